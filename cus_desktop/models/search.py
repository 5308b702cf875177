"""The word index: people found by the beginnings of any of their words, in any order.

Local tables per searched table, kept in the same transaction as the row. Words come folded
(``domain/sorting.py``) from the row's ``search_words``; the same SQL runs on PostgreSQL.

A second table lists the rows under the first letters of their words in the order of the sort
key: half the office has a word with K, and a page of them must not cost reading them all.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, cast

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Index,
    String,
    Table,
    bindparam,
    delete,
    select,
)
from sqlalchemy.orm import Session

from cus_desktop.models.base import LONGEST_NAME, Base, Synced, synced_classes
from cus_desktop.models.statements import Prepared, inserting

LONGEST_WORD = 60
LONGEST_KEY = 240
LISTED_LETTERS = 2
"""Beginnings up to this length have a list of their own; longer ones fit few rows."""

AFTER_ALL_LETTERS = "\uffff"


class Searchable(Protocol):
    """A row found by words and listed by a sort key."""

    sort_key: str | None

    def search_words(self, session: Session) -> Iterable[str]:
        """The folded words, each to be found by any of its beginnings."""


@dataclass(frozen=True)
class WordIndex:
    """The two tables of one searched table; their second column is the row's id."""

    words: Table
    lists: Table

    @property
    def owner(self) -> Column[str]:
        """The id of the row a word belongs to."""
        return cast(Column[str], self.words.c[1])


def word_index(searched: str) -> WordIndex:
    """Declare the index of a table: ``<searched>_word`` and ``<searched>_initial``."""
    owner = f"{searched}_id"
    words = Table(
        f"{searched}_word",
        Base.metadata,
        Column("word", String(LONGEST_WORD), primary_key=True),
        Column(owner, String(LONGEST_NAME), primary_key=True),
        Column("sort_key", String(LONGEST_KEY), nullable=False),
        Index(f"ix_{searched}_word_{owner}", owner, "word"),
        sqlite_with_rowid=False,
    )
    lists = Table(
        f"{searched}_initial",
        Base.metadata,
        Column("initial", String(LISTED_LETTERS), primary_key=True),
        Column("sort_key", String(LONGEST_KEY), primary_key=True),
        Column(owner, String(LONGEST_NAME), primary_key=True),
        sqlite_with_rowid=False,
    )
    return WordIndex(words, lists)


resident_index = word_index("resident")
resident_word = resident_index.words

INDEXES = {"resident": resident_index}


def begins(column: ColumnElement[str], beginning: str) -> ColumnElement[bool]:
    """The column begins so: a range, which an index answers on every database."""
    return (column >= beginning) & (column < beginning + AFTER_ALL_LETTERS)


def initials(word: str) -> Iterable[str]:
    """The beginnings under which a word is listed; none for a number.

    Numbers are spread evenly over the alphabet of names, so walking down the sorted list
    finds a page of them soon anyway.
    """
    if not word[:1].isalpha():
        return ()
    return (word[:length] for length in range(1, min(len(word), LISTED_LETTERS) + 1))


def update_words(session: Session, changed: Iterable[tuple[Synced, bool, set[str]]]) -> None:
    """Bring the words of changed rows up to date, inside their own transaction."""
    stale: dict[str, list[tuple[Synced, bool]]] = {}
    for row, created, columns in changed:
        if row.__tablename__ in INDEXES and (created or _matter(row, columns)):
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
        for name, index in INDEXES.items():
            connection.execute(delete(index.words))
            connection.execute(delete(index.lists))
            rows = session.scalars(select(synced_classes()[name])).all()
            _rewrite(session, name, [(row, True) for row in rows])


def _matter(row: Synced, columns: set[str]) -> bool:
    depends = row.search_depends
    return depends is None or "dead" in columns or not depends.isdisjoint(columns)


def _rewrite(session: Session, table: str, rows: Iterable[tuple[Synced, bool]]) -> None:
    """Write the difference between the entries a row has and should have."""
    connection, statements = session.connection(), _STATEMENTS[table]
    gone: list[tuple[str, str]] = []
    new: list[tuple[str, str, str]] = []
    unlisted: list[tuple[str, str, str]] = []
    listed: list[tuple[str, str, str]] = []
    for row, created in rows:
        searchable = cast(Searchable, row)
        key = (searchable.sort_key or "")[:LONGEST_KEY]
        wanted = {(word[:LONGEST_WORD], key) for word in searchable.search_words(session)}
        present: set[tuple[str, str]] = set()
        if not created:
            found = statements.present.run(connection, row.id)
            present = {(word, its_key) for word, its_key in found}
        gone.extend((word, row.id) for word, _key in present - wanted)
        new.extend((word, row.id, key) for word, key in wanted - present)
        before, after = _lists(present), _lists(wanted)
        unlisted.extend((initial, its_key, row.id) for initial, its_key in before - after)
        listed.extend((initial, its_key, row.id) for initial, its_key in after - before)
    statements.delete.run_many(connection, gone)
    statements.insert.run_many(connection, new)
    statements.unlist.run_many(connection, unlisted)
    statements.list.run_many(connection, listed)


def _lists(entries: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    return {(initial, key) for word, key in entries for initial in initials(word)}


@dataclass(frozen=True, slots=True)
class _Statements:
    present: Prepared
    delete: Prepared
    insert: Prepared
    unlist: Prepared
    list: Prepared


def _prepare(index: WordIndex) -> _Statements:
    words, lists, owner = index.words, index.lists, index.owner
    return _Statements(
        present=Prepared(
            select(words.c.word, words.c.sort_key).where(owner == bindparam("a_owner")), "a_owner"
        ),
        delete=Prepared(
            delete(words).where(words.c.word == bindparam("a_word"), owner == bindparam("a_owner")),
            "a_word",
            "a_owner",
        ),
        insert=inserting(words),
        unlist=Prepared(
            delete(lists).where(
                lists.c.initial == bindparam("a_initial"),
                lists.c.sort_key == bindparam("a_key"),
                lists.c[owner.name] == bindparam("a_owner"),
            ),
            "a_initial",
            "a_key",
            "a_owner",
        ),
        list=inserting(lists),
    )


_STATEMENTS = {name: _prepare(index) for name, index in INDEXES.items()}
