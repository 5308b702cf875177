"""Pages of a PDF in memory, drawn by pdfium, one at a time and under a lock.

pdfium is not safe to use from two threads at once.
"""

from __future__ import annotations

import threading
from typing import Any

from PySide6.QtGui import QImage

POINTS_PER_INCH = 72
_LOCK = threading.Lock()


class PdfPages:
    """An open document; ``close`` when it is no longer shown."""

    def __init__(self, data: bytes) -> None:
        import pypdfium2

        self._data = data
        with _LOCK:
            self._document: Any = pypdfium2.PdfDocument(data)
            self._sizes: list[tuple[float, float]] = [
                self._document.get_page_size(number) for number in range(len(self._document))
            ]

    @property
    def data(self) -> bytes:
        """The document as it is printed and saved."""
        return self._data

    def __len__(self) -> int:
        return len(self._sizes)

    def size(self, number: int) -> tuple[float, float]:
        """Width and height of a page in points."""
        return self._sizes[number]

    def image(self, number: int, scale: float) -> QImage:
        """A page drawn at ``scale`` pixels per point, on white."""
        with _LOCK:
            page = self._document[number]
            try:
                bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
                drawn = QImage(
                    bytes(bitmap.buffer),
                    bitmap.width,
                    bitmap.height,
                    bitmap.stride,
                    QImage.Format.Format_RGBX8888,
                ).copy()
                bitmap.close()
            finally:
                page.close()
        return drawn

    def text(self, number: int) -> str:
        """The words of a page, for people who hear the screen."""
        with _LOCK:
            page = self._document[number]
            try:
                words = page.get_textpage()
                found = str(words.get_text_bounded())
                words.close()
            finally:
                page.close()
        return found

    def close(self) -> None:
        """Free the document."""
        with _LOCK:
            self._document.close()
