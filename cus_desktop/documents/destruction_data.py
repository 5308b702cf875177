"""What the papers of a destruction are made of: plain values, no drawing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class FileLine:
    """One file: never the name of a person.

    ``kept_until`` is None where erasure was granted (art. 17 GDPR).
    """

    numbers: str
    retention: str
    opened_on: date | None
    closed_on: date | None
    kept_until: date | None


@dataclass(frozen=True, slots=True)
class DestructionDocument:
    """What is printed; without a consent it is a proposal, with one the protocol."""

    made_on: date
    files: tuple[FileLine, ...]
    consent_number: str = ""
    consent_on: date | None = None
    commission: str = ""
    practice: bool = False
