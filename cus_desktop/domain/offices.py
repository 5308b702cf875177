"""The office, the gminas it serves and their villages."""

from __future__ import annotations

from dataclasses import dataclass, field

from cus_desktop.domain.ids import new_id


@dataclass(frozen=True)
class OfficeDraft:
    """What the letterhead, the numbering and the privacy notice need.

    There is one office in a store. ``practice`` marks the fictional office: a ribbon on the
    screen and on paper.
    """

    id: str = field(default_factory=new_id)
    name: str = ""
    short_name: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    nip: str = ""
    regon: str = ""
    case_symbol: str = ""
    """Symbol and class that open a case number (D91), for example ``CUS.5120``."""
    data_protection_contact: str = ""
    """How to reach the data protection officer, printed in the privacy notice."""
    privacy_notice: str = ""
    privacy_notice_version: str = ""
    change_conditions: str = ""
    """Standing text: how a plan may be changed, resigned from or ended early."""
    practice: bool = False
    revision: str = ""


@dataclass(frozen=True)
class MunicipalityDraft:
    """A gmina that the centre serves: its own, or a party to the agreement (art. 10, 15)."""

    id: str = field(default_factory=new_id)
    name: str = ""
    teryt: str = ""
    leading: bool = False
    """True for the gmina whose unit the centre is."""
    agreement_number: str = ""
    revision: str = ""


@dataclass(frozen=True)
class VillageDraft:
    """A village or hamlet, with its sołectwo, post code and post town."""

    id: str = field(default_factory=new_id)
    name: str = ""
    municipality_id: str = ""
    solectwo: str = ""
    postcode: str = ""
    post_town: str = ""
    revision: str = ""
