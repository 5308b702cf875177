"""Importing a list of residents: choose a file, look, answer, import, keep what was rejected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cus_desktop.errors import CusError
from cus_desktop.services import residents
from cus_desktop.services.resident_import import (
    ImportPlan,
    PlannedRow,
    ResidentImport,
    rejected_csv,
)
from cus_desktop.services.residents import ResidentRow
from cus_desktop.system.atomic import write_bytes
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms.scroll import ScrollPage
from cus_desktop.ui.residents.import_answers import LookAlikesCard, ResidentColumnsCard
from cus_desktop.ui.residents.import_words import asks, counted, outcome_chip, remarks
from cus_desktop.ui.tables.columns import Column
from cus_desktop.ui.tables.paged_model import RowsModel
from cus_desktop.ui.tables.table_view import TableView
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner, EmptyState
from cus_desktop.ui.widgets.buttons import primary, secondary
from cus_desktop.ui.widgets.card import Card, PageHeader
from cus_desktop.ui.widgets.labels import Text
from cus_desktop.ui.words import say

_NAMES = {"family_name", "name_family_first", "name_given_first"}
_MOST_ROWS = 500
"""Rows shown in the preview: those that need a look come first."""


@dataclass(frozen=True)
class _Preview:
    """What a background read gives the window."""

    file: ResidentImport
    plan: ImportPlan
    people: Mapping[str, ResidentRow]
    columns: Mapping[int, str]


class ImportWizard(QDialog):
    """Three steps in one window; nothing is changed before the last button."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._file: ResidentImport | None = None
        self._plan = ImportPlan()
        self.setWindowTitle(self.tr("Import of residents"))
        self._header = PageHeader(self.tr("Import of residents"))
        self.trouble = Banner("danger")
        self.look_alikes = LookAlikesCard()
        self.columns = ResidentColumnsCard()
        self.unread = Banner("warning")
        self.counts = Text("", "strong", wrap=True)
        self.model = RowsModel(self._table_columns(), lambda row: str(row.row), self)
        self.table = TableView(self.tr("Rows of the file"), self.model)
        self.whole = Text("", "muted", wrap=True, selectable=True)
        self.result_state = EmptyState("circle-check", "")
        self.keep_rejected = secondary(self.tr("Save the rejected rows…"), "download")
        self._steps = QStackedWidget()
        self.choose = secondary(self.tr("Choose another file…"), "folder-open")
        self.apply = primary(self.tr("Import"), "import")
        self.close_button = secondary(self.tr("Cancel"))
        self._lay_out()
        self._connect()
        self._show_step(self._first)
        line = self.fontMetrics().height()
        room = self.screen().availableGeometry().size() * 0.94
        self.resize(min(line * 56, room.width()), min(line * 38, room.height()))

    # Step 1: the file

    def ask_for_file(self) -> None:
        """Let the person pick a file."""
        words = self.tr("Spreadsheets (*.xlsx *.xls *.ods *.csv *.txt);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("File with residents"), "", words)
        if path:
            self.read_file(Path(path))

    def read_file(self, path: Path) -> None:
        """Read a file and show what importing it would do."""
        self.trouble.show_message("danger", "")
        self._header.set_subtitle(path.name)
        self.look_alikes.forget()
        self._context.background.read(partial(self._read, path), self._show_new, self._failed)

    def _read(self, path: Path) -> _Preview:
        file = ResidentImport.read(path)
        return self._look(file, {}, file.columns)

    def _look(
        self, file: ResidentImport, answers: Mapping[int, str], columns: Mapping[int, str]
    ) -> _Preview:
        """Without a column for the names there is nothing to look at yet."""
        if not _NAMES & set(columns.values()):
            return _Preview(file, ImportPlan(columns=columns), {}, columns)
        desk = self._context.desk
        plan = file.preview(desk, answers, columns)
        ids = [likeness.id for row in plan.rows if asks(row) for likeness in row.look_alikes]
        people = {row.id: row for row in residents.residents_by_id(desk, dict.fromkeys(ids))}
        return _Preview(file, plan, people, columns)

    # Step 2: the preview

    def _show_new(self, preview: _Preview) -> None:
        self.columns.show_columns(preview.file.table.headers, preview.columns)
        self._show(preview)
        self._show_step(self._second)

    def _show(self, preview: _Preview) -> None:
        self._file, self._plan = preview.file, preview.plan
        plan = preview.plan
        self.model.set_rows(sorted(plan.rows, key=_urgency)[:_MOST_ROWS])
        self.table.fit_columns()
        self.whole.setText("")
        self.counts.setText(counted(plan))
        self.look_alikes.show_rows([row for row in plan.rows if asks(row)], preview.people)
        self.unread.show_message("warning", self._unread_words(plan))
        self.apply.setEnabled(bool(plan.changing))
        self.apply.setText(self.tr("Import %n person(s)", "", len(plan.changing)))
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Boxes made anew stand last in the order of Tab; put them where they are read."""
        stops = [*self.look_alikes.boxes.values(), self.table, *self.columns.boxes]
        for before, after in pairwise([*stops, self.choose, self.close_button, self.apply]):
            QWidget.setTabOrder(before, after)

    def _unread_words(self, plan: ImportPlan) -> str:
        if not _NAMES & set(plan.columns.values()):
            return self.tr("No column holds the names. Choose it below, in the columns.")
        if plan.unread_headings:
            shown = ", ".join(plan.unread_headings)
            return self.tr("These columns are not imported: %1").replace("%1", shown)
        return ""

    def _look_again(self) -> None:
        if self._file is not None:
            work = partial(
                self._look,
                self._file,
                dict(self.look_alikes.answers),
                dict(self.columns.columns),
            )
            self._context.background.read(work, self._show, self._failed)

    def _columns_chosen(self) -> None:
        self.look_alikes.forget()
        self._look_again()

    # Step 3: the result

    def import_now(self) -> None:
        """Import what the preview shows, in one step that can be undone."""
        if self._file is None:
            return
        self.apply.setEnabled(False)
        answers, columns = dict(self.look_alikes.answers), dict(self.columns.columns)
        work = partial(self._file.apply, self._context.desk, answers, columns)
        self._context.background.write(work, self._show_done, self._failed)

    def _show_done(self, plan: ImportPlan) -> None:
        self._plan = plan
        self.result_state.set_words(self.tr("The list was imported"), counted(plan))
        self.model.set_rows(list(plan.rejected)[:_MOST_ROWS])
        if plan.rejected:
            self._rejected.body.insertWidget(0, self.table)
            self._rejected.body.insertWidget(1, self.whole)
        self.whole.setText("")
        self._rejected.setVisible(bool(plan.rejected))
        self._show_step(self._third)

    def ask_where_to_keep(self) -> None:
        """Let the person choose a file for the rejected rows."""
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Rejected rows"), self.tr("rejected.csv"), self.tr("CSV (*.csv)")
        )
        if path:
            self.write_rejected(Path(path))

    def write_rejected(self, path: Path) -> None:
        """Write the rejected rows with the reasons; corrected, they can be imported again."""
        if self._file is None:
            return
        reasons = {row.row: remarks(row) for row in self._plan.rejected}
        content = rejected_csv(self._file.rejected_table(self._plan, reasons))
        try:
            write_bytes(path, content)
        except OSError:
            words = self.tr("The file could not be written. Choose another folder.")
            self.trouble.show_message("danger", words)
            return
        self.trouble.show_message(
            "success", self.tr("The rejected rows are in %1.").replace("%1", path.name)
        )

    def _failed(self, error: BaseException) -> None:
        self.apply.setEnabled(bool(self._plan.changing))
        if not isinstance(error, CusError):
            raise error
        self.trouble.show_message("danger", say(error))

    # Making

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
                "PESEL ma 11 cyfr",
                stretch=True,
            ),
        )

    def _lay_out(self) -> None:
        self._first = self._choose_page()
        self._second = ScrollPage(margin=0)
        rows = Card(self.tr("What would happen"))
        rows.body.addWidget(self.counts)
        rows.body.addWidget(self.table)
        rows.body.addWidget(self.whole)
        self.table.grow_with_rows()
        cards: tuple[QWidget, ...] = (self.unread, self.look_alikes, rows, self.columns)
        for card in cards:
            self._second.body.addWidget(card)
        self._second.body.addStretch(1)
        self._third = ScrollPage(margin=0)
        self._rejected = Card(self.tr("Rejected rows"))
        self._rejected.add_action(self.keep_rejected)
        self._third.body.addWidget(self.result_state)
        self._third.body.addWidget(self._rejected)
        self._third.body.addStretch(1)
        for step in (self._first, self._second, self._third):
            self._steps.addWidget(step)
        foot = QHBoxLayout()
        foot.setSpacing(Space.SMALL)
        foot.addWidget(self.choose)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.apply)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.CARD)
        column.setSpacing(Space.FIELD)
        column.addWidget(self._header)
        column.addWidget(self.trouble)
        column.addWidget(self._steps, 1)
        column.addLayout(foot)

    def _choose_page(self) -> QWidget:
        self.start = EmptyState(
            "file-spreadsheet",
            self.tr("Choose a spreadsheet with residents"),
            self.tr(
                "Excel, LibreOffice or CSV. One row holds headings such as family name, given "
                "name, PESEL, date of birth, village, phone. Nothing is changed before you have "
                "seen what would happen, and a second import doubles nobody."
            ),
            self.tr("Choose a file…"),
        )
        self.start.set_action(self.tr("Choose a file…"), "folder-open")
        return self.start

    def _connect(self) -> None:
        self.start.button.clicked.connect(self.ask_for_file)
        self.choose.clicked.connect(self.ask_for_file)
        self.close_button.clicked.connect(self.reject)
        self.apply.clicked.connect(self.import_now)
        self.keep_rejected.clicked.connect(self.ask_where_to_keep)
        self.look_alikes.answered.connect(self._look_again)
        self.columns.chosen.connect(self._columns_chosen)
        self.table.selectionModel().currentRowChanged.connect(self._tell_whole)

    def _tell_whole(self, current: QModelIndex) -> None:
        """The remarks of the row chosen, in full: in the table they may be cut."""
        row = self.model.row_at(current.row())
        self.whole.setText(f"{row.row}. {row.name}: {remarks(row)}" if row else "")

    def _show_step(self, step: QWidget) -> None:
        self._steps.setCurrentWidget(step)
        self.choose.setVisible(step is self._second)
        self.apply.setVisible(step is self._second)
        last = step is self._third
        self.close_button.setText(self.tr("Close") if last else self.tr("Cancel"))
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _urgency(row: PlannedRow) -> tuple[int, int]:
    """Rows that wait or are rejected first, then changes, then the rest; each by number."""
    if asks(row):
        return 0, row.row
    order = {"rejected": 1, "changed": 2, "added": 3}
    return order.get(row.outcome.value, 4), row.row
