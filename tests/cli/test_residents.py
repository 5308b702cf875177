"""``cus-desktop residents add|show|search|import|export`` as an office's script would call it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from cus_desktop.cli.main import call
from cus_desktop.domain.households import (
    FamilyRelationDraft,
    HouseholdDraft,
    HouseholdMemberDraft,
    RelationKind,
)
from cus_desktop.domain.pesel import check_digit
from cus_desktop.domain.residents import (
    ContactPersonDraft,
    RepresentativeDraft,
    RepresentativeKind,
    ResidentDraft,
)
from cus_desktop.exports.sheets import read_sheet
from cus_desktop.models.key_slots import KdfPolicy
from cus_desktop.services import residents, signing_in
from cus_desktop.services.households import save_household, save_relation
from cus_desktop.services.plan_steps import activate
from tests.services.plan_office import EARLY, found

USER, PASSWORD = "dyrektor", "zażółć gęślą jaźń"
PESEL = "4808041234" + check_digit("4808041234")
LIST = (
    "Nazwisko;Imię;PESEL;Miejscowość;Kolor\n"
    f"Łoś;Anna;{PESEL};Brzózki;zielony\n"
    "Ćwik;Jan;12345;Brzózki;\n"
)


@pytest.fixture
def run(
    kdf: KdfPolicy,
    store_folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
):
    """Call the program on the empty store; exit code, stdout and stderr."""
    monkeypatch.setenv("CUS_PASSWORD", PASSWORD)
    monkeypatch.setattr(signing_in, "sign_in", partial(signing_in.sign_in, kdf=kdf))

    def call_it(*arguments: str) -> tuple[int, str, str]:
        code = call(["--store", str(store_folder), "--user", USER, *arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return call_it


@pytest.fixture
def answer(run):
    """Call with ``--json`` and read what comes back."""

    def ask(*arguments: str):
        code, out, _ = run("residents", *arguments, "--json")
        return code, json.loads(out)

    return ask


def add_anna(answer):
    code, anna = answer(
        *("add", "--given-name", "Anna", "--family-name", "Łoś", "--pesel", PESEL),
        *("--village", "Brzózki", "--phone", "600 147 505"),
    )
    assert code == 0
    return anna


def test_a_resident_is_added_and_found_without_polish_letters(answer):
    anna = add_anna(answer)
    assert (anna["born_on"], anna["sex"], anna["village"]) == ("1948-08-04", "female", "Brzózki")
    code, found = answer("search", "los", "brz")
    assert code == 0
    assert [(row["id"], row["family_name"], row["status"]) for row in found] == [
        (anna["id"], "Łoś", "none")
    ]


def test_a_resident_is_shown_by_id_beginning_of_id_and_pesel(answer):
    anna = add_anna(answer)
    for wanted in (anna["id"], anna["id"][:8], PESEL):
        assert answer("show", wanted) == (0, anna)
    code, refusal = answer("show", "f" * 32)
    assert (code, refusal["error"]) == (1, "not-found")


def test_dates_are_typed_as_people_type_them(answer):
    code, jan = answer(
        *("add", "--given-name", "Jan", "--family-name", "Lis", "--born-on", "1.05.47"),
        *("--no-pesel-reason", "not_given"),
    )
    assert (code, jan["born_on"]) == (0, "1947-05-01")


def test_a_refused_resident_changes_nothing_and_says_why(answer, run):
    code, refusal = answer("add", "--given-name", "Jan", "--pesel", "123", "--born-on", "wkrótce")
    assert (code, refusal["error"]) == (1, "refused")
    assert refusal["problems"] == [{"field": "born_on", "code": "date-unreadable", "row": None}]
    code, refusal = answer("add", "--given-name", "Jan", "--pesel", "123")
    assert {problem["code"] for problem in refusal["problems"]} == {"name-missing", "pesel-length"}
    code, out, err = run("--language", "en", "residents", "add", "--given-name", "Jan")
    assert (code, out, err) == (1, "", "Type the name.\n")
    assert answer("search") == (0, [])


def test_the_same_pesel_is_not_added_twice(answer):
    add_anna(answer)
    code, refusal = answer("add", "--given-name", "A", "--family-name", "B", "--pesel", PESEL)
    assert (code, refusal["problems"][0]["code"]) == (1, "pesel-known")


def test_wrong_usage_is_told_apart_from_a_refusal(run):
    assert run("residents", "add", "--sex", "x")[0] == 2
    assert run("residents", "show")[0] == 2


def test_a_doubt_is_said_and_the_person_added(run):
    code, out, err = run(
        *("--language", "en", "residents", "add", "--given-name", "Jan", "--family-name", "Lis"),
    )
    assert code == 0
    assert "Say why there is no PESEL" in err
    assert "Lis Jan" in out


def test_a_list_is_previewed_imported_and_not_doubled(answer, tmp_path: Path):
    path = tmp_path / "wykaz.csv"
    path.write_bytes(LIST.encode("cp1250"))
    code, preview = answer("import", str(path), "--dry-run")
    assert (code, preview["added"], preview["rejected"]) == (0, 1, 1)
    assert answer("search") == (0, [])
    code, done = answer("import", str(path))
    assert code == 0
    assert done | {"dry_run": True} == preview
    assert done["unknown_columns"] == ["Kolor"]
    assert done["rejected_rows"] == [
        {
            "row": 3,
            "name": "Ćwik Jan",
            "problems": [
                {
                    "field": "pesel",
                    "code": "pesel-length",
                    "message": done["rejected_rows"][0]["problems"][0]["message"],
                }
            ],
            "look_alikes": [],
        }
    ]
    code, again = answer("import", str(path))
    assert (again["added"], again["unchanged"]) == (0, 1)


def test_rejected_rows_can_be_written_corrected_and_loaded_again(answer, tmp_path: Path):
    path, rejected = tmp_path / "wykaz.csv", tmp_path / "odrzucone.csv"
    path.write_text(LIST, "utf-8")
    answer("import", str(path), "--rejected", str(rejected))
    sheet = read_sheet(rejected)
    assert sheet.rows[0][:3] == ("Ćwik", "Jan", "12345")
    assert sheet.rows[0][-1]
    rejected.write_text(rejected.read_text("utf-8-sig").replace("12345", ""), "utf-8")
    assert answer("import", str(rejected))[1]["added"] == 1


def test_nobody_is_imported_when_the_rejected_rows_cannot_be_written(answer, tmp_path: Path):
    path = tmp_path / "wykaz.csv"
    path.write_text(LIST, "utf-8")
    code, refusal = answer("import", str(path), "--rejected", str(tmp_path / "brak" / "x.csv"))
    assert (code, refusal["error"]) == (1, "file-not-written")
    assert answer("search") == (0, [])


def test_columns_are_named_on_the_command_line(answer, tmp_path: Path):
    path = tmp_path / "wykaz.csv"
    path.write_text("A;B\nLis;Jan\n", "utf-8")
    code, refusal = answer("import", str(path))
    assert (code, refusal["problems"][0]["code"]) == (1, "import-no-person-column")
    code, done = answer(
        "import", str(path), "--column", "A=family_name", "--column", "B=given_name"
    )
    assert (code, done["added"]) == (0, 1)
    code, refusal = answer("import", str(path), "--column", "C=phone")
    assert refusal["problems"][0]["code"] == "import-column-unknown"


def test_a_look_alike_is_answered_on_the_command_line(answer, tmp_path: Path):
    path = tmp_path / "wykaz.csv"
    path.write_text("Nazwisko;Imię;ur.;Wieś\nŁoś;Anna;4.08.1948;Brzózki\n", "utf-8")
    answer("import", str(path))
    path.write_text("Nazwisko;Imię;ur.;Wieś\nŁoś;Anna;4.08.1948;Warszawa\n", "utf-8")
    _, stopped = answer("import", str(path))
    assert stopped["rejected"] == 1
    assert len(stopped["rejected_rows"][0]["look_alikes"]) == 1
    assert answer("import", str(path), "--answer", "2=add")[1]["added"] == 1
    assert answer("import", str(path), "--answer", "x")[0] == 1


def test_a_missing_file_is_refused_with_a_sentence(run, tmp_path: Path):
    code, out, err = run("--language", "en", "residents", "import", str(tmp_path / "brak.xlsx"))
    assert (code, out) == (1, "")
    assert "cannot be opened" in err


@pytest.mark.parametrize("name", ["lista.xlsx", "lista.csv"])
def test_an_exported_list_can_be_imported_again(answer, tmp_path: Path, name):
    anna = add_anna(answer)
    answer(
        *("add", "--given-name", "Ewa", "--family-name", "Żak", "--village", "Ukryta"),
        *("--address-confidential", "--confidential-reason", "sąd", "--house-no", "7"),
    )
    path = tmp_path / name
    code, done = answer("export", "-o", str(path))
    assert (code, done["people"]) == (0, 2)
    text = " ".join(" ".join(row) for row in read_sheet(path).rows)
    assert "Ukryta" not in text
    assert "600 147 505" in text
    code, back = answer("import", str(path))
    assert (back["added"], back["changed"], back["unchanged"]) == (0, 0, 2), back
    assert answer("show", anna["id"])[1] == anna


def test_an_export_holds_what_the_search_finds(answer, tmp_path: Path):
    add_anna(answer)
    answer("add", "--given-name", "Ewa", "--family-name", "Żak")
    path = tmp_path / "lista.csv"
    assert answer("export", "zak", "-o", str(path))[1]["people"] == 1
    assert [row[0] for row in read_sheet(path).rows] == ["Żak"]


def test_near_misses_are_shown_to_people_and_not_to_machines(run, answer):
    add_anna(answer)
    assert answer("search", "annna") == (0, [])
    _, out, _ = run("--language", "en", "residents", "search", "annna")
    assert "Did you mean" in out
    assert "Łoś Anna" in out


def test_a_card_tells_family_contacts_and_the_state_of_the_plan(run, desk):
    """Days with dots, and the plan's own state beside those of its versions."""
    office = found(desk)
    approved = office.approved()
    activate(desk, approved.draft.id, approved.draft.revision, EARLY)
    anna = residents.get_resident(desk, office.resident)
    jan = residents.save_resident(desk, ResidentDraft(given_name="Jan", family_name="Łoś"))
    residents.save_resident(
        desk,
        replace(
            anna,
            born_on=date(1948, 8, 4),
            contacts=(
                ContactPersonDraft(relation="sąsiadka", name="Ewa Żuk", phone="600 147 505"),
            ),
            representatives=(
                RepresentativeDraft(kind=RepresentativeKind.GUARDIAN, family_name="Ćwik"),
            ),
        ),
    )
    home = (HouseholdMemberDraft(resident_id=anna.id), HouseholdMemberDraft(resident_id=jan))
    save_household(desk, HouseholdDraft(name="Łoś", members=home))
    save_relation(
        desk, FamilyRelationDraft(resident_id=anna.id, other_id=jan, kind=RelationKind.SPOUSE)
    )
    desk.store.close()
    code, out, _ = run("residents", "show", anna.id)
    assert code == 0
    for words in (
        "04.08.1948",
        "Gospodarstwo: Łoś Anna, Łoś Jan",
        "Rodzina: Łoś Jan (mąż lub żona)",
        "Kontakt: Ewa Żuk, sąsiadka, 600 147 505",
        "Przedstawiciel: Ćwik, opiekun prawny",
        "Plan: IPUS/2026/0001  w realizacji  01.12.2026 – 31.05.2027",
    ):
        assert words in out.replace("\u00a0", " ")
    assert "1948-08-04" not in out
    assert json.loads(run("residents", "show", anna.id, "--json")[1])["born_on"] == "1948-08-04"
