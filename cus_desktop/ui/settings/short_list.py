"""A short list inside a card with its buttons: gminas, villages, people, parameters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QPushButton

from cus_desktop.ui.tables.columns import Column
from cus_desktop.ui.tables.paged_model import RowsModel
from cus_desktop.ui.tables.table_view import TableView
from cus_desktop.ui.widgets.button_flow import ButtonFlow
from cus_desktop.ui.widgets.buttons import primary, secondary
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.labels import Text, show_if

Row = TypeVar("Row")


class ShortList(Card, Generic[Row]):
    """A table as high as its rows, with buttons below that act on the selected row.

    ``opened`` is sent by Enter and double click, and by the first button that acts on a row.
    """

    opened = Signal()

    def __init__(
        self,
        title: str,
        columns: Sequence[Column[Row]],
        identity: Callable[[Row], str],
        empty: str,
        *,
        most_rows: int = 0,
    ) -> None:
        """``empty`` is said while there are no rows; with ``most_rows`` a longer list scrolls."""
        super().__init__(title)
        self.wrap_title()
        self.model = RowsModel(columns, identity, self)
        self.table = TableView(title, self.model)
        self._most_rows = most_rows
        if not most_rows:
            self.table.grow_with_rows()
        self._empty = Text(empty, "muted", wrap=True)
        self._acting: list[QPushButton] = []
        self._buttons = ButtonFlow()
        self.body.addWidget(self._empty)
        self.body.addWidget(self.table)
        self.body.addWidget(self._buttons)
        self.table.opened.connect(self._opened)
        self.set_rows(())

    def add_button(
        self,
        text: str,
        icon: str,
        run: Callable[[], Any],
        *,
        on_row: bool = True,
        main: bool = False,
    ) -> QPushButton:
        """Put a button below the table; one ``on_row`` works only while a row is selected."""
        button = primary(text, icon) if main else secondary(text, icon)
        button.clicked.connect(run)
        self._buttons.add(button)
        if on_row:
            self._acting.append(button)
            button.setEnabled(bool(self.model.rowCount()))
        return button

    def read_only(self) -> None:
        """Offer nothing to be done with the rows: they are only to be looked at."""
        self._buttons.hide()
        self.table.opened.disconnect(self._opened)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, keeping the selected one by its id."""
        kept = self.model.id_at(self.table.currentIndex().row())
        self.model.set_rows(rows)
        show_if(self.table, bool(rows))
        show_if(self._empty, not rows)
        for button in self._acting:
            button.setEnabled(bool(rows))
        if rows:
            self.table.setCurrentIndex(self.model.index(max(0, self.model.place_of(kept)), 0))
        self._fit()

    def rename(self, title: str) -> None:
        """Change the title, which is also what the table is called aloud."""
        self.title.setText(title)
        self.table.setAccessibleName(title)

    def current(self) -> Row | None:
        """The selected row."""
        return self.model.row_at(self.table.currentIndex().row())

    def select(self, row_id: str) -> None:
        """Select a row by its id."""
        place = self.model.place_of(row_id)
        if place >= 0:
            self.table.setCurrentIndex(self.model.index(place, 0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "table"):
            # The table learns of the new size of its rows after this.
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """As high as the rows, at most as the most that are wanted."""
        if self._most_rows:
            self.table.setFixedHeight(self.table.height_of(self._most_rows))

    def _opened(self, _place: int) -> None:
        self.opened.emit()
