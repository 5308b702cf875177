"""Restricting a person's record to chosen people of the office (D85)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cus_desktop.domain.problems import Problem


@dataclass(frozen=True)
class RestrictionDraft:
    """To whom the record of a person is restricted, and why.

    Attributes:
        staff_ids: the people responsible; the director sees the record besides them.
    """

    resident_id: str = ""
    restricted: bool = False
    reason: str = ""
    staff_ids: tuple[str, ...] = ()
    revision: str = ""


def check_restriction(draft: RestrictionDraft) -> list[Problem]:
    """A restriction has a reason: the person, or a control, may ask for it."""
    if draft.restricted and not draft.reason.strip():
        return [Problem("reason", "restriction-without-reason", rule="D85")]
    return []


@dataclass(frozen=True)
class Restriction:
    """A restriction as shown: its reason and the names of the responsible people."""

    reason: str
    responsible: Sequence[str] = ()
