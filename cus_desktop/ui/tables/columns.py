"""What a column of a list is, as data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

Row = TypeVar("Row")

ChipRole = Literal["accent", "success", "warning", "danger", "muted"]


@dataclass(frozen=True)
class Chip:
    """A state as icon, word and tint; the colour never says anything alone."""

    text: str
    icon: str
    role: ChipRole = "muted"


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column of a list.

    ``text`` gives what is shown and read aloud; empty text is shown as an em dash. ``sample``
    is the longest usual content and sets the width. Where the list is too narrow, columns
    with the highest ``rank`` are left out first; rank 0 always stays.
    """

    name: str
    title: str
    """In the language of the window."""
    text: Callable[[Row], str]
    sample: str
    sort: str = ""
    """Name of the order the source knows; empty when it cannot sort by this column."""
    right: bool = False
    """True for numbers and sums; a short list never cuts them."""
    strong: bool = False
    """True for the column a person looks for."""
    chip: Callable[[Row], Chip | None] | None = None
    stretch: bool = False
    """True for columns that take the space left over."""
    rank: int = 0
    wraps: bool = False
    """True for texts that take more lines rather than end in dots; for short lists only."""
