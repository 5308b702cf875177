"""The copy of everything held about one person, from the card: to look at, or as two files."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from cus_desktop.errors import CusError
from cus_desktop.services.output_files import write_output
from cus_desktop.services.personal_copy import copy_json, copy_pdf, file_stem, personal_copy
from cus_desktop.ui.ask import Answer, Question
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.preview.dialog import PdfPreview
from cus_desktop.ui.words import say


class DataCopy(QObject):
    """One copy: ask, put together in the background, show or save."""

    def __init__(self, context: UiContext, window: QWidget, resident_id: str, name: str) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._resident_id = resident_id
        self._name = name
        self.dialog: PdfPreview | None = None
        """The preview that is open, for the tests of the page."""

    def begin(self) -> None:
        """Ask what the copy is for: looking at it, or handing it over."""
        question = Question(
            self.tr("Copy of all data of %1?").replace("%1", self._name),
            self.tr(
                "Everything held about the person is put together: data, plans, changes, who "
                "viewed them. The copy is written into the access log."
            ),
            (
                Answer("cancel", self.tr("Cancel")),
                Answer("save", self.tr("Save PDF and JSON…")),
                Answer("show", self.tr("Show the copy"), "primary"),
            ),
        )
        answer = self._context.asker.ask(self._window, question)
        if answer == "show":
            self._context.background.read(self._make, self._show, self._failed)
        elif answer == "save":
            self._choose_folder()

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Folder for the copy"))
        if folder:
            work = partial(self._save, Path(folder))
            self._context.background.read(work, self._saved, self._failed)

    def _make(self) -> tuple[str, bytes]:
        copy = personal_copy(self._context.desk, self._resident_id)
        return file_stem(copy), copy_pdf(self._context.desk, copy)

    def _save(self, folder: Path) -> str:
        desk = self._context.desk
        copy = personal_copy(desk, self._resident_id)
        stem = file_stem(copy)
        for form, content in (("pdf", copy_pdf(desk, copy)), ("json", copy_json(desk, copy))):
            # Nobody else gives a file this name: the person and the day stand in it.
            write_output(folder / f"{stem}.{form}", content, replace=True)
        return stem

    def _show(self, made: tuple[str, bytes]) -> None:
        stem, content = made
        self.dialog = PdfPreview(
            self.tr("Copy of personal data"),
            content,
            f"{stem}.pdf",
            self._context.background,
            self._window,
        )
        self.dialog.open()

    def _saved(self, stem: str) -> None:
        self._tell(self.tr("The copy was saved"), f"{stem}.pdf, {stem}.json")

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, OSError):
            words = self.tr("The file could not be written. Choose another folder.")
            self._tell(self.tr("The copy was not made"), words)
        elif isinstance(error, CusError):
            self._tell(self.tr("The copy was not made"), say(error))
        else:
            raise error

    def _tell(self, title: str, text: str) -> None:
        answers = (Answer("close", self.tr("Close")),)
        self._context.asker.ask(self._window, Question(title, text, answers))
