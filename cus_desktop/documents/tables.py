"""Tables whose columns never overflow, across pages, with their structure.

Every column gets at least the width of its longest word and a share of the rest by weight.
Where the longest words do not fit side by side, the rows become cards: the first column as
a title, the others as "heading: value". Headings repeat on each page as artifacts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cus_desktop.documents.flow import Block
from cus_desktop.documents.grids import Grid, Padding, Row
from cus_desktop.documents.paragraphs import Paragraph, Strong
from cus_desktop.documents.style import (
    ACCENT,
    BODY,
    CELL,
    CELL_SMALL,
    HAIRLINE,
    HAIRLINE_WIDTH,
    HEAD_TINT,
    LABEL,
    RULE_WIDTH,
    TABLE_HEAD,
    TABLE_HEAD_NUMBER,
    TINT,
    VALUE,
    Align,
    TextStyle,
)
from cus_desktop.documents.tagging import Node, TaggedCanvas, column_heading, row_heading
from cus_desktop.documents.typography import NOTHING


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a data table."""

    heading: str
    weight: float
    style: TextStyle = CELL
    names_row: bool = False
    """True for the column that tells what the row is about."""


@dataclass(frozen=True, slots=True)
class CellLine:
    """One paragraph of a cell in a style of its own."""

    text: str
    style: TextStyle = CELL_SMALL


CellText = str | tuple[CellLine, ...]


@dataclass(frozen=True, slots=True)
class TotalRow:
    """A closing row: a label over ``span`` columns, then one text for each further column."""

    label: str
    span: int
    texts: tuple[str, ...]
    label_style: TextStyle
    text_style: TextStyle
    names: tuple[str, ...] = ()
    """What each text is, where no column stands above it; the headings if empty."""


def data_table(
    parent: Node,
    columns: Sequence[Column],
    rows: Sequence[Sequence[CellText]],
    width: float,
    totals: Sequence[TotalRow] = (),
) -> list[Block]:
    """A table as wide as the page, or cards where its words are too long for it."""
    padding = Padding()
    heads = [RepeatedHeading(column.heading, _head_style(column), None) for column in columns]
    cells = [
        [_paragraphs(cell, column) for cell, column in zip(row, columns, strict=True)]
        for row in rows
    ]
    sums = [[Paragraph(text, total.text_style, None) for text in total.texts] for total in totals]
    minimums = [
        max(
            paragraph.least_width()
            for paragraph in (head, *(p for row in cells for p in row[index]))
        )
        for index, head in enumerate(heads)
    ]
    for row in sums:
        for index, paragraph in enumerate(reversed(row), start=1):
            minimums[-index] = max(minimums[-index], paragraph.least_width())
    widths = fit_columns(
        [least + 2 * padding.side for least in minimums],
        [column.weight for column in columns],
        width,
    )
    if widths is None:
        return _cards(parent, columns, rows, width, totals)
    return [
        _table(
            parent, columns, heads, cells, list(zip(totals, sums, strict=True)), (widths, padding)
        )
    ]


def _table(
    parent: Node,
    columns: Sequence[Column],
    heads: Sequence[Paragraph],
    cells: Sequence[Sequence[list[Paragraph]]],
    totals: Sequence[tuple[TotalRow, list[Paragraph]]],
    measures: tuple[Sequence[float], Padding],
) -> Grid:
    """The table with its structure; the paragraphs get their nodes here, row by row."""
    table = parent.add("Table")
    grid_rows = [_head_row(table.add("THead").add("TR"), heads)]
    body = table.add("TBody")
    grid_rows += [_body_row(body.add("TR"), columns, row) for row in cells]
    for total, sums in totals:
        grid_rows[-1].bound_to_next = True
        grid_rows.append(_total_row(body.add("TR"), total, sums))
    if totals:
        grid_rows[-len(totals)].top_rule = (ACCENT, RULE_WIDTH)
    grid_rows[0].bound_to_next = True
    return Grid(grid_rows, *measures, heads=1)


def fit_columns(
    minimums: Sequence[float], weights: Sequence[float], width: float
) -> list[float] | None:
    """Widths that add up to ``width``, none below its minimum; None when that is impossible.

    A column whose share is too small gets its minimum and the others share what is left.
    """
    if sum(minimums) > width:
        return None
    fixed: set[int] = set()
    while True:
        left = width - sum(minimums[index] for index in fixed)
        weight = sum(weights[index] for index in range(len(weights)) if index not in fixed)
        shares = [
            minimums[index] if index in fixed else left * weights[index] / weight
            for index in range(len(weights))
        ]
        short = {index for index, share in enumerate(shares) if share < minimums[index]}
        if short <= fixed:
            return shares
        fixed |= short
        if len(fixed) == len(weights):
            return None if left < 0 else list(minimums)


def _paragraphs(cell: CellText, column: Column) -> list[Paragraph]:
    return [Paragraph(text, style, None) for text, style in _lines(cell, column)]


def _lines(cell: CellText, column: Column) -> list[tuple[str, TextStyle]]:
    if isinstance(cell, str):
        return [(cell or NOTHING, column.style)]
    return [(line.text, line.style) for line in cell if line.text] or [(NOTHING, column.style)]


def _head_style(column: Column) -> TextStyle:
    return TABLE_HEAD_NUMBER if column.style.align is Align.RIGHT else TABLE_HEAD


def _head_row(node: Node, heads: Sequence[Paragraph]) -> Row:
    for head in heads:
        head.node = node.add("TH", attributes=column_heading())
    cells: list[list[Block]] = [[head] for head in heads]
    return Row(cells, fill=HEAD_TINT, rule=(ACCENT, RULE_WIDTH), stands_at_foot=True)


def _body_row(node: Node, columns: Sequence[Column], cells: Sequence[list[Paragraph]]) -> Row:
    for column, paragraphs in zip(columns, cells, strict=True):
        cell = node.add("TH", attributes=row_heading()) if column.names_row else node.add("TD")
        for paragraph in paragraphs:
            paragraph.node = cell
            paragraph.closing_space = paragraph is not paragraphs[-1]
    return Row([list(cell) for cell in cells], rule=(HAIRLINE, HAIRLINE_WIDTH))


def _total_row(node: Node, total: TotalRow, sums: Sequence[Paragraph]) -> Row:
    label = node.add("TH", attributes=row_heading(total.span))
    cells: list[list[Block]] = [[Paragraph(total.label, total.label_style, label)]]
    for paragraph in sums:
        paragraph.node = node.add("TD")
        cells.append([paragraph])
    spans = [total.span, *([1] * len(sums))]
    return Row(cells, fill=TINT, rule=(HAIRLINE, HAIRLINE_WIDTH), spans=spans)


class RepeatedHeading(Paragraph):
    """A heading cell: part of the structure at its first drawing, an artifact afterwards."""

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        if self.node is not None and self.node.drawn:
            self.node = None
        super().draw(canvas, x, top, width)


def _cards(
    parent: Node,
    columns: Sequence[Column],
    rows: Sequence[Sequence[CellText]],
    width: float,
    totals: Sequence[TotalRow],
) -> list[Block]:
    """The same content one below another; nothing is left out."""
    holder = parent.add("L", attributes="<</O /List /ListNumbering /None>>")
    cards: list[Block] = [_card(holder.add("LI").add("LBody"), columns, row, width) for row in rows]
    for total in totals:
        labels = total.names or tuple(column.heading for column in columns[total.span :])
        sums = [f"{label}: {text}" for label, text in zip(labels, total.texts, strict=True) if text]
        cards.append(
            Paragraph(f"{total.label}: {'; '.join(sums)}", total.label_style, parent.add("P"))
        )
    return cards


def _card(node: Node, columns: Sequence[Column], row: Sequence[CellText], width: float) -> Block:
    texts = [
        (column, "\n".join(text for text, _ in _lines(cell, column)))
        for column, cell in zip(columns, row, strict=True)
    ]
    blocks: list[Block] = [
        Paragraph(text, VALUE, node.add("P")) for column, text in texts if column.names_row
    ]
    for column, text in texts:
        if not column.names_row:
            blocks.append(Paragraph([f"{column.heading}: ", Strong(text)], BODY, node.add("P")))
    grid = Grid([Row([blocks])], [width], Padding(side=10, top=2, bottom=4), bar=ACCENT)
    grid.after = 6.0
    return grid


def label_grid(
    parent: Node, pairs: Sequence[tuple[str, str]], width: float, weights: Sequence[float]
) -> Grid:
    """Labels above their values on a tinted ground, row by row; one weight per column."""
    columns = len(weights)
    table = parent.add("Table")
    cells: list[list[Block]] = []
    for label, value in pairs:
        row = table.add("TR")
        heading = Paragraph(label, LABEL, row.add("TH", attributes=row_heading()))
        cells.append([heading, Paragraph(value, VALUE, row.add("TD"))])
    rows = []
    for start in range(0, len(cells), columns):
        part = cells[start : start + columns]
        spans = [1] * (len(part) - 1) + [columns - len(part) + 1]
        rows.append(Row(part, fill=TINT, spans=spans))
    padding = Padding(side=9, top=4.5, bottom=3.5)
    widths = [width * weight / sum(weights) for weight in weights]
    return Grid(rows, widths, padding, bar=ACCENT)
