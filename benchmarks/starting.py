"""Time to the first painted window, in fresh processes.

What is compared, in turns, from the moment the process is started until its window is painted:

- floor: a process that imports PySide6, makes a ``QApplication``, shows an empty ``QWidget`` of
  the same size and does nothing else.
- ours: the console script without a verb, on a store of 20 000 residents: command line,
  settings, log, crash report, language, fonts, style sheet and the window that unlocks.

Beside it, without a limit: from the pressed button that unlocks to the painted list of
residents, without the derivation of the key, which takes about a second by design.
"""

from __future__ import annotations

import statistics

from benchmarks.children import answer_of
from benchmarks.figures import Figure
from benchmarks.stores import bench_store

LIMIT = 2.0
TURNS, WARM_UP = 15, 1


def measure(residents: int = 20_000, turns: int = TURNS) -> list[Figure]:
    """Medians in milliseconds."""
    store = bench_store(residents)
    bare: list[float] = []
    ours: list[float] = []
    opened: list[float] = []
    folder = str(store.folder)
    for turn in range(turns + WARM_UP):
        first = _milliseconds("benchmarks.bare_window")
        second = _milliseconds("benchmarks.program_window", "--store", folder)
        third = answer_of("benchmarks.open_office", folder)[1] / 1e6
        if turn >= WARM_UP:
            bare.append(first)
            ours.append(second)
            opened.append(third)
    found = [
        Figure(
            "first painted window against a bare PySide6 window",
            "ms",
            statistics.median(ours),
            statistics.median(bare),
            LIMIT,
        ),
        Figure("from unlocking to the painted list of residents", "ms", statistics.median(opened)),
    ]
    if store.made_in is not None:
        found.append(Figure(f"making a store of {residents} residents", "s", store.made_in))
    return found


def _milliseconds(module: str, *arguments: str) -> float:
    begun, painted = answer_of(module, *arguments)
    return (painted - begun) / 1e6
