"""The page that opens a backup where no office opens: which one, and whose key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from cus_desktop.domain.backups import ENDING
from cus_desktop.services.backups import BackupRow
from cus_desktop.ui.backups.words import moment_words, occasion_words
from cus_desktop.ui.start.password import PasswordLine
from cus_desktop.ui.start.sheet import StartSheet
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.buttons import ChipGroup, primary, secondary, without_state
from cus_desktop.ui.widgets.labels import Text, show_if


@dataclass(frozen=True)
class BackupChoice:
    """Which backup is to be opened, with a password or with the paper key."""

    path: Path
    user: str = ""
    password: str = field(default="", repr=False)
    paper_key: str = field(default="", repr=False)


class BackupPage(StartSheet):
    """``chosen`` carries a ``BackupChoice`` that is filled in; ``cancelled`` goes back."""

    chosen = Signal(object)
    cancelled = Signal()

    def __init__(self, user: str = "") -> None:
        super().__init__(
            self.tr("Open a backup"),
            self.tr(
                "First the backup is checked, and you see what would be lost. Nothing is replaced "
                "before you say so."
            ),
            width=60,
        )
        self.files = QComboBox()
        self.other = secondary(self.tr("Another file…"), "folder-open")
        self.ways = ChipGroup[bool](
            self.tr("With which key"),
            ((False, self.tr("With a password")), (True, self.tr("With the paper key"))),
        )
        self.name = QLineEdit(user)
        self.name.setMaxLength(64)
        self.password = PasswordLine()
        self.paper_key = QLineEdit()
        self.paper_key.setMaxLength(80)
        self.message = Banner("danger")
        self.open_button = primary(self.tr("&Check the backup"), "shield-check")
        back = secondary(self.tr("&Back"), "arrow-left")
        self._fields: dict[QWidget, QWidget] = {}
        self._add_field(self.tr("&Backup"), self.files)
        self.body.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.ways)
        self._add_field(self.tr("&Name"), self.name)
        self._add_field(self.tr("&Password"), self.password)
        self._add_field(self.tr("Paper &key, six groups"), self.paper_key)
        self.body.addWidget(self.message)
        self.foot.addWidget(back)
        self.foot.addStretch(1)
        self.foot.addWidget(self.open_button)
        back.clicked.connect(without_state(self.cancelled.emit))
        self.open_button.clicked.connect(without_state(self._go_on))
        self.other.clicked.connect(without_state(self.ask_for_file))
        self.ways.changed.connect(self._show_way)
        self._show_way(False)
        self.show_backups(())

    def show_backups(self, rows: Sequence[BackupRow]) -> None:
        """Offer these backups, newest first; what was chosen elsewhere stays."""
        for row in rows:
            words = f"{moment_words(row.made)} · {occasion_words(row.occasion)}"
            self.files.addItem(words, row.path)
        if not self.files.count():
            self.files.addItem(self.tr("No backup found: choose the file"), None)
        elif self.files.itemData(0) is None:
            self.files.removeItem(0)

    def ask_for_file(self) -> None:
        """Choose a file that lies elsewhere."""
        words = self.tr("Backups (*%1);;All files (*)").replace("%1", ENDING)
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a backup"), "", words)
        if path:
            self.choose_file(Path(path))

    def choose_file(self, path: Path) -> None:
        """Take this file."""
        if self.files.itemData(0) is None:
            self.files.removeItem(0)
        self.files.insertItem(0, path.name, path)
        self.files.setCurrentIndex(0)

    def refuse(self, sentence: str) -> None:
        """Say why it was not opened."""
        self.message.show_message("danger", sentence)

    def focus_first(self) -> None:
        """The cursor stands where typing starts."""
        (self.password if self.name.text() else self.name).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Esc goes back; both as the buttons do."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _show_way(self, paper: bool) -> None:
        for widget in (self.name, self.password):
            show_if(self._fields[widget], not paper)
        show_if(self._fields[self.paper_key], paper)

    def _go_on(self) -> None:
        paper = self.ways.value()
        wanted = (self.paper_key,) if paper else (self.name, self.password)
        missing = next((line for line in wanted if not line.text().strip()), None)
        path = self.files.currentData()
        if path is None:
            self.other.setFocus()
        elif missing is not None:
            missing.setFocus()
        elif paper:
            self.chosen.emit(BackupChoice(path, paper_key=self.paper_key.text()))
        else:
            user = self.name.text().strip()
            self.chosen.emit(BackupChoice(path, user, self.password.text()))

    def _add_field(self, label: str, line: QWidget) -> None:
        words = Text(label, "label")
        words.setBuddy(line)
        line.setAccessibleName(label.replace("&", ""))
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.TINY)
        box.addWidget(words)
        box.addWidget(line)
        self._fields[line] = holder
        self.body.addWidget(holder)
