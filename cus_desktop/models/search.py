"""The word index: people found by the beginnings of any of their words, in any order.

A local table per searched table, kept in the same transaction as the row. Words come folded
(``domain/sorting.py``) from the row's ``search_words``; the same SQL runs on PostgreSQL.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, cast

from sqlalchemy import Column, Index, String, Table, delete, insert, select
from sqlalchemy.orm import Session

from cus_desktop.models.base import LONGEST_NAME, Base, Synced, synced_classes

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
    for row, created, columns in changed:
        if not hasattr(row, "search_words"):
            continue
        depends = row.search_depends
        if depends is None or created or not depends.isdisjoint(columns) or "dead" in columns:
            _replace(session, row, is_new=created)


def reindex(session: Session, table: str, ids: Iterable[str]) -> None:
    """Compute the words of rows anew, where something they depend on has changed."""
    cls = synced_classes()[table]
    for row_id in ids:
        row = session.get(cls, row_id)
        if row is not None:
            _replace(session, row, is_new=False)


def _replace(session: Session, row: Synced, *, is_new: bool) -> None:
    table = WORD_TABLES[row.__tablename__]
    owner = table.c[1]
    wanted = {word[:LONGEST_WORD] for word in cast(Searchable, row).search_words(session)}
    connection = session.connection()
    present: set[str] = set()
    if not is_new:
        present = set(connection.scalars(select(table.c.word).where(owner == row.id)))
    if gone := present - wanted:
        connection.execute(delete(table).where(owner == row.id, table.c.word.in_(gone)))
    if new := wanted - present:
        rows = [{"word": word, owner.name: row.id} for word in sorted(new)]
        connection.execute(insert(table), rows)
