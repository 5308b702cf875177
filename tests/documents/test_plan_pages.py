"""How the printed plan stands on its pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from cus_desktop.documents.flow import Block, Placed, Together, paginate
from cus_desktop.documents.furniture import PAGE_FRAME
from cus_desktop.documents.grids import Grid
from cus_desktop.documents.paragraphs import Heading, Paragraph
from cus_desktop.documents.plan import plan_story, render_plan
from cus_desktop.documents.plan_document import PlanDocument
from cus_desktop.documents.style import A4, FOOTER_BASELINE
from cus_desktop.documents.tagging import Node
from cus_desktop.documents.typography import printable
from tests.documents import samples
from tests.documents.reading import letters, page_texts
from tests.documents.test_conformance import PLANS

every_plan = pytest.mark.parametrize("make", PLANS, ids=lambda make: make.__name__)
Make = Callable[[], PlanDocument]


def pages_of(make: Make, translate) -> list[list[Placed]]:
    return paginate(plan_story(Node("Document"), printable(make()), translate), PAGE_FRAME)


def paragraphs(block: Block, width: float) -> Iterator[tuple[Paragraph, float]]:
    """Every paragraph inside a block with the width it was given."""
    if isinstance(block, Paragraph):
        yield block, width
    elif isinstance(block, Together):
        for part in block.blocks:
            yield from paragraphs(part, width)
    elif isinstance(block, Grid):
        for row in block.rows:
            for _, cell, blocks in block._cells(row):
                for part in blocks:
                    yield from paragraphs(part, cell - 2 * block.padding.side)


@pytest.mark.parametrize("make", [samples.a_plan, samples.a_draft], ids=["plan", "draft"])
def test_an_ordinary_plan_takes_two_to_four_pages(make, polish):
    assert 2 <= len(page_texts(render_plan(make(), polish))) <= 4


@every_plan
def test_no_letter_leaves_the_frame(make, polish):
    for letter in letters(render_plan(make(), polish)):
        assert letter.left >= PAGE_FRAME.left - 1, letter
        assert letter.right <= PAGE_FRAME.left + PAGE_FRAME.width + 1, letter
        assert letter.top <= A4[1], letter
        assert letter.bottom >= FOOTER_BASELINE - 4, letter


@every_plan
def test_no_line_is_wider_than_its_column(make, polish):
    seen = 0
    for page in pages_of(make, polish):
        for placed in page:
            for paragraph, width in paragraphs(placed.block, PAGE_FRAME.width):
                for line in paragraph.lines(width):
                    seen += 1
                    assert line.width + paragraph.style.indent <= width + 0.05, paragraph.text
    assert seen > 50


@every_plan
def test_blocks_end_above_the_foot_and_none_is_lost(make, polish):
    for page in pages_of(make, polish):
        assert page, "an empty page"
        for placed in page:
            assert placed.top <= PAGE_FRAME.top
            assert placed.top - placed.height >= PAGE_FRAME.bottom - 0.05


@every_plan
def test_no_heading_stands_alone_at_the_foot(make, polish):
    pages = pages_of(make, polish)
    for page in pages[:-1]:
        assert not isinstance(page[-1].block, Heading)


def test_a_table_over_pages_repeats_its_heading_and_keeps_its_sums_in_company(polish):
    pages = page_texts(render_plan(samples.a_plan(services=samples.services() * 6), polish))
    with_heading = [text for text in pages if "Usługa i zakres" in text]
    assert len(with_heading) >= 2
    last = with_heading[-1]
    assert "Razem na miesiąc" in last
    assert "Razem w całym okresie" in last
    assert "D30" in last


def test_every_service_of_the_monster_is_printed_in_full(polish):
    text = " ".join(" ".join(page_texts(render_plan(samples.a_monster_plan(), polish))).split())
    for number in range(1, 31):
        assert f"D{number} " in text
    assert text.count("higiena, ubieranie, śniadanie, drobne porządki") >= 6 * 3
