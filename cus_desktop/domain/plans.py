"""The individual service plan (IPUS): its parts and its states.

One plan holds paid services, free help of volunteers and neighbours, and the help of other
bodies as equal lines. The rules D20–D32 and D39 stand in `cus_desktop.domain.plan_rules`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from cus_desktop.domain.ids import new_id
from cus_desktop.domain.money import Money


class PlanState(Enum):
    """Where a plan stands; ``abandoned`` is the side branch of a draft."""

    DRAFT = "draft"
    AGREED = "agreed"
    APPROVED = "approved"
    ACTIVE = "active"
    COMPLETED = "completed"
    TERMINATED = "terminated"
    ABANDONED = "abandoned"


class VersionState(Enum):
    """Where one version of a plan stands; only an approved one is executable."""

    DRAFT = "draft"
    AGREED = "agreed"
    APPROVED = "approved"
    SUPERSEDED = "superseded"
    ABANDONED = "abandoned"


class ItemKind(Enum):
    """The three kinds of help in one plan."""

    SERVICE = "service"
    SUPPORTING = "supporting"
    EXTERNAL = "external"


class SupportingKind(Enum):
    """Kinds of free supporting activities (art. 2(3))."""

    VOLUNTEER = "volunteer"
    NEIGHBOURLY = "neighbourly"
    SELF_HELP = "self_help"


class Per(Enum):
    """What an amount is counted in."""

    WEEK = "week"
    MONTH = "month"
    PLAN = "plan"
    """Once, for the whole period of the line."""


class FeeKind(Enum):
    """How the resident's fee is set (D43)."""

    FREE = "free"
    PERCENT = "percent"
    PER_UNIT = "per_unit"
    PER_MONTH = "per_month"
    BY_DECISION = "by_decision"
    """Social assistance track: the amount stands in a decision, not in the plan."""


@dataclass(frozen=True)
class ItemTimeDraft:
    """One weekly time of a line: weekday 0 = Monday, minutes since midnight."""

    id: str = field(default_factory=new_id)
    weekday: int = 0
    starts_at: int | None = None
    ends_at: int | None = None
    """None when only the day, or only the start, was agreed."""


@dataclass(frozen=True)
class PlanItemDraft:
    """One line of help (D26, D29)."""

    id: str = field(default_factory=new_id)
    kind: ItemKind = ItemKind.SERVICE
    service_id: str = ""
    name: str = ""
    scope: str = ""
    supporting_kind: str = ""
    who: str = ""
    """Provider, volunteer, neighbour, group or other body."""
    who_may_be_named: bool = False
    """Only True, which is the helper's consent, lets the print name the helper (D30)."""
    contract_ref: str = ""
    legal_track: str = ""
    place: str = ""
    frequency: str = ""
    """Rhythm in words where a weekly time does not tell it (``wg potrzeb``)."""
    amount_count: int | None = None
    """Minutes for hours, hundredths of a unit otherwise (`cus_desktop.domain.amounts`)."""
    amount_unit: str = ""
    amount_per: str = Per.MONTH.value
    unit_price: Money | None = None
    fee_kind: str = ""
    fee_percent: int | None = None
    """Whole percent of the price."""
    fee_amount: Money | None = None
    """For ``per_unit`` and ``per_month``."""
    valid_from: date | None = None
    valid_to: date | None = None
    """Empty: the period of the plan."""
    times: tuple[ItemTimeDraft, ...] = ()

    @property
    def named(self) -> bool:
        """True when the print names who helps: a provider always, others by consent (D30)."""
        return self.kind is ItemKind.SERVICE or self.who_may_be_named


@dataclass(frozen=True)
class PlanNeedDraft:
    """One recognised need, in words, with the area of the assessment where known."""

    id: str = field(default_factory=new_id)
    text: str = ""


@dataclass(frozen=True)
class PlanGoalDraft:
    """What shall be reached, how one sees it, until when and by whom."""

    id: str = field(default_factory=new_id)
    text: str = ""
    measure: str = ""
    due_on: date | None = None
    responsible: str = ""


@dataclass(frozen=True)
class MonitoringDraft:
    """A planned check of the plan (D33)."""

    id: str = field(default_factory=new_id)
    due_on: date | None = None
    form: str = ""
    who: str = ""
    subject: str = ""


@dataclass(frozen=True)
class PlanDraft:
    """One version of a plan as it is edited; plan and version are saved together."""

    id: str = field(default_factory=new_id)
    """Id of the plan."""
    version_id: str = field(default_factory=new_id)
    resident_id: str = ""
    number: str = ""
    case_number: str = ""
    version_no: int = 1
    created_on: date | None = None
    """The day this version was made."""
    former_plan_id: str = ""
    """The plan this one continues (D37)."""
    application_number: str = ""
    application_on: date | None = None
    coordinator_id: str = ""
    amendment_reason: str = ""
    amendment_initiator: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    situation: str = ""
    strengths: str = ""
    limitations: str = ""
    what_matters: str = ""
    """"What matters to me", in the person's own words."""
    what_matters_on: date | None = None
    change_conditions: str = ""
    needs: tuple[PlanNeedDraft, ...] = ()
    goals: tuple[PlanGoalDraft, ...] = ()
    items: tuple[PlanItemDraft, ...] = ()
    monitoring: tuple[MonitoringDraft, ...] = ()
    privacy_notice_version: str = ""
    revision: str = ""
