"""Destroying files whose time is over: who is due, what the protocol says, what is counted (D89)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from cus_desktop.domain.ids import new_id
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.retention import RetentionClass


@dataclass(frozen=True)
class ClosedFile:
    """The file of one resident whose cases are closed.

    Attributes:
        numbers: of the plans, as the protocol lists them.
        opened_on, closed_on: the first and the last day of the file.
        kept_until: the last day it had to be kept; None for ever.
        asked: the person's request for erasure was granted (art. 17 GDPR).
    """

    resident_id: str
    name: str
    numbers: tuple[str, ...]
    opened_on: date | None
    closed_on: date
    retention: RetentionClass
    kept_until: date | None
    asked: bool = False

    def is_due(self, today: date) -> bool:
        """True when the file may be destroyed: its time is over, or erasure was granted."""
        return self.asked or (self.kept_until is not None and self.kept_until < today)


@dataclass(frozen=True)
class DestructionDraft:
    """What is to be destroyed, and by whose consent."""

    residents: tuple[str, ...]
    id: str = field(default_factory=new_id)
    consent_number: str = ""
    """Number of the archive's consent, or of the procedure the office follows."""
    consent_on: date | None = None
    commission: str = ""
    """Who carries it out, as printed under the protocol."""


def check_destruction(
    draft: DestructionDraft, files: dict[str, ClosedFile], today: date
) -> list[Problem]:
    """Everything the rules say about a destruction (D89); ``files`` are those that are closed."""
    problems = []
    if not draft.residents:
        problems.append(Problem("residents", "destruction-of-nothing", rule="D89"))
    if not draft.consent_number.strip():
        problems.append(Problem("consent_number", "destruction-consent-missing", rule="D89"))
    if draft.consent_on is None:
        problems.append(Problem("consent_on", "date-missing", rule="D89"))
    elif draft.consent_on > today:
        problems.append(Problem("consent_on", "date-in-future"))
    early = [
        resident
        for resident in draft.residents
        if resident not in files or not files[resident].is_due(today)
    ]
    if early:
        problems.append(
            Problem("residents", "destruction-too-early", {"count": len(early)}, rule="D89")
        )
    return problems
