"""Residents: who they are, where they live, who speaks for them and how to reach them.

Field lists follow the domain reference, sections 5 and 8. Identifiers are stored in one
normal form (PESEL 11 digits, phone ``+48600000147``); the screens and prints format them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from cus_desktop.domain.ids import new_id


class Sex(Enum):
    """As in the population register; empty string in the draft when not known."""

    FEMALE = "female"
    MALE = "male"


class NoPeselReason(Enum):
    """Why a person has no PESEL: a normal state with a reason."""

    FOREIGNER = "foreigner"
    NEWBORN = "newborn"
    NOT_GIVEN = "not_given"
    OTHER = "other"


class CommunicationNeedKind(Enum):
    """How the person needs to be talked or written to (domain 4.3)."""

    LARGE_PRINT = "large_print"
    SIGN_LANGUAGE = "sign_language"
    EASY_TO_READ = "easy_to_read"
    PHONE_ONLY = "phone_only"
    HOME_VISIT = "home_visit"
    CARER_PRESENT = "carer_present"
    INTERPRETER = "interpreter"


class RepresentativeKind(Enum):
    """Who may act for the person, with the basis document (D2)."""

    LEGAL_REPRESENTATIVE = "legal_representative"
    GUARDIAN = "guardian"
    CURATOR = "curator"
    ATTORNEY = "attorney"
    ACTUAL_CARER = "actual_carer"


class DisabilityLevel(Enum):
    """Level of the disability certificate."""

    NONE = "none"
    LIGHT = "light"
    MODERATE = "moderate"
    SEVERE = "severe"
    CHILD = "child"
    """Certificate for a person under 16, which has no level."""


@dataclass(frozen=True)
class CommunicationNeedDraft:
    """One communication need, with a remark such as the language of the interpreter."""

    id: str = field(default_factory=new_id)
    kind: CommunicationNeedKind = CommunicationNeedKind.LARGE_PRINT
    note: str = ""


@dataclass(frozen=True)
class RepresentativeDraft:
    """A person who acts for the resident."""

    id: str = field(default_factory=new_id)
    kind: RepresentativeKind = RepresentativeKind.ACTUAL_CARER
    given_name: str = ""
    family_name: str = ""
    phone: str = ""
    address: str = ""
    basis: str = ""
    """Court ruling number, power of attorney: required for all but the actual carer (D2)."""
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True)
class ContactPersonDraft:
    """Whom to call: relation in words (``córka``), name and phone."""

    id: str = field(default_factory=new_id)
    relation: str = ""
    name: str = ""
    phone: str = ""
    note: str = ""


@dataclass(frozen=True)
class ResidentDraft:
    """A resident as typed; the same shape is edited, checked, imported and saved."""

    id: str = field(default_factory=new_id)
    given_name: str = ""
    second_name: str = ""
    family_name: str = ""
    pesel: str = ""
    no_pesel_reason: str = ""
    pesel_override_reason: str = ""
    """Why a PESEL with a wrong check digit is kept."""
    other_id_kind: str = ""
    other_id_number: str = ""
    born_on: date | None = None
    sex: str = ""
    citizenship: str = "PL"
    residence_basis: str = ""
    residence_valid_to: date | None = None
    village_id: str = ""
    place_name: str = ""
    """Place outside the served gminas, when no village fits (D12)."""
    street: str = ""
    house_no: str = ""
    flat_no: str = ""
    postcode: str = ""
    post_town: str = ""
    address_confidential: bool = False
    confidential_reason: str = ""
    registered_address: str = ""
    """Only when different from the place of stay."""
    phone: str = ""
    email: str = ""
    contact_preference: str = ""
    language: str = "pl"
    disability_level: str = ""
    disability_valid_to: date | None = None
    privacy_notice_version: str = ""
    privacy_notice_on: date | None = None
    sensitive_note: str = ""
    """Marked free text: hidden, skipped or anonymised where the law asks."""
    note: str = ""
    external_ref: str = ""
    file_place: str = ""
    """Where the paper file stands."""
    died_on: date | None = None
    left_on: date | None = None
    communication_needs: tuple[CommunicationNeedDraft, ...] = ()
    representatives: tuple[RepresentativeDraft, ...] = ()
    contacts: tuple[ContactPersonDraft, ...] = ()
    revision: str = ""

    @property
    def full_name(self) -> str:
        """Given name first, as in a letter."""
        return " ".join(part for part in (self.given_name, self.family_name) if part)


class NoteKind(Enum):
    """What an entry on the resident's timeline tells about."""

    CALL = "call"
    VISIT = "visit"
    CONVERSATION = "conversation"
    LETTER = "letter"
    OTHER = "other"


@dataclass(frozen=True)
class ResidentNoteDraft:
    """One entry on the timeline: append-only, corrected by a new entry."""

    id: str = field(default_factory=new_id)
    resident_id: str = ""
    happened_on: date | None = None
    kind: NoteKind = NoteKind.CONVERSATION
    text: str = ""
