"""Writing a table as XLSX or CSV, so that Excel opens it right and no cell becomes a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

Cell = str | int | Decimal | date | None

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


class Kind(Enum):
    """How a column is written; numbers with leading zeros are text."""

    TEXT = "text"
    DAY = "day"
    WHOLE = "whole"
    MONEY = "money"


@dataclass(frozen=True)
class TableColumn:
    """One column: its heading in the language of the reader, its kind, its width in characters."""

    title: str
    kind: Kind = Kind.TEXT
    width: int = 16


@dataclass(frozen=True)
class TableToWrite:
    """Rows with their columns; ``facts`` say on a second sheet where the table comes from."""

    name: str
    columns: Sequence[TableColumn]
    rows: Sequence[Sequence[Cell]]
    facts_name: str = ""
    facts: Sequence[tuple[str, str]] = ()


def csv_bytes(table: TableToWrite) -> bytes:
    """CSV as Polish Excel opens it by double click: BOM, semicolons, decimal comma, CRLF."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([_harmless(column.title) for column in table.columns])
    for row in table.rows:
        writer.writerow([_csv_text(cell) for cell in row])
    return out.getvalue().encode("utf-8-sig")


def xlsx_bytes(table: TableToWrite) -> bytes:
    """A workbook with the table and, on a second sheet, where it comes from."""
    import xlsxwriter

    out = io.BytesIO()
    # In memory: the sparing mode of the library puts the rows into temporary files.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(out, options) as book:
        formats = {
            Kind.DAY: book.add_format({"num_format": "dd.mm.yyyy"}),
            Kind.MONEY: book.add_format({"num_format": "#,##0.00"}),
        }
        bold = book.add_format({"bold": True})
        sheet = book.add_worksheet(table.name[:31])
        for at, column in enumerate(table.columns):
            sheet.set_column(at, at, column.width)
            sheet.write_string(0, at, column.title, bold)
        for number, row in enumerate(table.rows, start=1):
            for at, (column, cell) in enumerate(zip(table.columns, row, strict=True)):
                _write(sheet, number, at, cell, formats.get(column.kind))
        sheet.freeze_panes(1, 0)
        if table.rows:
            sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
        if table.facts:
            _write_facts(book.add_worksheet(table.facts_name[:31]), table.facts, bold)
    return out.getvalue()


def _write(sheet: object, row: int, column: int, cell: Cell, form: object) -> None:
    """By type; the library's guessing ``write`` would make formulas and lose zeros."""
    if cell is None or cell == "":
        return
    if isinstance(cell, str):
        sheet.write_string(row, column, cell)  # type: ignore[attr-defined]
    elif isinstance(cell, date):
        sheet.write_datetime(row, column, cell, form)  # type: ignore[attr-defined]
    else:
        sheet.write_number(row, column, cell, form)  # type: ignore[attr-defined]


def _write_facts(sheet: object, facts: Sequence[tuple[str, str]], bold: object) -> None:
    sheet.set_column(0, 1, 32)  # type: ignore[attr-defined]
    for row, (label, value) in enumerate(facts):
        sheet.write_string(row, 0, label, bold)  # type: ignore[attr-defined]
        sheet.write_string(row, 1, value)  # type: ignore[attr-defined]


def _csv_text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    if isinstance(cell, Decimal):
        return f"{cell:f}".replace(".", ",")
    return _harmless(cell) if isinstance(cell, str) else str(cell)


def _harmless(text: str) -> str:
    """Text that a spreadsheet would take for a formula gets the apostrophe that marks text."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
