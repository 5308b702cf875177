"""How the width of a table is shared out among its columns; plain numbers, no widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Wish:
    """What one column asks for, in pixels."""

    least: int
    """Enough for the heading and the usual content."""
    whole: int
    """Enough for the longest content that is shown; never less than ``least``."""
    rank: int = 0
    """Columns with the highest rank are left out first; rank 0 always stays."""
    stretch: bool = False
    """Takes what is left when every column has its whole width."""


def share(wishes: Sequence[Wish], room: int) -> list[int | None]:
    """The width of each column, None for one that is left out.

    Columns are left out until the rest fits. What is left over goes first to columns whose
    content would be cut, the nearly satisfied ones first, and then to those that stretch.
    """
    shown = _fitting(wishes, room)
    widths = {place: wishes[place].least for place in shown}
    spare = max(0, room - sum(widths.values()))
    wanting = sorted(shown, key=lambda place: wishes[place].whole - wishes[place].least)
    for done, place in enumerate(wanting):
        given = min(wishes[place].whole - wishes[place].least, spare // (len(wanting) - done))
        widths[place] += given
        spare -= given
    taking = [place for place in shown if wishes[place].stretch] or shown[-1:]
    for place in taking:
        widths[place] += spare // len(taking)
    return [widths.get(place) for place in range(len(wishes))]


def _fitting(wishes: Sequence[Wish], room: int) -> list[int]:
    shown = list(range(len(wishes)))
    for place in sorted(shown, key=lambda each: wishes[each].rank, reverse=True):
        too_wide = sum(wishes[one].least for one in shown) > room
        if too_wide and wishes[place].rank > 0:
            shown.remove(place)
    return shown
