"""What must hold when a plan is accepted, approved, begun, ended and handed over (D23–D39)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from cus_desktop.domain.endings import EarlyEnd
from cus_desktop.domain.plan_steps import (
    AcceptanceForm,
    Agreement,
    Approval,
    CopyForm,
    CopyGiven,
    Ending,
    Override,
)
from cus_desktop.domain.problems import Problem, Severity, warnings
from cus_desktop.domain.staff import StaffMemberDraft
from cus_desktop.domain.staff_rules import approval_right

_FORMS = frozenset(form.value for form in AcceptanceForm)
_COPIES = frozenset(form.value for form in CopyForm)
_REASONS = frozenset(reason.value for reason in EarlyEnd)


def check_acceptance(
    agreement: Agreement, today: date, not_before: date | None = None
) -> list[Problem]:
    """Who accepted, when and how; ``not_before`` is the day the version was made."""
    problems = _check_day("agreed_on", agreement.agreed_on, today, not_before, "D25")
    if not agreement.agreed_by.strip():
        problems.append(Problem("agreed_by", "acceptance-person-missing", rule="D25"))
    if agreement.agreed_how not in _FORMS:
        problems.append(Problem("agreed_how", "acceptance-form-missing"))
    return problems


def check_approval(
    approval: Approval,
    agreed_on: date | None,
    author_id: str,
    staff: Iterable[StaffMemberDraft],
    today: date,
) -> list[Problem]:
    """D23 and D24: who approves, and with which right on that day.

    ``author_id`` is who made the version; ``staff`` is everybody of the office.
    """
    if agreed_on is None:
        return [Problem("", "approval-before-acceptance", rule="D25")]
    problems = _check_day("approved_on", approval.approved_on, today, agreed_on, "D25")
    day = approval.approved_on
    if not approval.approver_id:
        problems.append(Problem("approver_id", "approver-missing", rule="D23"))
    elif day is not None:
        problems += _check_approver(approval.approver_id, author_id, entitled(staff, day))
    return problems


def entitled(staff: Iterable[StaffMemberDraft], day: date) -> tuple[StaffMemberDraft, ...]:
    """Everybody who may approve plans on the day (D23)."""
    return tuple(member for member in staff if approval_right(member, day) is not None)


def check_activation(agreed_on: date | None, approved_on: date | None) -> list[Problem]:
    """D25: a plan begins only when it is accepted and approved."""
    problems = []
    if agreed_on is None:
        problems.append(Problem("agreed_on", "activation-before-acceptance", rule="D25"))
    if approved_on is None:
        problems.append(Problem("approved_on", "activation-before-approval", rule="D25"))
    return problems


def check_start(first_day: date | None, today: date) -> list[Problem]:
    """Warns that a plan begins before its own first day.

    D25 asks for acceptance and approval only, and help is sometimes arranged earlier: it may
    begin, with a reason.
    """
    if first_day is None or first_day <= today:
        return []
    details = {"day": first_day}
    return [Problem("valid_from", "activation-before-start", details, Severity.WARN, "D25")]


def check_completion(
    ending: Ending, today: date, started_on: date | None, first_day: date | None = None
) -> list[Problem]:
    """D35: the closing conversation, or why there was none, and the description.

    A plan whose ``first_day`` is still to come cannot have been completed; it ends early.
    """
    problems = _check_day("ended_on", ending.ended_on, today, started_on, "D35")
    ended = ending.ended_on
    if not problems and ended is not None and first_day is not None and ended < first_day:
        details = {"day": first_day}
        problems.append(Problem("ended_on", "completion-before-start", details, rule="D35"))
    if ending.closing_talk_on is None and not ending.no_closing_talk_reason.strip():
        problems.append(Problem("closing_talk_on", "closing-talk-missing", rule="D35"))
    if ending.closing_talk_on is not None and ending.closing_talk_on > today:
        problems.append(Problem("closing_talk_on", "day-in-future", rule="D35"))
    if not ending.outcome.strip():
        problems.append(Problem("outcome", "outcome-missing", rule="D35"))
    return problems


def check_termination(ending: Ending, today: date, started_on: date | None) -> list[Problem]:
    """D36: date, reason and who asked; the description of D35 is needed as well."""
    problems = _check_day("ended_on", ending.ended_on, today, started_on, "D36")
    if ending.reason not in _REASONS:
        problems.append(Problem("reason", "end-reason-missing", rule="D36"))
    if not ending.requested_by.strip():
        problems.append(Problem("requested_by", "end-requester-missing", rule="D36"))
    if not ending.outcome.strip():
        problems.append(Problem("outcome", "outcome-missing", rule="D36"))
    return problems


def check_copy(copy: CopyGiven, today: date, approved_on: date | None) -> list[Problem]:
    """D39: the day and the form of the resident's copy."""
    problems = _check_day("given_on", copy.given_on, today, approved_on, "D39")
    if copy.form not in _COPIES:
        problems.append(Problem("form", "copy-form-missing", rule="D39"))
    return problems


def unexplained(problems: Iterable[Problem], overrides: Iterable[Override]) -> list[Problem]:
    """The warnings that nobody has given a reason for, as blocking problems.

    A warning lets a person go on with a reason (domain reference, section 3); without one the
    step waits.
    """
    reasons = {(given.code, given.field) for given in overrides if given.reason.strip()}
    return [
        Problem(warning.field, "reason-missing", {"warning": warning.code}, rule=warning.rule)
        for warning in warnings(problems)
        if (warning.code, warning.field) not in reasons
    ]


def _check_approver(
    approver_id: str, author_id: str, able: tuple[StaffMemberDraft, ...]
) -> list[Problem]:
    if all(member.id != approver_id for member in able):
        return [Problem("approver_id", "approver-not-entitled", rule="D23")]
    if approver_id != author_id:
        return []
    severity = Severity.BLOCK if len(able) > 1 else Severity.WARN
    return [Problem("approver_id", "approver-is-author", {}, severity, "D24")]


def _check_day(
    field: str, day: date | None, today: date, not_before: date | None, rule: str
) -> list[Problem]:
    if day is None:
        return [Problem(field, "day-missing", rule=rule)]
    if day > today:
        return [Problem(field, "day-in-future", rule=rule)]
    if not_before is not None and day < not_before:
        return [Problem(field, "day-too-early", {"day": not_before}, rule=rule)]
    return []
