"""Numbers typed and printed the Polish way."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.numbers import (
    format_decimal,
    format_quantity,
    parse_count,
    parse_decimal,
    rounded_half_up,
)


def numbers(places: int = 4) -> st.SearchStrategy[Decimal]:
    return st.integers(-(10**14), 10**14).map(lambda count: Decimal(count).scaleb(-places))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2 024,50", "2024.50"),
        ("2\u00a0024,50", "2024.50"),
        ("2\u202f024,50", "2024.50"),
        ("2024.50", "2024.50"),
        ("2.024,50", "2024.50"),
        ("2,024.50", "2024.50"),
        ("1.234.567", "1234567"),
        ("2,024", "2.024"),
        ("0.125", "0.125"),
        (" 7 ", "7"),
        ("−3,5", "-3.5"),
        ("- 3", "-3"),
        ("+14", "14"),
        ("007", "7"),
    ],
)
def test_reads_numbers_as_an_office_types_them(text, value):
    assert parse_decimal(text) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "number-missing"),
        ("  ", "number-missing"),
        ("2.024", "number-ambiguous"),
        ("12 34", "number-unreadable"),
        ("1,2,3", "number-unreadable"),
        ("12,", "number-unreadable"),
        ("dwa", "number-unreadable"),
        ("1e5", "number-unreadable"),
        ("٣", "number-unreadable"),
        ("1" * 16, "number-too-long"),
    ],
)
def test_refuses_what_may_mean_something_else(text, code):
    with pytest.raises(Malformed) as caught:
        parse_decimal(text)
    assert caught.value.code == code
    assert text not in repr(caught.value.params) or not text.strip()


@given(numbers())
def test_every_printed_number_reads_back(value):
    assert parse_decimal(format_decimal(value)) == value
    assert parse_decimal(format_quantity(value)) == value


def test_prints_a_hard_space_between_thousands():
    assert format_decimal(Decimal("2024.5"), 2) == "2\u00a0024,50"
    assert format_decimal(1234567) == "1\u00a0234\u00a0567"
    assert format_decimal(Decimal("0.005"), 2) == "0,01"
    assert format_quantity(Decimal("44.00")) == "44"
    assert format_quantity(Decimal("1.50")) == "1,5"
    assert format_quantity(Decimal("-0.0")) == "0"
    assert format_quantity(1000) == "1\u00a0000"


def test_a_count_is_whole_and_not_negative():
    assert parse_count("12") == 12
    for text in ("1,5", "-1"):
        with pytest.raises(Malformed, match="number-not-whole"):
            parse_count(text)


def test_a_half_rounds_away_from_zero():
    assert rounded_half_up(Decimal("2.345"), 2) == Decimal("2.35")
    assert rounded_half_up(Decimal("-2.345"), 2) == Decimal("-2.35")
