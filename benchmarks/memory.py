"""Memory of the running program with 20 000 residents against a bare PySide6 window.

What is compared, in fresh processes after they have come to rest, as resident set size:

- floor: ``QApplication`` and an empty ``QWidget``.
- ours: the main window of an opened store, the list of residents scrolled through a hundred
  screens and searched, the card of a person beside it.

Beside it, without a limit: the bare window with the database libraries imported and not used,
which is what any program of these libraries takes before its first line.
"""

from __future__ import annotations

import statistics

from benchmarks.children import answer_of
from benchmarks.figures import Figure
from benchmarks.stores import bench_store

LIMIT = 1.6
TURNS = 3
MEGABYTE = 1_000_000


def measure(residents: int = 20_000, turns: int = TURNS) -> list[Figure]:
    """Medians in megabytes."""
    folder = str(bench_store(residents).folder)
    bare = [answer_of("benchmarks.bare_window", "--settle")[1] for _ in range(turns)]
    loaded = [
        answer_of("benchmarks.bare_window", "--settle", "--database")[1] for _ in range(turns)
    ]
    ours = [answer_of("benchmarks.open_office", folder, "--settle")[1] for _ in range(turns)]
    return [
        Figure(
            f"memory with {residents} residents against a bare PySide6 window",
            "MB",
            statistics.median(ours) / MEGABYTE,
            statistics.median(bare) / MEGABYTE,
            LIMIT,
        ),
        Figure(
            "memory of a bare window with the database libraries imported",
            "MB",
            statistics.median(loaded) / MEGABYTE,
            statistics.median(bare) / MEGABYTE,
        ),
    ]
