"""PESEL numbers."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.pl import pesel as stdnum_pesel

from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.pesel import Pesel, check_digit, read_pesel, repair_pesel
from cus_desktop.domain.problems import blocking
from cus_desktop.domain.residents import Sex

CENTURY_MONTHS = {18: 80, 19: 0, 20: 20, 21: 40, 22: 60}
BIRTH_DATES = st.dates(date(1800, 1, 1), date(2299, 12, 31))


def a_pesel(born: date, serial: int = 0) -> str:
    month = born.month + CENTURY_MONTHS[born.year // 100]
    first = f"{born.year % 100:02}{month:02}{born.day:02}{serial:04}"
    return first + check_digit(first)


PESELS = st.builds(a_pesel, BIRTH_DATES, st.integers(0, 9999))


def codes(text: str) -> list[str]:
    return [problem.code for problem in read_pesel(text).problems]


@given(BIRTH_DATES, st.integers(0, 9999))
def test_a_number_tells_birth_date_and_sex(born, serial):
    reading = read_pesel(a_pesel(born, serial))
    assert reading.problems == ()
    assert reading.born_on == born
    assert reading.sex is (Sex.MALE if serial % 2 else Sex.FEMALE)


@given(PESELS, st.integers(0, 10), st.integers(1, 9))
def test_any_one_digit_typed_wrong_is_noticed_and_does_not_block(digits, place, shift):
    wrong = str((int(digits[place]) + shift) % 10)
    typed = digits[:place] + wrong + digits[place + 1 :]
    reading = read_pesel(typed)
    assert "pesel-check-digit" in codes(typed)
    assert blocking(reading.problems) == []
    assert reading.digits == typed


@given(PESELS)
def test_another_library_agrees_with_the_check_digit(digits):
    assert stdnum_pesel.calc_check_digit(digits[:10]) == digits[10]


def test_an_impossible_date_only_warns():
    digits = "4404440444" + check_digit("4404440444")
    reading = read_pesel(digits)
    assert codes(digits) == ["pesel-impossible-date"]
    assert reading.born_on is None
    assert blocking(reading.problems) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("4405140135", "pesel-length"),
        ("440514013599", "pesel-length"),
        ("4405I401359", "pesel-not-digits"),
    ],
)
def test_what_is_not_eleven_digits_blocks(text, code):
    reading = read_pesel(text)
    assert [problem.code for problem in blocking(reading.problems)] == [code]
    assert (reading.digits, reading.born_on, reading.sex) == ("", None, None)


def test_nothing_typed_is_no_problem():
    assert read_pesel("  ").problems == ()


def test_gaps_do_not_matter():
    assert read_pesel(" 440514-01359 ").digits == "44051401359"


def test_a_pesel_value_is_always_right():
    pesel = Pesel.parse("44051401359")
    assert (str(pesel), pesel.born_on, pesel.sex) == ("44051401359", date(1944, 5, 14), Sex.MALE)
    for text, code in (("44051401358", "pesel-check-digit"), ("", "pesel-length")):
        with pytest.raises(Malformed) as caught:
            Pesel.parse(text)
        assert caught.value.code == code


@given(st.dates(date(1900, 1, 1), date(2019, 12, 31)), st.integers(0, 9999))
def test_zeros_eaten_by_a_spreadsheet_come_back(born, serial):
    digits = a_pesel(born, serial)
    assert repair_pesel(str(int(digits))) == digits
    assert repair_pesel(f"{int(digits)}.0") == digits


@pytest.mark.parametrize("text", ["", "1234567", "2310112345", "2.0E+9", "abc", "123456789012"])
def test_nothing_is_invented_where_the_zeros_do_not_explain_it(text):
    assert repair_pesel(text) is None


def test_eleven_digits_are_left_for_the_check():
    assert repair_pesel("44051401358") == "44051401358"
