"""A grid of facts about a record: a small label above each value."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.labels import EM_DASH, Text

_LEAST_COLUMN = 17
"""Least width of a column, in average characters."""


class KeyValueGrid(QWidget):
    """Labels and values in as many columns as fit; an empty value is an em dash.

    Values can be selected and copied.
    """

    def __init__(self, columns: int = 2) -> None:
        super().__init__()
        self._most = columns
        self._shown_columns = 0
        self._cells: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.CARD)
        self._grid.setVerticalSpacing(Space.FIELD)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set_items(self, items: Sequence[tuple[str, str]]) -> None:
        """Show these labels and values in reading order."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = [_cell(label, value) for label, value in items]
        self._shown_columns = 0
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        least = self.fontMetrics().averageCharWidth() * _LEAST_COLUMN
        columns = max(1, min(self._most, self.width() // max(1, least)))
        if columns == self._shown_columns:
            return
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for place, cell in enumerate(self._cells):
            row, column = divmod(place, columns)
            self._grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)
        self._shown_columns = columns


def _cell(label: str, value: str) -> QWidget:
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.HAIR)
    shown = Text(value or EM_DASH, wrap=True, selectable=True)
    shown.setAccessibleName(f"{label}: {value or EM_DASH}")
    column.addWidget(Text(label, "label", wrap=True))
    column.addWidget(shown)
    return cell
