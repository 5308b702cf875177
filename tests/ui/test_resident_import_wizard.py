"""Importing and exporting the list of residents at the screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from cus_desktop.domain.pesel import check_digit
from cus_desktop.domain.residents import ResidentDraft
from cus_desktop.exports.sheets import read_sheet
from cus_desktop.services import residents
from cus_desktop.services.desk import Desk
from cus_desktop.services.resident_import import ADD
from cus_desktop.services.residents import ResidentFilter
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.residents.export_list import ListExport
from cus_desktop.ui.residents.import_wizard import ImportWizard
from cus_desktop.ui.residents.import_words import remarks
from cus_desktop.ui.residents.page import ResidentsPage
from tests.ui import audits
from tests.ui.office_window import OfficeWindow, open_office
from tests.ui.residents_office import fill

TEXT = (
    "Nazwisko;Imię;PESEL;ur.;Miejscowość;Telefon;Kolor\n"
    "Nowak;Ewa;;1.05.1950;Brzózki;600111222;x\n"
    "Błaszczyk;Anna;;4.08.1948;Warszawa;;\n"
    "Ćwik;Adam;12345;;Brzózki;;\n"
)


@pytest.fixture
def office(qtbot: QtBot, desktop: Desktop, desk: Desk) -> Iterator[OfficeWindow]:
    fill(desk)
    made = open_office(desktop, desk, ("residents",))
    qtbot.addWidget(made.window)
    made.window.navigate("residents")
    made.window.show()
    made.settle()
    yield made
    made.close()


@pytest.fixture
def page(office: OfficeWindow) -> ResidentsPage:
    shown = office.window.page()
    assert isinstance(shown, ResidentsPage)
    return shown


@pytest.fixture
def wizard(office: OfficeWindow, page: ResidentsPage) -> ImportWizard:
    page.import_file()
    assert isinstance(page.dialog, ImportWizard)
    office.settle()
    return page.dialog


def sheet(folder: Path, text: str = TEXT) -> Path:
    path = folder / "wykaz.csv"
    path.write_bytes(text.encode("cp1250"))
    return path


def said(wizard: ImportWizard) -> str:
    return " | ".join(
        label.text() for label in wizard.findChildren(QLabel) if label.isVisibleTo(wizard)
    )


def outcomes(wizard: ImportWizard) -> dict[int, str]:
    rows = (wizard.model.row_at(place) for place in range(wizard.model.rowCount()))
    return {row.row: row.outcome.value for row in rows if row}


def test_an_import_begins_at_its_file_and_no_enter_imports(
    office: OfficeWindow, wizard: ImportWizard, tmp_path: Path
) -> None:
    assert wizard.focusWidget() is wizard.start.button
    wizard.read_file(sheet(tmp_path))
    office.settle()
    assert wizard.focusWidget() is wizard.close_button
    wizard.reject()


def test_why_a_row_is_rejected_is_read_in_full_at_once(
    office: OfficeWindow, wizard: ImportWizard, tmp_path: Path
) -> None:
    wizard.read_file(sheet(tmp_path))
    office.settle()
    first = wizard.model.row_at(0)
    assert first is not None
    assert remarks(first)
    assert remarks(first) in wizard.whole.text()
    wizard.reject()


def test_a_file_is_looked_at_before_anything_is_changed(
    office: OfficeWindow, wizard: ImportWizard, tmp_path: Path
) -> None:
    wizard.read_file(sheet(tmp_path))
    office.settle()
    assert outcomes(wizard) == {2: "added", 3: "rejected", 4: "rejected"}
    assert "Kolor" in wizard.unread.text
    assert wizard.apply.text() == "Importuj 1 osobę"
    assert residents.count_residents(office.desk) == 4
    audits.assert_sound(wizard, office.window._parts.look, settle=office.settle)
    wizard.reject()


def test_rows_that_look_alike_wait_for_an_answer_and_the_list_shows_the_new_people(
    office: OfficeWindow, page: ResidentsPage, wizard: ImportWizard, tmp_path: Path
) -> None:
    wizard.read_file(sheet(tmp_path))
    office.settle()
    box = wizard.look_alikes.pickers[3]
    assert isinstance(box, QComboBox)
    assert "Błaszczyk Anna, 04.08.1948" in box.itemText(1)
    box.setCurrentIndex(box.findData(ADD))
    box.activated.emit(box.currentIndex())
    office.settle()
    assert outcomes(wizard)[3] == "added"
    wizard.import_now()
    office.settle()
    assert residents.count_residents(office.desk) == 6
    assert page.panel.model.rowCount() == 6
    assert outcomes(wizard) == {4: "rejected"}
    audits.assert_sound(wizard, office.window._parts.look, settle=office.settle)


def test_rejected_rows_are_kept_corrected_and_imported(
    office: OfficeWindow, wizard: ImportWizard, tmp_path: Path
) -> None:
    wizard.read_file(sheet(tmp_path))
    office.settle()
    wizard.import_now()
    office.settle()
    rejected = tmp_path / "odrzucone.csv"
    wizard.write_rejected(rejected)
    table = read_sheet(rejected)
    assert [row[1] for row in table.rows] == ["Anna", "Adam"]
    assert "11 cyfr" in table.rows[1][-1]
    corrected = rejected.read_text("utf-8-sig").replace("12345", "")
    rejected.write_text(corrected, "utf-8-sig")
    wizard.read_file(rejected)
    office.settle()
    assert outcomes(wizard) == {2: "rejected", 3: "added"}


def test_columns_are_chosen_where_headings_say_nothing(
    office: OfficeWindow, wizard: ImportWizard, tmp_path: Path
) -> None:
    wizard.read_file(sheet(tmp_path, "A;B\nLis;Jan\n"))
    office.settle()
    assert not wizard.apply.isEnabled()
    for column, name in enumerate(("family_name", "given_name")):
        box = wizard.columns.boxes[column]
        box.setCurrentIndex(box.findData(name))
        box.activated.emit(box.currentIndex())
        office.settle()
    assert outcomes(wizard) == {2: "added"}
    wizard.reject()


def test_a_list_of_services_waits_for_its_columns(
    office: OfficeWindow, wizard: ImportWizard
) -> None:
    wizard.read_file(Path(__file__).parents[1] / "data" / "catalogue-real.csv")
    office.settle()
    assert not wizard.apply.isEnabled()
    assert wizard.columns.boxes
    wizard.reject()


def test_the_remarks_of_a_row_are_told_in_full(
    office: OfficeWindow, wizard: ImportWizard, tmp_path: Path
) -> None:
    wizard.read_file(sheet(tmp_path))
    office.settle()
    place = wizard.model.place_of("4")
    wizard.table.selectRow(place)
    assert wizard.whole.text().startswith("4. Ćwik Adam: PESEL ma 11 cyfr")
    wizard.reject()


def test_a_file_that_is_no_table_is_refused_with_a_sentence(
    office: OfficeWindow, wizard: ImportWizard, tmp_path: Path
) -> None:
    path = tmp_path / "zdjecie.xlsx"
    path.write_bytes(b"PK\x03\x04 cut short")
    wizard.read_file(path)
    office.settle()
    assert "uszkodzony" in wizard.trouble.text
    wizard.reject()


def test_an_import_is_taken_back_in_one_step(
    office: OfficeWindow, page: ResidentsPage, wizard: ImportWizard, tmp_path: Path
) -> None:
    wizard.read_file(sheet(tmp_path))
    office.settle()
    wizard.import_now()
    office.settle()
    assert residents.count_residents(office.desk) == 5
    wizard.reject()
    office.window.undo()
    office.settle()
    assert residents.count_residents(office.desk) == 4


# ---- export


def test_an_export_is_asked_about_and_holds_what_the_list_shows(
    office: OfficeWindow, page: ResidentsPage, tmp_path: Path
) -> None:
    path = tmp_path / "lista.xlsx"
    export = ListExport(office.context, ResidentFilter(plan="active"), page)
    office.asker.answers = ["cancel"]
    export.begin()
    office.settle()
    assert office.asker.questions[-1].title == "Wyeksportować 2 osoby?"
    export.write(path)
    office.settle()
    table = read_sheet(path)
    assert [row[0] for row in table.rows] == ["Błaszczyk", "Błaszczyk"]
    assert table.headers[0] == "Nazwisko"
    assert office.asker.questions[-1].text == "lista.xlsx"


def test_an_export_to_a_missing_folder_is_told_and_writes_nothing(
    office: OfficeWindow, page: ResidentsPage, tmp_path: Path
) -> None:
    export = ListExport(office.context, ResidentFilter(), page)
    export.write(tmp_path / "brak" / "lista.csv")
    office.settle()
    assert "nie udało się zapisać" in office.asker.questions[-1].text.lower()


def test_a_stranger_under_a_known_pesel_is_asked_about_and_cannot_be_added(
    office: OfficeWindow, wizard: ImportWizard, tmp_path: Path
) -> None:
    pesel = "5105121232" + check_digit("5105121232")
    known = residents.save_resident(
        office.desk, ResidentDraft(given_name="Anna", family_name="Łoś", pesel=pesel)
    )
    wizard.read_file(sheet(tmp_path, f"Nazwisko;Imię;PESEL\nĆwik;Jan;{pesel}\n"))
    office.settle()
    assert outcomes(wizard) == {2: "rejected"}
    box = wizard.look_alikes.pickers[2]
    assert isinstance(box, QComboBox)
    assert (box.findData(known), box.findData(ADD)) == (1, -1)
    wizard.import_now()
    office.settle()
    assert residents.get_resident(office.desk, known).family_name == "Łoś"
