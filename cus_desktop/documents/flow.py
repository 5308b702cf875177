"""Blocks and pages: how blocks of known height become pages.

A block can tell its height at a width, be split at a height, and draw itself. Pages are
planned before anything is drawn, so "page x of y" needs no second run and a test can look
at the plan of the pages.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from cus_desktop.documents.tagging import TaggedCanvas

_TOLERANCE = 0.01
_LITTLE = 0.2
"""A last page filled up to this part is worth avoiding."""
_TIGHTER = (0.85, 0.7, 0.55)


class Block:
    """A piece of a page. Widths and heights are points."""

    before = 0.0
    """Room above, unless the block is the first of its page."""
    after = 0.0
    keeps_with_next = False
    """True for headings: never alone at the foot of a page."""

    def measure(self, width: float) -> float:
        """The height at this width."""
        raise NotImplementedError

    def least_width(self) -> float:
        """The width below which a word would have to be cut."""
        return 0.0

    def opening(self, width: float) -> float:
        """The least height worth starting with on a page."""
        return self.measure(width)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Two blocks, the first at most ``room`` high; None where it cannot be cut so."""
        del width, room
        return None

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw with the upper left corner at (x, top)."""
        raise NotImplementedError


class Gap(Block):
    """Empty room; it vanishes at the top of a page."""

    def __init__(self, height: float) -> None:
        self.before = height

    def measure(self, width: float) -> float:
        del width
        return 0.0

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        pass


class Together(Block):
    """Blocks that stay on one page as long as a page can hold them."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = tuple(blocks)
        self.before = self.blocks[0].before

    def measure(self, width: float) -> float:
        return stack_height(self.blocks, width)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        draw_stack(self.blocks, canvas, x, top, width)


@dataclass(frozen=True, slots=True)
class Placed:
    """A block at its place on a page."""

    block: Block
    top: float
    height: float


@dataclass(frozen=True, slots=True)
class FrameBox:
    """The part of the page that belongs to the text."""

    left: float
    top: float
    width: float
    bottom: float

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.top - self.bottom


def stack_height(blocks: Sequence[Block], width: float) -> float:
    """Height of blocks one under another, without the room above the first."""
    height = 0.0
    for index, block in enumerate(blocks):
        height += block.measure(width)
        if index + 1 < len(blocks):
            height += room_between(block, blocks[index + 1])
    return height


def room_between(upper: Block, lower: Block) -> float:
    """The larger of the two wishes."""
    return max(upper.after, lower.before)


def draw_stack(
    blocks: Sequence[Block], canvas: TaggedCanvas, x: float, top: float, width: float
) -> None:
    """Draw blocks one under another."""
    for index, block in enumerate(blocks):
        block.draw(canvas, x, top, width)
        top -= block.measure(width)
        if index + 1 < len(blocks):
            top -= room_between(block, blocks[index + 1])


def paginate(blocks: Sequence[Block], frame: FrameBox) -> list[list[Placed]]:
    """The pages, each with its blocks in place; every block ends inside the frame.

    Where a few lines would be left for a page of their own, the room between the blocks is
    drawn in a little to spare the sheet.
    """
    loose = _filled(blocks, frame, 1.0)
    if not _nearly_empty(loose, frame):
        return loose
    for air in _TIGHTER:
        tight = _filled(blocks, frame, air)
        if len(tight) < len(loose):
            return tight
    return loose


def _nearly_empty(pages: Sequence[Sequence[Placed]], frame: FrameBox) -> bool:
    """True when the last page holds little of a document of several pages."""
    if len(pages) == 1:
        return False
    last = pages[-1][-1]
    return frame.top - (last.top - last.height) < frame.height * _LITTLE


def _filled(blocks: Sequence[Block], frame: FrameBox, air: float) -> list[list[Placed]]:
    """The pages with the room between blocks taken ``air`` times."""
    waiting = deque(blocks)
    pages: list[list[Placed]] = [[]]
    top = frame.top
    while waiting:
        block = waiting.popleft()
        page = pages[-1]
        gap = room_between(page[-1].block, block) * air if page else 0.0
        room = top - gap - frame.bottom + _TOLERANCE
        height = block.measure(frame.width)
        if height <= room and (not page or _company_fits(block, height, waiting, room, frame)):
            page.append(Placed(block, top - gap, height))
            top -= gap + height
            continue
        if isinstance(block, Together) and height > frame.height:
            waiting.extendleft(reversed(block.blocks))
            continue
        parts = None if block.keeps_with_next else block.split(frame.width, room)
        if parts is None and not page:
            raise ValueError(f"{type(block).__name__} is higher than a page and cannot be split")
        if parts is not None:
            first, rest = parts
            page.append(Placed(first, top - gap, first.measure(frame.width)))
            waiting.appendleft(rest)
        else:
            waiting.appendleft(block)
        pages.append([])
        top = frame.top
    return pages


def _company_fits(
    block: Block, height: float, waiting: deque[Block], room: float, frame: FrameBox
) -> bool:
    """True unless the block is a heading whose first lines would go to the next page."""
    need = height
    upper = block
    for lower in waiting:
        if not upper.keeps_with_next:
            return True
        need += room_between(upper, lower)
        need += lower.measure(frame.width) if lower.keeps_with_next else lower.opening(frame.width)
        if need > room:
            return False
        upper = lower
    return True
