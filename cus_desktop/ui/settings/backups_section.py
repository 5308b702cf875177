"""Backups: how old the last proved one is, where they lie, and the way back."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout
from shiboken6 import isValid

from cus_desktop.domain.backups import ENDING, is_stale
from cus_desktop.domain.rights import Right
from cus_desktop.errors import CusError
from cus_desktop.services.backup_places import BackupPlaces
from cus_desktop.services.backups import BackupRow, list_backups, make_backup, prove_backup
from cus_desktop.services.restoring import open_at_desk
from cus_desktop.system.paths import sync_service
from cus_desktop.ui.backups.restore_dialog import RestoreDialog
from cus_desktop.ui.backups.words import (
    moment_words,
    occasion_words,
    size_words,
    state_chip,
)
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.settings.check_card import CheckCard
from cus_desktop.ui.settings.section import SettingsSection
from cus_desktop.ui.settings.short_list import ShortList
from cus_desktop.ui.tables.columns import Column
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.button_flow import ButtonFlow
from cus_desktop.ui.widgets.buttons import primary, secondary
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.labels import ElidedText, Text, show_if
from cus_desktop.ui.words import say

_MOST_ROWS = 8


class BackupsSection(SettingsSection):
    """Three cards: state and places, the list of backups, the check of the data."""

    told = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._places = context.desk.backups
        self.dialog: RestoreDialog | None = None
        self.state = Banner("info")
        self.trouble = Banner("danger")
        self.disk = Banner("warning")
        self.cloud = Banner("info")
        self.folder = ElidedText("")
        self.second = ElidedText("")
        self.make_button = primary(self.tr("Make a backup now"), "archive")
        self.folder_button = secondary(self.tr("Choose the folder…"), "folder-open")
        self.second_button = secondary(self.tr("Second folder or stick…"), "copy")
        self.no_second_button = secondary(self.tr("No second folder"), "minus")
        self.list = self._backup_list()
        self.check = CheckCard(context)
        for card in (self._state_card(), self.list, self.check):
            self.cards.addWidget(card)
        self.cards.addStretch(1)
        self._connect()

    def shown(self) -> None:
        self._show_places()
        if self._context.may(Right.STORE_BACKUP):
            work = partial(list_backups, self._context.desk)
            self._context.background.read(work, self._show_rows, self._failed)

    def make(self) -> None:
        """Make a backup and prove it."""
        self._busy(self.tr("Making a backup and checking it…"))
        work = partial(make_backup, self._context.desk)
        self._context.background.read(work, self._made, self._failed)

    def prove(self) -> None:
        """Open the selected backup and see whether it is whole."""
        row = self.list.current()
        if row is not None:
            self._busy(self.tr("Opening and checking the backup…"))
            work = partial(prove_backup, self._context.desk, row.path)
            self._context.background.read(work, self._made, self._failed)

    def restore(self) -> None:
        """Show what restoring the selected backup would take away."""
        row = self.list.current()
        if row is not None:
            self.restore_file(row.path)

    def restore_other(self) -> None:
        """Choose a backup that lies elsewhere."""
        words = self.tr("Backups (*%1);;All files (*)").replace("%1", ENDING)
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a backup"), "", words)
        if path:
            self.restore_file(Path(path))

    def restore_file(self, path: Path) -> None:
        """Open the window that restores this backup."""
        desk = self._context.desk
        self.dialog = RestoreDialog(
            self._context.background, partial(open_at_desk, desk, path), self._places, desk, self
        )
        self.dialog.closed_office.connect(self._context.leave)
        self.dialog.open()
        self.dialog.begin()

    def choose_folder(self) -> None:
        """Choose where backups go."""
        if folder := self._asked_folder():
            self._choose(partial(self._known_places().choose, folder))

    def choose_second(self) -> None:
        """Choose where a copy of each backup goes."""
        if folder := self._asked_folder():
            self._choose(partial(self._known_places().choose_second, folder))

    def forget_second(self) -> None:
        """Copy backups nowhere else."""
        self._choose(partial(self._known_places().choose_second, None))

    # ------------------------------------------------------------------ inside

    def _known_places(self) -> BackupPlaces:
        assert self._places is not None
        return self._places

    def _asked_folder(self) -> Path | None:
        title = self.tr("Choose a folder for backups")
        start = str(self._known_places().folder)
        chosen = QFileDialog.getExistingDirectory(self, title, start)
        return Path(chosen) if chosen else None

    def _choose(self, change: partial[None]) -> None:
        try:
            change()
        except CusError as error:
            self.trouble.show_message("danger", say(error))
            return
        self.shown()

    def _busy(self, words: str) -> None:
        self.make_button.setEnabled(False)
        self.trouble.show_message("danger", "")
        self.state.show_message("info", words)

    def _made(self, _row: BackupRow) -> None:
        self.make_button.setEnabled(True)
        self.shown()

    def _failed(self, error: BaseException) -> None:
        self.make_button.setEnabled(True)
        if not isinstance(error, CusError):
            raise error
        self.shown()
        self.trouble.show_message("danger", say(error))

    def _show_rows(self, rows: tuple[BackupRow, ...]) -> None:
        self.list.set_rows(rows)
        proved = [row.made for row in rows if row.proved_at is not None]
        if not proved:
            words = self.tr("There is no proved backup yet.")
            self.state.show_message("warning", words)
            return
        words = self.tr("The last proved backup is of %1.").replace("%1", moment_words(proved[0]))
        stale = is_stale(proved[0], self._context.desk.now())
        self.state.show_message("warning" if stale else "success", words)

    def _show_places(self) -> None:
        places = self._places
        known = places is not None
        for button in (self.make_button, self.folder_button, self.second_button):
            show_if(button, known and self._context.may(Right.STORE_BACKUP))
        show_if(self.no_second_button, places is not None and places.second is not None)
        if places is None:
            return
        self.folder.set_whole(str(places.folder))
        self.second.set_whole(str(places.second or self.tr("none")))
        self.disk.show_message("warning", self._disk_words(places))
        self.cloud.show_message("info", self._cloud_words(places))
        trouble = "" if places.trouble is None else say(places.trouble)
        self.trouble.show_message("danger", trouble)

    def _disk_words(self, places: BackupPlaces) -> str:
        if not places.same_disk:
            return ""
        return self.tr(
            "Backups lie on the same disk as the data: if it fails, both are lost. Choose a second "
            "folder on another disk or a stick."
        )

    def _cloud_words(self, places: BackupPlaces) -> str:
        folders = [each for each in (places.folder, places.second) if each is not None]
        service = next(filter(None, map(sync_service, folders)), "")
        if not service:
            return ""
        words = self.tr("%1 copies the backups to a cloud. They are encrypted: that is allowed.")
        return words.replace("%1", service)

    def _connect(self) -> None:
        self.make_button.clicked.connect(self.make)
        self.folder_button.clicked.connect(self.choose_folder)
        self.second_button.clicked.connect(self.choose_second)
        self.no_second_button.clicked.connect(self.forget_second)
        self.told.connect(self._retold)
        if self._places is not None:
            # Told on any thread.
            self._places.subscribe(self._tell)

    def _tell(self) -> None:
        if isValid(self):
            self.told.emit()

    def _retold(self) -> None:
        if self.isVisible():
            self.shown()

    def _state_card(self) -> Card:
        card = Card(self.tr("Backups"))
        for banner in (self.state, self.trouble, self.disk, self.cloud):
            card.body.addWidget(banner)
        for label, value in (
            (self.tr("Folder of the backups"), self.folder),
            (self.tr("Second folder"), self.second),
        ):
            box = QVBoxLayout()
            box.setSpacing(Space.HAIR)
            box.addWidget(Text(label, "label"))
            box.addWidget(value)
            card.body.addLayout(box)
        buttons = ButtonFlow()
        for button in (
            self.make_button,
            self.folder_button,
            self.second_button,
            self.no_second_button,
        ):
            buttons.add(button)
        card.body.addWidget(buttons)
        words = self.tr(
            "The program makes a backup every day, at closing, and before imports and new "
            "versions, and opens each one to prove it. Kept are 7 days, 5 weeks and 12 months."
        )
        card.body.addWidget(Text(words, "muted", wrap=True))
        return card

    def _backup_list(self) -> ShortList[BackupRow]:
        made = ShortList[BackupRow](
            self.tr("Backups of this office"),
            self._columns(),
            lambda row: row.name,
            self.tr("No backup in the folder yet."),
            most_rows=_MOST_ROWS,
        )
        if self._context.may(Right.STORE_RESTORE):
            made.add_button(self.tr("Restore…"), "history", self.restore)
        if self._context.may(Right.STORE_BACKUP):
            made.add_button(self.tr("Check this backup"), "shield-check", self.prove)
        if self._context.may(Right.STORE_RESTORE):
            made.add_button(
                self.tr("Restore from another file…"),
                "folder-open",
                self.restore_other,
                on_row=False,
            )
        return made

    def _columns(self) -> tuple[Column[BackupRow], ...]:
        return (
            Column(
                "made",
                self.tr("Made on"),
                lambda row: moment_words(row.made),
                "88.88.8888 88:88",
                strong=True,
            ),
            Column(
                "state",
                self.tr("State"),
                lambda row: state_chip(row).text,
                "not proved yet",
                chip=state_chip,
            ),
            Column(
                "occasion",
                self.tr("Occasion"),
                lambda row: occasion_words(row.occasion),
                "before a new version",
                rank=1,
                stretch=True,
            ),
            Column(
                "copies",
                self.tr("Copies"),
                lambda row: "2" if row.twice else "1",
                "88",
                right=True,
                rank=3,
            ),
            Column(
                "size",
                self.tr("Size"),
                lambda row: size_words(row.size),
                "8 888 MB",
                right=True,
                rank=2,
            ),
        )
