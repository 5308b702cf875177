"""The paper key: shown once, written down, proved by typing its last group."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from cus_desktop.domain.problems import Problem
from cus_desktop.ui.start.sheet import StartSheet
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner, FieldError
from cus_desktop.ui.widgets.buttons import primary, without_state
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.labels import Text
from cus_desktop.ui.words import say


class PaperKeyPage(StartSheet):
    """Shows the key of a new office.

    ``written`` is sent when the last group was typed correctly from the copy.
    """

    written = Signal()

    def __init__(self, paper_key: str) -> None:
        super().__init__(
            self.tr("Write down the paper key"),
            self.tr(
                "When every password is forgotten, only this key opens the office. Copy it by"
                " hand onto two sheets, put each into a sealed envelope and keep one in the"
                " director's safe. It is shown only now and is stored nowhere."
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
        self.line = QLineEdit()
        self.line.setObjectName("last_group")
        self.line.setMaxLength(12)
        label = Text(self.tr("&Type the last group from your copy"), "label")
        label.setBuddy(self.line)
        self.line.setAccessibleName(self.tr("Last group of the paper key"))
        self.error = FieldError()
        box = QVBoxLayout()
        box.setSpacing(Space.TINY)
        for widget in (label, self.line, self.error):
            box.addWidget(widget)
        self.body.addLayout(box)
        go_on = primary(self.tr("&It is written down"), "check")
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
