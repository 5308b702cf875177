"""Locks the program and brings the same windows, forms and fields back."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from shiboken6 import isValid

from cus_desktop.errors import CusError
from cus_desktop.ui.background import Background
from cus_desktop.ui.forms.keeps_typing import KeepsTyping
from cus_desktop.ui.lock.lock_screen import LockScreen
from cus_desktop.ui.question_dialog import QuestionDialog
from cus_desktop.ui.words import say


class Locker(QObject):
    """Hides every window behind the lock screen and lets the store forget its key.

    ``unlocked`` is sent when the person is back, ``other_person`` when somebody else wants to
    sign in, ``closed`` when the lock screen was closed and with it the program.
    """

    unlocked = Signal()
    other_person = Signal()
    closed = Signal()

    def __init__(
        self,
        window: QWidget,
        background: Background,
        suspend: Callable[[], object],
        resume: Callable[[str], object],
    ) -> None:
        """``suspend`` and ``resume`` lock and unlock the store; both run in the background."""
        super().__init__(window)
        self._window = window
        self._background = background
        self._suspend = suspend
        self._resume = resume
        self._suspended = threading.Event()
        self._hidden: list[QWidget] = []
        self._active: QWidget | None = None
        self._focus: QWidget | None = None
        self.screen: LockScreen | None = None

    @property
    def locked(self) -> bool:
        """Whether the lock screen stands in front."""
        return self.screen is not None

    def lock(self) -> None:
        """Hide everything at once; the key is forgotten when what is being saved is saved."""
        if self.locked:
            return
        self._focus, self._active = QApplication.focusWidget(), QApplication.activeWindow()
        _close_questions()
        for typing in self._window.findChildren(KeepsTyping):
            typing.keep()
        self._hidden = _visible_windows()
        self._show_screen()
        for window in self._hidden:
            window.hide()
        self._suspended.clear()
        self._background.hold(self._forget_key, _nothing, self._not_suspended)

    def when_suspended(
        self,
        work: Callable[[], object],
        done: Callable[[object], object],
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        """Run something beside the background that is held, after the key was forgotten."""

        def wait_and_work() -> object:
            self._suspended.wait()
            return work()

        self._background.aside(wait_and_work, done, failed or self._not_suspended)

    def leave(self) -> None:
        """Take the lock screen away for good: somebody else signs in, or the program ends."""
        if self.screen is not None:
            self.screen.hide()
            self.screen.deleteLater()
            self.screen = None

    def _forget_key(self) -> None:
        try:
            self._suspend()
        finally:
            self._suspended.set()

    def _not_suspended(self, error: BaseException) -> None:
        """The screen stays locked; the password opens it as usual. A defect is reported."""
        raise error

    def _show_screen(self) -> None:
        self.screen = screen = LockScreen()
        screen.unlock.connect(self._unlock)
        screen.other_person.connect(self.other_person)
        screen.closed.connect(self.closed)
        screen.setGeometry(self._window.geometry())
        screen.begin()
        if self._window.isMaximized():
            screen.showMaximized()
        else:
            screen.show()
        screen.activateWindow()
        screen.password.setFocus()

    def _unlock(self, password: str) -> None:
        assert self.screen is not None
        self.screen.set_busy(True)
        self.when_suspended(lambda: self._resume(password), self._come_back, self._refused)

    def _refused(self, error: BaseException) -> None:
        if self.screen is None:
            return
        self.screen.refuse(say(error if isinstance(error, CusError) else CusError()))
        if not isinstance(error, CusError):
            raise error

    def _come_back(self, _done: object) -> None:
        """The same windows, the same form, the same field."""
        hidden, self._hidden = self._hidden, []
        for window in hidden:
            if isValid(window):
                window.show()
        self.leave()
        self._background.release()
        active, focus = self._active, self._focus
        self._active = self._focus = None
        if active is not None and isValid(active) and active.isVisible():
            active.raise_()
            active.activateWindow()
        if focus is not None and isValid(focus) and focus.isVisible():
            focus.setFocus()
        self.unlocked.emit()


def _close_questions() -> None:
    """Give the safe answer to questions, and give up choosing a file or a printer.

    They wait in loops of their own, which hiding would end without an answer.
    """
    popup = QApplication.activePopupWidget()
    while popup is not None and popup.close():
        popup = QApplication.activePopupWidget()
    for widget in QApplication.topLevelWidgets():
        # Asked by name: the module of printing is loaded only by those who print.
        asks = isinstance(widget, QuestionDialog | QFileDialog)
        if isinstance(widget, QDialog) and (asks or widget.inherits("QAbstractPrintDialog")):
            widget.reject()


def _visible_windows() -> list[QWidget]:
    """Main window first, then what was opened over it."""
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    return sorted(shown, key=lambda widget: isinstance(widget, QDialog))


def _nothing(_result: object) -> None:
    """The key is forgotten; nothing is to be told."""
