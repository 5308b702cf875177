"""Reading the journal: entries with what each changed, old value to new."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, func, select, tuple_
from sqlalchemy.orm import Session

from cus_desktop.models.base import from_stored, groups, synced_classes, table_of
from cus_desktop.models.capture import read_operation
from cus_desktop.models.journal import operations, transactions
from cus_desktop.sync.registers import CREATION, ERASED, ROW, Operation, Value

Key = tuple[str, str]
"""Table and row."""
Dot = tuple[str, int]

CHUNK = 300
SHOWN_CHANGES = 200
"""Fields shown of one entry; an import of thousands of rows is a single entry."""

DEAD = "dead"
"""The field of a removal (False to True) and of its taking back."""


@dataclass(frozen=True)
class FieldChange:
    """One field of one row: what it was and what it became, as the program's own values."""

    table: str
    row_id: str
    field: str
    old: Any
    new: Any
    kept_back: bool = False
    """True where the values are not shown to whoever asked."""


@dataclass(frozen=True)
class HistoryEntry:
    """One save.

    Attributes:
        dot: its name in the journal.
        when: UTC, by the clock of the device it was made on.
        title: stable code of the step; words are in ``texts``.
        undoes: dot of the entry it took back, None for an ordinary step.
        added: table and id of rows it made.
        changes: field by field, at most ``SHOWN_CHANGES``.
        rows: how many rows it touched.
    """

    dot: str
    when: datetime
    who: str
    title: str
    undoes: str | None
    added: tuple[Key, ...]
    changes: tuple[FieldChange, ...]
    rows: int


def entries_of_rows(
    session: Session, keys: Collection[Key], limit: int
) -> tuple[HistoryEntry, ...]:
    """The newest entries that touched any of the rows, with only these rows' changes."""
    found = _operations(session, keys)
    dots = {(op.rid, op.seq) for op in found}
    headers = _headers(session, dots, limit)
    return _entries(session, headers, [op for op in found if (op.rid, op.seq) in headers])


def rows_beginning(session: Session, beginning: str, tables: Collection[str]) -> list[Key]:
    """At most two rows of these tables whose id begins so; two mean that more is to be typed."""
    query = (
        select(operations.c.tbl, operations.c.row)
        .where(operations.c.tbl.in_(tables))
        .where(operations.c.row >= beginning, operations.c.row < beginning + "g")
        .distinct()
        .limit(2)
    )
    return [(name, row) for name, row in session.execute(query)]


def newest_entries(session: Session, limit: int) -> tuple[HistoryEntry, ...]:
    """The newest entries of the whole store."""
    query = select(transactions).order_by(*_NEWEST_FIRST).limit(limit)
    headers = {(row.rid, row.seq): row for row in session.execute(query)}
    found: list[Row[Any]] = []
    for rid, seq in headers:
        query_ops = (
            select(operations)
            .where(operations.c.rid == rid, operations.c.seq == seq)
            .order_by(operations.c.i)
            .limit(SHOWN_CHANGES)
        )
        found.extend(session.execute(query_ops))
    return _entries(session, headers, found)


def entry(session: Session, dot: Dot) -> Row[Any] | None:
    """The header of one entry."""
    rid, seq = dot
    query = select(transactions).where(transactions.c.rid == rid, transactions.c.seq == seq)
    return session.execute(query).first()


def operations_of(session: Session, dot: Dot) -> list[tuple[Key, Operation]]:
    """What an entry did, in its order; erased operations are left out."""
    rid, seq = dot
    query = (
        select(operations)
        .where(operations.c.rid == rid, operations.c.seq == seq)
        .order_by(operations.c.i)
    )
    return [
        ((op.tbl, op.row), read_operation(op.grp, op.rest))
        for op in session.execute(query)
        if op.rest is not None
    ]


def holds_erased(session: Session, dot: Dot) -> bool:
    """True when a part of what the entry did was erased since: it cannot be taken back."""
    rid, seq = dot
    query = select(operations.c.i).where(
        operations.c.rid == rid, operations.c.seq == seq, operations.c.rest.is_(None)
    )
    return session.execute(query.limit(1)).first() is not None


def replaced_values(session: Session, key: Key, operation: Operation) -> Value:
    """The values an operation replaced: those of the latest of the heads it knew."""
    past = _Past(session, _operations(session, [key]))
    return past.before(key, operation.group, operation.prev)


def origin(session: Session, key: Key, group: str, dot: str) -> str | None:
    """The ordinary step whose value a head shows, seen through undoing and redoing.

    None when the head only took back a first value, so that the group is as good as empty.
    """
    while True:
        header = entry(session, parse_dot(dot))
        if header is None or header.undoes is None:
            return dot
        query = select(operations).where(
            operations.c.tbl == key[0], operations.c.row == key[1], operations.c.grp == group
        )
        rid, seq = parse_dot(header.undoes)
        undone = session.execute(
            query.where(operations.c.rid == rid, operations.c.seq == seq)
        ).first()
        if undone is None or undone.rest is None:
            return None
        prev = read_operation(undone.grp, undone.rest).prev
        if len(prev) != 1:
            return None
        dot = prev[0]


def parse_dot(text: str) -> Dot:
    """Log and number of an entry's name. Raises ValueError."""
    rid, seq = text.split(":")
    return rid, int(seq)


def members(session: Session, key: Key, tables: Iterable[str]) -> set[Key]:
    """The rows of the given tables that belong to a row, directly or through one another."""
    wanted, found, fresh = set(tables), {key}, {key}
    classes = synced_classes()
    while fresh:
        parents = defaultdict(list)
        for table, row_id in fresh:
            parents[table].append(row_id)
        fresh = set()
        for name in wanted & classes.keys():
            for column in table_of(classes[name]).columns:
                for reference in column.foreign_keys:
                    ids = parents.get(reference.column.table.name)
                    if ids:
                        rows = session.scalars(
                            select(table_of(classes[name]).c.id).where(column.in_(ids))
                        )
                        fresh |= {(name, row_id) for row_id in rows} - found
        found |= fresh
    return found


_NEWEST_FIRST = (transactions.c.lam.desc(), transactions.c.rid.desc(), transactions.c.seq.desc())


class _Past:
    """Values that operations once wrote, to be looked up by those that replaced them."""

    def __init__(self, session: Session, found: Iterable[Row[Any]]) -> None:
        self._values: dict[tuple[Key, str], dict[str, Value]] = defaultdict(dict)
        self._order: dict[str, tuple[int, str, int]] = {}
        for op in found:
            if op.rest is None:
                continue
            operation = read_operation(op.grp, op.rest)
            dot = f"{op.rid}:{op.seq}"
            parts = {op.grp: operation.value or {}}
            if op.grp == CREATION:
                parts = dict(operation.value or {})
            for group, values in parts.items():
                self._values[(op.tbl, op.row), group][dot] = values
            self._order[dot] = (op.wall, op.rid, op.seq)

    def before(self, key: Key, group: str, prev: Sequence[str]) -> Value:
        """What was shown before: the latest of the replaced values, as ``winner`` chooses."""
        known = [dot for dot in prev if dot in self._values[key, group]]
        if not known:
            return {}
        return self._values[key, group][max(known, key=lambda dot: self._order[dot])]


def _operations(session: Session, keys: Collection[Key]) -> list[Row[Any]]:
    """All operations on the rows with their authors' clocks, in causal order."""
    found: list[Row[Any]] = []
    listed = sorted(keys)
    for start in range(0, len(listed), CHUNK):
        part = listed[start : start + CHUNK]
        found.extend(
            session.execute(_with_wall(tuple_(operations.c.tbl, operations.c.row).in_(part)))
        )
    return found


def _with_wall(condition: ColumnElement[bool]) -> Any:
    same = (transactions.c.rid == operations.c.rid) & (transactions.c.seq == operations.c.seq)
    return (
        select(operations, transactions.c.wall)
        .join(transactions, same)
        .where(condition)
        .order_by(transactions.c.lam, operations.c.rid, operations.c.seq, operations.c.i)
    )


def _headers(session: Session, dots: Collection[Dot], limit: int) -> dict[Dot, Row[Any]]:
    """The newest of these entries, newest first."""
    found: list[Row[Any]] = []
    listed = sorted(dots)
    for start in range(0, len(listed), CHUNK):
        part = listed[start : start + CHUNK]
        query = select(transactions).where(tuple_(transactions.c.rid, transactions.c.seq).in_(part))
        found.extend(session.execute(query))
    found.sort(key=lambda row: (row.lam, row.rid, row.seq), reverse=True)
    return {(row.rid, row.seq): row for row in found[:limit]}


def _entries(
    session: Session, headers: Mapping[Dot, Row[Any]], found: Sequence[Row[Any]]
) -> tuple[HistoryEntry, ...]:
    by_entry: dict[Dot, list[Row[Any]]] = defaultdict(list)
    for op in found:
        by_entry[op.rid, op.seq].append(op)
    past = _Past(session, _operations(session, {(op.tbl, op.row) for op in found}))
    rows = _rows_touched(session, headers)
    return tuple(
        HistoryEntry(
            dot=f"{header.rid}:{header.seq}",
            when=datetime.fromtimestamp(header.wall / 1000, UTC),
            who=header.author,
            title=header.title,
            undoes=header.undoes,
            added=tuple((op.tbl, op.row) for op in by_entry[dot] if op.grp == CREATION),
            changes=tuple(_changes(by_entry[dot], past))[:SHOWN_CHANGES],
            rows=rows.get(dot, 0),
        )
        for dot, header in headers.items()
    )


def _rows_touched(session: Session, dots: Iterable[Dot]) -> dict[Dot, int]:
    found: dict[Dot, int] = {}
    for rid, seq in dots:
        query = select(func.count(func.distinct(operations.c.tbl + operations.c.row))).where(
            operations.c.rid == rid, operations.c.seq == seq
        )
        found[rid, seq] = session.scalar(query) or 0
    return found


def _changes(found: Iterable[Row[Any]], past: _Past) -> Iterable[FieldChange]:
    for op in found:
        if op.rest is None or op.grp == ERASED:
            continue
        key, operation = (op.tbl, op.row), read_operation(op.grp, op.rest)
        if op.grp == CREATION:
            for group, values in (operation.value or {}).items():
                if group != ROW:
                    yield from _field_changes(key, {}, values)
        elif op.grp == ROW:
            dead = bool((operation.value or {}).get("dead"))
            yield FieldChange(*key, DEAD, not dead, dead)
        else:
            old = past.before(key, op.grp, operation.prev)
            yield from _field_changes(key, old, operation.value or {})


def _field_changes(key: Key, old: Value, new: Value) -> Iterable[FieldChange]:
    cls = synced_classes().get(key[0])
    if cls is None:
        return
    known = groups(cls)
    for name in sorted(new):
        if name in known and old.get(name) != new[name]:
            column = table_of(cls).columns[name]
            before, after = from_stored(column, old.get(name)), from_stored(column, new[name])
            yield FieldChange(*key, name, before, after)
