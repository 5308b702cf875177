"""``cus-desktop journal access`` as an office's script would call it."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from cus_desktop.cli.main import call
from cus_desktop.domain.pesel import check_digit
from cus_desktop.domain.residents import ResidentDraft
from cus_desktop.models.key_slots import KdfPolicy
from cus_desktop.models.store import Store
from cus_desktop.services import signing_in
from cus_desktop.services.desk import Desk
from cus_desktop.services.resident_card import resident_card
from cus_desktop.services.residents import save_resident
from tests.conftest import CHEAP_KDF, NOW, PASSWORD, USER

PESEL = "4808041234" + check_digit("4808041234")

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(
    kdf: KdfPolicy,
    store_folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Run:
    """Call the program on a store in which Anna's card was opened; exit code, stdout, stderr."""
    monkeypatch.setenv("CUS_PASSWORD", PASSWORD)
    monkeypatch.setattr(signing_in, "sign_in", partial(signing_in.sign_in, kdf=kdf))
    store = Store.open(store_folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF, clock=lambda: NOW)
    desk = Desk(store, USER, clock=lambda: NOW)
    save_resident(desk, ResidentDraft(given_name="Ewa", family_name="Łoś"))
    anna = ResidentDraft(given_name="Anna", family_name="Łoś", pesel=PESEL)
    resident_card(desk, save_resident(desk, anna))
    store.close()

    def call_it(*arguments: str) -> tuple[int, str, str]:
        code = call(["--store", str(store_folder), "--user", USER, *arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return call_it


def test_what_concerned_a_person_is_told_in_words(run: Run) -> None:
    code, out, _ = run("journal", "access", "--person", PESEL, "--to", "03.11.2026")
    assert code == 0
    assert [line.split("  ", 2)[2] for line in out.splitlines()] == [
        "Dodano mieszkańca  (Łoś Anna)",
        "Otwarto kartę mieszkańca  (Łoś Anna)",
    ]


def test_machines_get_codes(run: Run) -> None:
    code, out, _ = run("journal", "access", "--kind", "view", "--to", "03.11.2026", "--json")
    [line] = json.loads(out)
    assert (code, line["act"], line["user"], line["kind"]) == (0, "residents.view", USER, "view")


def test_a_day_that_cannot_be_read_is_named(run: Run) -> None:
    code, out, _ = run("journal", "access", "--from", "kiedyś", "--json")
    assert code == 1
    assert json.loads(out)["problems"][0]["field"] == "from"


def test_the_log_is_written_to_a_file(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "dziennik.csv"
    code, out, _ = run("journal", "access", "--export", str(target), "--json")
    assert code == 0
    assert json.loads(out)["lines"] == len(target.read_text("utf-8-sig").splitlines()) - 1
