"""Reading a table from a spreadsheet or CSV file that an office sends.

Everything comes out as text, because a spreadsheet's own types are where leading zeros and
dates get lost: a whole number loses its ``.0``, a date is written ``2026-11-21``, a decimal
gets the Polish comma. What the text means is for the import of a subject to decide.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

from cus_desktop.errors import CusError

MAX_BYTES = 50 * 1024 * 1024
MAX_UNPACKED_BYTES = 500 * 1024 * 1024
MAX_ROWS = 200_000
MAX_COLUMNS = 256
MAX_CELL = 20_000

_HEADER_SEARCH = 20
"""A title, a date of print and empty lines often stand above the header."""

_DELIMITERS = (";", "\t", ",", "|")
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_POLISH = frozenset("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ")

IsHeader = Callable[[str], bool]
"""Whether a cell's text is a column name that the import knows."""


class SheetUnreadable(CusError):
    """The file cannot be read as a table; the code says why, nothing was imported."""

    code = "sheet-unreadable"


@dataclass(frozen=True)
class Sheet:
    """One table: ``rows[i]`` stands in row ``numbers[i]`` of the file, counted from 1.

    Every row has as many cells as there are headers; empty rows are left out.
    """

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]


def read_sheet(source: Path | bytes, is_header: IsHeader | None = None) -> Sheet:
    """The first table of an XLSX, XLS, ODS or CSV file.

    ``is_header`` helps to find the row of column names among titles above it. Raises
    SheetUnreadable: ``sheet-missing``, ``sheet-too-large``, ``sheet-empty``, ``sheet-password``,
    ``sheet-damaged``, ``sheet-not-a-table``, ``sheet-encoding``.
    """
    content = source if isinstance(source, bytes) else _content(source)
    if not content.strip():
        raise SheetUnreadable("sheet-empty")
    if content.startswith((_ZIP, _OLE)):
        grid = _workbook_grid(content)
    else:
        grid = _csv_grid(_decoded(content))
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
                _refuse_size(len(cells), max(len(row) for row in cells))
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
    return _clean(_duration_text(value) if isinstance(value, timedelta) else str(value))


def _duration_text(value: timedelta) -> str:
    minutes = round(value.total_seconds() / 60)
    return f"{minutes // 60}:{minutes % 60:02d}"


def _number_text(value: float) -> str:
    if value == int(value):
        return str(int(value))
    return format(Decimal(repr(value)), "f").replace(".", ",")


# --- text files -----------------------------------------------------------------------------


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _decode(content, "utf-16")
    if b"\x00" in content:
        raise SheetUnreadable("sheet-not-a-table")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    # Both encodings put Polish letters on different bytes: the one that shows more of them wins.
    candidates = [_decode(content, name) for name in ("cp1250", "iso8859_2")]
    return max(candidates, key=lambda text: sum(letter in _POLISH for letter in text))


def _decode(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise SheetUnreadable("sheet-encoding") from error


def _csv_grid(text: str) -> list[list[str]]:
    first, _, rest = text.partition("\n")
    hint = first.strip().lower()
    if hint.startswith("sep=") and len(hint) == len("sep=;"):
        # The line counts in the row numbers that Excel does not show; keep them as in the file.
        grid = [[""], *_parsed(rest, hint[-1])]
    else:
        grid = _parsed(text, _delimiter(text))
    if not any(cell for row in grid for cell in row):
        raise SheetUnreadable("sheet-empty")
    _refuse_size(len(grid), max(len(row) for row in grid))
    return grid


def _parsed(text: str, delimiter: str) -> list[list[str]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    grid: list[list[str]] = []
    try:
        for row in reader:
            grid.append([_clean(cell) for cell in row])
            if len(grid) > MAX_ROWS:
                break
    except csv.Error as error:
        raise SheetUnreadable("sheet-damaged") from error
    return grid


def _delimiter(text: str) -> str:
    """The sign that parts the most rows into the same number of columns."""
    sample = text[: 64 * 1024]

    def score(delimiter: str) -> tuple[float, int]:
        rows = [row for row in _parsed(sample, delimiter) if any(row)][:100]
        if not rows:
            return 0.0, 0
        columns, times = Counter(len(row) for row in rows).most_common(1)[0]
        return (times / len(rows) if columns > 1 else 0.0), columns

    best = max(_DELIMITERS, key=score)
    return best if score(best)[0] > 0 else ";"


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


def _clean(text: str) -> str:
    """Without hard spaces at the ends and without the apostrophe that marks text in Excel."""
    stripped = text.replace("\u00a0", " ").replace("\r\n", "\n").strip()
    if stripped.startswith("'") and len(stripped) > 1:
        stripped = stripped[1:]
    return stripped[:MAX_CELL]


def _refuse_size(rows: int, columns: int) -> None:
    if rows > MAX_ROWS:
        raise SheetUnreadable("sheet-too-many-rows", rows=MAX_ROWS)
    if columns > MAX_COLUMNS:
        raise SheetUnreadable("sheet-too-many-columns", columns=MAX_COLUMNS)
