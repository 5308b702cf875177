"""The bar above a list: search, filters and count in one row, chips below where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from cus_desktop.ui.theme.tokens import Space

_SEARCH_CHARACTERS = 24
"""Below this the chips go to a row of their own, so that the search hint can be read."""


class ListBar(QWidget):
    """Holds the parts of a list's head; large text or a narrow window gives the chips a row."""

    def __init__(self, search: QWidget, chips: QWidget | None, count: QWidget) -> None:
        super().__init__()
        self._search, self._chips, self._count = search, chips, count
        self._filters: list[QWidget] = []
        self._first = QHBoxLayout()
        self._first.setSpacing(Space.SMALL)
        self._first.addWidget(search, 1)
        self._second = QHBoxLayout()
        self._second.setSpacing(Space.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(self._first)
        column.addLayout(self._second)
        self._first.addWidget(count, 0, Qt.AlignmentFlag.AlignRight)
        self._in_one_row = False
        self._second.addStretch(1)
        if chips is not None:
            self._second.insertWidget(0, chips)
            self._put_chips(in_one_row=True)
        self.setFocusProxy(search)

    def add_filter(self, widget: QWidget) -> None:
        """Put a filter of the page, such as a list of villages, after the search."""
        self._filters.append(widget)
        self._first.insertWidget(len(self._filters), widget)
        before = self._search if len(self._filters) == 1 else self._filters[-2]
        QWidget.setTabOrder(before, widget)
        self._fit()

    def narrowing(self) -> list[str]:
        """What is chosen in the filters of the page; their first entry stands for all."""
        boxes = [box for box in self._filters if isinstance(box, QComboBox)]
        return [box.currentText() for box in boxes if box.currentIndex() > 0]

    def minimumSizeHint(self) -> QSize:
        """As narrow as it can be with the chips in a row of their own."""
        first = self._least_search() + self._widths(*self._filters, self._count)
        second = self._chips.minimumSizeHint().width() if self._chips is not None else 0
        return QSize(max(first, second), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_in_one_row"):
            self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        if self._chips is not None:
            others = self._widths(*self._filters, self._chips, self._count)
            wanted = self.fontMetrics().averageCharWidth() * _SEARCH_CHARACTERS + others
            self._put_chips(in_one_row=wanted <= self.width())

    def _put_chips(self, *, in_one_row: bool) -> None:
        if in_one_row == self._in_one_row or self._chips is None:
            return
        self._in_one_row = in_one_row
        if in_one_row:
            self._second.removeWidget(self._chips)
            self._first.insertWidget(self._first.count() - 1, self._chips)
        else:
            self._first.removeWidget(self._chips)
            self._second.insertWidget(0, self._chips)

    def _least_search(self) -> int:
        return self.fontMetrics().averageCharWidth() * (_SEARCH_CHARACTERS // 2)

    def _widths(self, *widgets: QWidget) -> int:
        return sum(widget.sizeHint().width() + Space.SMALL for widget in widgets)
