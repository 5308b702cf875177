"""Working days and deadlines with the statutory holidays of Poland (D4, D5)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from cus_desktop.domain.dates import add_months
from cus_desktop.domain.weekdays import Weekday

HolidayTable = Callable[[int], frozenset[date]]
"""Gives the holidays of a year; a parameter may replace single years (`with_years`)."""

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Deadline:
    """The last day of a term: as counted, and moved off Saturdays and holidays.

    Where the law does not clearly allow the move, the raw day is the safe one (D4).
    """

    raw: date
    moved: date


@cache
def statutory_holidays(year: int) -> frozenset[date]:
    """The days free by law, movable feasts included, 24 December from 2025 on."""
    import holidays

    # Sundays that are no feast are not in the library's list; working days look at them apart.
    return frozenset(holidays.country_holidays("PL", years=year))


def with_years(
    replaced: Mapping[int, Collection[date]], otherwise: HolidayTable = statutory_holidays
) -> HolidayTable:
    """A table in which the office's own list stands for the years it names."""
    lists = {year: frozenset(days) for year, days in replaced.items()}

    def holidays_of(year: int) -> frozenset[date]:
        return lists[year] if year in lists else otherwise(year)

    return holidays_of


def is_holiday(day: date, table: HolidayTable = statutory_holidays) -> bool:
    """True on a statutory holiday and on every Sunday."""
    return day.weekday() == Weekday.SUNDAY or day in table(day.year)


def is_working_day(day: date, table: HolidayTable = statutory_holidays) -> bool:
    """True from Monday to Friday unless it is a holiday."""
    return day.weekday() != Weekday.SATURDAY and not is_holiday(day, table)


def next_working_day(day: date, table: HolidayTable = statutory_holidays) -> date:
    """The first working day after the day."""
    return _moved(day + _ONE_DAY, table)


def add_working_days(day: date, count: int, table: HolidayTable = statutory_holidays) -> date:
    """The working day that is the ``count``-th after the day, or before it when negative.

    Zero gives the day itself, whatever it is.
    """
    step = _ONE_DAY if count > 0 else -_ONE_DAY
    for _ in range(abs(count)):
        day += step
        while not is_working_day(day, table):
            day += step
    return day


def working_days_between(start: date, end: date, table: HolidayTable = statutory_holidays) -> int:
    """How many working days the period has, both ends counted."""
    length = (end - start).days + 1
    return sum(is_working_day(start + timedelta(days=day), table) for day in range(length))


def deadline(start: date, days: int, table: HolidayTable = statutory_holidays) -> Deadline:
    """The end of a term in days: the day of the event is not counted (KPA, art. 57)."""
    raw = start + timedelta(days=days)
    return Deadline(raw, _moved(raw, table))


def deadline_in_months(
    start: date, months: int, table: HolidayTable = statutory_holidays
) -> Deadline:
    """The end of a term in months: the same day, or the last one of that month."""
    raw = add_months(start, months)
    return Deadline(raw, _moved(raw, table))


def deadline_in_working_days(
    start: date, days: int, table: HolidayTable = statutory_holidays
) -> Deadline:
    """The end of a term in working days; it never needs to move."""
    raw = add_working_days(start, days, table)
    return Deadline(raw, _moved(raw, table))


def _moved(day: date, table: HolidayTable) -> date:
    while not is_working_day(day, table):
        day += _ONE_DAY
    return day
