from __future__ import annotations

from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest

from cus_desktop.domain.plan_states import Step, check_step, may, next_step
from cus_desktop.domain.plan_step_rules import (
    check_acceptance,
    check_activation,
    check_approval,
    check_completion,
    check_copy,
    check_start,
    check_termination,
    unexplained,
)
from cus_desktop.domain.plan_steps import Agreement, Approval, CopyGiven, Ending, Override
from cus_desktop.domain.plans import PlanState, VersionState
from cus_desktop.domain.problems import Problem, Severity
from cus_desktop.domain.staff import (
    AuthorisationDraft,
    AuthorisationKind,
    Role,
    StaffMemberDraft,
    StaffRoleDraft,
)

TODAY = date(2026, 11, 21)
AGREED = date(2026, 11, 20)


def member(name: str, role: Role, *authorisations: AuthorisationDraft) -> StaffMemberDraft:
    return StaffMemberDraft(
        id=name, family_name=name, roles=(StaffRoleDraft(role=role),), authorisations=authorisations
    )


def authorisation(first: date, last: date | None = None) -> AuthorisationDraft:
    return AuthorisationDraft(
        kind=AuthorisationKind.APPROVE_PLANS, number="3/2026", valid_from=first, valid_to=last
    )


DIRECTOR = member("director", Role.DIRECTOR)
ORGANISER = member("organiser", Role.SERVICE_ORGANISER, authorisation(date(2026, 1, 1)))
EXPIRED = member(
    "expired", Role.SERVICE_ORGANISER, authorisation(date(2025, 1, 1), date(2026, 11, 20))
)
COORDINATOR = member("coordinator", Role.PLAN_COORDINATOR)
STAFF = (DIRECTOR, ORGANISER, EXPIRED, COORDINATOR)


def codes(problems: list[Problem]) -> dict[str, Severity]:
    return {problem.code: problem.severity for problem in problems}


@pytest.mark.parametrize(
    ("approver", "told"),
    [
        ("director", {}),
        ("organiser", {}),
        ("expired", {"approver-not-entitled": Severity.BLOCK}),
        ("coordinator", {"approver-not-entitled": Severity.BLOCK}),
        ("", {"approver-missing": Severity.BLOCK}),
    ],
)
def test_d23_only_the_director_or_a_holder_of_a_valid_authorisation_approves(
    approver: str, told: dict[str, Severity]
):
    problems = check_approval(Approval(TODAY, approver), AGREED, "coordinator", STAFF, TODAY)
    assert codes(problems) == told
    assert all(problem.rule == "D23" for problem in problems)


def test_d23_looks_at_the_day_of_the_approval_not_at_today():
    problems = check_approval(Approval(AGREED, "expired"), AGREED, "x", STAFF, TODAY)
    assert problems == []


@pytest.mark.parametrize(
    ("staff", "severity"), [(STAFF, Severity.BLOCK), ((DIRECTOR, COORDINATOR), Severity.WARN)]
)
def test_d24_the_author_approves_only_where_nobody_else_can(
    staff: tuple[StaffMemberDraft, ...], severity: Severity
):
    problems = check_approval(Approval(TODAY, "director"), AGREED, "director", staff, TODAY)
    assert codes(problems) == {"approver-is-author": severity}
    assert problems[0].rule == "D24"


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (None, "day-missing"),
        (date(2026, 11, 22), "day-in-future"),
        (date(2026, 11, 19), "day-too-early"),
    ],
)
def test_an_approval_has_a_day_between_acceptance_and_today(day: date | None, code: str):
    problems = check_approval(Approval(day, "director"), AGREED, "x", STAFF, TODAY)
    assert codes(problems) == {code: Severity.BLOCK}


def test_nothing_is_approved_before_it_is_accepted():
    problems = check_approval(Approval(TODAY, "director"), None, "x", STAFF, TODAY)
    assert codes(problems) == {"approval-before-acceptance": Severity.BLOCK}


def test_an_acceptance_says_who_when_and_how():
    assert check_acceptance(Agreement(TODAY, "Anna Łoś"), TODAY) == []
    problems = check_acceptance(Agreement(agreed_how=""), TODAY)
    assert set(codes(problems)) == {
        "day-missing",
        "acceptance-person-missing",
        "acceptance-form-missing",
    }


@pytest.mark.parametrize(
    ("agreed_on", "approved_on", "told"),
    [
        (AGREED, TODAY, set()),
        (None, TODAY, {"activation-before-acceptance"}),
        (AGREED, None, {"activation-before-approval"}),
        (None, None, {"activation-before-acceptance", "activation-before-approval"}),
    ],
)
def test_d25_a_plan_begins_only_when_accepted_and_approved(
    agreed_on: date | None, approved_on: date | None, told: set[str]
):
    problems = check_activation(agreed_on, approved_on)
    assert set(codes(problems)) == told
    assert all(problem.blocks and problem.rule == "D25" for problem in problems)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, set()),
        ({"closing_talk_on": None}, {"closing-talk-missing"}),
        ({"closing_talk_on": None, "no_closing_talk_reason": "zgon"}, set()),
        ({"outcome": "  "}, {"outcome-missing"}),
        ({"ended_on": None}, {"day-missing"}),
    ],
)
def test_d35_completion_needs_the_closing_talk_and_the_description(
    changes: dict[str, Any], told: set[str]
):
    values: dict[str, Any] = {
        "ended_on": TODAY,
        "closing_talk_on": AGREED,
        "outcome": "Cele osiągnięte",
    } | changes
    problems = check_completion(Ending(**values), TODAY, date(2026, 1, 1))
    assert set(codes(problems)) == told
    assert all(problem.blocks and problem.rule == "D35" for problem in problems)


def test_d35_a_plan_is_not_completed_before_its_first_day():
    ending = Ending(ended_on=TODAY, closing_talk_on=AGREED, outcome="Cele osiągnięte")
    tomorrow = TODAY + timedelta(days=1)
    [problem] = check_completion(ending, TODAY, date(2026, 1, 1), tomorrow)
    assert (problem.code, problem.params["day"]) == ("completion-before-start", tomorrow)
    assert check_completion(ending, TODAY, date(2026, 1, 1), TODAY) == []


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, set()),
        ({"reason": "whim"}, {"end-reason-missing"}),
        ({"requested_by": ""}, {"end-requester-missing"}),
        ({"outcome": ""}, {"outcome-missing"}),
        ({"ended_on": date(2026, 12, 1)}, {"day-in-future"}),
    ],
)
def test_d36_an_early_end_needs_its_reason_and_who_asked(changes: dict[str, Any], told: set[str]):
    values: dict[str, Any] = {
        "ended_on": TODAY,
        "reason": "moved_out",
        "requested_by": "mieszkanka",
        "outcome": "Przerwane",
    } | changes
    problems = check_termination(Ending(**values), TODAY, date(2026, 1, 1))
    assert set(codes(problems)) == told
    assert all(problem.blocks and problem.rule == "D36" for problem in problems)


def test_d39_the_copy_has_a_day_after_the_approval_and_a_form():
    assert check_copy(CopyGiven(TODAY), TODAY, AGREED) == []
    problems = check_copy(CopyGiven(date(2026, 11, 1), "pigeon"), TODAY, AGREED)
    assert set(codes(problems)) == {"day-too-early", "copy-form-missing"}


def test_a_warning_waits_for_its_reason():
    warning = Problem("valid_to", "plan-too-short", {}, Severity.WARN, "D22")
    reminder = Problem("items", "visits-overlap", {}, Severity.REMIND)
    waiting = unexplained([warning, reminder], [])
    assert [(p.field, p.code, p.rule) for p in waiting] == [("valid_to", "reason-missing", "D22")]
    assert unexplained([warning], [Override("plan-too-short", "valid_to", " ")]) != []
    assert unexplained([warning], [Override("plan-too-short", "valid_to", "prośba osoby")]) == []


ALLOWED = {
    (Step.EDIT, "draft", "draft"),
    (Step.EDIT, "active", "draft"),
    (Step.AGREE, "draft", "draft"),
    (Step.AGREE, "approved", "draft"),
    (Step.REOPEN, "agreed", "agreed"),
    (Step.APPROVE, "agreed", "agreed"),
    (Step.APPROVE, "active", "agreed"),
    (Step.ACTIVATE, "approved", "approved"),
    (Step.AMEND, "active", "approved"),
    (Step.COMPLETE, "active", "approved"),
    (Step.COMPLETE, "active", "agreed"),
    (Step.TERMINATE, "approved", "approved"),
    (Step.TERMINATE, "active", "draft"),
    (Step.ABANDON, "draft", "draft"),
}
REFUSED = {
    (Step.EDIT, "approved", "approved"),
    (Step.EDIT, "active", "approved"),
    (Step.EDIT, "agreed", "agreed"),
    (Step.APPROVE, "draft", "draft"),
    (Step.ACTIVATE, "agreed", "agreed"),
    (Step.ACTIVATE, "draft", "draft"),
    (Step.AMEND, "active", "draft"),
    (Step.AMEND, "completed", "approved"),
    (Step.COMPLETE, "approved", "approved"),
    (Step.TERMINATE, "completed", "approved"),
    (Step.ABANDON, "agreed", "agreed"),
    (Step.CHANGE_COORDINATOR, "terminated", "approved"),
}


@pytest.mark.parametrize(("step", "plan", "version"), sorted(ALLOWED, key=str))
def test_a_step_that_is_due_may_be_taken(step: Step, plan: str, version: str):
    assert check_step(step, PlanState(plan), VersionState(version)) == []


@pytest.mark.parametrize(("step", "plan", "version"), sorted(REFUSED, key=str))
def test_a_step_out_of_turn_is_refused(step: Step, plan: str, version: str):
    problems = check_step(step, PlanState(plan), VersionState(version))
    assert [problem.blocks for problem in problems] == [True]


def test_an_ended_plan_takes_no_step_but_the_copy():
    for plan in (PlanState.COMPLETED, PlanState.TERMINATED, PlanState.ABANDONED):
        open_steps = {
            step for step, version in product(Step, VersionState) if may(step, plan, version)
        }
        assert open_steps <= {Step.GIVE_COPY}


def test_the_one_obvious_step_leads_from_draft_to_realisation():
    path = [
        next_step(PlanState.DRAFT, VersionState.DRAFT),
        next_step(PlanState.AGREED, VersionState.AGREED),
        next_step(PlanState.APPROVED, VersionState.APPROVED),
        next_step(PlanState.ACTIVE, VersionState.APPROVED),
    ]
    assert path == [Step.AGREE, Step.APPROVE, Step.ACTIVATE, None]


def test_d25_a_plan_begun_before_its_first_day_needs_a_reason():
    first_day = date(2026, 12, 1)
    assert check_start(first_day, first_day) == check_start(None, first_day) == []
    [remark] = check_start(first_day, first_day - timedelta(days=1))
    assert (remark.code, remark.severity) == ("activation-before-start", Severity.WARN)
