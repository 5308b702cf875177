"""``cus-desktop users`` and the paper key from the command line."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest

from cus_desktop.cli.main import call
from cus_desktop.domain.offices import OfficeDraft
from cus_desktop.domain.staff import Role, StaffMemberDraft, StaffRoleDraft
from cus_desktop.models.key_slots import KdfPolicy
from cus_desktop.services import accounts, opening, signing_in, staff
from cus_desktop.services.opening import NewOffice, found_office
from tests.conftest import PASSWORD, USER

FIRST, OWN = "zielony rower na strychu", "czajnik i siedem gęsi"


@pytest.fixture
def run(kdf: KdfPolicy, tmp_path: Path, capsys, monkeypatch):
    """Run a command in an office of a director and Ala; exit code and JSON answer."""
    cheap = ((signing_in, "sign_in"), (opening, "unlock"), (accounts, "unlock"))
    for module, name in (*cheap, (accounts, "give_account"), (accounts, "reset_password")):
        monkeypatch.setattr(module, name, partial(getattr(module, name), kdf=kdf))
    change = accounts.change_own_password
    monkeypatch.setattr(accounts, "change_own_password", partial(change, kdf=kdf))
    folder = tmp_path / "office"
    new = NewOffice(
        office=OfficeDraft(name="CUS w Próbowie"),
        person=StaffMemberDraft(login=USER, given_name="Ewa", family_name="Łoś"),
    )
    made = found_office(folder, new, PASSWORD, kdf=kdf)
    staff.save_member(
        made.desk,
        StaffMemberDraft(
            login="ala",
            given_name="Ala",
            family_name="Żak",
            roles=(StaffRoleDraft(role=Role.PLAN_COORDINATOR, valid_from=made.desk.today()),),
        ),
    )
    made.desk.store.close()
    monkeypatch.setenv("CUS_PAPER_KEY", made.paper_key)

    def call_it(*words: str, user: str = USER, password: str = PASSWORD, new: str = "") -> tuple:
        monkeypatch.setenv("CUS_PASSWORD", password)
        if new:
            monkeypatch.setenv("CUS_NEW_PASSWORD", new)
        code = call(["--store", str(folder), "--user", user, "--json", *words])
        out, _err = capsys.readouterr()
        return code, json.loads(out)

    return call_it


def test_an_account_from_its_first_password_to_its_end(run):
    assert run("users", "add", "ala", new=FIRST) == (0, {"user": "ala", "must_change": True})
    code, refused = run("users", "list", user="ala", password=FIRST)
    assert (code, refused["error"]) == (1, "password-must-change")
    assert run("users", "password", user="ala", password=FIRST, new=OWN)[0] == 0
    code, refused = run("users", "list", user="ala", password=OWN)
    assert (code, refused["error"]) == (1, "not-allowed")

    code, rows = run("users", "list")
    assert [(row["login"], row["has_password"], row["must_change"]) for row in rows] == [
        (USER, True, False),
        ("ala", True, False),
    ]
    assert run("users", "disable", "ala", "--new-data-key")[0] == 0
    code, refused = run("users", "list", user="ala", password=OWN)
    assert (code, refused["error"]) == (1, "wrong-password")
    assert run("users", "list")[0] == 0


def test_a_new_password_comes_from_a_file_too(run, tmp_path: Path):
    file = tmp_path / "haslo.txt"
    file.write_text(f"{FIRST}\nreszta\n", encoding="utf-8")
    assert run("users", "add", "ala", "--password-file", str(file))[0] == 0
    file.write_text("kurs", encoding="utf-8")
    code, refused = run("users", "reset", "ala", "--password-file", str(file))
    assert (code, refused["problems"][0]["code"]) == (1, "password-too-short")
    assert run("users", "password", user="ala", password=FIRST, new=OWN)[0] == 0


def test_the_paper_key_is_checked_and_replaced(run, tmp_path: Path, monkeypatch):
    assert run("store", "recovery-check")[1]["opens"] is True
    sheet = tmp_path / "arkusz.pdf"
    code, made = run("store", "new-recovery-key", "-o", str(sheet))
    assert code == 0
    assert sheet.read_bytes().startswith(b"%PDF")

    code, refused = run("store", "recovery-check")
    assert (code, refused["error"]) == (1, "paper-key-wrong")
    monkeypatch.setenv("CUS_PAPER_KEY", made["paper_key"])
    assert run("store", "recovery-check")[1]["opens"] is True
    monkeypatch.setenv("CUS_PAPER_KEY", "7K2MQ")
    assert run("store", "recovery-check")[1]["error"] == "recovery-mistyped"
