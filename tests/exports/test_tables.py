"""Written tables come back as they were, and no cell ever becomes a formula."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.exports.sheets import read_sheet
from cus_desktop.exports.tables import Kind, TableColumn, TableToWrite, csv_bytes, xlsx_bytes

COLUMNS = (
    TableColumn("Nazwisko"),
    TableColumn("PESEL"),
    TableColumn("Data urodzenia", Kind.DAY),
    TableColumn("Kwota", Kind.MONEY),
    TableColumn("Godziny", Kind.WHOLE),
)
ROW = ("Łoś", "05250112345", date(1948, 8, 4), Decimal("1234.50"), 7)


def table(*rows) -> TableToWrite:
    return TableToWrite("Mieszkańcy", COLUMNS, rows, "Opis", [("Źródło", "rejestr")])


def test_a_csv_opens_in_polish_excel():
    content = csv_bytes(table(ROW))
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.decode("utf-8-sig").splitlines() == [
        "Nazwisko;PESEL;Data urodzenia;Kwota;Godziny",
        "Łoś;05250112345;04.08.1948;1234,50;7",
    ]
    assert b"\r\n" in content


def test_a_workbook_keeps_types_and_leading_zeros():
    sheet = read_sheet(xlsx_bytes(table(ROW)))
    assert sheet.headers == tuple(column.title for column in COLUMNS)
    assert sheet.rows == (("Łoś", "05250112345", "1948-08-04", "1234,5", "7"),)


@pytest.mark.parametrize("write", [csv_bytes, xlsx_bytes])
def test_an_empty_table_and_empty_cells_can_be_written(write):
    write(table())
    assert read_sheet(write(table(("Lis", "", None, None, None)))).rows[0][0] == "Lis"


dangerous = st.sampled_from(["=1+1", "@SUM(A1)", "+48", "-5", '=HYPERLINK("http://x")', "\t=1"])


@given(st.lists(dangerous, min_size=1, max_size=5))
def test_no_text_becomes_a_formula_or_a_link(texts):
    rows = [(text, "", None, None, None) for text in texts]
    with zipfile.ZipFile(io.BytesIO(xlsx_bytes(table(*rows)))) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
        assert "<f>" not in sheet
        assert "hyperlink" not in sheet.lower()
    for line in csv_bytes(table(*rows)).decode("utf-8-sig").splitlines()[1:]:
        assert not line.lstrip('"').startswith(("=", "+", "-", "@", "\t"))


letters = st.characters(codec="utf-8", categories=("L", "N", "P"), exclude_characters="'")
cells = st.text(letters, min_size=1, max_size=12)


@given(st.lists(st.tuples(cells, cells), min_size=1, max_size=6))
def test_what_is_written_as_csv_is_read_back(rows):
    made = TableToWrite("x", (TableColumn("pierwsza"), TableColumn("druga")), rows)
    sheet = read_sheet(csv_bytes(made), lambda heading: heading in ("pierwsza", "druga"))
    assert sheet.headers == ("pierwsza", "druga")
    assert list(sheet.rows) == rows
