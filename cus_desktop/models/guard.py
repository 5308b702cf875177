"""Keeps every change of a journalled table inside the journal.

The check stands at the driver's own connection, the last place all SQL passes, so it holds for
mapped objects, bulk statements, SQL text and a connection taken out of SQLAlchemy alike. Only the
store itself opens the gate: while it saves mapped objects together with their journal entries,
and while it rebuilds tables from the journal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Never

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, event
from sqlalchemy.pool import ConnectionPoolEntry

from cus_desktop.errors import StoreBug

_GATE = "cus_journal_gate"

_READS = re.compile(r"\s*(SELECT|VALUES|EXPLAIN|PRAGMA)\b", re.IGNORECASE)
_CONTROLS = re.compile(
    r"\s*(BEGIN|COMMIT|END|ROLLBACK|SAVEPOINT|RELEASE|ATTACH|DETACH|VACUUM)\b", re.IGNORECASE
)
_BEGINS = ("BEGIN IMMEDIATE", "BEGIN")
_WORD = re.compile(r"[a-z0-9_]+")


@dataclass(slots=True)
class Gate:
    """What one connection may do at the moment."""

    guarded: frozenset[str]
    """Tables that only the journal's own code may change."""
    is_open: bool = False
    unsealed: bool = False
    """Rows were written whose journal entries are still to come."""

    def check_statement(self, statement: str) -> None:
        """Raise StoreBug for a statement that goes round the journal."""
        if not (self.is_open or _is_harmless(statement, self.guarded)):
            raise StoreBug("a statement went round the journal; use Store.write and mapped rows")

    def check_commit(self) -> None:
        """Raise StoreBug for a commit that leaves the journal behind."""
        if self.unsealed:
            raise StoreBug("a commit without its journal entry; Store.write commits")


class GuardedConnection(sqlcipher.Connection):  # type: ignore[misc]
    """A driver's connection whose statements and commits pass its gate, once it has one."""

    gate: Gate | None = None

    def cursor(self, _factory: object = None) -> sqlcipher.Cursor:
        """A cursor that asks the gate; ``execute`` of the connection makes one too."""
        return super().cursor(sqlcipher.Cursor if self.gate is None else _GuardedCursor)

    def commit(self) -> None:
        """End the transaction. Raises StoreBug while journal entries are missing."""
        if self.gate is not None:
            self.gate.check_commit()
        super().commit()

    def rollback(self) -> None:
        """Take the transaction back, and with it the entries that were to come."""
        super().rollback()
        if self.gate is not None:
            self.gate.unsealed = False

    def __exit__(self, *failure: object) -> Any:
        # The driver's own end of a block commits without asking ``commit``.
        if self.gate is not None:
            self.gate.check_commit()
        return super().__exit__(*failure)

    def open_blob(self, *_place: object, **_options: object) -> Never:
        """Refused: it would write into a row without a statement."""
        raise StoreBug("a blob is written without a statement; use Store.write and mapped rows")


class _GuardedCursor(sqlcipher.Cursor):  # type: ignore[misc]
    """A cursor that asks the gate of its connection before each statement."""

    def execute(self, statement: str, *parameters: Any) -> Any:
        self.connection.gate.check_statement(statement)
        return super().execute(statement, *parameters)

    def executemany(self, statement: str, rows: Any) -> Any:
        self.connection.gate.check_statement(statement)
        return super().executemany(statement, rows)

    def executescript(self, *_script: object) -> Never:
        raise StoreBug("a script commits what stands before it; run single statements")


def install(engine: Engine, guarded: frozenset[str]) -> None:
    """Give each connection of the writer its gate, shut."""

    def give_gate(connection: GuardedConnection, entry: ConnectionPoolEntry) -> None:
        entry.info[_GATE] = connection.gate = Gate(guarded)

    event.listen(engine, "connect", give_gate)


@contextmanager
def open_gate(connection: Connection) -> Iterator[None]:
    """Let statements on journalled tables through, for the journal's own code only.

    An upgrade works on a copy of the file without a gate: there is nothing to open.
    """
    gate: Gate = connection.info.get(_GATE) or Gate(frozenset())
    before = gate.is_open
    gate.is_open = True
    try:
        yield
    finally:
        gate.is_open = before


def mark_unsealed(connection: Connection) -> None:
    """Note that rows were written whose journal entries are still to come."""
    connection.info[_GATE].unsealed = True


def mark_sealed(connection: Connection) -> None:
    """Note that the journal holds all that was written."""
    connection.info[_GATE].unsealed = False


@lru_cache(maxsize=2048)
def _is_harmless(statement: str, guarded: frozenset[str]) -> bool:
    """Whether the text can neither change a guarded table nor move a transaction border.

    Anything that is not plainly a question and names a guarded table is refused; a false
    alarm in a rare local statement is better than a hole.
    """
    if _READS.match(statement) or statement in _BEGINS:
        return True
    if _CONTROLS.match(statement):
        return False
    return guarded.isdisjoint(_WORD.findall(statement.lower()))
