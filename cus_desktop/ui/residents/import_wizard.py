"""Importing a list of residents: what the window of every import reads, asks and says of people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from cus_desktop.services import residents
from cus_desktop.services.resident_import import (
    ImportPlan,
    PlannedRow,
    ResidentImport,
    rejected_csv,
)
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.imports.columns_card import ColumnsCard
from cus_desktop.ui.imports.subject import Columns, ImportWords, Preview
from cus_desktop.ui.imports.wizard import ImportFrame
from cus_desktop.ui.residents.import_answers import LookAlikesCard
from cus_desktop.ui.residents.import_words import (
    asks,
    counted,
    field_choices,
    outcome_chip,
    remarks,
)
from cus_desktop.ui.tables.columns import Column
from cus_desktop.ui.widgets.labels import Text

_NAMES = {"family_name", "name_family_first", "name_given_first"}


class ImportWizard(ImportFrame[ResidentImport, ImportPlan, PlannedRow]):
    """Imports residents from a spreadsheet; the rows that need a look are listed first."""

    width_in_lines = 72
    most_rows = 500

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        look_alikes = LookAlikesCard()
        columns = ColumnsCard(field_choices, visible_choices=16)
        super().__init__(context, look_alikes, columns, parent)
        self.look_alikes = look_alikes
        self.whole = Text("", "muted", wrap=True, selectable=True)
        self._rows.body.addWidget(self.whole)
        self.table.selectionModel().currentRowChanged.connect(self._tell_whole)

    def _read_file(self, path: Path) -> ResidentImport:
        return ResidentImport.read(path)

    def _look(
        self, file: ResidentImport, answers: Mapping[int, str], columns: Columns
    ) -> Preview[ResidentImport, ImportPlan]:
        """Without a column for the names, or of people at all, there is nothing to look at yet."""
        chosen = file.columns if columns is None else columns
        if not _NAMES & set(chosen.values()) or (columns is None and not file.lists_people):
            return Preview(file, ImportPlan(columns=chosen), {})
        desk = self._context.desk
        plan = file.preview(desk, answers, chosen)
        ids = [likeness.id for row in plan.rows if asks(row) for likeness in row.look_alikes]
        people = {row.id: row for row in residents.residents_by_id(desk, dict.fromkeys(ids))}
        return Preview(file, plan, people)

    def _write(
        self, file: ResidentImport, answers: Mapping[int, str], columns: Columns
    ) -> ImportPlan:
        return file.apply(self._context.desk, answers, columns)

    def _ask(self, preview: Preview[ResidentImport, ImportPlan]) -> None:
        waiting = [row for row in preview.plan.rows if asks(row)]
        self.look_alikes.show_rows(waiting, preview.named)

    def _has_names(self, plan: ImportPlan) -> bool:
        return bool(_NAMES & set(plan.columns.values()))

    def _unread_headings(self, plan: ImportPlan) -> Sequence[str]:
        return plan.unread_headings

    def _in_order(self, rows: Sequence[PlannedRow]) -> Sequence[PlannedRow]:
        return sorted(rows, key=_urgency)

    def _show_rows(self, rows: Sequence[PlannedRow]) -> None:
        super()._show_rows(rows)
        self.whole.setText("")
        if rows:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _show_done(self, plan: ImportPlan) -> None:
        super()._show_done(plan)
        self._rejected.body.addWidget(self.whole)

    def _tell_whole(self, current: QModelIndex) -> None:
        """The remarks of the row chosen, in full: in the table they may be cut."""
        row = self.model.row_at(current.row())
        self.whole.setText(f"{row.row}. {row.name}: {remarks(row)}" if row else "")

    def _first_focus(self, step: QWidget) -> QWidget:
        """Enter begins with the file; later nothing is imported by an Enter too many."""
        return self.start.button if step is self._first else self.close_button

    def _counted(self, plan: ImportPlan) -> str:
        return counted(plan)

    def _button_words(self, changing: int) -> str:
        return self.tr("Import %n person(s)", "", changing)

    def _rejected_file(self, file: ResidentImport, plan: ImportPlan) -> bytes:
        reasons = {row.row: remarks(row) for row in plan.rejected}
        return rejected_csv(file.rejected_table(plan, reasons))

    def _subject_words(self) -> ImportWords:
        return ImportWords(
            title=self.tr("Import of residents"),
            file=self.tr("File with residents"),
            start=self.tr("Choose a spreadsheet with residents"),
            start_text=self.tr(
                "Excel, LibreOffice or CSV. One row holds headings such as family name, given "
                "name, PESEL, date of birth, village, phone. Nothing is changed before you have "
                "seen what would happen, and a second import doubles nobody."
            ),
            no_names=self.tr("No column holds the names. Choose it below, in the columns."),
            done=self.tr("The list was imported"),
        )

    def _table_columns(self) -> tuple[Column[PlannedRow], ...]:
        return (
            Column("row", self.tr("Row"), lambda row: str(row.row), "0000", right=True, rank=1),
            Column("name", self.tr("Person"), lambda row: row.name, "Żółcińska Anna", strong=True),
            Column(
                "outcome",
                self.tr("What happens"),
                lambda row: outcome_chip(row).text,
                self.tr("waits for an answer"),
                chip=outcome_chip,
            ),
            Column(
                "remarks",
                self.tr("Remarks"),
                remarks,
                "PESEL ma 11 cyfr, a tu jest ich 10.",
                stretch=True,
            ),
        )


def _urgency(row: PlannedRow) -> tuple[int, int]:
    """Rows that wait or are rejected first, then changes, then the rest; each by number."""
    if asks(row):
        return 0, row.row
    order = {"rejected": 1, "changed": 2, "added": 3}
    return order.get(row.outcome.value, 4), row.row
