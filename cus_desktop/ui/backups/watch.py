"""Sees to the backup of the day and its proof, and shows the age of the last proved one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from cus_desktop.errors import CusError
from cus_desktop.services.backups import BackupState, backup_state, daily_backup, prove_newest
from cus_desktop.services.desk import Desk
from cus_desktop.ui.background import Background
from cus_desktop.ui.backups.words import age_words
from cus_desktop.ui.shell.main_window import MainWindow
from cus_desktop.ui.words import say

_SOON_MS = 300
_SETTLED_MS = 30_000
"""The first minute belongs to the person; a backup takes some seconds of the disk."""
_HOUR_MS = 3_600_000
"""An office that never closes the program has its daily backup as well."""


class BackupWatch(QObject):
    """Lives as long as the main window; ``told`` is sent when a backup was made or failed."""

    told = Signal()

    def __init__(self, window: MainWindow, desk: Desk, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._background = background
        self.state: BackupState | None = None
        self.told.connect(self.look)
        window.navigation.backups_asked.connect(partial(window.navigate, "settings", "backups"))
        if desk.backups is not None:
            desk.backups.subscribe(self._tell)
        QTimer.singleShot(_SOON_MS, self.look)
        QTimer.singleShot(_SETTLED_MS, self.work)
        hourly = QTimer(self)
        hourly.timeout.connect(self.work)
        hourly.start(_HOUR_MS)

    def look(self) -> None:
        """Read the state anew and show it."""
        self._background.read(partial(backup_state, self._desk), self._show, _ignore_locked)

    def work(self) -> None:
        """Make the backup of the day where it is missing, and prove what is not proved."""
        self._background.read(partial(_work, self._desk), _nothing, _ignore_locked)

    def _tell(self) -> None:
        """Called on any thread."""
        if isValid(self):
            self.told.emit()

    def _show(self, state: BackupState) -> None:
        self.state = state
        words = age_words(state.last_proved, self._desk.today())
        details = "" if state.trouble is None else say(state.trouble)
        bad = state.stale or state.trouble is not None
        self._window.navigation.show_backups(words, details, warning=bad)


def _work(desk: Desk) -> None:
    if not desk.store.suspended:
        daily_backup(desk)
        prove_newest(desk)


def _nothing(_result: object) -> None:
    """The state tells what came of it."""


def _ignore_locked(error: BaseException) -> None:
    """While the store is locked there is nothing to look at; the next hour comes again."""
    if not isinstance(error, CusError):
        raise error
