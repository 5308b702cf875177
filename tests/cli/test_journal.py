"""``cus-desktop journal show``: who changed what, in words people know one another by."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from cus_desktop.cli.main import call
from cus_desktop.domain.staff import StaffMemberDraft
from cus_desktop.models.key_slots import KdfPolicy
from cus_desktop.models.store import Store
from cus_desktop.services import signing_in
from cus_desktop.services.desk import Desk
from cus_desktop.services.staff import save_member
from tests.conftest import CHEAP_KDF, NOW, PASSWORD, USER
from tests.services.plan_office import found

Run = Callable[..., str]


@pytest.fixture
def office(store_folder: Path) -> Path:
    """The folder of an office in which the director, Elżbieta Żurawska, has saved everything."""
    store = Store.open(store_folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF, clock=lambda: NOW)
    found(Desk(store, USER, clock=lambda: NOW))
    store.close()
    return store_folder


@pytest.fixture
def show(
    kdf: KdfPolicy,
    office: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Run:
    """What ``journal show`` prints."""
    monkeypatch.setenv("CUS_PASSWORD", PASSWORD)
    monkeypatch.setattr(signing_in, "sign_in", partial(signing_in.sign_in, kdf=kdf))

    def show_it(*arguments: str) -> str:
        assert call(["--store", str(office), "--user", USER, "journal", "show", *arguments]) == 0
        return capsys.readouterr().out

    return show_it


def add_member(office: Path, draft: StaffMemberDraft) -> None:
    store = Store.open(office, user=USER, password=PASSWORD, kdf=CHEAP_KDF, clock=lambda: NOW)
    save_member(Desk(store, USER, clock=lambda: NOW), draft)
    store.close()


def test_people_read_the_name_and_not_the_login(show: Run) -> None:
    lines = show().splitlines()
    assert lines
    assert all("  Elżbieta Żurawska  " in line for line in lines)
    assert not any(USER in line for line in lines)


def test_people_of_one_name_are_told_apart(show: Run, office: Path) -> None:
    namesake = StaffMemberDraft(given_name="Elżbieta", family_name="Żurawska", login="ela")
    add_member(office, namesake)
    assert f"  Elżbieta Żurawska ({USER})  " in show().splitlines()[0]


def test_machines_read_the_login(show: Run) -> None:
    assert {entry["who"] for entry in json.loads(show("--json"))} == {USER}
