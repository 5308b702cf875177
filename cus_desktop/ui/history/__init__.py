"""Who changed what: the history of a record and the journal of the last steps."""
