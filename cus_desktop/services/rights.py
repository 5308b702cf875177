"""Asks, before anything is read or written, whether the person at the desk may."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

from sqlalchemy import or_, select

from cus_desktop.domain.rights import Right, rights_of
from cus_desktop.domain.staff import Role
from cus_desktop.errors import NotAllowed
from cus_desktop.models.staff import StaffMember, StaffRole
from cus_desktop.models.store import ChangeSet, Store
from cus_desktop.models.unit_of_work import ReadSession
from cus_desktop.services.desk import Desk
from cus_desktop.services.traces import refused

P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S")

_TABLES = frozenset({"staff_member", "staff_role"})


def needs(
    right: Right,
) -> Callable[[Callable[Concatenate[Desk, P], R]], Callable[Concatenate[Desk, P], R]]:
    """The service function runs only for somebody with the right; else it raises NotAllowed."""

    def decorate(function: Callable[Concatenate[Desk, P], R]) -> Callable[Concatenate[Desk, P], R]:
        @wraps(function)
        def checked(desk: Desk, /, *args: P.args, **kwargs: P.kwargs) -> R:
            require(desk, right)
            return function(desk, *args, **kwargs)

        setattr(checked, RIGHT_MARK, right)
        return checked

    return decorate


def method_needs(
    right: Right,
) -> Callable[[Callable[Concatenate[S, Desk, P], R]], Callable[Concatenate[S, Desk, P], R]]:
    """The same for a method, whose first argument after ``self`` is the desk."""

    def decorate(
        method: Callable[Concatenate[S, Desk, P], R],
    ) -> Callable[Concatenate[S, Desk, P], R]:
        @wraps(method)
        def checked(self: S, desk: Desk, /, *args: P.args, **kwargs: P.kwargs) -> R:
            require(desk, right)
            return method(self, desk, *args, **kwargs)

        setattr(checked, RIGHT_MARK, right)
        return checked

    return decorate


def for_everybody(
    function: Callable[Concatenate[Desk, P], R],
) -> Callable[Concatenate[Desk, P], R]:
    """The service function gives nothing that a signed-in person may not have, whatever the role.

    Said on purpose: the test of the matrix wants a word about every service function.
    """
    setattr(function, RIGHT_MARK, None)
    return function


def asks_itself(
    function: Callable[Concatenate[Desk, P], R],
) -> Callable[Concatenate[Desk, P], R]:
    """The service function asks for a right inside, where it depends on more than the role.

    Which case needs what is shown by tests of its own.
    """
    setattr(function, RIGHT_MARK, CASE_BY_CASE)
    return function


RIGHT_MARK = "needed_right"
CASE_BY_CASE = "case by case"


def require(desk: Desk, right: Right) -> None:
    """Raise NotAllowed unless a role held today gives the right; the refusal is written down.

    To be asked before a transaction is begun.
    """
    if right not in rights_at(desk):
        refused(desk, right.value)
        raise NotAllowed(right=right)


def may(desk: Desk, right: Right) -> bool:
    """Whether the person at the desk has the right today."""
    return right in rights_at(desk)


def rights_at(desk: Desk) -> frozenset[Right]:
    """What the person at the desk may do today.

    While nobody of the staff has a login, as in an office that is being founded, whoever holds
    the key may do everything: somebody must write down the first person.
    """
    known = _known.get(desk.store)
    if known is None:
        known = _known[desk.store] = _Known(desk.store)
    return known.of(desk)


class _Known:
    """Rights by person and day, forgotten when the staff changes."""

    def __init__(self, store: Store) -> None:
        self._found: dict[tuple[str, object], frozenset[Right]] = {}
        store.subscribe(self._forget)

    def of(self, desk: Desk) -> frozenset[Right]:
        key = (desk.user, desk.today())
        if key not in self._found:
            self._found[key] = _read(desk)
        return self._found[key]

    def _forget(self, change: ChangeSet) -> None:
        if any(table in _TABLES for table, _row in change.rows):
            self._found = {}


_known: WeakKeyDictionary[Store, _Known] = WeakKeyDictionary()


def _read(desk: Desk) -> frozenset[Right]:
    with desk.store.read() as session:
        return rights_in(session, desk.user, desk.today())


def rights_in(session: ReadSession, user: str, day: date) -> frozenset[Right]:
    """What a person may do on a day by the staff of this session, also of a backup's."""
    if not _anybody_signs_in(session):
        return frozenset(Right)
    return rights_of(_roles(session, user, day))


def _anybody_signs_in(session: ReadSession) -> bool:
    found = select(StaffMember.id).where(
        StaffMember.dead.is_(False), StaffMember.login.is_not(None), StaffMember.login != ""
    )
    return session.scalar(found.limit(1)) is not None


def _roles(session: ReadSession, user: str, day: date) -> list[Role]:
    held = (
        select(StaffRole.role)
        .join(StaffMember, StaffMember.id == StaffRole.staff_id)
        .where(
            StaffMember.dead.is_(False),
            StaffRole.dead.is_(False),
            StaffMember.login == user,
            or_(StaffMember.active_to.is_(None), StaffMember.active_to >= day),
            or_(StaffRole.valid_from.is_(None), StaffRole.valid_from <= day),
            or_(StaffRole.valid_to.is_(None), StaffRole.valid_to >= day),
        )
    )
    # A newer version of the program may know roles that this one does not: they give nothing.
    return [Role(role) for role in session.scalars(held) if role in _ROLES]


_ROLES = frozenset(role.value for role in Role)
