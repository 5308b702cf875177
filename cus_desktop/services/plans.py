"""Lists of plans, for the office and for one person."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cus_desktop.domain.plan_states import ENDED
from cus_desktop.domain.plans import PlanState
from cus_desktop.domain.rights import Right
from cus_desktop.models.queries import plans as queries
from cus_desktop.models.queries.plans import PlanFilter, PlanOrder, PlanPage, PlanRow
from cus_desktop.services.desk import Desk
from cus_desktop.services.rights import needs
from cus_desktop.services.visibility import hidden_residents, refuse_hidden

__all__ = [
    "OPEN_STATES",
    "PlanFilter",
    "PlanList",
    "PlanOrder",
    "PlanPage",
    "PlanRow",
    "list_plans",
    "plans_of",
]

OPEN_STATES = tuple(state.value for state in PlanState if state not in ENDED)
"""Plans that are being written or carried out."""


@dataclass(frozen=True)
class PlanList:
    """A page of plans; the counts only on the first page."""

    rows: tuple[PlanRow, ...]
    next: tuple[str, ...] | None
    matching: int | None = None
    total: int | None = None


@needs(Right.PLANS_VIEW)
def list_plans(
    desk: Desk,
    wanted: PlanFilter,
    order: PlanOrder = PlanOrder.RESIDENT,
    *,
    descending: bool = False,
    after: tuple[str, ...] | None = None,
    limit: int = queries.PAGE_SIZE,
) -> PlanList:
    """One page of the plans that fit, and on the first page how many there are."""
    hidden = hidden_residents(desk)
    wanted = replace(wanted, hidden=hidden)
    with desk.store.read() as session:
        found = queries.page(
            session, wanted, order, descending=descending, after=after, limit=limit
        )
        if after is not None:
            return PlanList(found.rows, found.next)
        return PlanList(
            found.rows,
            found.next,
            matching=queries.count(session, wanted),
            total=queries.count(session, PlanFilter(hidden=hidden)),
        )


@needs(Right.PLANS_VIEW)
def plans_of(desk: Desk, resident_id: str) -> tuple[PlanRow, ...]:
    """All plans of one person, the latest number first."""
    refuse_hidden(desk, resident_id)
    with desk.store.read() as session:
        wanted = PlanFilter(resident_id=resident_id)
        return queries.page(session, wanted, PlanOrder.NUMBER, descending=True).rows
