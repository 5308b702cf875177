"""A page of the rows that fit typed terms, at a cost that does not grow with the office.

Three ways to the same page; the counts of the terms, taken only so far, choose among them:

- the rarest term fits few rows: collect them from the word index and keep the first ones;
- every term fits many, one by one or two letters: walk that beginning's list, which is sorted;
- every term fits many, all by longer beginnings (a usual given name, a village): such rows are
  spread over the whole sorted list, so walking down the table fills a page soon. A very usual
  family name stands in one place of it; where a stretch has too few, they are collected.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    Table,
    bindparam,
    exists,
    func,
    literal,
    literal_column,
    or_,
    select,
    tuple_,
)
from sqlalchemy.orm import Session

from cus_desktop.domain.search_terms import Term
from cus_desktop.models.search import AFTER_ALL_LETTERS, LISTED_LETTERS, WordIndex, begins
from cus_desktop.models.statements import Prepared

FEW = 3000
"""Up to so many entries are collected: a few milliseconds of reading one index."""

STRIDE = 60
"""Rows passed for each row of a page while walking: enough for what one in sixty fits."""

_SPARE = 2
"""Entries read for each row of a page, as some rows have two."""


@dataclass(frozen=True)
class Cursor:
    """The last row of the page before."""

    sort_key: str
    id: str


def page_of_ids(
    session: Session,
    index: WordIndex,
    table: Table,
    terms: Sequence[Term],
    *,
    limit: int,
    after: Cursor | None = None,
    descending: bool = False,
    sizes: Sequence[int] | None = None,
) -> list[str]:
    """The ids of the first ``limit`` rows that fit all terms, in the order of the sort key.

    Parameters:
        table: the searched table itself, with ``id`` and ``sort_key``.
        after: only rows behind this one.
        sizes: of the terms, where ``term_sizes`` was asked already.
    """
    sizes = sizes or term_sizes(session, index, terms)
    rarest = sizes.index(min(sizes))
    way = _Way(session, index, terms, limit, after, descending)
    if sizes[rarest] > FEW:
        listed = _listed(terms)
        if listed is not None:
            return way.listed(listed)
        ids = way.walked(table)
        if len(ids) >= limit:
            return ids
    return way.collected(rarest)


@dataclass(frozen=True)
class _Way:
    """What all ways to a page share."""

    session: Session
    index: WordIndex
    terms: Sequence[Term]
    limit: int
    after: Cursor | None
    descending: bool

    def collected(self, leading: int) -> list[str]:
        """The first of all rows that have one of the term's words."""
        words = self.index.words.alias("found")
        owner = words.c[self.index.owner.name]
        fits = _fits(words.c.word, self.terms[leading])
        return self._first(
            select(owner, words.c.sort_key).where(fits, *self._others(owner, leading)),
            words.c.sort_key,
            owner,
        )

    def listed(self, leading: int) -> list[str]:
        """Down the sorted list of a short beginning."""
        lists = self.index.lists.alias("found")
        owner = lists.c[self.index.owner.name]
        begins_so = lists.c.initial == self.terms[leading][0]
        return self._first(
            select(owner, lists.c.sort_key).where(begins_so, *self._others(owner, leading)),
            lists.c.sort_key,
            owner,
        )

    def walked(self, table: Table) -> list[str]:
        """Down the table itself, but only so far; fewer than ``limit`` when that is too short."""
        rows = select(table.c.id, table.c.sort_key)
        stretch = self._ordered(rows, table.c.sort_key, table.c.id)
        passed = stretch.limit(self.limit * STRIDE).subquery()
        found = select(passed.c.id, passed.c.sort_key).where(*self._others(passed.c.id, None))
        ordered = self._ordered(found, passed.c.sort_key, passed.c.id)
        return [row[0] for row in self.session.execute(ordered.limit(self.limit))]

    def _others(self, owner: ColumnElement[Any], leading: int | None) -> list[ColumnElement[bool]]:
        terms = (term for at, term in enumerate(self.terms) if at != leading)
        return [_has(self.index, owner, term) for term in terms]

    def _ordered(
        self, query: Select[Any], key: ColumnElement[Any], owner: ColumnElement[Any]
    ) -> Select[Any]:
        if self.after is not None:
            here = tuple_(key, owner)
            there = tuple_(literal(self.after.sort_key), literal(self.after.id))
            query = query.where(here < there if self.descending else here > there)
        if self.descending:
            return query.order_by(key.desc(), owner.desc())
        return query.order_by(key, owner)

    def _first(
        self, query: Select[Any], key: ColumnElement[Any], owner: ColumnElement[Any]
    ) -> list[str]:
        """The first different ids; a row can fit a beginning by two of its words."""
        ordered, read = self._ordered(query, key, owner), self.limit * _SPARE
        while True:
            rows = self.session.execute(ordered.limit(read)).all()
            ids = list(dict.fromkeys(row[0] for row in rows))
            if len(ids) >= self.limit or len(rows) < read:
                return ids[: self.limit]
            read *= 2


def _listed(terms: Sequence[Term]) -> int | None:
    """The longest term that has a sorted list of its own."""
    short = [
        at
        for at, term in enumerate(terms)
        if len(term) == 1 and len(term[0]) <= LISTED_LETTERS and term[0].isalpha()
    ]
    return max(short, key=lambda at: len(terms[at][0]), default=None)


def term_sizes(session: Session, index: WordIndex, terms: Sequence[Term]) -> list[int]:
    """How many entries fit each term, each beginning counted just beyond ``FEW``."""
    connection, counting = session.connection(), _counting(index)
    return [
        sum(
            counting.run(connection, beginning, beginning + AFTER_ALL_LETTERS)[0][0]
            for beginning in term
        )
        for term in terms
    ]


@cache
def _counting(index: WordIndex) -> Prepared:
    word = index.words.c.word
    enough, nothing = literal_column(str(FEW + 1), Integer), literal_column("0", Integer)
    entries: Select[Any] = (
        select(literal_column("1"))
        .where(word >= bindparam("a_from"), word < bindparam("a_to"))
        .limit(enough)
        .offset(nothing)  # otherwise it would be a value of its own
    )
    return Prepared(select(func.count()).select_from(entries.subquery()), "a_from", "a_to")


def _has(index: WordIndex, owner: ColumnElement[Any], term: Term) -> ColumnElement[bool]:
    words = index.words.alias()
    same = words.c[index.owner.name] == owner
    return exists(select(literal(1)).select_from(words).where(same, _fits(words.c.word, term)))


def _fits(word: ColumnElement[Any], term: Term) -> ColumnElement[bool]:
    return or_(*(begins(word, beginning) for beginning in term))
