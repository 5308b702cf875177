"""The frame of every start page: a card in the middle of the window, scrolling when small."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.labels import Text


class StartSheet(QScrollArea):
    """A titled card of a readable width; ``body`` takes the page, ``foot`` its buttons."""

    def __init__(self, title: str, text: str = "", *, width: int = 56) -> None:
        """``width`` of the card in average characters."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.heading = Text(title, "title", wrap=True)
        card = Card(padding=Space.PAGE)
        card.setMaximumWidth(self.fontMetrics().averageCharWidth() * width + 2 * Space.PAGE)
        card.body.setSpacing(Space.CARD)
        card.body.addWidget(self.heading)
        if text:
            card.body.addWidget(Text(text, "muted", wrap=True))
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.CARD)
        card.body.addLayout(self.body)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(Space.SMALL)
        card.body.addLayout(self.foot)
        self.setWidget(self._centred(card))

    @staticmethod
    def _centred(card: QWidget) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.PAGE)
        row.addStretch(1)
        column = QVBoxLayout()
        column.addStretch(2)
        column.addWidget(card)
        column.addStretch(3)
        row.addLayout(column, 8)
        row.addStretch(1)
        return page
