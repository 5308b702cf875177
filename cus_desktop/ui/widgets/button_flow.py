"""Buttons below a list, in as many rows as the width asks for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from cus_desktop.ui.theme.tokens import Space


class ButtonFlow(QWidget):
    """Buttons side by side; with large text those that no longer fit start another row."""

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[QPushButton] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.SMALL)

    def add(self, button: QPushButton) -> None:
        """Put a button after the others."""
        self._buttons.append(button)
        self._columns = 0
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest button."""
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        wanted = next(
            (
                many
                for many in range(len(self._buttons), 1, -1)
                if self._needed(many) <= self.width()
            ),
            1,
        )
        if wanted == self._columns:
            return
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        self._columns = wanted
        self._grid.setColumnStretch(wanted, 1)
        for button in self._buttons:
            self._grid.removeWidget(button)
        for place, button in enumerate(self._buttons):
            self._grid.addWidget(button, place // wanted, place % wanted)
        self.updateGeometry()

    def _needed(self, columns: int) -> int:
        widths = [button.sizeHint().width() for button in self._buttons]
        widest = [max(widths[column::columns]) for column in range(columns)]
        return sum(widest) + Space.SMALL * columns
