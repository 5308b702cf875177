"""Arithmetic and print of days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.dates import (
    add_months,
    age_on,
    format_date,
    format_long,
    plan_end_limit,
    weekday_name,
    weekday_short,
    whole_months_and_days,
)
from cus_desktop.domain.weekdays import Weekday, recognise_weekday

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
MONTHS = st.integers(1, 60)


def test_days_print_as_in_a_polish_office():
    day = date(2026, 11, 3)
    assert format_date(day) == "03.11.2026"
    assert format_long(day) == "3 listopada 2026 r."
    assert weekday_name(day) == "wtorek"
    assert weekday_short(day) == "wt."


@given(DAYS, MONTHS)
def test_months_keep_the_day_or_take_the_last_one(day, months):
    later = add_months(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    if later.day != day.day:
        assert later.day < day.day
        assert (later + timedelta(days=1)).day == 1


def test_months_also_count_backwards():
    assert add_months(date(2026, 3, 31), -1) == date(2026, 2, 28)
    assert add_months(date(2026, 1, 15), -13) == date(2024, 12, 15)


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2026, 12, 1), 12, date(2027, 11, 30)),
        (date(2026, 11, 21), 3, date(2027, 2, 20)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2027, 2, 28), 12, date(2028, 2, 27)),
    ],
)
def test_a_plan_ends_the_day_before_the_same_day(start, months, end):
    assert plan_end_limit(start, months) == end


@given(DAYS, MONTHS)
def test_a_longest_plan_is_exactly_its_months_long(start, months):
    end = plan_end_limit(start, months)
    assert whole_months_and_days(start, end) == (months, 0)
    assert whole_months_and_days(start, end + timedelta(days=1)) == (months, 1)


@given(DAYS, st.integers(0, 4000))
def test_months_and_days_lead_back_to_the_end(start, length):
    end = start + timedelta(days=length)
    months, days = whole_months_and_days(start, end)
    assert plan_end_limit(start, months) + timedelta(days=days) == end
    assert 0 <= days <= 31


def test_a_period_cannot_end_before_it_starts():
    with pytest.raises(ValueError, match="ends before"):
        whole_months_and_days(date(2026, 1, 2), date(2026, 1, 1))


@pytest.mark.parametrize(
    ("born", "day", "years"),
    [
        (date(1947, 5, 1), date(2026, 4, 30), 78),
        (date(1947, 5, 1), date(2026, 5, 1), 79),
        (date(2008, 2, 29), date(2026, 2, 27), 17),
        (date(2008, 2, 29), date(2026, 2, 28), 18),
        (date(2026, 1, 1), date(2026, 1, 1), 0),
        (date(2026, 1, 2), date(2026, 1, 1), -1),
    ],
)
def test_age_grows_on_the_birthday(born, day, years):
    assert age_on(born, day) == years


def test_weekdays_are_known_by_their_usual_forms():
    assert [day.short for day in Weekday] == ["pn.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz."]
    for day in Weekday:
        assert recognise_weekday(day.short) is day
        assert recognise_weekday(day.long.upper()) is day
    assert recognise_weekday("") is None
    assert recognise_weekday("dzień") is None
