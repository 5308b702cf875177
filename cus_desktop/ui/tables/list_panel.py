"""A whole list: search, filter chips, count, table, and what is said when it is empty."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cus_desktop.domain.numbers import format_decimal
from cus_desktop.errors import CusError
from cus_desktop.ui.background import Background
from cus_desktop.ui.changes import Changes
from cus_desktop.ui.tables.columns import Column
from cus_desktop.ui.tables.list_bar import ListBar
from cus_desktop.ui.tables.paged_model import PagedModel
from cus_desktop.ui.tables.paging import PAGE_SIZE, PageRequest, Source
from cus_desktop.ui.tables.search_box import SearchBox
from cus_desktop.ui.tables.table_view import TableView
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner, EmptyState
from cus_desktop.ui.widgets.buttons import ChipGroup
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.current_stack import CurrentStack
from cus_desktop.ui.widgets.labels import Text
from cus_desktop.ui.words import say

if TYPE_CHECKING:
    from cus_desktop.services.desk import ChangeSet

Row = TypeVar("Row")


@dataclass(frozen=True)
class ListWords:
    """What a list says, in the language of the window."""

    name: str
    """Read aloud: "List of residents"."""
    search: str
    """Read aloud: "Search residents"."""
    search_hint: str
    """Stands in the empty search field: "Search: name, village, phone…"."""
    empty_icon: str
    empty_title: str
    empty_text: str
    empty_action: str = ""
    """The button of the empty list; its use is sent as ``new_asked``."""
    nothing_found: str = ""
    """What to try when nothing fits; empty for the usual sentence."""


class ListPanel(QWidget, Generic[Row]):
    """Search, chips and table over one source.

    ``current_changed`` carries the row shown beside the list, or None when nothing is
    selected: a card must then be emptied. ``opened`` carries the row to be opened.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    new_asked = Signal()
    cleared = Signal()
    """Search and filter were cleared by the button; filters of the page shall follow."""

    def __init__(
        self,
        words: ListWords,
        columns: Sequence[Column[Row]],
        source: Source[Row],
        identity: Callable[[Row], str],
        background: Background,
        *,
        filters: Sequence[tuple[Any, str]] = (),
        sort: str = "",
        descending: bool = False,
    ) -> None:
        super().__init__()
        self._words = words
        self._stale = True
        self._total_known = False
        self._tables: frozenset[str] = frozenset()
        self._wanted_id = ""
        self._current_id = ""
        self._restoring = False
        self.model = PagedModel(columns, identity, source, background, self)
        self.model.loaded.connect(self._loaded)
        self.model.found.connect(self._restore)
        self.model.missing.connect(self._look_further)
        self.model.failed.connect(self._failed)
        self._request = PageRequest(sort=sort, descending=descending)
        self.search = SearchBox(words.search, words.search_hint)
        self.chips: ChipGroup[Any] | None = ChipGroup(words.name, filters) if filters else None
        self.count = Text("", "muted")
        self.table = TableView(words.name, self.model)
        self._trouble = Banner("danger")
        self._lay_out(words)
        self._connect()

    # For the page

    def follow(self, changes: Changes, tables: Collection[str]) -> None:
        """Read again when rows of these tables change; at once if shown, else when shown."""
        self._tables = frozenset(tables)
        changes.committed.connect(self._committed)

    def reload(self) -> None:
        """Read the same question again, keeping place and selection."""
        self._stale = False
        self._total_known = False
        self.model.ask_again() if self.model.rowCount() else self._ask()

    def select(self, row_id: str) -> None:
        """Select a row by id, now or as soon as it is read.

        A search or filter that hides the row is cleared.
        """
        self._wanted_id = row_id
        if self.model.place_of(row_id) >= 0:
            self._restore()
        elif not self._stale:
            self.model.seek(row_id)

    def current(self) -> Row | None:
        """The row that is selected."""
        return self.model.row_at(self.table.currentIndex().row())

    def set_filter(self, value: Any) -> None:
        """Filter by a value as if its chip had been used."""
        if self.chips is not None:
            self.chips.set_value(value)
        self._filter(value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The search takes the focus.

        A focus proxy would do the same, but Tab asks proxies as well: with the bar outside of
        the panel it would go from the chips back to the search, for ever.
        """
        self.search.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    # Questions

    def _ask(self) -> None:
        self._stale = False
        if self.chips is not None:
            self._request = replace(self._request, filter=self.chips.value())
        wanted = replace(self._request, limit=PAGE_SIZE, with_total=not self._total_known)
        self.model.ask(wanted)

    def _search(self, text: str) -> None:
        if text != self._request.text:
            self._request = replace(self._request, text=text)
            self._ask()

    def _filter(self, value: Any) -> None:
        self._request = replace(self._request, filter=value)
        self._ask()

    def _sort(self, sort: str, descending: bool) -> None:
        self._request = replace(self._request, sort=sort, descending=descending)
        self._ask()

    def _clear(self) -> None:
        self._clear_question()
        self._ask()
        self.search.setFocus()

    def _clear_question(self) -> None:
        self._request = replace(self._request, text="", filter=None)
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        if self.chips is not None:
            self.chips.set_first()
        self.cleared.emit()

    # Answers

    def _loaded(self) -> None:
        self._trouble.show_message("danger", "")
        request = self.model.request
        self._total_known = self._total_known or request.with_total
        self.table.show_order(request.sort, request.descending)
        self.count.setText(self._counted() if self.model.total else "")
        if self.model.rowCount():
            self._stack.setCurrentWidget(self._table_page)
        elif self._is_filtered():
            self._say_nothing_found()
        else:
            self._stack.setCurrentWidget(self._empty)
        self._restore()
        if self._wanted_id:
            self.model.seek(self._wanted_id)

    def _look_further(self) -> None:
        """The wanted row is not among those that fit: look among all, once."""
        if self._request.text or self._is_chip_on():
            self._clear_question()
            self._ask()
        else:
            self._wanted_id = ""
            self._restore()

    def _is_chip_on(self) -> bool:
        return self.chips is not None and not self.chips.is_first()

    def _restore(self) -> None:
        """Keep the same record selected; where it is gone, select the first."""
        wanted = self._wanted_id or self._current_id
        place = self.model.place_of(wanted)
        if place >= 0:
            self._wanted_id = ""
        elif self.model.rowCount() and not self._wanted_id:
            place = 0
        if place < 0:
            self.table.clearSelection()
            self._tell_current(-1)
            return
        index = self.model.index(place, 0)
        flags = QItemSelectionModel.SelectionFlag
        selection = self.table.selectionModel()
        self._restoring = True
        selection.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self._restoring = False
        self.table.scrollTo(index)
        self._tell_current(place)

    def _moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and not self._restoring:
            self._tell_current(current.row())

    def _tell_current(self, place: int) -> None:
        self._current_id = self.model.id_at(place)
        self.current_changed.emit(self.model.row_at(place))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, CusError):
            self._trouble.show_message("danger", self.tr("The list could not be read."))
            raise error
        self._trouble.show_message("danger", say(error))

    def _committed(self, change: ChangeSet) -> None:
        if not any(table in self._tables for table, _ in change.rows):
            return
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    # Words

    def _counted(self) -> str:
        matching = format_decimal(self.model.matching)
        total = format_decimal(self.model.total)
        #: %1 rows fit the search, or more than %1; %2 rows there are
        words = self.tr("over %1 of %2") if self.model.more_match else self.tr("%1 of %2")
        return words.replace("%1", matching).replace("%2", total)

    def _is_filtered(self) -> bool:
        return bool(self._request.text) or self.model.total > 0

    def _say_nothing_found(self) -> None:
        text = self._words.nothing_found or self.tr(
            "Check the spelling or clear the filter. Polish letters are not needed."
        )
        narrowing = self._narrowing()
        if narrowing:
            words = self.tr("The list is narrowed to: %1.").replace("%1", ", ".join(narrowing))
            text = f"{words}\n{text}"
        self._nothing.set_words(self.tr("Nothing found"), text)
        self._stack.setCurrentWidget(self._nothing)

    def _narrowing(self) -> list[str]:
        """What was typed and every filter that is on, as words."""
        named = [self._request.text] if self._request.text else []
        if self.chips is not None and not self.chips.is_first():
            named.append(self.chips.words())
        return [f"„{each}”" for each in (*named, *self.bar.narrowing())]

    # Making

    def _lay_out(self, words: ListWords) -> None:
        self._empty = EmptyState(
            words.empty_icon, words.empty_title, words.empty_text, words.empty_action
        )
        self._nothing = EmptyState("search", "", "")
        self._nothing.set_action(self.tr("Clear search and filter"), "x")
        self._table_page = self.table
        self._stack = CurrentStack()
        for page in (self._table_page, self._empty, self._nothing):
            self._stack.addWidget(page)
        card = Card(padding=1)
        card.body.addWidget(self._stack)
        self.bar = ListBar(self.search, self.chips, self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.FIELD)
        column.addWidget(self.bar)
        column.addWidget(self._trouble)
        column.addWidget(card, 1)

    def _connect(self) -> None:
        self.search.searched.connect(self._search)
        self.search.left_down.connect(self.table.setFocus)
        self.search.entered.connect(self._open_current)
        if self.chips is not None:
            self.chips.changed.connect(self._filter)
        self.table.sort_asked.connect(self._sort)
        self.table.opened.connect(self._open)
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        self._empty.button.clicked.connect(self.new_asked)
        self._nothing.button.clicked.connect(self._clear)

    def _open_current(self) -> None:
        self._open(self.table.currentIndex().row())

    def _open(self, place: int) -> None:
        row = self.model.row_at(place)
        if row is not None:
            self.opened.emit(row)
