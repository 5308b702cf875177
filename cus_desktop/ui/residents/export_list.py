"""Writing the list of residents to a spreadsheet, after asking about personal data."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from cus_desktop.errors import CusError
from cus_desktop.services.output_files import write_output
from cus_desktop.services.resident_export import export_residents
from cus_desktop.services.residents import ResidentFilter, count_residents
from cus_desktop.ui.ask import Answer, Question
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.words import say, translate


class ListExport(QObject):
    """One export: count, ask, choose a file, write."""

    def __init__(self, context: UiContext, wanted: ResidentFilter, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted = wanted
        self._window = parent

    def begin(self) -> None:
        """Count the people, then ask."""
        count = partial(count_residents, self._context.desk, self._wanted)
        self._context.background.read(count, self.ask)

    def ask(self, count: int) -> None:
        """Tell how many people the file will hold; personal data leaves the program."""
        question = Question(
            self.tr("Export %n person(s)?", "", count),
            self.tr(
                "The file will hold names, addresses and phone numbers, and nothing protects it. "
                "Confidential addresses are left out. Keep it only as long as it is needed."
            ),
            (
                Answer("cancel", self.tr("Cancel")),
                Answer("export", self.tr("Export the list"), "primary"),
            ),
            "warning",
        )
        if self._context.asker.ask(self._window, question) == "export":
            self.choose_file()

    def choose_file(self) -> None:
        """Let the person choose where, and write."""
        name = f"{self.tr('residents')}-{self._context.today():%Y-%m-%d}.xlsx"
        words = self.tr("Excel workbook (*.xlsx);;CSV (*.csv)")
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export the list"), name, words)
        if path:
            self.write(Path(path))

    def write(self, path: Path) -> None:
        """Write the list in the background."""
        self._context.background.read(partial(self._make, path), self._done, self._failed)

    def _make(self, path: Path) -> Path:
        form = "csv" if path.suffix.lower() == ".csv" else "xlsx"
        whole = path if path.suffix else path.with_suffix(f".{form}")
        content, _ = export_residents(self._context.desk, self._wanted, translate, form)
        # The dialog asked about the name as typed, not about the one with an ending added.
        write_output(whole, content, replace=whole == path)
        return whole

    def _done(self, path: Path) -> None:
        self._tell(self.tr("The list was exported"), path.name)

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


def export_list(context: UiContext, wanted: ResidentFilter, parent: QWidget) -> ListExport:
    """Begin an export of the people who fit."""
    export = ListExport(context, wanted, parent)
    export.begin()
    return export
