"""Runs the measures: ``python dev.py bench [name ...]``.

Prints one table and writes ``build/bench.json``. The exit code is 1 when a limit is missed.
Each module of this package says what exactly it compares.
"""

from __future__ import annotations

import importlib
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.figures import MISSED, Figure, table, write_json

MEASURES = ("starting", "searching", "printing", "saving", "unlocking", "backing_up", "memory")
RESULT = Path("build/bench.json")


def measured(name: str) -> list[Figure]:
    """The figures of one measure, taken now."""
    found: list[Figure] = importlib.import_module(f"benchmarks.{name}").measure()
    return found


def main(arguments: Sequence[str]) -> int:
    """Run the named measures, or all; returns the exit code."""
    if unknown := set(arguments) - set(MEASURES):
        print(f"There is no measure {', '.join(sorted(unknown))}. Known: {', '.join(MEASURES)}.")
        return 2
    begun = time.perf_counter()
    figures: list[Figure] = []
    for name in arguments or MEASURES:
        print(f"measuring: {name} ...", file=sys.stderr, flush=True)
        figures.extend(measured(name))
    print("\n".join(table(figures)))
    write_json(RESULT, figures, time.perf_counter() - begun)
    print(f"written to {RESULT}")
    return 1 if any(figure.verdict == MISSED for figure in figures) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
