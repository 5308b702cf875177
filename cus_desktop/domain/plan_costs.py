"""What a plan costs, per month and whole, and what the resident pays; exact to the grosz.

The rules, in one place:

- A week's amount is 52/12 of it in a typical month, and 1/7 of it for every day of a period.
- A month's amount counts whole for a whole calendar month; of a month begun, only the share
  of its days (17 of 31 days of December: 17/31 of the amount).
- An amount for the whole line spreads evenly over the line's days.
- Quantities are never rounded. A sum of money is rounded once, half a grosz up, at the end;
  calendar months take the difference of rounded running totals, so that they add up exactly.
- A fee in per cent is taken from the cost printed beside it, so that a reader can check it.
- Only days inside the plan count. Only services cost anything (D29).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from cus_desktop.domain.amounts import Unit
from cus_desktop.domain.money import ZERO, Money
from cus_desktop.domain.plan_periods import Period
from cus_desktop.domain.plan_week import item_period
from cus_desktop.domain.plans import FeeKind, ItemKind, Per, PlanDraft, PlanItemDraft

WEEKS_IN_MONTH = Fraction(52, 12)

_UNITS = frozenset(unit.value for unit in Unit)


@dataclass(frozen=True)
class LineCost:
    """One service line; None where it cannot be said yet or, for a fee, by us at all."""

    item_id: str
    month: Money | None
    """In a typical month."""
    whole: Money | None
    """For the line's days inside the plan."""
    fee_month: Money | None
    fee_whole: Money | None
    fee_by_decision: bool
    """The resident's fee stands in a decision, not in the plan."""


@dataclass(frozen=True)
class PlanCosts:
    """The lines and their sums; sums leave out what is not known."""

    lines: tuple[LineCost, ...]

    @property
    def month(self) -> Money:
        """Cost of all lines in a typical month."""
        return _total(line.month for line in self.lines)

    @property
    def whole(self) -> Money:
        """Cost of all lines for the whole plan."""
        return _total(line.whole for line in self.lines)

    @property
    def fee_month(self) -> Money:
        """What the resident pays in a typical month, decisions left out."""
        return _total(line.fee_month for line in self.lines)

    @property
    def fee_whole(self) -> Money:
        """What the resident pays for the whole plan, decisions left out."""
        return _total(line.fee_whole for line in self.lines)

    @property
    def unpriced(self) -> int:
        """How many lines have no price, amount or period yet."""
        return sum(line.whole is None for line in self.lines)

    @property
    def by_decision(self) -> int:
        """For how many lines the fee stands in a decision."""
        return sum(line.fee_by_decision for line in self.lines)

    def of(self, item_id: str) -> LineCost | None:
        """The costs of one line; None for lines that cost nothing by their kind."""
        return next((line for line in self.lines if line.item_id == item_id), None)


def plan_costs(plan: PlanDraft) -> PlanCosts:
    """Costs of every service line of the plan."""
    return PlanCosts(
        tuple(_line(item, plan) for item in plan.items if item.kind is ItemKind.SERVICE)
    )


def line_by_month(item: PlanItemDraft, plan: PlanDraft) -> tuple[tuple[date, Money], ...]:
    """Cost of the line in each calendar month of its period, under the month's first day.

    Adds up exactly to the line's ``whole``; empty where that is not known.
    """
    span, price = item_period(item, plan), item.unit_price
    if span is None or price is None or _quantity(item) is None:
        return ()
    months = []
    spent = ZERO
    for part in span.by_month():
        so_far = _cost(item, price, Period(span.first, part.last), span)
        months.append((part.first.replace(day=1), so_far - spent))
        spent = so_far
    return tuple(months)


def month_units(item: PlanItemDraft, span: Period | None) -> Fraction | None:
    """Units of the line in a typical month; an amount for the whole needs its ``span``."""
    quantity = _quantity(item)
    if quantity is None:
        return None
    if item.amount_per == Per.WEEK.value:
        return quantity * WEEKS_IN_MONTH
    if item.amount_per == Per.MONTH.value:
        return quantity
    # Shorter than a month: the whole amount falls into it.
    return None if span is None else quantity / max(span.months, Fraction(1))


def weekly_minutes(item: PlanItemDraft) -> int | None:
    """Minutes a week by the line's weekly times; None unless each has a beginning and an end."""
    lengths = [
        time.ends_at - time.starts_at
        for time in item.times
        if time.starts_at is not None and time.ends_at is not None and time.ends_at > time.starts_at
    ]
    return sum(lengths) if lengths and len(lengths) == len(item.times) else None


def _line(item: PlanItemDraft, plan: PlanDraft) -> LineCost:
    span = item_period(item, plan)
    units = month_units(item, span)
    month = whole = None
    if item.unit_price is not None and units is not None:
        month = _rounded(units * item.unit_price.grosze)
        whole = _cost(item, item.unit_price, span, span) if span is not None else None
    return LineCost(
        item_id=item.id,
        month=month,
        whole=whole,
        fee_month=_fee(item, month, units, Fraction(1)),
        fee_whole=_fee(item, whole, _units(item, span), span.months if span else None),
        fee_by_decision=item.fee_kind == FeeKind.BY_DECISION.value,
    )


def _fee(
    item: PlanItemDraft, cost: Money | None, units: Fraction | None, months: Fraction | None
) -> Money | None:
    """The resident's fee for so many units and months that cost so much."""
    if item.fee_kind == FeeKind.FREE.value:
        return ZERO
    if item.fee_kind == FeeKind.PERCENT.value:
        if cost is None or item.fee_percent is None:
            return None
        return cost.percent(item.fee_percent)
    times = {FeeKind.PER_UNIT.value: units, FeeKind.PER_MONTH.value: months}.get(item.fee_kind)
    if times is None or item.fee_amount is None:
        return None
    return _rounded(times * item.fee_amount.grosze)


def _cost(item: PlanItemDraft, price: Money, part: Period, span: Period) -> Money:
    units = _units_in(item, part, span)
    return _rounded(units * price.grosze)


def _units(item: PlanItemDraft, span: Period | None) -> Fraction | None:
    if span is None or _quantity(item) is None:
        return None
    return _units_in(item, span, span)


def _units_in(item: PlanItemDraft, part: Period, span: Period) -> Fraction:
    """Units of the line in a part of its period."""
    quantity = _quantity(item) or Fraction(0)
    if item.amount_per == Per.WEEK.value:
        return quantity * Fraction(part.days, 7)
    if item.amount_per == Per.MONTH.value:
        return quantity * part.months
    return quantity * Fraction(part.days, span.days)


def _quantity(item: PlanItemDraft) -> Fraction | None:
    """Units of the line's amount: 90 minutes are 3/2 of an hour."""
    if item.amount_count is None or item.amount_unit not in _UNITS:
        return None
    return Fraction(item.amount_count, Unit(item.amount_unit).parts)


def _rounded(grosze: Fraction) -> Money:
    """Half a grosz up; sums here are never negative."""
    return Money.from_grosze(
        (2 * grosze.numerator + grosze.denominator) // (2 * grosze.denominator)
    )


def _total(sums: Iterable[Money | None]) -> Money:
    return Money.total(part for part in sums if part is not None)
