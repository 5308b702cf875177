"""What a store holds that a backup of it does not: the steps a restore would take away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from cus_desktop.models.journal import transactions


@dataclass(frozen=True, slots=True)
class LostStep:
    """One saved step: when (UTC), the login of who made it, and its stable title."""

    when: datetime
    who: str
    title: str


@dataclass(frozen=True, slots=True)
class LostSteps:
    """All steps after a backup.

    Attributes:
        newest: the newest of them, newest first.
        titles, people: how many of each, most first.
    """

    total: int
    newest: tuple[LostStep, ...]
    titles: tuple[tuple[str, int], ...]
    people: tuple[tuple[str, int], ...]


def lost_steps(connection: Connection, vector: Mapping[str, int], limit: int) -> LostSteps:
    """The entries of the journal that a backup with this vector does not hold."""
    columns, after = transactions.c, _after(vector)
    counted = connection.execute(
        select(columns.title, columns.author, func.count())
        .where(after)
        .group_by(columns.title, columns.author)
    )
    titles: Counter[str] = Counter()
    people: Counter[str] = Counter()
    for title, author, count in counted:
        titles[title] += count
        people[author] += count
    newest = connection.execute(
        select(columns.wall, columns.author, columns.title)
        .where(after)
        .order_by(columns.wall.desc(), columns.rid, columns.seq.desc())
        .limit(limit)
    )
    return LostSteps(
        titles.total(),
        tuple(LostStep(_moment(wall), author, title) for wall, author, title in newest),
        tuple(titles.most_common()),
        tuple(people.most_common()),
    )


def _after(vector: Mapping[str, int]) -> ColumnElement[bool]:
    columns = transactions.c
    known = [and_(columns.rid == rid, columns.seq > seq) for rid, seq in vector.items()]
    return or_(columns.rid.not_in(list(vector)), *known)


def _moment(wall: int) -> datetime:
    return datetime.fromtimestamp(wall / 1000, UTC)
