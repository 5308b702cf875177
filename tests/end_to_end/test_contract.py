"""The command line is a public contract: verbs, options, exit codes, and what machines read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import click
import pytest

from cus_desktop import __version__
from cus_desktop.cli.main import VERBS, cus_desktop
from cus_desktop.domain.pesel import check_digit
from tests.conftest import PASSWORD, USER
from tests.end_to_end.program import PASSWORD_VARIABLE, Program, run_python
from tests.end_to_end.shell import Shell

NUMBER = "IPUS/2026/0001"
PESEL = "4808041234" + check_digit("4808041234")
HEX = 32
SERVICES = "nazwa;jm\nTaksówka;kurs\n"
RESIDENTS = "Nazwisko;Imię;Miejscowość\nŻak;Ewa;Brzózki\n"

CONTRACT = {
    "practice": set(),
    "store": {"create", "info", "check"},
    "residents": {"add", "show", "search", "import", "export"},
    "catalogue": {"list", "import"},
    "plans": {"list", "show", "print"},
    "journal": {"show", "access"},
    "users": {"list", "add", "reset", "disable", "password"},
    "privacy": {"export"},
}


def verbs() -> Iterator[tuple[str, ...]]:
    """Every verb the program knows, groups unfolded."""
    context = click.Context(cus_desktop)
    for name in VERBS:
        command = cus_desktop.get_command(context, name)
        if isinstance(command, click.Group):
            yield from ((name, verb) for verb in command.commands)
        else:
            yield (name,)


ALL_VERBS = sorted(verbs())


@pytest.fixture
def files(tmp_path: Path) -> dict[str, str]:
    """Paths that commands read and write, by the names used below."""
    for name, text in (("services", SERVICES), ("residents", RESIDENTS)):
        (tmp_path / f"{name}.csv").write_text(text, "utf-8")
    named = ("services.csv", "residents.csv", "plan.pdf", "list.csv")
    return {f"<{name}>": str(tmp_path / name) for name in named}


def filled(words: tuple[str, ...], files: dict[str, str]) -> list[str]:
    return [files.get(word, word) for word in words]


def test_the_verbs_are_those_that_were_promised() -> None:
    found: dict[str, set[str]] = {name: set() for name in VERBS}
    for name, *verb in ALL_VERBS:
        found[name].update(verb)
    assert found == CONTRACT


@pytest.mark.parametrize("verb", ALL_VERBS, ids=" ".join)
def test_every_verb_explains_itself_and_knows_the_global_options(
    shell: Shell, verb: tuple[str, ...]
) -> None:
    told = shell.bare(*verb, "--help")
    assert (told.code, told.err) == (0, "")
    for option in ("--store", "--user", "--json", "--language"):
        assert option in told.out


def test_the_version_is_told(shell: Shell) -> None:
    assert shell.bare("--version").out == f"cus-desktop, version {__version__}\n"


# ---- exit codes ------------------------------------------------------------------------------

WRONG_USAGE = (
    ("fly",),
    ("residents",),
    ("residents", "show"),
    ("residents", "add", "--shoe-size", "40"),
    ("residents", "add", "--sex", "x"),
    ("residents", "search", "--limit", "none"),
    ("--language", "de", "residents", "search"),
    ("plans", "print", NUMBER),
    ("plans", "print", NUMBER, "-o", "<plan.pdf>", "--variant", "fridge-card"),
    ("plans", "list", "--state", "asleep"),
    ("catalogue", "import"),
    ("journal", "show", "--limit", "0"),
    ("store", "create", "--office-name", "CUS"),
    ("practice", "--residents", "many"),
)


@pytest.mark.parametrize("words", WRONG_USAGE, ids=" ".join)
def test_wrong_usage_ends_with_2_and_leads_to_the_help(
    shell: Shell, files: dict[str, str], words: tuple[str, ...]
) -> None:
    ended = shell.run(*filled(words, files))
    assert (ended.code, ended.out) == (2, "")
    assert "cus-desktop" in ended.err


REFUSALS = {
    "not-found": ("residents", "show", "f" * HEX),
    "refused": ("residents", "add", "--given-name", "Jan"),
    "plan-unknown": ("plans", "show", "IPUS/2026/0999"),
    "sheet-missing": ("catalogue", "import", "nowhere.csv"),
    "file-not-written": ("plans", "print", NUMBER, "-o", "nowhere/plan.pdf"),
    "wrong-password": ("--user", "nikt", "store", "info"),
    "not-our-store": ("--store", "nowhere", "store", "info"),
    "store-exists": (
        *("store", "create", "--office-name", "CUS", "--given-name", "A", "--family-name", "B"),
    ),
}


@pytest.mark.parametrize("error", REFUSALS)
def test_a_refusal_ends_with_1_and_changes_nothing(shell: Shell, error: str) -> None:
    before = shell.journal()
    refusal = shell.refused(*REFUSALS[error])
    assert refusal["error"] == error
    ended = shell.run(*REFUSALS[error])
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.strip().replace("\n", " ") == refusal["message"]
    assert shell.journal() == before


def test_every_refusal_of_the_rules_names_field_and_code(shell: Shell) -> None:
    refusal = shell.refused("residents", "add", "--given-name", "Jan", "--pesel", "123")
    assert {(one["field"], one["code"]) for one in refusal["problems"]} == {
        ("family_name", "name-missing"),
        ("pesel", "pesel-length"),
    }
    assert {one["row"] for one in refusal["problems"]} == {None}


def test_a_script_without_the_password_is_told_where_to_put_it(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PASSWORD_VARIABLE)
    refusal = shell.refused("store", "info")
    assert refusal["error"] == "nobody-to-ask"
    assert PASSWORD_VARIABLE in refusal["message"]


def test_a_defect_ends_with_3_and_the_path_of_its_report(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise ZeroDivisionError("Anna Łoś")

    monkeypatch.setattr("cus_desktop.services.catalogue.list_services", fail)
    ended = shell.run("catalogue", "list")
    assert (ended.code, ended.out) == (3, "")
    report = next(Path(word.rstrip(".")) for word in ended.err.split() if "report-" in word)
    written = report.with_suffix(".txt").read_text("utf-8")
    assert "ZeroDivisionError" in written
    assert "Łoś" not in written


DEFECT = """
import sys
from cus_desktop.cli import main
from cus_desktop.services import catalogue
catalogue.list_services = None
main(sys.argv[1:])
"""


def test_the_codes_are_those_of_the_process(office: Path, tmp_path: Path) -> None:
    program = Program(tmp_path / "home", USER, PASSWORD)
    here = ("--store", str(office), "--user", USER)
    assert program.run(*here, "catalogue", "list").code == 0
    assert program.run(*here, "plans", "show", "?").code == 1
    assert program.run("plans").code == 2
    broken = run_python("-c", DEFECT, *here, "catalogue", "list", environ=program.environ)
    assert (broken.code, broken.out) == (3, "")
    assert str(program.home) in broken.err


# ---- what machines read ----------------------------------------------------------------------

RESIDENT_ROW = {
    *("id", "given_name", "family_name", "pesel", "born_on", "village"),
    *("address_confidential", "phone", "number", "status", "valid_to"),
}
PLAN_ROW = {
    *("id", "number", "resident_id", "given_name", "family_name", "status", "version"),
    *("pending", "valid_from", "valid_to", "days_left", "coordinator"),
}
SERVICE_ROW = {
    *("id", "name", "areas", "legal_track", "addressees", "scope", "place", "unit"),
    *("limit_per_person", "fee", "programme_id", "programme", "active_from", "ends_on"),
}
ENTRY = {"who", "when", "title", "changes"}
LISTS = {
    ("residents", "search", "los"): RESIDENT_ROW,
    ("plans", "list"): PLAN_ROW,
    ("catalogue", "list"): SERVICE_ROW,
    ("journal", "show"): ENTRY,
    ("journal", "show", "--record", "<resident>"): ENTRY,
}


@pytest.mark.parametrize("words", LISTS, ids=" ".join)
def test_a_list_is_an_array_of_objects_with_the_names_of_the_domain(
    shell: Shell, words: tuple[str, ...]
) -> None:
    person = shell.json("residents", "search", "los")[0]["id"]
    rows = shell.json(*filled(words, {"<resident>": person}))
    assert isinstance(rows, list)
    assert rows
    for row in rows:
        assert LISTS[words] <= set(row)


@pytest.mark.parametrize(
    "words",
    [("residents", "search", "qqq"), ("plans", "list", "qqq"), ("catalogue", "list", "qqq")],
    ids=" ".join,
)
def test_a_list_of_nothing_is_an_empty_array(shell: Shell, words: tuple[str, ...]) -> None:
    assert shell.json(*words) == []


def test_a_single_thing_is_an_object(shell: Shell, files: dict[str, str]) -> None:
    [row] = shell.json("residents", "search", "los")
    person = shell.json("residents", "show", row["id"])
    plan = shell.json("plans", "show", NUMBER)
    printed = shell.json("plans", "print", NUMBER, "-o", files["<plan.pdf>"])
    info = shell.json("store", "info")
    assert (person["id"], person["status"], person["number"]) == (row["id"], "approved", NUMBER)
    assert (plan["resident_id"], plan["valid_from"]) == (row["id"], "2026-12-01")
    assert {item["kind"] for item in plan["items"]} == {"service", "supporting", "external"}
    assert (printed["number"], printed["file"], printed["frozen"], printed["variant"]) == (
        NUMBER,
        files["<plan.pdf>"],
        True,
        "standard",
    )
    assert info["rows"]["resident"] == 1
    assert shell.json("store", "check") == {"healthy": True, "findings": [], "mended": 0}


def test_what_is_added_comes_back_as_the_card_shows_it(shell: Shell) -> None:
    added = shell.json(
        *("residents", "add", "--given-name", "Świętosława", "--family-name", "Żółć"),
        *("--pesel", PESEL, "--village", "Brzózki", "--person-language", "uk"),
    )
    assert (added["born_on"], added["sex"]) == ("1948-08-04", "female")
    assert (added["village"], added["language"], added["status"]) == ("Brzózki", "uk", "none")
    assert shell.json("residents", "show", PESEL) == added


def test_an_export_answers_with_file_and_number_of_people(
    shell: Shell, files: dict[str, str]
) -> None:
    path = files["<list.csv>"]
    assert shell.json("residents", "export", "-o", path) == {"file": path, "people": 1}


def test_a_new_store_and_a_practice_office_tell_where_they_are(
    shell: Shell, tmp_path: Path
) -> None:
    new, practice = str(tmp_path / "new"), str(tmp_path / "practice")
    made = shell.json(
        *("store", "create", "--store", new, "--office-name", "CUS w Łężanach"),
        *("--given-name", "Żaneta", "--family-name", "Źrebiec"),
    )
    assert set(made) == {"store", "user", "paper_key"}
    assert (made["store"], made["user"]) == (new, USER)
    made = shell.json("practice", "--store", practice, "--residents", "3", "--seed", "5")
    assert made == {"store": practice, "user": "dyrektor"}


COUNTS = {"added", "changed", "unchanged", "skipped", "rejected"}
IMPORTS = {"catalogue": "<services.csv>", "residents": "<residents.csv>"}


@pytest.mark.parametrize("subject", IMPORTS)
def test_a_dry_run_tells_all_and_changes_nothing(
    shell: Shell, files: dict[str, str], subject: str
) -> None:
    before = shell.journal()
    words = (subject, "import", files[IMPORTS[subject]])
    preview = shell.json(*words, "--dry-run")
    assert shell.journal() == before
    done = shell.json(*words)
    assert COUNTS | {"rejected_rows", "changed_rows", "dry_run"} <= set(preview)
    assert (preview["added"], preview["dry_run"], done["dry_run"]) == (1, True, False)
    assert {**preview, "dry_run": False} == done
    assert len(shell.journal()) == len(before) + 1
    again = shell.json(*words)
    assert (again["added"], again["unchanged"]) == (0, 1)
    assert len(shell.journal()) == len(before) + 1


def test_rejected_rows_are_named_by_row_field_and_code(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "wykaz.csv"
    path.write_text("Nazwisko;Imię;PESEL\nĆwik;Jan;12345\n", "utf-8")
    done = shell.json("residents", "import", str(path))
    [row] = done["rejected_rows"]
    [problem] = row["problems"]
    assert (done["rejected"], row["row"]) == (1, 2)
    assert (problem["field"], problem["code"]) == ("pesel", "pesel-length")


READING: tuple[Callable[[dict[str, str]], list[str]], ...] = (
    lambda _: ["residents", "search"],
    lambda _: ["plans", "list"],
    lambda _: ["plans", "show", NUMBER],
    lambda files: ["plans", "print", NUMBER, "-o", files["<plan.pdf>"]],
    lambda files: ["residents", "export", "-o", files["<list.csv>"]],
    lambda _: ["catalogue", "list"],
    lambda _: ["store", "info"],
    lambda _: ["store", "check"],
)


def test_reading_writes_nothing(shell: Shell, files: dict[str, str]) -> None:
    before = shell.journal()
    for words in READING:
        assert shell.run(*words(files)).code == 0
    assert shell.journal() == before


# ---- options on either side, languages -------------------------------------------------------


def test_global_options_stand_before_or_after_the_verb(shell: Shell) -> None:
    store, user = ("--store", str(shell.store)), ("--user", shell.user)
    answers = [
        shell.bare(*store, *user, "--json", "--language", "en", "plans", "list"),
        shell.bare("plans", *store, "--json", "list", *user, "--language", "en"),
        shell.bare("plans", "list", *store, *user, "--json", "--language", "en"),
    ]
    assert {answer.code for answer in answers} == {0}
    assert len({answer.out for answer in answers}) == 1


def test_the_nearer_of_two_options_counts(shell: Shell, tmp_path: Path) -> None:
    elsewhere = str(tmp_path / "nowhere")
    assert shell.run("store", "info", "--store", elsewhere).code == 1
    ended = shell.bare("--store", elsewhere, "store", "info", "--store", str(shell.store))
    assert ended.code == 1, "without a user nobody opens it"
    ended = shell.bare(
        *("--store", elsewhere, "store", "info", "--store", str(shell.store), "--user", USER)
    )
    assert ended.code == 0


def test_the_program_speaks_polish_or_english(shell: Shell) -> None:
    wrong = ("--user", "nikt", "store", "info")
    assert "Nazwa lub hasło są błędne" in shell.run(*wrong).err
    assert "The name or the password is wrong" in shell.run("--language", "en", *wrong).err
    assert "The name or the password is wrong" in shell.run(*wrong, "--language", "en").err
    # A right password forgives the wrong ones: the sixth in a row would have to wait.
    assert "zatwierdzony" in shell.run("plans", "list").out
    english = shell.refused(*wrong, "--language", "en")
    polish = shell.refused(*wrong)
    assert english["error"] == polish["error"]
    assert english["message"] != polish["message"]
    assert "approved" in shell.run("plans", "list", "--language", "en").out


def test_machines_read_the_same_in_both_languages(shell: Shell) -> None:
    for words in (("plans", "list"), ("residents", "search"), ("journal", "show")):
        assert shell.json(*words) == shell.json(*words, "--language", "en")
