"""The frame of every start page: a column of readable width in the middle, scrolling."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.labels import Text


class StartSheet(QScrollArea):
    """A title over a column of a readable width; ``body`` takes the page, ``foot`` its buttons."""

    def __init__(self, title: str, text: str = "", *, width: int = 56) -> None:
        """``width`` of the column in average characters."""
        super().__init__()
        self._characters = width
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.heading = Text(title, "title", wrap=True)
        self._column = QWidget()
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARD)
        column.addWidget(self.heading)
        if text:
            column.addWidget(Text(text, "muted", wrap=True))
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.CARD)
        column.addLayout(self.body)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(Space.SMALL)
        column.addLayout(self.foot)
        self._fit()
        self.setWidget(self._centred(self._column))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_column"):
            self._fit()

    def _fit(self) -> None:
        self._column.setMaximumWidth(self.fontMetrics().averageCharWidth() * self._characters)

    @staticmethod
    def _centred(column: QWidget) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        row.addStretch(1)
        middle = QVBoxLayout()
        middle.addStretch(2)
        middle.addWidget(column)
        middle.addStretch(3)
        row.addLayout(middle, 1000)
        row.addStretch(1)
        return page
