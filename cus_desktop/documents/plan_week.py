"""The week of the plan: who comes when, with the hours nobody comes left visible."""

from __future__ import annotations

from collections.abc import Sequence

from cus_desktop.documents.flow import Block
from cus_desktop.documents.paragraphs import Paragraph
from cus_desktop.documents.plan_document import WeekEntry
from cus_desktop.documents.style import CELL, CELL_STRONG, SMALL
from cus_desktop.documents.tables import CellLine, CellText, Column, data_table
from cus_desktop.documents.tagging import Node
from cus_desktop.documents.typography import time_range
from cus_desktop.domain.plans import ItemKind
from cus_desktop.i18n import QT_TRANSLATE_NOOP, Translate

_DAYS = (
    QT_TRANSLATE_NOOP("documents", "Monday"),
    QT_TRANSLATE_NOOP("documents", "Tuesday"),
    QT_TRANSLATE_NOOP("documents", "Wednesday"),
    QT_TRANSLATE_NOOP("documents", "Thursday"),
    QT_TRANSLATE_NOOP("documents", "Friday"),
    QT_TRANSLATE_NOOP("documents", "Saturday"),
    QT_TRANSLATE_NOOP("documents", "Sunday"),
)
_PART_OF = {ItemKind.SERVICE: "D", ItemKind.SUPPORTING: "E", ItemKind.EXTERNAL: "F"}
_NOON = 12 * 60
_EVENING = 17 * 60


def week_table(
    parent: Node, entries: Sequence[WeekEntry], width: float, translate: Translate
) -> list[Block]:
    """Days down, parts of the day across; help without a fixed time stands below."""
    columns = [
        Column(translate("documents", "Day"), 17, CELL_STRONG, names_row=True),
        Column(translate("documents", "Until noon"), 36),
        Column(translate("documents", "12.00–17.00"), 36),
        Column(translate("documents", "In the evening and at night"), 36),
    ]
    timed = [
        entry for entry in entries if entry.weekday is not None and entry.starts_at is not None
    ]
    rows: list[list[CellText]] = []
    for weekday, name in enumerate(_DAYS):
        today = [entry for entry in timed if entry.weekday == weekday]
        parts = [_part(today, *span) for span in ((0, _NOON), (_NOON, _EVENING), (_EVENING, 1440))]
        rows.append([translate("documents", name), *parts])
    blocks = data_table(parent, columns, rows, width)
    return [*blocks, *_notes(parent, entries, translate)]


def _part(entries: Sequence[WeekEntry], start: int, end: int) -> CellText:
    """The entries that begin in this part of the day, in their order."""
    here = [entry for entry in entries if start <= (entry.starts_at or 0) < end]
    here.sort(key=lambda entry: (entry.starts_at or 0, entry.kind.value, entry.line))
    return tuple(
        CellLine(f"{time_range(entry.starts_at, entry.ends_at)} {_named(entry)}", CELL)
        for entry in here
    )


def _notes(parent: Node, entries: Sequence[WeekEntry], translate: Translate) -> list[Block]:
    blocks: list[Block] = []
    loose = [entry for entry in entries if entry.weekday is None or entry.starts_at is None]
    if loose:
        named = "; ".join(_loose(entry, translate) for entry in loose)
        text = translate("documents", "Without a fixed time: {help}.").format(help=named)
        blocks.append(Paragraph(text, SMALL, parent.add("P")))
    legend = translate(
        "documents",
        "The sign in brackets is the line of part D, E or F. A dash means that nobody comes then.",
    )
    blocks.append(Paragraph(legend, SMALL, parent.add("P")))
    blocks[0].before = 4.0
    return blocks


def _named(entry: WeekEntry) -> str:
    return f"{entry.title} ({_PART_OF[entry.kind]}{entry.line})"


def _loose(entry: WeekEntry, translate: Translate) -> str:
    day = translate("documents", _DAYS[entry.weekday]) if entry.weekday is not None else ""
    details = ", ".join(part for part in (day, entry.note) if part)
    return f"{_named(entry)} – {details}" if details else _named(entry)
