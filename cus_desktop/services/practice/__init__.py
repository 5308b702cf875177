"""The practice office: the fictional gmina Jarzębinowo, to learn and to try things out."""
