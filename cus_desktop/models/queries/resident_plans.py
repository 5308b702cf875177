"""Where the plans of residents stand: the one plan a list shows, and filters by it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, String, bindparam, func, select, type_coerce
from sqlalchemy.orm import Session

from cus_desktop.domain.plan_states import IN_FORCE
from cus_desktop.domain.plans import PlanState, VersionState
from cus_desktop.models.base import table_of
from cus_desktop.models.plans import PlanVersion, ServicePlan
from cus_desktop.models.residents import Resident

ACTIVE, DRAFT, ENDING, NONE = "active", "draft", "ending", "none"
PLAN_FILTERS = (ACTIVE, DRAFT, ENDING, NONE)
"""In force; being written; in force and near its end or past it; no open plan at all."""

_IN_FORCE = tuple(sorted(state.value for state in IN_FORCE))
_WRITTEN = (PlanState.AGREED.value, PlanState.DRAFT.value)
_OPEN = (*_IN_FORCE, *_WRITTEN)
_RANK = {state: rank for rank, state in enumerate(reversed([*_IN_FORCE, *_WRITTEN]), start=1)}
_APPROVED_VERSION = VersionState.APPROVED.value


@dataclass(frozen=True)
class ShownPlan:
    """The plan that stands for a resident in a list."""

    id: str = ""
    number: str = ""
    state: str = ""
    """A `PlanState` value; empty without a plan."""
    ends_on: date | None = None
    """Last day of the version in force; None for a plan that is not in force."""


def shown_plans(session: Session, resident_ids: Collection[str]) -> dict[str, ShownPlan]:
    """For each resident who has a plan: the one in force, else the one written, else the last."""
    best: dict[str, tuple[tuple[int, str, str], ShownPlan]] = {}
    records = session.connection().execute(_PLANS, {"residents": list(resident_ids)})
    for resident_id, plan_id, number, state, created_on, ends_on in records:
        plan = ShownPlan(plan_id, number or "", state or "", _day(ends_on, state))
        if resident_id is None:
            continue
        rank = (_RANK.get(plan.state, 0), str(created_on or ""), plan_id)
        if resident_id not in best or best[resident_id][0] < rank:
            best[resident_id] = (rank, plan)
    return {resident_id: plan for resident_id, (_, plan) in best.items()}


def plan_condition(wanted: str, soon: date) -> ColumnElement[bool]:
    """Residents whose plan fits a filter; ``soon`` is the last day that counts as ending."""
    if wanted == ACTIVE:
        return Resident.id.in_(_residents_with(_IN_FORCE))
    if wanted == DRAFT:
        return Resident.id.in_(_residents_with(_WRITTEN))
    if wanted == ENDING:
        ending = _residents_with(_IN_FORCE).join(PlanVersion, _version_in_force())
        return Resident.id.in_(ending.where(PlanVersion.valid_to <= soon))
    return Resident.id.not_in(_residents_with(_OPEN))


def plan_end() -> ColumnElement[str]:
    """Last day of a resident's plan in force as ISO text, for sorting; NULL without one."""
    return (
        select(func.max(type_coerce(PlanVersion.valid_to, String)))
        .join(ServicePlan, ServicePlan.id == PlanVersion.plan_id)
        .where(
            ServicePlan.resident_id == Resident.id,
            ServicePlan.dead.is_(False),
            ServicePlan.state.in_(_IN_FORCE),
            PlanVersion.state == _APPROVED_VERSION,
            PlanVersion.dead.is_(False),
        )
        .correlate(Resident)
        .scalar_subquery()
    )


def _residents_with(states: Iterable[str]) -> Any:
    return select(ServicePlan.resident_id).where(
        ServicePlan.state.in_(tuple(states)),
        ServicePlan.dead.is_(False),
        ServicePlan.resident_id.is_not(None),
    )


def _version_in_force() -> ColumnElement[bool]:
    return (
        (PlanVersion.plan_id == ServicePlan.id)
        & (PlanVersion.state == _APPROVED_VERSION)
        & PlanVersion.dead.is_(False)
    )


def _day(value: str | None, state: str | None) -> date | None:
    return date.fromisoformat(value) if value and state in _IN_FORCE else None


def _plans_of_people() -> Select[Any]:
    """Plans of several people with the last day of their approved versions, as plain columns."""
    plan, version = table_of(ServicePlan), table_of(PlanVersion)
    in_force = (
        (version.c.plan_id == plan.c.id)
        & (version.c.state == _APPROVED_VERSION)
        & version.c.dead.is_(False)
    )
    return (
        select(
            plan.c.resident_id,
            plan.c.id,
            plan.c.number,
            plan.c.state,
            plan.c.created_on,
            func.max(type_coerce(version.c.valid_to, String)).label("ends_on"),
        )
        .outerjoin(version, in_force)
        .where(plan.c.resident_id.in_(bindparam("residents", expanding=True)))
        .where(plan.c.dead.is_(False))
        .group_by(plan.c.id)
    )


_PLANS = _plans_of_people()
