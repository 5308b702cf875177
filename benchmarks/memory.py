"""Memory of the running program with 20 000 residents against empty windows.

What is compared, in fresh processes after they have come to rest, as resident set size:

- floor: ``QApplication`` and an empty ``QWidget``, with the libraries of the database imported
  and not used; what any program of these libraries takes before its first line.
- ours: the main window of an opened store, the list of residents scrolled through a hundred
  screens and searched, the card of a person beside it.

Beside it, without a limit: both against the empty window alone. Why the limit is not there:
``docs/decisions/memory-of-the-window.md``.
"""

from __future__ import annotations

import statistics

from benchmarks.children import answer_of
from benchmarks.figures import Figure
from benchmarks.stores import bench_store

LIMIT = 1.75
TURNS = 3
MEGABYTE = 1_000_000


def measure(residents: int = 20_000, turns: int = TURNS) -> list[Figure]:
    """Medians in megabytes."""
    folder = str(bench_store(residents).folder)
    bare = _megabytes(turns, "benchmarks.bare_window")
    loaded = _megabytes(turns, "benchmarks.bare_window", "--database")
    ours = _megabytes(turns, "benchmarks.open_office", folder)
    return [
        Figure(
            f"memory with {residents} residents: window and libraries", "MB", ours, loaded, LIMIT
        ),
        Figure(f"memory with {residents} residents: bare PySide6 window", "MB", ours, bare),
        Figure("memory of the libraries alone: bare PySide6 window", "MB", loaded, bare),
    ]


def _megabytes(turns: int, module: str, *arguments: str) -> float:
    found = [answer_of(module, *arguments, "--settle")[1] for _ in range(turns)]
    return statistics.median(found) / MEGABYTE
