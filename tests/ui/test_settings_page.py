"""The settings, worked as a person does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cus_desktop.domain.offices import MunicipalityDraft, OfficeDraft
from cus_desktop.domain.parameter_registry import PLAN_MAX_MONTHS
from cus_desktop.domain.staff import AuthorisationDraft, Role, StaffMemberDraft, StaffRoleDraft
from cus_desktop.services import offices, parameters, staff, villages
from cus_desktop.services.desk import Desk
from cus_desktop.services.office_seed import seed_office
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.settings.about_section import AboutSection, LicencesDialog
from cus_desktop.ui.settings.appearance_section import AppearanceSection
from cus_desktop.ui.settings.backups_section import BackupsSection
from cus_desktop.ui.settings.office_section import OfficeSection
from cus_desktop.ui.settings.page import SettingsPage
from cus_desktop.ui.settings.parameters_section import ParametersSection
from cus_desktop.ui.settings.places_section import PlacesSection
from cus_desktop.ui.settings.staff_section import StaffSection
from cus_desktop.ui.theme.look import Scheme
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.date_edit import DateEdit
from tests.ui import audits
from tests.ui.office_window import OfficeWindow, open_office

Section = TypeVar("Section", bound=QWidget)

SECTIONS = ("office", "places", "staff", "parameters", "appearance", "backups", "about")
OFFICE = OfficeDraft(
    name="CUS w Jarzębinowie", street="Lipowa 1", postcode="11-499", city="Jarzębinowo"
)


@pytest.fixture
def office(qtbot: QtBot, desktop: Desktop, desk: Desk) -> Iterator[OfficeWindow]:
    seed_office(desk, OFFICE)
    gmina = offices.save_municipality(desk, MunicipalityDraft(name="Jarzębinowo", leading=True))
    villages.paste_villages(desk, gmina, "Brzózki;Brzózki;11499;Jarzębinowo\nŁężany")
    director = StaffRoleDraft(role=Role.DIRECTOR, valid_from=date(2024, 1, 1))
    staff.save_member(
        desk,
        StaffMemberDraft(
            login="dyrektor", given_name="Elżbieta", family_name="Śliwa", roles=(director,)
        ),
    )
    made = open_office(desktop, desk, ("settings", "history"))
    qtbot.addWidget(made.window)
    made.window.navigate("settings")
    made.window.show()
    made.settle()
    yield made
    made.close()


def go(office: OfficeWindow, key: str, kind: type[Section]) -> Section:
    office.window.navigate("settings", key)
    office.settle()
    page = office.window.page()
    assert isinstance(page, SettingsPage)
    section = page.section()
    assert isinstance(section, kind)
    return section


def said(root: QWidget) -> str:
    return " ".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())


# ------------------------------------------------------------------ office


def test_office_data_is_changed_and_saved(office: OfficeWindow, qtbot: QtBot) -> None:
    section = go(office, "office", OfficeSection)
    assert not section.save_button.isEnabled()
    line = section.form.editor("short_name").focus
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, "CUS w gminie")
    section.save_button.click()
    office.settle()
    assert offices.get_office(office.desk).short_name == "CUS w gminie"
    assert section.banner.text == "Zapisano dane biura."
    assert not section.form.is_dirty()


def test_office_data_left_unsaved_can_be_saved_on_the_way_out(office: OfficeWindow) -> None:
    section = go(office, "office", OfficeSection)
    section.form.set_value("short_name", "CUS w gminie")
    office.asker.answers = ["save"]
    go(office, "places", PlacesSection)
    assert "save" in [answer.key for answer in office.asker.questions[-1].answers]
    assert offices.get_office(office.desk).short_name == "CUS w gminie"


def test_office_data_that_cannot_be_saved_hold_the_person_back(office: OfficeWindow) -> None:
    section = go(office, "office", OfficeSection)
    section.form.set_value("name", "")
    office.asker.answers = ["save"]
    assert go(office, "places", OfficeSection) is section
    assert section.form.is_dirty()
    office.asker.answers = ["discard"]
    assert section.may_leave()


def test_a_rewritten_notice_under_the_old_version_is_refused_at_the_field(
    office: OfficeWindow,
) -> None:
    section = go(office, "office", OfficeSection)
    section.form.set_value("privacy_notice", "Zupełnie nowa treść")
    section.save_button.click()
    office.settle()
    assert "now" in said(section)
    assert offices.get_office(office.desk).privacy_notice.startswith("Administratorem")
    section.form.set_value("privacy_notice_version", "2")
    section.save_button.click()
    office.settle()
    assert offices.get_office(office.desk).privacy_notice == "Zupełnie nowa treść"


def test_leaving_with_unsaved_office_data_asks(office: OfficeWindow) -> None:
    section = go(office, "office", OfficeSection)
    section.form.set_value("city", "Brzózki")
    office.window.navigate("history")
    assert type(office.window.page()).__name__ == "SettingsPage"
    assert len(office.asker.questions) == 1
    office.asker.answers = ["discard"]
    office.window.navigate("history")
    office.settle()
    assert type(office.window.page()).__name__ == "HistoryPage"
    assert offices.get_office(office.desk).city == "Jarzębinowo"


# ------------------------------------------------------------------ places


def test_buttons_below_a_list_are_as_wide_as_their_words(office: OfficeWindow) -> None:
    section = go(office, "places", PlacesSection)
    buttons = section.gminas.findChildren(QPushButton)
    assert [one.text() for one in buttons] == ["Edytuj", "Usuń", "Dodaj gminę"]
    for button in buttons:
        assert button.width() == button.sizeHint().width()


def test_a_second_gmina_needs_its_agreement_number_said_once(office: OfficeWindow) -> None:
    section = go(office, "places", PlacesSection)
    section.new_gmina()
    office.settle()
    dialog = section.dialog
    assert dialog is not None
    dialog.form.set_value("name", "Żabi Róg")
    dialog.try_save()
    assert "porozumieni" in said(dialog)
    dialog.try_save()
    office.settle()
    assert [each.name for each in offices.list_municipalities(office.desk)] == [
        "Jarzębinowo",
        "Żabi Róg",
    ]


def test_villages_are_pasted_and_known_ones_named(office: OfficeWindow) -> None:
    section = go(office, "places", PlacesSection)
    section.paste()
    dialog = section.paste_dialog
    assert dialog is not None
    dialog.box.setPlainText("Cisy\nBrzózki\n")
    dialog.add_button.click()
    office.settle()
    assert "Brzózki" in dialog.banner.text
    dialog.box.setPlainText("Dobre\n;;11-499")
    dialog.add_button.click()
    office.settle()
    assert "2" in dialog.banner.text
    assert dialog.box.toPlainText().startswith("Dobre"), "what was typed stays"
    dialog.close()
    names = [row.name for row in villages.list_villages(office.desk)]
    assert names == ["Brzózki", "Cisy", "Łężany"]
    assert section.villages.model.rowCount() == 3


def test_a_village_is_edited_and_removed_with_undo(office: OfficeWindow) -> None:
    section = go(office, "places", PlacesSection)
    section.edit_village()
    office.settle()
    dialog = section.dialog
    assert dialog is not None
    dialog.form.set_value("post_town", "Żabi Róg")
    dialog.try_save()
    office.settle()
    assert villages.list_villages(office.desk)[0].post_town == "Żabi Róg"
    section.remove_village()
    office.settle()
    assert [row.name for row in villages.list_villages(office.desk)] == ["Łężany"]
    office.window.undo()
    office.settle()
    assert len(villages.list_villages(office.desk)) == 2


def test_a_gmina_with_villages_is_not_removed_and_the_reason_is_said(
    office: OfficeWindow,
) -> None:
    section = go(office, "places", PlacesSection)
    section.remove_gmina()
    office.settle()
    assert "(2)" in section.trouble.text
    assert len(offices.list_municipalities(office.desk)) == 1


# ------------------------------------------------------------------ people


def test_what_the_office_lacks_is_said_until_somebody_has_the_role(
    office: OfficeWindow,
) -> None:
    section = go(office, "staff", StaffSection)
    assert "koordynator" in section.lacking.text
    section.new()
    dialog = section.dialog
    assert dialog is not None
    dialog.form.set_value("family_name", "Kłąb")
    dialog.try_save()
    office.settle()
    rows = {row.name: row.roles for row in staff.list_staff(office.desk)}
    assert rows["Kłąb"] == (Role.PLAN_COORDINATOR,)
    assert "koordynator" not in section.lacking.text


def test_an_authorisation_is_added_with_number_and_dates(office: OfficeWindow) -> None:
    section = go(office, "staff", StaffSection)
    section.edit()
    office.settle()
    dialog = section.dialog
    assert dialog is not None
    buttons = [b for b in dialog.form.findChildren(QPushButton) if "upoważnienie" in b.text()]
    buttons[0].click()
    number = next(
        line for line in dialog.form.findChildren(QLineEdit) if line.accessibleName() == "Numer"
    )
    number.setText("OR.077.4.2026")
    number.textEdited.emit(number.text())
    dialog.try_save()
    office.settle()
    (row,) = staff.list_staff(office.desk)
    (right,) = staff.get_member(office.desk, row.id).authorisations
    assert (right.number, right.valid_from) == ("OR.077.4.2026", office.desk.today())


def test_number_and_dates_of_an_authorisation_are_read_whole(office: OfficeWindow) -> None:
    section = go(office, "staff", StaffSection)
    section.edit()
    office.settle()
    dialog = section.dialog
    assert dialog is not None
    draft = dialog.form.draft()
    day = date(2026, 11, 21)
    right = AuthorisationDraft(
        number="OR.077.14.2026.EŚ", granted_on=day, valid_from=day, valid_to=date(2030, 12, 31)
    )
    dialog.form.set_draft(replace(draft, authorisations=(right,)))
    office.settle()
    headings = {
        "Numer",
        "Data udzielenia",
        "Ważne od",
        "Ważne do",
        "Obowiązuje od",
        "Obowiązuje do",
    }
    lines = [
        line
        for line in dialog.form.findChildren(QLineEdit)
        if line.accessibleName() in headings and line.isVisible()
    ]
    assert len(lines) == 6, "two dates of the role, number and dates of the authorisation"
    for line in lines:
        needed = line.fontMetrics().horizontalAdvance(line.text())
        if isinstance(line, DateEdit):
            # The words beside the date stand only where there is room for them.
            assert line.room_end() - Space.FIELD >= needed, (line.accessibleName(), line.width())
        else:
            assert line.width() - 2 * Space.FIELD >= needed, (line.accessibleName(), line.width())


def test_headings_of_an_authorisation_go_with_it(office: OfficeWindow) -> None:
    section = go(office, "staff", StaffSection)
    section.edit()
    office.settle()
    dialog = section.dialog
    assert dialog is not None
    draft = dialog.form.draft()
    dialog.form.set_draft(replace(draft, authorisations=(AuthorisationDraft(number="1"),)))
    office.settle()
    assert "Data udzielenia" in said(dialog)
    dialog.form.set_draft(replace(draft, authorisations=()))
    office.settle()
    assert "Data udzielenia" not in said(dialog)


def test_a_role_with_dates_the_wrong_way_round_is_refused_with_its_line(
    office: OfficeWindow,
) -> None:
    section = go(office, "staff", StaffSection)
    section.edit()
    office.settle()
    dialog = section.dialog
    assert dialog is not None
    role = StaffRoleDraft(
        role=Role.FRONT_DESK, valid_from=date(2026, 5, 2), valid_to=date(2026, 5, 1)
    )
    draft = dialog.form.draft()
    dialog.form.set_draft(
        StaffMemberDraft(
            id=draft.id, family_name="Śliwa", revision=draft.revision, roles=(*draft.roles, role)
        ),
        original=False,
    )
    dialog.try_save()
    assert "2. " in said(dialog)
    office.asker.answers = ["discard"]
    dialog.reject()


# ------------------------------------------------------------------ parameters


def test_a_new_value_with_its_source_takes_over_later(office: OfficeWindow) -> None:
    section = go(office, "parameters", ParametersSection)
    section.values.select(PLAN_MAX_MONTHS.key)
    office.settle()
    assert section.history.model.rowCount() == 1
    section.add()
    office.settle()
    dialog = section.dialog
    assert dialog is not None
    assert "12 miesięcy" in said(dialog)
    dialog.form.set_value("value", "18")
    dialog.form.set_value("valid_from", date(2027, 1, 1))
    dialog.form.set_value("source", "nowelizacja ustawy")
    dialog.try_save()
    office.settle()
    known = parameters.parameter_set(office.desk)
    assert known.value(PLAN_MAX_MONTHS, date(2026, 12, 31)) == 12
    assert known.value(PLAN_MAX_MONTHS, date(2027, 1, 1)) == 18
    assert section.history.model.rowCount() == 2
    section.history.table.setCurrentIndex(section.history.model.index(0, 0))
    section.remove()
    office.settle()
    assert section.history.model.rowCount() == 1


def test_a_value_that_holds_cannot_be_taken_back(office: OfficeWindow) -> None:
    section = go(office, "parameters", ParametersSection)
    section.remove()
    office.settle()
    assert section.trouble.text
    assert len(parameters.history(office.desk, section.values.model.id_at(0))) == 1


# ------------------------------------------------------------------ appearance, about


def test_text_size_and_colours_change_at_once_and_are_kept(
    office: OfficeWindow, desktop: Desktop
) -> None:
    section = go(office, "appearance", AppearanceSection)
    section.slider.setValue(13)
    assert desktop.look.appearance.text_percent == 130
    assert section.percent.text() == "130%"
    section.schemes.changed.emit(Scheme.DARK)
    assert desktop.look.appearance.scheme is Scheme.DARK
    assert office.settings.values["look.text_percent"] == 130
    assert office.settings.values["look.scheme"] == "dark"
    section.usual.click()
    assert desktop.look.appearance.text_percent == 100


def test_the_language_is_kept_for_the_next_start(office: OfficeWindow) -> None:
    section = go(office, "appearance", AppearanceSection)
    section.languages.changed.emit("en")
    assert office.settings.values["language"] == "en"
    assert section.later.text
    section.languages.changed.emit("pl")
    assert section.later.text == ""


def test_the_data_is_checked_and_the_result_said(office: OfficeWindow) -> None:
    assert "2" in said(go(office, "about", AboutSection).facts)
    card = go(office, "backups", BackupsSection).check
    card.check_button.click()
    office.settle()
    assert card.result.text.startswith("Dane są w porządku")
    assert card.check_button.isEnabled()
    assert card.repair_button.isHidden()


def test_the_licences_of_all_parts_can_be_read(office: OfficeWindow, qtbot: QtBot) -> None:
    dialog = LicencesDialog(go(office, "about", AboutSection))
    qtbot.addWidget(dialog)
    text = dialog.text.toPlainText()
    assert "Noto Sans" in text
    assert "Lucide" in text
    assert "SIL OPEN FONT LICENSE" in text


# ------------------------------------------------------------------ audits


@pytest.mark.parametrize("key", SECTIONS)
def test_every_section_is_sound(office: OfficeWindow, desktop: Desktop, key: str) -> None:
    office.window.navigate("settings", key)
    office.settle()
    audits.assert_sound(office.window, desktop.look, settle=office.settle)


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("key", SECTIONS)
def test_every_section_fits_a_small_laptop(
    office: OfficeWindow, desktop: Desktop, key: str, percent: int
) -> None:
    office.window.navigate("settings", key)
    desktop.look.set_text_percent(percent)
    office.settle()
    least = office.window.minimumSizeHint()
    assert (least.width() <= 1366, least.height() <= 720) == (True, True), least


def test_the_dialogs_are_sound(office: OfficeWindow, desktop: Desktop) -> None:
    people = go(office, "staff", StaffSection)
    people.edit()
    office.settle()
    dialog = people.dialog
    assert dialog is not None
    for button in dialog.form.findChildren(QPushButton):
        if "upoważnienie" in button.text():
            button.click()
    dialog.resize(1100, 700)
    audits.assert_sound(dialog, desktop.look, settle=office.settle)
    office.asker.answers = ["discard"]
    dialog.reject()
    places = go(office, "places", PlacesSection)
    places.paste()
    pasting = places.paste_dialog
    assert pasting is not None
    audits.assert_sound(pasting, desktop.look, settle=office.settle)
    assert isinstance(pasting.gmina, QComboBox)
    pasting.close()
