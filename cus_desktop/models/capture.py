"""Turns what one unit of work changed into operations, and writes its journal entry."""

from __future__ import annotations

import json
import secrets
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import instance_state

from cus_desktop.errors import ConflictPending, StoreBug
from cus_desktop.models import statements
from cus_desktop.models.base import Stored, Synced, fields, groups, to_stored
from cus_desktop.models.journal import SCHEMA
from cus_desktop.sync import registers
from cus_desktop.sync.digests import Header, canonical, chain, digest, operation_digest
from cus_desktop.sync.registers import CREATION, ERASED, ROW, Document, Operation, Stamp

Key = tuple[str, str]
"""Table and row."""

SALT_BYTES = 8
CHUNK = 400


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a journal entry says of its transaction; ``wall`` is milliseconds UTC."""

    author: str
    title: str
    undoes: str | None
    wall: int


@dataclass(slots=True)
class _RowChange:
    """What the transaction has done to one row so far: group to its new values."""

    row: Synced
    created: bool
    groups: dict[str, dict[str, Stored]] = field(default_factory=dict)
    columns: set[str] = field(default_factory=set)


class Capture:
    """The changes of one transaction, collected flush by flush and sealed at its end."""

    def __init__(self, rid: str) -> None:
        self._rid = rid
        self._documents: dict[Key, Document] = {}
        self._changes: dict[Key, _RowChange] = {}
        self._resolved: set[tuple[Key, str]] = set()
        self._erased: dict[Key, None] = {}

    @property
    def keys(self) -> frozenset[Key]:
        """Table and id of every row that was changed."""
        return frozenset((*self._changes, *self._erased))

    def changed_rows(self) -> Iterable[tuple[Synced, bool, set[str]]]:
        """Each changed row, whether it is new, and the columns that changed."""
        return ((c.row, c.created, c.columns) for c in self._changes.values())

    def forget(self) -> None:
        """The transaction was rolled back."""
        self._documents.clear()
        self._changes.clear()
        self._resolved.clear()
        self._erased.clear()

    # ---- collecting ----------------------------------------------------------------------

    def collect(self, session: Session) -> None:
        """Take up what a flush has just written; to be called while its history is there."""
        for row in session.new:
            if isinstance(row, Synced):
                self._take_new(row)
        touched = {}
        for row in session.dirty:
            if isinstance(row, Synced):
                columns = changed_columns(row)
                if columns:
                    touched[_key(row)] = (row, columns)
        self._load_documents(session.connection(), touched)
        for key, (row, columns) in touched.items():
            self._take_changed(key, row, columns)

    def resolve(self, connection: Connection, row: Synced, group: str) -> None:
        """Let the row's present values of the group stand for all its versions."""
        key = _key(row)
        self._load_documents(connection, [key])
        self._resolved.add((key, group))
        self._change(key, row).groups[group] = self._group_values(key, row, group)

    def erase(self, keys: Iterable[Key]) -> None:
        """Take up rows that are erased; they may not be changed in the same transaction."""
        self._erased.update(dict.fromkeys(keys))
        if not self._changes.keys().isdisjoint(self._erased):
            raise StoreBug("a row is changed and erased in one transaction")

    def _take_new(self, row: Synced) -> None:
        change = self._changes[_key(row)] = _RowChange(row, created=True)
        state, values, filled = row.__dict__, defaultdict[str, dict[str, Stored]](dict), set()
        for own in fields(type(row)):
            value = state.get(own.name)
            if value is not None:
                value = to_stored(own.column, value)
            values[own.group][own.name] = value
            if value is not None or own.default is not None:
                filled.add(own.group)
        # A group nobody filled is left out: absent means the same and takes no space.
        change.groups = {group: values[group] for group in values if group in filled}
        change.groups[ROW] = {"dead": int(bool(row.dead))}

    def _take_changed(self, key: Key, row: Synced, columns: set[str]) -> None:
        change = self._change(key, row)
        change.columns |= columns
        if "dead" in columns:
            change.groups[ROW] = {"dead": int(bool(row.dead))}
        group_of = groups(type(row))
        document = self._documents.get(key, {})
        for group in {group_of[name] for name in columns if name in group_of}:
            if registers.has_conflict(document, group) and (key, group) not in self._resolved:
                raise ConflictPending(group=group)
            change.groups[group] = self._group_values(key, row, group)

    def _change(self, key: Key, row: Synced) -> _RowChange:
        return self._changes.setdefault(key, _RowChange(row, created=False))

    def _group_values(self, key: Key, row: Synced, group: str) -> dict[str, Stored]:
        """The row's values of a group; columns a newer program wrote there are kept."""
        values = dict(registers.shown(self._documents.get(key, {}), group))
        for own in fields(type(row)):
            if own.group == group:
                values[own.name] = to_stored(own.column, getattr(row, own.name))
        return values

    # ---- documents -----------------------------------------------------------------------

    def document(self, connection: Connection, key: Key) -> Document:
        """The row's document as it was when the transaction began; empty for a new row."""
        self._load_documents(connection, [key])
        return self._documents.get(key, {})

    def documents(self, connection: Connection, keys: Collection[Key]) -> dict[Key, Document]:
        """The same for several rows at once."""
        self._load_documents(connection, keys)
        return {key: self._documents.get(key, {}) for key in keys}

    def revision(self, connection: Connection, key: Key) -> str:
        """The revision the row will have when this transaction is committed."""
        document = self.document(connection, key)
        change = self._changes.get(key)
        if change is None:
            return revision_of(document)
        seq = self._log_state(connection)[0]
        stamp = Stamp(self._rid, seq + 1, 0)
        return revision_of(_applied(document, _operations(change, document, stamp.dot), stamp))

    def _load_documents(self, connection: Connection, keys: Iterable[Key]) -> None:
        wanted: dict[str, list[str]] = {}
        for table, row in keys:
            change = self._changes.get((table, row))
            if (table, row) not in self._documents and not (change and change.created):
                wanted.setdefault(table, []).append(row)
        for table, rows in wanted.items():
            for row, text in _stored_documents(connection, table, rows):
                self._documents[table, row] = json.loads(text)

    def _log_state(self, connection: Connection) -> tuple[int, bytes, int]:
        """Last number and hash of the own log, and the highest Lamport counter known."""
        ((seq, last_hash, highest),) = statements.log_state.run(connection, self._rid)
        return int(seq), bytes(last_hash), int(highest)

    # ---- sealing -------------------------------------------------------------------------

    def seal(self, connection: Connection, occasion: Occasion) -> str | None:
        """Write the journal entry of all changes; returns its dot, None without changes."""
        changes = {key: change for key, change in self._changes.items() if change.groups}
        if not changes and not self._erased:
            return None
        seq, previous, highest = self._log_state(connection)
        stamp = Stamp(self._rid, seq + 1, occasion.wall)
        entry = _Entry(stamp)
        for key, change in changes.items():
            entry.add(key, change, self._documents.get(key, {}))
        for key in self._erased:
            entry.erase(key)
        header = _header(stamp, highest + 1, occasion)
        entry.write(connection, header, chain(previous, header, entry.digests()))
        return stamp.dot


@dataclass(slots=True)
class _Entry:
    """The rows of one journal entry, in the order of the columns they are written to."""

    stamp: Stamp
    operations: list[tuple[Any, ...]] = field(default_factory=list)
    new_documents: list[tuple[Any, ...]] = field(default_factory=list)
    changed_documents: list[tuple[Any, ...]] = field(default_factory=list)

    def add(self, key: Key, change: _RowChange, before: Document) -> None:
        """Take up the operations of one row and the document they make of it."""
        made = _operations(change, before, self.stamp.dot)
        for operation in made:
            rest = operation_text(operation)
            place = (self.stamp.rid, self.stamp.seq, len(self.operations))
            self.operations.append((*place, *key, operation.group, digest(rest), rest))
        document = _applied(before, made, self.stamp)
        text, conflict = canonical(document), bool(registers.conflicts(document))
        if change.created:
            self.new_documents.append((*key, text, conflict))
        else:
            self.changed_documents.append((text, conflict, *key))

    def erase(self, key: Key) -> None:
        """Take up that a row is erased: the top element, whatever comes later."""
        operation = Operation(ERASED, None)
        rest = operation_text(operation)
        place = (self.stamp.rid, self.stamp.seq, len(self.operations))
        self.operations.append((*place, *key, ERASED, digest(rest), rest))
        self.changed_documents.append((canonical({ERASED: []}), False, *key))

    def digests(self) -> Iterator[bytes]:
        """What the chain hashes of each operation."""
        for _rid, _seq, _place, table, row, group, inner, _rest in self.operations:
            yield operation_digest(table, row, group, inner)

    def write(self, connection: Connection, header: Header, after: bytes) -> None:
        """Store the entry; ``after`` is the hash of the own log with it."""
        statements.insert_transaction.run(
            connection,
            header.rid,
            header.seq,
            header.lam,
            header.wall,
            header.author,
            header.schema,
            after,
            header.title,
            header.undoes,
        )
        statements.insert_operation.run_many(connection, self.operations)
        statements.insert_document.run_many(connection, self.new_documents)
        statements.update_document.run_many(connection, self.changed_documents)
        statements.advance_log.run(connection, header.rid, header.seq, after, header.lam)


def _header(stamp: Stamp, lam: int, occasion: Occasion) -> Header:
    return Header(
        rid=stamp.rid,
        seq=stamp.seq,
        lam=lam,
        wall=occasion.wall,
        author=occasion.author,
        schema=SCHEMA,
        title=occasion.title,
        undoes=occasion.undoes,
    )


def operation_text(operation: Operation) -> str:
    """The text that is hashed, stored and sent as it is: salt, value, prev, covers.

    The salt keeps the digest of an erased value from being guessed.
    """
    salt = secrets.token_hex(SALT_BYTES)
    return canonical([salt, operation.value, operation.prev, operation.covers])


def read_operation(group: str, text: str) -> Operation:
    """The operation behind its stored text."""
    _salt, value, prev, covers = json.loads(text)
    return Operation(group, value, tuple(prev), None if covers is None else tuple(covers))


def revision_of(document: Document) -> str:
    """A short mark that changes with every change of the row, wherever it was made."""
    heads = {group: registers.dots(document, group) for group in document}
    return digest(canonical(heads)).hex()[:16]


def _operations(change: _RowChange, before: Document, own_dot: str) -> Sequence[Operation]:
    """One operation for a creation, else one for each changed group; a deletion comes last."""
    deletes = bool(change.groups.get(ROW, {}).get("dead"))
    if change.created:
        return [Operation(CREATION, change.groups, (), (own_dot,) if deletes else None)]
    made = [
        Operation(group, values, registers.dots(before, group))
        for group, values in sorted(change.groups.items())
        if group != ROW
    ]
    if ROW in change.groups:
        covers = {*registers.dots(before), own_dot} if deletes else None
        made.append(
            Operation(
                ROW,
                change.groups[ROW],
                registers.dots(before, ROW),
                None if covers is None else tuple(sorted(covers)),
            )
        )
    return made


def _applied(document: Document, made: Iterable[Operation], stamp: Stamp) -> Document:
    for operation in made:
        document = registers.apply(document, operation, stamp)
    return document


def changed_columns(row: Synced) -> set[str]:
    """The journalled columns whose values differ from those loaded, and ``dead``."""
    state, values = instance_state(row), row.__dict__
    journalled = groups(type(row))
    return {
        name
        for name, before in state.committed_state.items()
        if (name in journalled or name == "dead") and values.get(name) != before
    }


def _key(row: Synced) -> Key:
    return row.__tablename__, row.id


def _stored_documents(
    connection: Connection, table: str, rows: list[str]
) -> Iterable[tuple[str, str]]:
    if len(rows) == 1:
        return [
            (rows[0], text) for (text,) in statements.document_of.run(connection, table, rows[0])
        ]
    found: list[tuple[str, str]] = []
    for start in range(0, len(rows), CHUNK):
        part = rows[start : start + CHUNK]
        found.extend(tuple(row) for row in connection.execute(statements.documents_of(table, part)))
    return found
