"""Fields in as many columns as fit the width: three on a wide screen, one at 200 % text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from cus_desktop.ui.forms.fields import Width
from cus_desktop.ui.theme.tokens import Space

_LEAST_COLUMN = 21
"""Least width of a column, in average characters."""


class FieldFlow(QWidget):
    """Lays field boxes out in rows; a box that no longer fits starts the next row.

    A hidden box leaves no gap: those after it move up.
    """

    def __init__(self, boxes: Sequence[tuple[QWidget, Width]], columns: int) -> None:
        super().__init__()
        self._boxes = list(boxes)
        self._most = columns
        self._columns = 0
        self._shown: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.CARD)
        self._grid.setVerticalSpacing(Space.FIELD)
        self._lay_out(columns)
        for box, _ in self._boxes:
            box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            shown = [box for box, _ in self._boxes if not _is_hidden(box)]
            if shown != self._shown:
                columns, self._columns = self._columns, 0
                self._lay_out(columns)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        least = self.fontMetrics().averageCharWidth() * _LEAST_COLUMN + Space.CARD
        self._lay_out(max(1, min(self._most, (self.width() + Space.CARD) // max(1, least))))

    def _lay_out(self, columns: int) -> None:
        """Each column is two halves of the grid."""
        if columns == self._columns:
            return
        self._columns = columns
        self._shown = [box for box, _ in self._boxes if not _is_hidden(box)]
        halves = columns * 2
        for half in range(self._most * 2):
            self._grid.setColumnStretch(half, 1 if half < halves else 0)
            self._grid.setColumnMinimumWidth(half, 0)
        row, used = 0, 0
        for box, width in self._boxes:
            if _is_hidden(box):
                continue
            span = min(halves, _span(width, halves))
            if used + span > halves:
                row, used = row + 1, 0
            self._grid.addWidget(box, row, used, 1, span, Qt.AlignmentFlag.AlignTop)
            used += span


def _is_hidden(box: QWidget) -> bool:
    """Hidden on purpose; a box that does not stand in a window yet only looks hidden."""
    return box.isHidden() and box.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def _span(width: Width, halves: int) -> int:
    return {"half": 1, "normal": 2, "wide": 4, "full": halves}[width]
