"""Tab, pressed for real, goes round pages that hold something."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from cus_desktop.domain.catalogue import ServiceDraft
from cus_desktop.services.catalogue import save_service
from cus_desktop.services.desk import Desk
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.pages import PAGES
from cus_desktop.ui.plans.targets import NewPlan
from cus_desktop.ui.settings.page import SettingsPage
from tests.ui.audits import tab_stops_missed
from tests.ui.office_window import OfficeWindow, open_office
from tests.ui.residents_office import fill


@pytest.fixture
def people(desk: Desk) -> dict[str, str]:
    return fill(desk)


@pytest.fixture
def office(
    qtbot: QtBot, desktop: Desktop, desk: Desk, people: dict[str, str]
) -> Iterator[OfficeWindow]:
    save_service(desk, ServiceDraft(name="Złota rączka"))
    made = open_office(desktop, desk, [spec.key for spec in PAGES])
    qtbot.addWidget(made.window)
    made.window.navigate("history")
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    made.settle()
    yield made
    made.close()


@pytest.mark.parametrize("key", ["residents", "plans", "catalogue", "history"])
def test_tab_goes_round_list_and_card(office: OfficeWindow, key: str) -> None:
    office.window.navigate(key)
    office.settle()
    assert tab_stops_missed(office.window) == []


def test_tab_goes_round_every_section_of_the_settings(office: OfficeWindow) -> None:
    office.window.navigate("settings")
    page = office.window.page()
    assert isinstance(page, SettingsPage)
    for place in range(page.list.count()):
        page.list.setCurrentRow(place)
        office.settle()
        assert tab_stops_missed(office.window) == [], place


def test_tab_goes_round_a_new_plan(office: OfficeWindow, people: dict[str, str]) -> None:
    office.window.navigate("plan", NewPlan(people["jan"]))
    office.settle()
    assert tab_stops_missed(office.window) == []
