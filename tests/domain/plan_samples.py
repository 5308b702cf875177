"""Plans and lines with valid defaults for the tests of the rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from cus_desktop.domain.money import Money
from cus_desktop.domain.plan_rules import PlanLimits, PlanSurroundings
from cus_desktop.domain.plans import (
    FeeKind,
    ItemKind,
    ItemTimeDraft,
    Per,
    PlanDraft,
    PlanGoalDraft,
    PlanItemDraft,
    PlanNeedDraft,
    SupportingKind,
)

LIMITS = PlanLimits(min_months=3, max_months=12)
AROUND = PlanSurroundings(LIMITS)
SERVICE_ID = "5" * 32
"""Stands for the service of the catalogue that a line was chosen from."""


def zl(text: str) -> Money:
    return Money(Decimal(text))


def a_time(weekday: int, starts: int | None = 8 * 60, ends: int | None = 10 * 60) -> ItemTimeDraft:
    return ItemTimeDraft(weekday=weekday, starts_at=starts, ends_at=ends)


def a_service(**changes: Any) -> PlanItemDraft:
    service = PlanItemDraft(
        kind=ItemKind.SERVICE,
        service_id=SERVICE_ID,
        name="Fizjoterapia w domu",
        who="Gabinet „Krok”",
        who_may_be_named=True,
        legal_track="programme",
        place="w domu",
        frequency="raz w tygodniu",
        amount_count=8 * 60,
        amount_unit="hour",
        amount_per=Per.MONTH.value,
        unit_price=zl("120"),
        fee_kind=FeeKind.FREE.value,
    )
    return replace(service, **changes)


def a_supporting(**changes: Any) -> PlanItemDraft:
    activity = PlanItemDraft(
        kind=ItemKind.SUPPORTING,
        supporting_kind=SupportingKind.NEIGHBOURLY.value,
        name="Zakupy, drewno",
        who="Łucja Ćwik",
        who_may_be_named=True,
        times=(a_time(0, 17 * 60, 18 * 60),),
    )
    return replace(activity, **changes)


def an_external(**changes: Any) -> PlanItemDraft:
    return replace(
        PlanItemDraft(
            kind=ItemKind.EXTERNAL, name="Rehabilitacja", who="NFZ", who_may_be_named=True
        ),
        **changes,
    )


def a_plan(**changes: Any) -> PlanDraft:
    plan = PlanDraft(
        resident_id="r" * 32,
        coordinator_id="c" * 32,
        created_on=date(2026, 11, 21),
        valid_from=date(2026, 12, 1),
        valid_to=date(2027, 5, 31),
        needs=(PlanNeedDraft(text="Pomoc w higienie"),),
        goals=(PlanGoalDraft(text="Samodzielne chodzenie"),),
        items=(a_service(), a_supporting(), an_external()),
    )
    return replace(plan, **changes)
