"""Lengths of time and times of day, both kept as whole minutes."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal

from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.numbers import format_quantity, parse_decimal, rounded_half_up
from cus_desktop.domain.sorting import fold

DAY_MINUTES = 24 * 60
MAX_HOURS = 100_000

_HOURS = r"(?:h|g|godz|godziny|godzina|godzine|godzin|hours?)\.?"
_MINUTES = r"(?:m|min|minuta|minute|minuty|minut|minutes?)\.?"
_NUMBER = r"[0-9][0-9 ]*(?:[.,][0-9]+)?"
_CLOCK = re.compile(r"([0-9]{1,6}):([0-9]{2})(?: ?" + _HOURS + ")?")
_IN_HOURS = re.compile(rf"({_NUMBER}) ?{_HOURS}(?: ?([0-9]{{1,2}}) ?{_MINUTES})?")
_IN_MINUTES = re.compile(rf"({_NUMBER}) ?{_MINUTES}")
_BARE = re.compile(_NUMBER)
_TIME = re.compile(r"([0-9]{1,2})(?:[:.,; ]([0-9]{2}))?|([0-9]{1,2})([0-9]{2})")


def parse_duration(text: str, bare: Literal["hours", "minutes"] | None = None) -> int:
    """Minutes of a length typed as ``1:30``, ``1,5 h``, ``90 min``, ``2h 15m``.

    ``bare`` says what a number alone means; without it such a number is refused, because
    ``90`` may be either. Raises Malformed, also where minutes would not be whole.
    """
    typed = " ".join(fold(text).split())
    if not typed:
        raise Malformed("duration-missing")
    if clock := _CLOCK.fullmatch(typed):
        return _minutes(Decimal(clock[1]), int(clock[2]))
    if hours := _IN_HOURS.fullmatch(typed):
        return _minutes(parse_decimal(hours[1]), int(hours[2] or 0))
    if minutes := _IN_MINUTES.fullmatch(typed):
        return _whole(parse_decimal(minutes[1]))
    if _BARE.fullmatch(typed) is None:
        raise Malformed("duration-unreadable")
    if bare is None:
        raise Malformed("duration-without-unit")
    value = parse_decimal(typed)
    return _whole(value * 60 if bare == "hours" else value)


def format_duration(minutes: int) -> str:
    """``1 h 30 min``, ``44 h``, ``45 min``."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{format_quantity(hours)} h {rest} min" if rest else f"{format_quantity(hours)} h"


def format_hours(minutes: int) -> str:
    """Hours with decimals, two at most: ``1,5``; 20 minutes are ``0,33``."""
    return format_quantity(rounded_half_up(Decimal(minutes) / 60, 2))


def format_clock(minutes: int) -> str:
    """Hours and minutes as on a clock: ``1:30``, ``44:00``."""
    return f"{minutes // 60}:{minutes % 60:02}"


def parse_time(text: str) -> int:
    """Minutes since midnight of a time typed as ``8.00``, ``8:00``, ``800`` or ``8``.

    Raises Malformed.
    """
    typed = " ".join(text.split())
    if not typed:
        raise Malformed("time-missing")
    match = _TIME.fullmatch(typed)
    if match is None:
        raise Malformed("time-unreadable")
    hour, minute = int(match[1] or match[3]), int(match[2] or match[4] or 0)
    if hour > 23 or minute > 59:
        raise Malformed("time-impossible")
    return hour * 60 + minute


def format_time(minutes: int) -> str:
    """``8.00``, the time of day as printed in Poland."""
    return f"{minutes // 60}.{minutes % 60:02}"


def format_time_range(starts_at: int, ends_at: int) -> str:
    """``8.00–10.00``."""
    return f"{format_time(starts_at)}–{format_time(ends_at)}"


def _minutes(hours: Decimal, minutes: int) -> int:
    if minutes > 59:
        raise Malformed("duration-minutes-over-59")
    if minutes and hours != hours.to_integral_value():
        raise Malformed("duration-unreadable")
    return _whole(hours * 60 + minutes)


def _whole(minutes: Decimal) -> int:
    if minutes != minutes.to_integral_value():
        raise Malformed("duration-not-whole-minutes")
    if minutes > MAX_HOURS * 60:
        raise Malformed("duration-too-long", hours=MAX_HOURS)
    return int(minutes)
