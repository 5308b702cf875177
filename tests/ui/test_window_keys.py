"""Enter and Esc where they are expected: navigation, help, and the end of the program."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cus_desktop.services.desk import Desk
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.help.viewer import HelpViewer
from cus_desktop.ui.pages import PAGES
from cus_desktop.ui.shell.navigation import NavButton
from tests.ui.office_window import OfficeWindow, open_office


@pytest.fixture
def office(qtbot: QtBot, desktop: Desktop, desk: Desk) -> Iterator[OfficeWindow]:
    made = open_office(desktop, desk, [spec.key for spec in PAGES])
    qtbot.addWidget(made.window)
    made.window.navigate("residents")
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    made.settle()
    yield made
    made.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_open_the_page_under_the_focus(office: OfficeWindow, key: Qt.Key) -> None:
    entry = office.window.navigation.findChild(NavButton, "history")
    assert isinstance(entry, NavButton)
    entry.setFocus()
    QTest.keyClick(entry, key)
    page = office.window.page()
    assert page is not None
    assert page.help_page == "history"


def test_esc_clears_the_search_of_the_help_and_then_closes_it(
    office: OfficeWindow,
) -> None:
    viewer = HelpViewer.show_page(office.window, "residents")
    QTest.keyClicks(viewer._search, "plan")
    QTest.keyClick(viewer._search, Qt.Key.Key_Escape)
    assert (viewer._search.text(), viewer.isVisible()) == ("", True)
    QTest.keyClick(viewer._search, Qt.Key.Key_Escape)
    assert not viewer.isVisible()


def test_the_list_of_help_pages_has_no_bar_below(office: OfficeWindow) -> None:
    viewer = HelpViewer.show_page(office.window, "residents")
    viewer.resize(500, 500)
    office.settle()
    assert not viewer._list.horizontalScrollBar().isVisible()
