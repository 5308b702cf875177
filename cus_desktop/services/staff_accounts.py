"""What a change of the staff must not do to accounts."""

from __future__ import annotations

from collections.abc import Sequence

from cus_desktop.domain.account_rules import check_managers_left
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.staff import StaffMemberDraft
from cus_desktop.models import store_keys
from cus_desktop.services.desk import Desk
from cus_desktop.services.rights import for_everybody


@for_everybody
def account_problems(
    desk: Desk, before: Sequence[StaffMemberDraft], after: Sequence[StaffMemberDraft]
) -> list[Problem]:
    """Whether the change parts a password from its person, or leaves nobody to manage accounts."""
    passwords = store_keys.users(desk.store)
    logins = {member.id: member.login for member in after}
    problems = []
    for member in before:
        if member.login not in passwords or logins.get(member.id) == member.login:
            continue
        code = "login-has-password" if member.id in logins else "person-has-password"
        problems.append(Problem("login", code))
    return problems or check_managers_left(before, after, passwords, passwords, desk.today())
