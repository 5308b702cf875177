"""Reading dates as people type them: ``3.11.26``, ``03112026``, ``dziś``, ``+14``, ``pn``."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from cus_desktop.domain.dates import FIRST_YEAR, LAST_YEAR, add_months
from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.sorting import fold
from cus_desktop.domain.weekdays import recognise_weekday

_DAYS_AWAY = {
    "dzis": 0,
    "dzisiaj": 0,
    "today": 0,
    "jutro": 1,
    "tomorrow": 1,
    "pojutrze": 2,
    "wczoraj": -1,
    "yesterday": -1,
    "przedwczoraj": -2,
}

_MONTHS = (
    "styczen stycznia january i",
    "luty lutego february ii",
    "marzec marca march iii",
    "kwiecien kwietnia april iv",
    "maj maja may v",
    "czerwiec czerwca june vi",
    "lipiec lipca july vii",
    "sierpien sierpnia august viii",
    "wrzesien wrzesnia september ix",
    "pazdziernik pazdziernika october x",
    "listopad listopada november xi",
    "grudzien grudnia december xii",
)
_MONTH_WORDS = tuple(
    (month, word) for month, line in enumerate(_MONTHS, start=1) for word in line.split()
)

_SIGNS = str.maketrans({"−": "-", "–": "-", "—": "-"})
_RELATIVE = re.compile(r"([+-]) ?([0-9]{1,5}) ?([a-z]*)\.?")
_STEP_WORDS = {
    "days": "d dni dzien day days",
    "weeks": "t tyg tydzien tygodnie tygodni w week weeks",
    "months": "m mies miesiac miesiace miesiecy month months",
    "years": "r rok lata lat l y year years",
}
_STEPS = {word: step for step, line in _STEP_WORDS.items() for word in line.split()} | {"": "days"}
_ISO = re.compile(r"([0-9]{4})([-./ ])([0-9]{1,2})\2([0-9]{1,2})")
_PARTS = re.compile(
    r"([0-9]{1,2})(?:[-./, ] ?|(?=[a-z]))([0-9]{1,2}|[a-z]+)\.?"
    r"(?:[-./, ] ?([0-9]{2}|[0-9]{4}))?[.,]?"
)
_RUN = re.compile(r"[0-9]+")
_YEAR_WORD = re.compile(r"(?<=[0-9 .]) ?(?:r|rok|roku)\.?$")


def parse_date(text: str, today: date, past: bool = False) -> date:
    """The day typed, between 1900 and 2100.

    Understood: ``3.11.2026``, ``3.11.26``, ``3 11 26``, ``03112026``, ``031126``,
    ``3 lis 2026``, ``3 listopada 2026 r.``, ``3 XI 2026``, ``2026-11-03``, ``31.12``,
    ``dziś``, ``jutro``, ``wczoraj``, ``+14``, ``-7``, ``+2 tyg``, ``+3m``, ``+1r``, ``pn``.

    Two-digit years are years 20xx, a day without a year lies in the year of today, and a
    weekday is the next such day after today. With ``past`` (birth dates, visits that took
    place) each of these is the latest such day that is not after today; a weekday is the
    last one before today. A year typed in full is never changed.

    Raises Malformed: ``date-missing``, ``date-unreadable``, ``date-ambiguous``,
    ``date-impossible`` (31.02), ``date-out-of-range``.
    """
    typed = " ".join(fold(text).translate(_SIGNS).split())
    if not typed:
        raise Malformed("date-missing")
    day = _word(typed, today, past) or _relative(typed, today) or _calendar(typed, today, past)
    if day is None:
        raise Malformed("date-unreadable")
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise _out_of_range()
    return day


def _word(typed: str, today: date, past: bool) -> date | None:
    days = _DAYS_AWAY.get(typed)
    if days is None:
        weekday = recognise_weekday(typed)
        if weekday is None:
            return None
        days = (weekday - today.weekday()) % 7 or 7
        if past:
            days = days - 7 or -7
    return today + timedelta(days=days)


def _relative(typed: str, today: date) -> date | None:
    match = _RELATIVE.fullmatch(typed)
    if match is None or match[3] not in _STEPS:
        return None
    count = int(match[1] + match[2])
    step = _STEPS[match[3]]
    try:
        if step in ("days", "weeks"):
            return today + timedelta(days=count * (7 if step == "weeks" else 1))
        return add_months(today, count * (12 if step == "years" else 1))
    except (OverflowError, ValueError):
        raise _out_of_range() from None


def _calendar(typed: str, today: date, past: bool) -> date | None:
    if _RUN.fullmatch(typed):
        return _digit_run(typed, today, past)
    iso = _ISO.fullmatch(typed)
    if iso is not None:
        return _exact(int(iso[1]), int(iso[3]), int(iso[4]))
    parts = _PARTS.fullmatch(_YEAR_WORD.sub("", typed))
    if parts is None:
        return None
    month = int(parts[2]) if parts[2].isdigit() else _month_named(parts[2])
    if month is None:
        return None
    return _with_year(int(parts[1]), month, parts[3] or "", today, past)


def _digit_run(digits: str, today: date, past: bool) -> date | None:
    """``ddmmyyyy``, ``yyyymmdd`` or ``ddmmyy``.

    Years from 1900 to 2100 cannot be a day and month as well, so eight digits have one
    reading. Seven have two (3.11.2026, 31.1.2026) and are refused.
    """
    if len(digits) == 7:
        raise Malformed("date-ambiguous")
    if len(digits) == 8:
        if FIRST_YEAR <= int(digits[4:]) <= LAST_YEAR:
            return _exact(int(digits[4:]), int(digits[2:4]), int(digits[:2]))
        return _exact(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    if len(digits) == 6:
        return _with_year(int(digits[:2]), int(digits[2:4]), digits[4:], today, past)
    return None


def _month_named(word: str) -> int | None:
    """The month of a name, of its first three letters or more, or of a Roman numeral."""
    for month, name in _MONTH_WORDS:
        if word == name or (len(word) >= 3 and name.startswith(word)):
            return month
    return None


def _with_year(day: int, month: int, year: str, today: date, past: bool) -> date:
    if len(year) == 4:
        return _exact(int(year), month, day)
    if year:
        typed_year, step = today.year // 100 * 100 + int(year), 100
        if not past:
            return _exact(2000 + int(year), month, day)
    else:
        typed_year, step = today.year, 1
        if not past:
            return _exact(typed_year, month, day)
    return _latest_past(day, month, typed_year, step, today)


def _latest_past(day: int, month: int, year: int, step: int, today: date) -> date:
    """The latest day not after today, ``step`` years apart; 29.02 skips common years."""
    while year >= FIRST_YEAR:
        if _exists(year, month, day) and date(year, month, day) <= today:
            return date(year, month, day)
        year -= step
    raise Malformed("date-impossible")


def _exact(year: int, month: int, day: int) -> date:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise _out_of_range()
    if not _exists(year, month, day):
        raise Malformed("date-impossible")
    return date(year, month, day)


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def _out_of_range() -> Malformed:
    return Malformed("date-out-of-range", first=FIRST_YEAR, last=LAST_YEAR)
