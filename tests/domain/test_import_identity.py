"""A number that agrees is not a person: an import never turns somebody into somebody else."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pytest

from cus_desktop.domain.duplicates import Likeness
from cus_desktop.domain.import_outcomes import Outcome
from cus_desktop.domain.pesel import check_digit
from cus_desktop.domain.resident_import import ADD, SKIP, plan_import
from cus_desktop.domain.resident_rows import read_rows
from cus_desktop.domain.residents import ResidentDraft

TODAY = date(2026, 11, 21)
ANNA = "4808041234" + check_digit("4808041234")
KNOWN = ResidentDraft(
    given_name="Anna",
    family_name="Łoś",
    pesel=ANNA,
    born_on=date(1948, 8, 4),
    sex="female",
    external_ref="17",
)


@dataclass(frozen=True)
class Rows:
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def numbers(self) -> tuple[int, ...]:
        return tuple(range(2, 2 + len(self.rows)))


def planned(text, known=(KNOWN,), answers=None):
    headers, *rows = [tuple(line.split(";")) for line in text.strip().splitlines()]
    return plan_import(read_rows(Rows(headers, tuple(rows)), (), TODAY), known, TODAY, answers)


def with_pesel(family, given, answers=None):
    return planned(f"Nazwisko;Imię;PESEL\n{family};{given};{ANNA}", answers=answers).rows[0]


def codes(row):
    return [problem.code for problem in row.problems]


@pytest.mark.parametrize(
    ("family", "given"),
    [("Ćwik", "Jan"), ("Łoś", "Jan"), ("Ćwik", "Hanna Maria"), ("Anna", "Łoś")],
)
def test_another_name_under_the_same_pesel_is_asked_about(family, given):
    row = with_pesel(family, given)
    assert (row.outcome, codes(row)) == (Outcome.REJECTED, ["resident-pesel-of-other-name"])
    (alike,) = row.look_alikes
    assert (alike.id, alike.reasons) == (KNOWN.id, (Likeness.SAME_PESEL,))


@pytest.mark.parametrize(
    ("family", "given", "changes"),
    [
        ("Łośś", "Anna", [("family_name", "Łoś", "Łośś")]),
        ("Łoś", "Anna Maria", [("given_name", "Anna", "Anna Maria")]),
        ("Łoś", "Maria Anna", [("given_name", "Anna", "Maria Anna")]),
        ("Łoś-Ćwik", "Anna", [("family_name", "Łoś", "Łoś-Ćwik")]),
        ("Brzęczyszczykiewicz", "Anna", [("family_name", "Łoś", "Brzęczyszczykiewicz")]),
    ],
)
def test_what_happens_to_names_in_a_life_is_changed_and_listed(family, given, changes):
    row = with_pesel(family, given)
    assert row.outcome is Outcome.CHANGED
    assert [(each.field, each.old, each.new) for each in row.changes] == changes


def test_the_answer_of_a_person_decides():
    same = with_pesel("Ćwik", "Jan", {2: KNOWN.id})
    assert (same.outcome, same.resident.id) == (Outcome.CHANGED, KNOWN.id)
    assert with_pesel("Ćwik", "Jan", {2: SKIP}).outcome is Outcome.SKIPPED
    second = with_pesel("Ćwik", "Jan", {2: ADD})
    assert (second.outcome, codes(second)) == (Outcome.REJECTED, ["pesel-known"])


def test_the_right_row_further_down_is_still_taken():
    plan = planned(f"Nazwisko;Imię;PESEL;Telefon\nĆwik;Jan;{ANNA};\nŁoś;Anna;{ANNA};600147505")
    assert [row.outcome for row in plan.rows] == [Outcome.REJECTED, Outcome.CHANGED]
    assert [change.field for change in plan.rows[1].changes] == ["phone"]


@pytest.mark.parametrize("line", ["17;Ćwik;Jan;1.05.1990", "17;Łoś;Anna;1.05.1990"])
def test_a_number_of_another_system_given_to_somebody_else_is_asked_about(line):
    known = replace(KNOWN, pesel="")
    (row,) = planned(f"ID;Nazwisko;Imię;ur.\n{line}", [known]).rows
    assert (row.outcome, codes(row)) == (Outcome.REJECTED, ["resident-number-of-other-person"])
    assert row.look_alikes[0].reasons[0] is Likeness.SAME_NUMBER


def test_our_own_number_beside_another_name_is_asked_about():
    (row,) = planned(f"Nr w rejestrze;Nazwisko;Imię\n{KNOWN.id};Ćwik;Jan").rows
    assert codes(row) == ["resident-number-of-other-person"]


def test_no_answer_gives_a_pesel_to_two_people():
    other = ResidentDraft(given_name="Anna", family_name="Łoś", born_on=date(1948, 8, 4))
    text = f"Nazwisko;Imię;PESEL\nŁoś;Anna;{ANNA}"
    (row,) = planned(text, [KNOWN, other], {2: other.id}).rows
    assert (row.outcome, codes(row)) == (Outcome.REJECTED, ["pesel-known"])


@pytest.mark.parametrize("name", ["Anna\nMaria", "Anna;Łoś", "Anna\r\nĆwik"])
def test_cells_that_ran_together_are_no_name(name):
    rows = Rows(("Nazwisko", "Imię"), (("Łoś", name),))
    (row,) = plan_import(read_rows(rows, (), TODAY), (), TODAY).rows
    assert (row.outcome, codes(row)) == (
        Outcome.REJECTED,
        ["name-of-several-cells"],
    )


WRONG = ANNA[:10] + str((int(ANNA[10]) + 1) % 10)
REASONED = f"Nazwisko;Imię;PESEL;Powód PESEL\nŁoś;Anna;{WRONG};"


def test_a_wrong_check_digit_is_kept_with_the_reason_that_the_file_gives():
    (row,) = planned(REASONED + "tak w dowodzie", ()).rows
    assert (row.outcome, codes(row)) == (Outcome.ADDED, [])
    assert (row.resident.pesel, row.resident.pesel_override_reason) == (WRONG, "tak w dowodzie")
    (row,) = planned(REASONED, ()).rows
    assert (row.outcome, codes(row)) == (Outcome.REJECTED, ["pesel-check-digit"])


def test_a_reason_given_once_holds_when_the_list_is_loaded_again():
    known = planned(REASONED + "tak w dowodzie", ()).rows[0].resident
    assert planned(REASONED, [known]).rows[0].outcome is Outcome.UNCHANGED


def test_a_reason_also_accepts_a_birth_date_against_the_pesel():
    text = f"Nazwisko;Imię;PESEL;ur.;Powód PESEL\nŁoś;Anna;{ANNA};5.08.1948;tak w dowodzie"
    (row,) = planned(text, ()).rows
    assert (row.outcome, row.resident.born_on) == (Outcome.ADDED, date(1948, 8, 5))
