"""Watches over an open office: when it is locked, and how the person comes back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from cus_desktop.services.desk import Desk
from cus_desktop.services.signing_in import lock, unlock_again
from cus_desktop.ui.background import Background
from cus_desktop.ui.context import UiSettings
from cus_desktop.ui.lock.idle_watch import SETTING, IdleWatch, minutes_of
from cus_desktop.ui.lock.locker import Locker
from cus_desktop.ui.lock.session_watch import SessionWatch
from cus_desktop.ui.shell.commands import Command
from cus_desktop.ui.shell.main_window import MainWindow

SHORTCUT = "Ctrl+L"


class OfficeGuard(QObject):
    """Locks by Ctrl+L, after idle minutes, and when Windows locks its session.

    ``other_person`` is sent when somebody else wants to sign in, ``closed`` when the lock
    screen was closed.
    """

    other_person = Signal()
    closed = Signal()

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        background: Background,
        settings: UiSettings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self.locker = Locker(window, background, partial(lock, desk), partial(unlock_again, desk))
        self.idle = IdleWatch(lambda: minutes_of(settings.get(SETTING)), self)
        self._session = SessionWatch(self.locker.lock)
        self.idle.idle.connect(self.lock)
        self.locker.unlocked.connect(self.idle.start)
        self.locker.other_person.connect(self.other_person)
        self.locker.closed.connect(self.closed)
        words = self.tr("Lock the program")
        window.commands.add(Command("lock", words, "lock", self.lock, SHORTCUT))
        words = self.tr("Change my password")
        window.commands.add(Command("password", words, "key-round", self.change_password))

    def start(self) -> None:
        """Watch from now on; called when the window is shown."""
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self._session.start(self._window)
        self.idle.start()

    def stop(self) -> None:
        """Watch no longer: the office is being closed."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._session.stop()
        self.idle.stop()
        self.locker.leave()

    def lock(self) -> None:
        """Lock now."""
        self.idle.stop()
        self.locker.lock()

    def change_password(self) -> None:
        """Open the dialog for the person's own password."""
        from cus_desktop.ui.accounts.password_dialogs import change_own

        change_own(self._window.context, self._window, _nothing)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Ctrl+L also in dialogs, which the shortcuts of the window do not reach."""
        if event.type() != QEvent.Type.KeyPress or QApplication.activeModalWidget() is None:
            return False
        assert isinstance(event, QKeyEvent)
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_L and not self.locker.locked:
            self.lock()
            return True
        return False


def _nothing(_dialog: QWidget) -> None:
    """The dialog is a window of its own; nothing follows it."""
