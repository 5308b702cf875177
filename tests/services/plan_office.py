"""A small office for the tests of plans: people, a service, a resident, a plan."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import update

from cus_desktop.domain.catalogue import LegalTrack, ProgrammeDraft, ServiceDraft
from cus_desktop.domain.offices import OfficeDraft
from cus_desktop.domain.plan_steps import Agreement, Approval
from cus_desktop.domain.plans import PlanDraft, PlanItemDraft
from cus_desktop.domain.staff import (
    AuthorisationDraft,
    Role,
    StaffMemberDraft,
    StaffRoleDraft,
)
from cus_desktop.models.guard import open_gate
from cus_desktop.models.plans import PlanVersion
from cus_desktop.models.residents import Resident
from cus_desktop.services.catalogue import save_service
from cus_desktop.services.desk import Desk
from cus_desktop.services.offices import get_office, save_office
from cus_desktop.services.parameters import seed_parameters
from cus_desktop.services.plan_approval import approve
from cus_desktop.services.plan_saving import new_plan, save_plan
from cus_desktop.services.plan_steps import agree, amend
from cus_desktop.services.plan_views import PlanView, get_plan
from cus_desktop.services.programmes import save_programme
from cus_desktop.services.staff import save_member
from tests.domain.plan_samples import SERVICE_ID, a_plan, a_service, a_supporting, an_external

TODAY = date(2026, 11, 3)
START = date(2026, 1, 1)
EARLY = "Pomoc jest pilna."
"""Why a plan of this office begins before its first day."""


@dataclass(frozen=True)
class PlanOffice:
    """The desk of the director, who is also at the screen, and the ids of the rest."""

    desk: Desk
    director: str
    organiser: str
    coordinator: str
    service: str
    resident: str

    def plan(self, **changes: Any) -> PlanDraft:
        """A complete plan with the three kinds of help, not saved yet."""
        sample = a_plan()
        draft = replace(
            new_plan(self.desk, self.resident),
            coordinator_id=self.coordinator,
            valid_from=sample.valid_from,
            valid_to=sample.valid_to,
            needs=sample.needs,
            goals=sample.goals,
            what_matters="Chcę znowu chodzić na próby chóru.",
            items=(a_service(), a_supporting(), an_external()),
        )
        plan = replace(draft, **changes)
        return replace(plan, items=tuple(self._from_catalogue(item) for item in plan.items))

    def _from_catalogue(self, item: PlanItemDraft) -> PlanItemDraft:
        """The samples' service is the one this office offers."""
        return replace(item, service_id=self.service) if item.service_id == SERVICE_ID else item

    def saved(self, **changes: Any) -> PlanView:
        """The same, saved."""
        return get_plan(self.desk, save_plan(self.desk, self.plan(**changes)))

    def agreed(self, **changes: Any) -> PlanView:
        """The same, accepted by the person."""
        agree(self.desk, self.plan(**changes), Agreement(TODAY, "Anna Łoś"))
        return self.view_of_only_plan()

    def approved(self, **changes: Any) -> PlanView:
        """The same, approved by the organiser."""
        view = self.agreed(**changes)
        draft = view.draft
        approval = Approval(TODAY, self.organiser)
        approve(self.desk, draft.id, draft.version_id, draft.revision, approval)
        return get_plan(self.desk, draft.id)

    def agreed_and_approved(self, draft: PlanDraft) -> PlanView:
        """A saved draft, accepted and approved."""
        agree(self.desk, draft, Agreement(TODAY, "Anna Łoś"))
        agreed = get_plan(self.desk, draft.id).draft
        approval = Approval(TODAY, self.organiser)
        approve(self.desk, agreed.id, agreed.version_id, agreed.revision, approval)
        return get_plan(self.desk, draft.id)

    def changed(self, view: PlanView) -> PlanView:
        """The plan with its second version approved."""
        amend(self.desk, view.draft.id, view.draft.revision)
        draft = get_plan(self.desk, view.draft.id).draft
        return self.agreed_and_approved(
            replace(draft, amendment_reason="poprawa", amendment_initiator="mieszkanka")
        )

    def another_coordinator(self) -> str:
        """Ewa Żuk, who can take a plan over; her id."""
        return save_member(self.desk, _member("Ewa", "Żuk", Role.PLAN_COORDINATOR))

    def view_of_only_plan(self) -> PlanView:
        """The plan made last."""
        from cus_desktop.services.plans import plans_of

        return get_plan(self.desk, plans_of(self.desk, self.resident)[0].id)


def break_content(desk: Desk, version_id: str) -> None:
    """Change a word of an approved version behind the program's back."""
    with desk.store._writer.begin() as connection, open_gate(connection):
        connection.execute(
            update(PlanVersion).where(PlanVersion.id == version_id).values(situation="podmieniona")
        )


def found(desk: Desk) -> PlanOffice:
    """Found the office in an empty store."""
    seed_parameters(desk)
    office = replace(
        get_office(desk),
        name="Centrum Usług Społecznych w Jarzębinowie",
        city="Jarzębinowo",
        case_symbol="CUS.5120",
    )
    save_office(
        desk,
        office
        if office.revision
        else OfficeDraft(name=office.name, city=office.city, case_symbol=office.case_symbol),
    )
    programme = save_programme(
        desk,
        ProgrammeDraft(name="Bliżej domu", in_force_from=START, in_force_to=date(2028, 12, 31)),
    )
    service = ServiceDraft(
        name="Fizjoterapia w domu",
        areas=("health",),
        legal_track=LegalTrack.PROGRAMME.value,
        unit="hour",
        programme_id=programme,
        quality_standard="Karta standardu",
    )
    with desk.store.write("residents.add") as session:
        resident = Resident(given_name="Anna", family_name="Łoś", phone="+48600000147")
        session.add(resident)
    return PlanOffice(
        desk,
        director=save_member(desk, _member("Elżbieta", "Żurawska", Role.DIRECTOR, "dyrektor")),
        organiser=save_member(desk, _organiser()),
        coordinator=save_member(desk, _member("Bożena", "Kłąb", Role.PLAN_COORDINATOR)),
        service=save_service(desk, service),
        resident=resident.id,
    )


def _member(given: str, family: str, role: Role, login: str = "") -> StaffMemberDraft:
    return StaffMemberDraft(
        login=login,
        given_name=given,
        family_name=family,
        position=role.value,
        phone="600 000 100",
        roles=(StaffRoleDraft(role=role, valid_from=START),),
    )


def _organiser() -> StaffMemberDraft:
    authorisation = AuthorisationDraft(number="3/2026", granted_on=START, valid_from=START)
    return replace(
        _member("Paweł", "Ćwik", Role.SERVICE_ORGANISER), authorisations=(authorisation,)
    )
