"""Search text without diacritics, and sort keys in the order of the Polish alphabet.

Both are stored beside the original, so that the database searches and sorts by plain code
points (SQLite ``BINARY``, PostgreSQL ``COLLATE "C"``) and every engine agrees with Python.
"""

from __future__ import annotations

import re
import unicodedata

POLISH_ALPHABET = "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż"
"""The 32 Polish letters with q, v and x at their dictionary places."""

# Letters that have no decomposition in Unicode, so dropping marks leaves them as they are.
_BY_HAND = str.maketrans(
    {
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "ø": "o",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ħ": "h",
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
        "ŧ": "t",
        "þ": "th",
    }
)
_BY_HAND_AND_USUAL_MARKS = _BY_HAND | {
    mark: None for mark in range(0x300, 0x370) if unicodedata.combining(chr(mark))
}
"""Enough for all European names: what is plain afterwards needs no look at each sign."""

_WORD = re.compile(r"[^\W_]+")
_DIGITS = re.compile(r"[0-9]+")
# Apostrophes belong to the word (O'Brien sorts as OBrien); other signs part two words.
_APOSTROPHES = re.compile("['’`\u2018\u00b4\u02bc\u02b9\u2032]")

# Lowest first: end of a part, accents of a part, space, digits, letters.
_PART_END = "\x1e"
_ACCENTS = "\x1f"
_FIRST_LETTER = 0x41
_LONGEST_NUMBER = 16
_WEIGHT = {letter: chr(_FIRST_LETTER + place) for place, letter in enumerate(POLISH_ALPHABET)}


def fold(text: str) -> str:
    """The text in small letters without diacritics: ``Żółć`` becomes ``zolc``.

    One function for what is stored and what is typed. Folding twice changes nothing.
    """
    if text.isascii():
        return text.lower()
    folded = _drop_marks(text.casefold())
    if folded.isascii():
        return folded.lower()
    return _drop_marks(folded.casefold())


def words(text: str) -> tuple[str, ...]:
    """The folded words of a text, parted at spaces, hyphens, apostrophes and other signs."""
    return tuple(_WORD.findall(_APOSTROPHES.sub(" ", fold(text))))


def sort_key(text: str, *more: str) -> str:
    """A key whose code-point order is the Polish dictionary order.

    Capitals and punctuation do not count, a space or hyphen comes before any letter, numbers
    go by size (2 before 10), foreign letters stand just after the letter they resemble
    (``Müller`` after ``Muller``), other alphabets after ``ż``. Further texts decide among
    equal first ones: ``sort_key(family_name, given_name)``.
    """
    return _PART_END.join(_part_key(part) for part in (text, *more))


def _drop_marks(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.translate(_BY_HAND))
    bare = decomposed.translate(_BY_HAND_AND_USUAL_MARKS)
    if bare.isascii():
        return bare
    return "".join(
        sign
        for sign in bare
        if not unicodedata.combining(sign) and unicodedata.category(sign) != "Cf"
    )


def _part_key(text: str) -> str:
    composed = unicodedata.normalize("NFC", text.casefold())
    plain = _WORD.findall(_APOSTROPHES.sub("", composed))
    base = " ".join(_DIGITS.sub(_number_key, _polish_base(word)) for word in plain)
    key = "".join(_WEIGHT.get(letter, letter) for letter in base)
    accented = " ".join(plain)
    return key if accented == _polish_base(accented) else key + _ACCENTS + accented


def _polish_base(text: str) -> str:
    """The text with every letter from outside the Polish alphabet made plain."""
    return "".join(
        letter if letter in _WEIGHT or letter.isascii() else fold(letter) for letter in text
    )


def _number_key(match: re.Match[str]) -> str:
    digits = match.group().lstrip("0") or "0"
    return chr(0x30 + min(len(digits), _LONGEST_NUMBER)) + digits
