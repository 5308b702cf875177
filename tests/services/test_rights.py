"""Rights follow the roles held today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from cus_desktop.domain.rights import RIGHTS_OF, Right, right_to_undo, rights_of
from cus_desktop.domain.staff import Role, StaffMemberDraft, StaffRoleDraft
from cus_desktop.errors import NotAllowed
from cus_desktop.services import staff
from cus_desktop.services.desk import Desk
from cus_desktop.services.history import undo_last
from cus_desktop.services.rights import may, needs, rights_at
from cus_desktop.texts.step_titles import STEP_TITLES

SINCE = date(2024, 1, 1)


def _member(login: str, *roles: StaffRoleDraft) -> StaffMemberDraft:
    return StaffMemberDraft(login=login, given_name="Ewa", family_name="Lis", roles=roles)


@needs(Right.PLANS_EDIT)
def _edit_plan(desk: Desk, text: str) -> str:
    return text


def test_while_nobody_has_a_login_the_holder_of_the_key_may_do_everything(desk: Desk) -> None:
    assert rights_at(desk) == frozenset(Right)


def test_a_person_has_the_rights_of_all_roles_held_today(desk: Desk, today: date) -> None:
    ended = StaffRoleDraft(role=Role.DIRECTOR, valid_from=SINCE, valid_to=today - timedelta(1))
    held = [
        StaffRoleDraft(role=role, valid_from=SINCE)
        for role in (Role.FRONT_DESK, Role.ADMINISTRATOR)
    ]
    staff.save_member(desk, _member(desk.user, ended, *held))
    assert rights_at(desk) == RIGHTS_OF[Role.FRONT_DESK] | RIGHTS_OF[Role.ADMINISTRATOR]


def test_nobody_of_the_staff_may_do_nothing(desk: Desk) -> None:
    staff.save_member(
        desk, _member("ktoś inny", StaffRoleDraft(role=Role.DIRECTOR, valid_from=SINCE))
    )
    assert rights_at(desk) == frozenset()


def test_who_has_left_may_do_nothing(desk: Desk, today: date) -> None:
    director = _member(desk.user, StaffRoleDraft(role=Role.DIRECTOR, valid_from=SINCE))
    staff.save_member(desk, replace(director, active_to=today - timedelta(1)))
    assert not may(desk, Right.RESIDENTS_VIEW)


def test_a_change_of_roles_counts_at_once(desk: Desk) -> None:
    member = _member(desk.user, StaffRoleDraft(role=Role.DIRECTOR, valid_from=SINCE))
    staff.save_member(desk, member)
    assert may(desk, Right.PLANS_EDIT)
    read = staff.get_member(desk, member.id)
    administrator = StaffRoleDraft(role=Role.ADMINISTRATOR, valid_from=SINCE)
    staff.save_member(desk, replace(read, roles=(administrator,)))
    assert not may(desk, Right.PLANS_EDIT)


def test_a_function_that_needs_a_right_is_refused_without_it(desk: Desk) -> None:
    staff.save_member(
        desk, _member(desk.user, StaffRoleDraft(role=Role.FRONT_DESK, valid_from=SINCE))
    )
    with pytest.raises(NotAllowed) as refusal:
        _edit_plan(desk, "x")
    assert refusal.value.params == {"right": Right.PLANS_EDIT}


def test_every_role_has_a_line_in_the_table() -> None:
    assert set(RIGHTS_OF) == set(Role)


def test_together_all_roles_give_every_right() -> None:
    assert rights_of(Role) == frozenset(Right)


@pytest.mark.parametrize(
    ("role", "hidden"),
    [
        (Role.FRONT_DESK, Right.ASSESSMENT_VIEW),
        (Role.COMMUNITY_ORGANISER, Right.HEALTH_VIEW),
        (Role.ADMINISTRATOR, Right.RESIDENTS_VIEW),
    ],
)
def test_the_law_hides_what_a_role_does_not_need(role: Role, hidden: Right) -> None:
    assert hidden not in RIGHTS_OF[role], "D85"


def test_the_inspector_changes_nothing() -> None:
    changing = {
        right for right in Right if right.value.endswith(("edit", "import", "set", "destroy"))
    }
    assert not changing & RIGHTS_OF[Role.INSPECTOR]


def test_a_step_is_taken_back_only_by_who_may_do_it(desk: Desk) -> None:
    staff.save_member(
        desk, _member(desk.user, StaffRoleDraft(role=Role.FRONT_DESK, valid_from=SINCE))
    )
    with pytest.raises(NotAllowed) as refusal:
        undo_last(desk)
    assert refusal.value.params == {"right": Right.STAFF_EDIT}


def test_every_step_says_who_may_take_it_back() -> None:
    for title in STEP_TITLES:
        right = right_to_undo(title)
        assert right is Right.DATA_DESTROY or any(right in held for held in RIGHTS_OF.values())
    assert right_to_undo("residents.edit") is Right.RESIDENTS_EDIT
    assert right_to_undo("plans.agree") is Right.PLANS_EDIT
    assert right_to_undo("something.new") is Right.DATA_DESTROY, "the director's"
