"""``cus-desktop plans list|show|print`` as an office's script would call it."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest
from sqlalchemy import select

from cus_desktop.cli.main import call
from cus_desktop.models.key_slots import KdfPolicy
from cus_desktop.models.prints import FrozenPrint
from cus_desktop.models.store import Store
from cus_desktop.services import signing_in
from cus_desktop.services.desk import Desk
from cus_desktop.services.plan_saving import new_plan, save_plan
from cus_desktop.services.plans import PlanFilter, list_plans
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
    monkeypatch.setattr(signing_in, "sign_in", partial(signing_in.sign_in, kdf=kdf))
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


def test_a_machine_gets_the_costs_of_a_plan_as_plain_decimals(run: Run) -> None:
    shown = json.loads(run("plans", "show", NUMBER, "--json")[1])
    service, supporting = shown["items"]
    assert (service["amount"], service["amount_unit"], service["amount_per"]) == (
        "8",
        "hour",
        "month",
    )
    assert (service["unit_price"], service["cost_per_month"]) == ("120.00", "960.00")
    assert (service["cost_whole"], service["fee_per_month"]) == ("5760.00", "0.00")
    assert (supporting["amount"], supporting["cost_whole"]) == (None, None)
    assert (shown["cost_per_month"], shown["cost_whole"]) == ("960.00", "5760.00")
    assert (shown["fee_per_month"], shown["fee_whole"]) == ("0.00", "0.00")


def test_a_machine_gets_all_that_was_agreed(run: Run) -> None:
    shown = json.loads(run("plans", "show", NUMBER, "--json")[1])
    assert (shown["agreed_on"], shown["agreed_by"]) == ("2026-11-03", "Anna Łoś")
    assert (shown["approved_on"], shown["approved_by"]) == ("2026-11-03", "Paweł Ćwik")
    assert shown["approval_recorded_by"] == "Elżbieta Żurawska"
    assert shown["authorisation_number"] == "3/2026"
    assert (len(shown["fingerprint"]), len(shown["print_sha256"])) == (19, 64)
    assert shown["what_matters"] == "Chcę znowu chodzić na próby chóru."
    assert {"situation", "strengths", "limitations", "monitoring"} <= shown.keys()


def test_odd_minutes_are_hours_to_four_decimals() -> None:
    from cus_desktop.cli.plan_reports import _units

    told = [_units(a_service(amount_count=count)) for count in (90, 80, 600, 0)]
    assert told == ["1.5", "1.3333", "10", "0"]
    assert _units(a_service(amount_count=250, amount_unit="trip")) == "2.5"


def test_a_plan_is_written_to_the_standard_output(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    printing = ("plans", "print", NUMBER, "-o")
    run(*printing, "plan.pdf")
    stream = BytesIO()
    terminal = TextIOWrapper(stream)
    with monkeypatch.context() as context:
        context.setattr(sys, "stdout", terminal)
        assert call(["--store", "store", "--user", USER, *printing, "-"]) == 0
    assert stream.getvalue() == Path("plan.pdf").read_bytes()
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["plan.pdf"]
    assert not Path("-").exists()


def test_a_pdf_and_json_are_not_mixed(run: Run) -> None:
    code, out, err = run("plans", "print", NUMBER, "-o", "-", "--json")
    assert (code, out) == (2, "")
    assert "--json" in err


def test_an_empty_list_is_told_in_words(run: Run) -> None:
    code, out, _ = run("plans", "list", "nikt")
    assert (code, out.strip()) == (0, "Nie znaleziono żadnego planu.")


def test_a_plan_is_printed_again_byte_for_byte(run: Run, tmp_path: Path) -> None:
    first, second = tmp_path / "1.pdf", tmp_path / "2.pdf"
    code, out, _ = run("plans", "print", NUMBER, "-o", str(first), "--json")
    answer = json.loads(out)
    assert (code, answer["frozen"]) == (0, True)
    assert answer["sha256"] == hashlib.sha256(first.read_bytes()).hexdigest()
    assert run("plans", "print", NUMBER, "-o", str(second), "--variant", "standard")[0] == 0
    assert second.read_bytes() == first.read_bytes()


def test_signs_that_become_question_marks_are_told_on_the_error_output(
    run: Run, store_folder: Path, tmp_path: Path
) -> None:
    store = Store.open(store_folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF, clock=lambda: NOW)
    desk = Desk(store, USER, clock=lambda: NOW)
    [row] = list_plans(desk, PlanFilter()).rows
    save_plan(desk, replace(new_plan(desk, row.resident_id), situation="Samotna 😀"))
    store.close()
    code, out, err = run("plans", "print", "IPUS/2026/0002", "-o", str(tmp_path / "2.pdf"))
    assert code == 0
    assert "situation: Tych znaków nie da się wydrukować: 😀" in err
    assert "😀" not in out
    assert "😀" not in run("plans", "print", NUMBER, "-o", str(tmp_path / "1.pdf"))[2]


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


def test_the_check_of_the_store_finds_a_print_that_was_altered(
    run: Run, store_folder: Path
) -> None:
    assert run("store", "check")[0] == 0
    store = Store.open(store_folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF, clock=lambda: NOW)
    with store.write("prints.break") as session:
        session.scalars(select(FrozenPrint)).one().content = b"%PDF-1.7 podmieniony"
    store.close()
    code, out, _ = run("store", "check", "--json")
    found = {problem["code"] for problem in json.loads(out)["problems"]}
    assert (code, found) == (1, {"print-altered"})
    assert "Dokumenty" in "".join(run("store", "check")[1:])


@pytest.mark.parametrize("name", ["office.db", "keys.json", "plan.pdf"])
@pytest.mark.parametrize("more", [(), ("--force",)], ids=["plain", "forced"])
def test_a_print_never_lands_in_the_store(
    run: Run, store_folder: Path, name: str, more: tuple[str, ...]
) -> None:
    keys = (store_folder / "keys.json").read_bytes()
    code, out, err = run("plans", "print", NUMBER, "-o", str(store_folder / name), *more)
    assert (code, out) == (1, "")
    assert "Wybierz inny folder" in err
    assert (store_folder / "keys.json").read_bytes() == keys
    assert run("plans", "list")[0] == 0
    assert not (store_folder / "plan.pdf").exists()


def test_a_print_over_a_print_wants_to_be_asked_for(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    target.write_bytes(b"%PDF the former one")
    code, _, err = run("plans", "print", NUMBER, "-o", str(target))
    assert (code, target.read_bytes()) == (1, b"%PDF the former one")
    assert "--force" in err
    assert run("plans", "print", NUMBER, "-o", str(target), "--force")[0] == 0
    assert target.read_bytes() != b"%PDF the former one"
