"""Buttons below a list, in as many rows as the width asks for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QWidget

from cus_desktop.ui.theme.tokens import Space


class ButtonFlow(QWidget):
    """Buttons side by side; with large text those that no longer fit start another row."""

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[QAbstractButton] = []
        self._placed: tuple[int, list[QAbstractButton]] = (0, [])
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.SMALL)

    def add(self, button: QAbstractButton) -> None:
        """Put a button after the others."""
        self._buttons.append(button)
        button.setParent(self)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest button."""
        widest = max((button.sizeHint().width() for button in self._shown()), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _shown(self) -> list[QAbstractButton]:
        """Without those somebody hid; Qt calls hidden also what is only not shown yet."""
        by_hand = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
        return [
            button
            for button in self._buttons
            if not (button.isHidden() and button.testAttribute(by_hand))
        ]

    def _fit(self) -> None:
        shown = self._shown()
        wanted = next(
            (
                many
                for many in range(len(shown), 1, -1)
                if self._needed(shown, many) <= self.width()
            ),
            1,
        )
        if (wanted, shown) == self._placed:
            return
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        self._placed = (wanted, shown)
        self._grid.setColumnStretch(wanted, 1)
        for button in self._buttons:
            self._grid.removeWidget(button)
        for place, button in enumerate(shown):
            self._grid.addWidget(button, place // wanted, place % wanted)
        self.updateGeometry()

    def _needed(self, shown: Sequence[QAbstractButton], columns: int) -> int:
        widths = [button.sizeHint().width() for button in shown]
        widest = [max(widths[column::columns]) for column in range(columns)]
        return sum(widest) + Space.SMALL * columns
