"""Adding and changing a resident at the screen: hints, fields that follow, drafts, undo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QPushButton,
)
from pytestqt.qtbot import QtBot

from cus_desktop.domain.numbers import NBSP
from cus_desktop.services import residents
from cus_desktop.services.desk import Desk
from cus_desktop.services.drafts import kept_drafts
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.residents.page import ResidentsPage
from tests.ui.office_window import OfficeWindow, open_office
from tests.ui.residents_office import PESEL, fill
from tests.ui.residents_screen import dialog_of, discard, field, names, said, type_into


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


# ---- adding and changing


def test_ctrl_n_pesel_first_fills_birth_date_and_sex_and_the_person_is_saved(
    office: OfficeWindow, page: ResidentsPage, qtbot: QtBot
) -> None:
    qtbot.keyClick(office.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    office.settle()
    dialog = dialog_of(page)
    type_into(field(dialog, "pesel"), "86072012347"[:10] + "0")
    draft = dialog.form.draft()
    assert (str(draft.born_on), draft.sex) == ("1986-07-20", "female")
    field(dialog, "pesel").clear()
    type_into(field(dialog, "pesel"), "61010112355")
    draft = dialog.form.draft()
    assert (str(draft.born_on), draft.sex) == ("1961-01-01", "male")
    type_into(field(dialog, "family_name"), "Łoś")
    type_into(field(dialog, "given_name"), "Marek")
    type_into(field(dialog, "phone"), "600111222")
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    office.settle()
    assert not dialog.isVisible(), said(dialog)
    assert page.card.name.text() == "Łoś Marek"
    (row,) = residents.search_residents(office.desk, "los marek").rows
    assert row.phone == "+48600111222"


def test_a_look_alike_is_shown_while_typing_and_opened_instead(
    office: OfficeWindow, page: ResidentsPage, people: dict[str, str], qtbot: QtBot
) -> None:
    page.panel.select(people["jan"])
    page.new()
    office.settle()
    dialog = dialog_of(page)
    type_into(field(dialog, "family_name"), "blaszczyk")
    type_into(field(dialog, "given_name"), "anna")
    type_into(field(dialog, "born_on"), "4.08.48")
    qtbot.waitUntil(lambda: "Błaszczyk Anna" in said(dialog))
    assert "ta sama data urodzenia" in said(dialog)
    opens = next(
        button
        for button in dialog.findChildren(QPushButton)
        if button.isVisible() and "Błaszczyk Anna" in button.accessibleName()
    )
    office.asker.answers = ["discard"]
    opens.click()
    office.settle()
    assert not dialog.isVisible()
    assert page.card.name.text() == "Błaszczyk Anna"


def test_the_same_pesel_names_the_person_and_cannot_be_saved(
    office: OfficeWindow, page: ResidentsPage, qtbot: QtBot
) -> None:
    page.new()
    office.settle()
    dialog = dialog_of(page)
    type_into(field(dialog, "pesel"), PESEL)
    qtbot.waitUntil(lambda: "jest już w rejestrze" in said(dialog))
    type_into(field(dialog, "family_name"), "Inna")
    type_into(field(dialog, "given_name"), "Osoba")
    dialog.try_save()
    dialog.try_save()
    office.settle()
    assert dialog.isVisible()
    assert residents.count_residents(office.desk) == 4
    discard(office, page)


def test_the_village_fills_the_post_code_unless_one_was_typed(
    office: OfficeWindow, page: ResidentsPage, people: dict[str, str]
) -> None:
    page.new()
    office.settle()
    dialog = dialog_of(page)
    dialog.form.set_value("village_id", people["Wólka Źródlana"])
    assert dialog.form.draft().postcode == "19-120"
    assert dialog.form.draft().post_town == "Jarzębinowo"
    dialog.form.set_value("postcode", "19-999")
    dialog.form.set_value("village_id", people["Brzózki"])
    assert dialog.form.draft().postcode == "19-999"
    discard(office, page)


def test_only_fields_that_apply_are_shown(office: OfficeWindow, page: ResidentsPage) -> None:
    page.new()
    office.settle()
    dialog = dialog_of(page)

    def shown(name: str) -> bool:
        return dialog.form.editor(name).focus.isVisibleTo(dialog)

    assert shown("no_pesel_reason")
    assert shown("other_id_number")
    assert not shown("pesel_override_reason")
    assert not shown("residence_basis")
    assert not shown("confidential_reason")
    dialog.form.set_value("pesel", "61010112354")
    dialog.form.set_value("citizenship", "UA")
    dialog.form.set_value("address_confidential", True)
    assert not shown("no_pesel_reason")
    assert shown("pesel_override_reason")
    assert shown("residence_basis")
    assert shown("confidential_reason")
    discard(office, page)


def test_what_was_searched_in_vain_becomes_the_name_of_the_new_person(
    office: OfficeWindow, page: ResidentsPage, qtbot: QtBot
) -> None:
    type_into(page.panel.search, "wiśniewska beata")
    qtbot.waitUntil(lambda: names(page) == [])
    page.new()
    office.settle()
    draft = dialog_of(page).form.draft()
    assert (draft.family_name, draft.given_name) == ("Wiśniewska", "Beata")
    discard(office, page)


def test_f2_changes_the_person_and_undo_takes_it_back(
    office: OfficeWindow, page: ResidentsPage, people: dict[str, str], qtbot: QtBot
) -> None:
    page.panel.select(people["jan"])
    office.settle()
    qtbot.keyClick(office.window, Qt.Key.Key_F2)
    office.settle()
    dialog = dialog_of(page)
    field(dialog, "phone").clear()
    type_into(field(dialog, "phone"), "600 111 333")
    dialog.try_save()
    office.settle()
    assert not dialog.isVisible(), said(dialog)
    assert f"600{NBSP}111{NBSP}333" in said(page.card)
    office.window.undo()
    office.settle()
    assert f"600{NBSP}111{NBSP}333" not in said(page.card)


def test_an_unreadable_phone_stops_saving_and_stays_typed(
    office: OfficeWindow, page: ResidentsPage, people: dict[str, str], qtbot: QtBot
) -> None:
    page.panel.select(people["jan"])
    office.settle()
    page.edit()
    office.settle()
    dialog = dialog_of(page)
    type_into(field(dialog, "phone"), "po południu")
    dialog.try_save()
    assert "To nie jest numer telefonu" in said(dialog)
    assert field(dialog, "phone").text() == "po południu"
    discard(office, page)


def test_a_record_saved_by_somebody_else_meanwhile_is_not_overwritten(
    office: OfficeWindow, page: ResidentsPage, people: dict[str, str], qtbot: QtBot
) -> None:
    page.panel.select(people["jan"])
    office.settle()
    page.edit()
    office.settle()
    other = residents.get_resident(office.desk, people["jan"])
    residents.save_resident(office.desk, replace(other, house_no="7"))
    dialog = dialog_of(page)
    type_into(field(dialog, "phone"), "600111444")
    dialog.try_save()
    office.settle()
    assert dialog.isVisible()
    assert residents.get_resident(office.desk, people["jan"]).phone == ""
    discard(office, page)


def test_a_resident_left_half_typed_is_offered_again(
    office: OfficeWindow, page: ResidentsPage, qtbot: QtBot
) -> None:
    page.new()
    office.settle()
    dialog = dialog_of(page)
    type_into(field(dialog, "family_name"), "Niedokończona")
    type_into(field(dialog, "born_on"), "4.")
    dialog._keep()
    office.settle()
    dialog.hide()  # the program was killed here: nothing was saved or discarded
    page.shown()
    office.settle()
    page.kept.resume.click()
    office.settle()
    again = dialog_of(page)
    assert again is not dialog
    assert again.form.draft().family_name == "Niedokończona"
    assert field(again, "born_on").text() == "4."
    discard(office, page)
    assert kept_drafts(office.desk) == ()
