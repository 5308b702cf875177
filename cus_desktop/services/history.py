"""Who changed what, and taking the last steps back. Undo is a new step with the old values."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from cus_desktop.domain.account_rules import check_managers_left
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.rights import Right, right_to_undo
from cus_desktop.errors import NotFound, RecordChanged, Refused
from cus_desktop.models import store_keys
from cus_desktop.models.base import (
    Synced,
    fields,
    from_stored,
    scalar_default,
    synced_classes,
    table_of,
)
from cus_desktop.models.queries import journal
from cus_desktop.models.queries.journal import CHUNK, DEAD, FieldChange, HistoryEntry, Key
from cus_desktop.models.unit_of_work import WriteSession
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_rows import refuse
from cus_desktop.services.history_masks import seen
from cus_desktop.services.rights import asks_itself, for_everybody, needs, require
from cus_desktop.services.staff import members_in
from cus_desktop.services.traces import looked
from cus_desktop.services.visibility import refuse_hidden_rows
from cus_desktop.sync import registers
from cus_desktop.sync.registers import CREATION, ROW, Operation

__all__ = [
    "DEAD",
    "FieldChange",
    "HistoryEntry",
    "UndoStep",
    "journal_entries",
    "record_history",
    "redo_last",
    "redoable",
    "undo",
    "undo_last",
    "undoable",
]

UNDO, REDO = "undo.", "redo."
"""Put before the title of the step that is taken back or done again."""

FINAL_STEPS = frozenset({"plans.approve", "privacy.destroy", "privacy.erase_again"})
"""Steps with an effect outside the journal: a frozen print, a number given."""

MOST_ENTRIES = 500
SHORTEST_ID = 8
"""Beginnings of ids shorter than this fit several records too easily."""


@dataclass(frozen=True)
class UndoStep:
    """A step that can be taken back (or done again): its entry and its title."""

    dot: str
    title: str


@needs(Right.HISTORY_VIEW)
def record_history(
    desk: Desk,
    table: str,
    record_id: str,
    *,
    children: Collection[str] = (),
    limit: int = MOST_ENTRIES,
) -> tuple[HistoryEntry, ...]:
    """All changes of a record, the newest first.

    Parameters:
        children: tables whose rows belong to the record, directly or through one another,
            such as the items and times of a plan's versions.

    Values that the role does not see are taken out. Raises NotFound for a record the journal
    has never heard of, and RestrictedRecord.
    """
    refuse_hidden_rows(desk, (table, record_id))
    looked(desk, "history.view", table, record_id)
    with desk.store.read() as session:
        keys = journal.members(session, (table, record_id), children)
        found = journal.entries_of_rows(session, keys, limit)
    if not found:
        raise NotFound(table=table)
    return seen(desk, found)


@needs(Right.HISTORY_VIEW)
def journal_entries(
    desk: Desk, *, record: str | None = None, limit: int = 100
) -> tuple[HistoryEntry, ...]:
    """The newest entries of the store, or those of one record whatever its table.

    ``record`` is its id or the beginning of it, 8 signs or more. Raises NotFound, also where
    several records begin so.
    """
    if record is None:
        looked(desk, "history.view")
        with desk.store.read() as session:
            newest = journal.newest_entries(session, limit)
        return seen(desk, newest)
    key = _key_beginning(desk, record)
    refuse_hidden_rows(desk, key)
    looked(desk, "history.view", *key)
    with desk.store.read() as session:
        found = journal.entries_of_rows(session, [key], limit)
    if not found:
        raise NotFound
    return seen(desk, found)


@for_everybody
def undoable(desk: Desk) -> UndoStep | None:
    """The step ``undo_last`` would take back; None when there is none in this run."""
    done, _undone = _steps(desk)
    return done[-1] if done else None


@for_everybody
def redoable(desk: Desk) -> UndoStep | None:
    """The step ``redo_last`` would do again; None after any other step."""
    _done, undone = _steps(desk)
    return undone[-1] if undone else None


@asks_itself
def undo_last(desk: Desk) -> str:
    """Take back the last step of this run and return its title.

    Raises Refused when there is none, RecordChanged when the record has moved on since.
    """
    step = undoable(desk)
    if step is None:
        raise Refused([Problem("", "nothing-to-undo")])
    return undo(desk, step.dot)


@asks_itself
def redo_last(desk: Desk) -> str:
    """Do again what ``undo_last`` took back, and return its title."""
    step = redoable(desk)
    if step is None:
        raise Refused([Problem("", "nothing-to-redo")])
    undo(desk, step.dot)
    return step.title


@asks_itself
def undo(desk: Desk, dot: str) -> str:
    """Take back one of this run's last steps: its old values are written as a new step.

    Taking back an undo is doing the step again. Returns the title of the step itself.
    Raises Refused when the step is too old or final, RecordChanged when somebody, or a later
    step, has changed one of its rows.
    """
    if dot not in desk.store.recent:
        raise Refused([Problem("", "too-late-to-undo")])
    parsed = journal.parse_dot(dot)
    with desk.store.read() as session:
        entry = journal.entry(session, parsed)
        made = journal.operations_of(session, parsed)
    assert entry is not None
    title = _plain_title(entry.title)
    require(desk, right_to_undo(title))
    refuse_hidden_rows(desk, *(key for key, _operation in made))
    if title in FINAL_STEPS:
        raise Refused([Problem("", "step-is-final")])
    with desk.store.read() as session:
        if journal.holds_erased(session, parsed):
            raise RecordChanged
    prefix = REDO if entry.title.startswith(UNDO) else UNDO
    passwords = store_keys.users(desk.store)
    with desk.store.write(prefix + title, undoes=dot) as session:
        before = members_in(session)
        _take_back(session, dot, made)
        after = members_in(session)
        refuse(check_managers_left(before, after, passwords, passwords, desk.today()))
    return title


def _key_beginning(desk: Desk, record: str) -> Key:
    typed = record.strip().lower()
    with desk.store.read() as session:
        keys = journal.rows_beginning(session, typed, synced_classes())
    if len(typed) < SHORTEST_ID or len(keys) != 1:
        raise NotFound
    return keys[0]


def _plain_title(title: str) -> str:
    return title.removeprefix(UNDO).removeprefix(REDO)


def _steps(desk: Desk) -> tuple[list[UndoStep], list[UndoStep]]:
    """The person's steps of this run that can be taken back, and those to be done again."""
    done: list[UndoStep] = []
    undone: list[UndoStep] = []
    with desk.store.read() as session:
        for dot in desk.store.recent:
            entry = journal.entry(session, journal.parse_dot(dot))
            assert entry is not None
            if entry.author != desk.user:
                continue  # somebody else's work at the same machine
            step = UndoStep(dot, _plain_title(entry.title))
            if entry.title.startswith(UNDO):
                done = [other for other in done if other.dot != entry.undoes]
                undone.append(step)
            elif entry.title.startswith(REDO):
                undone = [other for other in undone if other.dot != entry.undoes]
                done.append(step)
            else:
                done.append(step)
                undone.clear()
    return done, undone


def _take_back(session: WriteSession, dot: str, made: list[tuple[Key, Operation]]) -> None:
    keys = {key for key, _operation in made}
    rows = _rows(session, keys)
    if not made or keys - rows.keys():
        raise RecordChanged
    _refuse_moved_on(session, dot, made)
    _refuse_members_added_since(
        session, {key for key, operation in made if operation.group == CREATION}
    )
    for key, operation in made:
        row = rows[key]
        if operation.group == CREATION:
            session.remove(row)
        elif operation.group == ROW:
            row.dead = not (operation.value or {}).get("dead")
        else:
            _restore(session, key, row, operation)
    for key, operation in made:
        # Nobody sees a value put back into a removed record: refuse rather than pretend.
        if operation.group not in (CREATION, ROW) and rows[key].dead:
            raise RecordChanged(table=key[0])


def _refuse_moved_on(session: WriteSession, dot: str, made: list[tuple[Key, Operation]]) -> None:
    """Raise RecordChanged unless all that the step wrote is still what stands."""
    documents = session.documents({key for key, _operation in made})
    for key, operation in made:
        document = documents[key]
        creates = operation.group == CREATION
        for group in document if creates else (operation.group,):
            heads = registers.dots(document, group)
            if heads == (dot,):
                continue
            origin = journal.origin(session, key, group, heads[0]) if len(heads) == 1 else ""
            if origin != dot and not (creates and origin is None):
                raise RecordChanged(table=key[0])


def _rows(session: WriteSession, keys: Collection[Key]) -> dict[Key, Synced]:
    found: dict[Key, Synced] = {}
    for name, cls in synced_classes().items():
        for ids in _parts(row_id for table, row_id in keys if table == name):
            for row in session.scalars(select(cls).where(cls.id.in_(ids))):
                found[name, row.id] = row
    return found


def _refuse_members_added_since(session: WriteSession, created: Collection[Key]) -> None:
    """Raise RecordChanged when live rows of other steps point at rows about to be removed."""
    for name, cls in synced_classes().items():
        table = table_of(cls)
        for column in table.columns:
            for reference in column.foreign_keys:
                parent = reference.column.table.name
                for ids in _parts(row_id for made_in, row_id in created if made_in == parent):
                    query = select(table.c.id).where(column.in_(ids), table.c.dead.is_(False))
                    if any((name, found) not in created for found in session.scalars(query)):
                        raise RecordChanged(table=parent)


def _parts(ids: Iterable[str]) -> Iterator[list[str]]:
    listed = sorted(ids)
    return (listed[start : start + CHUNK] for start in range(0, len(listed), CHUNK))


def _restore(session: WriteSession, key: Key, row: Synced, operation: Operation) -> None:
    old = journal.replaced_values(session, key, operation)
    for field in fields(type(row)):
        if field.group == operation.group:
            value: Any = scalar_default(field.column)
            if field.name in old:
                value = from_stored(field.column, old[field.name])
            setattr(row, field.name, value)
