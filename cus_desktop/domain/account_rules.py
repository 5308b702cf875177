"""Rules of accounts: who may sign in, and that somebody can always manage them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, timedelta

from cus_desktop.domain.problems import Problem
from cus_desktop.domain.rights import Right, rights_of
from cus_desktop.domain.staff import StaffMemberDraft
from cus_desktop.domain.staff_rules import works_on


def check_signing_in(member: StaffMemberDraft | None, day: date) -> list[Problem]:
    """Whether the person behind a right password may come in on the day.

    Parameters:
        member: None when nobody of the staff has the name.
    """
    if member is None:
        return [Problem("user", "login-unknown")]
    if not works_on(member, day):
        return [Problem("user", "login-ended", {"day": member.active_to})]
    return []


def check_account(member: StaffMemberDraft, day: date) -> list[Problem]:
    """Whether the person may be given a password."""
    if not member.login.strip():
        return [Problem("login", "account-without-login")]
    if not works_on(member, day):
        return [Problem("user", "login-ended", {"day": member.active_to})]
    return []


def check_managers_left(
    before: Iterable[StaffMemberDraft],
    after: Iterable[StaffMemberDraft],
    with_password: Collection[str],
    with_password_after: Collection[str],
    day: date,
) -> list[Problem]:
    """Whether a change leaves the office without anybody who may manage accounts.

    Looked at from the day on: an end that is written down for later counts too. What was so
    before the change is nobody's fault now.

    Parameters:
        with_password: user names that have a password, before and after the change.
    """
    was, will = list(before), list(after)
    days = sorted({day, *_days_after_ends((*was, *will), day)})
    for each in days:
        if manages_anybody(was, with_password, each) and not manages_anybody(
            will, with_password_after, each
        ):
            return [Problem("", "last-account-manager", {"day": each})]
    return []


def manages_anybody(
    members: Iterable[StaffMemberDraft], with_password: Collection[str], day: date
) -> bool:
    """True when somebody who works on the day has a password and may manage accounts."""
    return any(
        member.login in with_password
        and works_on(member, day)
        and Right.ACCOUNTS_MANAGE in rights_of(member.roles_on(day))
        for member in members
    )


def _days_after_ends(members: Iterable[StaffMemberDraft], day: date) -> Iterable[date]:
    for member in members:
        ends = [member.active_to, *(role.valid_to for role in member.roles)]
        for end in ends:
            if end is not None and day <= end < date.max:
                yield end + timedelta(days=1)
