"""The plans of one resident: number, state and period, newest first."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cus_desktop.domain.dates import format_date
from cus_desktop.services.resident_card import ResidentCard
from cus_desktop.services.resident_timeline import PlanRow
from cus_desktop.ui.residents.words import plan_chip
from cus_desktop.ui.tables.columns import Chip, Column
from cus_desktop.ui.tables.paged_model import RowsModel
from cus_desktop.ui.tables.table_view import TableView
from cus_desktop.ui.widgets.banner import EmptyState


class PlansTab(QWidget):
    """A short table of plans; ``opened`` carries the id of a plan."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._soon = date.min
        self.model = RowsModel(self._columns(), lambda row: row.version_id, self)
        self.table = TableView(self.tr("Plans of the resident"), self.model)
        self._empty = EmptyState(
            "clipboard-list",
            self.tr("No plan yet"),
            self.tr("A plan holds services, free help and help of others in one place."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addWidget(self._empty, 1)
        self.table.opened.connect(self._opened)
        self.clear()

    def show_card(self, card: ResidentCard, soon: date) -> None:
        """Show the newest version of each plan; plans that end by ``soon`` are marked."""
        self._soon = soon
        newest: dict[str, PlanRow] = {}
        for row in card.plans:
            newest.setdefault(row.plan_id, row)
        self._show(list(newest.values()))

    def clear(self) -> None:
        """Show nothing of the person before."""
        self._show([])

    def _show(self, rows: list[PlanRow]) -> None:
        self.model.set_rows(rows)
        self.table.fit_columns()
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)

    def _opened(self, place: int) -> None:
        row = self.model.row_at(place)
        if row is not None:
            self.opened.emit(row.plan_id)

    def _columns(self) -> tuple[Column[PlanRow], ...]:
        chip = partial(self._chip)
        return (
            Column(
                "number",
                self.tr("Number"),
                lambda row: row.number,
                "IPUS/2026/0147",
                strong=True,
                stretch=True,
            ),
            Column(
                "state",
                self.tr("State"),
                lambda row: chip(row).text,
                self.tr("approved"),
                chip=chip,
            ),
            Column("period", self.tr("Period"), _period, "01.10.2026 – 31.03.2027", rank=1),
        )

    def _chip(self, row: PlanRow) -> Chip:
        in_force = row.state in ("approved", "active")
        return plan_chip(row.state, row.valid_to if in_force else None, self._soon)


def _period(row: PlanRow) -> str:
    if row.valid_from is None and row.valid_to is None:
        return ""
    shown = [format_date(day) if day else "…" for day in (row.valid_from, row.valid_to)]
    return " – ".join(shown)
