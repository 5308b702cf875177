"""What a check of the store found, said to people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cus_desktop.domain.problems import Problem
from cus_desktop.i18n import QT_TRANSLATE_NOOP, Translate
from cus_desktop.texts.field_labels import TABLE_LABELS, table_label

SENTENCES = {
    "page-altered": QT_TRANSLATE_NOOP(
        "texts", "Pages of the data file were changed outside the program: {places}."
    ),
    "structure-damaged": QT_TRANSLATE_NOOP("texts", "The inner order of the data file is broken."),
    "reference-broken": QT_TRANSLATE_NOOP(
        "texts", "Records point to other records that are not there: {places}."
    ),
    "journal-altered": QT_TRANSLATE_NOOP(
        "texts", "The history of changes was changed outside the program: {places}."
    ),
    "trace-altered": QT_TRANSLATE_NOOP(
        "texts", "Lines of the access log were changed or removed: number {places}."
    ),
    "row-differs": QT_TRANSLATE_NOOP(
        "texts", "Records differ from the history of changes: {places}."
    ),
    "stored-print-altered": QT_TRANSLATE_NOOP(
        "texts", "Documents kept at an approval were changed afterwards: {places}."
    ),
}

_SAID_AS = {"print-altered": "stored-print-altered"}
"""The refusal to print such a document has that code too, and says that nothing was printed."""

_SHOWN = 5
"""Places named; the rest is counted, and all of them stand in the JSON."""

_ID_SHOWN = 8
"""The beginning of an id is enough to ask for the record."""


def grouped(found: Iterable[Problem], translate: Translate) -> Iterator[Problem]:
    """One problem for each kind of finding, with its places in words, in the order found.

    Parameters:
        found: the code of a finding, and in ``field`` its place (``resident:<id>``).
    """
    places: dict[str, list[str]] = {}
    for problem in found:
        places.setdefault(problem.code, []).append(_place(problem.field, translate))
    for code, named in places.items():
        text = ", ".join(named[:_SHOWN])
        if len(named) > _SHOWN:
            text += f", … ({len(named)})"
        yield Problem("", _SAID_AS.get(code, code), {"places": text})


def _place(field: str, translate: Translate) -> str:
    table, _, name = field.partition(":")
    if table not in TABLE_LABELS:
        return field
    return f"{table_label(table, translate)} {name[:_ID_SHOWN]}"
