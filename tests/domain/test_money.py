"""Sums of money, exact to the grosz."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.money import ZERO, Money

SUMS = st.integers(-(10**12), 10**12).map(Money.from_grosze)
WEIGHTS = st.lists(st.integers(0, 10**6), min_size=1, max_size=30).filter(any)


@given(SUMS)
def test_every_printed_sum_reads_back(money):
    assert Money.parse(str(money)) == money
    assert Money.parse(money.format(unit=False)) == money
    assert Money.from_grosze(money.grosze) == money


@pytest.mark.parametrize(
    ("text", "grosze"),
    [("3,00 zł", 300), ("2 024,5", 202450), ("120 zl", 12000), ("0,50 PLN", 50), ("3 złote", 300)],
)
def test_reads_sums_as_an_office_types_them(text, grosze):
    assert Money.parse(text).grosze == grosze


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "number-missing"),
        ("zł", "number-missing"),
        ("1,005", "money-too-fine"),
        ("2.024", "number-ambiguous"),
        ("bezpłatnie", "number-unreadable"),
    ],
)
def test_refuses_what_is_not_a_sum(text, code):
    with pytest.raises(Malformed) as caught:
        Money.parse(text)
    assert caught.value.code == code


def test_prints_with_hard_spaces():
    assert str(Money(Decimal("2024.5"))) == "2\u00a0024,50\u00a0zł"
    assert Money.of(46).format(unit=False) == "46,00"
    assert str(-Money.of(0)) == "0,00\u00a0zł"


@given(SUMS, st.integers(1, 60))
def test_a_split_keeps_every_grosz(money, parts):
    shares = money.split(parts)
    assert Money.total(shares) == money
    assert len(shares) == parts
    assert max(shares).grosze - min(shares).grosze <= 1


@given(SUMS, WEIGHTS)
def test_an_allocation_adds_up_and_is_fair_to_the_grosz(money, weights):
    shares = money.allocate(weights)
    assert Money.total(shares) == money
    for share, weight in zip(shares, weights, strict=True):
        assert abs(share.grosze * sum(weights) - money.grosze * weight) < sum(weights)


@pytest.mark.parametrize("weights", [[], [0, 0], [1, -1, 2]])
def test_an_allocation_needs_weights(weights):
    with pytest.raises(ValueError, match="weights"):
        Money.of(1).allocate(weights)


@given(SUMS, SUMS, SUMS)
def test_adding_is_exact_in_any_order(one, two, three):
    assert (one + two) + three == one + (two + three) == Money.total([three, two, one])
    assert one - two == -(two - one)
    assert (one < two) == (one.grosze < two.grosze)


def test_multiplying_rounds_half_a_grosz_away_from_zero():
    assert Money(Decimal("0.33")) * Decimal("0.5") == Money(Decimal("0.17"))
    assert -Money(Decimal("0.33")) * Decimal("0.5") == Money(Decimal("-0.17"))
    assert 3 * Money(Decimal("19.50")) == Money(Decimal("58.50"))
    assert Money.of(2024).percent(10) == Money(Decimal("202.40"))
    assert not ZERO
    assert Money.of(1)


def test_floats_and_fractions_of_a_grosz_are_defects():
    with pytest.raises(TypeError):
        Money(1.5)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        Money.of(1) * 1.5  # type: ignore[operator]
    for value in ("0.001", "NaN", "Infinity"):
        with pytest.raises(ValueError, match="Money"):
            Money(Decimal(value))
