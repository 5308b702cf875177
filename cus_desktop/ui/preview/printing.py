"""Sending the pages of a document to a printer."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRect, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from cus_desktop.ui.preview.pdf_pages import POINTS_PER_INCH, PdfPages

PRINT_DPI = 300


def ask_for_printer(parent: QWidget, pages: PdfPages, title: str) -> QPrinter | None:
    """Let the person choose a printer; None when the person does not want to print."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setResolution(PRINT_DPI)
    prepare(printer, pages)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, len(pages))
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def prepare(printer: QPrinter, pages: PdfPages) -> None:
    """Give the paper the size and direction of the first page, without extra margins."""
    width, height = pages.size(0)
    short, long = sorted((width, height))
    landscape = QPageLayout.Orientation.Landscape
    portrait = QPageLayout.Orientation.Portrait
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(QSizeF(short, long), QPageSize.Unit.Point))
    printer.setPageOrientation(landscape if width > height else portrait)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))


def print_pages(printer: QPrinter, pages: PdfPages) -> None:
    """Draw the pages wanted at 300 dots per inch."""
    first = printer.fromPage() or 1
    last = printer.toPage() or len(pages)
    painter = QPainter()
    if not painter.begin(printer):
        return
    try:
        for number in range(first - 1, min(last, len(pages))):
            if number >= first:
                printer.newPage()
            image = pages.image(number, PRINT_DPI / POINTS_PER_INCH)
            factor = printer.resolution() / PRINT_DPI
            where = QRect(0, 0, round(image.width() * factor), round(image.height() * factor))
            painter.drawImage(where, image)
    finally:
        painter.end()
