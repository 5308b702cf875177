"""Reading CSV files: their letters, the sign that parts columns, and quotes left open.

A quote that is opened and never closed makes one cell of all the rows below it. Nothing in
the file says so; it shows in a quote that ends in the middle of a word or not at all, and in
cells that hold the ends of lines together with the signs that should part columns.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cus_desktop.exports.sheet_bounds import MAX_ROWS, SheetUnreadable, clean_cell, refuse_size

_DELIMITERS = (";", "\t", ",", "|")
_POLISH = frozenset("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ")


def decoded(content: bytes) -> str:
    """The text of a file in UTF-8, UTF-16 or one of the old Polish code pages."""
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


def csv_grid(text: str, *, long_texts: bool) -> list[list[str]]:
    """The rows of the text, their cells cleaned.

    ``long_texts`` allows a cell with both line ends and the sign that parts columns. Raises
    SheetUnreadable, ``sheet-quote-open`` with the line where a quote opens that is not closed.
    """
    first, _, rest = text.partition("\n")
    hint = first.strip().lower()
    if hint.startswith("sep=") and len(hint) == len("sep=;"):
        # The line counts in the row numbers that Excel does not show; keep them as in the file.
        lines, delimiter, above = _lines(rest), hint[-1], 1
    else:
        lines, delimiter, above = _lines(text), _delimiter(text), 0
    records = _records(lines, delimiter, above)
    _refuse_open_quotes(records, lines, delimiter, above, long_texts=long_texts)
    grid = [[""]] * above + [[clean_cell(cell) for cell in record.cells] for record in records]
    if not any(cell for row in grid for cell in row):
        raise SheetUnreadable("sheet-empty")
    refuse_size(len(grid), max(len(row) for row in grid))
    return grid


@dataclass(frozen=True, slots=True)
class _Record:
    """One row and the lines of the file it was read from."""

    cells: list[str]
    start: int
    end: int


def _lines(text: str) -> list[str]:
    return list(io.StringIO(text, newline=""))


def _records(lines: Sequence[str], delimiter: str, above: int) -> list[_Record]:
    reader = csv.reader(lines, delimiter=delimiter)
    records: list[_Record] = []
    start = 0
    try:
        for cells in reader:
            records.append(_Record(cells, start, reader.line_num))
            start = reader.line_num
            if len(records) > MAX_ROWS:
                break
    except csv.Error as error:
        # A cell larger than any text: it swallowed the rest of the file.
        raise _quote_open(start, above) from error
    return records


def _refuse_open_quotes(
    records: Sequence[_Record],
    lines: Sequence[str],
    delimiter: str,
    above: int,
    *,
    long_texts: bool,
) -> None:
    several = [record for record in records if record.end - record.start > 1]
    usual = _usual_width(records) if several else 0
    for record in several:
        swallowed = any(
            delimiter in cell and ("\n" in cell or "\r" in cell) for cell in record.cells
        )
        suspect = swallowed and (not long_texts or len(record.cells) < usual)
        if suspect or not _closes(lines[record.start : record.end], delimiter):
            raise _quote_open(record.start, above)
    if records and records[-1].end == len(lines):
        last = records[-1]
        if _stays_open(lines[last.start : last.end], delimiter):
            raise _quote_open(last.start, above)


def _usual_width(records: Sequence[_Record]) -> int:
    widths = Counter(len(each.cells) for each in records if each.end - each.start == 1)
    return widths.most_common(1)[0][0] if widths else 0


def _closes(lines: Sequence[str], delimiter: str) -> bool:
    """True when every quote of the record ends where its cell ends."""
    try:
        list(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error:
        return False
    return True


def _stays_open(lines: Sequence[str], delimiter: str) -> bool:
    """True when a row written below would become a part of this record."""
    *before, last = lines
    return len(list(csv.reader([*before, f"{last}\n", "x"], delimiter=delimiter))) == 1


def _quote_open(start: int, above: int) -> SheetUnreadable:
    return SheetUnreadable("sheet-quote-open", line=start + above + 1)


def _rows(text: str, delimiter: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(_lines(text), delimiter=delimiter)
    except csv.Error:
        return


def _delimiter(text: str) -> str:
    """The sign that parts the most rows into the same number of columns."""
    sample = text[: 64 * 1024]

    def score(delimiter: str) -> tuple[float, int]:
        rows = [row for row in _rows(sample, delimiter) if any(row)][:100]
        if not rows:
            return 0.0, 0
        columns, times = Counter(len(row) for row in rows).most_common(1)[0]
        return (times / len(rows) if columns > 1 else 0.0), columns

    best = max(_DELIMITERS, key=score)
    return best if score(best)[0] > 0 else ";"
