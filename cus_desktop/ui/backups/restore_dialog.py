"""The window that brings a backup back: open it, see what would be lost, decide."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cus_desktop.errors import CusError
from cus_desktop.services import restoring
from cus_desktop.services.backup_places import BackupPlaces
from cus_desktop.services.desk import Desk
from cus_desktop.services.restoring import Loss, Opened
from cus_desktop.ui.background import Background
from cus_desktop.ui.backups.loss_view import LossView
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.buttons import danger, secondary
from cus_desktop.ui.widgets.card import PageHeader
from cus_desktop.ui.widgets.labels import Text, show_if
from cus_desktop.ui.window_size import fit_to_screen, grown
from cus_desktop.ui.words import say

OpenBackup = Callable[[], Opened]


class RestoreDialog(QDialog):
    """Shows what would be lost and restores when the person says so.

    ``closed_office`` is sent when the window goes away after the store was closed, whether the
    backup took its place or not: somebody has to sign in anew.
    """

    closed_office = Signal()

    def __init__(
        self,
        background: Background,
        open_backup: OpenBackup,
        places: BackupPlaces | None,
        desk: Desk | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``open_backup`` runs in the background; ``desk`` is the one whose store is open."""
        super().__init__(parent)
        self._background = background
        self._open_backup = open_backup
        self._places = places
        self._desk = desk
        self._found: tuple[Opened, Loss] | None = None
        self._working = False
        self._closed = False
        self.setWindowTitle(self.tr("Restore a backup"))
        self.message = Banner("info")
        self.loss = LossView()
        self.promise = Text(
            self.tr(
                "The present files are not deleted: they are kept in the folder of the data, and "
                "a backup of them is made first where that is possible."
            ),
            "muted",
            wrap=True,
        )
        self.restore_button = danger(self.tr("Restore this backup"), "history")
        self.close_button = secondary(self.tr("Cancel"))
        self._lay_out()
        self.restore_button.clicked.connect(self.restore)
        self.close_button.clicked.connect(self.close)
        self._show_found(None)

    def begin(self) -> None:
        """Open and prove the backup."""
        self._working = True
        self.message.show_message("info", self.tr("Opening and checking the backup…"))
        self._background.read(self._look, self._looked, self._refused)

    def restore(self) -> None:
        """Put the backup in the place of the data."""
        assert self._found is not None
        opened, loss = self._found
        self._working = True
        self._show_found(None)
        self.message.show_message("info", self.tr("Restoring the backup…"))
        self._closed = self._desk is not None
        store = None if self._desk is None else self._desk.store
        work = partial(restoring.restore, opened, loss, self._places, store=store)
        self._background.write(work, self._restored, self._not_restored)

    def reject(self) -> None:
        """Esc and the cross wait for what is running."""
        if not self._working:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._working:
            event.ignore()
            return
        super().closeEvent(event)

    def done(self, result: int) -> None:
        super().done(result)
        if self._closed:
            self.closed_office.emit()

    def _look(self) -> tuple[Opened, Loss]:
        opened = self._open_backup()
        return opened, restoring.foresee(opened)

    def _looked(self, found: tuple[Opened, Loss]) -> None:
        self._working = False
        self._found = found
        self.message.show_message("info", "")
        self.loss.show_loss(found[1])
        self._show_found(found[1])
        self.close_button.setFocus()

    def _restored(self, replaced: Path) -> None:
        self._working = False
        assert self._found is not None
        self._closed = True
        words = self.tr("The backup is restored. Sign in to go on.")
        if replaced.is_dir():
            kept = self.tr("The files that were replaced are kept in %1.")
            words = f"{words}\n{kept.replace('%1', str(replaced))}"
        self._end("success", words, self.tr("Go on"))

    def _refused(self, error: BaseException) -> None:
        self._working = False
        self._end("danger", say(_expected(error)), self.tr("Close"))

    def _not_restored(self, error: BaseException) -> None:
        self._working = False
        kept = self.tr("The data are as they were.")
        self._end("danger", f"{say(_expected(error))}\n{kept}", self.tr("Close"))

    def _end(self, kind: str, words: str, button: str) -> None:
        self.message.show_message("success" if kind == "success" else "danger", words)
        self.close_button.setText(button)
        self.close_button.setFocus()

    def _show_found(self, loss: Loss | None) -> None:
        for part in (self.loss, self.promise, self.restore_button):
            show_if(part, loss is not None)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(Space.SMALL)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.restore_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.CARD)
        column.setSpacing(Space.FIELD)
        column.addWidget(PageHeader(self.tr("Restore a backup")))
        column.addWidget(self.message)
        column.addWidget(self.loss, 1)
        column.addWidget(self.promise)
        column.addStretch(0)
        column.addLayout(foot)
        fit_to_screen(self, grown(self, 756, 540))


def _expected(error: BaseException) -> CusError:
    """The failure to be told; a defect goes on to be reported."""
    if not isinstance(error, CusError):
        raise error
    return error
