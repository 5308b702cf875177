"""Making, checking and saving plans while they are written."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select

from cus_desktop.domain.ids import new_id
from cus_desktop.domain.plan_rules import PlanSurroundings, check_draft
from cus_desktop.domain.plan_states import Step, check_step
from cus_desktop.domain.plans import PlanDraft, PlanState, VersionState
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.rights import Right
from cus_desktop.domain.staff_rules import coordinates_on
from cus_desktop.errors import RecordChanged
from cus_desktop.models.plans import PlanVersion, ServicePlan
from cus_desktop.models.residents import Resident
from cus_desktop.models.unit_of_work import WriteSession
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_rows import alive, expect_record, refuse, refuse_known
from cus_desktop.services.offices import office_in
from cus_desktop.services.plan_numbers import with_number
from cus_desktop.services.plan_records import (
    PlanRecord,
    Session,
    load_newest,
    load_version,
    new_record,
    write_draft,
)
from cus_desktop.services.plan_references import unknown_references
from cus_desktop.services.plan_views import surroundings, user_id
from cus_desktop.services.rights import needs
from cus_desktop.services.staff import members_in
from cus_desktop.services.visibility import refuse_hidden, refuse_hidden_plan


@needs(Right.PLANS_EDIT)
def new_plan(desk: Desk, resident_id: str) -> PlanDraft:
    """A plan to be written for the resident; nothing is stored and no number given yet.

    The person at the desk becomes the coordinator if that is their role. The resident's
    former plan is named (D37). Raises NotFound.
    """
    today = desk.today()
    refuse_hidden(desk, resident_id)
    with desk.store.read() as session:
        alive(session, Resident, resident_id)
        office = office_in(session)
        me = user_id(session, desk)
        member = next((each for each in members_in(session) if each.id == me), None)
        coordinates = member is not None and coordinates_on(member, today)
        return PlanDraft(
            resident_id=resident_id,
            created_on=today,
            coordinator_id=(me or "") if coordinates else "",
            former_plan_id=_former_plan(session, resident_id),
            change_conditions=office.change_conditions,
            privacy_notice_version=office.privacy_notice_version,
        )


@needs(Right.PLANS_VIEW)
def plan_surroundings(desk: Desk, draft: PlanDraft) -> PlanSurroundings:
    """What the rules need besides the plan: an editor reads it once and checks while typing."""
    with desk.store.read() as session:
        return surroundings(session, draft, desk.today())


@needs(Right.PLANS_EDIT)
def check_plan(desk: Desk, draft: PlanDraft) -> list[Problem]:
    """What the rules say about the draft; only blocking problems forbid saving."""
    with desk.store.read() as session:
        return _problems(session, desk, draft)


@needs(Right.PLANS_EDIT)
def save_plan(desk: Desk, draft: PlanDraft) -> str:
    """Save the draft of a version; the id of the plan, which gets its number the first time.

    Raises Refused, and RecordChanged when somebody saved the plan after the draft was read.
    """
    refuse_hidden(desk, draft.resident_id)
    refuse_hidden_plan(desk, draft.id)
    title = "plans.edit" if draft.revision else "plans.add"
    with desk.store.write(title) as session:
        save_in(session, desk, draft)
    return draft.id


def save_in(session: WriteSession, desk: Desk, draft: PlanDraft) -> PlanRecord:
    """The same inside a step's own transaction; the record as it now stands."""
    refuse(_problems(session, desk, draft))
    if not draft.revision:
        record = _first_record(session, desk, draft)
    else:
        record = load_for_change(session, draft.id, draft.version_id, draft.revision)
        refuse(check_step(Step.EDIT, record.plan_state, record.version_state))
        if draft.version_no != record.version.version_no:
            raise RecordChanged(table=PlanVersion.__tablename__)
        stored = replace(
            draft, number=record.plan.number or "", created_on=record.version.created_on
        )
        write_draft(session, record, stored)
    session.flush()
    return load_version(session, record.plan, record.version)


def load_for_change(
    session: WriteSession, plan_id: str, version_id: str, revision: str
) -> PlanRecord:
    """The newest version for a change; RecordChanged unless it is the one that was shown."""
    record = load_newest(session, plan_id)
    if record.version.id != version_id:
        raise RecordChanged(table=PlanVersion.__tablename__)
    expect_record(session, record.rows, revision)
    return record


@needs(Right.PLANS_EDIT)
def abandon(desk: Desk, plan_id: str, version_id: str, revision: str) -> None:
    """Give up a draft: the whole plan, or only the change of a plan in force.

    The draft stays in the store with its history. Raises Refused and RecordChanged.
    """
    refuse_hidden_plan(desk, plan_id)
    with desk.store.write("plans.abandon") as session:
        record = load_for_change(session, plan_id, version_id, revision)
        refuse(check_step(Step.ABANDON, record.plan_state, record.version_state))
        record.version.state = VersionState.ABANDONED.value
        if record.plan_state in (PlanState.DRAFT, PlanState.AGREED):
            record.plan.state = PlanState.ABANDONED.value


def open_lines(draft: PlanDraft, desk: Desk) -> PlanDraft:
    """A copy for a change of the plan: new ids, without the lines that have run out (D31)."""
    today = desk.today()
    items = tuple(
        replace(
            item,
            id=new_id(),
            times=tuple(replace(time, id=new_id()) for time in item.times),
        )
        for item in draft.items
        if item.valid_to is None or item.valid_to >= today
    )
    return replace(
        draft,
        version_id=new_id(),
        version_no=draft.version_no + 1,
        created_on=today,
        amendment_reason="",
        amendment_initiator="",
        needs=tuple(replace(need, id=new_id()) for need in draft.needs),
        goals=tuple(replace(goal, id=new_id()) for goal in draft.goals),
        items=items,
        monitoring=tuple(
            replace(check, id=new_id())
            for check in draft.monitoring
            if check.due_on is None or check.due_on >= today
        ),
        revision="",
    )


def _problems(session: Session, desk: Desk, draft: PlanDraft) -> list[Problem]:
    around = surroundings(session, draft, desk.today())
    return [*unknown_references(session, draft), *check_draft(draft, around)]


def _first_record(session: WriteSession, desk: Desk, draft: PlanDraft) -> PlanRecord:
    refuse_known(session, ServicePlan, draft.id)
    refuse_known(session, PlanVersion, draft.version_id)
    created = draft.created_on or desk.today()
    number, case = with_number(session, draft, created.year)
    record = new_record(session, replace(draft, created_on=created), user_id(session, desk))
    stored = replace(draft, created_on=created, number=number, case_number=case, version_no=1)
    write_draft(session, record, stored)
    return record


def _former_plan(session: Session, resident_id: str) -> str:
    """The resident's plan that began last and was not given up."""
    query = select(ServicePlan).where(
        ServicePlan.resident_id == resident_id,
        ServicePlan.dead.is_(False),
        ServicePlan.state.not_in((PlanState.ABANDONED.value, PlanState.DRAFT.value)),
    )
    plans = sorted(session.scalars(query), key=lambda row: (row.number or "", row.id))
    return plans[-1].id if plans else ""
