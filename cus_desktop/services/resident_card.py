"""Everything the card of a resident shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass

from cus_desktop.domain.masks import hidden_fields, masked
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.resident_rules import check_resident
from cus_desktop.domain.residents import ResidentDraft
from cus_desktop.domain.restriction import Restriction
from cus_desktop.domain.rights import Right
from cus_desktop.models.offices import Municipality, Village
from cus_desktop.models.plans import ServicePlan
from cus_desktop.models.queries.resident_history import PlanRow
from cus_desktop.models.queries.resident_plans import ShownPlan, shown_plans
from cus_desktop.models.staff import StaffMember
from cus_desktop.services.desk import Desk
from cus_desktop.services.households import (
    HouseholdView,
    RelationLine,
    households_in,
    relations_in,
)
from cus_desktop.services.resident_rows import Session
from cus_desktop.services.resident_timeline import (
    Onlooker,
    TimelineEvent,
    shown_plans_of,
    timeline_in,
)
from cus_desktop.services.residents import resident_in
from cus_desktop.services.restriction import restriction_in
from cus_desktop.services.rights import needs, rights_at
from cus_desktop.services.traces import looked
from cus_desktop.services.visibility import hidden_residents, refuse_hidden


@dataclass(frozen=True)
class ResidentCard:
    """One resident with everything known around the person."""

    resident: ResidentDraft
    village: str
    """Village or place of stay, also when the address is confidential."""
    municipality: str
    plan: ShownPlan
    coordinator: str
    """Who coordinates the plan shown; empty without one."""
    plans: tuple[PlanRow, ...]
    """Every version of every plan, newest first."""
    households: tuple[HouseholdView, ...]
    relations: tuple[RelationLine, ...]
    timeline: tuple[TimelineEvent, ...]
    problems: tuple[Problem, ...]
    """Warnings and reminders about the person's data."""
    hidden: frozenset[str] = frozenset()
    """Fields of the person that the role does not see."""
    restriction: Restriction | None = None
    """To whom the record is restricted; None for most people."""


@needs(Right.RESIDENTS_VIEW)
def resident_card(desk: Desk, resident_id: str) -> ResidentCard:
    """The card of a resident as the role sees it. Raises NotFound and RestrictedRecord."""
    refuse_hidden(desk, resident_id)
    looked(desk, "residents.view", "resident", resident_id)
    onlooker = Onlooker(desk.user, rights_at(desk))
    others = hidden_residents(desk)
    with desk.store.read() as session:
        whole = resident_in(session, resident_id)
        resident = masked(whole, onlooker.rights)
        hidden = hidden_fields(whole, onlooker.rights)
        village = session.get(Village, resident.village_id) if resident.village_id else None
        plan = shown_plans(session, [resident_id]).get(resident_id, ShownPlan())
        return ResidentCard(
            resident=resident,
            village=(village.name if village else "") or resident.place_name,
            municipality=_municipality(session, village),
            plan=plan,
            coordinator=_coordinator(session, plan.id),
            plans=tuple(shown_plans_of(session, resident_id, onlooker.rights)),
            households=tuple(households_in(session, resident_id, desk.today(), others)),
            relations=tuple(relations_in(session, resident_id, others)),
            timeline=tuple(timeline_in(session, resident_id, onlooker)),
            problems=tuple(
                problem
                for problem in check_resident(whole, desk.today())
                if problem.field not in hidden
            ),
            hidden=hidden,
            restriction=restriction_in(session, resident_id),
        )


def _municipality(session: Session, village: Village | None) -> str:
    if village is None or not village.municipality_id:
        return ""
    row = session.get(Municipality, village.municipality_id)
    return (row.name if row else "") or ""


def _coordinator(session: Session, plan_id: str) -> str:
    plan = session.get(ServicePlan, plan_id) if plan_id else None
    person = session.get(StaffMember, plan.coordinator_id) if plan and plan.coordinator_id else None
    if person is None:
        return ""
    return " ".join(name for name in (person.given_name, person.family_name) if name)
