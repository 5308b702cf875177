"""No password and no paper key in messages, logs, reports or files, whatever fails."""

from __future__ import annotations

import errno
import logging
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest

from cus_desktop.domain.staff import Role, StaffMemberDraft, StaffRoleDraft
from cus_desktop.models import store_keys
from cus_desktop.services import accounts, paper_keys, signing_in, staff
from cus_desktop.services.desk import Desk
from cus_desktop.system import atomic, crash, logs
from tests.conftest import CHEAP_KDF, PASSWORD, USER

SECRET = "Łasica-Wyróżniona-Na-Bagnach-7"
OTHER = "czajnik i siedem gęsi"


@pytest.fixture
def office(desk: Desk) -> Desk:
    """The director and Ala, whose password is the secret."""
    for login, role in ((USER, Role.DIRECTOR), ("ala", Role.PLAN_COORDINATOR)):
        held = StaffRoleDraft(role=role, valid_from=desk.today())
        member = StaffMemberDraft(login=login, family_name=login, roles=(held,))
        staff.save_member(desk, member)
    accounts.give_account(desk, "ala", SECRET, CHEAP_KDF)
    return desk


def wrong_password(desk: Desk) -> None:
    desk.store.close()
    signing_in.sign_in(desk.store.folder, user="ala", password=SECRET + "x", kdf=CHEAP_KDF)


def secret_typed_as_the_name(desk: Desk) -> None:
    desk.store.close()
    signing_in.sign_in(desk.store.folder, user=SECRET, password=SECRET, kdf=CHEAP_KDF)


def secret_typed_as_the_paper_key(desk: Desk) -> None:
    paper_keys.check_paper_key(desk, SECRET)


def secret_twice_and_different(desk: Desk) -> None:
    accounts.change_own_password(desk, PASSWORD, SECRET, SECRET + "x", CHEAP_KDF)


def secret_as_the_old_password(desk: Desk) -> None:
    accounts.change_own_password(desk, SECRET, OTHER, OTHER, CHEAP_KDF)


def secret_for_a_stranger(desk: Desk) -> None:
    accounts.give_account(desk, "obcy", SECRET, CHEAP_KDF)


def damaged_key_file(desk: Desk) -> None:
    for copy in desk.store.folder.glob("keys.json*"):
        copy.write_bytes(b"{}")
    accounts.reset_password(desk, "ala", SECRET, CHEAP_KDF)


def full_disk(desk: Desk) -> None:
    with pytest.MonkeyPatch.context() as patch:

        def full(_path: Path, _content: bytes) -> None:
            raise OSError(errno.ENOSPC, "no space")

        patch.setattr(atomic, "write_bytes", full)
        accounts.reset_password(desk, "ala", SECRET, CHEAP_KDF)


def library_that_breaks(desk: Desk) -> None:
    with pytest.MonkeyPatch.context() as patch:

        def broken(password: str, **_rest: object) -> None:
            raise ValueError(f"cannot judge {len(password)}")

        patch.setattr("zxcvbn.zxcvbn", broken)
        accounts.reset_password(desk, "ala", SECRET, CHEAP_KDF)


FAILURES: list[Callable[[Desk], None]] = [
    wrong_password,
    secret_typed_as_the_name,
    secret_typed_as_the_paper_key,
    secret_twice_and_different,
    secret_as_the_old_password,
    secret_for_a_stranger,
    damaged_key_file,
    full_disk,
    library_that_breaks,
]


def files_hold(folder: Path, *secrets: str) -> list[str]:
    """Names of files in which one of the secrets can be read."""
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file()
        for secret in secrets
        for written in (secret.encode(), secret.encode("utf-16-le"))
        if written in path.read_bytes()
    ]


@pytest.mark.parametrize("fail", FAILURES, ids=lambda fail: fail.__name__)
def test_a_failing_step_tells_no_password(office: Desk, tmp_path: Path, caplog, capfd, fail):
    logs.start(tmp_path / "logs")
    try:
        with pytest.raises(Exception) as failure:
            fail(office)
        logging.getLogger("cus_desktop.test").error("step failed", exc_info=failure.value)
        crash.write_report(tmp_path / "reports", failure.value)
    finally:
        logs.stop()

    told = "".join(
        line for line in traceback.format_exception(failure.value) if not line.startswith("  ")
    )
    assert SECRET not in told
    assert all(SECRET not in said for said in capfd.readouterr())
    assert files_hold(tmp_path, SECRET, SECRET.casefold()) == []


def test_changing_keys_leaves_no_secret_on_the_disk(office: Desk, tmp_path: Path):
    old, new = office.store.key.data_key, ""
    accounts.change_own_password(office, PASSWORD, OTHER, OTHER, CHEAP_KDF)
    accounts.reset_password(office, "ala", SECRET + " i jeszcze", CHEAP_KDF)
    new = paper_keys.new_paper_key(office)
    paper_keys.keep_paper_key(office, new)
    accounts.disable_account(office, "ala")
    accounts.change_data_key(office)
    keys = [key.hex() for key in (old, office.store.key.data_key)]
    secrets = (SECRET, OTHER, PASSWORD, new, new.replace("-", ""), *keys)
    assert files_hold(tmp_path, *secrets) == []
    assert store_keys.users(office.store) == {USER}
    office.store.close()
    assert files_hold(tmp_path, *secrets) == []
