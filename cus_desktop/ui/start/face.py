"""The dark column of the start window: what the program is and what it promises."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.labels import IconMark, Text

_WIDTH = 44
"""Width in average characters."""


class ProgramFace(QFrame):
    """Name of the program, three promises, and the ribbon of the practice office.

    Nothing in it takes the focus; a window too narrow for it hides it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("nav", "true")
        self.ribbon = self._practice_ribbon()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        column.setSpacing(Space.CARD)
        column.addLayout(self._brand())
        column.addWidget(Text(self.tr("The program of the centre for social services"), wrap=True))
        column.addStretch(2)
        for icon_name, words in (
            ("clipboard-list", self.tr("One plan for a person: services, volunteers, neighbours")),
            ("lock", self.tr("Data encrypted on this computer, sent nowhere")),
            ("keyboard", self.tr("Works without internet, by mouse or by keyboard alone")),
        ):
            column.addLayout(self._promise(icon_name, words))
        column.addStretch(3)
        column.addWidget(self.ribbon)
        self._fit()

    def show_practice(self, practice: bool) -> None:
        """Say, or no longer say, that the data are made up."""
        self.ribbon.setVisible(practice)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "ribbon"):
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * _WIDTH + 2 * Space.WIDE)

    def _brand(self) -> QHBoxLayout:
        mark, name = Text("CUS"), Text("Desktop")
        mark.setProperty("role", "face-mark")
        name.setProperty("role", "face")
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(mark)
        row.addWidget(name, 1)
        return row

    @staticmethod
    def _promise(icon_name: str, words: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.CARD)
        row.addWidget(IconMark(icon_name, "nav_focus", 1.3))
        row.addWidget(Text(words, wrap=True), 1)
        return row

    def _practice_ribbon(self) -> QWidget:
        ribbon = QFrame()
        ribbon.setProperty("ribbon", "true")
        row = QHBoxLayout(ribbon)
        row.setContentsMargins(Space.FIELD, Space.TINY, Space.FIELD, Space.TINY)
        row.setSpacing(Space.SMALL)
        row.addStretch(1)
        row.addWidget(IconMark("graduation-cap", "warning"))
        row.addWidget(Text(self.tr("PRACTICE DATA")))
        row.addStretch(1)
        ribbon.hide()
        return ribbon
