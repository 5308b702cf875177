"""Numbers of organisations, accounts, phones and places; the PESEL has its own file.

Each value is parsed once, keeps one normal form for the store and prints itself in groups.
A parser raises Malformed; the text typed is never part of the failure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar

from cus_desktop.domain.malformed import Malformed

_SEPARATORS = re.compile(r"[\s\u00a0./_\u2010-\u2015-]+")
_POLAND = 48
_POLISH_TYPED = re.compile(r"(?:\+48)?([1-9][0-9]{8})", re.ASCII)
"""What most people have; the library that knows all countries is slow for thousands of rows."""
_POLISH_PHONE = re.compile(r"\+48([1-9][0-9]{8})")
_POLISH_MOBILE = frozenset(
    ["45", "50", "51", "53", "57", "60", "66", "69", "72", "73", "78", "79", "88"]
)
_PHONE_SIGNS = re.compile(r"\+?[0-9 ()./-]+")


@dataclass(frozen=True, order=True)
class Nip:
    """Tax number, ten digits."""

    digits: str

    @classmethod
    def parse(cls, text: str) -> Nip:
        """``123-456-32-18``, with or without hyphens and ``PL``."""
        from stdnum.pl import nip

        digits = _digits(text, "nip", (10,), prefix="PL")
        if not nip.is_valid(digits):
            raise Malformed("nip-check-digit")
        return cls(digits)

    def __str__(self) -> str:
        d = self.digits
        return f"{d[:3]}-{d[3:6]}-{d[6:8]}-{d[8:]}"


@dataclass(frozen=True, order=True)
class Regon:
    """Statistical number, nine digits, or fourteen for a local unit."""

    digits: str

    @classmethod
    def parse(cls, text: str) -> Regon:
        """Nine or fourteen digits with right check digits."""
        from stdnum.pl import regon

        digits = _digits(text, "regon", (9, 14))
        if not regon.is_valid(digits):
            raise Malformed("regon-check-digit")
        return cls(digits)

    def __str__(self) -> str:
        return self.digits


@dataclass(frozen=True, order=True)
class Krs:
    """Number in the National Court Register: ten digits, no check digit."""

    digits: str

    @classmethod
    def parse(cls, text: str) -> Krs:
        """The number; zeros in front may be left out, because they carry no meaning."""
        digits = _digits(text, "krs", range(1, 11)).zfill(10)
        if not digits.strip("0"):
            raise Malformed("krs-length", digits=0)
        return cls(digits)

    def __str__(self) -> str:
        return self.digits


@dataclass(frozen=True, order=True)
class BankAccount:
    """A Polish account number (NRB), 26 digits."""

    digits: str

    @classmethod
    def parse(cls, text: str) -> BankAccount:
        """26 digits with or without spaces and ``PL``; the check digits must be right."""
        digits = _digits(text, "account", (26,), prefix="PL")
        if int(digits[2:] + "2521" + digits[:2]) % 97 != 1:
            raise Malformed("account-check-digits")
        return cls(digits)

    def __str__(self) -> str:
        groups = [self.digits[start : start + 4] for start in range(2, 26, 4)]
        return " ".join([self.digits[:2], *groups])


@dataclass(frozen=True, order=True)
class PostCode:
    """Post code, kept and printed as ``00-000``."""

    text: str

    @classmethod
    def parse(cls, text: str) -> PostCode:
        """Five digits, with or without the hyphen."""
        digits = _digits(text, "postcode", (5,))
        return cls(f"{digits[:2]}-{digits[2:]}")

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, order=True)
class TerytCode:
    """A gmina in the TERYT register: voivodship, county, gmina and its kind, seven digits."""

    KINDS: ClassVar[str] = "1234589"
    """1 urban, 2 rural, 3 urban-rural, 4 town in 3, 5 rural part of 3, 8 and 9 districts."""

    digits: str

    @classmethod
    def parse(cls, text: str) -> TerytCode:
        """Seven digits; voivodships are the even numbers from 02 to 32."""
        digits = _digits(text, "teryt", (7,))
        voivodship = int(digits[:2])
        parts_exist = digits[2:4] != "00" and digits[4:6] != "00"
        if voivodship % 2 or not 2 <= voivodship <= 32 or not parts_exist:
            raise Malformed("teryt-unknown")
        if digits[6] not in cls.KINDS:
            raise Malformed("teryt-unknown")
        return cls(digits)

    def __str__(self) -> str:
        return self.digits


@dataclass(frozen=True, order=True)
class PhoneNumber:
    """A phone number of any country, kept as ``+48600000147``."""

    e164: str

    @classmethod
    def parse(cls, text: str) -> PhoneNumber:
        """The number typed; without a country it is Polish. Extensions are refused.

        A number of possible length passes even when its range is not known to us: number
        plans grow faster than programs.
        """
        typed = " ".join(text.split())
        if not typed:
            raise Malformed("phone-missing")
        plain = _POLISH_TYPED.fullmatch(typed.replace(" ", "").replace("-", ""))
        if plain:
            return cls(f"+{_POLAND}{plain[1]}")
        import phonenumbers

        if not _PHONE_SIGNS.fullmatch(typed):
            raise Malformed("phone-unreadable")
        if typed.startswith("00"):
            typed = "+" + typed[2:]
        try:
            number = phonenumbers.parse(typed, "PL")
        except phonenumbers.NumberParseException:
            raise Malformed("phone-unreadable") from None
        polish = number.country_code == _POLAND
        if polish and len(phonenumbers.national_significant_number(number)) != 9:
            raise Malformed("phone-length")
        if not phonenumbers.is_possible_number(number):
            raise Malformed("phone-length")
        return cls(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))

    def __str__(self) -> str:
        import phonenumbers

        number = phonenumbers.parse(self.e164, None)
        national = number.country_code == _POLAND
        style = phonenumbers.PhoneNumberFormat
        return phonenumbers.format_number(
            number, style.NATIONAL if national else style.INTERNATIONAL
        )


def shown_phone(stored: str) -> str:
    """A stored number in groups, ``600 147 505``; one kept in another form stays as it is.

    Polish numbers are grouped here: lists show hundreds of them, and the library that knows all
    countries takes longer to load than a window may take to open.
    """
    polish = _POLISH_PHONE.fullmatch(stored)
    if polish:
        digits = polish[1]
        cuts = (0, 3, 6, 9) if digits[:2] in _POLISH_MOBILE else (0, 2, 5, 7, 9)
        return " ".join(digits[start:end] for start, end in pairwise(cuts))
    try:
        return str(PhoneNumber.parse(stored)) if stored else ""
    except Malformed:
        return stored


def _digits(text: str, kind: str, lengths: range | tuple[int, ...], prefix: str = "") -> str:
    """The digits of a grouped number; Malformed ``<kind>-not-digits`` or ``<kind>-length``."""
    plain = _SEPARATORS.sub("", text).upper()
    if prefix:
        plain = plain.removeprefix(prefix)
    if plain and not (plain.isascii() and plain.isdigit()):
        raise Malformed(f"{kind}-not-digits")
    if len(plain) not in lengths:
        raise Malformed(f"{kind}-length", digits=len(plain))
    return plain
