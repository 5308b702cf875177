"""Case numbers as offices write them: ``CUS.5120.147.2026`` (D91)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cus_desktop.domain.malformed import Malformed

_PART = re.compile(r"[^\s.][^.]*")
_SHAPE = re.compile(r"(.+?)\.([0-9]{1,6})\.([0-9]+[A-Za-z0-9]*)\.([0-9]{4})(?:\.(.+))?")


@dataclass(frozen=True)
class CaseNumber:
    """Symbol of the unit, class of its file plan, number in the year, year, perhaps initials."""

    symbol: str
    category: str
    sequence: str
    year: int
    initials: str = ""

    @classmethod
    def parse(cls, text: str) -> CaseNumber:
        """Raises Malformed (``case-number-shape``)."""
        match = _SHAPE.fullmatch(text.strip())
        if match is None:
            raise Malformed("case-number-shape")
        return cls(match[1], match[2], match[3], int(match[4]), match[5] or "")

    def __str__(self) -> str:
        parts = (self.symbol, self.category, self.sequence, str(self.year), self.initials)
        return ".".join(part for part in parts if part)


def symbol_of(opening: str) -> str:
    """The symbol in what an office writes before its numbers: ``CUS`` of ``CUS.5120``.

    A class at the end belongs to one kind of case; other kinds have their own.
    """
    parts = [part for part in opening.strip().split(".") if _PART.fullmatch(part)]
    if len(parts) > 1 and parts[-1].isdigit():
        parts = parts[:-1]
    return ".".join(parts)
