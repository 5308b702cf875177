"""Where the blocks of a week stand: hours shown, and lanes for visits at the same time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_HOUR = 60
_SHORTEST_SHOWN = 45
"""A visit shorter than this is drawn as if it took so many minutes, so that it can be read."""
_EARLIEST = 8 * _HOUR
_LATEST = 17 * _HOUR


@dataclass(frozen=True)
class WeekBlock:
    """One weekly time, with all its words ready to be shown."""

    id: str
    weekday: int
    """0 = Monday."""
    title: str
    kind: str
    """The kind of help in words, for example "Volunteer"."""
    icon: str
    role: str
    """Token role of the colour: ``accent``, ``success``, ``warning`` or ``muted``."""
    starts_at: int | None = None
    """Minutes since midnight; None when only the day was agreed."""
    ends_at: int | None = None
    detail: str = ""
    clashes: bool = False


@dataclass(frozen=True)
class Placed:
    """A block with its lane; ``lanes`` is how many stand side by side."""

    block: WeekBlock
    start: int
    end: int
    lane: int
    lanes: int


def hours_shown(blocks: Iterable[WeekBlock]) -> tuple[int, int]:
    """First and last minute of the scale, whole hours that hold every block."""
    timed = [block for block in blocks if block.starts_at is not None]
    first = min([_EARLIEST, *(_start(block) for block in timed)])
    last = max([_LATEST, *(_end(block) for block in timed)])
    return first // _HOUR * _HOUR, -(-last // _HOUR) * _HOUR


def placed(blocks: Sequence[WeekBlock], weekday: int) -> list[Placed]:
    """The timed blocks of a day in reading order, each in the first lane that is free."""
    day = sorted(
        (block for block in blocks if block.weekday == weekday and block.starts_at is not None),
        key=lambda block: (_start(block), -_end(block), block.title),
    )
    result: list[Placed] = []
    group: list[WeekBlock] = []
    until = -1
    for block in day:
        if group and _start(block) >= until:
            result += _lanes(group)
            group = []
        group.append(block)
        until = max(until, _end(block)) if len(group) > 1 else _end(block)
    return result + _lanes(group)


def untimed(blocks: Sequence[WeekBlock], weekday: int) -> list[WeekBlock]:
    """The blocks of a day that have no hour."""
    return [block for block in blocks if block.weekday == weekday and block.starts_at is None]


def _lanes(group: Sequence[WeekBlock]) -> list[Placed]:
    free_from: list[int] = []
    lanes: list[int] = []
    for block in group:
        lane = next((n for n, free in enumerate(free_from) if free <= _start(block)), None)
        if lane is None:
            lane = len(free_from)
            free_from.append(0)
        free_from[lane] = _end(block)
        lanes.append(lane)
    return [
        Placed(block, _start(block), _end(block), lane, len(free_from))
        for block, lane in zip(group, lanes, strict=True)
    ]


def _start(block: WeekBlock) -> int:
    return block.starts_at or 0


def _end(block: WeekBlock) -> int:
    start = _start(block)
    end = block.ends_at if block.ends_at is not None else start
    return max(end, start + _SHORTEST_SHOWN)
