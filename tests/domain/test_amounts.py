"""Amounts of services and their cost."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.amounts import LONG_LABELS, SHORT_LABELS, Amount, Unit, cost
from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.money import Money

UNITS = st.sampled_from(Unit)
COUNTS = st.integers(0, 10**6)


def in_polish(
    context: str,
    text: str,
    disambiguation: str | None = None,
    n: int = -1,
    /,
) -> str:
    if text == "%n trip(s)":
        return f"{n} kurs" if n == 1 else f"{n} kursy" if n in (2, 3, 4) else f"{n} kursów"
    return {"trips": "kursu", "pc.": "szt.", "h": "h"}[text]


def in_english(
    context: str,
    text: str,
    disambiguation: str | None = None,
    n: int = -1,
    /,
) -> str:
    return text.replace("%n", str(n))


@given(COUNTS, UNITS)
def test_every_printed_number_reads_back(count, unit):
    amount = Amount(count, unit)
    assert Amount.parse(amount.number, unit) == amount


@given(COUNTS, UNITS)
def test_every_amount_has_words(count, unit):
    amount = Amount(count, unit)
    assert amount.format(in_english).startswith(amount.number)
    assert len(amount.format(in_english)) > len(amount.number)


def test_every_unit_has_a_short_and_a_long_word():
    assert set(SHORT_LABELS) == set(LONG_LABELS) == set(Unit)


@pytest.mark.parametrize(
    ("text", "unit", "count", "number"),
    [
        ("44", Unit.HOUR, 2640, "44"),
        ("1,5 h", Unit.HOUR, 90, "1,5"),
        ("1:20", Unit.HOUR, 80, "1:20"),
        ("90 min", Unit.HOUR, 90, "1,5"),
        ("2", Unit.TRIP, 200, "2"),
        ("0,25", Unit.DAY, 25, "0,25"),
    ],
)
def test_reads_amounts_as_an_office_types_them(text, unit, count, number):
    amount = Amount.parse(text, unit)
    assert (amount.count, amount.number) == (count, number)


@pytest.mark.parametrize(
    ("text", "unit", "code"),
    [
        ("-1", Unit.TRIP, "amount-negative"),
        ("1,005", Unit.TRIP, "amount-too-fine"),
        ("100000000", Unit.KM, "amount-too-large"),
        ("", Unit.MEAL, "number-missing"),
        ("", Unit.HOUR, "duration-missing"),
        ("1,33", Unit.HOUR, "duration-not-whole-minutes"),
    ],
)
def test_refuses_what_is_no_amount(text, unit, code):
    with pytest.raises(Malformed) as caught:
        Amount.parse(text, unit)
    assert caught.value.code == code


def test_words_follow_the_number():
    assert Amount(2640, Unit.HOUR).format(in_polish) == "44 h"
    assert Amount(80, Unit.HOUR).format(in_polish) == "1:20 h"
    assert Amount(2600, Unit.PIECE).format(in_polish) == "26 szt."
    assert Amount(100, Unit.TRIP).format(in_polish) == "1 kurs"
    assert Amount(200, Unit.TRIP).format(in_polish) == "2 kursy"
    assert Amount(150, Unit.TRIP).format(in_polish) == "1,5 kursu"
    assert Amount(120000, Unit.TRIP).format(in_polish) == "1\u00a0200 kursów"


def test_the_reference_plan_costs_what_its_picture_says():
    assert cost(Amount.parse("44", Unit.HOUR), Money.of(46)) == Money.of(2024)
    assert cost(Amount.parse("26", Unit.PIECE), Money(Decimal("19.50"))) == Money.of(507)
    assert cost(Amount.parse("20 min", Unit.HOUR), Money.of(46)) == Money(Decimal("15.33"))


@given(COUNTS, UNITS, st.integers(-(10**7), 10**7))
def test_a_cost_is_the_nearest_grosz(count, unit, grosze):
    exact = Fraction(count * grosze, unit.parts)
    paid = cost(Amount(count, unit), Money.from_grosze(grosze)).grosze
    assert abs(paid - exact) <= Fraction(1, 2)
    if abs(paid - exact) == Fraction(1, 2):
        assert abs(paid) > abs(exact)


@pytest.mark.parametrize("count", [-1, 10**9 + 1])
def test_an_amount_beyond_measure_is_a_defect(count):
    with pytest.raises(ValueError, match="amount"):
        Amount(count, Unit.KM)
