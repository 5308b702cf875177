"""The residents' page worked as a person at the counter does: find, read, note."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from cus_desktop.domain.households import RelationKind
from cus_desktop.domain.residents import NoteKind
from cus_desktop.services.desk import Desk
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.residents.page import ResidentsPage
from cus_desktop.ui.residents.person_picker import PersonEditor
from tests.ui import audits
from tests.ui.office_window import OfficeWindow, open_office
from tests.ui.residents_office import PESEL, fill
from tests.ui.residents_screen import dialog_of, field, names, said, type_into


@pytest.fixture
def people(desk: Desk) -> dict[str, str]:
    return fill(desk)


@pytest.fixture
def office(
    qtbot: QtBot, desktop: Desktop, desk: Desk, people: dict[str, str]
) -> Iterator[OfficeWindow]:
    made = open_office(desktop, desk, ("residents", "plans", "plan", "history"))
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


# ---- finding


def test_the_list_goes_by_the_polish_alphabet_and_the_first_card_is_shown(
    page: ResidentsPage,
) -> None:
    assert names(page) == [
        "Błaszczyk Anna",
        "Błaszczyk Józef",
        "Ćwik Jan",
        "Żółcińska-Gęś Zofia",
    ]
    assert "Błaszczyk Anna" in said(page.card)
    assert "Brzózki 58, 19-120\u00a0Jarzębinowo" in said(page.card)
    assert "Iwona Święch" in said(page.card)


def test_typing_starts_in_the_search_and_narrows_without_polish_letters(
    office: OfficeWindow, page: ResidentsPage, qtbot: QtBot
) -> None:
    assert QApplication.focusWidget() is page.panel.search
    type_into(page.panel.search, "zolc ges")
    qtbot.waitUntil(lambda: names(page) == ["Żółcińska-Gęś Zofia"])
    office.settle()
    assert "Żółcińska-Gęś Zofia" in said(page.card)
    assert "Błaszczyk" not in said(page.card)


def test_no_old_person_is_shown_when_nothing_fits_and_near_names_are_offered(
    office: OfficeWindow, page: ResidentsPage, qtbot: QtBot
) -> None:
    type_into(page.panel.search, "blaszcyk")
    qtbot.waitUntil(lambda: names(page) == [])
    office.settle()
    assert not page.card.isVisible()
    assert page.card.name.text() == ""
    assert not page.has_current()
    first = page.suggestions.buttons[0]
    assert isinstance(first, QPushButton)
    assert first.text() == "Błaszczyk Anna, Brzózki"
    first.click()
    qtbot.waitUntil(lambda: page.card.name.text() == "Błaszczyk Anna")
    assert page.card.isVisible()
    assert not page.suggestions.isVisible()


def test_chips_and_villages_narrow_the_list_and_clearing_shows_all(
    office: OfficeWindow, page: ResidentsPage, people: dict[str, str]
) -> None:
    page.panel.set_filter("ending")
    office.settle()
    assert names(page) == ["Błaszczyk Józef"]
    page.panel.set_filter("none")
    office.settle()
    assert names(page) == ["Żółcińska-Gęś Zofia"]
    page.villages.setCurrentIndex(page.villages.findData(people["Brzózki"]))
    page.villages.activated.emit(page.villages.currentIndex())
    office.settle()
    assert names(page) == []
    clear = next(
        button
        for button in page.panel.findChildren(QPushButton)
        if button.isVisible() and "Wyczyść" in button.text()
    )
    clear.click()
    office.settle()
    assert len(names(page)) == 4
    assert page.villages.village_id == ""


def test_a_person_asked_for_from_elsewhere_is_shown_whatever_hides_them(
    office: OfficeWindow, page: ResidentsPage, people: dict[str, str], qtbot: QtBot
) -> None:
    type_into(page.panel.search, "cwik")
    qtbot.waitUntil(lambda: names(page) == ["Ćwik Jan"])
    page.show_target(people["zofia"])
    office.settle()
    assert page.card.name.text() == "Żółcińska-Gęś Zofia"


def test_a_confidential_address_is_shown_only_when_asked_for(
    office: OfficeWindow, page: ResidentsPage, people: dict[str, str]
) -> None:
    page.panel.select(people["zofia"])
    office.settle()
    assert "Żabi Róg" not in said(page)
    assert page.card.address.isVisible()
    page.card.address.click()
    office.settle()
    assert "Żabi Róg" in said(page.card)
    page.panel.select(people["jan"])
    page.panel.select(people["zofia"])
    office.settle()
    assert "Żabi Róg" not in said(page)


# ---- around the person


def test_an_entry_is_written_and_stands_first_on_the_timeline(
    office: OfficeWindow, page: ResidentsPage, people: dict[str, str]
) -> None:
    page.panel.select(people["jan"])
    office.settle()
    page.add_note()
    dialog = dialog_of(page)
    assert dialog.focusWidget() is dialog.form.editor("text").focus
    assert dialog.form.draft().happened_on == office.desk.today()
    dialog.try_save()
    assert "Wpisz, co się" in said(dialog)
    dialog.form.set_value("text", "Prosi o telefon po niedzieli.")
    dialog.form.set_value("kind", NoteKind.CALL)
    dialog.try_save()
    office.settle()
    first = page.card.timeline.model().index(0, 0)
    assert "Prosi o telefon po niedzieli." in str(first.data())


def test_a_family_relation_is_chosen_by_typing_and_taken_off_with_undo(
    office: OfficeWindow, page: ResidentsPage, people: dict[str, str], qtbot: QtBot
) -> None:
    page.panel.select(people["jan"])
    office.settle()
    page.add_relation()
    dialog = dialog_of(page)
    picker = dialog.form.editor("other_id")
    assert isinstance(picker, PersonEditor)
    line = field(dialog, "other_id")
    line.setFocus()
    type_into(line, "zolc")
    qtbot.waitUntil(lambda: picker._model.rowCount() == 1)
    dialog.try_save()
    assert "Nikogo nie wybrano" in said(dialog)
    line.setFocus()
    picker._list.complete()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(picker._list.popup(), key)
    office.settle()
    assert line.text() == "Żółcińska-Gęś Zofia"
    dialog.form.set_value("kind", RelationKind.SIBLING)
    dialog.try_save()
    office.settle()
    assert not dialog.isVisible(), said(dialog)
    assert "brat" in said(page.card.family)
    (relation,) = residents_relations(office, people["jan"])
    page.remove_relation(relation.relation_id)
    office.settle()
    assert residents_relations(office, people["jan"]) == []
    office.window.undo()
    office.settle()
    assert len(residents_relations(office, people["jan"])) == 1


def residents_relations(office: OfficeWindow, resident_id: str) -> list[Any]:
    from cus_desktop.services.households import relations_of

    return list(relations_of(office.desk, resident_id))


def test_a_household_is_changed_from_the_card(
    office: OfficeWindow, page: ResidentsPage, people: dict[str, str]
) -> None:
    page.panel.select(people["anna"])
    office.settle()
    page.card.family.household.click()
    office.settle()
    dialog = dialog_of(page)
    assert dialog.form.draft().name == "Błaszczyk, Brzózki 58"
    assert len(dialog.form.draft().members) == 2
    dialog.form.set_value("name", "Błaszczykowie")
    dialog.try_save()
    office.settle()
    assert "Błaszczykowie" in said(page.card.family)


def test_somebody_moves_out_with_a_date(
    office: OfficeWindow, page: ResidentsPage, people: dict[str, str]
) -> None:
    page.panel.select(people["anna"])
    office.settle()
    leave = next(
        button
        for button in page.card.family.findChildren(QToolButton)
        if button.accessibleName().startswith("Wyprowadzka: Błaszczyk Józef")
    )
    leave.click()
    office.settle()
    dialog = dialog_of(page)
    assert "Błaszczyk Józef" in said(dialog)
    dialog.try_save()
    office.settle()
    assert "do 03.11.2026" in said(page.card.family)


def test_a_member_of_the_family_opens_their_own_card(
    office: OfficeWindow, page: ResidentsPage, people: dict[str, str]
) -> None:
    page.panel.select(people["anna"])
    office.settle()
    other = next(
        button
        for button in page.card.family.findChildren(QPushButton)
        if button.text() == "Błaszczyk Józef"
    )
    other.click()
    office.settle()
    assert page.card.name.text() == "Błaszczyk Józef"


def test_the_plan_and_the_history_open_from_the_card(
    office: OfficeWindow, page: ResidentsPage, people: dict[str, str]
) -> None:
    page.panel.select(people["zofia"])
    office.settle()
    assert page.card.plan.text() == "Nowy plan"
    page.card.history.click()
    office.settle()
    assert type(office.window.page()).__name__ == "HistoryPage"
    office.window.navigate("residents", people["anna"])
    office.settle()
    assert page.card.plan.text() == "Otwórz plan"
    page.card.plan.click()
    office.settle()
    assert type(office.window.page()).__name__ == "PlanEditorPage"


def test_missing_data_is_listed_on_the_data_tab(
    office: OfficeWindow, page: ResidentsPage, people: dict[str, str]
) -> None:
    page.panel.select(people["jan"])
    page.card.tabs.setCurrentIndex(3)
    office.settle()
    assert "Brakuje daty urodzenia." in said(page.card.data)
    page.panel.select(people["anna"])
    office.settle()
    assert "Brakuje" not in said(page.card.data)
    assert PESEL in said(page.card.data)


def test_an_empty_register_says_what_to_do(qtbot: QtBot, desktop: Desktop, desk: Desk) -> None:
    made = open_office(desktop, desk, ("residents",))
    qtbot.addWidget(made.window)
    made.window.navigate("residents")
    made.window.show()
    made.settle()
    shown = made.window.page()
    assert isinstance(shown, ResidentsPage)
    first = next(
        button
        for button in shown.panel.findChildren(QPushButton)
        if button.isVisible() and "pierwsz" in button.text()
    )
    first.click()
    made.settle()
    assert dialog_of(shown).isVisible()
    dialog_of(shown).reject()
    made.close()


# ---- sound


def test_the_page_is_sound_at_every_text_size(
    office: OfficeWindow, page: ResidentsPage, people: dict[str, str], desktop: Desktop
) -> None:
    page.panel.select(people["anna"])
    office.settle()
    for tab in range(page.card.tabs.count()):
        page.card.tabs.setCurrentIndex(tab)
        office.settle()
        audits.assert_sound(page, desktop.look, settle=office.settle)


def test_the_window_fits_a_small_laptop_at_150_per_cent(
    office: OfficeWindow, page: ResidentsPage, desktop: Desktop
) -> None:
    page.panel.count.setText("20 000 z 20 000")
    desktop.look.set_text_percent(150)
    office.settle()
    assert office.window.minimumSizeHint().width() <= 1366
    assert office.window.minimumSizeHint().height() <= 768


@pytest.mark.parametrize("name", ["new", "edit", "add_note", "add_relation", "edit_household"])
def test_every_dialog_is_sound_at_every_text_size(
    office: OfficeWindow, page: ResidentsPage, people: dict[str, str], desktop: Desktop, name: str
) -> None:
    page.panel.select(people["anna"])
    office.settle()
    getattr(page, name)()
    office.settle()
    dialog = dialog_of(page)
    audits.assert_sound(dialog, desktop.look, settle=office.settle)
    dialog.reject()


def test_the_villages_are_read_aloud(page: ResidentsPage) -> None:
    box = page.findChild(QComboBox, "village_filter")
    assert box is not None
    assert box.accessibleName() == "Miejscowość"
    assert box.currentText() == "Wszystkie miejscowości"


def test_no_line_end_tears_a_phone_number_apart(page: ResidentsPage) -> None:
    shown = [label.text() for label in page.card.findChildren(QLabel) if "747" in label.text()]
    assert shown == ["600\u00a0747\u00a0505"]


def test_where_nothing_is_found_the_filters_are_named_and_one_press_clears_them(
    office: OfficeWindow, page: ResidentsPage, people: dict[str, str]
) -> None:
    page.villages.setCurrentIndex(page.villages.findData(people["Brzózki"]))
    page.villages.activated.emit(page.villages.currentIndex())
    page.panel.set_filter("draft")
    office.settle()
    assert names(page) == []
    told = said(page.panel)
    assert "Lista jest zawężona: „Szkic”, „Brzózki”." in told
    (clear,) = (
        button
        for button in page.panel.findChildren(QPushButton)
        if button.isVisible() and button.text() == "Wyczyść wyszukiwanie i filtr"
    )
    clear.click()
    office.settle()
    assert len(names(page)) == page.panel.model.total > 1
