"""Approving a version: it is frozen with its print, and the one before gives way (D23, D24)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cus_desktop.domain.plan_rules import check_agreement
from cus_desktop.domain.plan_states import Step, check_step
from cus_desktop.domain.plan_step_rules import check_approval, unexplained
from cus_desktop.domain.plan_steps import Approval, Override
from cus_desktop.domain.plans import PlanState, VersionState
from cus_desktop.domain.problems import Problem, blocking, warnings
from cus_desktop.domain.rights import Right
from cus_desktop.domain.staff import StaffMemberDraft
from cus_desktop.domain.staff_rules import approval_right
from cus_desktop.models.unit_of_work import WriteSession
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_rows import refuse
from cus_desktop.services.plan_documents import document_of
from cus_desktop.services.plan_letters import unprintable_letters
from cus_desktop.services.plan_printing import freeze, print_words, render
from cus_desktop.services.plan_records import (
    PlanRecord,
    Session,
    draft_of,
    load_newest,
    overrides_of,
    version_in_force,
    versions_of,
)
from cus_desktop.services.plan_saving import load_for_change
from cus_desktop.services.plan_steps import keep_reasons
from cus_desktop.services.plan_views import surroundings, user_id
from cus_desktop.services.rights import needs
from cus_desktop.services.staff import members_in
from cus_desktop.services.visibility import refuse_hidden_plan


@needs(Right.PLANS_EDIT)
def check_before_approval(desk: Desk, plan_id: str, approval: Approval) -> list[Problem]:
    """What forbids the approval, and which warnings still lack a reason."""
    refuse_hidden_plan(desk, plan_id)
    with desk.store.read() as session:
        return _problems(session, desk, load_newest(session, plan_id), approval)


@needs(Right.PLANS_EDIT)
def approve(
    desk: Desk,
    plan_id: str,
    version_id: str,
    revision: str,
    approval: Approval,
    overrides: Sequence[Override] = (),
) -> str:
    """Approve the version and freeze it with its print; the fingerprint of its content.

    Somebody else may write the approval down that the approver signed on paper; who it was
    stays with it. All of it is one transaction. From here on the version never changes; a change is a new
    version (D31). Raises Refused and RecordChanged.
    """
    refuse_hidden_plan(desk, plan_id)
    with desk.store.write("plans.approve") as session:
        record = load_for_change(session, plan_id, version_id, revision)
        refuse(check_step(Step.APPROVE, record.plan_state, record.version_state))
        problems = _problems(session, desk, record, approval)
        refuse(blocking(problems))
        refuse(unexplained(problems, overrides))
        keep_reasons(session, desk, record, problems, overrides)
        former = version_in_force(versions_of(session, plan_id))
        _seal(session, desk, record, approval)
        if former is not None:
            former.state = VersionState.SUPERSEDED.value
        return record.version.fingerprint or ""


def _problems(
    session: Session, desk: Desk, record: PlanRecord, approval: Approval
) -> list[Problem]:
    """The rules of the content once more, and those of the approval itself.

    Warnings that were explained when the plan was agreed need no second reason.
    """
    today = desk.today()
    draft = draft_of(session, record)
    explained = {(row.code, row.field) for row in overrides_of(session, record.version.id)}
    content = [
        *check_agreement(draft, surroundings(session, draft, today)),
        *unprintable_letters(draft),
    ]
    open_warnings = [
        warning for warning in warnings(content) if (warning.code, warning.field) not in explained
    ]
    return [
        *blocking(content),
        *open_warnings,
        *check_approval(
            approval,
            record.version.agreed_on,
            record.version.author_id or "",
            members_in(session),
            today,
        ),
    ]


def _seal(session: WriteSession, desk: Desk, record: PlanRecord, approval: Approval) -> None:
    version, day = record.version, approval.approved_on
    assert day is not None
    approver = next(member for member in members_in(session) if member.id == approval.approver_id)
    version.state = VersionState.APPROVED.value
    version.approved_on = day
    version.approved_by_id = approver.id
    me = user_id(session, desk)
    version.approval_recorded_by_id = me if me != approver.id else None
    version.approved_as = approver.position or None
    version.authorisation_number = _authorisation(approver, day) or None
    if record.plan_state is PlanState.AGREED:
        record.plan.state = PlanState.APPROVED.value
    session.flush()
    translate = print_words()
    document = document_of(session, record, translate)
    version.fingerprint = document.fingerprint
    version.print_sha256 = freeze(session, render(document, translate), desk.now())


def _authorisation(approver: StaffMemberDraft, day: date) -> str:
    right = approval_right(approver, day)
    assert right is not None
    return right.authorisation_number
