"""Conditions on the word index: which rows fit all typed terms, and what was perhaps meant."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from math import isqrt
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    FromClause,
    Select,
    Table,
    and_,
    exists,
    func,
    literal,
    or_,
    select,
    union,
)
from sqlalchemy.orm import Session

from cus_desktop.domain.search_terms import Term

COMMON = 2_000
"""Terms that fit at least so many entries need not be counted exactly in a small office."""

_AFTER_ALL_LETTERS = "\uffff"
_FIRST_LETTER = "a"
_SHORTEST_SIMILAR = 3
_SIMILAR_WORDS = 20
_LOOK_UP = 2
"""Looking a row up by its id costs about as much as passing two in the sorted list (measured)."""


@dataclass(frozen=True)
class WordMatch:
    """How to find the rows of ``owner`` that fit the terms; no condition without terms.

    ``walks`` tells that most rows fit anyway, so that walking down the sorted list finds a
    page sooner than collecting the rows of the rarest term.
    """

    condition: ColumnElement[bool] | None
    walks: bool = True


def match(
    session: Session, index: Table, owner: ColumnElement[str], terms: Sequence[Term], limit: int
) -> WordMatch:
    """The condition for all terms, in the form that costs least for a page of ``limit``.

    Collecting the rows of the rarest term costs their number; walking the sorted list costs
    as many rows as pass before a page is full. Both are estimated from the bounded counts.
    """
    if not terms:
        return WordMatch(None)
    total = max(session.scalar(select(func.count()).select_from(owner.table)) or 1, 1)
    sizes = _sizes(session, index, terms, max(COMMON, 4 * isqrt(limit * total)))
    share = 1.0
    for size in sizes.values():
        share *= min(1.0, size / total)
    walked = min(limit / share if share else total, total)
    rarest = min(sizes.values())
    collected = rarest * (len(terms) - 1) + _LOOK_UP * min(rarest, share * total)
    if walked < collected:
        return WordMatch(and_(*(_has(index, owner, term) for term in terms)))
    return WordMatch(owner.in_(_fitting(index, sizes)), walks=False)


def count_fitting(
    session: Session,
    index: Table,
    rarest_first: Sequence[Term],
    up_to: int,
    hidden: Collection[str] = (),
) -> int:
    """How many rows fit all terms, counted in the index alone and no further than ``up_to``.

    ``hidden`` rows are not counted.
    """
    found = _fitting(index, rarest_first, hidden).limit(up_to).subquery()
    return session.scalar(select(func.count()).select_from(found)) or 0


def ids_with_words(
    session: Session, index: Table, terms: Sequence[Term], limit: int
) -> Sequence[str]:
    """Ids of rows that fit all terms, in no order, at most ``limit``."""
    sizes = _sizes(session, index, terms, COMMON)
    return session.scalars(_fitting(index, sizes).limit(limit)).all()


def similar(session: Session, index: Table, terms: Sequence[Term]) -> tuple[Term, ...]:
    """The terms with every word of the index that is one slip of the keyboard away.

    Numbers stay as typed. Empty when no word is near, so that there is nothing to suggest.
    """
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    known = vocabulary(session, index)
    meant: list[Term] = []
    for term in terms:
        typed = term[0]
        if typed[0] < _FIRST_LETTER or len(typed) < _SHORTEST_SIMILAR:
            meant.append(term)
            continue
        beginnings = {word[: len(typed)] for word in known} | set(known)
        near = extract(typed, beginnings, scorer=OSA.distance, score_cutoff=1, limit=_SIMILAR_WORDS)
        if not near:
            return ()
        meant.append(tuple(word for word, _, _ in near))
    return tuple(meant)


def vocabulary(session: Session, index: Table) -> list[str]:
    """Every word that begins with a letter, once.

    Leaps in the index from one word to the next: names repeat, so this costs a tenth of
    reading all entries.
    """
    first = select(func.min(index.c.word).label("word")).where(index.c.word >= _FIRST_LETTER)
    leap = first.cte("leap", recursive=True)
    entry = index.alias()
    following = select(func.min(entry.c.word)).where(entry.c.word > leap.c.word)
    leap = leap.union_all(select(following.scalar_subquery()).where(leap.c.word.is_not(None)))
    return [word for word in session.scalars(select(leap.c.word)) if word is not None]


def ids_with_word(session: Session, index: Table, word: str) -> Sequence[str]:
    """Ids of rows that have exactly this word."""
    return session.scalars(select(index.c[1]).where(index.c.word == word)).all()


def _sizes(session: Session, index: Table, terms: Sequence[Term], up_to: int) -> dict[Term, int]:
    """How many index entries fit each term, rarest first, counted no further than ``up_to``."""
    found = {}
    for term in terms:
        entries = select(literal(1)).where(_fits(index, term)).limit(up_to).subquery()
        found[term] = session.scalar(select(func.count()).select_from(entries)) or 0
    return dict(sorted(found.items(), key=lambda item: item[1]))


def _fitting(
    index: Table, rarest_first: Iterable[Term], hidden: Collection[str] = ()
) -> Select[Any] | CompoundSelect[Any]:
    """Different ids of rows that fit all terms: those of the rarest, of which the rest is asked.

    Several beginnings are looked up one by one: given all at once, SQLite would rather read
    the whole index in the order of the ids.
    """
    rarest, *others = rarest_first
    found = []
    for beginning in rarest:
        entry = index.alias()
        has = [_has(index, entry.c[1], term) for term in others]
        if hidden:
            has.append(entry.c[1].not_in(hidden))
        found.append(select(entry.c[1]).where(_fits(entry, (beginning,)), *has))
    return found[0].distinct() if len(found) == 1 else union(*found)


def _has(index: Table, owner: ColumnElement[str], term: Term) -> ColumnElement[bool]:
    return exists(
        select(literal(1)).select_from(index).where(index.c[1] == owner, _fits(index, term))
    )


def _fits(index: FromClause, term: Term) -> ColumnElement[bool]:
    """The word begins with one of the beginnings; a range, which the index answers."""
    word = index.c.word
    return or_(
        *(and_(word >= beginning, word < beginning + _AFTER_ALL_LETTERS) for beginning in term)
    )
