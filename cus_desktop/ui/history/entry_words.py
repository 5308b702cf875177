"""Entries of the journal in words: what was done, by whom, and each field from old to new."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from cus_desktop.domain.dates import format_date
from cus_desktop.domain.parameter_registry import PARAMETERS
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.services.history import DEAD, FieldChange, HistoryEntry
from cus_desktop.texts import masks
from cus_desktop.texts.field_labels import FIELD_LABELS, field_label, table_label
from cus_desktop.texts.step_titles import step_title
from cus_desktop.texts.stored_words import stored_words
from cus_desktop.ui.history.parts import PART_TABLES
from cus_desktop.ui.words import translate

_REMOVED = QT_TRANSLATE_NOOP("history", "removed")
_REVIVED = QT_TRANSLATE_NOOP("history", "brought back")
_NOTHING = "—"
_LONGEST = 160
_PARAMETER_WORDS = {parameter.key: parameter.label for parameter in PARAMETERS}
_CALLED_BY_KEY = {"service_area": "area", "staff_role": "role"}
_STRUCTURE = frozenset(
    {
        "resident_id",
        "service_id",
        "staff_id",
        "household_id",
        "plan_id",
        "version_id",
        "item_id",
        "position",
    }
)
"""Fields that only say whose part a new row is."""


def when_words(moment: datetime) -> str:
    """``21.11.2026, 9.30`` by this machine's clock."""
    local = moment.astimezone()
    return f"{format_date(local.date())}, {local.hour}.{local.minute:02}"


def title_words(entry: HistoryEntry) -> str:
    """What was done."""
    return step_title(entry.title, translate)


def change_lines(
    entry: HistoryEntry, names: Mapping[str, str], of_record: str = ""
) -> Iterator[str]:
    """One line for each field that changed: whose, which, old → new.

    ``names`` are the names of records by id. Fields of the record ``of_record`` itself come
    without its name; those of its parts say what part they belong to.
    """
    added = {row_id for _, row_id in entry.added}
    for change in _in_reading_order(entry.changes):
        if change.field in _STRUCTURE and change.row_id in added:
            continue
        if (change.table, change.field) == ("parameter", "key"):
            continue  # the name of the record says it in words
        subject = "" if change.row_id == of_record else _subject(change, names)
        yield f"{subject}{_change(change, names, entry.changes, new=change.row_id in added)}"


def _subject(change: FieldChange, names: Mapping[str, str]) -> str:
    kind = table_label(change.table, translate)
    name = _name(change.table, change.row_id, names)
    return f"{kind} {name} – ".replace("  ", " ") if name else f"{kind} – "


def _name(table: str, row_id: str, names: Mapping[str, str]) -> str:
    """What a row is called; a row that is called by a key of a list, by that key's words."""
    name = names.get(row_id, "")
    if table == "parameter":
        words = _PARAMETER_WORDS.get(name)
        return f"„{translate('domain', words)}”" if words else name
    field = _CALLED_BY_KEY.get(table)
    return stored_words(table, field, name, translate) if field else name


def _in_reading_order(changes: Sequence[FieldChange]) -> list[FieldChange]:
    """Rows as they come, the fields of each in the order of its form."""
    rows = list(dict.fromkeys(change.row_id for change in changes))

    def place(change: FieldChange) -> tuple[int, int]:
        known = list(FIELD_LABELS.get(change.table, {}))
        field = known.index(change.field) if change.field in known else len(known)
        return rows.index(change.row_id), field

    return sorted(changes, key=place)


def _change(
    change: FieldChange,
    names: Mapping[str, str],
    beside: Sequence[FieldChange],
    *,
    new: bool,
) -> str:
    if change.field == DEAD:
        return translate("history", _REMOVED if change.new else _REVIVED)
    label = field_label(change.table, change.field, translate)
    if change.kept_back:
        return f"{label}: {translate(masks.CONTEXT, masks.NOT_SHOWN)}"
    after = _words(change, change.new, names, _values(change, beside, old=False))
    if new:
        return f"{label}: {after}"
    before = _words(change, change.old, names, _values(change, beside, old=True))
    return f"{label}: {before} → {after}"


def _values(change: FieldChange, beside: Sequence[FieldChange], *, old: bool) -> dict[str, Any]:
    """The other fields of the same row in this entry: an amount is read with its unit."""
    return {
        other.field: other.old if old else other.new
        for other in beside
        if other.row_id == change.row_id
    }


def _words(
    change: FieldChange, value: Any, names: Mapping[str, str], beside: Mapping[str, Any]
) -> str:
    shown = stored_words(change.table, change.field, value, translate, names=names, beside=beside)
    shown = " ".join(shown.split())
    return (shown[:_LONGEST] + "…" if len(shown) > _LONGEST else shown) or _NOTHING


def record_words(entry: HistoryEntry, names: Mapping[str, str]) -> str:
    """What the entry is about: a record rather than its part, and how many more rows."""
    changed = [(change.table, change.row_id) for change in entry.changes]
    keys = list(dict.fromkeys([*changed, *entry.added]))
    keys.sort(key=lambda key: (key[0] in PART_TABLES, key[1] not in names))
    table, row_id = keys[0] if keys else ("", "")
    if not table:
        return ""
    shown = f"{table_label(table, translate)} {_name(table, row_id, names)}".strip()
    more = entry.rows - 1
    if more <= 0:
        return shown
    return f"{shown} {translate('history', 'and %n other change(s)', '', more)}"
