"""Accounts: who may come in with which password, and who may say so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from cus_desktop.domain.rights import Right
from cus_desktop.domain.staff import Role, StaffMemberDraft, StaffRoleDraft
from cus_desktop.domain.throttle import FREE
from cus_desktop.errors import CusError, NotAllowed, Refused, TooManyAttempts, WrongPassword
from cus_desktop.models import store_keys
from cus_desktop.models.key_slots import KdfCost, KdfPolicy
from cus_desktop.models.keys import KeyFile
from cus_desktop.models.store import Store
from cus_desktop.models.store_files import KEYS
from cus_desktop.models.traces import Trace
from cus_desktop.services import accounts, attempts, paper_keys, signing_in, staff
from cus_desktop.services.accounts import AccountRow
from cus_desktop.services.desk import Desk
from cus_desktop.services.history import undo
from cus_desktop.services.opening import unlock
from cus_desktop.services.rights import may
from tests.conftest import CHEAP_KDF, NOW, PASSWORD, USER

FIRST, OWN = "zielony rower na strychu", "czajnik i siedem gęsi"
SINCE = date(2020, 1, 1)


def person(login: str, *roles: Role, family_name: str = "Łoś", **values) -> StaffMemberDraft:
    held = tuple(StaffRoleDraft(role=role, valid_from=SINCE) for role in roles)
    return StaffMemberDraft(
        login=login, given_name="Anna", family_name=family_name, roles=held, **values
    )


@pytest.fixture
def office(desk: Desk) -> Desk:
    """The director at the desk; Ala, a coordinator, and Ewa, an administrator, without accounts."""
    staff.save_member(desk, person(USER, Role.DIRECTOR))
    staff.save_member(desk, person("ala", Role.PLAN_COORDINATOR, family_name="Żak"))
    staff.save_member(desk, person("ewa", Role.ADMINISTRATOR, family_name="Ćma"))
    return desk


@pytest.fixture
def closed(office: Desk) -> Path:
    """The office's folder, closed, after Ala got her first password."""
    accounts.give_account(office, "ala", FIRST, CHEAP_KDF)
    office.store.close()
    return office.store.folder


def signed_in(folder: Path, user: str, password: str, now: datetime = NOW) -> Desk:
    return signing_in.sign_in(
        folder, user=user, password=password, kdf=CHEAP_KDF, clock=lambda: now
    )


def refusal(act) -> list[str]:
    with pytest.raises(Refused) as refused:
        act()
    return [problem.code for problem in refused.value.problems]


def acts(desk: Desk) -> list[tuple[str, str, str | None]]:
    with desk.store.read() as session:
        lines = session.scalars(select(Trace).order_by(Trace.number)).all()
    return [(line.user, line.act, line.detail) for line in lines]


def account(desk: Desk, login: str) -> AccountRow:
    (row,) = [row for row in accounts.list_accounts(desk) if row.login == login]
    return row


def test_a_first_password_opens_and_must_be_changed(closed: Path):
    desk = signed_in(closed, "ala", FIRST)
    assert signing_in.must_change_password(desk)
    accounts.change_own_password(desk, FIRST, OWN, OWN, CHEAP_KDF)
    assert not signing_in.must_change_password(desk)
    signing_in.sign_out(desk)

    with pytest.raises(WrongPassword):
        signed_in(closed, "ala", FIRST)
    desk = signed_in(closed, "ala", OWN)
    assert not signing_in.must_change_password(desk)
    desk.store.close()


def test_the_list_says_who_has_what(closed: Path):
    desk = signed_in(closed, USER, PASSWORD)
    by_login = {row.login: row for row in accounts.list_accounts(desk)}

    assert list(by_login) == ["ewa", USER, "ala"]
    assert by_login[USER].has_password
    assert by_login[USER].manages
    assert by_login[USER].last_login == NOW
    assert by_login["ala"].must_change
    assert not by_login["ewa"].has_password
    desk.store.close()


@pytest.mark.parametrize(
    ("password", "code"), [("krótkie", "password-too-short"), ("Anna2026!", "password-personal")]
)
def test_weak_passwords_are_refused_everywhere(closed: Path, password: str, code: str):
    desk = signed_in(closed, USER, PASSWORD)
    for act in (
        lambda: accounts.give_account(desk, "ewa", password, CHEAP_KDF),
        lambda: accounts.reset_password(desk, "ala", password, CHEAP_KDF),
        lambda: accounts.change_own_password(desk, PASSWORD, password, password, CHEAP_KDF),
    ):
        assert refusal(act) == [code]
    desk.store.close()


def test_changing_the_own_password_asks_for_the_present_one(closed: Path):
    desk = signed_in(closed, USER, PASSWORD)

    def change(old: str, new: str, repeated: str) -> list[str]:
        return refusal(lambda: accounts.change_own_password(desk, old, new, repeated, CHEAP_KDF))

    assert change("x", OWN, OWN) == ["old-password-wrong"]
    assert change(PASSWORD, OWN, "y") == ["password-differs"]
    assert change(PASSWORD, PASSWORD, PASSWORD) == ["password-same"]
    desk.store.close()
    signed_in(closed, USER, PASSWORD).store.close()


def test_a_forgotten_password_is_replaced_by_whoever_manages_accounts(closed: Path):
    desk = signed_in(closed, USER, PASSWORD)
    accounts.reset_password(desk, "ala", OWN, CHEAP_KDF)
    assert refusal(lambda: accounts.reset_password(desk, USER, OWN)) == ["account-own-reset"]
    assert refusal(lambda: accounts.reset_password(desk, "ewa", OWN)) == [
        "account-without-password"
    ]
    assert refusal(lambda: accounts.give_account(desk, "ala", OWN)) == ["account-exists"]
    assert refusal(lambda: accounts.give_account(desk, "obcy", OWN)) == ["account-unknown"]
    desk.store.close()

    ala = signed_in(closed, "ala", OWN)
    assert signing_in.must_change_password(ala)
    for act in (
        lambda: accounts.list_accounts(ala),
        lambda: accounts.reset_password(ala, USER, OWN),
        lambda: accounts.disable_account(ala, USER),
        lambda: accounts.change_data_key(ala),
    ):
        with pytest.raises(NotAllowed):
            act()
    ala.store.close()


def test_a_disabled_account_opens_nothing_and_can_be_given_again(closed: Path):
    desk = signed_in(closed, USER, PASSWORD)
    accounts.disable_account(desk, "ala")
    assert account(desk, "ala").disabled
    with pytest.raises(WrongPassword):
        unlock(closed, user="ala", password=FIRST, kdf=CHEAP_KDF)
    accounts.give_account(desk, "ala", OWN, CHEAP_KDF)
    assert not account(desk, "ala").disabled
    desk.store.close()
    signed_in(closed, "ala", OWN).store.close()


def test_somebody_who_manages_accounts_is_always_left(closed: Path):
    desk = signed_in(closed, USER, PASSWORD)
    director = staff.get_member(desk, account(desk, USER).staff_id)

    def save(**values) -> list[str]:
        return refusal(lambda: staff.save_member(desk, replace(director, **values)))

    assert refusal(lambda: accounts.disable_account(desk, USER)) == ["account-own"]
    assert refusal(lambda: staff.remove_member(desk, director.id)) == ["person-has-password"]
    assert save(login="szef") == ["login-has-password"]
    assert save(roles=()) == ["last-account-manager"]
    assert save(active_to=NOW.date() + timedelta(days=30)) == ["last-account-manager"]

    accounts.give_account(desk, "ewa", OWN, CHEAP_KDF)
    staff.save_member(desk, replace(director, active_to=NOW.date() + timedelta(days=30)))
    desk.store.close()
    ewa = signed_in(closed, "ewa", OWN)
    accounts.disable_account(ewa, USER)
    assert [row.login for row in accounts.list_accounts(ewa) if row.has_password] == ["ewa", "ala"]
    ewa.store.close()


def test_who_has_left_or_is_nobody_of_the_office_cannot_come_in(closed: Path):
    desk = signed_in(closed, USER, PASSWORD)
    ala = staff.get_member(desk, account(desk, "ala").staff_id)
    staff.save_member(desk, replace(ala, active_to=NOW.date() - timedelta(days=1)))
    store_keys.set_password(desk.store, "obcy", OWN, CHEAP_KDF)
    desk.store.close()

    assert refusal(lambda: signed_in(closed, "ala", FIRST)) == ["login-ended"]
    assert refusal(lambda: signed_in(closed, "obcy", OWN)) == ["login-unknown"]
    # A refused person does not keep the store.
    signed_in(closed, USER, PASSWORD).store.close()


def test_wrong_passwords_make_wait_and_stand_in_the_log(closed: Path):
    for _ in range(FREE):
        with pytest.raises(WrongPassword):
            signed_in(closed, "ala", "x")
    with pytest.raises(TooManyAttempts) as waits:
        signed_in(closed, "ala", FIRST)
    assert (waits.value.code, waits.value.params) == ("wait-seconds", {"seconds": 5})
    written = (closed / attempts.FILE).read_text()
    assert "ala" not in written

    later = NOW + timedelta(seconds=5)
    with pytest.raises(WrongPassword):
        signed_in(closed, "ala", "x", later)
    with pytest.raises(TooManyAttempts):
        signed_in(closed, "ala", FIRST, later)
    later += timedelta(minutes=2)
    desk = signed_in(closed, "ala", FIRST, later)
    assert acts(desk)[-2:] == [
        ("ala", "login.failed", "6 2026-11-03T09:30:00Z 2026-11-03T09:30:05Z"),
        ("ala", "login", None),
    ]
    assert not (closed / attempts.FILE).exists()
    signing_in.sign_out(desk)


@pytest.mark.parametrize(
    "content", ["", "null", "[]", '{"count": "x"}', '{"count":1,"first":"2026","last":null}']
)
def test_an_unreadable_count_keeps_nobody_out(closed: Path, content: str):
    (closed / attempts.FILE).write_text(content)
    signed_in(closed, "ala", FIRST).store.close()


def test_a_long_wait_is_told_in_minutes(closed: Path):
    now = NOW
    for _ in range(30):
        attempts.count_failure(closed, now)
    with pytest.raises(TooManyAttempts) as waits:
        signed_in(closed, "ala", FIRST)
    assert (waits.value.code, waits.value.params) == ("wait-minutes", {"minutes": 15})


def test_steps_about_accounts_and_signing_out_stand_in_the_log(closed: Path):
    desk = signed_in(closed, USER, PASSWORD)
    accounts.reset_password(desk, "ala", OWN, CHEAP_KDF)
    accounts.disable_account(desk, "ala")
    accounts.change_own_password(desk, PASSWORD, OWN, OWN, CHEAP_KDF)
    signing_in.sign_out(desk)
    desk = signed_in(closed, USER, OWN)

    assert [act for _user, act, _detail in acts(desk)] == [
        "accounts.give",
        "login",
        "accounts.reset",
        "accounts.disable",
        "password.change",
        "logout",
        "login",
    ]
    desk.store.close()


def test_a_password_sealed_cheaply_is_sealed_anew_at_the_next_login(closed: Path):
    dearer = KdfPolicy(cost=KdfCost(16384, 2), floor=KdfCost(8192, 1))
    file = KeyFile(closed / KEYS, dearer)
    assert file.outgrown("ala")

    signing_in.sign_in(closed, user="ala", password=FIRST, kdf=dearer).store.close()
    assert not file.outgrown("ala")
    assert file.outgrown(USER)
    signing_in.sign_in(closed, user="ala", password=FIRST, kdf=dearer).store.close()


def test_a_new_data_key_shuts_out_whoever_kept_the_old_one(closed: Path):
    desk = signed_in(closed, USER, PASSWORD)
    old = desk.store.key
    accounts.disable_account(desk, "ala")
    accounts.change_data_key(desk)
    assert len(accounts.list_accounts(desk)) == 3
    desk.store.close()

    with pytest.raises(CusError):
        Store.open_unlocked(closed, old)
    desk = signed_in(closed, USER, PASSWORD)
    assert desk.store.check() == ()
    assert not desk.store.key_file_is_old
    desk.store.close()


def test_locking_forgets_the_key_and_the_same_person_goes_on(closed: Path):
    desk = signed_in(closed, USER, PASSWORD)
    signing_in.lock(desk)
    for act in (lambda: desk.store.key, lambda: accounts.list_accounts(desk)):
        with pytest.raises(CusError) as locked:
            act()
        assert locked.value.code == "store-locked"
    with pytest.raises(WrongPassword):
        signing_in.unlock_again(desk, "x", CHEAP_KDF)

    signing_in.unlock_again(desk, PASSWORD, CHEAP_KDF)
    assert len(accounts.list_accounts(desk)) == 3
    assert [act for _user, act, _detail in acts(desk)][-3:] == ["lock", "login.failed", "unlock"]
    desk.store.close()


# ------------------------------------------------------------------ taking steps back


def test_taking_a_step_back_leaves_somebody_who_manages_accounts(office: Desk) -> None:
    me = next(each for each in staff.list_staff(office) if each.login == USER)

    administrator = StaffRoleDraft(role=Role.ADMINISTRATOR, valid_from=SINCE)
    director = StaffRoleDraft(role=Role.DIRECTOR, valid_from=SINCE)
    read = staff.get_member(office, me.id)
    staff.save_member(office, replace(read, roles=(administrator,)))
    read = staff.get_member(office, me.id)
    staff.save_member(office, replace(read, roles=(administrator, director)))
    joined = office.store.recent[-1]
    read = staff.get_member(office, me.id)
    staff.save_member(office, replace(read, roles=(director,)))

    with pytest.raises(Refused) as refusal:
        undo(office, joined)

    assert [problem.code for problem in refusal.value.problems] == ["last-account-manager"]
    assert may(office, Right.ACCOUNTS_MANAGE)


def test_a_used_paper_key_is_replaced_by_its_user_or_who_manages_accounts(closed: Path) -> None:
    director = signed_in(closed, USER, PASSWORD)
    paper = paper_keys.new_paper_key(director)
    paper_keys.keep_paper_key(director, paper)
    director.store.close()
    ala = signing_in.open_with_paper_key(
        closed, paper, user="ala", password=OWN, kdf=CHEAP_KDF, clock=lambda: NOW
    )
    assert signing_in.paper_key_was_used(ala)
    accounts_of_others = Desk(ala.store, "ktoś inny", ala.clock)
    assert not signing_in.paper_key_was_used(accounts_of_others)
    with pytest.raises(NotAllowed):
        paper_keys.new_paper_key(accounts_of_others)
    with pytest.raises(NotAllowed):
        paper_keys.keep_paper_key(accounts_of_others, paper)
    paper_keys.keep_paper_key(ala, paper_keys.new_paper_key(ala))
    assert not signing_in.paper_key_was_used(ala)
    ala.store.close()
