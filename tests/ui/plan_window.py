"""The window with the pages of plans, and hands to work it with."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cus_desktop.services.desk import Desk
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.forms.edit_dialog import EditDialog
from cus_desktop.ui.plans.editor_page import PlanEditorPage
from cus_desktop.ui.plans.item_dialog import ItemDialog
from cus_desktop.ui.plans.page import PlansPage
from tests.services.plan_office import PlanOffice, found
from tests.ui.office_window import OfficeWindow, open_office


@pytest.fixture
def office(desk: Desk) -> PlanOffice:
    """A small office with people, a service and a resident."""
    return found(desk)


@pytest.fixture
def opened(qtbot: QtBot, desktop: Desktop, office: PlanOffice) -> Iterator[OfficeWindow]:
    """Its window, showing the list of plans."""
    made = open_window(desktop, office)
    qtbot.addWidget(made.window)
    yield made
    made.close()


def open_window(desktop: Desktop, office: PlanOffice) -> OfficeWindow:
    """The window of the office, shown."""
    made = open_office(desktop, office.desk, ("plans", "plan"))
    made.window.navigate("plans")
    made.window.show()
    made.settle()
    return made


def plans_page(opened: OfficeWindow) -> PlansPage:
    page = opened.window.page()
    assert isinstance(page, PlansPage)
    return page


def editor(opened: OfficeWindow, target: object) -> PlanEditorPage:
    """The plan page with the target open."""
    opened.window.navigate("plan", target)
    opened.settle()
    return shown_editor(opened)


def shown_editor(opened: OfficeWindow) -> PlanEditorPage:
    page = opened.window.page()
    assert isinstance(page, PlanEditorPage)
    return page


def item_dialog(page: PlanEditorPage) -> ItemDialog:
    dialog = page.dialog
    assert isinstance(dialog, ItemDialog)
    return dialog


def step_dialog(page: PlanEditorPage) -> EditDialog[object]:
    dialog = page.steps.dialog
    assert dialog is not None
    return dialog


def button(root: QWidget, name: str) -> QPushButton:
    found_button = root.findChild(QPushButton, name)
    assert found_button is not None, name
    return found_button


def line(page: PlanEditorPage, name: str) -> QLineEdit:
    """The line of a field of the plan."""
    assert page.work is not None
    focus = page.work.form.editor(name).focus
    assert isinstance(focus, QLineEdit)
    return focus


def focused() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def keys(qtbot: QtBot, text: str) -> None:
    """Type into whatever has the focus, Polish letters too, which QTest cannot."""
    for letter in text:
        if letter.isascii():
            qtbot.keyClick(focused(), letter)
            continue
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(focused(), event)


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(focused(), key)


def go_to(window: QWidget, name: str) -> None:
    """Move on with Tab until the field of this name has the focus."""
    for _ in range(80):
        if focused().objectName() == name:
            return
        window.focusNextChild()
    raise AssertionError(f"Tab never reaches {name}")


def typed(qtbot: QtBot, window: QWidget, values: dict[str, str]) -> None:
    """Type texts into the fields of these names."""
    for name, text in values.items():
        go_to(window, name)
        keys(qtbot, text)


def open_line(
    qtbot: QtBot, opened: OfficeWindow, page: PlanEditorPage, button_name: str
) -> ItemDialog:
    """Open the window of a new line by keyboard."""
    go_to(page, button_name)
    press(qtbot, Qt.Key.Key_Return)
    opened.settle()
    return item_dialog(page)


def finish(qtbot: QtBot, opened: OfficeWindow, window: ItemDialog) -> None:
    """Put the line into the plan by keyboard."""
    qtbot.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    assert not window.isVisible()
    opened.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def texts(root: QWidget) -> str:
    """Everything a person can read on a page or window."""
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())
