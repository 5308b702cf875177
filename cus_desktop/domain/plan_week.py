"""The week of a plan: who comes when, who comes at the same time, which days stay empty."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from cus_desktop.domain.plan_periods import Period, period
from cus_desktop.domain.plans import ItemKind, PlanDraft, PlanItemDraft

WEEKDAYS = range(7)
"""Monday is 0."""

DAY_MINUTES = 24 * 60


@dataclass(frozen=True)
class WeekEntry:
    """One weekly time of one line."""

    weekday: int
    starts_at: int | None
    """Minutes since midnight; None when only the day was agreed."""
    ends_at: int | None
    item_id: str
    kind: ItemKind
    name: str
    who: str
    """Empty where the helper must not be named (D30)."""


@dataclass(frozen=True)
class Clash:
    """Two visits to the same person at the same time; the earlier one first."""

    first: WeekEntry
    second: WeekEntry


@dataclass(frozen=True)
class Week:
    """The entries of a week in the order of the day, with what strikes the eye."""

    entries: tuple[WeekEntry, ...]
    clashes: tuple[Clash, ...]
    gaps: tuple[int, ...]
    """Weekdays on which nobody comes; empty while no time is agreed at all."""

    def on(self, weekday: int) -> tuple[WeekEntry, ...]:
        """The entries of one weekday."""
        return tuple(entry for entry in self.entries if entry.weekday == weekday)


def week(plan: PlanDraft, day: date | None = None) -> Week:
    """The week of all lines, or of the lines that run on ``day``."""
    items = [item for item in plan.items if day is None or runs_on(item, plan, day)]
    entries = sorted((entry for item in items for entry in _entries(item)), key=_order)
    taken = {entry.weekday for entry in entries}
    gaps = tuple(weekday for weekday in WEEKDAYS if weekday not in taken) if taken else ()
    return Week(tuple(entries), tuple(_clashes(entries, plan)), gaps)


def runs_on(item: PlanItemDraft, plan: PlanDraft, day: date) -> bool:
    """True when the line runs on the day; missing dates leave its period open."""
    first = item.valid_from or plan.valid_from
    last = item.valid_to or plan.valid_to
    return (first is None or first <= day) and (last is None or day <= last)


def item_period(item: PlanItemDraft, plan: PlanDraft) -> Period | None:
    """The line's days inside the plan: its own dates, else those of the plan.

    None while dates are missing, or when no day of the line falls into the plan.
    """
    own = period(item.valid_from or plan.valid_from, item.valid_to or plan.valid_to)
    whole = period(plan.valid_from, plan.valid_to)
    if own is None or whole is None:
        return None
    return own.overlap(whole)


def _entries(item: PlanItemDraft) -> Iterator[WeekEntry]:
    who = item.who if item.named else ""
    for time in item.times:
        yield WeekEntry(
            time.weekday, time.starts_at, time.ends_at, item.id, item.kind, item.name, who
        )


def _order(entry: WeekEntry) -> tuple[int, int, int, str, str]:
    """Times without an hour come first on their day."""
    starts = -1 if entry.starts_at is None else entry.starts_at
    return (entry.weekday, starts, _end(entry), entry.name, entry.item_id)


def _clashes(entries: Iterable[WeekEntry], plan: PlanDraft) -> Iterator[Clash]:
    periods = {item.id: item_period(item, plan) for item in plan.items}
    for first, second in combinations(entries, 2):
        if not _overlap(first, second):
            continue
        ours, theirs = periods[first.item_id], periods[second.item_id]
        if ours is None or theirs is None or ours.overlap(theirs):
            yield Clash(first, second)


def _overlap(first: WeekEntry, second: WeekEntry) -> bool:
    """True when the times share a minute; one that only begins lasts that minute."""
    if first.weekday != second.weekday or first.starts_at is None or second.starts_at is None:
        return False
    return first.starts_at < _end(second) and second.starts_at < _end(first)


def _end(entry: WeekEntry) -> int:
    starts = entry.starts_at or 0
    return entry.ends_at if entry.ends_at is not None else starts + 1
