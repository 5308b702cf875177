"""Grids: rows of cells side by side, the frame of every table, also across pages.

A page ends between rows where it can; only rows too high for that are cut through their
cells. Heading rows repeat on each page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from cus_desktop.documents.flow import Block, draw_stack, room_between, stack_height
from cus_desktop.documents.style import BAR_WIDTH, MM, Colour
from cus_desktop.documents.tagging import TaggedCanvas

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
