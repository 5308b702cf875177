"""The history: who changed what, in words, and taking a step back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cus_desktop.domain.catalogue import ServiceDraft
from cus_desktop.domain.offices import MunicipalityDraft
from cus_desktop.domain.parameter_registry import PLAN_DEADLINE_DAYS
from cus_desktop.domain.parameters import ParameterDraft
from cus_desktop.domain.staff import Role, StaffMemberDraft, StaffRoleDraft
from cus_desktop.services import catalogue, offices, parameters, staff, villages
from cus_desktop.services.desk import Desk
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.history.page import HistoryPage
from cus_desktop.ui.history.parts import PARTS
from tests.ui import audits
from tests.ui.office_window import OfficeWindow, open_office

SERVICE = ServiceDraft(
    name="Złota rączka", areas=("housing",), legal_track="programme", unit="hour", fee="bezpłatnie"
)


@pytest.fixture
def office(qtbot: QtBot, desktop: Desktop, desk: Desk) -> Iterator[OfficeWindow]:
    catalogue.save_service(desk, SERVICE)
    draft = catalogue.get_service(desk, SERVICE.id)
    catalogue.save_service(
        desk, replace(draft, fee="10 zł", areas=("culture",), active_from=date(2026, 1, 1))
    )
    made = open_office(desktop, desk, ("history", "catalogue"))
    qtbot.addWidget(made.window)
    made.window.navigate("history")
    made.window.show()
    made.settle()
    yield made
    made.close()


@pytest.fixture
def page(office: OfficeWindow) -> HistoryPage:
    shown = office.window.page()
    assert isinstance(shown, HistoryPage)
    return shown


def lines(page: HistoryPage) -> list[str]:
    return [label.text() for label in page.details.shown]


def titles(page: HistoryPage) -> list[str]:
    return [page.model.data(page.model.index(place, 1)) for place in range(page.model.rowCount())]


def test_the_journal_lists_the_last_steps_with_their_records(page: HistoryPage) -> None:
    assert titles(page) == ["Zmieniono usługę", "Dodano usługę do katalogu"]
    shown = [page.model.data(page.model.index(0, column)) for column in range(4)]
    assert shown[0] == "03.11.2026, 9.30" or shown[0].startswith("03.11.2026, ")
    assert shown[2] == "dyrektor"
    assert "Złota rączka" in shown[3]


def test_a_step_tells_each_field_from_old_to_new_in_words(page: HistoryPage) -> None:
    shown = lines(page)
    assert "usługa Złota rączka – Odpłatność: bezpłatnie → 10 zł" in shown
    assert "usługa Złota rączka – Dostępna od: — → 01.01.2026" in shown
    assert any("kultura" in line for line in shown), "the new area"
    assert any("mieszkalnictwo" in line and "usunięto" in line for line in shown), "the old one"
    assert not any("service" in line or "_id" in line for line in shown), shown


def test_people_of_the_office_are_called_by_their_names(
    office: OfficeWindow, page: HistoryPage
) -> None:
    role = StaffRoleDraft(role=Role.DIRECTOR)
    elzbieta = StaffMemberDraft(
        login="dyrektor", given_name="Elżbieta", family_name="Śliwa", roles=(role,)
    )
    staff.save_member(office.desk, elzbieta)
    office.settle()
    who = {page.model.data(page.model.index(place, 2)) for place in range(page.model.rowCount())}
    assert who == {"Elżbieta Śliwa"}
    assert page.details._who.text().endswith("Elżbieta Śliwa")


def test_further_rows_of_a_step_are_told_in_words(page: HistoryPage) -> None:
    record = page.model.data(page.model.index(1, 3))
    assert record.endswith("i 1 inna zmiana"), record


def test_the_history_of_one_record_leaves_its_own_name_out(
    office: OfficeWindow, page: HistoryPage
) -> None:
    catalogue.save_service(office.desk, ServiceDraft(name="Inna"))
    office.window.navigate("history", ("service", SERVICE.id))
    office.settle()
    assert len(titles(page)) == 2
    assert "Odpłatność: bezpłatnie → 10 zł" in lines(page)
    assert page.whole.isVisible()
    page.whole.click()
    office.settle()
    assert len(titles(page)) == 3
    assert not page.whole.isVisible()


def test_the_step_shown_is_taken_back(office: OfficeWindow, page: HistoryPage) -> None:
    assert page.details.undo.isVisible()
    page.details.undo.click()
    office.settle()
    service = catalogue.get_service(office.desk, SERVICE.id)
    assert (service.fee, service.areas, service.active_from) == ("bezpłatnie", ("housing",), None)
    assert titles(page)[0] == "Cofnięto: Zmieniono usługę"
    assert page.trouble.text


def test_a_step_that_others_built_upon_is_refused_in_words(
    office: OfficeWindow, page: HistoryPage
) -> None:
    page.table.setCurrentIndex(page.model.index(1, 0))
    office.settle()
    page.details.undo.click()
    office.settle()
    assert page.trouble.text
    assert catalogue.get_service(office.desk, SERVICE.id).fee == "10 zł"


def test_new_steps_appear_while_the_page_is_shown(office: OfficeWindow, page: HistoryPage) -> None:
    gmina = offices.save_municipality(office.desk, MunicipalityDraft(name="Jarzębinowo"))
    villages.paste_villages(office.desk, gmina, "Brzózki\nCisy\nŁężany")
    office.settle()
    assert titles(page)[:2] == ["Wklejono listę miejscowości", "Dodano gminę"]
    assert "miejscowość Cisy – Gmina: Jarzębinowo" in lines(page)


def test_roles_of_a_person_are_called_by_their_words(
    office: OfficeWindow, page: HistoryPage
) -> None:
    role = StaffRoleDraft(role=Role.DIRECTOR, valid_from=date(2026, 1, 1))
    person = StaffMemberDraft(given_name="Elżbieta", family_name="Śliwa", roles=(role,))
    staff.save_member(office.desk, person)
    office.window.navigate("history", ("staff_member", person.id))
    office.settle()
    shown = lines(page)
    assert "Nazwisko: Śliwa" in shown
    assert any(line.endswith("Rola: dyrektor") for line in shown), shown
    subtitles = [label.text() for label in page.findChildren(QLabel)]
    assert any("Elżbieta Śliwa" in text for text in subtitles)


def test_a_parameter_is_called_by_its_words(office: OfficeWindow, page: HistoryPage) -> None:
    start = date(2027, 1, 1)
    draft = ParameterDraft(PLAN_DEADLINE_DAYS.key, "45", start, "uchwała")
    parameters.add_value(office.desk, draft)
    office.window.navigate("history")
    page.show_journal()
    office.settle()
    shown = page.model.data(page.model.index(0, 3))
    assert "Dni od wniosku" in shown
    assert "deadline_days" not in " ".join(lines(page))


def test_a_record_nobody_ever_wrote_says_so(office: OfficeWindow, page: HistoryPage) -> None:
    office.window.navigate("history", ("service", "0" * 32))
    office.settle()
    assert page.trouble.text


def test_every_part_shown_with_a_record_is_a_table_of_the_journal() -> None:
    from cus_desktop.texts.field_labels import TABLE_LABELS

    named = {*PARTS, *(part for parts in PARTS.values() for part in parts)}
    assert named <= set(TABLE_LABELS)


def test_the_page_is_sound(office: OfficeWindow, desktop: Desktop) -> None:
    audits.assert_sound(office.window, desktop.look, settle=office.settle)


@pytest.mark.parametrize("percent", [100, 150])
def test_the_page_fits_a_small_laptop(office: OfficeWindow, desktop: Desktop, percent: int) -> None:
    desktop.look.set_text_percent(percent)
    office.settle()
    least = office.window.minimumSizeHint()
    assert (least.width() <= 1366, least.height() <= 720) == (True, True), least
