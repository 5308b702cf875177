"""The access log on the screen, and who viewed a person on the card."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cus_desktop.domain.access_acts import ActKind
from cus_desktop.domain.staff import Role, StaffMemberDraft, StaffRoleDraft
from cus_desktop.services import staff
from cus_desktop.services.desk import Desk
from cus_desktop.services.parameters import seed_parameters
from cus_desktop.services.resident_card import resident_card
from cus_desktop.services.traces import record
from cus_desktop.ui.access.page import AccessLogPage
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.residents.page import ResidentsPage
from cus_desktop.ui.tables.rest import Rest
from tests.conftest import NOW
from tests.ui import audits
from tests.ui.office_window import OfficeWindow, open_office
from tests.ui.residents_office import fill


@pytest.fixture
def people(desk: Desk) -> dict[str, str]:
    seed_parameters(desk)
    return fill(desk)


@pytest.fixture
def office(
    qtbot: QtBot, desktop: Desktop, desk: Desk, people: dict[str, str]
) -> Iterator[OfficeWindow]:
    resident_card(desk, people["anna"])
    resident_card(replace(desk, user="zofia"), people["zofia"])
    made = open_office(desktop, desk, ("residents", "access", "history"))
    qtbot.addWidget(made.window)
    made.window.navigate("access")
    made.window.show()
    made.settle()
    yield made
    made.close()


@pytest.fixture
def page(office: OfficeWindow) -> AccessLogPage:
    shown = office.window.page()
    assert isinstance(shown, AccessLogPage)
    return shown


def column(page: AccessLogPage, name: str) -> list[str]:
    model = page.panel.model
    place = [column.name for column in model.columns].index(name)
    return [model.data(model.index(row, place)) for row in range(model.rowCount())]


def choose(office: OfficeWindow, page: AccessLogPage, kind: ActKind) -> None:
    page.filters.kind.setCurrentIndex(page.filters.kind.findData(kind))
    page.filters.kind.activated.emit(page.filters.kind.currentIndex())
    office.settle()


def test_looks_and_changes_stand_in_one_list(page: AccessLogPage) -> None:
    assert {"Otwarto kartę mieszkańca", "Dodano mieszkańca"} <= set(column(page, "what"))
    assert page.panel.count.text()


def test_one_kind_of_act_is_shown(office: OfficeWindow, page: AccessLogPage) -> None:
    choose(office, page, ActKind.VIEW)
    assert set(column(page, "kind")) == {"Oglądanie"}


def test_the_lines_of_one_person_of_the_office(office: OfficeWindow, page: AccessLogPage) -> None:
    page.filters.user.setCurrentIndex(page.filters.user.findData("zofia"))
    page.filters.user.activated.emit(page.filters.user.currentIndex())
    office.settle()
    assert column(page, "what") == ["Otwarto kartę mieszkańca"]


def test_a_period_without_lines_says_what_to_try(office: OfficeWindow, page: AccessLogPage) -> None:
    page.filters.last.set_value(date(2020, 1, 1))
    page.filters.last.changed.emit()
    office.settle()
    assert page.panel.model.rowCount() == 0
    page.panel._nothing.button.click()
    office.settle()
    assert page.panel.model.rowCount() > 0
    assert page.filters.last.value() is None, "the button clears the dates too"


def test_a_resident_is_found_by_name(office: OfficeWindow, page: AccessLogPage) -> None:
    page.panel.search.setText("zolcinska")
    page.panel.search.searched.emit("zolcinska")
    office.settle()
    assert set(column(page, "resident")) == {"Żółcińska-Gęś Zofia"}


def test_enter_goes_to_the_person(office: OfficeWindow, page: AccessLogPage) -> None:
    choose(office, page, ActKind.VIEW)
    row = page.panel.model.row_at(page.panel.model.rowCount() - 1)
    assert row is not None
    page.panel.opened.emit(
        next(
            each
            for each in map(page.panel.model.row_at, range(page.panel.model.rowCount()))
            if each is not None and each.line.resident_id
        )
    )
    office.settle()
    assert isinstance(office.window.page(), ResidentsPage)


def test_the_export_asks_first_and_writes_what_is_shown(
    office: OfficeWindow, page: AccessLogPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "dziennik.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    choose(office, page, ActKind.VIEW)
    office.asker.answers = ["export", "close"]
    page.export_log()
    office.settle()
    text = target.read_text("utf-8-sig")
    assert "Otwarto kartę mieszkańca" in text
    assert "Dodano mieszkańca" not in text


def test_old_lines_are_offered_to_the_director_and_deleted_after_a_question(
    qtbot: QtBot,
    desktop: Desktop,
    desk: Desk,
    people: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    record(desk, "residents.view", "resident", people["anna"])
    in_2029 = replace(desk, clock=lambda: NOW + timedelta(days=800))
    monkeypatch.setattr(desk.store, "_clock", in_2029.clock)
    made = open_office(desktop, in_2029, ("access",))
    qtbot.addWidget(made.window)
    made.window.navigate("access")
    made.window.show()
    made.settle()
    page = made.window.page()
    assert isinstance(page, AccessLogPage)
    assert page.old.isVisible()
    assert "1 wpis" in page.old.text
    made.asker.answers = ["cancel"]
    page.delete_old()
    made.settle()
    assert page.old.isVisible()
    made.asker.answers = ["delete"]
    page.delete_old()
    made.settle()
    assert not page.old.isVisible()
    assert "Usunięto stare wpisy dziennika dostępu" in column(page, "what")
    made.close()


def test_the_page_is_sound(page: AccessLogPage, desktop: Desktop) -> None:
    audits.assert_sound(page, desktop.look)


# ------------------------------------------------------------------ the card of the resident


def _shown_card(office: OfficeWindow, resident_id: str) -> ResidentsPage:
    office.window.navigate("residents", resident_id)
    office.settle()
    page = office.window.page()
    assert isinstance(page, ResidentsPage)
    return page


def test_the_card_tells_who_viewed_the_person(office: OfficeWindow, people: dict[str, str]) -> None:
    page = _shown_card(office, people["zofia"])
    viewers = page.card.viewers
    assert page.card.tabs.isTabVisible(page.card.tabs.indexOf(viewers))
    shown = [viewers.model.row_at(place) for place in range(viewers.model.rowCount())]
    assert [row.line.user for row in shown if row] == [office.desk.user, "zofia"]
    page.show_access_log()
    office.settle()
    log = office.window.page()
    assert isinstance(log, AccessLogPage)
    assert set(column(log, "resident")) == {"Żółcińska-Gęś Zofia"}
    assert "Żółcińska-Gęś Zofia" in log.one.text
    log.show_all()
    office.settle()
    assert len(set(column(log, "resident"))) > 1


def test_who_may_not_read_the_log_sees_no_such_tab(
    qtbot: QtBot, desktop: Desktop, desk: Desk, people: dict[str, str]
) -> None:
    held = (StaffRoleDraft(role=Role.PLAN_COORDINATOR, valid_from=date(2024, 1, 1)),)
    staff.save_member(
        desk, StaffMemberDraft(login=desk.user, given_name="Ewa", family_name="Lis", roles=held)
    )
    made = open_office(desktop, desk, ("residents",))
    qtbot.addWidget(made.window)
    made.window.show()
    page = _shown_card(made, people["anna"])
    assert not page.card.tabs.isTabVisible(page.card.tabs.indexOf(page.card.viewers))
    made.close()


def test_running_down_a_list_opens_the_first_and_the_one_one_rests_on(qtbot: QtBot) -> None:
    parent, opened = QObject(), list[str]()
    rest = Rest(parent)
    rest.opened.connect(opened.append)
    for row_id in ("a", "b", "c"):
        rest.open(row_id)
    assert opened == ["a"]
    qtbot.waitUntil(lambda: opened == ["a", "c"])
    rest.open("")
    rest.open_now()
    assert opened == ["a", "c"], "nothing is selected, nothing is opened"


def test_the_copy_of_all_data_is_shown_or_saved_as_two_files(
    office: OfficeWindow, people: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = _shown_card(office, people["anna"])
    page.card.tabs.setCurrentWidget(page.card.data)
    assert page.card.data.copy.isVisible()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    office.asker.answers = ["save", "close"]
    page.card.data.copy.click()
    office.settle()
    names = sorted(path.name for path in tmp_path.glob("dane-*"))
    stem = f"dane-{people['anna'][:8]}-2026-11-03"
    assert names == [f"{stem}.json", f"{stem}.pdf"]
    office.asker.answers = ["show"]
    page.card.data.copy.click()
    office.settle()
    assert page.copy.dialog is not None
    assert page.copy.dialog.isVisible()
    page.copy.dialog.close()
    office.settle()
