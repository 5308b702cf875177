"""``cus-desktop plans list|show|print`` as an office's script would call it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from cus_desktop.cli.main import call
from cus_desktop.models.key_slots import KdfPolicy
from cus_desktop.models.store import Store
from cus_desktop.services import opening
from cus_desktop.services.desk import Desk
from tests.conftest import CHEAP_KDF, NOW, PASSWORD, USER
from tests.domain.plan_samples import a_service, a_supporting, a_time
from tests.services.plan_office import found

Run = Callable[..., tuple[int, str, str]]

NUMBER = "IPUS/2026/0001"


@pytest.fixture
def run(
    kdf: KdfPolicy,
    store_folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Run:
    """Call the program on a store with one approved plan; exit code, stdout and stderr."""
    monkeypatch.setenv("CUS_PASSWORD", PASSWORD)
    # A real password slot costs a second at each call; nothing here is about passwords.
    monkeypatch.setattr(opening, "unlock", partial(opening.unlock, kdf=kdf))
    store = Store.open(store_folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF, clock=lambda: NOW)
    items = (a_service(times=(a_time(1),)), a_supporting())
    found(Desk(store, USER, clock=lambda: NOW)).approved(items=items)
    store.close()

    def call_it(*arguments: str) -> tuple[int, str, str]:
        code = call(["--store", str(store_folder), "--user", USER, *arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return call_it


def test_plans_are_listed_by_name_and_state(run: Run) -> None:
    code, out, _ = run("plans", "list", "los", "--json")
    [plan] = json.loads(out)
    assert code == 0
    assert (plan["number"], plan["status"], plan["family_name"]) == (NUMBER, "approved", "Łoś")
    assert (plan["valid_from"], plan["valid_to"]) == ("2026-12-01", "2027-05-31")
    assert json.loads(run("plans", "list", "--state", "active", "--json")[1]) == []
    assert NUMBER in run("plans", "list")[1]


def test_a_plan_is_shown_with_its_help_and_its_week(run: Run) -> None:
    code, out, _ = run("plans", "show", NUMBER)
    assert code == 0
    for words in ("Anna Łoś", "Fizjoterapia w domu", "Łucja Ćwik", "wtorek: 8.00–10.00"):
        assert words in out
    shown = json.loads(run("plans", "show", NUMBER, "--json")[1])
    assert (shown["version"], shown["version_status"]) == (1, "approved")
    assert [item["kind"] for item in shown["items"]] == ["service", "supporting"]


def test_a_plan_is_printed_again_byte_for_byte(run: Run, tmp_path: Path) -> None:
    first, second = tmp_path / "1.pdf", tmp_path / "2.pdf"
    code, out, _ = run("plans", "print", NUMBER, "-o", str(first), "--json")
    answer = json.loads(out)
    assert (code, answer["frozen"]) == (0, True)
    assert answer["sha256"] == hashlib.sha256(first.read_bytes()).hexdigest()
    assert run("plans", "print", NUMBER, "-o", str(second), "--variant", "standard")[0] == 0
    assert second.read_bytes() == first.read_bytes()


def test_a_number_nobody_has_is_refused_with_a_sentence(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    code, out, err = run("plans", "print", "IPUS/2026/0999", "-o", str(target))
    assert (code, out) == (1, "")
    assert "Nie ma planu o tym numerze" in err
    assert not target.exists()
    answer = json.loads(run("plans", "show", "IPUS/2026/0999", "--json")[1])
    assert answer["error"] == "plan-unknown"


def test_only_prints_that_work_are_offered(run: Run, tmp_path: Path) -> None:
    target = str(tmp_path / "plan.pdf")
    assert run("plans", "print", NUMBER, "-o", target, "--variant", "large-print")[0] == 2
