"""Who may approve plans (D23), and what must hold for the people of the office."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cus_desktop.domain.problems import Problem, Severity, blocking
from cus_desktop.domain.staff import (
    AuthorisationDraft,
    AuthorisationKind,
    Role,
    StaffMemberDraft,
    StaffRoleDraft,
)
from cus_desktop.domain.staff_rules import (
    ApprovalRight,
    approval_right,
    check_member,
    check_team,
    full_name,
)

DAY = date(2026, 11, 21)
DIRECTOR = StaffMemberDraft(
    given_name="Elżbieta",
    family_name="Żurawska",
    roles=(StaffRoleDraft(role=Role.DIRECTOR, valid_from=date(2024, 1, 1)),),
)
AUTHORISATION = AuthorisationDraft(
    number="OR.077.4.2026",
    granted_on=date(2026, 2, 27),
    valid_from=date(2026, 3, 1),
    valid_to=date(2026, 12, 31),
)
ORGANISER = StaffMemberDraft(
    given_name="Paweł",
    family_name="Gęś",
    roles=(StaffRoleDraft(role=Role.SERVICE_ORGANISER),),
    authorisations=(AUTHORISATION,),
)


def codes(problems: list[Problem]) -> list[tuple[str, str]]:
    return [(problem.field, problem.code) for problem in problems]


def test_the_director_approves_by_office() -> None:
    assert approval_right(DIRECTOR, DAY) == ApprovalRight(as_director=True)


def test_a_director_of_other_years_does_not_approve() -> None:
    former = replace(DIRECTOR, roles=(replace(DIRECTOR.roles[0], valid_to=date(2026, 11, 20)),))
    assert approval_right(former, date(2026, 11, 20)) is not None
    assert approval_right(former, DAY) is None
    assert approval_right(DIRECTOR, date(2023, 12, 31)) is None


@pytest.mark.parametrize(
    ("day", "allowed"),
    [
        (date(2026, 2, 28), False),
        (date(2026, 3, 1), True),
        (date(2026, 12, 31), True),
        (date(2027, 1, 1), False),
    ],
)
def test_an_authorisation_holds_on_its_days_only(day: date, allowed: bool) -> None:
    right = approval_right(ORGANISER, day)
    assert right == (ApprovalRight(False, "OR.077.4.2026") if allowed else None)


def test_an_authorisation_to_process_data_does_not_approve_plans() -> None:
    other = replace(AUTHORISATION, kind=AuthorisationKind.PROCESS_DATA)
    assert approval_right(replace(ORGANISER, authorisations=(other,)), DAY) is None


def test_an_authorisation_without_a_first_day_never_holds() -> None:
    undated = replace(AUTHORISATION, valid_from=None)
    member = replace(ORGANISER, authorisations=(undated,))
    assert approval_right(member, DAY) is None
    assert codes(blocking(check_member(member))) == [
        ("authorisations[0].valid_from", "authorisation-start-missing")
    ]


def test_nobody_approves_after_leaving_the_office() -> None:
    assert approval_right(replace(DIRECTOR, active_to=date(2026, 11, 20)), DAY) is None
    assert approval_right(replace(ORGANISER, active_to=DAY), DAY) is not None


def test_an_authorisation_without_a_number_is_warned_about() -> None:
    member = replace(ORGANISER, authorisations=(replace(AUTHORISATION, number=""),))
    (problem,) = check_member(member)
    assert (problem.code, problem.severity) == ("authorisation-number-missing", Severity.WARN)


def test_an_authorisation_valid_before_it_was_granted_is_warned_about() -> None:
    early = replace(AUTHORISATION, valid_from=date(2026, 2, 1))
    (problem,) = check_member(replace(ORGANISER, authorisations=(early,)))
    assert (problem.code, problem.severity) == ("authorisation-backdated", Severity.WARN)


def test_periods_that_end_before_they_begin_are_refused() -> None:
    role = StaffRoleDraft(role=Role.FRONT_DESK, valid_from=DAY, valid_to=date(2026, 1, 1))
    late = replace(AUTHORISATION, valid_to=date(2026, 2, 28))
    assert codes(check_member(replace(ORGANISER, roles=(role,), authorisations=(late,)))) == [
        ("roles[0].valid_to", "ends-before-start"),
        ("authorisations[0].valid_to", "ends-before-start"),
    ]


def test_a_person_needs_a_family_name_and_a_login_of_their_own() -> None:
    problems = check_member(
        replace(ORGANISER, family_name=" ", login="Dyrektor"), other_logins=["dyrektor", ""]
    )
    assert codes(problems) == [("family_name", "staff-name-missing"), ("login", "login-taken")]


def test_people_without_a_login_do_not_take_it_from_each_other() -> None:
    assert check_member(ORGANISER, other_logins=["", ""]) == []


def test_a_mail_address_must_look_like_one_and_a_phone_is_asked_about() -> None:
    problems = check_member(replace(ORGANISER, phone="12", email="pawel(at)cus"))
    assert [problem.field for problem in problems] == ["phone", "email"]
    assert [problem.field for problem in blocking(problems)] == ["email"]


def test_an_empty_office_is_reminded_of_everybody_it_lacks() -> None:
    problems = check_team([], DAY)
    assert {problem.severity for problem in problems} == {Severity.REMIND}
    assert codes(problems)[:2] == [
        ("roles", "team-no-director"),
        ("authorisations", "team-nobody-approves"),
    ]
    assert [problem.params["role"] for problem in problems[2:]] == [
        Role.SERVICE_ORGANISER,
        Role.PLAN_COORDINATOR,
        Role.COMMUNITY_ORGANISER,
    ]


def test_one_person_may_hold_all_the_jobs_of_a_small_office() -> None:
    roles = tuple(StaffRoleDraft(role=role) for role in Role)
    assert check_team([replace(DIRECTOR, roles=roles)], DAY) == []


def test_users_without_an_authorisation_to_process_data_are_reminded_of() -> None:
    to_process = AuthorisationDraft(
        kind=AuthorisationKind.PROCESS_DATA, number="RODO/1", valid_from=date(2026, 1, 1)
    )
    roles = tuple(StaffRoleDraft(role=role) for role in Role)
    user = replace(DIRECTOR, login="dyrektor", roles=roles)
    [problem] = check_team([user], DAY)
    assert (problem.code, problem.params) == ("team-without-processing", {"count": 1})
    assert problem.severity is Severity.REMIND
    assert check_team([replace(user, authorisations=(to_process,))], DAY) == []
    ended = replace(to_process, valid_to=date(2026, 11, 20))
    assert check_team([replace(user, authorisations=(ended,))], DAY) == [problem]
    assert check_team([replace(user, authorisations=(AUTHORISATION,))], DAY) == [problem]


def test_an_authorised_organiser_stands_in_for_a_missing_director() -> None:
    assert "team-nobody-approves" not in [code for _, code in codes(check_team([ORGANISER], DAY))]


def test_a_full_name_has_no_stray_spaces() -> None:
    assert full_name(ORGANISER) == "Paweł Gęś"
    assert full_name(StaffMemberDraft(family_name="Łoś")) == "Łoś"
