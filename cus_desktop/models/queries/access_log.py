"""The access log: looks and steps of the log of traces and saves of the journal in one list."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Row,
    and_,
    false,
    func,
    not_,
    or_,
    select,
    tuple_,
    union,
)
from sqlalchemy.orm import Session

from cus_desktop.domain.access_acts import PATTERNS, ActKind, kind_of
from cus_desktop.models.base import table_of
from cus_desktop.models.journal import operations, transactions
from cus_desktop.models.personal import PERSONAL, residents_of, rows_about
from cus_desktop.models.traces import Trace

PAGE_SIZE = 200
_LOOKED_AT = 12
"""Operations of a save that are looked at to say whom it concerned; an import has thousands."""

Cursor = tuple[int, str, int]
"""Time, log (empty for a trace) and number of a line: where the next page begins."""

_traces = table_of(Trace)


@dataclass(frozen=True)
class AccessFilter:
    """Which lines are wanted; what is empty does not narrow."""

    user: str = ""
    """Name by which the person opens the program."""
    kinds: frozenset[ActKind] = frozenset()
    residents: tuple[str, ...] | None = None
    """Only lines about these people; an empty tuple fits nothing."""
    since: datetime | None = None
    until: datetime | None = None
    """The first moment that no longer fits."""


@dataclass(frozen=True)
class AccessLine:
    """One line: who did what, when, to whose record.

    Attributes:
        id: unique in the list.
        act: stable code, words are in ``texts``.
        table, row: the record, where one is named.
        resident_id: whose data it concerned; of a save, the first one of ``residents``.
        residents: how many people the looked-at part of a save was about.
        detail: a number, a code or a count.
    """

    id: str
    when: datetime
    user: str
    act: str
    kind: ActKind
    table: str = ""
    row: str = ""
    resident_id: str = ""
    residents: int = 0
    detail: str = ""
    cursor: Cursor = field(default=(0, "", 0), compare=False)


@dataclass(frozen=True)
class AccessPage:
    """Lines, newest first; ``next`` asks for those after them, None at the end."""

    rows: tuple[AccessLine, ...]
    next: Cursor | None


def page(
    session: Session, wanted: AccessFilter, *, after: Cursor | None = None, limit: int = PAGE_SIZE
) -> AccessPage:
    """One page of both logs, merged by time."""
    found = [
        *_trace_lines(session, wanted, after, limit + 1),
        *_journal_lines(session, wanted, after, limit + 1),
    ]
    found.sort(key=lambda line: line.cursor, reverse=True)
    rows = tuple(found[:limit])
    return AccessPage(rows, rows[-1].cursor if len(found) > limit else None)


def count(session: Session, wanted: AccessFilter) -> int:
    """How many lines fit."""
    traces = select(func.count()).select_from(_traces).where(*_trace_conditions(wanted))
    saves = select(func.count()).select_from(transactions).where(*_journal_conditions(wanted))
    return (session.scalar(traces) or 0) + (session.scalar(saves) or 0)


def users(session: Session) -> list[str]:
    """Everybody who stands in one of the logs, in no order."""
    both = union(select(_traces.c.user), select(transactions.c.author))
    return list(session.scalars(both))


def _trace_lines(
    session: Session, wanted: AccessFilter, after: Cursor | None, limit: int
) -> Iterable[AccessLine]:
    columns = _traces.c
    query = (
        select(_traces)
        .where(*_trace_conditions(wanted))
        .order_by(columns.wall.desc(), columns.number.desc())
        .limit(limit)
    )
    if after is not None:
        wall, log, number = after
        # A trace stands after all saves of the same moment: its log is the empty text.
        same = number if log == "" else _NO_LIMIT
        query = query.where(tuple_(columns.wall, columns.number) < (wall, same))
    for line in session.execute(query):
        yield AccessLine(
            id=f"t{line.number}",
            when=_moment(line.wall),
            user=line.user,
            act=line.act,
            kind=kind_of(line.act),
            table=line.tbl or "",
            row=line.row or "",
            resident_id=line.person or "",
            residents=1 if line.person else 0,
            detail=line.detail or "",
            cursor=(line.wall, "", line.number),
        )


def _journal_lines(
    session: Session, wanted: AccessFilter, after: Cursor | None, limit: int
) -> Iterable[AccessLine]:
    columns = transactions.c
    place = (columns.wall, columns.rid, columns.seq)
    query = (
        select(transactions)
        .where(*_journal_conditions(wanted))
        .order_by(*(column.desc() for column in place))
        .limit(limit)
    )
    if after is not None:
        query = query.where(tuple_(*place) < after)
    headers = session.execute(query).all()
    touched = _touched(session, headers)
    people = residents_of(session, {key for keys in touched.values() for key in keys})
    for header in headers:
        keys = touched.get((header.rid, header.seq), [])
        concerned = list(dict.fromkeys(people[key] for key in keys if key in people))
        if wanted.residents is not None:
            concerned.sort(key=lambda each: each not in (wanted.residents or ()))
        table, row = keys[0] if keys else ("", "")
        yield AccessLine(
            id=f"{header.rid}:{header.seq}",
            when=_moment(header.wall),
            user=header.author,
            act=header.title,
            kind=kind_of(header.title),
            table=table,
            row=row,
            resident_id=concerned[0] if concerned else "",
            residents=len(concerned),
            cursor=(header.wall, header.rid, header.seq),
        )


def _touched(session: Session, headers: Sequence[Row[Any]]) -> dict[Any, list[tuple[str, str]]]:
    """Rows of the first operations of each save, in their order."""
    columns = operations.c
    found: dict[Any, list[tuple[str, str]]] = {}
    dots = [(header.rid, header.seq) for header in headers]
    for start in range(0, len(dots), PAGE_SIZE):
        part = dots[start : start + PAGE_SIZE]
        query = (
            select(columns.rid, columns.seq, columns.tbl, columns.row)
            .where(tuple_(columns.rid, columns.seq).in_(part), columns.i < _LOOKED_AT)
            .order_by(columns.rid, columns.seq, columns.i)
        )
        for rid, seq, table, row in session.execute(query):
            found.setdefault((rid, seq), []).append((table, row))
    return found


def _trace_conditions(wanted: AccessFilter) -> list[ColumnElement[bool]]:
    conditions = _common(wanted, _traces, "user", "act")
    if wanted.residents is not None:
        conditions.append(_traces.c.person.in_(wanted.residents))
    return conditions


def _journal_conditions(wanted: AccessFilter) -> list[ColumnElement[bool]]:
    conditions = _common(wanted, transactions, "author", "title")
    if wanted.residents is not None:
        place = tuple_(transactions.c.rid, transactions.c.seq)
        conditions.append(place.in_(_saves_about(wanted.residents)))
    return conditions


def _saves_about(residents: Collection[str]) -> Any:
    """The dots of saves that changed a row about any of the residents, by the index of rows."""
    columns = operations.c
    return union(
        *(
            select(columns.rid, columns.seq).where(
                columns.tbl == table, columns.row.in_(rows_about(table, residents))
            )
            for table in PERSONAL
        )
    )


def _common(
    wanted: AccessFilter, table: FromClause, user: str, act: str
) -> list[ColumnElement[bool]]:
    columns = table.c
    conditions: list[ColumnElement[bool]] = []
    if wanted.user:
        conditions.append(columns[user] == wanted.user)
    if wanted.kinds:
        conditions.append(or_(*(_is_kind(columns[act], kind) for kind in wanted.kinds)))
    if wanted.since is not None:
        conditions.append(columns.wall >= _millis(wanted.since))
    if wanted.until is not None:
        conditions.append(columns.wall < _millis(wanted.until))
    return conditions


def _is_kind(column: ColumnElement[str], kind: ActKind) -> ColumnElement[bool]:
    """The same as ``kind_of``, as a condition: fits this kind and none before it."""
    fits = {
        known: or_(*(_like(column, pattern) for pattern in patterns))
        for known, patterns in PATTERNS.items()
    }
    own = fits.get(kind, false())
    earlier = [fits[known] for known in list(fits)[: list(fits).index(kind)]]
    if kind is ActKind.CHANGE:
        # Whatever fits no pattern is a change too.
        return or_(own, not_(or_(*fits.values())))
    return and_(own, not_(or_(false(), *earlier)))


def _like(column: ColumnElement[str], pattern: str) -> ColumnElement[bool]:
    text = pattern.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_").replace("*", "%")
    return column.like(text, escape="\\")


_NO_LIMIT = 2**62


def _moment(wall: int) -> datetime:
    return datetime.fromtimestamp(wall / 1000, UTC)


def _millis(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
