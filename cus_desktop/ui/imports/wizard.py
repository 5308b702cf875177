"""The window that imports a spreadsheet: choose a file, look, answer, import.

What is read, asked and said differs by subject: a subclass gives it by the methods at the end.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any, Generic

from PySide6.QtCore import QSize, Qt
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
from cus_desktop.services.output_files import write_output
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms.scroll import ScrollPage
from cus_desktop.ui.imports.answers_card import AnswersCard
from cus_desktop.ui.imports.columns_card import ColumnsCard
from cus_desktop.ui.imports.subject import Columns, FileT, ImportWords, PlanT, Preview, RowT
from cus_desktop.ui.tables.columns import Column
from cus_desktop.ui.tables.paged_model import RowsModel
from cus_desktop.ui.tables.table_view import TableView
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner, EmptyState
from cus_desktop.ui.widgets.buttons import primary, secondary
from cus_desktop.ui.widgets.card import Card, PageHeader
from cus_desktop.ui.widgets.labels import Text
from cus_desktop.ui.window_size import fit_to_screen
from cus_desktop.ui.words import say

_HEIGHT = 38
"""Of the window, in lines of text."""


class ImportFrame(QDialog, Generic[FileT, PlanT, RowT]):
    """Three steps in one window; nothing is changed before the last button."""

    width_in_lines = 56
    most_rows: int | None = None
    """No more rows are shown than this, however many there are."""

    def __init__(
        self,
        context: UiContext,
        answers: AnswersCard[Any, Any],
        columns: ColumnsCard,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._file: FileT | None = None
        self._plan: PlanT | None = None
        self._own_columns = False
        self._subject = self._subject_words()
        self.setWindowTitle(self._subject.title)
        self._header = PageHeader(self._subject.title)
        self.trouble = Banner("danger")
        self.answers = answers
        self.columns = columns
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
        fit_to_screen(self, QSize(line * self.width_in_lines, line * _HEIGHT))

    # Step 1: the file

    def ask_for_file(self) -> None:
        """Let the person pick a file."""
        words = self.tr("Spreadsheets (*.xlsx *.xls *.ods *.csv *.txt);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self._subject.file, "", words)
        if path:
            self.read_file(Path(path))

    def read_file(self, path: Path) -> None:
        """Read a file and show what importing it would do."""
        self.trouble.show_message("danger", "")
        self._header.set_subtitle(path.name)
        self.answers.forget()
        self._context.background.read(partial(self._read, path), self._show_new, self._failed)

    def _read(self, path: Path) -> Preview[FileT, PlanT]:
        return self._look(self._read_file(path), {}, None)

    # Step 2: the preview

    def _show_new(self, preview: Preview[FileT, PlanT]) -> None:
        self._own_columns = False
        self.columns.show_columns(preview.file.table.headers, preview.plan.columns)
        self._show(preview)
        self._show_step(self._second)

    def _show(self, preview: Preview[FileT, PlanT]) -> None:
        self._file, self._plan = preview.file, preview.plan
        self._ask(preview)
        self._show_rows(self._in_order(preview.plan.rows))
        self.table.fit_columns()
        self.counts.setText(self._counted(preview.plan))
        self.unread.show_message("warning", self._unread_words(preview.plan))
        changing = len(preview.plan.changing)
        self.apply.setEnabled(changing > 0)
        self.apply.setText(self._button_words(changing))
        self._order_tabs()

    def _show_rows(self, rows: Sequence[RowT]) -> None:
        self.model.set_rows(list(rows)[: self.most_rows])

    def _order_tabs(self) -> None:
        """Boxes made anew stand last in the order of Tab; put them where they are read."""
        stops = [*self.answers.pickers.values(), self.table, *self.columns.boxes]
        for before, after in pairwise([*stops, self.choose, self.close_button, self.apply]):
            QWidget.setTabOrder(before, after)

    def _unread_words(self, plan: PlanT) -> str:
        if not self._has_names(plan):
            return self._subject.no_names
        unread = ", ".join(self._unread_headings(plan))
        if unread:
            return self.tr("These columns are not imported: %1").replace("%1", unread)
        return ""

    def _look_again(self) -> None:
        if self._file is not None:
            work = partial(self._look, self._file, dict(self.answers.answers), self._chosen())
            self._context.background.read(work, self._show, self._failed)

    def _columns_chosen(self) -> None:
        self._own_columns = True
        self.answers.forget()
        self._look_again()

    def _chosen(self) -> Columns:
        return dict(self.columns.columns) if self._own_columns else None

    # Step 3: the result

    def import_now(self) -> None:
        """Import what the preview shows, in one step that can be undone."""
        if self._file is None:
            return
        self.apply.setEnabled(False)
        work = partial(self._write, self._file, dict(self.answers.answers), self._chosen())
        self._context.background.write(work, self._show_done, self._failed)

    def _show_done(self, plan: PlanT) -> None:
        self._plan = plan
        self.result_state.set_words(self._subject.done, self._result_words(plan))
        rejected = [row for row in plan.rows if row.outcome is Outcome.REJECTED]
        self._show_rows(rejected)
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
        if self._file is None or self._plan is None:
            return
        content = self._rejected_file(self._file, self._plan)
        try:
            write_output(path, content, replace=True)
        except CusError as error:
            self.trouble.show_message("danger", say(error))
            return
        except OSError:
            words = self.tr("The file could not be written. Choose another folder.")
            self.trouble.show_message("danger", words)
            return
        words = self.tr("The rejected rows are in %1.").replace("%1", path.name)
        self.trouble.show_message("success", words)

    def _failed(self, error: BaseException) -> None:
        self.apply.setEnabled(self._plan is not None and len(self._plan.changing) > 0)
        if not isinstance(error, CusError):
            raise error
        self.trouble.show_message("danger", say(error))

    # Making

    def _lay_out(self) -> None:
        self._first = self._choose_page()
        self._second = self._preview_page()
        self._third = self._result_page()
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
        choose = self.tr("Choose a file…")
        words = self._subject
        self.start = EmptyState("file-spreadsheet", words.start, words.start_text, choose)
        self.start.set_action(choose, "folder-open")
        page = ScrollPage(margin=0)
        page.body.addWidget(self.start, 1)
        return page

    def _preview_page(self) -> QWidget:
        page = ScrollPage(margin=0)
        self._rows = Card(self.tr("What would happen"))
        self._rows.body.addWidget(self.counts)
        self._rows.body.addWidget(self.table)
        self.table.grow_with_rows()
        for part in (self.unread, self.answers, self._rows, self.columns):
            page.body.addWidget(part)
        page.body.addStretch(1)
        return page

    def _result_page(self) -> QWidget:
        page = ScrollPage(margin=0)
        self._rejected = Card(self.tr("Rejected rows"))
        self._rejected.add_action(self.keep_rejected)
        page.body.addWidget(self.result_state, 1)
        page.body.addWidget(self._rejected)
        return page

    def _connect(self) -> None:
        self.start.button.clicked.connect(self.ask_for_file)
        self.choose.clicked.connect(self.ask_for_file)
        self.close_button.clicked.connect(self.reject)
        self.apply.clicked.connect(self.import_now)
        self.keep_rejected.clicked.connect(self.ask_where_to_keep)
        self.answers.answered.connect(self._look_again)
        self.columns.chosen.connect(self._columns_chosen)

    def _show_step(self, step: QWidget) -> None:
        self._steps.setCurrentWidget(step)
        self.choose.setVisible(step is self._second)
        self.apply.setVisible(step is self._second)
        last = step is self._third
        self.close_button.setText(self.tr("Close") if last else self.tr("Cancel"))
        self._first_focus(step).setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_focus(self, step: QWidget) -> QWidget:
        """Where the keyboard is when a step begins."""
        main = {self._first: self.start.button, self._second: self.apply}
        return main.get(step, self.close_button)

    # What a subject gives; the first three run in the background

    def _read_file(self, path: Path) -> FileT:
        """Read the file, changing nothing. Raises CusError when it cannot be read."""
        raise NotImplementedError

    def _look(
        self, file: FileT, answers: Mapping[Any, str], columns: Columns
    ) -> Preview[FileT, PlanT]:
        """What importing the file would do."""
        raise NotImplementedError

    def _write(self, file: FileT, answers: Mapping[Any, str], columns: Columns) -> PlanT:
        """Import, in one step that can be undone; returns what was done."""
        raise NotImplementedError

    def _subject_words(self) -> ImportWords:
        raise NotImplementedError

    def _table_columns(self) -> tuple[Column[RowT], ...]:
        """The columns of the preview; their texts may not be asked for yet."""
        raise NotImplementedError

    def _ask(self, preview: Preview[FileT, PlanT]) -> None:
        """Show what the file leaves open."""
        raise NotImplementedError

    def _has_names(self, plan: PlanT) -> bool:
        """True when a column is read into the names."""
        raise NotImplementedError

    def _unread_headings(self, plan: PlanT) -> Sequence[str]:
        """Headings of columns with content that is not imported."""
        raise NotImplementedError

    def _in_order(self, rows: Sequence[RowT]) -> Sequence[RowT]:
        """The rows as the preview lists them; the order of the file unless a subject sorts."""
        return rows

    def _counted(self, plan: PlanT) -> str:
        """How many rows end how."""
        raise NotImplementedError

    def _button_words(self, changing: int) -> str:
        """The words on the button that imports so many rows."""
        raise NotImplementedError

    def _result_words(self, plan: PlanT) -> str:
        """What was done."""
        return self._counted(plan)

    def _rejected_file(self, file: FileT, plan: PlanT) -> bytes:
        """The rejected rows with their reasons, as CSV."""
        raise NotImplementedError
