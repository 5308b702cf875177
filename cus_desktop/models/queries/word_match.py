"""Conditions on the word index: which rows fit all typed terms, and what was perhaps meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, FromClause, Table, and_, exists, func, literal, or_, select
from sqlalchemy.orm import Session

from cus_desktop.domain.search_terms import Term

COUNTED_TO = 20_000
"""A term that fits more rows is simply common; nobody needs to know how common."""

_AFTER_ALL_LETTERS = "\uffff"
_FIRST_LETTER = "a"
_SHORTEST_SIMILAR = 3
_SIMILAR_WORDS = 20


@dataclass(frozen=True)
class WordMatch:
    """How to find the rows of ``owner`` that fit the terms.

    ``rare`` is the term to start from when it pays to collect its rows first; None when most
    rows fit anyway and walking down the sorted list finds a page sooner.
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
    sizes = [_size(session, index, term) for term in terms]
    share = 1.0
    for size in sizes:
        share *= min(1.0, size / total)
    rarest = sizes.index(min(sizes))
    walked = limit / share if share else total
    if min(walked, total) < sizes[rarest]:
        return WordMatch(and_(*(_has(index, owner, term) for term in terms)))
    others = [_has(index, owner, term) for at, term in enumerate(terms) if at != rarest]
    collected = owner.in_(select(index.c[1]).where(_fits(index, terms[rarest])))
    return WordMatch(and_(collected, *others), walks=False)


def ids_with_words(
    session: Session, index: Table, terms: Sequence[Term], limit: int
) -> Sequence[str]:
    """Ids of rows that fit all terms, in no order, at most ``limit``."""
    sizes = {term: _size(session, index, term) for term in terms}
    rarest, *others = sorted(terms, key=lambda term: sizes[term])
    owner = index.c[1]
    entry = index.alias()
    has = [
        exists(select(literal(1)).select_from(entry).where(entry.c[1] == owner, _fits(entry, term)))
        for term in others
    ]
    found = select(owner).where(_fits(index, rarest), *has).distinct().limit(limit)
    return session.scalars(found).all()


def similar(session: Session, index: Table, terms: Sequence[Term]) -> tuple[Term, ...]:
    """The terms with every word of the index that is one slip of the keyboard away.

    Numbers stay as typed. Empty when no word is near, so that there is nothing to suggest.
    """
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    known = session.scalars(
        select(index.c.word).where(index.c.word >= _FIRST_LETTER).distinct()
    ).all()
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


def _size(session: Session, index: Table, term: Term) -> int:
    """How many index entries fit the term, at most ``COUNTED_TO``."""
    entries = select(literal(1)).where(_fits(index, term)).limit(COUNTED_TO).subquery()
    return session.scalar(select(func.count()).select_from(entries)) or 0


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
