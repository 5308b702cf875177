from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.money import ZERO, Money
from cus_desktop.domain.plan_costs import line_by_month, plan_costs, weekly_minutes
from cus_desktop.domain.plan_periods import Period
from cus_desktop.domain.plans import PlanDraft, PlanItemDraft
from tests.domain.plan_samples import a_plan, a_service, a_supporting, a_time, zl

DAYS = st.dates(date(2026, 1, 1), date(2028, 12, 31))
PRICES = st.integers(0, 50_000).map(Money.from_grosze)


@st.composite
def periods(draw: st.DrawFn) -> tuple[date, date]:
    first = draw(DAYS)
    return first, first + timedelta(days=draw(st.integers(0, 364)))


@st.composite
def lines(draw: st.DrawFn) -> PlanItemDraft:
    return a_service(
        amount_count=draw(st.integers(1, 20_000)),
        amount_unit=draw(st.sampled_from(["hour", "trip", "month"])),
        amount_per=draw(st.sampled_from(["week", "month", "plan"])),
        unit_price=draw(PRICES),
        fee_kind=draw(st.sampled_from(["free", "percent", "per_unit", "per_month", "by_decision"])),
        fee_percent=draw(st.integers(0, 100)),
        fee_amount=draw(PRICES),
    )


@st.composite
def plans(draw: st.DrawFn) -> PlanDraft:
    first, last = draw(periods())
    items = draw(st.lists(lines(), max_size=4))
    return a_plan(valid_from=first, valid_to=last, items=(*items, a_supporting()))


def costs_of(item: PlanItemDraft, plan: PlanDraft | None = None):
    return plan_costs(replace(plan or a_plan(), items=(item,))).lines[0]


def test_a_monthly_amount_costs_its_price_every_month():
    line = costs_of(a_service(amount_count=44 * 60, unit_price=zl("46")))
    assert line.month == zl("2024")
    assert line.whole == zl("12144")  # December to May: six whole months


def test_a_weekly_amount_is_52_twelfths_of_it_in_a_month():
    line = costs_of(a_service(amount_count=3 * 60, amount_per="week", unit_price=zl("40")))
    assert line.month == zl("520")
    assert line.whole == zl("3120")  # 182 days are 26 weeks


def test_a_month_begun_counts_by_its_days():
    item = a_service(amount_count=60, unit_price=zl("310"), valid_from=date(2026, 12, 15))
    plan = a_plan(valid_to=date(2027, 1, 31))
    assert costs_of(item, plan).whole == zl("480")  # 17 of 31 days, then a whole month


def test_an_amount_for_the_whole_line_is_spread_over_its_months():
    item = a_service(amount_count=1200, amount_unit="trip", amount_per="plan", unit_price=zl("48"))
    line = costs_of(item)
    assert (line.month, line.whole) == (zl("96"), zl("576"))


def test_an_amount_for_less_than_a_month_is_its_own_month():
    item = a_service(
        amount_count=100,
        amount_unit="rental",
        amount_per="plan",
        unit_price=zl("30"),
        valid_to=date(2026, 12, 7),
    )
    assert (costs_of(item).month, costs_of(item).whole) == (zl("30"), zl("30"))


@pytest.mark.parametrize(
    ("kind", "month", "whole"),
    [
        ("free", zl("0"), zl("0")),
        ("percent", zl("202.40"), zl("1214.40")),
        ("per_unit", zl("110"), zl("660")),
        ("per_month", zl("2.50"), zl("15")),
        ("by_decision", None, None),
        ("", None, None),
    ],
)
def test_the_resident_pays_by_the_kind_of_fee(kind: str, month: Money | None, whole: Money | None):
    item = a_service(
        amount_count=44 * 60,
        unit_price=zl("46"),
        fee_kind=kind,
        fee_percent=10,
        fee_amount=zl("2.50"),
    )
    line = costs_of(item)
    assert (line.fee_month, line.fee_whole) == (month, whole)
    assert line.fee_by_decision is (kind == "by_decision")


def test_a_fee_by_decision_is_counted_not_summed():
    plan = a_plan(items=(a_service(fee_kind="by_decision"), a_service(fee_kind="free")))
    costs = plan_costs(plan)
    assert costs.by_decision == 1
    assert costs.fee_month == ZERO


def test_supporting_activities_have_no_costs():
    assert plan_costs(a_plan(items=(a_supporting(),))).lines == ()


@pytest.mark.parametrize(
    "changes", [{"unit_price": None}, {"amount_count": None}, {"amount_unit": ""}]
)
def test_a_line_without_price_or_amount_is_left_out_and_counted(changes: dict[str, object]):
    costs = plan_costs(a_plan(items=(a_service(**changes), a_service())))
    assert costs.unpriced == 1
    assert costs.month == zl("960")


def test_without_a_period_only_the_month_is_known():
    line = costs_of(a_service(), a_plan(valid_to=None))
    assert (line.month, line.whole) == (zl("960"), None)


def test_days_outside_the_plan_cost_nothing():
    inside = costs_of(a_service())
    longer = costs_of(a_service(valid_from=date(2026, 1, 1), valid_to=date(2029, 1, 1)))
    assert longer.whole == inside.whole


@given(plans())
def test_the_lines_add_up_to_the_plan(plan: PlanDraft):
    costs = plan_costs(plan)
    for name in ("month", "whole", "fee_month", "fee_whole"):
        known = [getattr(line, name) for line in costs.lines if getattr(line, name) is not None]
        assert getattr(costs, name) == sum(known, start=ZERO)


@given(plans())
def test_the_months_add_up_to_the_whole_exactly(plan: PlanDraft):
    costs = plan_costs(plan)
    for line, item in zip(costs.lines, plan.items, strict=False):
        months = line_by_month(item, plan)
        assert Money.total(sum_ for _, sum_ in months) == line.whole
        assert all(sum_ >= ZERO for _, sum_ in months)


@given(lines(), periods(), st.integers(1, 60))
def test_a_longer_period_never_costs_less(item: PlanItemDraft, days: tuple[date, date], more: int):
    plan = a_plan(valid_from=days[0], valid_to=days[1])
    longer = replace(plan, valid_to=days[1] + timedelta(days=more))
    shorter_cost, longer_cost = costs_of(item, plan).whole, costs_of(item, longer).whole
    assert shorter_cost is not None
    assert longer_cost is not None
    assert longer_cost >= shorter_cost


@given(lines(), periods(), st.integers(1, 500))
def test_a_larger_amount_never_costs_less(item: PlanItemDraft, days: tuple[date, date], more: int):
    plan = a_plan(valid_from=days[0], valid_to=days[1])
    larger = replace(item, amount_count=(item.amount_count or 0) + more)
    less, cost = costs_of(item, plan), costs_of(larger, plan)
    assert (cost.month or ZERO) >= (less.month or ZERO)
    assert (cost.whole or ZERO) >= (less.whole or ZERO)


@given(lines(), periods())
def test_a_resident_never_pays_more_than_the_cost_by_percent(
    item: PlanItemDraft, days: tuple[date, date]
):
    line = costs_of(replace(item, fee_kind="percent"), a_plan(valid_from=days[0], valid_to=days[1]))
    assert (line.fee_month or ZERO) <= (line.month or ZERO)
    assert (line.fee_whole or ZERO) <= (line.whole or ZERO)


@given(periods())
def test_the_months_of_a_period_cover_each_day_once(days: tuple[date, date]):
    span = Period(*days)
    parts = list(span.by_month())
    assert sum(part.days for part in parts) == span.days
    assert (parts[0].first, parts[-1].last) == days
    assert 0 < span.months <= len(parts)


def test_a_whole_year_is_twelve_months():
    assert Period(date(2026, 12, 1), date(2027, 11, 30)).months == 12
    assert Period(date(2027, 3, 1), date(2027, 4, 15)).months == Fraction(3, 2)


def test_weekly_times_tell_the_minutes_only_when_each_has_an_end():
    assert weekly_minutes(a_service(times=(a_time(0), a_time(2, 600, 630)))) == 150
    assert weekly_minutes(a_service(times=(a_time(0), a_time(2, 600, None)))) is None
    assert weekly_minutes(a_service()) is None
