"""Lengths of time and times of day."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.durations import (
    format_clock,
    format_duration,
    format_hours,
    format_time,
    format_time_range,
    parse_duration,
    parse_time,
)
from cus_desktop.domain.malformed import Malformed

MINUTES = st.integers(0, 100_000 * 60)


@given(MINUTES)
def test_every_printed_length_reads_back(minutes):
    assert parse_duration(format_duration(minutes)) == minutes
    assert parse_duration(format_clock(minutes)) == minutes


@given(st.integers(0, 10_000).map(lambda quarters: quarters * 15))
def test_quarters_of_an_hour_read_back_from_decimals(minutes):
    assert parse_duration(format_hours(minutes), bare="hours") == minutes


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("1:30", 90),
        ("1,5 h", 90),
        ("1.5h", 90),
        ("90 min", 90),
        ("2h 15m", 135),
        ("2 godz. 15 min.", 135),
        ("3 godziny", 180),
        ("0 min", 0),
        ("1 000 h", 60_000),
    ],
)
def test_reads_lengths_as_an_office_types_them(text, minutes):
    assert parse_duration(text) == minutes


def test_a_number_alone_needs_a_field_that_says_what_it_is():
    assert parse_duration("44", bare="hours") == 2640
    assert parse_duration("90", bare="minutes") == 90
    with pytest.raises(Malformed, match="duration-without-unit"):
        parse_duration("90")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "duration-missing"),
        ("1:75", "duration-minutes-over-59"),
        ("1 h 75 min", "duration-minutes-over-59"),
        ("1,5 h 15 min", "duration-unreadable"),
        ("1,33 h", "duration-not-whole-minutes"),
        ("0,5 min", "duration-not-whole-minutes"),
        ("100001 h", "duration-too-long"),
        ("długo", "duration-unreadable"),
        ("-1 h", "duration-unreadable"),
    ],
)
def test_refuses_what_is_no_length(text, code):
    with pytest.raises(Malformed) as caught:
        parse_duration(text)
    assert caught.value.code == code


def test_lengths_print_shortly():
    assert format_duration(90) == "1 h 30 min"
    assert format_duration(2640) == "44 h"
    assert format_duration(45) == "45 min"
    assert format_duration(0) == "0 min"
    assert format_hours(20) == "0,33"


@given(st.integers(0, 24 * 60 - 1))
def test_every_printed_time_reads_back(minutes):
    assert parse_time(format_time(minutes)) == minutes
    assert parse_time(format_clock(minutes)) == minutes
    assert parse_time(format_clock(minutes).replace(":", "")) == minutes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "time-missing"),
        ("24.00", "time-impossible"),
        ("8.60", "time-impossible"),
        ("8.5", "time-unreadable"),
        ("rano", "time-unreadable"),
    ],
)
def test_refuses_what_is_no_time_of_day(text, code):
    with pytest.raises(Malformed) as caught:
        parse_time(text)
    assert caught.value.code == code


def test_times_print_as_in_poland():
    assert parse_time("8") == parse_time("08:00") == parse_time("800") == 480
    assert format_time(480) == "8.00"
    assert format_time_range(480, 630) == "8.00–10.30"
