"""The paper key: shown once, written down, proved by typing its last group."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from cus_desktop.domain.problems import Problem
from cus_desktop.ui.start.sheet import StartSheet
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner, FieldError
from cus_desktop.ui.widgets.buttons import primary, secondary, without_state
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.labels import Text
from cus_desktop.ui.words import say


class PaperKeyPage(StartSheet):
    """Shows the key of a new office.

    ``written`` is sent when the last group was typed correctly from the copy, ``print_asked``
    when the sheet is to be printed.
    """

    written = Signal()
    print_asked = Signal()

    def __init__(self, paper_key: str, *, replaces: bool = False) -> None:
        """``replaces`` a key that was used: until this one is on paper, both open the office."""
        super().__init__(
            self.tr("New paper key") if replaces else self.tr("Write down the paper key"),
            self.tr(
                "When every password is forgotten, only this key opens the office. Print the sheet"
                " or copy the key by hand, cut it in two and seal each part in its own envelope;"
                " one belongs in the director's safe. It is shown only now and is stored nowhere."
            ),
            width=66,
        )
        groups = paper_key.replace("-", " ").split()
        self._last_group = groups[-1]
        half = len(groups) // 2
        shown = Card()
        key = Text(f"{_spaced(groups[:half])}\n{_spaced(groups[half:])}", "title")
        key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        key.setObjectName("paper_key")
        shown.body.addWidget(key)
        self.body.addWidget(shown)
        self.body.addWidget(
            Banner("warning", self.tr("Without this key and without a password nobody can help."))
        )
        if replaces:
            told = self.tr("The former key was used. Destroy its sheet once this one is on paper.")
            self.body.addWidget(Banner("info", told))
        self.line = QLineEdit()
        self.line.setObjectName("last_group")
        self.line.setMaxLength(12)
        label = Text(self.tr("&Type the last group from the paper"), "label")
        label.setBuddy(self.line)
        self.line.setAccessibleName(self.tr("Last group of the paper key"))
        self.error = FieldError()
        box = QVBoxLayout()
        box.setSpacing(Space.TINY)
        for widget in (label, self.line, self.error):
            box.addWidget(widget)
        self.body.addLayout(box)
        sheet = secondary(self.tr("&Print the sheet…"), "printer")
        sheet.clicked.connect(without_state(self.print_asked.emit))
        self.foot.addWidget(sheet)
        go_on = primary(self.tr("&It is on paper"), "check")
        go_on.clicked.connect(without_state(self._check))
        self.line.returnPressed.connect(self._check)
        self.foot.addStretch(1)
        self.foot.addWidget(go_on)

    def _check(self) -> None:
        if self.line.text().strip().upper() == self._last_group.upper():
            self.written.emit()
            return
        self.error.say(say(Problem("last_group", "paper-key-differs")))
        self.line.selectAll()
        self.line.setFocus()


def _spaced(groups: Sequence[str]) -> str:
    return "   ".join(groups)
