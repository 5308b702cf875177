"""What a printed plan is made of: the only input of `cus_desktop.documents.plan`.

Frozen values without ids, sessions or clocks. Whoever fills them has applied the rules
already: a helper who must not be named arrives without a name (D30), a confidential address
arrives empty. Empty means "brak" or "—" on paper and is never a failure.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cus_desktop.domain.money import Money
from cus_desktop.domain.plans import ItemKind, SupportingKind


@dataclass(frozen=True, slots=True)
class Picture:
    """A crest, logo or strip of logos: PNG or JPEG bytes and what it shows, in words."""

    data: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class OfficeBlock:
    """The letterhead."""

    name: str
    municipality: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    data_protection_contact: str = ""
    crest: Picture | None = None
    funding_logos: Picture | None = None
    """The strip that projects financed by the European Union must show."""


@dataclass(frozen=True, slots=True)
class RepresentativeBlock:
    """Who acts for the person, and on what basis."""

    name: str
    capacity: str = ""
    """"opiekun prawny", "pełnomocnik" ..."""
    basis: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class PersonBlock:
    """Part A: the person the plan is for."""

    name: str
    born_on: date | None = None
    pesel: str = ""
    other_id: str = ""
    """Document of a person without PESEL, with its kind."""
    address: str = ""
    phone: str = ""
    contact_person: str = ""
    communication_needs: str = ""
    representative: RepresentativeBlock | None = None


@dataclass(frozen=True, slots=True)
class ApplicationBlock:
    """The application that started the 30 days."""

    number: str
    received_on: date | None = None


@dataclass(frozen=True, slots=True)
class VoiceBlock:
    """What matters to the person, in their own words."""

    words: str
    said_on: date | None = None


@dataclass(frozen=True, slots=True)
class GoalLine:
    """Part C."""

    goal: str
    measure: str = ""
    due_on: date | None = None
    responsible: str = ""


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """Part D: one paid service (D26)."""

    name: str
    scope: str = ""
    programme: str = ""
    basis: str = ""
    """Decision or other basis of the social assistance track."""
    provider: str = ""
    contract: str = ""
    when: str = ""
    place: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    """Both empty: the whole period of the plan."""
    amount: str = ""
    """Amount with unit and rhythm: ``44 h / month``."""
    rate: Money | None = None
    cost_per_month: Money | None = None
    fee_per_month: Money | None = None
    fee_note: str = ""
    """How the fee is set: ``10%``, "wg decyzji"."""


@dataclass(frozen=True, slots=True)
class TotalsBlock:
    """Sums of part D, worked out by the rules and not by the printer."""

    cost_per_month: Money
    fee_per_month: Money
    cost_whole: Money
    fee_whole: Money
    months: int = 0
    """Months of the plan, begun ones included; 0 leaves the number out."""
    service_months: int = 0
    """Months in which a service is given; said where they are fewer than the plan's."""


@dataclass(frozen=True, slots=True)
class SupportingLine:
    """Part E: help free of charge (D29). ``who`` is empty unless the helper agreed (D30)."""

    kind: SupportingKind | None
    """None while nobody has said which: the print then says "none" and claims nothing."""
    what: str
    who: str = ""
    when: str = ""
    place: str = ""
    scope: str = ""


@dataclass(frozen=True, slots=True)
class ExternalLine:
    """Part F: help of other bodies that the person uses."""

    what: str
    who: str = ""
    when: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class WeekEntry:
    """One weekly time of one line of part D, E or F."""

    kind: ItemKind
    line: int
    """Number of the line in its part, from 1."""
    title: str
    weekday: int | None = None
    """Monday is 0; None for help without a fixed day."""
    starts_at: int | None = None
    """Minutes since midnight."""
    ends_at: int | None = None
    note: str = ""
    """When it happens, where no time can tell: "całą dobę"."""


@dataclass(frozen=True, slots=True)
class MonitoringLine:
    """Part H: a planned check (D33)."""

    on: date | None
    form: str = ""
    who: str = ""
    subject: str = ""


@dataclass(frozen=True, slots=True)
class CoordinatorBlock:
    """The person to call."""

    name: str
    phone: str = ""
    email: str = ""
    hours: str = ""


@dataclass(frozen=True, slots=True)
class PlanTexts:
    """Standing texts of the office; an empty one prints the text of the program."""

    duties_of_person: tuple[str, ...] = ()
    duties_of_office: tuple[str, ...] = ()
    change_and_end: str = ""
    statements: tuple[str, ...] = ()
    privacy: str = ""


@dataclass(frozen=True, slots=True)
class AcceptanceBlock:
    """What is known of the person's acceptance; empty before it."""

    accepted_on: date | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class ApprovalBlock:
    """Who approved, in which function, by which authorisation (D23)."""

    approved_on: date | None = None
    name: str = ""
    function: str = ""
    authorisation_number: str = ""
    """Empty for the director, who needs none."""
    authorised_on: date | None = None


@dataclass(frozen=True, slots=True)
class AmendmentBlock:
    """Why this version replaces the one before (D31)."""

    reason: str
    initiator: str = ""
    replaces_version: int = 0


@dataclass(frozen=True, slots=True)
class PlanDocument:
    """One version of a plan, complete for printing."""

    number: str
    version: int
    created_on: date
    office: OfficeBlock
    person: PersonBlock
    coordinator: CoordinatorBlock
    language: str = "pl"
    case_number: str = ""
    place: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    programmes: tuple[str, ...] = ()
    application: ApplicationBlock | None = None
    amendment: AmendmentBlock | None = None
    situation: str = ""
    limitations: str = ""
    strengths: str = ""
    needs: tuple[str, ...] = ()
    voice: VoiceBlock | None = None
    goals: tuple[GoalLine, ...] = ()
    services: tuple[ServiceLine, ...] = ()
    totals: TotalsBlock | None = None
    supporting: tuple[SupportingLine, ...] = ()
    external: tuple[ExternalLine, ...] = ()
    week: tuple[WeekEntry, ...] = ()
    monitoring: tuple[MonitoringLine, ...] = ()
    texts: PlanTexts = PlanTexts()
    acceptance: AcceptanceBlock = AcceptanceBlock()
    approval: ApprovalBlock = ApprovalBlock()
    annexes: tuple[str, ...] = ()
    fingerprint: str = ""
    """Short fingerprint of the content (`cus_desktop.domain.plan_fingerprint`)."""
    practice: bool = False
    """True for the fictional office: a ribbon on every page."""

    @property
    def is_draft(self) -> bool:
        """True until somebody entitled has approved the version."""
        return self.approval.approved_on is None
