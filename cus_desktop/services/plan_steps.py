"""The steps of a plan after it is written; each is one transaction (D25, D31–D39)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from cus_desktop.domain.plan_rules import check_agreement
from cus_desktop.domain.plan_states import IN_FORCE, Step, check_step
from cus_desktop.domain.plan_step_rules import (
    check_acceptance,
    check_activation,
    check_completion,
    check_copy,
    check_start,
    check_termination,
    unexplained,
)
from cus_desktop.domain.plan_steps import Agreement, CopyGiven, Ending, Override
from cus_desktop.domain.plans import PlanDraft, PlanState, VersionState
from cus_desktop.domain.problems import Problem, blocking, warnings
from cus_desktop.domain.rights import Right
from cus_desktop.domain.staff_rules import coordinates_on
from cus_desktop.errors import Refused
from cus_desktop.models.plans import PlanOverride, PlanVersion, ServicePlan
from cus_desktop.models.staff import StaffMember
from cus_desktop.models.unit_of_work import WriteSession
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_rows import alive, refuse
from cus_desktop.services.plan_letters import unprintable_letters
from cus_desktop.services.plan_records import (
    PlanRecord,
    Session,
    draft_of,
    load_newest,
    load_version,
    new_version,
    overrides_of,
    version_in_force,
    versions_of,
    write_draft,
)
from cus_desktop.services.plan_references import unknown_references
from cus_desktop.services.plan_saving import load_for_change, open_lines, save_in
from cus_desktop.services.plan_views import surroundings, user_id
from cus_desktop.services.rights import needs
from cus_desktop.services.staff import members_in
from cus_desktop.services.visibility import refuse_hidden, refuse_hidden_plan


@needs(Right.PLANS_EDIT)
def check_before_agreement(desk: Desk, draft: PlanDraft) -> list[Problem]:
    """What must be put right, or explained, before the person can accept the plan."""
    with desk.store.read() as session:
        return _agreement_problems(session, draft, desk.today())


@needs(Right.PLANS_EDIT)
def agree(
    desk: Desk, draft: PlanDraft, agreement: Agreement, overrides: Sequence[Override] = ()
) -> str:
    """Save the draft and write down that the person accepted it; the plan's id.

    Raises Refused when something is missing or a warning has no reason, and RecordChanged.
    """
    today = desk.today()
    refuse_hidden(desk, draft.resident_id)
    refuse_hidden_plan(desk, draft.id)
    with desk.store.write("plans.agree") as session:
        problems = _agreement_problems(session, draft, today)
        refuse(
            blocking(problems)
            + unknown_references(session, draft)
            + check_acceptance(agreement, today, _made_on(session, draft) or today)
        )
        refuse(unexplained(problems, overrides))
        record = save_in(session, desk, draft)
        refuse(check_step(Step.AGREE, record.plan_state, record.version_state))
        version = record.version
        version.state = VersionState.AGREED.value
        version.agreed_on = agreement.agreed_on
        version.agreed_by = agreement.agreed_by.strip()
        version.agreed_how = agreement.agreed_how
        if record.plan_state is PlanState.DRAFT:
            record.plan.state = PlanState.AGREED.value
        keep_reasons(session, desk, record, problems, overrides)
    return draft.id


@needs(Right.PLANS_EDIT)
def reopen(desk: Desk, plan_id: str, version_id: str, revision: str) -> None:
    """Back to writing: the acceptance and the reasons given fall away."""
    refuse_hidden_plan(desk, plan_id)
    with desk.store.write("plans.reopen") as session:
        record = load_for_change(session, plan_id, version_id, revision)
        refuse(check_step(Step.REOPEN, record.plan_state, record.version_state))
        version = record.version
        version.state = VersionState.DRAFT.value
        version.agreed_on = version.agreed_by = version.agreed_how = None
        if record.plan_state is PlanState.AGREED:
            record.plan.state = PlanState.DRAFT.value
        for row in overrides_of(session, version.id):
            session.remove(row)


@needs(Right.PLANS_EDIT)
def activate(desk: Desk, plan_id: str, revision: str, early_reason: str = "") -> None:
    """Begin the realisation of an approved plan (D25).

    Raises Refused, also for a beginning before the first day that has no ``early_reason``, and
    RecordChanged.
    """
    refuse_hidden_plan(desk, plan_id)
    with desk.store.write("plans.activate") as session:
        record = _in_force(session, plan_id, revision)
        refuse(check_step(Step.ACTIVATE, record.plan_state, record.version_state))
        refuse(check_activation(record.version.agreed_on, record.version.approved_on))
        early = check_start(record.version.valid_from, desk.today())
        given = [Override(one.code, one.field, early_reason) for one in early]
        refuse(unexplained(early, given))
        # The approved version is frozen: the reason stands with the plan itself.
        record.plan.early_start_reason = early_reason.strip() or None if early else None
        record.plan.state = PlanState.ACTIVE.value
        record.plan.activated_on = desk.today()


@needs(Right.PLANS_EDIT)
def amend(desk: Desk, plan_id: str, revision: str) -> str:
    """Begin a change of the plan: the next version with the open lines (D31); its id."""
    refuse_hidden_plan(desk, plan_id)
    with desk.store.write("plans.amend") as session:
        record = _in_force(session, plan_id, revision)
        refuse(check_step(Step.AMEND, record.plan_state, record.version_state))
        draft = open_lines(draft_of(session, record), desk)
        made = new_version(session, record.plan, draft, user_id(session, desk))
        write_draft(session, made, draft)
        return draft.version_id


@needs(Right.PLANS_EDIT)
def complete(desk: Desk, plan_id: str, revision: str, ending: Ending) -> None:
    """Close the plan on its day (D35); a change that was being prepared is given up."""
    refuse_hidden_plan(desk, plan_id)
    with desk.store.write("plans.complete") as session:
        record = _in_force(session, plan_id, revision)
        refuse(check_step(Step.COMPLETE, record.plan_state, record.version_state))
        record = _give_up_change(session, record)
        version = record.version
        refuse(check_completion(ending, desk.today(), version.agreed_on, version.valid_from))
        _end(record.plan, replace(ending, reason="", requested_by=""), PlanState.COMPLETED)


@needs(Right.PLANS_EDIT)
def terminate(desk: Desk, plan_id: str, revision: str, ending: Ending) -> None:
    """End the plan early, with the reason and who asked (D36).

    A change that was being prepared is given up with it: a death does not wait for it.
    """
    refuse_hidden_plan(desk, plan_id)
    with desk.store.write("plans.terminate") as session:
        record = _in_force(session, plan_id, revision)
        refuse(check_step(Step.TERMINATE, record.plan_state, record.version_state))
        record = _give_up_change(session, record)
        refuse(check_termination(ending, desk.today(), record.version.agreed_on))
        _end(record.plan, ending, PlanState.TERMINATED)


@needs(Right.PLANS_EDIT)
def change_coordinator(desk: Desk, plan_id: str, coordinator_id: str) -> None:
    """Another coordinator: an event in the history, not a new version (D32).

    Raises NotFound, and Refused for somebody who is no plan coordinator today: also a director
    coordinates only with that role.
    """
    refuse_hidden_plan(desk, plan_id)
    with desk.store.write("plans.coordinator") as session:
        record = load_newest(session, plan_id)
        refuse(check_step(Step.CHANGE_COORDINATOR, record.plan_state, record.version_state))
        alive(session, StaffMember, coordinator_id)
        member = next(each for each in members_in(session) if each.id == coordinator_id)
        if not coordinates_on(member, desk.today()):
            raise Refused([Problem("coordinator_id", "coordinator-without-role", rule="D32")])
        record.plan.coordinator_id = coordinator_id


@needs(Right.PLANS_EDIT)
def give_copy(desk: Desk, plan_id: str, copy: CopyGiven) -> None:
    """Write down when and how the resident got the copy of the version in force (D39)."""
    refuse_hidden_plan(desk, plan_id)
    with desk.store.write("plans.copy") as session:
        plan = alive(session, ServicePlan, plan_id)
        version = version_in_force(versions_of(session, plan_id))
        if version is None:
            raise Refused([Problem("", "plan-not-to-hand-over", rule="D39")])
        record = load_version(session, plan, version)
        refuse(check_step(Step.GIVE_COPY, record.plan_state, record.version_state))
        refuse(check_copy(copy, desk.today(), version.approved_on))
        version.copy_given_on = copy.given_on
        version.copy_form = copy.form


def _agreement_problems(session: Session, draft: PlanDraft, today: date) -> list[Problem]:
    return [
        *check_agreement(draft, surroundings(session, draft, today)),
        *unprintable_letters(draft),
    ]


def _made_on(session: WriteSession, draft: PlanDraft) -> date | None:
    """The day the version was made: nobody accepts it earlier (D25)."""
    version = session.get(PlanVersion, draft.version_id)
    return draft.created_on if version is None else version.created_on


def keep_reasons(
    session: WriteSession,
    desk: Desk,
    record: PlanRecord,
    problems: Iterable[Problem],
    overrides: Iterable[Override],
) -> None:
    """Store the reason of each warning that was gone past: part of the case's history."""
    reasons = {(given.code, given.field): given.reason.strip() for given in overrides}
    me = user_id(session, desk)
    for problem in warnings(problems):
        reason = reasons.get((problem.code, problem.field))
        if reason:
            session.add(
                PlanOverride(
                    version_id=record.version.id,
                    code=problem.code,
                    rule=problem.rule or None,
                    field=problem.field,
                    reason=reason,
                    given_on=desk.today(),
                    given_by_id=me,
                )
            )


def _in_force(session: WriteSession, plan_id: str, revision: str) -> PlanRecord:
    """The newest version for a step of the plan; RecordChanged unless it is as shown."""
    newest = load_newest(session, plan_id)
    return load_for_change(session, plan_id, newest.version.id, revision)


def _give_up_change(session: WriteSession, newest: PlanRecord) -> PlanRecord:
    """The version in force of a plan that ends; a newer one will never be carried out."""
    if newest.version_state is VersionState.APPROVED:
        return newest
    executable = version_in_force(versions_of(session, newest.plan.id))
    assert executable is not None  # a plan in force has an approved version
    newest.version.state = VersionState.ABANDONED.value
    return load_version(session, newest.plan, executable)


def _end(plan: ServicePlan, ending: Ending, state: PlanState) -> None:
    assert PlanState(plan.state) in IN_FORCE
    plan.state = state.value
    plan.ended_on = ending.ended_on
    plan.end_reason = ending.reason or None
    plan.end_requested_by = ending.requested_by.strip() or None
    plan.closing_talk_on = ending.closing_talk_on
    plan.no_closing_talk_reason = ending.no_closing_talk_reason.strip() or None
    plan.outcome = ending.outcome.strip()
