"""Accounts: who has a password, first and forgotten passwords, leaving, a new data key."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from cus_desktop.domain.account_rules import check_account, check_managers_left
from cus_desktop.domain.passwords import check_new_password
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.rights import Right, rights_of
from cus_desktop.domain.staff import StaffMemberDraft
from cus_desktop.domain.staff_rules import full_name, works_on
from cus_desktop.errors import Refused, WrongPassword
from cus_desktop.models import store_keys
from cus_desktop.models.accounts import Account
from cus_desktop.models.key_slots import STANDARD, KdfPolicy
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_rows import refuse
from cus_desktop.services.offices import office_in
from cus_desktop.services.opening import unlock
from cus_desktop.services.rights import for_everybody, needs
from cus_desktop.services.signing_in import keep_account
from cus_desktop.services.staff import members_in
from cus_desktop.services.traces import record


@dataclass(frozen=True)
class AccountRow:
    """A person of the office as somebody who may sign in on this machine."""

    staff_id: str
    name: str
    login: str
    """Empty for people who do not use the program."""
    working: bool
    has_password: bool
    disabled: bool
    """Had a password that was taken away."""
    must_change: bool
    manages: bool
    """Has a role that may manage accounts."""
    last_login: datetime | None


@needs(Right.ACCOUNTS_MANAGE)
def list_accounts(desk: Desk) -> list[AccountRow]:
    """Everybody of the office in Polish order."""
    with desk.store.read() as session:
        known = {row.user: row for row in session.scalars(select(Account))}
        members = members_in(session)
    passwords, day = store_keys.users(desk.store), desk.today()
    rows = []
    for member in members:
        account = known.get(member.login)
        has_password = bool(member.login) and member.login in passwords
        rows.append(
            AccountRow(
                staff_id=member.id,
                name=full_name(member),
                login=member.login,
                working=works_on(member, day),
                has_password=has_password,
                disabled=account is not None and account.disabled and not has_password,
                must_change=account is not None and account.must_change and has_password,
                manages=Right.ACCOUNTS_MANAGE in rights_of(member.roles_on(day)),
                last_login=account.last_login if account else None,
            )
        )
    return rows


@for_everybody
def personal_words(desk: Desk, user: str) -> tuple[str, ...]:
    """What the person's password should not be made of: own names and those of the office."""
    member = _member(desk, user)
    with desk.store.read() as session:
        office = office_in(session)
    names = (member.given_name, member.family_name, member.login) if member else (user,)
    return (*names, office.name, office.short_name, office.city)


@needs(Right.ACCOUNTS_MANAGE)
def give_account(desk: Desk, user: str, password: str, kdf: KdfPolicy = STANDARD) -> None:
    """Give a person of the office a first password, to be changed at the first login.

    Raises Refused for a weak password, a stranger, somebody who left or has one already.
    """
    if user in store_keys.users(desk.store):
        raise Refused([Problem("user", "account-exists")])
    _give_password(desk, user, password, kdf)
    record(desk, "accounts.give", **_of_staff(desk, user))


@needs(Right.ACCOUNTS_MANAGE)
def reset_password(desk: Desk, user: str, password: str, kdf: KdfPolicy = STANDARD) -> None:
    """Replace the forgotten password of somebody else, to be changed at the next login."""
    if user == desk.user:
        raise Refused([Problem("user", "account-own-reset")])
    if user not in store_keys.users(desk.store):
        raise Refused([Problem("user", "account-without-password")])
    _give_password(desk, user, password, kdf)
    record(desk, "accounts.reset", **_of_staff(desk, user))


@for_everybody
def change_own_password(
    desk: Desk, old: str, password: str, repeated: str, kdf: KdfPolicy = STANDARD
) -> None:
    """Change the password of the person at the desk, who types the present one too.

    Raises Refused for a wrong present password or a weak new one, and TooManyAttempts.
    """
    refuse(check_new_password(password, repeated, personal_words(desk, desk.user)))
    if old == password:
        raise Refused([Problem("password", "password-same")])
    try:
        unlock(desk.store.folder, user=desk.user, password=old, kdf=kdf, clock=desk.clock)
    except WrongPassword:
        raise Refused([Problem("old", "old-password-wrong")]) from None
    # Only then the mark: killed in between, the person is asked once more, which is no harm.
    store_keys.set_password(desk.store, desk.user, password, kdf)
    keep_account(desk.store, desk.user, must_change=False, disabled=False)
    record(desk, "password.change")


@needs(Right.ACCOUNTS_MANAGE)
def disable_account(desk: Desk, user: str) -> None:
    """Take a person's password away; the staff record stays.

    Whoever may have copied the data key is shut out by `change_data_key` afterwards. Raises
    Refused for the own account and where nobody would be left to manage accounts.
    """
    if user == desk.user:
        raise Refused([Problem("user", "account-own")])
    passwords = store_keys.users(desk.store)
    if user not in passwords:
        raise Refused([Problem("user", "account-without-password")])
    with desk.store.read() as session:
        members = members_in(session)
    refuse(check_managers_left(members, members, passwords, passwords - {user}, desk.today()))
    # Noted first: killed in between, the list shows a password that still is there.
    keep_account(desk.store, user, disabled=True)
    store_keys.remove_user(desk.store, user)
    record(desk, "accounts.disable", **_of_staff(desk, user))


@needs(Right.ACCOUNTS_MANAGE)
def change_data_key(desk: Desk) -> None:
    """Write the whole store anew under a new key, after somebody left.

    Takes about as long and as much room as copying the file; other work waits. Everybody's
    password and the paper key stay as they are. Copies made before still open with the old key.
    """
    store_keys.rotate(desk.store)
    record(desk, "store.new_key")


def _give_password(desk: Desk, user: str, password: str, kdf: KdfPolicy) -> None:
    member = _member(desk, user)
    if member is None:
        raise Refused([Problem("user", "account-unknown")])
    refuse(check_account(member, desk.today()))
    refuse(check_new_password(password, password, personal_words(desk, user)))
    # The mark first: killed in between, the person is asked to change the old password.
    keep_account(desk.store, user, must_change=True, disabled=False)
    store_keys.set_password(desk.store, user, password, kdf)


def _member(desk: Desk, user: str) -> StaffMemberDraft | None:
    with desk.store.read() as session:
        return next((each for each in members_in(session) if each.login == user != ""), None)


def _of_staff(desk: Desk, user: str) -> dict[str, str]:
    member = _member(desk, user)
    return {"table": "staff_member", "row": member.id} if member else {}
