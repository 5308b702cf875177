"""A history as the person at the desk may see it: without hidden people and kept-back values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from sqlalchemy import select

from cus_desktop.domain.masks import ADDRESS_FIELDS, hidden_columns
from cus_desktop.domain.rights import Right
from cus_desktop.models.queries.journal import CHUNK, FieldChange, HistoryEntry, Key
from cus_desktop.models.residents import Representative, Resident
from cus_desktop.models.unit_of_work import ReadSession
from cus_desktop.services.desk import Desk
from cus_desktop.services.rights import for_everybody, may, rights_at
from cus_desktop.services.visibility import hidden_rows

_NOTE_TEXT = ("resident_note", "text")


@for_everybody
def seen(desk: Desk, entries: Iterable[HistoryEntry]) -> tuple[HistoryEntry, ...]:
    """The entries without rows of hidden people, values the role does not see taken out.

    An entry of which nothing is left is left out.
    """
    found = tuple(entries)
    hidden, kept_back = hidden_rows(desk), hidden_columns(rights_at(desk))
    placeless = _placeless(desk, found)
    if not (hidden or kept_back or placeless):
        return found
    return tuple(_seen(desk, found, hidden, kept_back, placeless))


def _seen(
    desk: Desk,
    entries: Iterable[HistoryEntry],
    hidden: frozenset[Key],
    kept_back: frozenset[tuple[str, str]],
    placeless: frozenset[Key],
) -> Iterator[HistoryEntry]:
    for entry in entries:
        own = frozenset({_NOTE_TEXT}) if entry.who == desk.user else frozenset()
        added = tuple(key for key in entry.added if key not in hidden)
        changes = tuple(
            _without_values(change, kept_back - own, placeless)
            for change in entry.changes
            if (change.table, change.row_id) not in hidden
        )
        if added or changes or not (entry.added or entry.changes):
            yield replace(entry, added=added, changes=changes)


def _without_values(
    change: FieldChange, kept_back: frozenset[tuple[str, str]], placeless: frozenset[Key]
) -> FieldChange:
    tells_place = change.field in ADDRESS_FIELDS or change.field in (
        "address",
        "confidential_reason",
    )
    hidden_place = tells_place and (change.table, change.row_id) in placeless
    if hidden_place or (change.table, change.field) in kept_back:
        return replace(change, old=None, new=None, kept_back=True)
    return change


def _placeless(desk: Desk, entries: Iterable[HistoryEntry]) -> frozenset[Key]:
    """Rows that tell where somebody lives whose address the person may not see."""
    if may(desk, Right.CONFIDENTIAL_VIEW):
        return frozenset()
    touched = {(change.table, change.row_id) for entry in entries for change in entry.changes}
    residents = sorted(row for table, row in touched if table == Resident.__tablename__)
    speakers = sorted(row for table, row in touched if table == Representative.__tablename__)
    with desk.store.read() as session:
        return frozenset(
            [
                *((Resident.__tablename__, each) for each in _confidential(session, residents)),
                *((Representative.__tablename__, each) for each in _of_them(session, speakers)),
            ]
        )


def _confidential(session: ReadSession, ids: list[str]) -> Iterator[str]:
    for start in range(0, len(ids), CHUNK):
        query = select(Resident.id).where(
            Resident.id.in_(ids[start : start + CHUNK]), Resident.address_confidential.is_(True)
        )
        yield from session.scalars(query)


def _of_them(session: ReadSession, ids: list[str]) -> Iterator[str]:
    for start in range(0, len(ids), CHUNK):
        query = (
            select(Representative.id)
            .join(Resident, Resident.id == Representative.resident_id)
            .where(
                Representative.id.in_(ids[start : start + CHUNK]),
                Resident.address_confidential.is_(True),
            )
        )
        yield from session.scalars(query)
