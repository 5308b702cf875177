"""Who viewed, printed or exported the data of one resident, the newest first (D84)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cus_desktop.services.access_log import ShownLine
from cus_desktop.ui.access.words import what_words, when_words
from cus_desktop.ui.tables.columns import Column
from cus_desktop.ui.tables.paged_model import RowsModel
from cus_desktop.ui.tables.table_view import TableView
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import EmptyState
from cus_desktop.ui.widgets.buttons import secondary


class ViewersTab(QWidget):
    """A short table of looks; ``log_asked`` is sent by the button below it."""

    log_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model = RowsModel(self._columns(), lambda row: row.line.id, self)
        self.table = TableView(self.tr("Who viewed the data"), self.model)
        self._empty = EmptyState(
            "eye",
            self.tr("Nobody has viewed the data yet"),
            self.tr("Looks at the card, at plans and prints will stand here."),
        )
        self.log = secondary(self.tr("All steps about this person"), "list-filter")
        self.log.clicked.connect(self.log_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.CARD, Space.SMALL, Space.CARD, Space.CARD)
        foot.addWidget(self.log)
        foot.addStretch(1)
        column.addWidget(self.table, 1)
        column.addWidget(self._empty, 1)
        column.addLayout(foot)
        self.show_lines(())

    def show_lines(self, lines: Sequence[ShownLine]) -> None:
        """Show these looks."""
        self.model.set_rows(lines)
        self.table.fit_columns()
        self.table.setVisible(bool(lines))
        self._empty.setVisible(not lines)

    def _columns(self) -> tuple[Column[ShownLine], ...]:
        return (
            Column("when", self.tr("When"), when_words, "00.00.0000, 00.00"),
            Column("who", self.tr("Who"), lambda row: row.who, "Elżbieta Śliwińska", strong=True),
            Column("what", self.tr("What"), what_words, "Otwarto kartę osoby", stretch=True),
        )
