"""Reads a finished PDF back: words, letters with their places, attachments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium


@dataclass(frozen=True)
class Letter:
    """A printed letter and its box, in points from the lower left corner."""

    page: int
    text: str
    left: float
    bottom: float
    right: float
    top: float


def page_texts(data: bytes) -> list[str]:
    """The text of each page, as a reader or a search finds it."""
    with_pages = pdfium.PdfDocument(data)
    texts = [page.get_textpage().get_text_bounded() for page in with_pages]
    with_pages.close()
    return [text.replace("\r\n", "\n") for text in texts]


def whole_text(data: bytes) -> str:
    """All pages in one line, spaces joined."""
    return " ".join(" ".join(page_texts(data)).split())


def letters(data: bytes) -> Iterator[Letter]:
    """Every visible letter of the file."""
    document = pdfium.PdfDocument(data)
    for number, page in enumerate(document):
        text = page.get_textpage()
        for index in range(text.count_chars()):
            letter = text.get_text_range(index, 1)
            if letter.strip():
                yield Letter(number, letter, *text.get_charbox(index))
    document.close()


def attachment(data: bytes) -> tuple[str, bytes]:
    """Name and content of the only attached file."""
    document = pdfium.PdfDocument(data)
    assert document.count_attachments() == 1
    attached = document.get_attachment(0)
    result = attached.get_name(), bytes(attached.get_data())
    document.close()
    return result
