"""The first start: a practice office, or the office itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cus_desktop.ui.start.sheet import StartSheet
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.buttons import (
    Button,
    Run,
    link,
    primary,
    secondary,
    without_state,
)
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.labels import IconMark, Text


class WelcomePage(StartSheet):
    """Two ways to begin.

    ``practice`` and ``new_office`` are sent when the person chooses, ``backup`` when the office
    is to come back from one.
    """

    practice = Signal()
    new_office = Signal()
    backup = Signal()

    def __init__(self, *, practice_exists: bool = False, office_exists: bool = False) -> None:
        super().__init__(
            self.tr("Welcome to CUS Desktop"),
            self.tr(
                "Everything you write stays encrypted on this computer. Nothing is sent anywhere."
            ),
            width=76,
        )
        self.message = Banner("danger")
        practice_words = (
            self.tr("Open the practice office") if practice_exists else self.tr("Start practising")
        )
        office_words = self.tr("Open the office") if office_exists else self.tr("Found the office")
        self.practice_button = secondary(practice_words, "graduation-cap")
        self.office_button = primary(office_words, "landmark")
        row = QHBoxLayout()
        row.setSpacing(Space.CARD)
        row.addWidget(
            self._choice(
                "graduation-cap",
                self.tr("Practice office"),
                self.tr(
                    "The fictional gmina Jarzębinowo with invented residents, services and plans."
                    " Try everything, nothing can be broken."
                ),
                self.practice_button,
                self.practice.emit,
            ),
            1,
        )
        row.addWidget(
            self._choice(
                "landmark",
                self.tr("Our office"),
                self.tr(
                    "An empty office of your own: letterhead, villages, the first person and the"
                    " paper key for the director's safe. It takes about five minutes."
                ),
                self.office_button,
                self.new_office.emit,
            ),
            1,
        )
        self.body.addLayout(row)
        self.body.addWidget(self.message)
        self.backup_link = link(self.tr("Open a backup…"))
        self.backup_link.clicked.connect(without_state(self.backup.emit))
        self.foot.addWidget(self.backup_link)
        self.foot.addStretch(1)

    def set_busy(self, text: str) -> None:
        """Say what is being made; an empty text lets the person choose again."""
        for button in (self.practice_button, self.office_button):
            button.setEnabled(not text)
        self.message.show_message("info", text)

    def refuse(self, sentence: str) -> None:
        """Say why it was not made."""
        self.set_busy("")
        self.message.show_message("danger", sentence)

    @staticmethod
    def _choice(icon_name: str, title: str, text: str, button: Button, run: Run) -> Card:
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(IconMark(icon_name, "accent", 1.6))
        head.addWidget(Text(title, "section"), 1)
        column = QVBoxLayout()
        column.setSpacing(Space.FIELD)
        column.addLayout(head)
        column.addWidget(Text(text, wrap=True))
        column.addStretch(1)
        column.addWidget(button)
        card.body.addLayout(column)
        button.clicked.connect(without_state(run))
        return card
