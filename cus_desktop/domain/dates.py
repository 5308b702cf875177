"""Arithmetic and print of calendar days.

Reading what a person types stands in `cus_desktop.domain.typed_dates`.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from cus_desktop.domain.weekdays import Weekday

FIRST_YEAR = 1900
LAST_YEAR = 2100

MONTHS_GENITIVE = (
    "stycznia",
    "lutego",
    "marca",
    "kwietnia",
    "maja",
    "czerwca",
    "lipca",
    "sierpnia",
    "września",
    "października",
    "listopada",
    "grudnia",
)
"""Polish months as they stand in a date, January first."""


def format_date(day: date) -> str:
    """``03.11.2026``, the form of screens and tables."""
    return f"{day.day:02}.{day.month:02}.{day.year:04}"


def format_long(day: date) -> str:
    """``3 listopada 2026 r.``, the form of letters."""
    return f"{day.day} {MONTHS_GENITIVE[day.month - 1]} {day.year} r."


def weekday_name(day: date) -> str:
    """``poniedziałek``."""
    return Weekday.of(day).long


def weekday_short(day: date) -> str:
    """``pn.``."""
    return Weekday.of(day).short


def add_months(day: date, months: int) -> date:
    """The same day so many months later or earlier; at most the last day of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def age_on(born: date, day: date) -> int:
    """Full years on the day; below zero before birth.

    A person born on 29 February is a year older on 28 February of a common year
    (Civil Code, art. 112).
    """
    years = day.year - born.year
    return years if add_months(born, years * 12) <= day else years - 1


def plan_end_limit(start: date, months: int) -> date:
    """The last day of a period of so many months: 1.12.2026 and 12 give 30.11.2027 (D21).

    Where the last month has no such day, the period runs to its last day (Civil Code,
    art. 112): 30.11.2026 and 3 give 28.02.2027.
    """
    same_day = add_months(start, months)
    return same_day if same_day.day < start.day else same_day - timedelta(days=1)


def whole_months_and_days(start: date, end: date) -> tuple[int, int]:
    """Length of a period with both days counted: 1.12.2026 to 5.01.2027 is (1, 5).

    ValueError when the end lies before the start.
    """
    if end < start:
        raise ValueError("the period ends before it starts")
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    while plan_end_limit(start, months) > end:
        months -= 1
    return months, (end - plan_end_limit(start, months)).days
