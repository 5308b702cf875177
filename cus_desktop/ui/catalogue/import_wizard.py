"""Importing a catalogue: choose a file, look at what would happen, answer, import."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cus_desktop.domain.import_outcomes import Outcome
from cus_desktop.errors import CusError
from cus_desktop.services.catalogue_import import CatalogueImport, ImportPlan, PlannedRow
from cus_desktop.services.programmes import list_programmes
from cus_desktop.system.atomic import write_bytes
from cus_desktop.ui.catalogue.import_questions import ColumnsCard, QuestionsCard
from cus_desktop.ui.catalogue.import_words import counted, outcome_chip, remarks
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms.scroll import ScrollPage
from cus_desktop.ui.tables.columns import Column
from cus_desktop.ui.tables.paged_model import RowsModel
from cus_desktop.ui.tables.table_view import TableView
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner, EmptyState
from cus_desktop.ui.widgets.buttons import primary, secondary
from cus_desktop.ui.widgets.card import Card, PageHeader
from cus_desktop.ui.widgets.labels import Text
from cus_desktop.ui.words import say


@dataclass(frozen=True)
class _Preview:
    """What a background read gives the window."""

    file: CatalogueImport
    plan: ImportPlan
    programmes: Mapping[str, str]


class ImportWizard(QDialog):
    """Three steps in one window; nothing is changed before the last button."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._file: CatalogueImport | None = None
        self._names: Mapping[str, str] = {}
        self._plan = ImportPlan()
        self._result = ImportPlan()
        self._own_columns = False
        self.setWindowTitle(self.tr("Import of a catalogue"))
        self._header = PageHeader(self.tr("Import of a catalogue"))
        self.trouble = Banner("danger")
        self.questions = QuestionsCard()
        self.columns = ColumnsCard()
        self.unread = Banner("warning")
        self.counts = Text("", "strong", wrap=True)
        self.model = RowsModel(self._table_columns(), lambda row: str(row.row), self)
        self.table = TableView(self.tr("Rows of the file"), self.model)
        self.result_state = EmptyState("circle-check", "")
        self._steps = QStackedWidget()
        self.choose = secondary(self.tr("Choose another file…"), "folder-open")
        self.keep_rejected = secondary(self.tr("Save the rejected rows…"), "download")
        self.apply = primary(self.tr("Import"), "import")
        self.close_button = secondary(self.tr("Cancel"))
        self._lay_out()
        self._connect()
        self._show_step(self._first)
        line = self.fontMetrics().height()
        room = self.screen().availableGeometry().size() * 0.94
        self.resize(min(line * 64, room.width()), min(line * 38, room.height()))

    # Step 1: the file

    def ask_for_file(self) -> None:
        """Let the person pick a file."""
        words = self.tr("Spreadsheets (*.xlsx *.xls *.ods *.csv *.txt);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("File with services"), "", words)
        if path:
            self.read_file(Path(path))

    def read_file(self, path: Path) -> None:
        """Read a file and show what importing it would do."""
        self.trouble.show_message("danger", "")
        self._header.set_subtitle(path.name)
        self._own_columns = False
        self.questions.forget()
        self._context.background.read(partial(self._read, path), self._show_new, self._failed)

    def _read(self, path: Path) -> _Preview:
        return self._look(CatalogueImport.read(path), {}, None)

    def _look(
        self,
        file: CatalogueImport,
        answers: Mapping[str, str],
        columns: Mapping[int, str] | None,
    ) -> _Preview:
        desk = self._context.desk
        programmes = {each.id: each.name for each in list_programmes(desk)}
        return _Preview(file, file.preview(desk, answers, columns), programmes)

    # Step 2: the preview

    def _show_new(self, preview: _Preview) -> None:
        self.columns.show_columns(preview.file.table.headers, preview.plan.columns)
        self._show(preview)
        self._show_step(self._second)

    def _show(self, preview: _Preview) -> None:
        self._file, self._plan, self._names = preview.file, preview.plan, preview.programmes
        plan = preview.plan
        self.model.set_rows(plan.rows)
        self.table.fit_columns()
        self.counts.setText(counted(plan))
        self.questions.show_questions(plan.questions, self._names)
        self.unread.show_message("warning", self._unread_words(plan))
        self.apply.setEnabled(bool(plan.changing))
        self.apply.setText(self.tr("Import %n service(s)", "", len(plan.changing)))

        self._order_tabs()

    def _order_tabs(self) -> None:
        """Tab follows the page: parts made later would otherwise come after the buttons."""
        stops = [
            *self.questions.pickers.values(),
            self.table,
            *self.columns.boxes,
            self.choose,
            self.close_button,
            self.apply,
        ]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _unread_words(self, plan: ImportPlan) -> str:
        if "name" not in plan.columns.values():
            return self.tr(
                "No column holds the names of the services. Choose it below, in the columns."
            )
        if plan.unknown_headings:
            shown = ", ".join(plan.unknown_headings)
            return self.tr("These columns are not imported: %1").replace("%1", shown)
        return ""

    def _look_again(self) -> None:
        if self._file is not None:
            columns = dict(self.columns.columns) if self._own_columns else None
            work = partial(self._look, self._file, dict(self.questions.answers), columns)
            self._context.background.read(work, self._show, self._failed)

    def _columns_chosen(self) -> None:
        self._own_columns = True
        self.questions.forget()
        self._look_again()

    # Step 3: the result

    def import_now(self) -> None:
        """Import what the preview shows, in one step that can be undone."""
        if self._file is None:
            return
        self.apply.setEnabled(False)
        columns = dict(self.columns.columns) if self._own_columns else None
        answers = dict(self.questions.answers)
        work = partial(self._file.apply, self._context.desk, answers, columns)
        self._context.background.write(work, self._show_done, self._failed)

    def _show_done(self, plan: ImportPlan) -> None:
        self._result = plan
        rejected = [row for row in plan.rows if row.outcome is Outcome.REJECTED]
        text = counted(plan)
        if plan.questions:
            left = self.tr(
                "%n question(s) stayed open: those fields are empty.", "", len(plan.questions)
            )
            text = f"{text}\n{left}"
        self.result_state.set_words(self.tr("The catalogue was imported"), text)
        self.model.set_rows(rejected)
        if rejected:
            self._rejected.body.addWidget(self.table)
        self._rejected.setVisible(bool(rejected))
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
        reasons = {row.row: remarks(row, self._names) for row in self._result.rows}
        content = self._file.rejected_csv(self._result, reasons, self.tr("Why it was rejected"))
        try:
            write_bytes(path, content)
        except OSError:
            words = self.tr("The file could not be written. Choose another folder.")
            self.trouble.show_message("danger", words)
            return
        words = self.tr("The rejected rows are in %1.").replace("%1", path.name)
        self.trouble.show_message("success", words)

    def _failed(self, error: BaseException) -> None:
        self.apply.setEnabled(bool(self._plan.changing))
        if not isinstance(error, CusError):
            raise error
        self.trouble.show_message("danger", say(error))

    # Making

    def _table_columns(self) -> tuple[Column[PlannedRow], ...]:
        return (
            Column("row", self.tr("Row"), lambda row: str(row.row), "0000", right=True),
            Column(
                "name",
                self.tr("Service"),
                lambda row: row.name,
                "Usługi opiekuńcze",
                strong=True,
                stretch=True,
            ),
            Column(
                "outcome",
                self.tr("What happens"),
                lambda row: outcome_chip(row).text,
                self.tr("unchanged"),
                chip=outcome_chip,
            ),
            Column(
                "remarks",
                self.tr("Remarks"),
                lambda row: remarks(row, self._names),
                "Odpłatność: bezpłatnie → 5 zł",
                stretch=True,
            ),
        )

    def _lay_out(self) -> None:
        self._first = self._choose_page()
        self._second = ScrollPage(margin=0)
        rows = Card(self.tr("What would happen"))
        rows.body.addWidget(self.counts)
        rows.body.addWidget(self.table)
        self.table.grow_with_rows()
        cards: tuple[QWidget, ...] = (self.unread, self.questions, rows, self.columns)
        for card in cards:
            self._second.body.addWidget(card)
        self._second.body.addStretch(1)
        self._third = QWidget()
        self._rejected = Card(self.tr("Rejected rows"))
        self._rejected.add_action(self.keep_rejected)
        third = QVBoxLayout(self._third)
        third.setContentsMargins(0, 0, 0, 0)
        third.addWidget(self.result_state, 1)
        third.addWidget(self._rejected)
        self._steps.addWidget(self._first)
        self._steps.addWidget(self._second)
        self._steps.addWidget(self._third)
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
            self.tr("Choose a spreadsheet with services"),
            self.tr(
                "Excel, LibreOffice or CSV. The first row holds headings such as name, areas, "
                "legal track, for whom, place, unit, limit, fee. Nothing is changed before you "
                "have seen what would happen."
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
        self.questions.answered.connect(self._look_again)
        self.columns.chosen.connect(self._columns_chosen)

    def _show_step(self, step: QWidget) -> None:
        self._steps.setCurrentWidget(step)
        self.choose.setVisible(step is self._second)
        self.apply.setVisible(step is self._second)
        last = step is self._third
        self.close_button.setText(self.tr("Close") if last else self.tr("Cancel"))
        main = {self._first: self.start.button, self._second: self.apply}
        main.get(step, self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)
