"""The table of a list: rows as high as their text needs, columns that fit the width."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from cus_desktop.ui.tables.column_widths import Wish, share
from cus_desktop.ui.tables.columns import Column
from cus_desktop.ui.tables.paged_model import PagedModel, RowsModel
from cus_desktop.ui.tables.row_painter import RowPainter, chip_width, wrapped_height
from cus_desktop.ui.theme.tokens import CELL_PADDING, ROW_PADDING
from cus_desktop.ui.widgets.labels import EM_DASH

_MOST_MEASURED = 200
"""Rows of a short list whose texts are measured."""
_SLACK = 3
"""Rounding of text widths must not cut the last letter."""


class TableView(QTableView):
    """Shows a ``RowsModel``; one row is selected, Tab leaves the table.

    Home and End go to the first and the last row; of a list read page by page the rest is
    read first, unless another key is pressed meanwhile.

    ``opened`` carries the place of the row on which the person pressed Enter or
    double-clicked; ``sort_asked`` the name of an order and True for descending.
    """

    opened = Signal(int)
    sort_asked = Signal(str, bool)

    def __init__(self, name: str, model: RowsModel[Any]) -> None:
        """``name`` is read aloud, for example "List of residents"."""
        super().__init__()
        self.setAccessibleName(name)
        self._columns: tuple[Column[Any], ...] = model.columns
        self._own_height = False
        self.setModel(model)
        self.setItemDelegate(RowPainter(self))
        self._set_behaviour()
        self._set_header()
        self._fit_rows()
        self.fit_columns()
        self.activated.connect(self._activated)
        if isinstance(model, PagedModel):
            model.complete.connect(self._go_to_last)
        else:
            model.modelReset.connect(self.fit_columns)

    def show_order(self, sort: str, descending: bool) -> None:
        """Let the arrow in the header tell the order the rows really have."""
        header = self.horizontalHeader()
        sorts = [column.sort for column in self._columns]
        if not sort or sort not in sorts:
            header.setSortIndicatorShown(False)
            return
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicatorShown(True)
        header.setSortIndicator(sorts.index(sort), order)

    def grow_with_rows(self) -> None:
        """Be exactly as high as the rows need, for short tables inside a page."""
        self._own_height = True
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.model().modelReset.connect(self._fit_height)
        self._fit_height()

    def height_of(self, rows: int) -> int:
        """What the table needs to show its heading and this many rows."""
        shown = sum(self.rowHeight(row) for row in range(min(rows, self.model().rowCount())))
        return self.horizontalHeader().sizeHint().height() + shown + 2

    def fit_columns(self) -> None:
        """Give every column its width; leave out the least needed where there is no room.

        A short list knows its rows: nothing in it is cut while another column is half empty.
        A paged one keeps the widths of its samples, so that nothing moves while one searches.
        """
        wishes = [self._wish(place, column) for place, column in enumerate(self._columns)]
        for place, width in enumerate(share(wishes, self.viewport().width())):
            self.setColumnHidden(place, width is None)
            if width is not None:
                self.setColumnWidth(place, width)
        if any(column.wraps for column in self._columns):
            self._wrap_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        if isinstance(model, PagedModel):
            model.read_no_further()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._activated(self.currentIndex())
        elif event.key() == Qt.Key.Key_Home:
            self._go_to_row(0)
        elif event.key() == Qt.Key.Key_End and isinstance(model, PagedModel):
            model.read_all()
        elif event.key() == Qt.Key.Key_End:
            self._go_to_last()
        else:
            super().keyPressEvent(event)

    def _go_to_last(self) -> None:
        self._go_to_row(self.model().rowCount() - 1)

    def _go_to_row(self, place: int) -> None:
        if 0 <= place < self.model().rowCount():
            self.setCurrentIndex(self.model().index(place, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit_rows()
            self.fit_columns()
            # The header gets its new, heavier font only after the table has its own.
            QTimer.singleShot(0, self, self.fit_columns)

    def _set_behaviour(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(0)

    def _set_header(self) -> None:
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionsClickable(any(column.sort for column in self._columns))
        header.sectionClicked.connect(self._header_clicked)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _fit_rows(self) -> None:
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        rows.setDefaultSectionSize(self.fontMetrics().height() + ROW_PADDING)
        if self._own_height:
            self._fit_height()

    def _fit_height(self) -> None:
        self.setFixedHeight(self.height_of(self.model().rowCount()))

    def _wrap_rows(self) -> None:
        """Every row as high as its longest text needs."""
        model = self.model()
        least = self.verticalHeader().defaultSectionSize()
        wrapping = [
            (place, self._font_of(column))
            for place, column in enumerate(self._columns)
            if column.wraps and not self.isColumnHidden(place)
        ]
        for row in range(model.rowCount()):
            heights = (
                wrapped_height(font, str(model.index(row, place).data()), self.columnWidth(place))
                for place, font in wrapping
            )
            height = max(least, *heights, least)
            if height != self.rowHeight(row):
                self.setRowHeight(row, height)
        if self._own_height:
            self._fit_height()

    def _wish(self, place: int, column: Column[Any]) -> Wish:
        head = max(
            self._head_width(column), self.horizontalHeader().sectionSizeHint(place) + _SLACK
        )
        sample = self._body_width(column, column.sample)
        rows = self._rows_that_are_all()
        if not rows:
            least = max(head, sample)
            return Wish(least, least, least, column.rank, column.stretch)
        bodies = sorted(self._body_width(column, column.text(row) or EM_DASH) for row in rows)
        usual = max(head, bodies[(len(bodies) - 1) * 4 // 5])
        whole = max(head, bodies[-1])
        # A sum without its last digits is another sum: numbers are shown whole or not at all.
        least = whole if column.right else max(head, min(sample, usual))
        usual = max(usual, least)
        return Wish(least, usual, whole, column.rank, column.stretch)

    def _rows_that_are_all(self) -> list[Any]:
        """Every row of a short list; none for a list that is read page by page."""
        model = self.model()
        if isinstance(model, PagedModel) or not isinstance(model, RowsModel):
            return []
        return [model.row_at(place) for place in range(min(model.rowCount(), _MOST_MEASURED))]

    def _head_width(self, column: Column[Any]) -> int:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        head = metrics.horizontalAdvance(column.title) + 3 * CELL_PADDING
        arrow = metrics.height() if column.sort else 0  # room of the style, shown or not
        return _SLACK + head + arrow

    def _body_width(self, column: Column[Any], text: str) -> int:
        font = self._font_of(column)
        if column.chip is not None:
            return _SLACK + chip_width(font, text) + CELL_PADDING
        return _SLACK + QFontMetrics(font).horizontalAdvance(text) + 2 * CELL_PADDING

    def _font_of(self, column: Column[Any]) -> QFont:
        font = QFont(self.font())
        if column.strong and column.chip is None:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _header_clicked(self, place: int) -> None:
        column = self._columns[place]
        header = self.horizontalHeader()
        if not column.sort:
            return
        same = header.isSortIndicatorShown() and header.sortIndicatorSection() == place
        ascending = header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        self.sort_asked.emit(column.sort, same and ascending)

    def _activated(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.row())
