"""Moving values between drafts and rows, and guarding records that span more rows.

An empty text of a draft is NULL in the store. A record such as a staff member is one row with
parts in other tables; its revision covers the parts too, so that nobody overwrites an
authorisation added elsewhere meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import MISSING, fields
from hashlib import sha256
from typing import Any, TypeVar

from cus_desktop.domain.problems import Problem, blocking
from cus_desktop.errors import NotFound, RecordChanged, Refused
from cus_desktop.models.base import Synced
from cus_desktop.models.unit_of_work import ReadSession, WriteSession

Row = TypeVar("Row", bound=Synced)
Draft = TypeVar("Draft")


def values_of(draft_class: type[Any], row: Synced, names: Iterable[str]) -> dict[str, Any]:
    """The row's columns as arguments of the draft; NULL becomes the draft's own default."""
    defaults = _defaults(draft_class)
    found = {name: getattr(row, name) for name in names}
    return {name: defaults[name] if value is None else value for name, value in found.items()}


def fill(row: Synced, draft: object, names: Iterable[str]) -> None:
    """Put the draft's values into the row; texts without their outer spaces, empty ones NULL."""
    for name in names:
        value = getattr(draft, name)
        if isinstance(value, str):
            value = value.strip() or None
        if getattr(row, name) != value:
            setattr(row, name, value)


def alive(session: ReadSession | WriteSession, cls: type[Row], row_id: str) -> Row:
    """The row, unless it is missing or deleted: then NotFound."""
    row = session.get(cls, row_id)
    if row is None or row.dead:
        raise NotFound(table=cls.__tablename__)
    return row


def revision_of_record(session: ReadSession | WriteSession, rows: Iterable[Synced]) -> str:
    """One mark for the state of a row and its parts."""
    marks = sorted(f"{row.id}:{session.revision(row)}" for row in rows)
    return sha256("|".join(marks).encode()).hexdigest()[:32]


def expect_record(session: WriteSession, rows: Sequence[Synced], revision: str) -> None:
    """Raise RecordChanged unless the record is as it was when the draft was read."""
    if revision_of_record(session, rows) != revision:
        raise RecordChanged(table=rows[0].__tablename__)


def keep_parts(
    session: WriteSession,
    rows: Iterable[Row],
    drafts: Iterable[tuple[str, Draft]],
    make: Callable[[str], Row],
    put: Callable[[Row, Draft], None],
    *,
    owner: str,
) -> None:
    """Make the parts of a record match its drafts, each with its id.

    Rows without a draft are removed, drafts without a row are made (or the removed row with
    that id brought back), the others changed.

    Parameters:
        make: a new row with that id, its ``owner`` column filled.
        owner: the column that says which record a part belongs to.

    Raises Refused for an id that is a part of another record, or of two drafts: lines are
    copied under new ids.
    """
    known = {row.id: row for row in rows}
    wanted: dict[str, Draft] = {}
    for row_id, draft in drafts:
        if row_id in wanted:
            raise Refused([Problem("", "part-twice")])
        wanted[row_id] = draft
    for row_id, row in known.items():
        if row_id not in wanted:
            session.remove(row)
    for row_id, draft in wanted.items():
        row = known.get(row_id) or _own_part(session, make(row_id), owner)
        put(row, draft)
        session.add(row)


def refuse_known(session: WriteSession, cls: type[Synced], row_id: str) -> None:
    """Raise RecordChanged when a record that is to be added is already there."""
    if session.get(cls, row_id) is not None:
        raise RecordChanged(table=cls.__tablename__)


def normal_text(parse: Callable[[str], object], typed: str, part: str) -> str:
    """The stored form of a typed number: the parsed value's own part; empty stays empty."""
    return str(getattr(parse(typed), part)) if typed.strip() else ""


def refuse(problems: Iterable[Problem]) -> None:
    """Raise Refused when one of the problems blocks; warnings and reminders pass."""
    found = blocking(problems)
    if found:
        raise Refused(found)


def _own_part(session: WriteSession, made: Row, owner: str) -> Row:
    """The new row; or the one with its id, which was removed from the same record before."""
    known = session.get(type(made), made.id)
    if known is None:
        return made
    if getattr(known, owner) != getattr(made, owner):
        raise Refused([Problem("", "part-of-another-record")])
    known.dead = False
    return known


def _defaults(draft_class: type[Any]) -> Mapping[str, Any]:
    known = _DEFAULTS.get(draft_class)
    if known is None:
        known = {
            each.name: None if each.default is MISSING else each.default
            for each in fields(draft_class)
        }
        _DEFAULTS[draft_class] = known
    return known


_DEFAULTS: dict[type[Any], Mapping[str, Any]] = {}
