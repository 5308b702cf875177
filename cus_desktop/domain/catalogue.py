"""The catalogue of services (art. 13(9)) and the programmes behind them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from cus_desktop.domain.ids import new_id


class LegalTrack(Enum):
    """Which law a service follows (domain, point 1 of section 1)."""

    PROGRAMME = "programme"
    """CUS act: application, qualification, no decision."""
    SOCIAL_ASSISTANCE = "social_assistance"
    """Social assistance act: interview, decision, fee by decision."""


@dataclass(frozen=True)
class ServiceDraft:
    """One service as the catalogue tells it to people.

    Texts stay as the office typed them; an empty one means that nobody said.
    """

    id: str = field(default_factory=new_id)
    name: str = ""
    areas: tuple[str, ...] = ()
    """Keys of the 14 areas of art. 2(1), at least one."""
    legal_track: str = ""
    addressees: str = ""
    scope: str = ""
    plain_description: str = ""
    """The same in easy words, for the easy-to-read prints."""
    place: str = ""
    unit: str = ""
    """Key of `cus_desktop.domain.amounts.Unit`."""
    limit_per_person: str = ""
    fee: str = ""
    legal_basis: str = ""
    quality_standard: str = ""
    pictogram: str = ""
    """Name of an icon of the program."""
    programme_id: str = ""
    active_from: date | None = None
    active_to: date | None = None
    last_checked_on: date | None = None
    source: str = ""
    revision: str = ""


@dataclass(frozen=True)
class ProgrammeDraft:
    """A programme of social services: a council resolution, an act of local law (D42)."""

    id: str = field(default_factory=new_id)
    name: str = ""
    municipality_id: str = ""
    resolution_number: str = ""
    resolution_on: date | None = None
    journal_entry: str = ""
    """Position in the voivodship journal."""
    in_force_from: date | None = None
    in_force_to: date | None = None
    fee_rules: str = ""
    financing: str = ""
    note: str = ""
    revision: str = ""
