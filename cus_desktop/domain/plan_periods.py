"""Periods of days, and their length in months for costs."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction


@dataclass(frozen=True)
class Period:
    """Days from the first to the last, both included."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError("a period ends on its first day at the earliest")

    @property
    def days(self) -> int:
        """Number of days, at least one."""
        return (self.last - self.first).days + 1

    @property
    def months(self) -> Fraction:
        """Length in months; of a month begun only the share of its days counts.

        1–31 March is 1, 1–15 April is 15/30, so 1 March to 15 April is exactly 3/2.
        """
        return sum(
            (Fraction(part.days, _month_length(part.first)) for part in self.by_month()),
            start=Fraction(0),
        )

    def by_month(self) -> Iterator[Period]:
        """The parts of the period in each calendar month it touches."""
        first = self.first
        while first <= self.last:
            last = min(self.last, first.replace(day=_month_length(first)))
            yield Period(first, last)
            first = last + timedelta(days=1)

    def overlap(self, other: Period) -> Period | None:
        """The days both have, or None."""
        first, last = max(self.first, other.first), min(self.last, other.last)
        return Period(first, last) if first <= last else None

    def holds(self, day: date) -> bool:
        """True when the day is one of the period."""
        return self.first <= day <= self.last


def period(first: date | None, last: date | None) -> Period | None:
    """The period of two days, or None while one is missing or they are the wrong way round."""
    if first is None or last is None or last < first:
        return None
    return Period(first, last)


def _month_length(day: date) -> int:
    return monthrange(day.year, day.month)[1]
