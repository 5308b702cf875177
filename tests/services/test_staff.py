"""People, roles and authorisations on a real store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cus_desktop.domain.staff import (
    AuthorisationDraft,
    AuthorisationKind,
    Role,
    StaffMemberDraft,
    StaffRoleDraft,
)
from cus_desktop.errors import NotFound, RecordChanged, Refused
from cus_desktop.services import staff
from cus_desktop.services.desk import Desk

DIRECTOR = StaffMemberDraft(
    login="dyrektor",
    given_name="Elżbieta",
    family_name="Żurawska",
    position="Dyrektor CUS",
    roles=(StaffRoleDraft(role=Role.DIRECTOR, valid_from=date(2024, 1, 1)),),
)
ORGANISER = StaffMemberDraft(
    given_name="Paweł",
    family_name="Ćwik",
    position="organizator usług społecznych",
    roles=(
        StaffRoleDraft(role=Role.SERVICE_ORGANISER, valid_from=date(2025, 1, 1)),
        StaffRoleDraft(role=Role.PLAN_COORDINATOR, valid_from=date(2025, 6, 1)),
    ),
    authorisations=(
        AuthorisationDraft(
            number="OR.077.4.2026",
            granted_on=date(2026, 3, 1),
            valid_from=date(2026, 3, 1),
            valid_to=date(2026, 12, 31),
        ),
    ),
)


@pytest.fixture
def team(desk: Desk) -> Desk:
    staff.save_member(desk, DIRECTOR)
    staff.save_member(desk, ORGANISER)
    return desk


def test_a_person_is_read_back_as_saved(team: Desk) -> None:
    read = staff.get_member(team, ORGANISER.id)
    assert replace(read, revision="") == ORGANISER
    assert read.revision


def test_the_list_shows_roles_of_the_day_in_polish_order(team: Desk) -> None:
    rows = staff.list_staff(team)
    assert [(row.name, row.roles, row.may_approve) for row in rows] == [
        ("Paweł Ćwik", (Role.SERVICE_ORGANISER, Role.PLAN_COORDINATOR), True),
        ("Elżbieta Żurawska", (Role.DIRECTOR,), True),
    ]
    earlier = staff.list_staff(team, date(2025, 3, 1))[0]
    assert (earlier.roles, earlier.may_approve) == ((Role.SERVICE_ORGANISER,), False)


def test_approvers_of_a_day_are_directors_first_with_the_number_for_the_signature(
    team: Desk,
) -> None:
    found = staff.approvers(team, date(2026, 11, 3))
    assert [
        (each.name, each.right.as_director, each.right.authorisation_number) for each in found
    ] == [
        ("Elżbieta Żurawska", True, ""),
        ("Paweł Ćwik", False, "OR.077.4.2026"),
    ]
    assert [each.name for each in staff.approvers(team, date(2027, 1, 1))] == ["Elżbieta Żurawska"]
    assert staff.approvers(team, date(2023, 1, 1)) == []


def test_coordinators_are_those_who_work_on_the_day(team: Desk) -> None:
    assert [row.name for row in staff.coordinators(team)] == ["Paweł Ćwik"]
    member = staff.get_member(team, ORGANISER.id)
    staff.save_member(team, replace(member, active_to=date(2026, 10, 31)))
    assert staff.coordinators(team) == []
    assert staff.team_problems(team) != []


def test_roles_are_added_changed_and_removed_together_with_the_person(team: Desk) -> None:
    member = staff.get_member(team, ORGANISER.id)
    first, second = member.roles
    ended = replace(first, valid_to=date(2026, 6, 30))
    new = StaffRoleDraft(role=Role.FRONT_DESK, valid_from=date(2026, 7, 1))
    staff.save_member(team, replace(member, roles=(ended, new), authorisations=()))
    read = staff.get_member(team, ORGANISER.id)
    assert read.roles == (ended, new)
    assert read.authorisations == ()
    assert second not in read.roles


def test_an_authorisation_added_elsewhere_is_not_overwritten(team: Desk) -> None:
    mine = theirs = staff.get_member(team, DIRECTOR.id)
    added = AuthorisationDraft(
        kind=AuthorisationKind.PROCESS_DATA, number="1", valid_from=date(2026, 1, 1)
    )
    staff.save_member(team, replace(theirs, authorisations=(added,)))
    with pytest.raises(RecordChanged):
        staff.save_member(team, replace(mine, phone="600 000 111"))
    assert staff.get_member(team, DIRECTOR.id).authorisations == (added,)


def test_two_people_cannot_share_a_user_name(team: Desk) -> None:
    with pytest.raises(Refused) as refusal:
        staff.save_member(team, StaffMemberDraft(family_name="Łoś", login="Dyrektor"))
    assert [problem.code for problem in refusal.value.problems] == ["login-taken"]
    assert len(staff.list_staff(team)) == 2


def test_a_person_written_down_by_mistake_is_taken_off(team: Desk) -> None:
    staff.remove_member(team, ORGANISER.id)
    assert [row.name for row in staff.list_staff(team)] == ["Elżbieta Żurawska"]
    assert len(staff.approvers(team, date(2026, 11, 3))) == 1
    with pytest.raises(NotFound):
        staff.get_member(team, ORGANISER.id)


def test_an_empty_office_is_reminded_of_the_people_it_needs(desk: Desk) -> None:
    assert "team-nobody-approves" in [problem.code for problem in staff.team_problems(desk)]
