"""Pages of the list of plans: plain columns, keyset cursors, search by person and number."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from sqlalchemy import ColumnElement, String, func, literal, or_, select, tuple_, type_coerce
from sqlalchemy.orm import Session, aliased

from cus_desktop.domain.plans import PlanState, VersionState
from cus_desktop.domain.search_terms import search_terms
from cus_desktop.models.plans import PlanVersion, ServicePlan
from cus_desktop.models.queries.word_match import match
from cus_desktop.models.residents import Resident
from cus_desktop.models.search import resident_word
from cus_desktop.models.staff import StaffMember

PAGE_SIZE = 200
_AFTER_ALL = "\uffff"


class PlanOrder(Enum):
    """What the list may be sorted by; the person decides among equals."""

    RESIDENT = "resident"
    NUMBER = "number"
    END = "end"


@dataclass(frozen=True)
class PlanFilter:
    """What the list is narrowed to; empty fields narrow nothing."""

    text: str = ""
    """Beginnings of the person's names, or a part of the plan's number."""
    states: tuple[str, ...] = ()
    """`PlanState` values."""
    coordinator_id: str = ""
    resident_id: str = ""
    ends_by: date | None = None
    """Only plans whose last day is not later."""
    hidden: frozenset[str] = frozenset()
    """Ids of restricted residents whom the asking person may not see."""


@dataclass(frozen=True)
class PlanRow:
    """One plan as lists show it, by its version in force or, without one, its newest."""

    id: str
    version_id: str
    number: str
    resident_id: str
    given_name: str
    family_name: str
    state: PlanState
    version_no: int
    pending: VersionState | None
    """State of a newer version that is being prepared, or None."""
    valid_from: date | None
    valid_to: date | None
    coordinator: str

    @property
    def resident_name(self) -> str:
        """Family name first, as lists are sorted."""
        return f"{self.family_name} {self.given_name}".strip()

    def days_left(self, today: date) -> int | None:
        """Days until the last day, below zero after it; None for a plan without one."""
        return None if self.valid_to is None else (self.valid_to - today).days


@dataclass(frozen=True)
class PlanPage:
    """Rows in the order asked for; ``next`` is None after the last."""

    rows: tuple[PlanRow, ...]
    next: tuple[str, ...] | None


def page(
    session: Session,
    wanted: PlanFilter,
    order: PlanOrder = PlanOrder.RESIDENT,
    *,
    descending: bool = False,
    after: tuple[str, ...] | None = None,
    limit: int = PAGE_SIZE,
) -> PlanPage:
    """One page of the list; ``after`` is the cursor the page before gave."""
    keys = _keys(order, descending=descending)
    query = (
        _joined(select(*_COLUMNS, *keys))
        .where(*_conditions(session, wanted, limit))
        .order_by(*(key.desc() if descending else key for key in keys))
        .limit(limit + 1)
    )
    if after is not None:
        here, there = tuple_(*keys), tuple_(*map(literal, after))
        query = query.where(here < there if descending else here > there)
    found = session.execute(query).all()
    shown = found[:limit]
    more = len(found) > limit
    cursor = tuple(map(str, shown[-1][-len(keys) :])) if more else None
    return PlanPage(tuple(_row(record) for record in shown), cursor)


def count(session: Session, wanted: PlanFilter) -> int:
    """How many plans fit."""
    query = _joined(select(literal(1))).where(*_conditions(session, wanted, PAGE_SIZE))
    return session.scalar(select(func.count()).select_from(query.subquery())) or 0


_Newest = aliased(PlanVersion)
_Other = aliased(PlanVersion)

# The version in force before drafts, the later one among equals.
_shown_version = (
    select(_Other.id)
    .where(_Other.plan_id == ServicePlan.id, _Other.dead.is_(False))
    .order_by(
        (_Other.state == VersionState.APPROVED.value).desc(),
        (_Other.state == VersionState.ABANDONED.value),
        _Other.version_no.desc(),
        _Other.id,
    )
    .limit(1)
    .correlate(ServicePlan)
    .scalar_subquery()
)
_pending = (
    select(_Newest.state)
    .where(
        _Newest.plan_id == ServicePlan.id,
        _Newest.dead.is_(False),
        _Newest.state.in_((VersionState.DRAFT.value, VersionState.AGREED.value)),
        _Newest.version_no > PlanVersion.version_no,
    )
    .order_by(_Newest.version_no.desc(), _Newest.id)
    .limit(1)
    .correlate(ServicePlan, PlanVersion)
    .scalar_subquery()
)
_COLUMNS = (
    ServicePlan.id,
    PlanVersion.id,
    ServicePlan.number,
    ServicePlan.resident_id,
    Resident.given_name,
    Resident.family_name,
    ServicePlan.state,
    PlanVersion.version_no,
    _pending,
    PlanVersion.valid_from,
    PlanVersion.valid_to,
    StaffMember.given_name,
    StaffMember.family_name,
)


def _joined(query: Any) -> Any:
    return (
        query.select_from(ServicePlan)
        .join(PlanVersion, PlanVersion.id == _shown_version)
        .outerjoin(Resident, Resident.id == ServicePlan.resident_id)
        .outerjoin(StaffMember, StaffMember.id == ServicePlan.coordinator_id)
    )


def _row(record: Any) -> PlanRow:
    (plan_id, version_id, number, resident_id, given, family, state, version_no) = record[:8]
    pending, valid_from, valid_to, staff_given, staff_family = record[8:13]
    return PlanRow(
        id=plan_id,
        version_id=version_id,
        number=number or "",
        resident_id=resident_id or "",
        given_name=given or "",
        family_name=family or "",
        state=PlanState(state or PlanState.DRAFT.value),
        version_no=version_no or 1,
        pending=VersionState(pending) if pending else None,
        valid_from=valid_from,
        valid_to=valid_to,
        coordinator=" ".join(name for name in (staff_given, staff_family) if name),
    )


def _conditions(session: Session, wanted: PlanFilter, limit: int) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [ServicePlan.dead.is_(False)]
    if wanted.states:
        found.append(ServicePlan.state.in_(wanted.states))
    if wanted.coordinator_id:
        found.append(ServicePlan.coordinator_id == wanted.coordinator_id)
    if wanted.resident_id:
        found.append(ServicePlan.resident_id == wanted.resident_id)
    if wanted.ends_by is not None:
        found.append(PlanVersion.valid_to <= wanted.ends_by)
    if wanted.hidden:
        found.append(func.coalesce(ServicePlan.resident_id, "").not_in(wanted.hidden))
    if wanted.text.strip():
        found.append(_text_fits(session, wanted.text, limit))
    return found


def _text_fits(session: Session, text: str, limit: int) -> ColumnElement[bool]:
    """The person's words, or a part of the number, whatever was typed."""
    typed = text.strip().upper().replace("%", "").replace("_", "")
    by_number: ColumnElement[bool] = literal(value=False)
    if typed:
        by_number = ServicePlan.number.like(f"%{typed}%")
    terms = search_terms(text)
    if not terms:
        return by_number
    words = match(session, resident_word, Resident.__table__.c.id, terms, limit)
    return by_number if words.condition is None else or_(by_number, words.condition)


def _keys(order: PlanOrder, *, descending: bool) -> tuple[Any, ...]:
    """Sort columns, the id last; what is missing comes last in both directions."""
    last = "" if descending else _AFTER_ALL
    number = func.coalesce(ServicePlan.number, last)
    by_person = (func.coalesce(Resident.sort_key, last), number, ServicePlan.id)
    if order is PlanOrder.NUMBER:
        return (number, ServicePlan.id)
    if order is PlanOrder.END:
        return (func.coalesce(type_coerce(PlanVersion.valid_to, String), last), *by_person)
    return by_person
