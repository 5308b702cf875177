"""Dates as people type them."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.dates import format_date, format_long
from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.typed_dates import parse_date

TODAY = date(2026, 11, 21)  # a Saturday
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
RECENT_DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


@given(DAYS, DAYS, st.booleans())
def test_every_way_of_writing_a_full_date_reads_back(day, today, past):
    ways = (
        format_date(day),
        format_long(day),
        day.isoformat(),
        day.strftime("%d%m%Y"),
        day.strftime("%Y%m%d"),
        f"{day.day}.{day.month}.{day.year}",
        f"{day.day} {day.month} {day.year} r.",
        f"{day.day:02}/{day.month:02}/{day.year}",
    )
    assert {parse_date(way, today, past) for way in ways} == {day}


@given(RECENT_DAYS, DAYS)
def test_a_two_digit_year_is_a_year_of_this_century(day, today):
    assert parse_date(day.strftime("%d.%m.%y"), today) == day
    assert parse_date(day.strftime("%d%m%y"), today) == day


@given(st.dates(date(1926, 11, 22), TODAY))
def test_a_two_digit_birth_year_is_the_latest_past_one(born):
    assert parse_date(born.strftime("%d%m%y"), TODAY, past=True) == born


@given(DAYS, st.integers(-500, 500))
def test_a_number_with_a_sign_counts_days_from_today(today, days):
    day = today + timedelta(days=days)
    if date(1900, 1, 1) <= day <= date(2100, 12, 31):
        assert parse_date(f"{days:+}", today) == day


@given(RECENT_DAYS, st.sampled_from(["pn", "wt", "śr", "czw", "pt", "sob", "nd"]))
def test_a_weekday_is_the_next_such_day_and_never_today(today, word):
    day, before = parse_date(word, today), parse_date(word, today, past=True)
    assert today < day <= today + timedelta(days=7)
    assert before < today <= before + timedelta(days=7)
    assert day.weekday() == before.weekday()
    assert ("pn", "wt", "śr", "czw", "pt", "sob", "nd")[day.weekday()] == word


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3.11.26", date(2026, 11, 3)),
        ("3,11,26", date(2026, 11, 3)),
        ("3 lis 2026", date(2026, 11, 3)),
        ("3-lis-2026", date(2026, 11, 3)),
        ("3 Październik 2026", date(2026, 10, 3)),
        ("3 XI 2026 r.", date(2026, 11, 3)),
        ("3 nov 2026", date(2026, 11, 3)),
        ("1 5 47", date(2047, 5, 1)),
        ("01051947", date(1947, 5, 1)),
        ("31.12", date(2026, 12, 31)),
        ("1.2", date(2026, 2, 1)),
        ("DZIŚ", TODAY),
        ("dzis", TODAY),
        ("today", TODAY),
        ("jutro", date(2026, 11, 22)),
        ("wczoraj", date(2026, 11, 20)),
        ("+2t", date(2026, 12, 5)),
        ("+ 2 tyg.", date(2026, 12, 5)),
        ("+3m", date(2027, 2, 21)),
        ("−1 rok", date(2025, 11, 21)),
        ("pn", date(2026, 11, 23)),
        ("sob.", date(2026, 11, 28)),
        ("środę", date(2026, 11, 25)),
    ],
)
def test_reads_dates_as_an_office_types_them(text, day):
    assert parse_date(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1 5 47", date(1947, 5, 1)),
        ("22.11.26", date(1926, 11, 22)),
        ("31.12", date(2025, 12, 31)),
        ("29.02", date(2024, 2, 29)),
        ("pn", date(2026, 11, 16)),
        ("sob", date(2026, 11, 14)),
        ("24.12.2026", date(2026, 12, 24)),
    ],
)
def test_in_a_field_of_past_days_nothing_short_means_the_future(text, day):
    assert parse_date(text, TODAY, past=True) == day


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "date-missing"),
        ("\u00a0", "date-missing"),
        ("3112026", "date-ambiguous"),
        ("31.02.2026", "date-impossible"),
        ("31.02.47", "date-impossible"),
        ("29.02", "date-impossible"),
        ("13.13.2026", "date-impossible"),
        ("0.1.2026", "date-impossible"),
        ("1.1.1899", "date-out-of-range"),
        ("1.1.2101", "date-out-of-range"),
        ("+99999", "date-out-of-range"),
        ("-99999 l", "date-out-of-range"),
        ("-130 lat", "date-out-of-range"),
        ("3.11.226", "date-unreadable"),
        ("3 list 26 x", "date-unreadable"),
        ("3 ma 2026", "date-unreadable"),
        ("2026", "date-unreadable"),
        ("kiedyś", "date-unreadable"),
        ("+2 lata świetlne", "date-unreadable"),
        ("٣.11.2026", "date-unreadable"),
    ],
)
def test_refuses_what_is_no_day_or_more_than_one(text, code):
    with pytest.raises(Malformed) as caught:
        parse_date(text, TODAY)
    assert caught.value.code == code


@given(st.text(max_size=20), DAYS, st.booleans())
def test_any_other_text_is_refused_and_never_breaks(text, today, past):
    with suppress(Malformed):
        assert 1900 <= parse_date(text, today, past).year <= 2100
