"""Numbers as they are typed and printed in Poland: comma for decimals, spaces for thousands."""

from __future__ import annotations

import re
from decimal import Decimal

from cus_desktop.domain.malformed import Malformed

NBSP = "\u00a0"
"""The space between thousands and before a unit; a line never breaks there."""

MAX_DIGITS = 15

_MINUS = str.maketrans({"−": "-", "–": "-"})
_SHAPE = re.compile(r"(?P<sign>[+-]?) ?(?P<body>[0-9][0-9 .,]*)")
_PLAIN = re.compile(r"(?P<whole>[0-9]+|[0-9]{1,3}(?: [0-9]{3})+)(?:[.,](?P<part>[0-9]+))?")
_DOTS = re.compile(r"(?P<whole>[0-9]{1,3}(?:\.[0-9]{3})+)(?:,(?P<part>[0-9]+))?")
_COMMAS = re.compile(r"(?P<whole>[0-9]{1,3}(?:,[0-9]{3})+)(?:\.(?P<part>[0-9]+))?")
_ONE_DOT_AND_THREE = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")


def parse_decimal(text: str) -> Decimal:
    """The number typed: ``2 024,50``, ``2024.50``, ``2.024,50``, ``-3``.

    A comma alone is always the decimal comma. One dot before exactly three digits
    (``2.024``) may mean two numbers and is refused. Raises Malformed.
    """
    shape = _SHAPE.fullmatch(" ".join(text.translate(_MINUS).split()))
    if shape is None:
        raise Malformed("number-unreadable" if text.strip() else "number-missing")
    body = shape["body"]
    if _ONE_DOT_AND_THREE.fullmatch(body):
        raise Malformed("number-ambiguous")
    match = _PLAIN.fullmatch(body)
    if match is None and ("," in body or "." in body):
        match = _DOTS.fullmatch(body) or _COMMAS.fullmatch(body)
    if match is None:
        raise Malformed("number-unreadable")
    whole = re.sub(r"[^0-9]", "", match["whole"])
    digits = f"{whole}.{match['part'] or '0'}"
    if len(digits) - 1 > MAX_DIGITS:
        raise Malformed("number-too-long", digits=MAX_DIGITS)
    value = Decimal(whole) if match["part"] is None else Decimal(digits)
    return -value if shape["sign"] == "-" else value


def parse_count(text: str) -> int:
    """A whole number of zero or more. Raises Malformed."""
    value = parse_decimal(text)
    if value != value.to_integral_value() or value < 0:
        raise Malformed("number-not-whole")
    return int(value)


def format_decimal(value: Decimal | int, places: int | None = None) -> str:
    """``2 024,50`` with NBSP between thousands, also in four-digit numbers.

    ``places`` fixes the decimals (half up); None shows as many as the value has.
    """
    shown = Decimal(value) if places is None else rounded_half_up(Decimal(value), places)
    return f"{shown:,f}".replace(",", NBSP).replace(".", ",")


def format_quantity(value: Decimal | int) -> str:
    """The number without needless zeros: ``44``, ``1,5``, ``2 024``."""
    trimmed = Decimal(value).normalize()
    return format_decimal(abs(trimmed) if trimmed == 0 else trimmed)


def rounded_half_up(value: Decimal, places: int) -> Decimal:
    """The value with that many decimals; a half goes away from zero, as in invoices."""
    step = Decimal(1).scaleb(-places)
    return value.quantize(step, rounding="ROUND_HALF_UP")
