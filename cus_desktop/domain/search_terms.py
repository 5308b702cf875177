"""What a person looks for, from what they type into a search box.

Each term is a set of beginnings of which one must fit a word of the index; all terms must fit,
in any order. Names come folded; digits typed in groups become one number, and a birth date in
any form becomes ``ddmmyyyy``, as the index holds it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cus_desktop.domain.sorting import words

Term = tuple[str, ...]
"""Beginnings of a word, one of which must fit."""

MAX_TERMS = 8
LONGEST = 60

_ISO = re.compile(r"(?<![0-9])([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?![0-9])")
_DATE = re.compile(r"(?<![0-9])([0-9]{1,2})[./-]([0-9]{1,2})(?:[./-]([0-9]{0,4}))?(?![0-9])")
_NUMBER = re.compile(r"(?:\+|(?<![0-9])00)?[0-9](?:[0-9]|[ \u00a0-](?=[0-9]))*")
_SPACED_DATE = re.compile(r"([0-9]{1,2}) ([0-9]{1,2}) ([0-9]{2}|[0-9]{4})")
_SIX_DIGITS = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{2})")
_COUNTRY = re.compile(r"(?:\+|00)48[ \u00a0-]?")


def search_terms(text: str) -> tuple[Term, ...]:
    """The terms of a typed text; none for a text without letters and digits."""
    terms: list[Term] = []
    rest = text[:200]
    for pattern, read in ((_ISO, _iso_terms), (_DATE, _date_terms), (_NUMBER, _number_terms)):
        terms.extend(read(match) for match in pattern.finditer(rest))
        rest = pattern.sub(" ", rest)
    names = ((word[:LONGEST],) for word in words(rest))
    return tuple(dict.fromkeys([*names, *terms]))[:MAX_TERMS]


def _iso_terms(match: re.Match[str]) -> Term:
    return (f"{int(match[3]):02}{int(match[2]):02}{match[1]}",)


def _date_terms(match: re.Match[str]) -> Term:
    return tuple(_day_beginnings(match[1], match[2], match[3] or ""))


def _number_terms(match: re.Match[str]) -> Term:
    """A phone number, a PESEL or the digits of a date, as far as it is typed."""
    typed = match.group()
    digits = re.sub(r"\D", "", _COUNTRY.sub("", typed, count=1))
    found = [digits] if digits else []
    day = _SPACED_DATE.fullmatch(typed) or _SIX_DIGITS.fullmatch(digits)
    if day and int(day[1]) <= 31 and int(day[2]) <= 12:
        found.extend(_day_beginnings(day[1], day[2], day[3]))
    return tuple(dict.fromkeys(found or [re.sub(r"\D", "", typed)]))


def _day_beginnings(day: str, month: str, year: str) -> Iterator[str]:
    """A date as far as it is typed; two digits of a year may be its beginning or its end."""
    first = f"{int(day):02}{int(month):02}"
    yield first + year
    if len(year) == 2:
        yield f"{first}19{year}"
        yield f"{first}20{year}"
