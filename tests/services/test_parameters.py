"""Dated parameters and what a new office starts with, on a real store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from cus_desktop.domain.money import Money
from cus_desktop.domain.offices import OfficeDraft
from cus_desktop.domain.parameter_registry import (
    PARAMETERS,
    PLAN_MAX_MONTHS,
    PLAN_MIN_COORDINATION_MONTHS,
    PZP_THRESHOLD,
    WAGE_MIN_HOURLY,
)
from cus_desktop.domain.parameters import ParameterDraft
from cus_desktop.domain.problems import blocking
from cus_desktop.errors import Refused
from cus_desktop.services import offices, parameters
from cus_desktop.services.desk import Desk
from cus_desktop.services.history import record_history
from cus_desktop.services.office_seed import seed_office

OFFICE = OfficeDraft(name="CUS w Jarzębinowie", street="Lipowa 1", city="Jarzębinowo")


@pytest.fixture
def seeded(desk: Desk) -> Desk:
    seed_office(desk, OFFICE)
    return desk


def test_a_new_office_has_the_shipped_values_with_their_sources(seeded: Desk, today: date) -> None:
    known = parameters.parameter_set(seeded)
    assert known.value(PLAN_MAX_MONTHS, today) == 12
    assert known.value(WAGE_MIN_HOURLY, today) == Money(Decimal("31.40"))
    assert known.value(PZP_THRESHOLD, date(2025, 12, 31)) == Money.of(130_000)
    assert known.value(PZP_THRESHOLD, date(2026, 1, 1)) == Money.of(170_000)
    row = known.row(PLAN_MAX_MONTHS.key, today)
    assert row is not None
    assert "2019 poz. 1818" in row.source


def test_seeding_again_adds_nothing_and_keeps_the_office_s_own_values(seeded: Desk) -> None:
    parameters.add_value(
        seeded, ParameterDraft(PLAN_MAX_MONTHS.key, "18", date(2027, 1, 1), "nowelizacja")
    )
    assert parameters.seed_parameters(seeded) == 0
    assert parameters.parameter_set(seeded).value(PLAN_MAX_MONTHS, date(2027, 1, 1)) == 18


def test_a_new_value_takes_over_from_its_day(seeded: Desk, today: date) -> None:
    parameters.add_value(
        seeded,
        ParameterDraft(WAGE_MIN_HOURLY.key, "33,10 zł", date(2027, 1, 1), "rozporządzenie na 2027"),
    )
    known = parameters.parameter_set(seeded)
    assert known.value(WAGE_MIN_HOURLY, date(2026, 12, 31)) == Money(Decimal("31.40"))
    assert known.value(WAGE_MIN_HOURLY, date(2027, 1, 1)) == Money(Decimal("33.10"))
    state = next(
        each for each in parameters.list_parameters(seeded) if each.parameter is WAGE_MIN_HOURLY
    )
    assert state.shown == "31,40\u00a0zł"
    assert [row.source for row in state.upcoming] == ["rozporządzenie na 2027"]


def test_every_known_parameter_is_listed_in_the_order_of_the_registry(seeded: Desk) -> None:
    states = parameters.list_parameters(seeded)
    assert [state.parameter for state in states] == list(PARAMETERS)
    assert {state.parameter.key for state in states if state.current is None} == {
        "holidays",
        "case.class_requests",
        "case.class_breaches",
    }


def test_the_history_shows_the_newest_first_and_what_may_be_taken_back(
    seeded: Desk, today: date
) -> None:
    tomorrow = today + timedelta(days=1)
    value = parameters.add_value(
        seeded, ParameterDraft(PZP_THRESHOLD.key, "180 000", tomorrow, "ustawa")
    )
    rows = parameters.history(seeded, PZP_THRESHOLD.key)
    assert [(row.shown, row.removable) for row in rows] == [
        ("180\u00a0000,00\u00a0zł", True),
        ("170\u00a0000,00\u00a0zł", False),
        ("130\u00a0000,00\u00a0zł", False),
    ]
    parameters.remove_value(seeded, value)
    assert len(parameters.history(seeded, PZP_THRESHOLD.key)) == 2


def test_a_value_that_already_holds_stays(seeded: Desk) -> None:
    newest = parameters.history(seeded, PZP_THRESHOLD.key)[0]
    with pytest.raises(Refused) as refusal:
        parameters.remove_value(seeded, newest.id)
    assert [problem.code for problem in refusal.value.problems] == ["parameter-already-holds"]


@pytest.mark.parametrize("days", [0, -30, 30], ids=["today", "in the past", "later"])
def test_a_value_mistyped_today_is_corrected_today_and_the_journal_keeps_both(
    seeded: Desk, today: date, days: int
) -> None:
    day = today + timedelta(days=days)
    wrong = parameters.add_value(seeded, ParameterDraft(PLAN_MAX_MONTHS.key, "21", day, "uchwała"))
    draft = ParameterDraft(PLAN_MAX_MONTHS.key, "12", day, "uchwała nr 3")
    assert blocking(parameters.check(seeded, draft)) == []
    assert parameters.add_value(seeded, draft) == wrong
    assert parameters.parameter_set(seeded).value(PLAN_MAX_MONTHS, day) == 12
    [newest, *_] = parameters.history(seeded, PLAN_MAX_MONTHS.key)
    assert (newest.row.source, newest.correctable) == ("uchwała nr 3", True)
    values = [
        change.new
        for entry in record_history(seeded, "parameter", wrong)
        for change in entry.changes
        if change.field == "value"
    ]
    assert values[0] == "12"
    assert parameters.add_value(seeded, replace(draft, value="14")) == wrong


def test_a_value_entered_yesterday_is_not_corrected(seeded: Desk, today: date) -> None:
    parameters.add_value(seeded, ParameterDraft(PLAN_MAX_MONTHS.key, "21", today, "uchwała"))
    tomorrow = replace(seeded, clock=lambda: seeded.clock() + timedelta(days=1))
    with pytest.raises(Refused) as refusal:
        parameters.add_value(tomorrow, ParameterDraft(PLAN_MAX_MONTHS.key, "12", today, "uchwała"))
    assert [problem.code for problem in refusal.value.problems] == ["parameter-from-taken"]


def test_the_shortest_coordination_never_passes_the_longest_plan(seeded: Desk) -> None:
    later, between = date(2027, 6, 1), date(2027, 3, 1)
    parameters.add_value(seeded, ParameterDraft(PLAN_MAX_MONTHS.key, "6", later, "uchwała"))
    for day, value in ((between, "13"), (between, "7"), (later, "7")):
        draft = ParameterDraft(PLAN_MIN_COORDINATION_MONTHS.key, value, day, "uchwała")
        with pytest.raises(Refused) as refusal:
            parameters.add_value(seeded, draft)
        assert [each.code for each in refusal.value.problems] == ["parameter-limits-crossed"]
    with pytest.raises(Refused):
        parameters.add_value(seeded, ParameterDraft(PLAN_MAX_MONTHS.key, "2", between, "uchwała"))
    equal = ParameterDraft(PLAN_MIN_COORDINATION_MONTHS.key, "6", between, "uchwała")
    parameters.add_value(seeded, equal)


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (ParameterDraft(PLAN_MAX_MONTHS.key, "dwanaście", date(2027, 1, 1)), "number-unreadable"),
        (ParameterDraft(PLAN_MAX_MONTHS.key, "12", None), "parameter-from-missing"),
        (ParameterDraft(PLAN_MAX_MONTHS.key, "9", date(2020, 1, 1)), "parameter-from-taken"),
        (ParameterDraft("plan.colour", "9", date(2027, 1, 1)), "parameter-unknown"),
    ],
)
def test_a_wrong_value_is_refused_and_nothing_changes(
    seeded: Desk, draft: ParameterDraft, code: str
) -> None:
    before = parameters.parameter_set(seeded)
    with pytest.raises(Refused) as refusal:
        parameters.add_value(seeded, draft)
    assert code in [problem.code for problem in refusal.value.problems]
    assert set(parameters.parameter_set(seeded).rows) == set(before.rows)


def test_a_new_office_has_polish_standing_texts_of_its_own(seeded: Desk) -> None:
    office = offices.get_office(seeded)
    assert "CUS w Jarzębinowie, Lipowa 1, Jarzębinowo." in office.privacy_notice
    assert "[imię i nazwisko, telefon, adres e-mail]" in office.privacy_notice
    assert office.privacy_notice_version == "1"
    assert "zrezygnować" in office.change_conditions
    assert "{" not in office.privacy_notice + office.change_conditions


def test_texts_the_office_brings_are_kept(desk: Desk) -> None:
    own = replace(
        OFFICE,
        privacy_notice="Nasza klauzula {A}",
        privacy_notice_version="7",
        change_conditions="x",
    )
    seed_office(desk, own)
    saved = offices.get_office(desk)
    assert (saved.privacy_notice, saved.privacy_notice_version, saved.change_conditions) == (
        "Nasza klauzula {A}",
        "7",
        "x",
    )


def test_a_name_with_braces_does_not_disturb_the_standing_texts(desk: Desk) -> None:
    seed_office(desk, replace(OFFICE, name="CUS {address} %s"))
    assert "CUS {address} %s" in offices.get_office(desk).privacy_notice


def test_a_new_office_gets_no_fictional_people_or_services(seeded: Desk) -> None:
    from cus_desktop.services import catalogue, staff, villages

    assert catalogue.list_services(seeded) == []
    assert staff.list_staff(seeded) == []
    assert villages.list_villages(seeded) == []
