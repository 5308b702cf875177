"""Working days and deadlines."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.holidays import (
    Deadline,
    add_working_days,
    deadline,
    deadline_in_months,
    deadline_in_working_days,
    is_holiday,
    is_working_day,
    next_working_day,
    statutory_holidays,
    with_years,
    working_days_between,
)

DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))


def easter(year: int) -> date:
    """Gauss's rule in the form of Meeus, Jones and Butcher: independent of the library."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


@pytest.mark.parametrize("year", range(2011, 2061))
def test_the_table_is_that_of_the_act(year):
    fixed = {(1, 1), (1, 6), (5, 1), (5, 3), (8, 15), (11, 1), (11, 11), (12, 25), (12, 26)}
    if year >= 2025:
        fixed.add((12, 24))
    movable = {easter(year) + timedelta(days=days) for days in (0, 1, 49, 60)}
    if year == 2018:
        fixed.add((11, 12))  # once, by an act of its own
    assert statutory_holidays(year) == {date(year, *day) for day in fixed} | movable


def test_christmas_eve_is_free_from_2025():
    assert is_working_day(date(2024, 12, 24))
    assert not is_working_day(date(2025, 12, 24))


@given(DAYS)
def test_weekends_never_work(day):
    if day.weekday() >= 5:
        assert not is_working_day(day)
    assert is_holiday(day) == (day.weekday() == 6 or day in statutory_holidays(day.year))


@given(DAYS)
def test_the_next_working_day_leaves_only_free_days_between(day):
    following = next_working_day(day)
    assert is_working_day(following)
    between = [day + timedelta(days=n) for n in range(1, (following - day).days)]
    assert not any(is_working_day(free) for free in between)


@given(DAYS, st.integers(1, 60))
def test_adding_working_days_counts_each_of_them_once(day, count):
    later = add_working_days(day, count)
    assert working_days_between(day + timedelta(days=1), later) == count
    assert is_working_day(later)
    earlier = add_working_days(day, -count)
    assert working_days_between(earlier, day - timedelta(days=1)) == count


@given(DAYS, st.integers(1, 30), st.integers(1, 30))
def test_working_days_add_up(day, one, other):
    assert add_working_days(add_working_days(day, one), other) == add_working_days(day, one + other)
    assert add_working_days(day, 0) == day


@given(DAYS, st.integers(1, 60))
def test_a_deadline_does_not_count_the_first_day_and_moves_off_free_days(start, days):
    found = deadline(start, days)
    assert found.raw == start + timedelta(days=days)
    if is_working_day(found.raw):
        assert found.moved == found.raw
    else:
        assert found.moved == next_working_day(found.raw)


@pytest.mark.parametrize(
    ("start", "days", "raw", "moved"),
    [
        (date(2026, 11, 19), 14, date(2026, 12, 3), date(2026, 12, 3)),
        (date(2026, 11, 21), 14, date(2026, 12, 5), date(2026, 12, 7)),  # Saturday
        (date(2026, 12, 10), 14, date(2026, 12, 24), date(2026, 12, 28)),  # Christmas
        (date(2026, 10, 18), 14, date(2026, 11, 1), date(2026, 11, 2)),  # All Saints, Sunday
    ],
)
def test_both_days_of_a_deadline_are_told(start, days, raw, moved):
    assert deadline(start, days) == Deadline(raw, moved)


def test_deadlines_in_months_and_working_days():
    assert deadline_in_months(date(2026, 10, 31), 1) == Deadline(
        date(2026, 11, 30), date(2026, 11, 30)
    )
    assert deadline_in_months(date(2026, 4, 3), 1) == Deadline(date(2026, 5, 3), date(2026, 5, 4))
    day = date(2026, 12, 29)
    assert deadline_in_working_days(date(2026, 12, 22), 3) == Deadline(day, day)


def test_an_office_may_replace_the_holidays_of_one_year():
    extra = date(2027, 11, 12)
    table = with_years({2027: [extra]})
    assert not is_working_day(extra, table)
    assert is_working_day(date(2027, 11, 11), table)
    assert not is_working_day(date(2026, 11, 11), table)
    assert next_working_day(date(2027, 11, 11), table) == date(2027, 11, 15)
