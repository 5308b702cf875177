"""Keeps every change of a journalled table inside the journal.

The check stands at the last place all SQL passes, so it holds for mapped objects, bulk
statements and SQL text alike. Only the store itself opens the gate: while it saves mapped
objects together with their journal entries, and while it rebuilds tables from the journal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Engine, event

from cus_desktop.errors import StoreBug

_GATE = "cus_journal_gate"
_UNSEALED = "cus_journal_unsealed"

_READS = re.compile(r"\s*(SELECT|VALUES|EXPLAIN|PRAGMA)\b", re.IGNORECASE)
_CONTROLS = re.compile(
    r"\s*(BEGIN|COMMIT|END|ROLLBACK|SAVEPOINT|RELEASE|ATTACH|DETACH|VACUUM)\b", re.IGNORECASE
)
_BEGINS = ("BEGIN IMMEDIATE", "BEGIN")
_WORD = re.compile(r"[a-z0-9_]+")


def install(engine: Engine, guarded: frozenset[str]) -> None:
    """Refuse statements on the guarded tables, and commits without their journal entries."""

    def check_statement(connection: Connection, _cursor: Any, statement: str, *_rest: Any) -> None:
        if _is_harmless(statement, guarded) or _GATE in connection.info:
            return
        raise StoreBug("a statement went round the journal; use Store.write and mapped rows")

    def check_commit(connection: Connection) -> None:
        if connection.info.get(_UNSEALED):
            raise StoreBug("a commit without its journal entry; Store.write commits")

    def forget(connection: Connection) -> None:
        connection.info.pop(_UNSEALED, None)

    event.listen(engine, "before_cursor_execute", check_statement)
    event.listen(engine, "commit", check_commit)
    event.listen(engine, "rollback", forget)


@contextmanager
def open_gate(connection: Connection) -> Iterator[None]:
    """Let statements on journalled tables through, for the journal's own code only."""
    outermost = _GATE not in connection.info
    connection.info[_GATE] = True
    try:
        yield
    finally:
        if outermost:
            connection.info.pop(_GATE, None)


def mark_unsealed(connection: Connection) -> None:
    """Note that rows were written whose journal entries are still to come."""
    connection.info[_UNSEALED] = True


def mark_sealed(connection: Connection) -> None:
    """Note that the journal holds all that was written."""
    connection.info.pop(_UNSEALED, None)


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
