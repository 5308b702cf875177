"""Ctrl+/: all keyboard shortcuts on one sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cus_desktop.ui.forms.scroll import ScrollPage
from cus_desktop.ui.shell.commands import Command
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.buttons import primary
from cus_desktop.ui.widgets.card import Card, PageHeader
from cus_desktop.ui.widgets.labels import Text
from cus_desktop.ui.window_size import fit_to_screen, grown


class ShortcutSheet(QDialog):
    """Lists the shortcuts that hold everywhere, and below them those of each page."""

    def __init__(
        self, parent: QWidget, commands: Sequence[Command], pages: Mapping[str, str] | None = None
    ) -> None:
        """``pages`` are the titles of the pages by key, in the order of the sheet."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        scroll = ScrollPage()
        scroll.body.addWidget(PageHeader(self.tr("Keyboard shortcuts")))
        titles = {"": self.tr("Everywhere"), **(pages or {})}
        for page in dict.fromkeys([*titles, *(one.page for one in commands)]):
            lines = [
                (one.shortcut, one.text.replace("&", ""))
                for one in commands
                if one.shortcut and one.page == page
            ]
            if lines:
                scroll.body.addWidget(_card(titles.get(page, page), lines))
            if not page:
                scroll.body.addWidget(_card(self.tr("In lists and fields"), self._everywhere()))
        scroll.body.addStretch(1)
        close = primary(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.PAGE, Space.SMALL, Space.PAGE, Space.CARD)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll, 1)
        column.addLayout(foot)
        fit_to_screen(self, grown(self, 540, 612))
        close.setFocus()

    def _everywhere(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+F", self.tr("Search in the list")),
            ("↓", self.tr("From the search to the list")),
            ("Enter", self.tr("Open the selected row")),
            ("F4", self.tr("Calendar in a date field")),
            ("Ctrl+S", self.tr("Save what is being edited")),
            ("Esc", self.tr("Close; asks when something is not saved")),
        ]


def _card(title: str, lines: Sequence[tuple[str, str]]) -> Card:
    card = Card(title)
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.PAGE)
    grid.setVerticalSpacing(Space.SMALL)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, card.fontMetrics().averageCharWidth() * 10)
    for row, (keys, words) in enumerate(lines):
        native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys
        grid.addWidget(Text(native, "strong"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(words, wrap=True), row, 1)
    card.body.addLayout(grid)
    return card
