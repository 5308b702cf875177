"""The window that shows a printed document before it is printed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cus_desktop.errors import CusError
from cus_desktop.ui.background import Background
from cus_desktop.ui.preview.page_view import PageView
from cus_desktop.ui.preview.pdf_pages import PdfPages
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.buttons import IconButton, Run, primary, secondary
from cus_desktop.ui.widgets.labels import ElidedText, Text
from cus_desktop.ui.window_size import fit_to_screen, grown, room_for
from cus_desktop.ui.words import say


class PdfPreview(QDialog):
    """Shows a PDF from memory; nothing is written unless the person saves it."""

    def __init__(
        self,
        title: str,
        data: bytes,
        file_name: str,
        background: Background,
        parent: QWidget | None = None,
        note_output: Run | None = None,
        *,
        may_save: bool = True,
    ) -> None:
        """A preview of the PDF ``data``.

        Parameters:
            file_name: proposed when the person saves the document.
            note_output: run in the background before the document is printed or saved; where it
                fails, nothing leaves the program.
            may_save: False for what shall be on paper only.
        """
        super().__init__(parent)
        self._note_output: Run = note_output or _nothing_to_note
        self._may_save = may_save
        self._title = title
        self._file_name = file_name
        self._background = background
        self._pages = PdfPages(data)
        self.setWindowTitle(title)
        self.view = PageView(self._pages, background)
        self._number = Text("", "muted")
        self._zoom = Text("", "muted")
        self._said = Banner("success")
        self._warning = Banner("warning")
        self._lay_out()
        self.view.page_changed.connect(self._show_number)
        self.view.zoom_changed.connect(self._show_zoom)
        self._show_number(1)
        self._show_zoom(self.view.zoom)
        self._add_shortcuts()
        fit_to_screen(self, QSize(grown(self, 980, 0).width(), room_for(self).height()))
        self.view.setFocus()

    def warn(self, words: str) -> None:
        """Say above the pages what is wrong with them; nothing with an empty text."""
        self._warning.show_message("warning", words)

    def print_document(self) -> None:
        """Ask for a printer and print."""
        from cus_desktop.ui.preview.printing import ask_for_printer, print_pages

        printer = ask_for_printer(self, self._pages, self._title)

        def send(_noted: object) -> None:
            assert printer is not None
            print_pages(printer, self._pages)
            self._said.show_message("success", self.tr("Sent to the printer."))

        if printer is not None:
            self._background.write(self._note_output, send, self._unsaved)

    def save_document(self) -> None:
        """Ask for a place and save the same bytes there."""
        if not self._may_save:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save as PDF"),
            str(Path(folder) / self._file_name),
            self.tr("PDF documents (*.pdf)"),
        )
        if name:
            # A name with dots of its own, as in "Plan 1.2026", gets the ending whole.
            whole = name if name.lower().endswith(".pdf") else f"{name}.pdf"
            work = partial(self._write, Path(whole), whole == name)
            self._background.write(work, self._saved, self._unsaved)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._free()

    def done(self, result: int) -> None:
        super().done(result)
        self._free()

    def _free(self) -> None:
        """Close the document once no page of it is being drawn."""
        if self.view.isEnabled():
            self.view.setEnabled(False)
            self._background.read(self._pages.close, _nothing)

    def _write(self, path: Path, replace: bool) -> None:
        # The preview is part of the kit, which loads no store.
        from cus_desktop.services.output_files import refuse_output, write_output

        refuse_output(path, replace=replace)
        self._note_output()
        write_output(path, self._pages.data, replace=replace)

    def _saved(self, _result: object) -> None:
        self._said.show_message("success", self.tr("The document was saved."))

    def _unsaved(self, error: BaseException) -> None:
        if isinstance(error, CusError):
            self._said.show_message("danger", say(error))
            return
        if not isinstance(error, OSError):
            raise error
        self._said.show_message(
            "danger", self.tr("The document was not saved. Choose another folder.")
        )

    def _show_number(self, number: int) -> None:
        #: %1 page in view, %2 pages there are
        words = self.tr("Page %1 of %2")
        self._number.setText(words.replace("%1", str(number)).replace("%2", str(len(self._pages))))

    def _show_zoom(self, zoom: float) -> None:
        self._zoom.setText(f"{round(zoom * 100)}%")

    def _add_shortcuts(self) -> None:
        for keys, run in (
            ("Ctrl+P", self.print_document),
            ("Ctrl+S", self.save_document),
            ("Ctrl++", self.view.zoom_in),
            ("Ctrl+=", self.view.zoom_in),
            ("Ctrl+-", self.view.zoom_out),
            ("Ctrl+0", self.view.fit_width),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(run)

    def _lay_out(self) -> None:
        bar = QFrame()
        bar.setProperty("bar", "foot")
        row = QHBoxLayout(bar)
        row.setContentsMargins(Space.CARD, Space.SMALL, Space.CARD, Space.SMALL)
        row.setSpacing(Space.SMALL)
        smaller = IconButton("zoom-out", self.tr("Smaller (Ctrl+-)"))
        larger = IconButton("zoom-in", self.tr("Larger (Ctrl++)"))
        fit = IconButton("maximize", self.tr("Fit the width (Ctrl+0)"))
        save = secondary(self.tr("Save as PDF…"), "download")
        send = primary(self.tr("Print…"), "printer")
        row.addWidget(ElidedText(self._title, "strong"), 1)
        for widget in (self._number, smaller, self._zoom, larger, fit):
            row.addWidget(widget)
        row.addSpacing(Space.SMALL)
        row.addWidget(save)
        save.setVisible(self._may_save)
        row.addWidget(send)
        smaller.clicked.connect(self.view.zoom_out)
        larger.clicked.connect(self.view.zoom_in)
        fit.clicked.connect(self.view.fit_width)
        save.clicked.connect(self.save_document)
        send.clicked.connect(self.print_document)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._warning)
        column.addWidget(self._said)
        column.addWidget(self.view, 1)


def _nothing(_result: object) -> None:
    """Closing the document answers nothing."""


def _nothing_to_note() -> None:
    """The document says nothing about anybody."""
