"""Lines, columns and pages, apart from any document."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cus_desktop.documents.flow import FrameBox, Gap, Together, paginate
from cus_desktop.documents.grids import Grid
from cus_desktop.documents.paragraphs import Heading, Paragraph, Strong
from cus_desktop.documents.style import BODY, CELL, CELL_STRONG, SECTION
from cus_desktop.documents.tables import Column, data_table, fit_columns
from cus_desktop.documents.tagging import Node

WORDS = st.text("aąbcćżźĘŁ-. \n", max_size=200)
FRAME = FrameBox(left=0, top=200, width=300, bottom=0)


@given(WORDS, st.floats(20, 400))
@settings(deadline=None)
def test_breaking_loses_no_letter_and_no_line_is_too_wide(text, width):
    paragraph = Paragraph(text, CELL, None)
    lines = paragraph.lines(width)
    joined = "".join(letters for line in lines for _, letters in line.pieces)
    assert joined.replace(" ", "") == "".join(text.split())
    assert all(line.width <= width + 0.02 for line in lines)


@given(WORDS.filter(str.strip), st.integers(1, 30))
@settings(deadline=None)
def test_a_split_paragraph_keeps_its_lines(text, lines_of_room):
    paragraph = Paragraph(text, CELL, None)
    parts = paragraph.split(120, lines_of_room * CELL.leading)
    if parts is None:
        return
    first, rest = parts
    assert isinstance(first, Paragraph)
    assert isinstance(rest, Paragraph)
    assert first.lines(120) + rest.lines(120) == paragraph.lines(120)
    assert first.measure(120) <= lines_of_room * CELL.leading
    assert len(rest.lines(120)) >= 2


def test_stressed_words_keep_their_spaces():
    paragraph = Paragraph(["Termin: ", Strong("jutro"), ", rano"], BODY, None)
    (line,) = paragraph.lines(500)
    assert "".join(text for _, text in line.pieces) == "Termin: jutro, rano"


@given(
    st.lists(st.tuples(st.floats(1, 120), st.floats(1, 50)), min_size=1, max_size=9),
    st.floats(50, 900),
)
def test_columns_fill_the_width_and_respect_their_longest_word(columns, width):
    minimums = [least for least, _ in columns]
    widths = fit_columns(minimums, [weight for _, weight in columns], width)
    if widths is None:
        assert sum(minimums) > width
    else:
        assert sum(widths) == pytest.approx(width)
        assert all(got >= least - 1e-6 for got, least in zip(widths, minimums, strict=True))


def columns() -> list[Column]:
    return [Column("Cel", 1, CELL_STRONG, names_row=True), Column("Miernik", 1)]


def test_a_table_with_words_too_long_becomes_cards_with_everything_in_them():
    root = Node("Document")
    blocks = data_table(root, columns(), [["x" * 60, "y" * 60]], 300)
    assert [kid.tag for kid in root.kids if isinstance(kid, Node)] == ["L"]
    (card,) = blocks
    assert isinstance(card, Grid)
    texts = [block.text for block in card.rows[0].cells[0] if isinstance(block, Paragraph)]
    assert texts == ["x" * 60, f"Miernik: {'y' * 60}"]


def test_a_row_higher_than_the_page_is_cut_through_its_cells():
    root = Node("Document")
    rows = [["cel", "bardzo długi miernik " * 200]]
    pages = paginate(data_table(root, columns(), rows, FRAME.width), FRAME)
    assert len(pages) > 3
    text = " ".join(
        block.text
        for page in pages
        for placed in page
        if isinstance(placed.block, Grid)
        for row in placed.block.rows
        for cell in row.cells[1:]
        for block in cell
        if isinstance(block, Paragraph)
    )
    drawn = sum(
        len(block.lines(placed.block.widths[1] - 2 * placed.block.padding.side))
        for page in pages
        for placed in page
        if isinstance(placed.block, Grid)
        for row in placed.block.rows[1:]
        for block in row.cells[1]
        if isinstance(block, Paragraph)
    )
    whole = Paragraph("bardzo długi miernik " * 200, CELL, None)
    assert "Miernik" in text
    assert drawn == len(whole.lines(FRAME.width / 2 - 8))


def test_a_heading_goes_to_the_next_page_with_the_lines_it_announces():
    filling = Paragraph("słowo\n" * 11 + "słowo", BODY, None)
    heading = Heading("Cele", SECTION, Node("H2"))
    text = Paragraph("a\nb\nc\nd", BODY, None)
    pages = paginate([filling, heading, text], FRAME)
    assert [type(placed.block) for placed in pages[0]] == [Paragraph]
    assert pages[1][0].block is heading


def test_one_row_is_not_left_alone_on_the_next_page():
    rows = [[f"cel {number}", "miernik"] for number in range(9)]
    pages = paginate(data_table(Node("Document"), columns(), rows, FRAME.width), FRAME)
    last = pages[-1][0].block
    assert isinstance(last, Grid)
    assert len(last.rows) - last.heads >= 2


def test_what_belongs_together_is_parted_only_when_no_page_can_hold_it():
    lines = [Paragraph("słowo", BODY, None) for _ in range(30)]
    assert len(paginate([Together(lines)], FRAME)) > 1
    small = Together(lines[:5])
    pages = paginate([Paragraph("x\n" * 9 + "x", BODY, None), Gap(4), small], FRAME)
    assert pages[1][0].block is small


def test_a_few_left_over_lines_are_drawn_in_to_spare_a_page():
    spaced = [Paragraph("słowo", SECTION, None) for _ in range(8)]
    assert sum(block.before for block in spaced[1:]) + 8 * SECTION.leading > FRAME.height
    assert len(paginate(spaced, FRAME)) == 1
