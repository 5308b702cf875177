"""The catalogue page, its dialog, the programmes and the import, worked as a person does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from cus_desktop.domain.catalogue import ProgrammeDraft, ServiceDraft
from cus_desktop.services import catalogue, programmes
from cus_desktop.services.catalogue_import import CatalogueImport
from cus_desktop.services.desk import Desk
from cus_desktop.services.drafts import kept_drafts, save_draft
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.catalogue.import_wizard import ImportWizard
from cus_desktop.ui.catalogue.page import CataloguePage
from cus_desktop.ui.catalogue.programmes_dialog import ProgrammesDialog
from cus_desktop.ui.forms.edit_dialog import EditDialog
from cus_desktop.ui.kept_drafts import NEW_RECORD
from tests.ui import audits
from tests.ui.office_window import OfficeWindow, open_office

REAL = Path(__file__).parents[1] / "data" / "catalogue-real.csv"


@pytest.fixture
def office(qtbot: QtBot, desktop: Desktop, desk: Desk) -> Iterator[OfficeWindow]:
    CatalogueImport.read(REAL).apply(desk)
    made = open_office(desktop, desk, ("catalogue", "history"))
    qtbot.addWidget(made.window)
    made.window.navigate("catalogue")
    made.window.show()
    made.settle()
    yield made
    made.close()


@pytest.fixture
def page(office: OfficeWindow) -> CataloguePage:
    shown = office.window.page()
    assert isinstance(shown, CataloguePage)
    return shown


def names(page: CataloguePage) -> list[str]:
    model = page.panel.model
    rows = (model.row_at(place) for place in range(model.rowCount()))
    return [row.name for row in rows if row]


def dialog_of(page: CataloguePage) -> EditDialog[ServiceDraft]:
    assert isinstance(page.dialog, EditDialog)
    return page.dialog


def test_the_page_lists_the_catalogue_and_shows_a_leaflet(
    office: OfficeWindow, page: CataloguePage
) -> None:
    assert len(names(page)) == 15
    page.panel.select(
        next(row.id for row in catalogue.list_services(office.desk) if "Złota" in row.name)
    )
    office.settle()
    texts = [label.text() for label in page.card.findChildren(QLabel) if label.isVisible()]
    assert "Złota rączka" in texts
    assert "drobne naprawy w domu" in texts
    assert "pomoc społeczna · mieszkalnictwo" in texts
    assert "seniorzy" in texts


def test_typing_narrows_the_list_without_polish_letters(
    office: OfficeWindow, page: CataloguePage, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.panel.search, "zlota")
    qtbot.waitUntil(lambda: names(page) == ["Złota rączka"])


def test_area_and_track_narrow_the_list_and_clearing_shows_all_again(
    office: OfficeWindow, page: CataloguePage
) -> None:
    page.areas.setCurrentIndex(page.areas.findData("housing"))
    page.areas.activated.emit(page.areas.currentIndex())
    office.settle()
    assert names(page) == ["Złota rączka"]
    page.panel.set_filter("social_assistance")
    office.settle()
    assert names(page) == []
    clear = next(
        button
        for button in page.panel.findChildren(QPushButton)
        if button.isVisible() and "Wyczyść" in button.text()
    )
    clear.click()
    office.settle()
    assert len(names(page)) == 15
    assert page.areas.currentData() == ""


def test_a_new_service_is_typed_saved_and_selected(
    office: OfficeWindow, page: CataloguePage, qtbot: QtBot
) -> None:
    page.new()
    office.settle()
    dialog = dialog_of(page)
    name = dialog.form.editor("name").focus
    assert isinstance(name, QLineEdit)
    qtbot.keyClicks(name, "Teleopieka")
    box = dialog.findChild(QCheckBox, "area-health")
    assert box is not None
    box.click()
    picture = dialog.findChild(QAbstractButton, "pictogram-phone")
    assert picture is not None
    picture.click()
    dialog.try_save()
    assert "tryb prawny" in said(dialog)
    dialog.try_save()
    office.settle()
    (row,) = [row for row in catalogue.list_services(office.desk) if row.name == "Teleopieka"]
    assert (row.areas, row.pictogram) == (("health",), "phone")
    current = page.panel.current()
    assert current is not None
    assert current.name == "Teleopieka"


def said(dialog: EditDialog[ServiceDraft]) -> str:
    texts = (label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    return " ".join(texts)


def test_a_name_that_is_taken_is_refused_at_its_field(
    office: OfficeWindow, page: CataloguePage
) -> None:
    page.new()
    office.settle()
    dialog = dialog_of(page)
    dialog.form.set_value("name", "zlota raczka")
    dialog.try_save()
    dialog.try_save()
    office.settle()
    assert dialog.isVisible()
    assert "W katalogu jest już usługa" in said(dialog)
    assert len(catalogue.list_services(office.desk)) == 15
    office.asker.answers = ["discard"]
    dialog.reject()


def test_pressing_a_pictogram_again_chooses_none(office: OfficeWindow, page: CataloguePage) -> None:
    page.new()
    office.settle()
    dialog = dialog_of(page)
    car = dialog.findChild(QAbstractButton, "pictogram-car")
    meal = dialog.findChild(QAbstractButton, "pictogram-utensils")
    assert car is not None
    assert meal is not None
    car.click()
    assert dialog.form.draft().pictogram == "car"
    meal.click()
    assert dialog.form.draft().pictogram == "utensils"
    assert not car.isChecked()
    meal.click()
    assert dialog.form.draft().pictogram == ""
    assert not dialog.form.is_dirty()
    dialog.reject()


def test_removing_a_service_can_be_undone(office: OfficeWindow, page: CataloguePage) -> None:
    removed = page.panel.current()
    assert removed is not None
    page.remove()
    office.settle()
    assert removed.name not in names(page)
    office.window.undo()
    office.settle()
    assert removed.name in names(page)


def test_a_service_left_half_typed_is_offered_again(
    office: OfficeWindow, page: CataloguePage
) -> None:
    half = ServiceDraft(name="Niedokończona usługa")
    save_draft(office.desk, "service", NEW_RECORD, half)
    page.shown()
    office.settle()
    page._kept.resume.click()
    office.settle()
    again = dialog_of(page)
    assert again.form.draft().name == "Niedokończona usługa"
    assert again.form.is_dirty()
    office.asker.answers = ["discard"]
    again.reject()
    office.settle()
    page.shown()
    office.settle()
    assert not page._kept.isVisible()
    assert kept_drafts(office.desk) == ()


@pytest.mark.parametrize(("answer", "left"), [("keep", 1), ("discard", 0)])
def test_a_half_typed_service_is_given_up_after_a_question(
    office: OfficeWindow, page: CataloguePage, answer: str, left: int
) -> None:
    half = ServiceDraft(name="Niedokończona usługa")
    save_draft(office.desk, "service", NEW_RECORD, half)
    page.shown()
    office.settle()
    office.asker.answers = [answer]
    page._kept.discard.click()
    office.settle()
    assert len(kept_drafts(office.desk)) == left
    assert page._kept.isVisible() is bool(left)


def test_what_is_typed_is_kept_while_the_dialog_is_open(
    office: OfficeWindow, page: CataloguePage
) -> None:
    page.new()
    office.settle()
    dialog = dialog_of(page)
    dialog.form.set_value("name", "Niedokończona usługa")
    dialog._keep()
    office.settle()
    assert [row.kind for row in kept_drafts(office.desk)] == ["service"]
    office.asker.answers = ["discard"]
    dialog.reject()
    office.settle()
    assert kept_drafts(office.desk) == ()


def test_the_history_of_a_service_opens_from_its_card(
    office: OfficeWindow, page: CataloguePage
) -> None:
    page.show_history()
    office.settle()
    shown = office.window.page()
    assert type(shown).__name__ == "HistoryPage"


# ------------------------------------------------------------------ the import


@pytest.fixture
def wizard(office: OfficeWindow, page: CataloguePage) -> ImportWizard:
    page.import_file()
    assert isinstance(page.dialog, ImportWizard)
    office.settle()
    return page.dialog


def sheet(folder: Path, text: str) -> Path:
    path = folder / "katalog.csv"
    path.write_text(text, "utf-8-sig")
    return path


def test_the_import_shows_what_would_happen_and_asks_what_it_cannot_read(
    office: OfficeWindow, wizard: ImportWizard, tmp_path: Path
) -> None:
    path = sheet(
        tmp_path,
        "Lp.;nazwa;obszary;tryb;jm;odpłatność\n"
        "1;Złota rączka;;;;10 zł\n2;Obiady;żywienie;decyzja;porcja;7 zł\n3;;;;km;\n",
    )
    wizard.read_file(path)
    office.settle()
    assert wizard.counts.text() == "nowe: 1 · zmienione: 1 · odrzucone: 1"
    assert "Lp." in wizard.unread.text
    assert len(wizard.questions.pickers) == 2
    unit = wizard.questions.pickers["unit:porcja"]
    assert isinstance(unit, QComboBox)
    unit.setCurrentIndex(unit.findData("meal"))
    unit.activated.emit(unit.currentIndex())
    area = wizard.questions.pickers["areas:zywienie"]
    assert isinstance(area, QPushButton)
    chosen = next(a for a in area.menu().actions() if a.data() == "social_assistance")
    chosen.setChecked(True)
    area.menu().triggered.emit(chosen)
    office.settle()
    assert area.text() == "pomoc społeczna"
    assert len(catalogue.list_services(office.desk)) == 15, "nothing is changed by looking"
    wizard.apply.click()
    office.settle()
    (meals,) = [r for r in catalogue.list_services(office.desk) if r.name == "Obiady"]
    assert (meals.unit, meals.areas) == ("meal", ("social_assistance",))
    assert wizard.model.rowCount() == 1, "the rejected row is listed in the end"
    kept = tmp_path / "odrzucone.csv"
    wizard.write_rejected(kept)
    lines = kept.read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("Lp.;nazwa;obszary;tryb;jm;odpłatność;")
    assert lines[1].startswith("3;;;;km;;Wpisz nazwę")
    assert "odrzucone.csv" in wizard.trouble.text
    wizard.close()


def test_columns_may_be_chosen_by_hand(
    office: OfficeWindow, wizard: ImportWizard, tmp_path: Path
) -> None:
    wizard.read_file(sheet(tmp_path, "tytuł;cena\nObiady;7 zł\n"))
    office.settle()
    assert not wizard.apply.isEnabled()
    assert "Wskaż" in wizard.unread.text
    first = wizard.columns.boxes[0]
    first.setCurrentIndex(first.findData("name"))
    first.activated.emit(first.currentIndex())
    office.settle()
    assert wizard.apply.isEnabled()
    wizard.apply.click()
    office.settle()
    (meals,) = [r for r in catalogue.list_services(office.desk) if r.name == "Obiady"]
    assert meals.fee == "7 zł"
    wizard.close()


def test_a_file_that_cannot_be_read_says_so_and_another_can_be_chosen(
    office: OfficeWindow, wizard: ImportWizard, tmp_path: Path
) -> None:
    broken = tmp_path / "katalog.xlsx"
    broken.write_bytes(b"PK\x03\x04 no workbook")
    wizard.read_file(broken)
    office.settle()
    assert wizard.trouble.text
    wizard.read_file(REAL)
    office.settle()
    assert wizard.trouble.text == ""
    assert wizard.counts.text() == "bez zmian: 15"
    assert not wizard.apply.isEnabled()
    wizard.close()


def test_columns_chosen_by_hand_outlive_another_file_that_cannot_be_read(
    office: OfficeWindow, wizard: ImportWizard, tmp_path: Path
) -> None:
    wizard.read_file(sheet(tmp_path, "tytuł;cena\nObiady;7 zł\n"))
    office.settle()
    first = wizard.columns.boxes[0]
    first.setCurrentIndex(first.findData("name"))
    first.activated.emit(first.currentIndex())
    office.settle()
    broken = tmp_path / "katalog.xlsx"
    broken.write_bytes(b"PK\x03\x04 no workbook")
    wizard.read_file(broken)
    office.settle()
    wizard.apply.click()
    office.settle()
    assert "Obiady" in {row.name for row in catalogue.list_services(office.desk)}
    wizard.close()


def test_a_long_list_of_rejected_rows_scrolls_inside_the_window(
    office: OfficeWindow, wizard: ImportWizard, desktop: Desktop, tmp_path: Path
) -> None:
    wizard.resize(1000, 700)
    nameless = "".join(f"{number};;program\n" for number in range(80))
    wizard.read_file(sheet(tmp_path, f"Lp.;nazwa;tryb\n{nameless}99;Obiady;program\n"))
    office.settle()
    wizard.apply.click()
    office.settle()
    assert wizard.model.rowCount() == 80
    assert wizard.height() == 700
    audits.assert_sound(wizard, desktop.look, settle=office.settle)
    wizard.close()


def test_the_import_as_a_whole_can_be_undone(
    office: OfficeWindow, wizard: ImportWizard, tmp_path: Path
) -> None:
    wizard.read_file(sheet(tmp_path, "nazwa;tryb\nA;program\nB;program\n"))
    office.settle()
    wizard.apply.click()
    office.settle()
    assert len(catalogue.list_services(office.desk)) == 17
    wizard.close()
    office.window.undo()
    office.settle()
    assert len(catalogue.list_services(office.desk)) == 15


# ------------------------------------------------------------------ programmes


def test_a_programme_is_added_and_stays_while_services_belong_to_it(
    office: OfficeWindow, page: CataloguePage
) -> None:
    page.show_programmes()
    office.settle()
    window = page.dialog
    assert isinstance(window, ProgrammesDialog)
    window.new()
    office.settle()
    form = window.dialog
    assert form is not None
    form.form.set_value("name", "Program 2026")
    form.try_save()
    form.try_save()
    office.settle()
    (programme,) = programmes.list_programmes(office.desk)
    catalogue.save_service(office.desk, ServiceDraft(name="X", programme_id=programme.id))
    office.settle()
    window.remove()
    office.settle()
    assert "(1)" in window._trouble.text
    assert len(programmes.list_programmes(office.desk)) == 1
    window.close()


# ------------------------------------------------------------------ audits


def test_the_page_is_sound_at_every_text_size(office: OfficeWindow, desktop: Desktop) -> None:
    audits.assert_sound(office.window, desktop.look, settle=office.settle)


@pytest.mark.parametrize("percent", [100, 150])
def test_the_page_fits_a_small_laptop(office: OfficeWindow, desktop: Desktop, percent: int) -> None:
    desktop.look.set_text_percent(percent)
    office.settle()
    least = office.window.minimumSizeHint()
    assert (least.width() <= 1366, least.height() <= 720) == (True, True), least


def test_the_dialogs_are_sound(
    office: OfficeWindow, page: CataloguePage, desktop: Desktop, tmp_path: Path
) -> None:
    programmes.save_programme(office.desk, ProgrammeDraft(name="Program 2026"))
    page.edit()
    office.settle()
    dialog = dialog_of(page)
    dialog.resize(1000, 700)
    audits.assert_sound(dialog, desktop.look, settle=office.settle)
    dialog.reject()
    page.import_file()
    wizard = page.dialog
    assert isinstance(wizard, ImportWizard)
    wizard.resize(1000, 700)
    wizard.read_file(sheet(tmp_path, "x;nazwa;tryb;jm\n1;Złota rączka;;porcja\n2;A;?;km\n"))
    office.settle()
    audits.assert_sound(wizard, desktop.look, settle=office.settle)
    wizard.close()
    page.show_programmes()
    office.settle()
    window = page.dialog
    assert isinstance(window, ProgrammesDialog)
    window.resize(1000, 700)
    audits.assert_sound(window, desktop.look, settle=office.settle)
    window.close()


def test_enter_on_a_row_opens_the_form(
    office: OfficeWindow, page: CataloguePage, qtbot: QtBot
) -> None:
    page.panel.table.setFocus()
    qtbot.keyClick(page.panel.table, Qt.Key.Key_Return)
    office.settle()
    current = page.panel.current()
    assert current is not None
    assert dialog_of(page).form.draft().name == current.name
    dialog_of(page).reject()
