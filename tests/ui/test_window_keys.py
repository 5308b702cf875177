"""Enter and Esc in navigation and help; what keeps the window from closing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cus_desktop.services.desk import Desk
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.ask import Answer, Question
from cus_desktop.ui.forms.edit_dialog import EditDialog
from cus_desktop.ui.help.viewer import HelpViewer
from cus_desktop.ui.pages import PAGES
from cus_desktop.ui.question_dialog import QuestionDialog
from cus_desktop.ui.shell.nav_button import NavButton
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


@pytest.mark.parametrize(("answer", "closes"), [("stay", False), ("discard", True)])
def test_a_form_that_is_gone_on_with_keeps_the_window_open(
    office: OfficeWindow, answer: str, closes: bool
) -> None:
    office.window.commands.run("residents.new")
    office.settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, EditDialog)
    dialog.form.set_value("family_name", "Żółcińska")
    office.asker.answers = [answer]
    assert office.window.close() is closes
    assert (office.window.isVisible(), dialog.isVisible()) == (not closes, not closes)
    office.asker.answers = ["discard"]
    dialog.reject()


def test_an_open_question_keeps_the_window_open(office: OfficeWindow) -> None:
    question = QuestionDialog(office.window, Question("?", "?", (Answer("stay", "Wróć"),)))
    question.open()
    assert not office.window.close()
    assert question.isVisible()
    question.reject()
    question.deleteLater()
