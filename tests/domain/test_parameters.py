"""Dated parameters and their shipped values."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain import parameter_registry as registry
from cus_desktop.domain.holidays import is_working_day
from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.money import Money
from cus_desktop.domain.parameter_kinds import COUNT, DAY, DAYS, MONEY, NUMBER, TEXT, Kind
from cus_desktop.domain.parameters import (
    ParameterDraft,
    ParameterMissing,
    ParameterRow,
    ParameterSet,
    check,
    seed_rows,
    stored,
)
from cus_desktop.domain.problems import blocking

TODAY = date(2026, 11, 21)
SEEDS = ParameterSet(tuple(seed_rows(registry.PARAMETERS)))


@pytest.mark.parametrize(
    ("key", "on", "value"),
    [
        ("plan.deadline_days", TODAY, 30),
        ("plan.min_coordination_months", TODAY, 3),
        ("plan.max_months", TODAY, 12),
        ("diagnosis.interval_years", TODAY, 5),
        ("appeal.days", TODAY, 14),
        ("interview.days", TODAY, 14),
        ("interview.urgent_days", TODAY, 2),
        ("volunteer.written_after_days", TODAY, 30),
        ("pzp.threshold_pln", date(2025, 12, 31), Money.of(130_000)),
        ("pzp.threshold_pln", date(2026, 1, 1), Money.of(170_000)),
        ("pzp.social_services_eur", TODAY, 750_000),
        ("smallgrant.max", TODAY, Money.of(10_000)),
        ("smallgrant.days", TODAY, 90),
        ("smallgrant.org_year", TODAY, Money.of(20_000)),
        ("smallgrant.pool_pct", TODAY, 20),
        ("cru.start", TODAY, date(2026, 7, 1)),
        ("cru.min_value", TODAY, Money.of(0)),
        ("cru.entry_days", TODAY, 30),
        ("wage.min_hourly_pln", TODAY, Money(Decimal("31.40"))),
        ("income.single", TODAY, Money.of(1010)),
        ("income.family", TODAY, Money.of(823)),
        ("trace.retention_months", TODAY, 24),
        ("breach.hours", TODAY, 72),
        ("dsar.months", TODAY, 1),
        ("minors.standards_review_years", TODAY, 2),
        ("social_sector.min_share_pct", TODAY, 30),
    ],
)
def test_a_new_store_knows_the_numbers_of_the_law(key, on, value):
    assert SEEDS.value(registry.BY_KEY[key], on) == value


def test_every_parameter_is_named_and_sourced():
    assert len(registry.BY_KEY) == len(registry.PARAMETERS) == 29
    for parameter in registry.PARAMETERS:
        assert parameter.label
        assert parameter.source
        assert len(parameter.source) <= 240


def test_a_value_holds_until_the_next_one():
    rows = [
        ParameterRow("plan.max_months", "18", date(2027, 3, 1), "nowelizacja"),
        ParameterRow("plan.max_months", "12", date(2020, 1, 1)),
    ]
    values = ParameterSet(tuple(rows))
    assert values.value(registry.PLAN_MAX_MONTHS, date(2027, 2, 28)) == 12
    assert values.value(registry.PLAN_MAX_MONTHS, date(2027, 3, 1)) == 18
    row = values.row("plan.max_months", date(2030, 1, 1))
    assert row is not None
    assert row.source == "nowelizacja"
    assert [row.value for row in values.history("plan.max_months")] == ["12", "18"]


def test_before_the_first_value_there_is_none():
    with pytest.raises(ParameterMissing) as caught:
        SEEDS.value(registry.WAGE_MIN_HOURLY, date(2025, 12, 31))
    assert caught.value.params == {"key": "wage.min_hourly_pln", "day": date(2025, 12, 31)}
    assert SEEDS.find(registry.WAGE_MIN_HOURLY, date(2025, 12, 31)) is None


@given(st.permutations(["10", "11", "12"]))
def test_values_of_one_day_from_two_devices_read_alike_everywhere(texts):
    rows = tuple(ParameterRow("plan.max_months", text, TODAY) for text in texts)
    assert ParameterSet(rows).value(registry.PLAN_MAX_MONTHS, TODAY) == 12


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (COUNT, st.integers(0, 10**9)),
        (NUMBER, st.integers(0, 10**9).map(lambda n: Decimal(n).scaleb(-3))),
        (MONEY, st.integers(0, 10**11).map(Money.from_grosze)),
        (DAY, st.dates(date(1900, 1, 1), date(2100, 12, 31))),
        (TEXT, st.text(alphabet="aąbcz 1", min_size=1).map(str.strip).filter(bool)),
        (
            DAYS,
            st.lists(st.dates(date(1900, 1, 1), date(2100, 12, 31)), min_size=1, unique=True).map(
                lambda days: tuple(sorted(days))
            ),
        ),
    ],
    ids=lambda kind: kind.name if isinstance(kind, Kind) else "",
)
@given(data=st.data())
def test_what_is_stored_or_shown_reads_back(kind, values, data):
    value = data.draw(values)
    assert kind.read(kind.store(value)) == value
    assert kind.parse(kind.show(value), TODAY) == value


def test_the_list_of_holidays_replaces_one_year_of_the_calendar():
    row = ParameterRow("holidays", "2027-01-01 2027-11-12", date(2027, 1, 1))
    table = ParameterSet((row,)).holiday_table(registry.HOLIDAYS)
    assert not is_working_day(date(2027, 11, 12), table)
    assert is_working_day(date(2027, 11, 11), table)
    assert not is_working_day(date(2026, 11, 11), table)
    statutory = SEEDS.holiday_table(registry.HOLIDAYS)
    assert not is_working_day(date(2027, 11, 11), statutory)


GOOD = ParameterDraft("plan.max_months", "18", date(2027, 3, 1), "Dz.U. 2027 poz. 1")


def codes(key: str = "plan.max_months", **changes: object) -> dict[str, str]:
    fields = {"value": "18", "valid_from": date(2027, 3, 1), "source": "Dz.U.", **changes}
    draft = ParameterDraft(key, **fields)  # type: ignore[arg-type]
    found = check(draft, registry.BY_KEY.get(key), SEEDS.rows, TODAY)
    return {problem.field: problem.code for problem in found}


def test_a_good_new_value_passes_and_becomes_a_row():
    assert check(GOOD, registry.PLAN_MAX_MONTHS, SEEDS.rows, TODAY) == []
    assert stored(GOOD, registry.PLAN_MAX_MONTHS, TODAY) == ParameterRow(
        "plan.max_months", "18", date(2027, 3, 1), "Dz.U. 2027 poz. 1"
    )
    wage = ParameterDraft("wage.min_hourly_pln", "32,50 zł", date(2027, 1, 1), "x")
    assert stored(wage, registry.WAGE_MIN_HOURLY, TODAY).value == "32.50"
    with pytest.raises(Malformed, match="parameter-from-missing"):
        stored(ParameterDraft("plan.max_months", "18"), registry.PLAN_MAX_MONTHS, TODAY)


def test_what_is_wrong_with_a_new_value_is_said_by_field():
    assert codes(key="no.such") == {"key": "parameter-unknown"}
    assert codes(value="dwa") == {"value": "number-unreadable"}
    assert codes(value="0") == {"value": "parameter-too-small"}
    assert codes(value="1,5") == {"value": "number-not-whole"}
    assert codes(key="smallgrant.pool_pct", value="101") == {"value": "parameter-too-large"}
    assert codes(key="smallgrant.max", value="-1") == {"value": "parameter-too-small"}
    assert codes(key="cru.start", value="") == {"value": "date-missing"}
    assert codes(key="holidays", value=" ") == {"value": "parameter-value-missing"}
    assert codes(key="holidays", value="1.01.2026") == {"value": "parameter-days-of-other-year"}
    assert codes(key="holidays", value="1.01.2027; 24.12.2027") == {}
    assert codes(valid_from=None) == {"valid_from": "parameter-from-missing"}
    assert codes(valid_from=date(2020, 1, 1)) == {"valid_from": "parameter-from-taken"}


def test_a_value_in_the_past_or_without_a_source_only_warns():
    draft = ParameterDraft("plan.max_months", "18", TODAY - timedelta(days=1), " ")
    found = check(draft, registry.PLAN_MAX_MONTHS, SEEDS.rows, TODAY)
    assert [problem.code for problem in found] == [
        "parameter-from-past",
        "parameter-source-missing",
    ]
    assert blocking(found) == []
