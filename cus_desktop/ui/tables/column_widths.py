"""How the width of a table is shared out among its columns; plain numbers, no widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Wish:
    """What one column asks for, in pixels; each at least as much as the one before."""

    least: int
    """Enough for the heading, and for the sample unless all that is shown is shorter."""
    usual: int
    """Enough for most of what is shown."""
    whole: int
    """Enough for the longest that is shown."""
    rank: int = 0
    """Columns with the highest rank are left out first; rank 0 always stays."""
    stretch: bool = False
    """Takes what is left when every column has its whole width."""


def share(wishes: Sequence[Wish], room: int) -> list[int | None]:
    """The width of each column, None for one that is left out.

    Columns are left out until the rest fits. What is left over goes first to columns in which
    most of the content would be cut, then to those in which some would be, and last to those
    that stretch.
    """
    shown = _fitting(wishes, room)
    widths = {place: wishes[place].least for place in shown}
    for wanted in (_usual, _whole):
        _give(widths, {place: wanted(wishes[place]) for place in shown}, room)
    spare = max(0, room - sum(widths.values()))
    taking = [place for place in shown if wishes[place].stretch] or shown[-1:]
    for place in taking:
        widths[place] += spare // len(taking)
    return [widths.get(place) for place in range(len(wishes))]


def _usual(wish: Wish) -> int:
    return wish.usual


def _whole(wish: Wish) -> int:
    return wish.whole


def _fitting(wishes: Sequence[Wish], room: int) -> list[int]:
    shown = list(range(len(wishes)))
    for place in sorted(shown, key=lambda each: wishes[each].rank, reverse=True):
        too_wide = sum(wishes[one].least for one in shown) > room
        if too_wide and wishes[place].rank > 0:
            shown.remove(place)
    return shown


def _give(widths: dict[int, int], wanted: dict[int, int], room: int) -> None:
    """Share what is left, the columns that lack least first: they are satisfied soonest."""
    spare = max(0, room - sum(widths.values()))
    lacking = sorted(widths, key=lambda place: wanted[place] - widths[place])
    for done, place in enumerate(lacking):
        lack = max(0, wanted[place] - widths[place])
        given = min(lack, spare // (len(lacking) - done))
        widths[place] += given
        spare -= given
