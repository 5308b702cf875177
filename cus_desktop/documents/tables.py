"""Tables whose columns never overflow, across pages, with their structure.

Every column gets at least the width of its longest word and a share of the rest by weight.
Where the longest words do not fit side by side, the rows become cards: the first column as
a title, the others as "heading: value". Headings repeat on each page as artifacts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from cus_desktop.documents.flow import Block, draw_stack, room_between, stack_height
from cus_desktop.documents.paragraphs import Paragraph, Strong
from cus_desktop.documents.style import (
    ACCENT,
    BAR_WIDTH,
    BODY,
    CELL,
    CELL_SMALL,
    HAIRLINE,
    HAIRLINE_WIDTH,
    HEAD_TINT,
    LABEL,
    MM,
    RULE_WIDTH,
    TABLE_HEAD,
    TABLE_HEAD_NUMBER,
    TINT,
    VALUE,
    Align,
    Colour,
    TextStyle,
)
from cus_desktop.documents.tagging import Node, TaggedCanvas, column_heading, row_heading
from cus_desktop.documents.typography import NOTHING

_SPLIT_ROWS_OVER = 60 * MM
"""Rows up to this height go to the next page whole."""
_WHOLE_UP_TO = 42 * MM
"""Tables up to this height are not spread over two pages."""
_FIRST_ROWS = 2


@dataclass(frozen=True, slots=True)
class Padding:
    """Room inside a cell."""

    side: float = 4.0
    top: float = 3.2
    bottom: float = 4.0


@dataclass(slots=True)
class Row:
    """One row of a grid: a stack of blocks per cell; ``spans`` where a cell is wider."""

    cells: list[list[Block]]
    fill: Colour | None = None
    rule: tuple[Colour, float] | None = None
    """The line below."""
    top_rule: tuple[Colour, float] | None = None
    spans: list[int] = field(default_factory=list)
    stands_at_foot: bool = False
    """True for headings: short ones end level with long ones."""
    bound_to_next: bool = False
    """True when the page must not end below this row."""


class Grid(Block):
    """Rows of cells side by side; the first ``heads`` rows repeat on each page."""

    def __init__(
        self,
        rows: Sequence[Row],
        widths: Sequence[float],
        padding: Padding,
        heads: int = 0,
        bar: Colour | None = None,
    ) -> None:
        self.rows = list(rows)
        self.widths = list(widths)
        self.padding = padding
        self.heads = heads
        self.bar = bar
        self.before = self.after = 0.0
        self._heights: list[float] = []

    def heights(self) -> list[float]:
        """The height of each row."""
        if not self._heights:
            self._heights = [self._row_height(row) for row in self.rows]
        return self._heights

    def measure(self, width: float) -> float:
        del width
        return sum(self.heights())

    def opening(self, width: float) -> float:
        del width
        heights = self.heights()
        if sum(heights) <= _WHOLE_UP_TO:
            return sum(heights)
        need = sum(heights[: self.heads])
        body = zip(self.rows[self.heads :], heights[self.heads :], strict=True)
        for number, (row, height) in enumerate(body, start=1):
            need += min(height, _SPLIT_ROWS_OVER)
            if height > _SPLIT_ROWS_OVER or (number >= _FIRST_ROWS and not row.bound_to_next):
                break
        return need

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        del width
        heights = self.heights()
        fitting, used = 0, 0.0
        while fitting < len(heights) and used + heights[fitting] <= room:
            used += heights[fitting]
            fitting += 1
        cut = None
        if fitting >= self.heads and heights[fitting] > _SPLIT_ROWS_OVER:
            cut = self._split_row(self.rows[fitting], room - used)
        if cut is not None:
            upper = [*self.rows[:fitting], cut[0]]
            lower = [*self.rows[: self.heads], cut[1], *self.rows[fitting + 1 :]]
            return self._part(upper), self._part(lower)
        if fitting == len(heights) - 1:
            fitting -= 1  # one row alone on the next page looks like a slip
        while fitting > self.heads and self.rows[fitting - 1].bound_to_next:
            fitting -= 1
        if fitting <= self.heads:
            return None
        lower = [*self.rows[: self.heads], *self.rows[fitting:]]
        return self._part(self.rows[:fitting]), self._part(lower)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        del width
        with canvas.artifact():
            self._draw_ground(canvas, x, top)
        y = top
        for row, height in zip(self.rows, self.heights(), strict=True):
            for at, cell_width, blocks in self._cells(row):
                inner = cell_width - 2 * self.padding.side
                left = x + at + self.padding.side
                cell_top = y - self.padding.top
                if row.stands_at_foot:
                    cell_top = y - height + self.padding.bottom + stack_height(blocks, inner)
                draw_stack(blocks, canvas, left, cell_top, inner)
            y -= height

    def _draw_ground(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Fills and rules; without them the table is still a table to a reader."""
        total = sum(self.widths)
        y = top
        for row, height in zip(self.rows, self.heights(), strict=True):
            if row.fill is not None:
                canvas.rectangle(x, y - height, total, height, row.fill)
            if row.top_rule is not None:
                canvas.line((x, y), (x + total, y), *row.top_rule)
            y -= height
            if row.rule is not None:
                canvas.line((x, y), (x + total, y), *row.rule)
        if self.bar is not None:
            canvas.rectangle(x, y, BAR_WIDTH, top - y, self.bar)

    def _cells(self, row: Row) -> list[tuple[float, float, list[Block]]]:
        """Offset, width and blocks of every cell."""
        cells = []
        at, column = 0.0, 0
        for index, blocks in enumerate(row.cells):
            span = row.spans[index] if row.spans else 1
            width = sum(self.widths[column : column + span])
            cells.append((at, width, blocks))
            at += width
            column += span
        return cells

    def _row_height(self, row: Row) -> float:
        inner = max(
            stack_height(blocks, width - 2 * self.padding.side) if blocks else 0.0
            for _, width, blocks in self._cells(row)
        )
        return inner + self.padding.top + self.padding.bottom

    def _split_row(self, row: Row, room: float) -> tuple[Row, Row] | None:
        """The row in two, cut through its cells; None when a cell cannot be cut there."""
        room -= self.padding.top + self.padding.bottom
        upper: list[list[Block]] = []
        lower: list[list[Block]] = []
        for _, width, blocks in self._cells(row):
            first, rest = _split_stack(blocks, width - 2 * self.padding.side, room)
            if blocks and not first:
                return None
            upper.append(first)
            lower.append(rest)
        if not any(lower):
            return None
        return (
            Row(upper, row.fill, row.rule, row.top_rule, row.spans),
            Row(lower, row.fill, row.rule, None, row.spans, row.bound_to_next),
        )

    def _part(self, rows: Sequence[Row]) -> Grid:
        return type(self)(rows, self.widths, self.padding, self.heads, self.bar)


def _split_stack(
    blocks: Sequence[Block], width: float, room: float
) -> tuple[list[Block], list[Block]]:
    """The blocks that fit into the room and the rest; a paragraph may be cut."""
    first: list[Block] = []
    used = 0.0
    for index, block in enumerate(blocks):
        if first:
            used += room_between(first[-1], block)
        height = block.measure(width)
        if used + height <= room:
            first.append(block)
            used += height
            continue
        parts = block.split(width, room - used)
        if parts is None:
            return first, list(blocks[index:])
        return [*first, parts[0]], [parts[1], *blocks[index + 1 :]]
    return first, []


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
    return Row(cells, fill=TINT, top_rule=(ACCENT, RULE_WIDTH), spans=spans)


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
        labels = [column.heading for column in columns[total.span :]]
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
