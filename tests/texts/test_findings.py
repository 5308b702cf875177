"""What a check of the store found reads as sentences, one for each kind."""

from __future__ import annotations

from cus_desktop.domain.problems import Problem
from cus_desktop.i18n import Translator
from cus_desktop.texts import sentence
from cus_desktop.texts.findings import grouped

POLISH = Translator.load("pl").translate


def lines(*found: Problem) -> list[str]:
    return [sentence(problem, POLISH) for problem in grouped(found, POLISH)]


def test_each_kind_of_finding_is_one_sentence_with_its_places():
    assert lines(
        Problem("resident:3f2a81c0" + "0" * 24, "row-differs"),
        Problem("a1b2:7", "journal-altered"),
        Problem("village:" + "9" * 32, "row-differs"),
        Problem("file", "structure-damaged"),
    ) == [
        "Dane nie zgadzają się z historią zmian: mieszkaniec 3f2a81c0, miejscowość 99999999.",
        "Historię zmian zmieniono poza programem: a1b2:7.",
        "Wewnętrzny układ pliku danych jest uszkodzony.",
    ]


def test_many_places_are_counted():
    (line,) = lines(*(Problem(str(page), "page-altered") for page in range(1, 13)))
    assert line == "Strony pliku danych zmieniono poza programem: 1, 2, 3, 4, 5, … (12)."


def test_other_kinds_have_sentences():
    assert lines(
        Problem("plan_item:" + "1" * 32, "reference-broken"), Problem("x", "print-altered")
    ) == [
        "Dane wskazują na inne, których nie ma: pozycja planu 11111111.",
        "Dokumenty zachowane przy zatwierdzeniu zmieniono później: x.",
    ]
