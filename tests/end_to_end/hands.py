"""Hands at the real window: what a person does by keyboard, and waiting for the answer."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

# Before Qt is imported: no display is needed and none is touched.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from cus_desktop import app, bootstrap
from cus_desktop.ui.ask import Question
from cus_desktop.ui.shell.main_window import MainWindow
from cus_desktop.ui.start.unlock_page import UnlockPage

_PATIENCE_S = 60.0
_QUIET_S = 0.1
Found = TypeVar("Found", bound=QWidget)


class NobodyAsks:
    """Answers no question: in these stories the program has none to ask."""

    def ask(self, parent: QWidget | None, question: Question) -> str:
        raise AssertionError(f"asked: {question.title} {question.text} {question.details}")


class Hands:
    """The program from its start window on, as ``cus-desktop`` without a verb starts it."""

    def __init__(self, store: Path | None = None) -> None:
        self.program = bootstrap.start_program(["cus-desktop"], asker=NobodyAsks())
        self.session = app.Session(self.program, os.environ, store)
        self.session.begin()
        assert self.session.start is not None
        self.front(self.session.start)

    # The start window

    def unlock_page(self) -> UnlockPage:
        """The page that asks for the password."""
        assert self.session.start is not None
        return self.shown(self.session.start, UnlockPage)

    def give_password(self, user: str, password: str) -> None:
        """Type name and password and press Enter; does not wait for the answer."""
        page = self.unlock_page()
        page.name.setFocus()
        page.name.selectAll()
        self.write(user)
        self.press(Qt.Key.Key_Tab)
        self.write(password)
        self.press(Qt.Key.Key_Return)

    def open_office(self, user: str, password: str) -> MainWindow:
        """Unlock and wait for the main window."""
        self.give_password(user, password)
        self.until(lambda: self.session.window is not None)
        assert self.session.window is not None
        self.front(self.session.window)
        self.settle()
        return self.session.window

    def refusal(self, user: str, password: str) -> str:
        """Try to unlock; the sentence that says why the office does not open."""
        page = self.unlock_page()
        self.give_password(user, password)
        assert not page.open_button.isEnabled()
        self.until(page.open_button.isEnabled)
        assert self.session.window is None
        return page.message.text

    def close(self) -> None:
        """Close the windows and let go of everything, as the end of the program does."""
        for window in (self.session.window, self.session.start):
            if window is not None:
                window.close()
        self.settle()
        self.session.end()

    # Anywhere

    def write(self, text: str) -> None:
        """Letters typed where the focus is; QTest itself knows no Polish ones."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(focused(), event)

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """One key, through the window, so that shortcuts are heard."""
        QTest.keyClick(focused(), key, modifier)
        QApplication.processEvents()

    def control(self, key: Qt.Key) -> None:
        """A key with Ctrl, and what follows from it."""
        self.press(key, Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def go_to(self, window: QWidget, name: str) -> None:
        """Move on with Tab until the field of this name has the focus."""
        for _ in range(120):
            if focused().objectName() == name:
                return
            window.focusNextChild()
        raise AssertionError(f"Tab never reaches {name}")

    def fill(self, window: QWidget, texts: dict[str, str]) -> None:
        """Type texts into the fields of these names."""
        for name, text in texts.items():
            self.go_to(window, name)
            self.write(text)

    def choose(self, window: QWidget, name: str, words: str) -> None:
        """Choose from a list that can be searched, by typing the whole entry."""
        self.fill(window, {name: words})
        self.press(Qt.Key.Key_Return)

    def front(self, window: QWidget) -> None:
        """Bring a window to the front."""
        window.activateWindow()
        self.until(lambda: QApplication.activeWindow() is window)
        self.until(lambda: QApplication.focusWidget() is not None)

    def shown(self, root: QWidget, kind: type[Found]) -> Found:
        """The visible widget of a kind."""
        self.until(lambda: any(one.isVisible() for one in root.findChildren(kind)))
        return next(one for one in root.findChildren(kind) if one.isVisible())

    def settle(self) -> None:
        """Let background work, its answers and the short delays of typing come to rest."""
        self.program.background.wait_idle()
        quiet_since = time.monotonic()
        while time.monotonic() - quiet_since < _QUIET_S:
            QApplication.processEvents()
            if self.program.background.busy:
                quiet_since = time.monotonic()
            time.sleep(0.005)

    def until(self, happened: Callable[[], bool]) -> None:
        """Let the window live until something has happened."""
        end = time.monotonic() + _PATIENCE_S
        while not happened():
            assert time.monotonic() < end, "it never happened"
            QApplication.processEvents()
            time.sleep(0.005)


def focused() -> QWidget:
    """Where typing goes."""
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def words_on(root: QWidget) -> str:
    """Everything a person can read on a page or window."""
    return "\n".join(label.text() for label in root.findChildren(QLabel) if label.isVisible())
