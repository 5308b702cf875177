"""What a table read from a file may hold at most, and how a cell's text is taken over."""

from __future__ import annotations

from cus_desktop.errors import CusError

MAX_BYTES = 50 * 1024 * 1024
MAX_UNPACKED_BYTES = 500 * 1024 * 1024
MAX_ROWS = 200_000
MAX_COLUMNS = 256
MAX_CELL = 20_000


class SheetUnreadable(CusError):
    """The file cannot be read as a table; the code says why, nothing was imported."""

    code = "sheet-unreadable"


def clean_cell(text: str) -> str:
    """Without hard spaces at the ends and without the apostrophe that marks text in Excel."""
    stripped = text.replace("\u00a0", " ").replace("\r\n", "\n").strip()
    if stripped.startswith("'") and len(stripped) > 1:
        stripped = stripped[1:]
    return stripped[:MAX_CELL]


def refuse_size(rows: int, columns: int) -> None:
    """Raises SheetUnreadable for a table too large to be a list of an office."""
    if rows > MAX_ROWS:
        raise SheetUnreadable("sheet-too-many-rows", rows=MAX_ROWS)
    if columns > MAX_COLUMNS:
        raise SheetUnreadable("sheet-too-many-columns", columns=MAX_COLUMNS)
