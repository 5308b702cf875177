"""Documents on the screen and on paper; help found by its words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cus_desktop.ui.application import Desktop
from cus_desktop.ui.background import Background
from cus_desktop.ui.help.library import HelpLibrary
from cus_desktop.ui.help.viewer import HelpViewer
from cus_desktop.ui.preview.dialog import PdfPreview
from cus_desktop.ui.preview.pdf_pages import PdfPages
from cus_desktop.ui.preview.printing import PRINT_DPI, prepare, print_pages
from tests.ui import audits
from tests.ui.gallery import Gallery


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """Three pages A4, each with its number."""
    import io

    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    for number in (1, 2, 3):
        canvas.setFont("Helvetica", 200)
        canvas.drawString(200, 400, str(number))
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


@pytest.fixture
def preview(qtbot: QtBot, background: Background, pdf: bytes) -> PdfPreview:
    """A shown document."""
    made = PdfPreview("Plan IPUS/2026/0147", pdf, "plan.pdf", background)
    qtbot.addWidget(made)
    made.show()
    background.wait_idle()
    return made


def dark_pixels(image: QImage) -> int:
    """How many pixels of a coarse copy are ink."""
    small = image.scaled(60, 80)
    return sum(small.pixelColor(x, y).lightness() < 128 for x in range(60) for y in range(80))


def test_pages_are_drawn_from_memory(pdf: bytes) -> None:
    pages = PdfPages(pdf)
    image = pages.image(0, 2.0)
    assert (len(pages), image.width(), image.height()) == (3, 1191, 1684)
    assert dark_pixels(image) > 10
    assert "2" in pages.text(1)
    pages.close()


def test_the_preview_fits_the_width_and_zooms(preview: PdfPreview, qtbot: QtBot) -> None:
    view = preview.view
    fitted = view.zoom
    assert view.horizontalScrollBar().maximum() == 0
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(preview, Qt.Key.Key_Equal, control)
    assert view.zoom > fitted
    qtbot.keyClick(preview, Qt.Key.Key_0, control)
    assert view.zoom == pytest.approx(fitted)


def test_the_number_of_the_page_in_view_is_told(preview: PdfPreview, qtbot: QtBot) -> None:
    assert preview._number.text() == "Strona 1 z 3"
    qtbot.keyClick(preview.view, Qt.Key.Key_End)
    assert preview._number.text() == "Strona 3 z 3"
    qtbot.keyClick(preview.view, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert preview._number.text() == "Strona 2 z 3"


def test_only_pages_in_view_are_drawn(preview: PdfPreview, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(preview.view._images))
    assert {number for number, _ in preview.view._images} <= {0, 1}


def test_the_preview_is_sound(preview: PdfPreview, desktop: Desktop) -> None:
    audits.assert_sound(preview, desktop.look)


def test_saving_writes_the_same_bytes(
    preview: PdfPreview,
    pdf: bytes,
    background: Background,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "plan.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    preview.save_document()
    background.wait_idle()
    assert target.read_bytes() == pdf
    assert preview._said.isVisible()


@pytest.mark.parametrize(
    ("typed", "written"),
    [("plan", "plan.pdf"), ("plan 1.2026", "plan 1.2026.pdf"), ("Plan.PDF", "Plan.PDF")],
)
def test_a_name_without_its_ending_gets_it(
    preview: PdfPreview,
    background: Background,
    pdf: bytes,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    written: str,
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), ""))
    preview.save_document()
    background.wait_idle()
    assert [path.name for path in tmp_path.iterdir()] == [written]
    assert (tmp_path / written).read_bytes() == pdf


def test_a_file_nobody_was_asked_about_is_not_replaced(
    preview: PdfPreview, background: Background, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    former = tmp_path / "plan.pdf"
    former.write_bytes(b"%PDF the former one")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "plan"), ""))
    preview.save_document()
    background.wait_idle()
    assert former.read_bytes() == b"%PDF the former one"
    assert "Wybierz inną nazwę" in preview._said.text


def test_a_print_is_not_saved_into_a_store(
    preview: PdfPreview, background: Background, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "office.db").write_bytes(b"data")
    target = tmp_path / "plan.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    preview.save_document()
    background.wait_idle()
    assert [path.name for path in tmp_path.iterdir()] == ["office.db"]
    assert "Wybierz inny folder" in preview._said.text


def test_a_place_that_cannot_be_written_is_told(
    preview: PdfPreview,
    background: Background,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    gone = tmp_path / "gone" / "plan.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(gone), ""))
    preview.save_document()
    background.wait_idle()
    assert "Wybierz inny folder" in preview._said.text


def test_printing_fills_the_paper_with_the_chosen_pages(pdf: bytes, tmp_path: Path) -> None:
    pages = PdfPages(pdf)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(PRINT_DPI)
    prepare(printer, pages)
    printer.setFromTo(2, 3)
    print_pages(printer, pages)
    printed = PdfPages((tmp_path / "printed.pdf").read_bytes())
    assert len(printed) == 2
    assert printed.size(0) == pytest.approx(pages.size(1), abs=1.5)
    before, after = dark_pixels(pages.image(1, 1.0)), dark_pixels(printed.image(0, 1.0))
    assert after == pytest.approx(before, rel=0.2)
    printed.close()
    pages.close()


# Help


@pytest.fixture
def library(tmp_path: Path) -> HelpLibrary:
    """Three small pages."""
    pages = {
        "index": "# Pomoc\n\nOd czego zacząć. [Mieszkańcy](residents.md)",
        "residents": "# Mieszkańcy\n\nSzukaj po nazwisku. Wólka Źródlana.",
        "plans": "# Plany\n\nPlan mieszkańca.\n\n| a | b |\n|---|---|\n| 1 | 2 |",
    }
    for name, text in pages.items():
        (tmp_path / f"{name}.md").write_text(text, "utf-8")
    return HelpLibrary(tmp_path)


def test_help_is_found_without_polish_letters_titles_first(library: HelpLibrary) -> None:
    assert [page.name for page in library.search("zrodl")] == ["residents"]
    assert next(page.name for page in library.search("mieszkanc")) == "residents"
    assert next(page.name for page in library.search("")) == "index"
    assert library.search("qqq") == []


def test_an_unknown_page_opens_the_start_page(library: HelpLibrary) -> None:
    page = library.page("none")
    assert page is not None
    assert page.title == "Pomoc"


def test_the_help_window_shows_pages_links_and_results(
    library: HelpLibrary, qtbot: QtBot, desktop: Desktop, gallery: Gallery
) -> None:
    viewer = HelpViewer(gallery.window, library)
    qtbot.addWidget(viewer)
    viewer.show()
    viewer.go_to("index")
    viewer._follow(QUrl("residents.md"))
    assert "Wólka" in viewer._text.toPlainText()
    viewer._search.setText("plan mieszk")
    qtbot.waitUntil(lambda: viewer._list.count() == 1)
    assert "Plan mieszkańca" in viewer._text.toPlainText()
    audits.assert_sound(viewer, desktop.look)
