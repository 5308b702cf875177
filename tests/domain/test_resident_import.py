"""Importing a list of residents: nothing doubled, nothing guessed, every row accounted for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.import_outcomes import HiddenChange, Outcome
from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.offices import VillageDraft
from cus_desktop.domain.pesel import check_digit
from cus_desktop.domain.resident_cells import (
    read_address,
    read_birth_date,
    read_pesel_cell,
    read_phones,
    split_name,
)
from cus_desktop.domain.resident_import import ADD, SKIP, plan_import
from cus_desktop.domain.resident_rows import read_rows, unread_headings
from cus_desktop.domain.resident_words import recognise_columns
from cus_desktop.domain.residents import ResidentDraft

TODAY = date(2026, 11, 21)
WOLKA = VillageDraft(id="w" * 32, name="Wólka Źródlana", postcode="19-123", post_town="Jarzębinowo")
BRZOZKI = VillageDraft(id="b" * 32, name="Brzózki", municipality_id="1", postcode="19-120")
OTHER_BRZOZKI = VillageDraft(id="c" * 32, name="Brzózki", municipality_id="2", postcode="19-130")
VILLAGES = (WOLKA, BRZOZKI)


def pesel(first_ten: str) -> str:
    return first_ten + check_digit(first_ten)


ANNA = pesel("4808041234")
CHILD = pesel("0525011234")  # born 1.05.2005: a spreadsheet eats the zero


@dataclass(frozen=True)
class Rows:
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def numbers(self) -> tuple[int, ...]:
        return tuple(range(2, 2 + len(self.rows)))


def table(text: str) -> Rows:
    headers, *rows = [tuple(line.split(";")) for line in text.strip().splitlines()]
    return Rows(headers, tuple(rows))


def planned(text, known=(), answers=None, villages=VILLAGES):
    return plan_import(read_rows(table(text), villages, TODAY), known, TODAY, answers)


def codes(row):
    return [problem.code for problem in row.problems]


def test_a_list_is_read_with_polish_headings():
    plan = planned(
        "Nazwisko;Imię;PESEL;Miejscowość;Nr domu;Telefon\n"
        f"ŁOŚ;ANNA MARIA;{ANNA};wolka zrodlana;58;600 147 505"
    )
    (row,) = plan.rows
    assert row.outcome is Outcome.ADDED
    person = row.resident
    assert (person.family_name, person.given_name) == ("Łoś", "Anna Maria")
    assert (person.born_on, person.sex) == (date(1948, 8, 4), "female")
    assert (person.village_id, person.postcode) == (WOLKA.id, "19-123")
    assert person.phone == "+48600147505"


def test_columns_that_are_not_read_are_named():
    rows = table("Nazwisko;Ulubiony kolor;Pusta\nŁoś;zielony;")
    assert unread_headings(rows, recognise_columns(rows.headers)) == ("Ulubiony kolor",)


def test_eaten_zeros_of_a_pesel_are_put_back_and_checked_again():
    plan = planned(f"Nazwisko;Imię;PESEL\nŁoś;Ala;{CHILD.lstrip('0')}\nLis;Jan;525011239")
    assert plan.rows[0].resident.pesel == CHILD
    assert codes(plan.rows[0]) == ["pesel-zeros-restored"]
    assert plan.rows[1].outcome is Outcome.REJECTED


def test_a_wrong_check_digit_rejects_the_row():
    wrong = ANNA[:10] + str((int(ANNA[10]) + 1) % 10)
    (row,) = planned(f"Nazwisko;Imię;PESEL\nŁoś;Anna;{wrong}").rows
    assert (row.outcome, codes(row)) == (Outcome.REJECTED, ["pesel-check-digit"])
    assert row.problems[0].params["row"] == 2


def test_a_birth_date_against_the_pesel_rejects_the_row():
    (row,) = planned(f"Nazwisko;Imię;PESEL;ur.\nŁoś;Anna;{ANNA};5.08.1948").rows
    assert row.outcome is Outcome.REJECTED
    assert codes(row) == ["pesel-other-birth-date"]


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1.05.1947", date(1947, 5, 1)),
        ("1947-05-01", date(1947, 5, 1)),
        ("01051947", date(1947, 5, 1)),
        ("1 maja 1947 r.", date(1947, 5, 1)),
        ("1.05.47", date(1947, 5, 1)),
        ("1.05.15", date(2015, 5, 1)),
    ],
)
def test_birth_dates_are_read_with_their_century(typed, day):
    assert read_birth_date(typed, TODAY, None) == day


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("1.05.20", "birth-century-unclear"),
        ("1.05", "date-without-year"),
        ("31.02.1947", "date-impossible"),
        ("1051947", "date-ambiguous"),
        ("dziś", "date-unreadable"),
        ("+14", "date-unreadable"),
        ("17288", "date-as-number"),
    ],
)
def test_unclear_birth_dates_are_refused(typed, code):
    with pytest.raises(Malformed) as refusal:
        read_birth_date(typed, TODAY, None)
    assert refusal.value.code == code


def test_the_pesel_settles_the_century():
    assert read_birth_date("1.05.20", TODAY, date(1920, 5, 1)) == date(1920, 5, 1)


def test_a_column_written_month_first_is_refused_as_a_whole():
    plan = planned("Nazwisko;Imię;ur.\nŁoś;Anna;05/04/1947\nLis;Jan;05/13/1947")
    assert [codes(row) for row in plan.rows] == [["date-order-unclear"]] * 2


@given(st.dates(date(1917, 1, 1), TODAY))
def test_no_typed_birth_date_is_read_as_another_day(day):
    for text in (f"{day:%d.%m.%Y}", f"{day:%d%m%Y}", f"{day:%Y-%m-%d}"):
        assert read_birth_date(text, TODAY, None) == day
    try:
        short = read_birth_date(f"{day:%d.%m.%y}", TODAY, None)
    except Malformed:
        # Refused only where the same two digits may be a child or a very old person.
        assert day.year % 100 <= TODAY.year % 100
    else:
        assert short == day


def test_a_whole_name_is_parted():
    assert split_name("Łoś Anna Maria", family_first=True) == ("Łoś", "Anna Maria")
    assert split_name("Anna Maria Święch - Łoś", family_first=False) == ("Święch-Łoś", "Anna Maria")
    assert split_name("van Dyck, Jan", family_first=True) == ("van Dyck", "Jan")
    with pytest.raises(Malformed):
        split_name("Łoś", family_first=True)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Brzózki 58", {"village": "Brzózki", "house_no": "58"}),
        ("Wólka Źródlana 5 A", {"village": "Wólka Źródlana", "house_no": "5A"}),
        (
            "ul. Polna 5/2, 19-120 Brzózki",
            {"street": "ul. Polna", "house_no": "5", "flat_no": "2"}
            | {"postcode": "19-120", "village": "Brzózki"},
        ),
        (
            "Brzózki 7, 19-100 Jarzębinowo",
            {"village": "Brzózki", "house_no": "7", "postcode": "19-100"}
            | {"post_town": "Jarzębinowo"},
        ),
    ],
)
def test_an_address_in_one_cell_is_parted(text, parts):
    assert read_address(text) == parts


@pytest.mark.parametrize(
    "line",
    [
        "Łoś;Anna;4.08.1948;Polna 3a;",
        "Łoś;Anna;4.08.1948;ul. Polna 3A;3a",
        "Łoś;Anna;4.08.1948;Polna;3 a",
    ],
)
def test_the_same_street_and_number_in_one_cell_change_nothing(line):
    anna = ResidentDraft(
        given_name="Anna",
        family_name="Łoś",
        born_on=date(1948, 8, 4),
        no_pesel_reason="not_given",
        street="Polna",
        house_no="3a",
    )
    (row,) = planned(f"Nazwisko;Imię;Data urodzenia;Ulica;Nr domu\n{line}", [anna]).rows
    assert row.outcome is Outcome.UNCHANGED, row.changes


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Polna 3a", {"street": "Polna", "house_no": "3a"}),
        ("ul. 3 Maja 12/4", {"street": "ul. 3 Maja", "house_no": "12", "flat_no": "4"}),
        ("3 Maja", {"street": "3 Maja"}),
        ("os. 1000-lecia", {"street": "os. 1000-lecia"}),
    ],
)
def test_a_number_behind_the_street_goes_to_its_own_field(text, parts):
    (row,) = planned(f"Nazwisko;Imię;Ulica\nŁoś;Anna;{text}").rows
    assert row.resident is not None
    assert {name: getattr(row.resident, name) for name in ("street", "house_no", "flat_no")} == {
        "street": "",
        "house_no": "",
        "flat_no": "",
    } | parts


def test_the_preview_does_not_tell_a_confidential_address():
    anna = ResidentDraft(
        given_name="Anna",
        family_name="Łoś",
        pesel=ANNA,
        street="Tajna",
        house_no="1",
        address_confidential=True,
    )
    (row,) = planned(f"Nazwisko;Imię;PESEL;Ulica\nŁoś;Anna;{ANNA};Nowa 7", [anna]).rows
    shown = {change.field: change for change in row.changes}
    assert {"street", "house_no"} <= set(shown)
    assert all(isinstance(shown[name], HiddenChange) for name in ("street", "house_no"))
    assert "Tajna" not in str(row.changes)
    assert "Nowa" not in str(row.changes)


def test_further_phone_numbers_go_to_the_note():
    (row,) = planned("Nazwisko;Imię;Tel.;Uwagi\nŁoś;Anna;600147505 lub 22 123 45 67;po 16").rows
    assert row.resident.phone == "+48600147505"
    assert row.resident.note == "po 16; tel. +48221234567"
    assert read_phones("0221234567") == ("+48221234567",)


def test_a_village_of_two_gminas_is_told_by_its_post_code():
    both = (BRZOZKI, OTHER_BRZOZKI)
    text = "Nazwisko;Imię;Wieś;Kod\nŁoś;Anna;Brzózki;{}"
    assert planned(text.format("19-130"), villages=both).rows[0].resident.village_id == "c" * 32
    assert codes(planned(text.format(""), villages=both).rows[0]) == ["village-ambiguous"]


def test_a_place_outside_the_gminas_is_kept_and_warned_of():
    (row,) = planned("Nazwisko;Imię;Miejscowość\nŁoś;Anna;Warszawa").rows
    assert row.outcome is Outcome.ADDED
    assert row.resident.place_name == "Warszawa"
    assert codes(row) == ["outside-service-area"]


@pytest.mark.parametrize("word", ["brak", "-", "n/d", "Brak danych"])
def test_words_for_nothing_are_nothing(word):
    (row,) = planned(f"Nazwisko;Imię;PESEL;Telefon\nŁoś;Anna;{word};{word}").rows
    assert row.outcome is Outcome.ADDED
    assert (row.resident.pesel, row.resident.phone) == ("", "")


LIST = (
    "Nr osoby;Nazwisko;Imię;PESEL;ur.;Miejscowość;Telefon\n"
    f"17;Łoś;Anna;{ANNA};;Brzózki;600147505\n"
    ";Ćwik;Jan;;1.05.1947;Brzózki;\n"
    ";Żak;Ewa;;;Wólka Źródlana;\n"
)
FIRST_LINE = "\n".join(LIST.splitlines()[:2])


def test_loading_the_same_file_again_changes_nothing():
    first = planned(LIST)
    assert first.counts["added"] == 3
    again = planned(LIST, [row.resident for row in first.changing])
    assert again.counts == {
        "added": 0, "changed": 0, "unchanged": 3, "skipped": 0, "rejected": 0,
    }  # fmt: skip


def test_a_corrected_file_changes_only_what_it_corrects():
    known = [row.resident for row in planned(LIST).changing]
    plan = planned(LIST.replace("600147505", "600147506"), known)
    assert plan.counts["changed"] == 1
    assert [(change.field, change.new) for change in plan.rows[0].changes] == [
        ("phone", "+48600147506")
    ]


def test_an_empty_cell_clears_nothing_and_notes_of_the_office_stay():
    known = ResidentDraft(given_name="Anna", family_name="Łoś", pesel=ANNA, phone="+48600147505")
    known = replace(known, note="nasza notatka", born_on=date(1948, 8, 4), sex="female")
    (row,) = planned(f"Nazwisko;Imię;PESEL;Telefon;Uwagi\nŁoś;Anna;{ANNA};;z pliku", [known]).rows
    assert row.outcome is Outcome.UNCHANGED


def test_a_pesel_learned_later_joins_the_person_known_by_name_birth_date_and_village():
    known = ResidentDraft(
        given_name="Anna", family_name="Łoś", born_on=date(1948, 8, 4), village_id=BRZOZKI.id
    )
    (row,) = planned(f"Nazwisko;Imię;PESEL;Wieś\nŁoś;Anna;{ANNA};Brzózki", [known]).rows
    assert row.outcome is Outcome.CHANGED
    assert row.resident.id == known.id
    assert row.resident.pesel == ANNA


def test_several_people_who_fit_stop_the_row():
    twins = [
        ResidentDraft(given_name="Anna", family_name="Łoś", born_on=date(1948, 8, 4))
        for _ in range(2)
    ]
    (row,) = planned("Nazwisko;Imię;ur.\nŁoś;Anna;4.08.1948", twins).rows
    assert (row.outcome, codes(row)) == (Outcome.REJECTED, ["resident-matches-several"])


def test_number_and_pesel_of_two_people_stop_the_row():
    one = ResidentDraft(given_name="Anna", family_name="Łoś", external_ref="17")
    two = ResidentDraft(given_name="Anna", family_name="Łoś", pesel=ANNA)
    (row,) = planned(FIRST_LINE, [one, two]).rows
    assert codes(row) == ["resident-matches-several"]


def lookalike():
    return ResidentDraft(
        given_name="Anna", family_name="Łoś", born_on=date(1948, 8, 4), village_id=WOLKA.id
    )


ROW = "Nazwisko;Imię;ur.;Wieś\nŁos;Anna;4.08.1948;Brzózki"


def test_somebody_who_looks_alike_stops_the_row_until_it_is_answered():
    # Łos folds to the same name, the village differs: a person decides.
    known = replace(lookalike(), family_name="Łoś")
    (row,) = planned(ROW, [known]).rows
    assert (row.outcome, codes(row)) == (Outcome.REJECTED, ["resident-looks-like-known"])
    assert [likeness.id for likeness in row.look_alikes] == [known.id]
    assert planned(ROW, [known], {2: ADD}).rows[0].outcome is Outcome.ADDED
    assert planned(ROW, [known], {2: SKIP}).rows[0].outcome is Outcome.SKIPPED
    same = planned(ROW, [known], {2: known.id}).rows[0]
    assert (same.outcome, same.resident.id) == (Outcome.CHANGED, known.id)


def test_another_pesel_for_a_known_number_stops_the_row():
    known = ResidentDraft(
        given_name="Anna", family_name="Łoś", external_ref="17", pesel=pesel("6101011234")
    )
    (row,) = planned(FIRST_LINE, [known]).rows
    assert codes(row) == ["resident-pesel-differs"]


def test_the_same_person_twice_in_the_file_is_taken_once():
    line = f"Łoś;Anna;{ANNA};{{}}\n"
    text = "Nazwisko;Imię;PESEL;Telefon\n" + line.format("600147505")
    assert [row.outcome for row in planned(text + line.format("600147505")).rows] == [
        Outcome.ADDED,
        Outcome.SKIPPED,
    ]
    twice = planned(text + line.format("600147506")).rows[1]
    assert codes(twice) == ["resident-twice-in-file"]


def test_a_row_without_a_name_is_rejected():
    (row,) = planned(f"PESEL;Imię;Nazwisko\n{ANNA};Anna;").rows
    assert (row.outcome, codes(row)) == (Outcome.REJECTED, ["name-missing"])


names = st.sampled_from(["Łoś", "Anna", "Jan", "Święch-Łoś", "ĆWIK", ""])
pesels = st.sampled_from(["", ANNA, CHILD, CHILD.lstrip("0"), "123", "brak"])
days = st.sampled_from(["", "4.08.1948", "1.05.47", "1.05.20", "31.02.1950"])
places = st.sampled_from(["", "Brzózki", "Warszawa"])


@given(st.lists(st.tuples(names, names, pesels, days, places), max_size=8))
def test_every_row_has_one_outcome_and_a_second_load_adds_nobody(rows):
    rows = [row for row in rows if any(row)]
    sheet = Rows(("Nazwisko", "Imię", "PESEL", "ur.", "Wieś"), tuple(rows))
    read = read_rows(sheet, VILLAGES, TODAY)
    first = plan_import(read, [], TODAY)
    assert sum(first.counts.values()) == len(read)
    known = {row.resident.id: row.resident for row in first.changing if row.resident}
    again = plan_import(read, known.values(), TODAY)
    assert again.count(Outcome.ADDED) == 0


def test_an_eaten_zero_is_reported_only_when_it_was_eaten():
    assert read_pesel_cell(CHILD) == (CHILD, False)
    assert read_pesel_cell(f"{CHILD.lstrip('0')}.0") == (CHILD, True)


def test_a_row_added_by_an_answer_is_not_added_again_by_the_same_answer():
    known = replace(lookalike(), family_name="Łoś")
    added = planned(ROW, [known], {2: ADD}).rows[0].resident
    again = planned(ROW, [known, added], {2: ADD}).rows[0]
    assert (again.outcome, again.resident.id) == (Outcome.UNCHANGED, added.id)
    unasked = planned(ROW, [known, added]).rows[0]
    assert (unasked.outcome, unasked.resident.id) == (Outcome.UNCHANGED, added.id)


def test_a_row_without_a_village_answered_so_finds_the_person_it_added():
    text = "Nazwisko;Imię;ur.\nZolcinska-Ges;Stanisława;14.03.1944"
    known = ResidentDraft(
        given_name="Stanisława", family_name="Żółcińska-Gęś", born_on=date(1944, 3, 14)
    )
    other = replace(known, id="f" * 32, family_name="Zolcinska-Ges")
    for answers in ({2: ADD}, {}):
        row = planned(text, [known, other], answers=answers).rows[0]
        assert (row.outcome, row.resident.id) == (Outcome.UNCHANGED, other.id)


def test_all_that_is_wrong_with_a_row_is_said_at_once():
    wrong = ANNA[:10] + str((int(ANNA[10]) + 1) % 10)
    (row,) = planned(f"Nazwisko;Imię;PESEL;Telefon\nŁoś;Anna;{wrong};12").rows
    assert row.outcome is Outcome.REJECTED
    assert {problem.field for problem in row.problems} == {"pesel", "phone"}
