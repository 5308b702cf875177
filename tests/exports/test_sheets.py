"""Tables as offices send them: several encodings, delimiters and spreadsheets."""

from __future__ import annotations

import io
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.sorting import fold
from cus_desktop.exports import sheet_bounds, sheets
from cus_desktop.exports.sheets import SheetUnreadable, read_sheet

TEXT = "Imię;Nazwisko;Miejscowość\nŁucja;Święch-Źdźbło;Wólka Źródlana\n"


def workbook(rows: list[list[object]], *, hidden_first: bool = False) -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    if hidden_first:
        hidden = book.add_worksheet("ukryty")
        hidden.write_string(0, 0, "nie to")
    sheet = book.add_worksheet("dane")
    if hidden_first:
        sheet.activate()
        hidden.hide()
        sheet.set_first_sheet()
    dates = book.add_format({"num_format": "dd.mm.yyyy"})
    for at, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, date | datetime):
                sheet.write_datetime(at, column, value, dates)
            else:
                sheet.write(at, column, value)
    book.close()
    return out.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1250", "iso8859_2", "utf-16"])
def test_polish_letters_survive_every_encoding_an_office_uses(encoding):
    sheet = read_sheet(TEXT.encode(encoding))
    assert sheet.headers == ("Imię", "Nazwisko", "Miejscowość")
    assert sheet.rows == (("Łucja", "Święch-Źdźbło", "Wólka Źródlana"),)


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_the_delimiter_is_found(delimiter):
    sheet = read_sheet(TEXT.replace(";", delimiter).encode())
    assert sheet.rows[0][2] == "Wólka Źródlana"


def test_decimal_commas_do_not_pass_for_delimiters():
    sheet = read_sheet(b"nazwa;stawka\nobiady;12,50\nopieka;44,00\n")
    assert sheet.rows == (("obiady", "12,50"), ("opieka", "44,00"))


def test_excels_sep_line_is_obeyed():
    sheet = read_sheet(b'sep=,\nnazwa,opis\nobiad,"zupa, drugie"\n')
    assert sheet.headers == ("nazwa", "opis")
    assert sheet.rows == (("obiad", "zupa, drugie"),)
    assert sheet.numbers == (3,)


def test_rows_keep_the_numbers_of_the_file_and_empty_rows_are_left_out():
    sheet = read_sheet(b"a;b\n1;2\n;\n\n3;4\n")
    assert sheet.rows == (("1", "2"), ("3", "4"))
    assert sheet.numbers == (2, 5)


def test_a_line_break_inside_quotes_is_one_row():
    sheet = read_sheet(b'a;b\n"ulica\n5";x\ny;z\n')
    assert sheet.rows == (("ulica\n5", "x"), ("y", "z"))
    assert sheet.numbers == (2, 3)


def test_the_header_is_found_under_a_title():
    text = "Wykaz mieszkańców;;\nstan na 21.11.2026;;\n;;\nPESEL;Nazwisko;Imię\n1;2;3\n"
    known = {"pesel", "nazwisko", "imie"}
    sheet = read_sheet(text.encode(), lambda cell: fold(cell) in known)
    assert sheet.headers == ("PESEL", "Nazwisko", "Imię")
    assert sheet.numbers == (5,)


def test_without_known_names_the_first_well_filled_row_is_the_header():
    sheet = read_sheet(b"Tytul;;\na;b;c\n1;2;3\n")
    assert sheet.headers == ("a", "b", "c")


def test_a_spreadsheet_gives_whole_numbers_dates_and_decimals_as_text():
    content = workbook(
        [
            ["PESEL", "ur.", "kwota", "tak?"],
            [5250112345, date(1947, 5, 1), 12.5, True],
            ["05250112345", datetime.fromisoformat("2026-11-21 08:30"), 3, False],
        ]
    )
    sheet = read_sheet(content)
    assert sheet.rows == (
        ("5250112345", "1947-05-01", "12,5", "tak"),
        ("05250112345", "2026-11-21 08:30", "3", "nie"),
    )


def test_large_numbers_are_written_out_in_full():
    assert read_sheet(workbook([["nr", "x"], [44051401458.0, 1e15]])).rows[0] == (
        "44051401458",
        "1000000000000000",
    )


def test_a_hidden_sheet_is_passed_over():
    sheet = read_sheet(workbook([["a", "b"], ["1", "2"]], hidden_first=True))
    assert sheet.headers == ("a", "b")


def test_row_numbers_of_a_spreadsheet_count_empty_rows_above(tmp_path: Path):
    path = tmp_path / "wykaz.xlsx"
    path.write_bytes(workbook([[], [], ["a", "b"], ["1", "2"]]))
    sheet = read_sheet(path)
    assert sheet.headers == ("a", "b")
    assert sheet.numbers == (4,)


def test_short_and_long_rows_are_evened_out():
    sheet = read_sheet(b"a;b\n1\n1;2;3\n")
    assert sheet.headers == ("a", "b", "")
    assert sheet.rows == (("1", "", ""), ("1", "2", "3"))


def test_the_apostrophe_that_marks_text_is_dropped():
    assert read_sheet(b"a;b\n'0123;x\n").rows[0][0] == "0123"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "sheet-empty"),
        (b"\n ;\n", "sheet-empty"),
        (b"PK\x03\x04 cut short", "sheet-damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 cut short", "sheet-damaged"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "sheet-not-a-table"),
        (b"a;b\n\xb3\x81;x", "sheet-encoding"),
    ],
)
def test_what_is_not_a_table_is_refused_with_its_reason(content, code):
    with pytest.raises(SheetUnreadable) as refusal:
        read_sheet(content)
    assert refusal.value.code == code


def test_a_missing_file_is_refused(tmp_path: Path):
    with pytest.raises(SheetUnreadable) as refusal:
        read_sheet(tmp_path / "brak.csv")
    assert refusal.value.code == "sheet-missing"


def test_files_over_the_limits_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sheet_bounds, "MAX_ROWS", 3)
    with pytest.raises(SheetUnreadable) as refusal:
        read_sheet(b"a;b\n1;2\n3;4\n5;6\n")
    assert refusal.value.code == "sheet-too-many-rows"
    monkeypatch.setattr(sheets, "MAX_BYTES", 10)
    path = tmp_path / "duzy.csv"
    path.write_bytes(b"a;b\n1;2\n3;4\n")
    with pytest.raises(SheetUnreadable) as refusal:
        read_sheet(path)
    assert refusal.value.code == "sheet-too-large"


def test_a_file_that_would_unpack_to_too_much_is_refused_unopened(monkeypatch: pytest.MonkeyPatch):
    content = workbook([["a", "b"], ["1", "2"]])
    monkeypatch.setattr(sheets, "MAX_UNPACKED_BYTES", 100)
    with pytest.raises(SheetUnreadable) as refusal:
        read_sheet(content)
    assert refusal.value.code == "sheet-too-large"


@given(st.binary(max_size=300))
def test_any_bytes_give_a_table_or_a_refusal(content):
    try:
        sheet = read_sheet(content)
    except SheetUnreadable:
        return
    assert all(len(row) == len(sheet.headers) for row in sheet.rows)
    assert len(sheet.rows) == len(sheet.numbers)
