"""The one model behind every list: rows arrive by keyset pages from the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from cus_desktop.ui.background import Background
from cus_desktop.ui.tables.columns import Column
from cus_desktop.ui.tables.paging import PAGE_SIZE, Page, PageRequest, Source
from cus_desktop.ui.widgets.labels import EM_DASH

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
CHIP_ROLE = Qt.ItemDataRole.UserRole + 1
STRONG_ROLE = Qt.ItemDataRole.UserRole + 2
WRAP_ROLE = Qt.ItemDataRole.UserRole + 3

_NOWHERE = QModelIndex()
_KEPT_AT_RELOAD = 2_000
"""As many rows at most are read again at once after a change."""


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows in memory, shown by columns. For short lists, and the base of the paged one."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        identity: Callable[[Row], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._identity = identity
        self._rows: list[Row] = []
        self._places: dict[str, int] = {}

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = list(rows)
        self._places = {self._identity(row): place for place, row in enumerate(self._rows)}
        self.endResetModel()

    def row_at(self, place: int) -> Row | None:
        """The row shown at a place, or None."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, row_id: str) -> int:
        """Where a row stands, or -1 while it is not loaded."""
        return self._places.get(row_id, -1)

    def id_at(self, place: int) -> str:
        """The id of the row at a place, or an empty text."""
        row = self.row_at(place)
        return "" if row is None else self._identity(row)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row) or EM_DASH
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {column.text(row) or EM_DASH}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == CHIP_ROLE:
            return column.chip(row) if column.chip is not None else None
        if role == STRONG_ROLE:
            return column.strong
        if role == WRAP_ROLE:
            return column.wraps
        return row if role == ROW_ROLE else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section])
        return None

    def _append(self, rows: Sequence[Row]) -> None:
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        for place, row in enumerate(rows, start=first):
            self._places[self._identity(row)] = place
        self._rows.extend(rows)
        self.endInsertRows()


class PagedModel(RowsModel[Row]):
    """Rows of a source, a page at a time.

    ``loaded`` is sent after the first page of a new question is shown, ``complete`` when
    ``read_all`` has read every row; ``failed`` carries what went wrong. An answer to an older
    question is dropped on arrival.
    """

    loaded = Signal()
    found = Signal()
    missing = Signal()
    complete = Signal()
    failed = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        identity: Callable[[Row], str],
        source: Source[Row],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, identity, parent)
        self._source = source
        self._background = background
        self._request = PageRequest()
        self._next: Any = None
        self._generation = 0
        self._busy = False
        self._sought = ""
        self._all_wanted = False
        self.matching = 0
        self.more_match = False
        self.total = 0

    @property
    def request(self) -> PageRequest:
        """The question whose answer is shown or awaited."""
        return self._request

    def ask(self, request: PageRequest) -> None:
        """Ask another question; the old rows stay until the first page is here."""
        self._request = replace(request, after=None)
        self._generation += 1
        self._all_wanted = False
        self._busy = True
        self._read(self._request, self._first_page)

    def ask_again(self) -> None:
        """Ask the same question, for at least as many rows as are shown."""
        limit = max(PAGE_SIZE, min(_KEPT_AT_RELOAD, len(self._rows)))
        self.ask(replace(self._request, limit=limit, with_total=True))

    def seek(self, row_id: str) -> None:
        """Read on until this row is there, in large steps; ``found`` or ``missing`` is sent."""
        self._sought = row_id
        self._seek_on()

    def read_all(self) -> None:
        """Read on to the last row, in large steps; ``complete`` is sent then."""
        self._all_wanted = True
        self._seek_on()

    def read_no_further(self) -> None:
        """The last row is not wanted any more."""
        self._all_wanted = False

    def _seek_on(self) -> None:
        if self._busy or not (self._sought or self._all_wanted):
            return
        if self._sought and self.place_of(self._sought) >= 0:
            self._sought = ""
            self.found.emit()
        elif self._next is None:
            self._tell_end()
        else:
            self._busy = True
            wanted = replace(self._request, after=self._next, limit=_KEPT_AT_RELOAD)
            self._read(wanted, self._next_page)

    def _tell_end(self) -> None:
        if self._sought:
            self._sought = ""
            self.missing.emit()
        if self._all_wanted:
            self._all_wanted = False
            self.complete.emit()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._busy and self._next is not None

    def fetchMore(self, parent: Index) -> None:
        if not self.canFetchMore(parent):
            return
        self._busy = True
        wanted = replace(self._request, after=self._next, limit=PAGE_SIZE)
        self._read(wanted, self._next_page)

    def _read(self, request: PageRequest, arrived: Callable[[int, Page[Row]], None]) -> None:
        generation = self._generation
        self._background.read(
            lambda: self._source(request),
            _Arrival(self, generation, arrived).take,
            _Arrival(self, generation, arrived).give_up,
        )

    def is_current(self, generation: int) -> bool:
        """False for an answer that came too late."""
        return generation == self._generation

    def give_up(self, error: BaseException) -> None:
        """Reading failed: the rows shown stay."""
        self._busy = self._all_wanted = False
        self.failed.emit(error)

    def _first_page(self, generation: int, page: Page[Row]) -> None:
        self._next = page.next
        self.matching = len(page.rows) if page.matching is None else page.matching
        self.more_match = page.more_match
        if page.total is not None or self._request.with_total:
            self.total = self.matching if page.total is None else page.total
        self.set_rows(page.rows)
        self._busy = False
        self.loaded.emit()
        self._seek_on()

    def _next_page(self, generation: int, page: Page[Row]) -> None:
        self._next = page.next
        if page.rows:
            self._append(page.rows)
        # Only now: a listener of the insertion must not ask with the old cursor.
        self._busy = False
        self._seek_on()


class _Arrival(Generic[Row]):
    """Brings one answer to the model, unless the model is gone or has asked anew."""

    def __init__(
        self,
        model: PagedModel[Row],
        generation: int,
        arrived: Callable[[int, Page[Row]], None],
    ) -> None:
        self._model = model
        self._generation = generation
        self._arrived = arrived

    def take(self, page: Page[Row]) -> None:
        if self._is_wanted():
            self._arrived(self._generation, page)

    def give_up(self, error: BaseException) -> None:
        if self._is_wanted():
            self._model.give_up(error)

    def _is_wanted(self) -> bool:
        from shiboken6 import isValid

        return isValid(self._model) and self._model.is_current(self._generation)


def _alignment(column: Column[Row]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
