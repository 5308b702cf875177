"""What a dated parameter can hold, and how each kind is stored, typed and shown."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Generic, TypeVar

from cus_desktop.domain.dates import format_date
from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.money import Money
from cus_desktop.domain.numbers import format_quantity, parse_count, parse_decimal
from cus_desktop.domain.retention import RetentionClass
from cus_desktop.domain.typed_dates import parse_date
from cus_desktop.i18n import QT_TRANSLATE_NOOP

T = TypeVar("T")

_LIST_SIGNS = re.compile(r"[;\n]+")


@dataclass(frozen=True)
class Kind(Generic[T]):
    """One kind of value.

    ``store`` and ``read`` are exact opposites and do not depend on any language;
    ``parse`` reads what a person types on the day given, ``show`` prints it in Polish form.
    """

    name: str
    store: Callable[[T], str]
    read: Callable[[str], T]
    parse: Callable[[str, date], T]
    show: Callable[[T], str]


def _parse_text(text: str, _today: date) -> str:
    if not text.strip():
        raise Malformed("parameter-value-missing")
    return text.strip()


def _parse_days(text: str, today: date) -> tuple[date, ...]:
    parts = [part for part in _LIST_SIGNS.split(text) if part.strip()]
    if not parts:
        raise Malformed("parameter-value-missing")
    return tuple(sorted({parse_date(part, today) for part in parts}))


def _read_days(text: str) -> tuple[date, ...]:
    return tuple(date.fromisoformat(part) for part in text.split())


COUNT = Kind[int]("int", str, int, lambda text, _today: parse_count(text), format_quantity)
"""Whole numbers of zero or more."""

NUMBER = Kind[Decimal](
    "decimal", str, Decimal, lambda text, _today: parse_decimal(text), format_quantity
)

MONEY = Kind[Money](
    "money",
    lambda money: str(money.amount),
    lambda text: Money(Decimal(text)),
    lambda text, _today: Money.parse(text),
    str,
)

DAY = Kind[date]("date", date.isoformat, date.fromisoformat, parse_date, format_date)

TEXT = Kind[str]("text", str, str, _parse_text, str)

RETENTION = Kind[RetentionClass](
    "text", str, RetentionClass.parse, lambda text, _today: RetentionClass.parse(text), str
)
"""An archive class: A, B5, BE10."""

DAYS = Kind[tuple[date, ...]](
    "list",
    lambda days: " ".join(day.isoformat() for day in days),
    _read_days,
    _parse_days,
    lambda days: "; ".join(format_date(day) for day in days),
)
"""A list of days, typed with semicolons or one in a line."""


class ParameterUnit(Enum):
    """What a number counts; the value is an English label (context ``domain``)."""

    NONE = ""
    DAYS = QT_TRANSLATE_NOOP("domain", "days")
    WORKING_DAYS = QT_TRANSLATE_NOOP("domain", "working days")
    HOURS = QT_TRANSLATE_NOOP("domain", "hours")
    MONTHS = QT_TRANSLATE_NOOP("domain", "months")
    YEARS = QT_TRANSLATE_NOOP("domain", "years")
    PERCENT = "%"
    EURO = "EUR"


class Confidence(Enum):
    """How sure the shipped value is; the value is an English label (context ``domain``)."""

    CONFIRMED = QT_TRANSLATE_NOOP("domain", "found in a published source")
    LIKELY = QT_TRANSLATE_NOOP("domain", "known from practice, please confirm")
    UNCERTAIN = QT_TRANSLATE_NOOP("domain", "uncertain, ask a lawyer")
