"""A quotation mark left open must never make one cell of the rows below it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.exports.sheets import SheetUnreadable, read_sheet

HEAD = "Nazwisko;Imię;Telefon\n"
GOOD = "Łoś;Anna;600147505\n"


def refusal(text: str, *, long_texts: bool) -> tuple[str, object]:
    with pytest.raises(SheetUnreadable) as caught:
        read_sheet(text.encode(), long_texts=long_texts)
    return caught.value.code, caught.value.params.get("line")


@pytest.mark.parametrize("long_texts", [True, False])
@pytest.mark.parametrize(
    "rows",
    [
        'Ćwik;"Jan;1\n' + GOOD,
        'Ćwik;"Jan;1\n' + GOOD + 'Żak;"Ewa;2\n',
        'Ćwik;Jan;"1',
        'Ćwik;"Jan;1\n' + GOOD * 5000,
    ],
    ids=["to the end", "to the next mark", "in the last row", "longer than any cell"],
)
def test_an_open_quote_refuses_the_file_with_its_line(rows, long_texts):
    assert refusal(HEAD + GOOD + rows, long_texts=long_texts) == ("sheet-quote-open", 3)


def test_the_line_is_that_of_the_file_also_under_a_hint_for_excel():
    assert refusal("sep=;\n" + HEAD + 'Ćwik;"Jan;1\n', long_texts=False)[1] == 3


def test_two_marks_that_swallow_a_row_are_found_in_a_list_of_people():
    text = HEAD + 'Ćwik;"Jan;1\nLis;Ewa";2\n' + GOOD
    assert refusal(text, long_texts=False) == ("sheet-quote-open", 2)


def test_a_row_with_too_few_cells_betrays_swallowed_ones_in_a_catalogue():
    text = "A;B;C;D\n1;2;3;4\n" + '5;"6;7;8\n9";10\n'
    assert refusal(text, long_texts=True) == ("sheet-quote-open", 3)


def test_a_list_within_a_cell_is_read_in_a_catalogue():
    text = 'Nazwa;Zakres\nPranie;"odbiór;\nzwrot; suszenie"\nSprzątanie;raz\n'
    sheet = read_sheet(text.encode())
    assert sheet.rows[0] == ("Pranie", "odbiór;\nzwrot; suszenie")


def test_a_remark_of_two_lines_is_read_in_a_list_of_people():
    text = 'Nazwisko;Uwagi\nŁoś;"rano\nlub wieczorem"\n'
    assert read_sheet(text.encode(), long_texts=False).rows[0][1] == "rano\nlub wieczorem"


@pytest.mark.parametrize("cell", ['"Wilk" Jan', 'Jan "Wilk" Lis', '"Jan ""Wilk"" Lis"', '""'])
def test_marks_that_belong_to_a_name_are_no_obstacle(cell):
    sheet = read_sheet(f"Nazwisko;Imię\nŁoś;{cell}\n".encode(), long_texts=False)
    assert len(sheet.rows) == 1


words = st.text(st.sampled_from('ab"; \n'), max_size=6)


@given(st.lists(st.tuples(words, words), min_size=1, max_size=5))
def test_what_is_quoted_right_is_read_back_or_refused_and_never_shifted(pairs):
    def quoted(cell: str) -> str:
        return '"' + cell.replace('"', '""') + '"'

    lines = [";".join(map(quoted, pair)) for pair in pairs]
    text = "Nazwisko;Imię\n" + "\n".join(lines) + "\n"
    sheet = read_sheet(text.encode())
    assert [tuple(row) for row in sheet.rows] == [
        tuple(cell.strip() for cell in pair) for pair in pairs if any(map(str.strip, pair))
    ]
