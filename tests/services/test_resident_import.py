"""Importing real files into a real store: once, completely, or not at all."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
import xlsxwriter

from cus_desktop.domain.offices import MunicipalityDraft, VillageDraft
from cus_desktop.domain.pesel import check_digit
from cus_desktop.errors import Refused
from cus_desktop.exports.sheets import SheetUnreadable
from cus_desktop.services import residents
from cus_desktop.services.offices import save_municipality
from cus_desktop.services.resident_import import ADD, Outcome, ResidentImport
from cus_desktop.services.villages import save_village


def pesel(first_ten: str) -> str:
    return first_ten + check_digit(first_ten)


ANNA, CHILD = pesel("4808041234"), pesel("0525011234")
TEXT = (
    "Wykaz osób objętych wsparciem;;;;\n"
    "Nazwisko;Imię;PESEL;Miejscowość;Telefon\n"
    f"Łoś;Anna;{ANNA};Brzózki;600 147 505\n"
    f"Żółcińska;Zofia;{CHILD.lstrip('0')};Brzózki;\n"
    "Ćwik;Jan;12345;Brzózki;\n"
)


@pytest.fixture
def office(desk):
    gmina = save_municipality(desk, MunicipalityDraft(name="Jarzębinowo", leading=True))
    save_village(desk, VillageDraft(name="Brzózki", municipality_id=gmina, postcode="19-120"))
    return desk


def counts(plan) -> dict[str, int]:
    return {name: number for name, number in plan.counts.items() if number}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1250"])
def test_a_file_from_excel_is_imported_with_its_good_rows(office, tmp_path: Path, encoding):
    path = tmp_path / "wykaz.csv"
    path.write_bytes(TEXT.encode(encoding))
    plan = ResidentImport.read(path).apply(office)
    assert counts(plan) == {"added": 2, "rejected": 1}
    assert plan.rejected[0].row == 5
    assert [row.family_name for row in residents.search_residents(office, "").rows] == [
        "Łoś",
        "Żółcińska",
    ]
    (child,) = residents.search_residents(office, CHILD).rows
    assert child.village == "Brzózki"


def test_a_preview_changes_nothing_and_says_what_the_import_does(office):
    reading = ResidentImport.read(TEXT.encode())
    preview = reading.preview(office)
    assert residents.count_residents(office) == 0
    done = reading.apply(office)
    assert preview.counts == done.counts
    assert [row.outcome for row in preview.rows] == [row.outcome for row in done.rows]


def test_loading_twice_doubles_nobody_and_a_correction_changes_one(office):
    ResidentImport.read(TEXT.encode()).apply(office)
    again = ResidentImport.read(TEXT.encode()).apply(office)
    assert counts(again) == {"unchanged": 2, "rejected": 1}
    corrected = TEXT.replace("600 147 505", "600 147 506").replace("12345", "")
    assert counts(ResidentImport.read(corrected.encode()).apply(office)) == {
        "added": 1,
        "changed": 1,
        "unchanged": 1,
    }
    assert residents.count_residents(office) == 3


def test_what_an_office_wrote_by_hand_survives_an_import(office):
    ResidentImport.read(TEXT.encode()).apply(office)
    (row,) = residents.search_residents(office, "los").rows
    draft = residents.get_resident(office, row.id)
    residents.save_resident(office, replace(draft, note="dzwonić po 15", house_no="58"))
    changed = TEXT.replace("600 147 505", "600 147 509")
    ResidentImport.read(changed.encode()).apply(office)
    kept = residents.get_resident(office, row.id)
    assert (kept.note, kept.house_no, kept.phone) == ("dzwonić po 15", "58", "+48600147509")


def test_a_spreadsheet_with_numbers_as_numbers_is_imported(office):
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["Nazwisko i imię", "PESEL", "Kod pocztowy", "Telefon", "Wieś"])
    sheet.write_row(1, 0, ["ŁOŚ ANNA", int(CHILD), 19120, 600147505, "brzozki"])
    book.close()
    plan = ResidentImport.read(out.getvalue()).apply(office)
    (row,) = residents.search_residents(office, "łoś anna").rows
    assert (row.pesel, row.village, row.phone) == (CHILD, "Brzózki", "+48600147505")
    assert [problem.code for problem in plan.rows[0].problems] == ["pesel-zeros-restored"]


def test_columns_can_be_told_where_headings_say_nothing(office):
    reading = ResidentImport.read(b"A;B;C\nLis;Jan;600147505\n")
    with pytest.raises(Refused) as refusal:
        reading.preview(office)
    assert refusal.value.problems[0].code == "import-no-person-column"
    plan = reading.apply(office, columns={0: "family_name", 1: "given_name", 2: "phone"})
    assert counts(plan) == {"added": 1}


def test_an_answer_lets_a_look_alike_in(office):
    text = "Nazwisko;Imię;ur.;Wieś\nŁoś;Anna;4.08.1948;{}\n"
    ResidentImport.read(text.format("Brzózki").encode()).apply(office)
    reading = ResidentImport.read(text.format("Warszawa").encode())
    stopped = reading.preview(office)
    assert stopped.rows[0].outcome is Outcome.REJECTED
    known = stopped.rows[0].look_alikes[0].id
    assert counts(reading.preview(office, {2: known})) == {"changed": 1}
    assert counts(reading.apply(office, {2: ADD})) == {"added": 1}
    assert residents.count_residents(office) == 2


def test_rejected_rows_come_back_as_they_stood_with_the_reason(office):
    reading = ResidentImport.read(TEXT.encode())
    plan = reading.preview(office)
    table = reading.rejected_table(plan, {5: "PESEL ma 11 cyfr."})
    assert table == [
        ["Nazwisko", "Imię", "PESEL", "Miejscowość", "Telefon", ""],
        ["Ćwik", "Jan", "12345", "Brzózki", "", "PESEL ma 11 cyfr."],
    ]


def test_a_file_without_rows_and_one_that_is_no_table_are_refused(office, tmp_path: Path):
    with pytest.raises(Refused):
        ResidentImport.read(b"Nazwisko;PESEL\n")
    with pytest.raises(SheetUnreadable):
        ResidentImport.read(tmp_path / "brak.xlsx")


def test_an_import_is_one_entry_of_the_journal(office):
    before = len(office.store.recent)
    ResidentImport.read(TEXT.encode()).apply(office)
    assert len(office.store.recent) == before + 1
