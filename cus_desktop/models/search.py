"""The word index: people found by the beginnings of any of their words, in any order.

A local table per searched table, kept in the same transaction as the row. Words come folded
(``domain/sorting.py``) from the row's ``search_words``; the same SQL runs on PostgreSQL.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, cast

from sqlalchemy import Column, Connection, Index, String, Table, bindparam, delete, select
from sqlalchemy.orm import Session

from cus_desktop.models.base import LONGEST_NAME, Base, Synced, synced_classes
from cus_desktop.models.statements import Prepared, inserting

LONGEST_WORD = 60


class Searchable(Protocol):
    """A row found by words."""

    def search_words(self, session: Session) -> Iterable[str]:
        """The folded words, each to be found by any of its beginnings."""


def word_table(searched: str) -> Table:
    """Declare the word index of a table: ``<searched>_word(word, <searched>_id)``."""
    owner = f"{searched}_id"
    return Table(
        f"{searched}_word",
        Base.metadata,
        Column("word", String(LONGEST_WORD), primary_key=True),
        Column(owner, String(LONGEST_NAME), primary_key=True),
        Index(f"ix_{searched}_word_{owner}", owner, "word"),
        sqlite_with_rowid=False,
    )


resident_word = word_table("resident")

WORD_TABLES = {"resident": resident_word}


def update_words(session: Session, changed: Iterable[tuple[Synced, bool, set[str]]]) -> None:
    """Bring the words of changed rows up to date, inside their own transaction."""
    stale: dict[str, list[tuple[Synced, bool]]] = {}
    for row, created, columns in changed:
        if row.__tablename__ in WORD_TABLES and (created or _matter(row, columns)):
            stale.setdefault(row.__tablename__, []).append((row, created))
    for table, rows in stale.items():
        _rewrite(session, table, rows)


def reindex(session: Session, table: str, ids: Iterable[str]) -> None:
    """Compute the words of rows anew, where something they depend on has changed."""
    cls = synced_classes()[table]
    found = (session.get(cls, row_id) for row_id in ids)
    _rewrite(session, table, [(row, False) for row in found if row is not None])


def rebuild_words(connection: Connection) -> None:
    """Empty the word index and fill it anew."""
    with Session(connection) as session:
        _rebuild(session, connection)


def _rebuild(session: Session, connection: Connection) -> None:
    for name, table in WORD_TABLES.items():
        connection.execute(delete(table))
        rows = session.scalars(select(synced_classes()[name])).all()
        _rewrite(session, name, [(row, True) for row in rows])


def _matter(row: Synced, columns: set[str]) -> bool:
    depends = row.search_depends
    return depends is None or "dead" in columns or not depends.isdisjoint(columns)


def _rewrite(session: Session, table: str, rows: Iterable[tuple[Synced, bool]]) -> None:
    """Write the difference between the words a row has and should have."""
    connection, statements = session.connection(), _STATEMENTS[table]
    gone: list[tuple[str, str]] = []
    new: list[tuple[str, str]] = []
    for row, created in rows:
        words = {word[:LONGEST_WORD] for word in cast(Searchable, row).search_words(session)}
        present: set[str] = set()
        if not created:
            present = set(statements.present.run(connection, row.id).scalars())
        gone.extend((word, row.id) for word in present - words)
        new.extend((word, row.id) for word in words - present)
    statements.delete.run_many(connection, gone)
    statements.insert.run_many(connection, new)


@dataclass(frozen=True, slots=True)
class _WordStatements:
    present: Prepared
    delete: Prepared
    insert: Prepared


def _prepare(table: Table) -> _WordStatements:
    word, owner = table.c[0], table.c[1]
    return _WordStatements(
        present=Prepared(select(word).where(owner == bindparam("a_owner")), "a_owner"),
        delete=Prepared(
            delete(table).where(word == bindparam("a_word"), owner == bindparam("a_owner")),
            "a_word",
            "a_owner",
        ),
        insert=inserting(table),
    )


_STATEMENTS = {name: _prepare(table) for name, table in WORD_TABLES.items()}
