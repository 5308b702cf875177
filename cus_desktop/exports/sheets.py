"""Reading a table from a spreadsheet or CSV file that an office sends.

Everything comes out as text, because a spreadsheet's own types are where leading zeros and
dates get lost: a whole number loses its ``.0``, a date is written ``2026-11-21``, a decimal
gets the Polish comma. What the text means is for the import of a subject to decide.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

from cus_desktop.exports.sheet_bounds import (
    MAX_BYTES,
    MAX_UNPACKED_BYTES,
    SheetUnreadable,
    clean_cell,
    refuse_size,
)
from cus_desktop.exports.text_tables import csv_grid, decoded

__all__ = ["Sheet", "SheetUnreadable", "read_sheet"]


_HEADER_SEARCH = 20
"""A title, a date of print and empty lines often stand above the header."""

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

IsHeader = Callable[[str], bool]
"""Whether a cell's text is a column name that the import knows."""


@dataclass(frozen=True)
class Sheet:
    """One table: ``rows[i]`` stands in row ``numbers[i]`` of the file, counted from 1.

    Every row has as many cells as there are headers; empty rows are left out.
    """

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]


def read_sheet(
    source: Path | bytes, is_header: IsHeader | None = None, *, long_texts: bool = True
) -> Sheet:
    """The first table of an XLSX, XLS, ODS or CSV file.

    ``is_header`` helps to find the row of column names among titles above it; ``long_texts``
    allows lists in a cell: line ends together with the sign that parts columns. Raises
    SheetUnreadable: ``sheet-missing``, ``sheet-too-large``, ``sheet-empty``, ``sheet-password``,
    ``sheet-damaged``, ``sheet-not-a-table``, ``sheet-encoding``, ``sheet-quote-open``.
    """
    content = source if isinstance(source, bytes) else _content(source)
    if not content.strip():
        raise SheetUnreadable("sheet-empty")
    if content.startswith((_ZIP, _OLE)):
        grid = _workbook_grid(content)
    else:
        grid = csv_grid(decoded(content), long_texts=long_texts)
    return _table(grid, is_header)


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise SheetUnreadable("sheet-too-large", megabytes=MAX_BYTES // 1024 // 1024)
        return path.read_bytes()
    except OSError as error:
        raise SheetUnreadable("sheet-missing") from error


# --- spreadsheets ---------------------------------------------------------------------------


def _workbook_grid(content: bytes) -> list[list[str]]:
    from python_calamine import (
        CalamineError,
        CalamineWorkbook,
        PasswordError,
        SheetTypeEnum,
        SheetVisibleEnum,
    )

    _refuse_bomb(content)
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        for metadata in workbook.sheets_metadata:
            if metadata.typ != SheetTypeEnum.WorkSheet:
                continue
            if metadata.visible != SheetVisibleEnum.Visible:
                continue
            cells = workbook.get_sheet_by_name(metadata.name).to_python(skip_empty_area=False)
            if any(cell not in {"", None} for row in cells for cell in row):
                refuse_size(len(cells), max(len(row) for row in cells))
                return [[_cell_text(cell) for cell in row] for row in cells]
    except PasswordError as error:
        raise SheetUnreadable("sheet-password") from error
    except (CalamineError, OSError, ValueError) as error:
        raise SheetUnreadable("sheet-damaged") from error
    raise SheetUnreadable("sheet-empty")


def _refuse_bomb(content: bytes) -> None:
    """A small packed file may unpack to gigabytes: look at the announced sizes first."""
    if not content.startswith(_ZIP):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            unpacked = sum(member.file_size for member in archive.infolist())
    except (zipfile.BadZipFile, ValueError, EOFError) as error:
        raise SheetUnreadable("sheet-damaged") from error
    if unpacked > MAX_UNPACKED_BYTES:
        raise SheetUnreadable("sheet-too-large", megabytes=MAX_BYTES // 1024 // 1024)


def _cell_text(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "tak" if value else "nie"
        case int() | float():
            return _number_text(value)
        case datetime() if value.time() == time():
            return value.date().isoformat()
        case datetime():
            return value.isoformat(" ", "minutes")
        case date():
            return value.isoformat()
        case time():
            return value.isoformat("minutes")
    return clean_cell(_duration_text(value) if isinstance(value, timedelta) else str(value))


def _duration_text(value: timedelta) -> str:
    minutes = round(value.total_seconds() / 60)
    return f"{minutes // 60}:{minutes % 60:02d}"


def _number_text(value: float) -> str:
    if value == int(value):
        return str(int(value))
    return format(Decimal(repr(value)), "f").replace(".", ",")


# --- the table ------------------------------------------------------------------------------


def _table(grid: Sequence[Sequence[str]], is_header: IsHeader | None) -> Sheet:
    header_at = _header_row(grid, is_header)
    headers = list(grid[header_at])
    below = [
        (number, row)
        for number, row in enumerate(grid[header_at + 1 :], start=header_at + 2)
        if any(row)
    ]
    # A named column may be empty and a filled one may have no name; only both empty is nothing.
    width = max([_width(headers), *(_width(row) for _, row in below)])
    padded = tuple((*row[:width], *[""] * (width - len(row))) for _, row in below)
    names = (*headers[:width], *[""] * (width - len(headers)))
    return Sheet(names, padded, tuple(number for number, _ in below))


def _header_row(grid: Sequence[Sequence[str]], is_header: IsHeader | None) -> int:
    top = grid[:_HEADER_SEARCH]
    if is_header is not None:
        hits = [sum(1 for cell in row if cell and is_header(cell)) for row in top]
        if hits and max(hits) > 0:
            return hits.index(max(hits))
    filled = [sum(1 for cell in row if cell) for row in top]
    enough = max(filled, default=0) / 2
    for at, count in enumerate(filled):
        if count and count >= enough:
            return at
    raise SheetUnreadable("sheet-empty")


def _width(row: Sequence[str]) -> int:
    return max((at + 1 for at, cell in enumerate(row) if cell), default=0)
