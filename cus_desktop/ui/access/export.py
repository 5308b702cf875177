"""Writing the access log to a spreadsheet."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from cus_desktop.errors import CusError
from cus_desktop.services.access_log import LogQuestion, export_access
from cus_desktop.services.output_files import write_output
from cus_desktop.texts.access import act_title
from cus_desktop.ui.ask import Answer, Question
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.words import say, translate


class LogExport(QObject):
    """One export: ask, choose a file, write."""

    def __init__(self, context: UiContext, wanted: LogQuestion, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted = wanted
        self._window = parent

    def begin(self) -> None:
        """Tell what the file will hold; personal data leaves the program."""
        question = Question(
            self.tr("Export the access log?"),
            self.tr(
                "The file will hold the lines as they are narrowed now, with names of staff and "
                "residents, and nothing protects it. The export is written into the log."
            ),
            (
                Answer("cancel", self.tr("Cancel")),
                Answer("export", self.tr("Export the log"), "primary"),
            ),
            "warning",
        )
        if self._context.asker.ask(self._window, question) == "export":
            self._choose_file()

    def _choose_file(self) -> None:
        name = f"{self.tr('access-log')}-{self._context.today():%Y-%m-%d}.xlsx"
        words = self.tr("Excel workbook (*.xlsx);;CSV (*.csv)")
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export the log"), name, words)
        if path:
            work = partial(self._write, Path(path))
            self._context.background.read(work, self._done, self._failed)

    def _write(self, path: Path) -> Path:
        form = "csv" if path.suffix.lower() == ".csv" else "xlsx"
        whole = path if path.suffix else path.with_suffix(f".{form}")
        content, _ = export_access(self._context.desk, self._wanted, translate, act_title, form)
        # The dialog asked about the name as typed, not about the one with an ending added.
        write_output(whole, content, replace=whole == path)
        return whole

    def _done(self, path: Path) -> None:
        self._tell(self.tr("The access log was exported"), path.name)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, OSError):
            words = self.tr("The file could not be written. Choose another folder.")
            self._tell(self.tr("Nothing was exported"), words)
        elif isinstance(error, CusError):
            self._tell(self.tr("Nothing was exported"), say(error))
        else:
            raise error

    def _tell(self, title: str, text: str) -> None:
        answers = (Answer("close", self.tr("Close")),)
        self._context.asker.ask(self._window, Question(title, text, answers))
