"""From a lost or damaged office to the last backup, before anybody is signed in."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cus_desktop.services import restoring
from cus_desktop.services.backup_places import BackupPlaces
from cus_desktop.services.restoring import Opened
from cus_desktop.ui.background import Background
from cus_desktop.ui.backups.restore_dialog import RestoreDialog
from cus_desktop.ui.context import UiSettings
from cus_desktop.ui.start.backup_page import BackupChoice, BackupPage


class BackupFlow(QObject):
    """Owns the page and the window that restores; ``restored`` carries the store's folder."""

    restored = Signal(object)

    def __init__(
        self,
        background: Background,
        settings: UiSettings,
        folder: Path,
        user: str,
        parent: QWidget,
    ) -> None:
        """``folder`` is that of the store which the backup may replace."""
        super().__init__(parent)
        self._background = background
        self._folder = folder
        self._places = BackupPlaces(settings, folder)
        self._parent = parent
        self.dialog: RestoreDialog | None = None
        self.page = BackupPage(user)
        self.page.chosen.connect(self._open)
        known = partial(restoring.known_backups, self._places, folder)
        background.read(known, self.page.show_backups)

    def _open(self, choice: BackupChoice) -> None:
        self.dialog = RestoreDialog(
            self._background,
            partial(_opened, choice, self._folder),
            self._places,
            parent=self._parent,
        )
        self.dialog.closed_office.connect(lambda: self.restored.emit(self._folder))
        self.dialog.open()
        self.dialog.begin()


def _opened(choice: BackupChoice, folder: Path) -> Opened:
    if choice.paper_key:
        return restoring.open_with_paper_key(choice.path, folder, choice.paper_key)
    return restoring.open_with_password(
        choice.path, folder, user=choice.user, password=choice.password
    )
