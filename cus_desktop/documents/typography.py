"""Text made fit for print: cleaned, bound, checked against the font.

User text never becomes markup here: paragraphs take plain strings and draw them letter by
letter, so ``<b>``, ``&`` or ``<img src=...>`` in a description print as what was typed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from dataclasses import replace as replaced
from datetime import date
from typing import Any, TypeVar, cast

from cus_desktop.documents.fonts import printable_characters
from cus_desktop.domain.dates import format_date
from cus_desktop.domain.durations import format_time, format_time_range
from cus_desktop.domain.line_breaks import NBSP, bound_address, bound_company
from cus_desktop.i18n import QT_TRANSLATE_NOOP, Translate

NOTHING = "—"
_SUBSTITUTE = "?"

_SHORT_WORD = re.compile(
    r"(?<![\w.])([aiouwzAIOUWZ]|nr|ul\.|al\.|os\.|pl\.|tel\.|art\.|ust\.|pkt|lit\.|poz\.|um\.) (?=\S)"
)
_UNIT = re.compile(r"(?<=\d) (?=(?:\d{3}(?!\d)|zł|gr|h|min|km|m|r\.|%|szt\.|os\.|mies\.)(?!\w))")
_CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060\ufeff]")

_Frozen = TypeVar("_Frozen")

_MONTHS = (
    QT_TRANSLATE_NOOP("documents", "January"),
    QT_TRANSLATE_NOOP("documents", "February"),
    QT_TRANSLATE_NOOP("documents", "March"),
    QT_TRANSLATE_NOOP("documents", "April"),
    QT_TRANSLATE_NOOP("documents", "May"),
    QT_TRANSLATE_NOOP("documents", "June"),
    QT_TRANSLATE_NOOP("documents", "July"),
    QT_TRANSLATE_NOOP("documents", "August"),
    QT_TRANSLATE_NOOP("documents", "September"),
    QT_TRANSLATE_NOOP("documents", "October"),
    QT_TRANSLATE_NOOP("documents", "November"),
    QT_TRANSLATE_NOOP("documents", "December"),
)


@dataclass(frozen=True, slots=True)
class MissingGlyphs:
    """Characters of one field that the font cannot print; "?" stands in their place."""

    field: str
    """Path of the field in the document: ``goals[1].measure``."""
    characters: str


def bound(text: str) -> str:
    """Running text whose short words and units stay with their neighbour.

    Not for narrow columns: there a bound pair may be wider than the column.
    """
    text = bound_address(bound_company(text))
    return _UNIT.sub(NBSP, _SHORT_WORD.sub(rf"\1{NBSP}", text))


def cleaned(text: str) -> str:
    """The text in composed letters, without control characters; line ends become ``\\n``."""
    if text.isascii() and text.isprintable():
        return text
    text = unicodedata.normalize("NFC", text)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return _CONTROLS.sub("", text)


def printable(document: _Frozen) -> _Frozen:
    """The same document with every text cleaned and unprintable letters replaced by "?"."""
    known = printable_characters()

    def fit(text: str) -> str:
        text = cleaned(text)
        if known.issuperset(text):
            return text
        return "".join(c if c in known or c == "\n" else _SUBSTITUTE for c in text)

    return cast(_Frozen, _mapped(document, fit))


def missing_glyphs(document: object) -> tuple[MissingGlyphs, ...]:
    """Which fields hold letters that will print as "?", so that the office can be told."""
    known = printable_characters()
    found = []
    for path, text in _texts(document, ""):
        missing = dict.fromkeys(c for c in cleaned(text) if c not in known and c != "\n")
        if missing:
            found.append(MissingGlyphs(path, "".join(missing)))
    return tuple(found)


def short_day(day: date | None) -> str:
    """21.11.2026; an em dash for none."""
    return format_date(day) if day else NOTHING


def long_day(day: date, translate: Translate) -> str:
    """21 listopada 2026 r., as official letters write it."""
    month = translate("documents", _MONTHS[day.month - 1])
    text = translate("documents", "{day} {month} {year}").format(
        day=day.day, month=month, year=day.year
    )
    return text.replace(" ", NBSP)


def time_range(starts_at: int | None, ends_at: int | None) -> str:
    """8.00–10.00, 8.00, or nothing; minutes since midnight."""
    if starts_at is None:
        return ""
    if ends_at is None:
        return format_time(starts_at)
    return format_time_range(starts_at, ends_at)


def quoted(words: str) -> str:
    """The words in Polish quotation marks, the full stop behind them."""
    words = words.strip().strip("„”\"'«»“")
    if words.endswith(".") and not words.endswith(".."):
        return f"„{words[:-1]}”."
    return f"„{words}”"


def _mapped(value: object, change: Callable[[str], str]) -> object:
    """The value with every string inside it changed; unchanged parts are kept as they are."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        parts = tuple(_mapped(part, change) for part in value)
        return value if all(a is b for a, b in zip(parts, value, strict=True)) else parts
    if is_dataclass(value) and not isinstance(value, type):
        changed: dict[str, Any] = {}
        for field in fields(value):
            before = getattr(value, field.name)
            after = _mapped(before, change)
            if after is not before:
                changed[field.name] = after
        return replaced(value, **changed) if changed else value
    return value


def _texts(value: object, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, tuple):
        for index, part in enumerate(value):
            yield from _texts(part, f"{path}[{index}]")
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            inner = f"{path}.{field.name}" if path else field.name
            yield from _texts(getattr(value, field.name), inner)
