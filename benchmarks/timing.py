"""Fair time keeping: the sides of a comparison take turns, so that neither gets the quiet moment."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping, Sequence

Run = Callable[[int], object]
"""One run of one side; the number tells which run it is."""

TAIL = 0.95


def milliseconds(run: Run, number: int) -> float:
    """How long one run takes."""
    begun = time.perf_counter()
    run(number)
    return (time.perf_counter() - begun) * 1000


def in_turns(
    sides: Mapping[str, Run], *, turns: int, runs: int, warm_up: int = 0
) -> dict[str, list[float]]:
    """Milliseconds of each counted run, by side.

    Parameters:
        turns: how often each side has its turn; the order is reversed every other time.
        runs: counted runs in one turn; ``warm_up`` runs before them are not counted.
    """
    found: dict[str, list[float]] = {name: [] for name in sides}
    number = 0
    for turn in range(turns):
        names = list(sides) if turn % 2 == 0 else list(sides)[::-1]
        for name in names:
            for place in range(warm_up + runs):
                spent = milliseconds(sides[name], number)
                number += 1
                if place >= warm_up:
                    found[name].append(spent)
    return found


def tail(values: Sequence[float], share: float = TAIL) -> float:
    """The value that ``share`` of the values do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]
