"""Reading the cells of one row of a residents' list.

A cell is read, left empty, or refused with its reason; it is never read into something that
was not meant. Zeros that a spreadsheet ate are put back only where a check digit proves them,
a year of two digits only where one century is possible.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import lru_cache

from cus_desktop.domain.dates import add_months, age_on
from cus_desktop.domain.identifiers import PhoneNumber, PostCode
from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.names import suggested_capitals, tidy_name
from cus_desktop.domain.offices import VillageDraft
from cus_desktop.domain.pesel import read_pesel, repair_pesel
from cus_desktop.domain.resident_words import (
    recognise_country,
    recognise_disability,
    recognise_sex,
)
from cus_desktop.domain.sorting import fold, words
from cus_desktop.domain.typed_dates import parse_date

OLDEST_IMPORTED = 110
"""A birth year of two digits is read only when one century gives an age up to this."""

_SAYS_NOTHING = frozenset(
    {"brak", "brak danych", "nie ma", "nie dotyczy", "nd", "n/d", "n.d.", "b/d", "bd", "n/a"}
    | {"-", "--", "–", "—", "?", "x", "none"}
)
_YEAR_IN_FULL = re.compile(r"(?<![0-9])(?:1[89]|20|21)[0-9]{2}(?![0-9])|^[0-9]{8}$")
_SLASHES = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/[0-9]{2,4}")
_SEVERAL_PHONES = re.compile(r"\s*(?:[,;/\n]|\blub\b|\boraz\b)\s*")
_STREET = re.compile(r"(?:ul|al|pl|os)\.|ulica |aleja |plac |osiedle ", re.IGNORECASE)
_POSTCODE = re.compile(r"\b([0-9]{2}-[0-9]{3})\b")
_HOUSE = re.compile(
    r"(?P<before>.+?)\s+(?P<house>[0-9]+\s?[a-zA-Z]?)"
    r"(?:\s*(?:/|m\.?|lok\.?)\s*(?P<flat>[0-9]+[a-zA-Z]?))?"
)
_FULL_LENGTH = 5
_SERIAL_ZERO = date(1899, 12, 30)


def says_nothing(text: str) -> bool:
    """True for an empty cell and for ``brak``, ``-``, ``n/d`` and the like."""
    typed = text.strip()
    return not typed or fold(typed) in _SAYS_NOTHING


def read_name(text: str) -> str:
    """The name tidied; a list in capitals gets proper ones.

    Raises Malformed ``name-of-several-cells`` for text that several cells ran into.
    """
    _refuse_run_together(text)
    name = tidy_name(text)
    return suggested_capitals(name) or name


def split_name(text: str, *, family_first: bool) -> tuple[str, str]:
    """Family name and given names of ``Łoś Anna``, ``Łoś, Anna`` or ``Anna Łoś``.

    More than two words are parted after the first (or before the last); raises Malformed
    ``name-cannot-be-parted`` for a single word.
    """
    _refuse_run_together(text)
    before, comma, after = tidy_name(text).partition(",")
    if comma:
        return read_name(before), read_name(after)
    parts = before.split()
    if len(parts) < 2:
        raise Malformed("name-cannot-be-parted")
    family, given = (parts[:1], parts[1:]) if family_first else (parts[-1:], parts[:-1])
    return read_name(" ".join(family)), read_name(" ".join(given))


def read_pesel_cell(text: str) -> tuple[str, bool]:
    """The PESEL and whether zeros had to be put back. Raises Malformed.

    Eleven digits are always read; whether they can be right is for the rules to say.
    """
    repaired = repair_pesel(text)
    if repaired is None:
        reading = read_pesel(text)
        raise Malformed(reading.problems[0].code, **reading.problems[0].params)
    return repaired, repaired != re.sub(r"\D", "", text)


def read_birth_date(text: str, today: date, told_by_pesel: date | None) -> date:
    """A birth date with its year; ``47`` is 1947, ``20`` may be two centuries and is refused.

    Raises Malformed, also for a date without a year or written in words such as ``dziś``.
    """
    serial = _serial_day(text)
    if serial is not None:
        return _proven_serial(text, serial, told_by_pesel)
    _refuse_without_year(text)
    if _YEAR_IN_FULL.search(text.strip()):
        return parse_date(text, today)
    latest = parse_date(text, today, past=True)
    possible = [
        day for day in (latest, add_months(latest, -1200)) if age_on(day, today) <= OLDEST_IMPORTED
    ]
    if told_by_pesel in possible:
        assert told_by_pesel is not None
        return told_by_pesel
    if len(possible) != 1:
        raise Malformed("birth-century-unclear")
    return possible[0]


def read_day(text: str, today: date) -> date:
    """Another date with its year; two digits are years 20xx. Raises Malformed."""
    serial = _serial_day(text)
    if serial is not None:
        return _proven_serial(text, serial, None)
    _refuse_without_year(text)
    return parse_date(text, today)


def days_first(cells: Iterable[str]) -> bool:
    """False when dates with slashes in a column are rather written month first (05/13/1947).

    Such a column cannot be read safely: half of its dates look right both ways. A date that
    can only be day first (13/05/1947) outweighs one slip of the keyboard.
    """
    for_days = for_months = 0
    for cell in cells:
        match = _SLASHES.fullmatch(cell.strip())
        if match:
            for_days += int(match[1]) > 12
            for_months += int(match[2]) > 12
    return for_months <= for_days


def has_slashes(text: str) -> bool:
    """True for a date such as ``05/04/1947``."""
    return bool(_SLASHES.fullmatch(text.strip()))


def read_postcode(text: str) -> str:
    """``12-345``; zeros eaten in front (``1234``) are put back. Raises Malformed."""
    plain = text.strip()
    if plain.isdigit() and 3 <= len(plain) < _FULL_LENGTH:
        plain = plain.zfill(_FULL_LENGTH)
    return str(PostCode.parse(plain))


def read_phones(text: str) -> tuple[str, ...]:
    """The numbers of a cell in their stored form, at least one. Raises Malformed."""
    pieces = [piece for piece in _SEVERAL_PHONES.split(text) if piece]
    return tuple(PhoneNumber.parse(_without_old_prefix(piece)).e164 for piece in pieces)


def read_choice(text: str, field: str) -> str:
    """The key of a sex, disability level or citizenship. Raises Malformed ``<field>-unknown``."""
    found = _CHOICES[field](text)
    if not found:
        raise Malformed("word-unknown")
    return found


def read_address(text: str) -> Mapping[str, str]:
    """The parts of an address in one cell: ``ul. Polna 5/2, 12-345 Wólka``, ``Brzózki 58``.

    Gives ``street``, ``house_no``, ``flat_no``, ``postcode`` and ``village`` as far as they
    are told.
    """
    parts: dict[str, str] = {}
    for piece in filter(None, (each.strip() for each in text.split(","))):
        for name, value in _address_piece(piece):
            # A second place is the town of the post office.
            second = name == "village" and "village" in parts
            parts.setdefault("post_town" if second else name, value)
    return parts


def read_street(text: str, house_no: str = "") -> Mapping[str, str]:
    """A street with its number in one cell, parted: ``Polna 3a``, ``ul. 3 Maja 12/4``.

    ``house_no`` is the number when a column of its own tells it; then only that number is
    taken off the end of the street.
    """
    match = _HOUSE.fullmatch(text.strip())
    if match is None:
        return {"street": text.strip()}
    house = match["house"].replace(" ", "")
    if house_no:
        same = fold(house_no.replace(" ", "")) == fold(house) and not match["flat"]
        return {"street": match["before"] if same else text.strip()}
    parts = {"street": match["before"], "house_no": house}
    return parts | ({"flat_no": match["flat"]} if match["flat"] else {})


def find_villages(
    name: str, villages: Iterable[VillageDraft], postcode: str = ""
) -> list[VillageDraft]:
    """The villages of that name; where several, those of the post code if any has it."""
    key = _village_key(name)
    same = [village for village in villages if _village_key(village.name) == key]
    nearer = [village for village in same if postcode and village.postcode == postcode]
    return nearer or same


@lru_cache(maxsize=1024)
def _village_key(name: str) -> tuple[str, ...]:
    """A list names the same few villages in each of its thousands of rows."""
    return words(name)


def _address_piece(piece: str) -> Iterator[tuple[str, str]]:
    code = _POSTCODE.search(piece)
    if code:
        yield "postcode", code[1]
        town = piece.replace(code[1], "").strip()
        if town:
            yield from _place_or_street(town)
        return
    yield from _place_or_street(piece)


def _place_or_street(piece: str) -> Iterator[tuple[str, str]]:
    match = _HOUSE.fullmatch(piece)
    before = match["before"] if match else piece
    yield ("street" if _STREET.match(before) else "village"), before
    if match:
        yield "house_no", match["house"].replace(" ", "")
        if match["flat"]:
            yield "flat_no", match["flat"]


def _refuse_run_together(name: str) -> None:
    """A name has no line end and no semicolon: an open quote has taken in other cells."""
    if ";" in name or len(name.splitlines()) > 1:
        raise Malformed("name-of-several-cells")


def _serial_day(text: str) -> date | None:
    """The day a spreadsheet means by a number such as 18265 in a cell not formatted as a date.

    None for anything but five digits.
    """
    typed = text.strip()
    if not (len(typed) == _FULL_LENGTH and typed.isascii() and typed.isdigit()):
        return None
    return _SERIAL_ZERO + timedelta(days=int(typed))


def _proven_serial(text: str, day: date, told_by_pesel: date | None) -> date:
    """Spreadsheets count days from two different years: only a PESEL proves which is meant."""
    if day != told_by_pesel:
        raise Malformed("date-as-number", number=text.strip(), day=day)
    return day


def _refuse_without_year(text: str) -> None:
    typed = text.strip().rstrip(".r ")
    if not typed[:1].isdigit():
        raise Malformed("date-unreadable")
    if _YEAR_IN_FULL.search(typed):
        return
    if len(re.findall(r"[0-9]+|[^\W\d_]+", typed)) >= 3 or re.fullmatch(r"[0-9]{6,7}", typed):
        return
    raise Malformed("date-without-year")


def _without_old_prefix(text: str) -> str:
    """Without the 0 that was dialled before area codes until 2005."""
    digits = re.sub(r"\D", "", text)
    return digits[1:] if len(digits) == 10 and digits.startswith("0") else text


def _sex(text: str) -> str:
    sex = recognise_sex(text)
    return sex.value if sex else ""


def _level(text: str) -> str:
    level = recognise_disability(text)
    return level.value if level else ""


_CHOICES: Mapping[str, Callable[[str], str]] = {
    "sex": _sex,
    "disability_level": _level,
    "citizenship": recognise_country,
}
