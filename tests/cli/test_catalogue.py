"""``cus-desktop catalogue list|import`` as an office's script would call it."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

import pytest

from cus_desktop.cli.main import call
from cus_desktop.models.key_slots import KdfPolicy
from cus_desktop.services import signing_in

USER, PASSWORD = "dyrektor", "zażółć gęślą jaźń"

REAL = Path(__file__).parents[1] / "data" / "catalogue-real.csv"


@pytest.fixture
def run(
    kdf: KdfPolicy,
    store_folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
):
    """Call the program on the empty store; exit code, stdout and stderr."""
    monkeypatch.setenv("CUS_PASSWORD", PASSWORD)
    # A real password slot costs a second at each call; nothing here is about passwords.
    monkeypatch.setattr(signing_in, "sign_in", partial(signing_in.sign_in, kdf=kdf))

    def call_it(*arguments: str) -> tuple[int, str, str]:
        code = call(["--store", str(store_folder), "--user", USER, *arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return call_it


def test_the_real_catalogue_is_imported_and_listed(run) -> None:
    code, out, _ = run("catalogue", "import", str(REAL), "--json")
    answer = json.loads(out)
    assert code == 0
    assert {
        key: answer[key] for key in ("added", "changed", "unchanged", "skipped", "rejected")
    } == {
        "added": 15,
        "changed": 0,
        "unchanged": 0,
        "skipped": 0,
        "rejected": 0,
    }
    assert answer["questions"] == []
    code, out, _ = run("catalogue", "list", "zlota", "--json")
    (service,) = json.loads(out)
    assert (code, service["name"]) == (0, "Złota rączka")
    assert service["areas"] == ["social_assistance", "housing"]
    assert (service["unit"], service["limit_per_person"]) == ("hour", "")


def test_a_dry_run_changes_nothing(run) -> None:
    code, out, _ = run("--json", "catalogue", "import", str(REAL), "--dry-run")
    answer = json.loads(out)
    assert (code, answer["added"], answer["dry_run"]) == (0, 15, True)
    assert json.loads(run("catalogue", "list", "--json")[1]) == []


def test_importing_twice_doubles_nothing(run) -> None:
    run("catalogue", "import", str(REAL))
    answer = json.loads(run("catalogue", "import", str(REAL), "--json")[1])
    assert (answer["added"], answer["unchanged"]) == (0, 15)
    assert len(json.loads(run("catalogue", "list", "--json")[1])) == 15


def test_questions_are_answered_on_the_command_line(run, tmp_path: Path) -> None:
    path = tmp_path / "katalog.csv"
    path.write_text("nazwa;obszary;tryb;jm\nObiady;żywienie;decyzja;porcja\n;;;\n", "utf-8")
    preview = json.loads(run("catalogue", "import", str(path), "--dry-run", "--json")[1])
    asked = {question["field"]: question for question in preview["questions"]}
    assert asked["unit"]["text"] == "porcja"
    assert asked["unit"]["rows"] == [2]
    assert "meal" in asked["unit"]["choices"]
    code, _, _ = run(
        *("catalogue", "import", str(path), "--answer", f"{asked['unit']['key']}=meal"),
        *("--answer", f"{asked['areas']['key']}=social_assistance;health"),
    )
    assert code == 0
    (service,) = json.loads(run("catalogue", "list", "--json")[1])
    assert (service["unit"], service["areas"]) == ("meal", ["social_assistance", "health"])


@pytest.mark.parametrize(
    "answer", ["unit:porcja=bushel", "unit:inne=meal", "x", "unit:porcja=meal;km"]
)
def test_an_answer_that_fits_nothing_is_refused(run, tmp_path: Path, answer: str) -> None:
    path = tmp_path / "katalog.csv"
    path.write_text("nazwa;jm\nObiady;porcja\n", "utf-8")
    code, out, _ = run("catalogue", "import", str(path), "--answer", answer, "--json")
    assert code == 1
    assert json.loads(out)["problems"][0]["code"] == "answer-unknown"
    assert json.loads(run("catalogue", "list", "--json")[1]) == []


def test_rejected_rows_are_named_with_a_sentence(run, tmp_path: Path) -> None:
    path = tmp_path / "katalog.csv"
    path.write_text("nazwa;jm\n;kurs\nTaxi;kurs\n", "utf-8")
    code, out, _ = run("--language", "en", "catalogue", "import", str(path))
    assert code == 0
    assert "Row 2 was rejected. Type the name of the service." in out
    assert "added 1" in out
    assert "rejected 1" in out


def test_a_changed_row_tells_old_and_new(run, tmp_path: Path) -> None:
    path = tmp_path / "katalog.csv"
    path.write_text("nazwa;jm;odpłatność\nTaxi;kurs;3 zł\n", "utf-8")
    run("catalogue", "import", str(path))
    path.write_text("nazwa;jm;odpłatność\nTaxi;km;3 zł\n", "utf-8")
    answer = json.loads(run("catalogue", "import", str(path), "--json")[1])
    assert answer["changed_rows"] == [
        {"row": 2, "name": "Taxi", "changes": [{"field": "unit", "old": "trip", "new": "km"}]}
    ]


def test_a_file_that_is_no_table_is_refused_with_a_sentence(run, tmp_path: Path) -> None:
    path = tmp_path / "katalog.xlsx"
    path.write_bytes(b"PK\x03\x04 this is no workbook")
    code, out, err = run("catalogue", "import", str(path))
    assert (code, out) == (1, "")
    assert err.strip()


def test_the_list_is_narrowed_by_area_and_track(run) -> None:
    run("catalogue", "import", str(REAL))
    housing = json.loads(run("catalogue", "list", "--area", "housing", "--json")[1])
    assert [service["name"] for service in housing] == ["Złota rączka"]
    by_decision = json.loads(run("catalogue", "list", "--track", "social_assistance", "--json")[1])
    assert len(by_decision) == 4


def test_a_list_of_people_is_refused_by_the_preview_too(run, tmp_path: Path) -> None:
    path = tmp_path / "wykaz.csv"
    path.write_text("Nazwisko;Imię\nŁoś;Anna\n", "utf-8")
    for more in (("--dry-run",), ()):
        code, out, _ = run("catalogue", "import", str(path), *more, "--json")
        assert (code, json.loads(out)["problems"][0]["code"]) == (1, "import-no-name-column")


def test_the_preview_shows_what_was_read_of_new_services(run, tmp_path: Path) -> None:
    path = tmp_path / "uslugi.csv"
    path.write_text(
        "nazwa;obszar;tryb;jednostka;opłata\nPranie;pomoc społeczna;program;kurs;3,00 zł\n", "utf-8"
    )
    out = run("catalogue", "import", str(path), "--dry-run")[1]
    (line,) = [line for line in out.splitlines() if "Pranie" in line]
    assert line.split()[0] == "2"
    for word in ("pomoc społeczna", "kurs", "3,00 zł"):
        assert word in line
    told = json.loads(run("catalogue", "import", str(path), "--dry-run", "--json")[1])
    (row,) = told["added_rows"]
    assert (row["name"], row["unit"], row["fee"]) == ("Pranie", "trip", "3,00 zł")


def test_one_row_is_spoken_of_in_the_singular(run, tmp_path: Path) -> None:
    path = tmp_path / "uslugi.csv"
    head = "nazwa;obszar;tryb;jednostka\n"
    path.write_text(head + "Pranie;pomoc społeczna;program;krotność\n", "utf-8")
    assert "Wiersz 2, " in run("catalogue", "import", str(path), "--dry-run")[1]
    both = "Pranie;pomoc społeczna;program;krotność\nGotowanie;pomoc społeczna;program;krotność\n"
    path.write_text(head + both, "utf-8")
    assert "Wiersze 2, 3, " in run("catalogue", "import", str(path), "--dry-run")[1]
