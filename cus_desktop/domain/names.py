"""Names of people: kept as their owners write them, only tidied."""

from __future__ import annotations

import re
import unicodedata

from cus_desktop.domain.malformed import Malformed

MAX_LENGTH = 100

_DASHES = re.compile(r"\s*[-\u2010\u2011\u2012\u2013\u2014]\s*")
_APOSTROPHES = "'’\u02bc"
_PART = re.compile(r"[^ -]+")
_PARTICLES = frozenset(
    {"al", "bin", "da", "de", "del", "der", "di", "dos", "du", "el", "van", "von"}
)


def parse_name(text: str) -> str:
    """The name tidied (`tidy_name`), or Malformed with the reason it cannot be a name.

    Codes: ``name-missing``, ``name-too-long``, ``name-has-digits``, ``name-has-control``,
    ``name-has-sign`` (with the sign), ``name-without-letters``.
    """
    name = tidy_name(text)
    if not name:
        raise Malformed("name-missing")
    if len(name) > MAX_LENGTH:
        raise Malformed("name-too-long", limit=MAX_LENGTH)
    for sign in name:
        kind = unicodedata.category(sign)
        if kind.startswith("N"):
            raise Malformed("name-has-digits")
        if kind.startswith("C"):
            raise Malformed("name-has-control")
        if not (kind.startswith(("L", "M")) or sign in " -." or sign in _APOSTROPHES):
            raise Malformed("name-has-sign", sign=sign)
    if not any(sign.isalpha() for sign in name.replace("\u02bc", "")):
        raise Malformed("name-without-letters")
    return name


def tidy_name(text: str) -> str:
    """The name without stray spaces and invisible signs; letters and capitals stay.

    Composed form (NFC), one space between words, a plain hyphen without spaces around it.
    Tidying twice changes nothing.
    """
    seen = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
    return _DASHES.sub("-", " ".join(unicodedata.normalize("NFC", seen).split()))


def suggested_capitals(name: str) -> str | None:
    """A gentle proposal for a name typed in capitals or small letters only.

    ``ŻÓŁCIŃSKA-GĘŚ`` gives ``Żółcińska-Gęś``, ``o'brien`` gives ``O'Brien``. None when the
    name has both kinds of letters: its owner may well write ``de Ville`` or ``McKay``.
    """
    letters = [sign for sign in name if sign.isalpha() and sign.lower() != sign.upper()]
    alike = all(sign.isupper() for sign in letters) or all(sign.islower() for sign in letters)
    if len(letters) < 2 or not alike:
        return None
    last_start = max((match.start() for match in _PART.finditer(name)), default=0)

    def cased(match: re.Match[str]) -> str:
        small = match.group().lower()
        if small in _PARTICLES and match.start() != last_start:
            return small
        return re.sub(rf"(?:^|(?<=[{_APOSTROPHES}]))\w", lambda first: first.group().upper(), small)

    proposal = _PART.sub(cased, name)
    return None if proposal == name else proposal


def listed_name(given_name: str, family_name: str) -> str:
    """Family name first, as in lists: ``Łoś Anna``."""
    return " ".join(part for part in (family_name, given_name) if part)


def full_name(given_name: str, family_name: str) -> str:
    """Given name first, as in letters: ``Anna Łoś``."""
    return " ".join(part for part in (given_name, family_name) if part)


def initials(given_name: str, family_name: str) -> str:
    """``A. Ż.-G.`` for Anna Żółcińska-Gęś: what is shown where a name may not be."""
    return " ".join(
        "-".join(f"{half[0].upper()}." for half in word.split("-") if half)
        for word in f"{given_name} {family_name}".split()
    )
