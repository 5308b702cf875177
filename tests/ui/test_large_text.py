"""Large text: nothing is wider than a small laptop, nothing stays wide when it shrinks."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from cus_desktop.services.desk import Desk
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.pages import PAGES
from cus_desktop.ui.residents.page import ResidentsPage
from cus_desktop.ui.settings.page import SettingsPage
from tests.ui import audits
from tests.ui.office_window import OfficeWindow, open_office
from tests.ui.residents_office import fill


@pytest.fixture
def office(qtbot: QtBot, desktop: Desktop, desk: Desk) -> Iterator[OfficeWindow]:
    fill(desk)
    made = open_office(desktop, desk, [spec.key for spec in PAGES])
    qtbot.addWidget(made.window)
    made.window.navigate("settings")
    made.window.show()
    made.settle()
    yield made
    made.close()


def settings_of(office: OfficeWindow) -> SettingsPage:
    page = office.window.page()
    assert isinstance(page, SettingsPage)
    return page


@pytest.mark.parametrize("percent", audits.TEXT_SIZES)
def test_every_section_of_the_settings_fits_a_small_laptop(
    office: OfficeWindow, desktop: Desktop, percent: int
) -> None:
    desktop.look.set_text_percent(percent)
    page = settings_of(office)
    for place in range(page.list.count()):
        page.list.setCurrentRow(place)
        office.settle()
        office.window.resize(1366, 720)
        office.settle()
        least = office.window.minimumSizeHint()
        assert (least.width() <= 1366, least.height() <= 720) == (True, True), (place, least)
        assert audits.clipped(page) == [], place


@pytest.mark.parametrize("percent", audits.TEXT_SIZES)
@pytest.mark.parametrize("key", ["residents", "plans", "catalogue", "history"])
def test_a_page_first_opened_with_large_text_is_not_cut(
    office: OfficeWindow, desktop: Desktop, key: str, percent: int
) -> None:
    desktop.look.set_text_percent(percent)
    office.window.navigate(key)
    office.settle()
    office.window.resize(1366, 720)
    office.settle()
    least = office.window.minimumSizeHint()
    assert (least.width() <= 1366, least.height() <= 720) == (True, True), least
    assert audits.clipped(office.window) == []


def test_a_wide_section_does_not_widen_the_others(office: OfficeWindow, desktop: Desktop) -> None:
    page = settings_of(office)
    desktop.look.set_text_percent(200)
    widths = []
    for place in (4, 0, 1, 2, 3, 4):
        page.list.setCurrentRow(place)
        office.settle()
        widths.append(office.window.minimumSizeHint().width())
    assert widths[0] == widths[-1] < max(widths)


def test_the_rows_of_the_sections_stand_below_each_other_from_the_beginning(
    office: OfficeWindow, desktop: Desktop
) -> None:
    sections = settings_of(office).list
    rows = [sections.visualItemRect(sections.item(place)) for place in range(sections.count())]
    assert all(row.height() > sections.fontMetrics().height() for row in rows)
    for above, below in pairwise(rows):
        assert below.top() >= above.top() + above.height()


@pytest.mark.parametrize("percent", audits.TEXT_SIZES)
def test_the_mark_is_whole_in_the_narrow_rail(
    qtbot: QtBot, desktop: Desktop, desk: Desk, percent: int
) -> None:
    desktop.look.set_text_percent(percent)  # from the beginning, as it was kept
    office = open_office(desktop, desk, ["history"])
    qtbot.addWidget(office.window)
    office.window.resize(700, 700)
    office.window.navigate("history")
    office.window.show()
    office.settle()
    navigation = office.window.navigation
    assert not navigation.wide
    assert audits.clipped(navigation) == []
    office.close()


@pytest.mark.parametrize(
    ("percent", "columns"),
    [
        (100, ["name", "born_on", "village", "plan"]),
        (150, ["name", "born_on", "plan"]),
        (200, ["name", "born_on"]),
    ],
)
def test_people_of_one_name_are_told_apart_by_their_birth_dates(
    office: OfficeWindow, desktop: Desktop, percent: int, columns: list[str]
) -> None:
    office.window.navigate("residents")
    desktop.look.set_text_percent(percent)
    office.settle()
    office.window.resize(1366, 720)
    office.settle()
    page = office.window.page()
    assert isinstance(page, ResidentsPage)
    assert page.card.isVisible()
    table = page.panel.table
    shown = [
        column.name
        for place, column in enumerate(page.panel.model.columns)
        if not table.isColumnHidden(place)
    ]
    assert shown[: len(columns)] == columns
