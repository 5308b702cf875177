"""Invented names and places of the practice office: no real person stands behind them."""

from __future__ import annotations

WOMEN = (
    "Anna", "Łucja", "Stanisława", "Bożena", "Małgorzata", "Józefa", "Krystyna", "Żaneta",
    "Halina", "Teresa", "Zofia", "Władysława", "Czesława", "Genowefa", "Róża", "Jadwiga",
    "Elżbieta", "Irena", "Danuta", "Grażyna", "Urszula", "Wiesława", "Marianna", "Agnieszka",
    "Ewa", "Katarzyna", "Oksana", "Leokadia", "Bronisława", "Julia",
)  # fmt: skip
MEN = (
    "Stanisław", "Józef", "Mieczysław", "Zdzisław", "Wacław", "Błażej", "Henryk", "Kazimierz",
    "Ryszard", "Sławomir", "Łukasz", "Paweł", "Jan", "Tadeusz", "Marian", "Bogusław", "Grzegorz",
    "Michał", "Jakub", "Kacper", "Zbigniew", "Leszek", "Bolesław", "Edward", "Witold",
)  # fmt: skip
# Surnames with both forms where Polish has two.
SURNAMES = (
    ("Żółciński", "Żółcińska"), ("Gęś", "Gęś"), ("Kłąb", "Kłąb"), ("Ćwik", "Ćwik"),
    ("Śniegoń", "Śniegoń"), ("Błaszczyk", "Błaszczyk"), ("Wójcik", "Wójcik"),
    ("Dąbrowski", "Dąbrowska"), ("Zieliński", "Zielińska"), ("Szymański", "Szymańska"),
    ("Woźniak", "Woźniak"), ("Kozłowski", "Kozłowska"), ("Jankowski", "Jankowska"),
    ("Mazur", "Mazur"), ("Krawczyk", "Krawczyk"), ("Piotrowski", "Piotrowska"),
    ("Grabowski", "Grabowska"), ("Pająk", "Pająk"), ("Zając", "Zając"), ("Król", "Król"),
    ("Wróbel", "Wróbel"), ("Jabłoński", "Jabłońska"), ("Stępień", "Stępień"),
    ("Górski", "Górska"), ("Rutkowski", "Rutkowska"), ("Ostrowski", "Ostrowska"),
    ("Malinowski", "Malinowska"), ("Jaworski", "Jaworska"), ("Źrebiec", "Źrebiec"),
    ("Łoś", "Łoś"), ("Ćma", "Ćma"), ("Żaba", "Żaba"), ("Świderski", "Świderska"),
    ("Łęcki", "Łęcka"), ("Brzęczyszczykiewicz", "Brzęczyszczykiewicz"), ("Ząbek", "Ząbek"),
    ("Niedźwiedź", "Niedźwiedź"), ("Sójka", "Sójka"), ("Pącz", "Pącz"), ("Kępa", "Kępa"),
    ("Walczak", "Walczak"), ("Baran", "Baran"), ("Sikora", "Sikora"), ("Duda-Łąk", "Duda-Łąk"),
    ("Olszewski", "Olszewska"), ("Czajka", "Czajka"), ("Lis", "Lis"), ("Kowal", "Kowal"),
    ("Głowacki", "Głowacka"), ("Chmiel", "Chmiel"),
)  # fmt: skip
# Village, sołectwo, post code, post town of the fictional gmina Jarzębinowo.
VILLAGES = (
    ("Jarzębinowo", "Jarzębinowo", "11-999", "Jarzębinowo"),
    ("Wólka Źródlana", "Wólka Źródlana", "11-999", "Jarzębinowo"),
    ("Łężany", "Łężany", "11-999", "Jarzębinowo"),
    ("Dębowa Góra", "Dębowa Góra", "11-999", "Jarzębinowo"),
    ("Świętniki", "Świętniki", "11-998", "Żabi Róg"),
    ("Ostrów Mały", "Świętniki", "11-998", "Żabi Róg"),
    ("Żabi Róg", "Żabi Róg", "11-998", "Żabi Róg"),
    ("Kąty", "Kąty", "11-998", "Żabi Róg"),
    ("Stara Huta", "Stara Huta", "11-997", "Brzózki"),
    ("Brzózki", "Brzózki", "11-997", "Brzózki"),
)
STREETS = ("Szkolna", "Polna", "Lipowa", "Źródlana", "Kościelna", "Łąkowa")
RELATIONS = ("córka", "syn", "sąsiadka", "siostra", "brat", "wnuczka", "synowa", "zięć")
