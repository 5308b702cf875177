"""What ``residents add|search|import`` answers to input that is not quite right."""

from __future__ import annotations

import io
import json
from functools import partial
from pathlib import Path

import pytest
import xlsxwriter

from cus_desktop.cli.main import call
from cus_desktop.domain.pesel import check_digit
from cus_desktop.models.key_slots import KdfPolicy
from cus_desktop.services import signing_in

USER, PASSWORD = "dyrektor", "zażółć gęślą jaźń"
PESEL = "4808041234" + check_digit("4808041234")
WRONG = PESEL[:10] + str((int(PESEL[10]) + 1) % 10)
SERVICES = Path(__file__).parents[1] / "data" / "catalogue-real.csv"
ANNA = ("add", "--given-name", "Anna", "--family-name", "Łoś")


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
    """Call ``residents`` with ``--json`` and read what comes back."""

    def ask(*arguments: str):
        code, out, _ = run("residents", *arguments, "--json")
        return code, json.loads(out)

    return ask


def test_a_wrong_check_digit_is_kept_only_with_its_reason(run, answer):
    code, refusal = answer(*ANNA, "--pesel", WRONG)
    assert code == 1
    assert [problem["code"] for problem in refusal["problems"]] == [
        "pesel-check-digit",
        "pesel-reason-option",
    ]
    assert "--pesel-override-reason" in run("residents", *ANNA, "--pesel", WRONG)[2]
    assert answer("search") == (0, [])
    code, anna = answer(*ANNA, "--pesel", WRONG, "--pesel-override-reason", "tak w dowodzie")
    assert (code, anna["pesel"]) == (0, WRONG)


def test_an_import_says_where_the_reason_goes(run, tmp_path: Path):
    path = tmp_path / "wykaz.csv"
    path.write_text(f"Nazwisko;Imię;PESEL\nŁoś;Anna;{WRONG}\n", "utf-8")
    assert "pesel_override_reason" in run("residents", "import", str(path))[1]
    path.write_text(
        f"Nazwisko;Imię;PESEL;pesel_override_reason\nŁoś;Anna;{WRONG};tak w dowodzie\n", "utf-8"
    )
    assert "pesel_override_reason" not in run("residents", "import", str(path))[1]
    assert WRONG in run("residents", "show", WRONG)[1]


def test_a_stranger_under_a_known_pesel_is_asked_about_with_the_ways_to_answer(
    run, answer, tmp_path
):
    _, anna = answer(*ANNA, "--pesel", PESEL)
    path = tmp_path / "wykaz.csv"
    path.write_text(f"Nazwisko;Imię;PESEL\nĆwik;Jan;{PESEL}\n", "utf-8")
    _, out, _ = run("residents", "import", str(path))
    assert f"2={anna['id']}, 2=skip\n" in out
    assert answer("show", anna["id"])[1] == anna
    assert answer("import", str(path), "--answer", f"2={anna['id']}")[1]["changed"] == 1


@pytest.mark.parametrize("given", ["99=add", "2=nobody", "1=skip"])
def test_an_answer_to_no_row_or_naming_nobody_is_refused(answer, tmp_path: Path, given):
    path = tmp_path / "wykaz.csv"
    path.write_text("Nazwisko;Imię\nŁoś;Anna\n", "utf-8")
    code, refusal = answer("import", str(path), "--answer", given)
    assert (code, refusal["problems"][0]["code"]) == (1, "answer-unknown")
    assert answer("search") == (0, [])


def test_unknown_countries_and_languages_are_wrong_usage_with_the_choices(run, answer):
    for option in ("--citizenship", "--person-language", "--contact-preference"):
        code, _, err = run("residents", *ANNA, option, "Marsjańskie")
        assert code == 2
        assert "Marsjańskie" in err
    code, anna = answer(*ANNA, "--citizenship", "ua", "--person-language", "uk")
    assert (code, anna["citizenship"], anna["language"]) == (0, "UA", "uk")


def test_a_name_with_an_odd_sign_is_saved_and_the_sentence_does_not_deny_it(run):
    code, _, err = run(
        *("--language", "en", "residents", "add", "--given-name", "Jan"),
        *("--family-name", "Lis (Rudy)", "--no-pesel-reason", "other"),
    )
    assert (code, err) == (0, 'The name holds the sign "(". Check it.\n')


def test_a_number_instead_of_a_date_is_asked_about_with_the_day_it_may_mean(run, tmp_path: Path):
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["Nazwisko", "Imię", "Data urodzenia"])
    sheet.write_row(1, 0, ["Łoś", "Anna", 18265])
    book.close()
    path = tmp_path / "wykaz.xlsx"
    path.write_bytes(out.getvalue())
    _, said, _ = run("residents", "import", str(path))
    assert "18265" in said
    assert "02.01.1950" in said


def test_somebody_unknown_is_not_looked_for_in_a_list(run):
    _, _, err = run("residents", "show", "f" * 32)
    assert err.startswith("Nie znaleziono")
    assert "Odśwież" not in err


def test_phones_are_printed_in_groups(run, answer):
    answer(*ANNA, "--phone", "600000147")
    assert "600 000 147" in run("residents", "search", "los")[1]


def test_an_empty_list_says_so_to_people_only(run):
    assert run("plans", "list")[1].strip()
    assert run("catalogue", "list", "nic takiego")[1].strip()
    assert json.loads(run("plans", "list", "--json")[1]) == []


@pytest.mark.parametrize("option", ["--area", "--track"])
def test_an_unknown_area_is_wrong_usage_with_the_choices(run, option):
    code, _, err = run("catalogue", "list", option, "kosmos")
    assert code == 2
    assert ("health" if option == "--area" else "social_assistance") in err


def test_the_history_of_a_record_is_found_by_the_beginning_of_its_id(run, answer):
    _, anna = answer(*ANNA, "--pesel", PESEL)
    whole = json.loads(run("journal", "show", "--record", anna["id"], "--json")[1])
    assert whole
    assert json.loads(run("journal", "show", "--record", anna["id"][:8], "--json")[1]) == whole
    assert run("journal", "show", "--record", anna["id"][:4])[0] == 1


def test_a_long_list_tells_people_how_far_it_is(run, tmp_path: Path):
    path = tmp_path / "wykaz.csv"
    lines = [f"Łoś{chr(97 + at % 26)}{chr(97 + at // 26 % 26)};Imię{at}" for at in range(2001)]
    path.write_text("Nazwisko;Imię\n" + "\n".join(lines), "utf-8")
    _, _, err = run("--language", "en", "residents", "import", str(path), "--dry-run")
    assert [line.replace("\xa0", " ") for line in err.splitlines()] == [
        "1 000 of 2 001 rows",
        "2 000 of 2 001 rows",
    ]
    assert run("residents", "import", str(path), "--dry-run", "--json")[2] == ""


def test_the_same_names_and_birth_date_are_asked_about(run, answer):
    same = (*ANNA, "--born-on", "4.08.1948", "--no-pesel-reason", "other")
    assert answer(*same)[0] == 0
    code, refusal = answer(*same)
    assert code == 1
    assert [each["code"] for each in refusal["problems"]] == [
        "resident-looks-like-known",
        "resident-add-anyway",
    ]
    assert "--anyway" in run("residents", *same)[2]
    assert len(answer("search", "los")[1]) == 1
    assert answer(*same, "--anyway")[0] == 0
    assert len(answer("search", "los")[1]) == 2


@pytest.mark.parametrize("more", [(), ("--anyway",)], ids=["plain", "anyway"])
def test_nobody_is_born_in_the_future(answer, more):
    code, refusal = answer(*ANNA, "--born-on", "1.01.2090", *more)
    assert (code, [each["code"] for each in refusal["problems"]]) == (1, ["born-in-future"])
    assert answer("search") == (0, [])


def test_a_confidential_address_wants_its_reason(answer):
    code, refusal = answer(*ANNA, "--address-confidential")
    assert (code, refusal["problems"][0]["code"]) == (1, "confidential-reason-missing")
    assert answer("search") == (0, [])
    reason = ("--confidential-reason", "ochrona osoby")
    assert answer(*ANNA, "--address-confidential", *reason)[0] == 0


def test_a_card_says_all_and_marks_what_is_confidential(run, answer):
    _, anna = answer(
        *(*ANNA, "--citizenship", "UA", "--no-pesel-reason", "foreigner", "--village", "Brzózki"),
        *("--street", "Polna", "--address-confidential", "--confidential-reason", "ochrona osoby"),
    )
    out = run("residents", "show", anna["id"])[1]
    for told in ("Ukraina", "cudzoziemiec", "ochrona osoby"):
        assert told in out
    for line in out.splitlines():
        if "Brzózki" in line or "Polna" in line or "19-1" in line:
            assert line.endswith("(zastrzeżony)")


def test_a_card_without_secrets_bears_no_mark(run, answer):
    _, anna = answer(*ANNA, "--village", "Brzózki")
    assert "zastrzeżony" not in run("residents", "show", anna["id"])[1]


def test_a_list_without_names_is_refused_in_words_about_people(run, tmp_path: Path):
    path = tmp_path / "nohead.csv"
    path.write_text("foo;bar\n1;2\n", "utf-8")
    code, _, err = run("residents", "import", str(path))
    assert code == 1
    assert "nazwisk mieszkańców" in err
    assert "usług" not in err


def test_services_do_not_become_people(answer):
    for more in (("--dry-run",), ()):
        code, refusal = answer("import", str(SERVICES), *more)
        assert (code, refusal["problems"][0]["code"]) == (1, "import-not-people")
    assert answer("search") == (0, [])
    code, told = answer("import", str(SERVICES), "--dry-run", "--column", "name=name_given_first")
    assert (code, told["dry_run"]) == (0, True)


def test_names_alone_are_a_list_of_people(answer, tmp_path: Path):
    path = tmp_path / "wykaz.csv"
    path.write_text("Imię i nazwisko;Telefon\nAnna Łoś;600147505\n", "utf-8")
    assert answer("import", str(path))[1]["added"] == 1


def test_an_answer_repeated_adds_nobody_twice(answer, tmp_path: Path):
    path = tmp_path / "wykaz.csv"
    answer(
        *("add", "--given-name", "Stanisława", "--family-name", "Żółcińska-Gęś"),
        *("--born-on", "14.03.1944", "--village", "Brzózki"),
    )
    path.write_text(
        "Nazwisko;Imię;ur.;Wieś\nZolcinska-Ges;Stanisława;14.03.1944;Warszawa\n", "utf-8"
    )
    counted = [answer("import", str(path), "--answer", "2=add")[1] for _ in range(3)]
    assert [each["added"] for each in counted] == [1, 0, 0]
    assert [each["unchanged"] for each in counted] == [0, 1, 1]
    assert len(answer("search", "zolcinska")[1]) == 2


def test_rows_that_stayed_out_are_counted_at_the_end_and_the_rest_is_done(run, tmp_path: Path):
    path = tmp_path / "wykaz.csv"
    path.write_text("Nazwisko;Imię;PESEL\nŁoś;Anna;\nĆwik;Jan;123\n", "utf-8")
    code, _, err = run("residents", "import", str(path))
    assert (code, err) == (0, "Wiersze odrzucone: 1\n")
    path.write_text("Nazwisko;Imię\nLis;Ewa\n", "utf-8")
    assert run("residents", "import", str(path))[2] == ""
