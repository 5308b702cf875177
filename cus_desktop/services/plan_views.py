"""What screens, prints and commands read about plans; frozen values only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from cus_desktop.domain.catalogue import ServiceDraft
from cus_desktop.domain.parameter_registry import PLAN_MAX_MONTHS, PLAN_MIN_COORDINATION_MONTHS
from cus_desktop.domain.plan_rules import PlanLimits, PlanSurroundings
from cus_desktop.domain.plan_steps import AcceptanceForm, Agreement, CopyForm, CopyGiven, Ending
from cus_desktop.domain.plans import PlanDraft, PlanState, VersionState
from cus_desktop.domain.rights import Right
from cus_desktop.domain.staff import StaffMemberDraft
from cus_desktop.domain.staff_rules import coordinates_on, full_name
from cus_desktop.models.catalogue import Service
from cus_desktop.models.plans import PlanVersion, ServicePlan
from cus_desktop.models.residents import Resident
from cus_desktop.models.staff import StaffMember
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_rows import alive, values_of
from cus_desktop.services.parameters import parameters_in
from cus_desktop.services.plan_masks import masked_view
from cus_desktop.services.plan_records import (
    PlanRecord,
    Session,
    draft_of,
    load_newest,
    load_version,
    overrides_of,
    version_in_force,
    versions_of,
)
from cus_desktop.services.programmes import programmes_in
from cus_desktop.services.rights import needs, rights_at
from cus_desktop.services.staff import members_in
from cus_desktop.services.traces import looked
from cus_desktop.services.visibility import refuse_hidden, refuse_hidden_plan


@dataclass(frozen=True)
class VersionLine:
    """One version in the list of versions of a plan."""

    id: str
    version_no: int
    state: VersionState
    created_on: date | None
    approved_on: date | None
    amendment_reason: str


@dataclass(frozen=True)
class OverrideLine:
    """A warning that was gone past, with the reason."""

    code: str
    rule: str
    field: str
    reason: str
    given_on: date | None
    given_by: str


@dataclass(frozen=True)
class ApprovalFacts:
    """How a version was approved; all empty before."""

    approved_on: date | None = None
    approver: str = ""
    recorded_by: str = ""
    """Who wrote it down; empty where it was the approver."""
    approved_as: str = ""
    authorisation_number: str = ""
    fingerprint: str = ""
    print_sha256: str = ""


@dataclass(frozen=True)
class PlanView:
    """One version of a plan with all that is known around it."""

    draft: PlanDraft
    resident_name: str
    coordinator_name: str
    author_id: str
    author_name: str
    plan_state: PlanState
    version_state: VersionState
    newest: bool
    """False when a later version exists."""
    agreement: Agreement
    approval: ApprovalFacts
    copy: CopyGiven
    activated_on: date | None
    early_start_reason: str
    """Why it began before its first day; empty where it did not."""
    ending: Ending
    versions: tuple[VersionLine, ...]
    overrides: tuple[OverrideLine, ...]
    kept_back: frozenset[Right] = frozenset()
    """Rights for want of which texts or lines are left out."""

    @property
    def editable(self) -> bool:
        """True while the version may be written; an approved one never changes (D31)."""
        return self.newest and self.version_state is VersionState.DRAFT

    def days_left(self, today: date) -> int | None:
        """Days until the last day of the plan, below zero after it; None without one."""
        last = self.draft.valid_to
        return None if last is None else (last - today).days


@needs(Right.PLANS_VIEW)
def get_plan(desk: Desk, plan_id: str, version_id: str = "") -> PlanView:
    """The newest version of a plan, or the one asked for, as the role sees it.

    Raises NotFound and RestrictedRecord.
    """
    refuse_hidden_plan(desk, plan_id)
    looked(desk, "plans.view", "service_plan", plan_id)
    with desk.store.read() as session:
        return masked_view(session, plan_in(session, plan_id, version_id), rights_at(desk))


def plan_in(session: Session, plan_id: str, version_id: str = "") -> PlanView:
    """The whole plan in an open session, for what is not shown; it leaves no line in the log."""
    newest = load_newest(session, plan_id)
    record = newest
    if version_id and version_id != newest.version.id:
        version = alive(session, PlanVersion, version_id)
        record = load_version(session, newest.plan, version)
    return view_of(session, record, newest=record is newest)


@needs(Right.PLANS_VIEW)
def plan_in_force(desk: Desk, resident_id: str, today: date) -> PlanView | None:
    """The resident's plan that is approved or running on the day; the latest one first."""
    refuse_hidden(desk, resident_id)
    with desk.store.read() as session:
        query = select(ServicePlan).where(
            ServicePlan.resident_id == resident_id,
            ServicePlan.dead.is_(False),
            ServicePlan.state.in_((PlanState.APPROVED.value, PlanState.ACTIVE.value)),
        )
        found = []
        for plan in session.scalars(query):
            version = version_in_force(versions_of(session, plan.id))
            if version is not None and (version.valid_to is None or version.valid_to >= today):
                found.append((version.valid_from or date.min, plan, version))
        if not found:
            return None
        _, plan, version = max(found, key=lambda each: (each[0], each[1].id))
        newest = versions_of(session, plan.id)[0].id == version.id
        view = view_of(session, load_version(session, plan, version), newest=newest)
        return masked_view(session, view, rights_at(desk))


def view_of(session: Session, record: PlanRecord, *, newest: bool) -> PlanView:
    """The record as a view."""
    plan, version = record.plan, record.version
    return PlanView(
        draft=draft_of(session, record),
        resident_name=resident_name(session, plan.resident_id),
        coordinator_name=staff_name(session, plan.coordinator_id),
        author_id=version.author_id or "",
        author_name=staff_name(session, version.author_id),
        plan_state=record.plan_state,
        version_state=record.version_state,
        newest=newest,
        agreement=Agreement(
            version.agreed_on,
            version.agreed_by or "",
            version.agreed_how or AcceptanceForm.SIGNATURE.value,
        ),
        approval=_approval(session, version),
        copy=CopyGiven(version.copy_given_on, version.copy_form or CopyForm.IN_PERSON.value),
        activated_on=plan.activated_on,
        early_start_reason=plan.early_start_reason or "",
        ending=_ending(plan),
        versions=tuple(_version_line(row) for row in versions_of(session, plan.id)),
        overrides=_overrides(session, version.id),
    )


def surroundings(session: Session, draft: PlanDraft, today: date) -> PlanSurroundings:
    """What the rules need besides the plan: limits and people of the day, catalogue, first day."""
    parameters = parameters_in(session)
    limits = PlanLimits(
        min_months=parameters.value(PLAN_MIN_COORDINATION_MONTHS, today),
        max_months=parameters.value(PLAN_MAX_MONTHS, today),
    )
    ids = {item.service_id for item in draft.items if item.service_id}
    services = session.scalars(select(Service).where(Service.id.in_(ids))) if ids else ()
    programmes = programmes_in(session) if ids else []
    return PlanSurroundings(
        limits=limits,
        services={row.id: _service(row) for row in services},
        programmes={programme.id: programme for programme in programmes},
        first_day=_first_day(session, draft),
        without_role=frozenset(
            member.id for member in members_in(session) if not coordinates_on(member, today)
        ),
    )


def resident_name(session: Session, resident_id: str | None) -> str:
    """Given name first; empty when there is no such resident."""
    row = session.get(Resident, resident_id) if resident_id else None
    if row is None:
        return ""
    return " ".join(name for name in (row.given_name, row.family_name) if name)


def staff_name(session: Session, staff_id: str | None) -> str:
    """Given name first; empty when there is no such person."""
    row = session.get(StaffMember, staff_id) if staff_id else None
    if row is None:
        return ""
    return full_name(
        StaffMemberDraft(given_name=row.given_name or "", family_name=row.family_name or "")
    )


def user_id(session: Session, desk: Desk) -> str | None:
    """The staff member who is at the desk, by the name of the unlock screen."""
    query = select(StaffMember.id).where(
        StaffMember.login == desk.user, StaffMember.dead.is_(False)
    )
    return session.scalars(query.order_by(StaffMember.id)).first()


def _first_day(session: Session, draft: PlanDraft) -> date | None:
    """First day of the first approved version: from there the twelve months run (D21)."""
    approved = (VersionState.APPROVED.value, VersionState.SUPERSEDED.value)
    query = select(PlanVersion.valid_from).where(
        PlanVersion.plan_id == draft.id,
        PlanVersion.state.in_(approved),
        PlanVersion.dead.is_(False),
    )
    return min((day for day in session.scalars(query) if day is not None), default=None)


_SERVICE_FIELDS = (
    "name",
    "legal_track",
    "scope",
    "place",
    "unit",
    "limit_per_person",
    "fee",
    "programme_id",
    "active_from",
    "active_to",
)


def _service(row: Service) -> ServiceDraft:
    return ServiceDraft(id=row.id, **values_of(ServiceDraft, row, _SERVICE_FIELDS))


def _approval(session: Session, version: PlanVersion) -> ApprovalFacts:
    return ApprovalFacts(
        approved_on=version.approved_on,
        approver=staff_name(session, version.approved_by_id),
        recorded_by=staff_name(session, version.approval_recorded_by_id),
        approved_as=version.approved_as or "",
        authorisation_number=version.authorisation_number or "",
        fingerprint=version.fingerprint or "",
        print_sha256=version.print_sha256 or "",
    )


def _ending(plan: ServicePlan) -> Ending:
    return Ending(
        ended_on=plan.ended_on,
        closing_talk_on=plan.closing_talk_on,
        no_closing_talk_reason=plan.no_closing_talk_reason or "",
        outcome=plan.outcome or "",
        reason=plan.end_reason or "",
        requested_by=plan.end_requested_by or "",
    )


def _version_line(row: PlanVersion) -> VersionLine:
    return VersionLine(
        id=row.id,
        version_no=row.version_no or 1,
        state=VersionState(row.state or VersionState.DRAFT.value),
        created_on=row.created_on,
        approved_on=row.approved_on,
        amendment_reason=row.amendment_reason or "",
    )


def _overrides(session: Session, version_id: str) -> tuple[OverrideLine, ...]:
    return tuple(
        OverrideLine(
            code=row.code or "",
            rule=row.rule or "",
            field=row.field or "",
            reason=row.reason or "",
            given_on=row.given_on,
            given_by=staff_name(session, row.given_by_id),
        )
        for row in overrides_of(session, version_id)
    )
