"""Words on the left, what a person picks on the right; all lines are replaced at once."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cus_desktop.ui.theme.tokens import Space


class PairLines(QWidget):
    """Lines of two widgets each; the words take the room left over."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._holder: QWidget | None = None

    def set_lines(self, lines: Iterable[tuple[QWidget, QWidget]]) -> None:
        """Show these lines in place of the earlier ones."""
        if self._holder is not None:
            self._column.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = QWidget()
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.CARD)
        grid.setVerticalSpacing(Space.SMALL)
        grid.setColumnStretch(0, 1)
        for place, (words, picker) in enumerate(lines):
            grid.addWidget(words, place, 0)
            grid.addWidget(picker, place, 1)
        self._column.addWidget(self._holder)
