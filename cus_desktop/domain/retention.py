"""How long papers are kept: archive classes and the defaults of an office (domain 7, D89)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from cus_desktop.domain.malformed import Malformed
from cus_desktop.i18n import QT_TRANSLATE_NOOP

_CLASS = re.compile(r"(A)|(BE?) ?-? ?([0-9]{1,2})", re.IGNORECASE)


@dataclass(frozen=True)
class RetentionClass:
    """An archive class: ``A`` for ever, ``B10`` ten years, ``BE5`` five and then an expert."""

    category: str
    years: int | None

    @classmethod
    def parse(cls, text: str) -> RetentionClass:
        """``A``, ``B5``, ``B-25``, ``BE10``. Raises Malformed (``retention-class-unknown``)."""
        match = _CLASS.fullmatch(text.strip())
        if match is None or (match[3] is not None and int(match[3]) == 0):
            raise Malformed("retention-class-unknown")
        if match[1]:
            return cls("A", None)
        return cls(match[2].upper(), int(match[3]))

    def kept_until(self, closed_on: date) -> date | None:
        """The last day the file must be kept; None for ever.

        Full years are counted from 1 January after the case was closed.
        """
        return None if self.years is None else date(closed_on.year + self.years, 12, 31)

    def __str__(self) -> str:
        return self.category if self.years is None else f"{self.category}{self.years}"


@dataclass(frozen=True)
class RetentionDefault:
    """The class an office starts with for one kind of record; to be confirmed by its archive."""

    key: str
    label: str
    """To be translated (context ``domain``) where it is shown."""
    retention: RetentionClass


def _default(key: str, label: str, retention: str) -> RetentionDefault:
    return RetentionDefault(key, label, RetentionClass.parse(retention))


RETENTION_DEFAULTS = (
    _default(
        "plan_files",
        QT_TRANSLATE_NOOP("domain", "applications, assessments, plans, closing reports"),
        "B10",
    ),
    _default(
        "decisions",
        QT_TRANSLATE_NOOP("domain", "refusals and care service decisions"),
        "B10",
    ),
    _default("contracts", QT_TRANSLATE_NOOP("domain", "contracts with providers"), "B10"),
    _default("procurement", QT_TRANSLATE_NOOP("domain", "procurement files"), "B5"),
    _default("grants", QT_TRANSLATE_NOOP("domain", "grant agreements and settlements"), "B10"),
    _default(
        "volunteer_agreements", QT_TRANSLATE_NOOP("domain", "agreements with volunteers"), "B10"
    ),
    _default(
        "neighbour_contracts",
        QT_TRANSLATE_NOOP("domain", "contracts and hours of neighbour services"),
        "B10",
    ),
    _default(
        "programmes",
        QT_TRANSLATE_NOOP("domain", "programmes, diagnoses, yearly reports"),
        "B25",
    ),
)
"""Where practice names a span (B5 to B10) the longer class stands: too long can be mended."""


def default_class(key: str) -> RetentionClass:
    """The class an office starts with for the kind of record. Raises KeyError."""
    return {each.key: each.retention for each in RETENTION_DEFAULTS}[key]
