"""What was measured: figures with their floors and limits, as a table and as JSON."""

from __future__ import annotations

import json
import platform
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

WITHIN, MISSED, REPORTED = "within", "MISSED", "reported"


@dataclass(frozen=True, slots=True)
class Figure:
    """One measure of the program beside the floor measured in the same run.

    Attributes:
        measure: what was measured, in words.
        floor: the bare library doing the same; None where nothing comparable exists.
        limit: how many times the floor the program may take; None is only reported.
    """

    measure: str
    unit: str
    ours: float
    floor: float | None = None
    limit: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times the floor the program takes."""
        return None if self.floor is None else self.ours / self.floor

    @property
    def verdict(self) -> str:
        """Whether the limit was kept."""
        if self.limit is None or self.ratio is None:
            return REPORTED
        return WITHIN if self.ratio <= self.limit else MISSED


HEADINGS = ("measure", "floor", "ours", "unit", "ratio", "limit", "verdict")


def table(figures: Sequence[Figure]) -> list[str]:
    """The figures as aligned lines, headings first."""
    rows = [HEADINGS, *map(_cells, figures)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(HEADINGS))]
    return [_line(row, widths) for row in rows]


def write_json(path: Path, figures: Sequence[Figure], seconds: float) -> None:
    """Keep the figures with the machine they were measured on."""
    body = {
        "machine": platform.machine(),
        "system": platform.system(),
        "python": sys.version.split()[0],
        "seconds": round(seconds, 1),
        "figures": [
            {**asdict(figure), "ratio": figure.ratio, "verdict": figure.verdict}
            for figure in figures
        ],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(body, indent=1) + "\n", encoding="utf-8")


def _cells(figure: Figure) -> tuple[str, ...]:
    return (
        figure.measure,
        _number(figure.floor, 2),
        _number(figure.ours, 2),
        figure.unit,
        _number(figure.ratio, 2),
        _number(figure.limit, 1),
        figure.verdict,
    )


def _number(value: float | None, digits: int) -> str:
    return "" if value is None else f"{value:.{digits}f}"


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    last = len(cells) - 1
    return "  ".join(
        cell.ljust(width) if place in {0, 3, last} else cell.rjust(width)
        for place, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ).rstrip()
