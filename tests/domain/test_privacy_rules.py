"""Consents, breaches, requests and case numbers: what the rules say."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.breaches import BreachDraft, check_breach, deadline, hours_left, moment
from cus_desktop.domain.case_numbers import CaseNumber, symbol_of
from cus_desktop.domain.consents import (
    ConsentDraft,
    GdprConsentDraft,
    ProceduralConsentDraft,
    check_consent,
)
from cus_desktop.domain.data_requests import DataRequestDraft, check_request, due_on
from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.problems import Problem

TODAY = date(2026, 11, 3)
NOW = datetime(2026, 11, 3, 9, 30, tzinfo=UTC)
HOURS = 72

PROCEDURAL = ProceduralConsentDraft(
    "r", scope="cały wniosek", recipient="zespół pomocy społecznej", given_on=TODAY
)
PHOTO = GdprConsentDraft("r", scope="zdjęcie z festynu", given_on=TODAY)
BREACH = BreachDraft(
    noticed_on=date(2026, 11, 1),
    noticed_minute=10 * 60,
    what="List trafił do sąsiada.",
    concerned="jedna osoba; adres i wysokość odpłatności",
)
REQUEST = DataRequestDraft(resident_id="r", received_on=date(2026, 10, 31))


def codes(problems: list[Problem]) -> set[tuple[str, str]]:
    return {(problem.field, problem.code) for problem in problems}


# ------------------------------------------------------------------ consents


@pytest.mark.parametrize("consent", [PROCEDURAL, PHOTO])
def test_a_whole_consent_is_fine(consent: ConsentDraft) -> None:
    assert check_consent(consent, TODAY) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"scope": " "}, ("scope", "consent-scope-missing")),
        ({"given_on": None}, ("given_on", "date-missing")),
        ({"given_on": TODAY + timedelta(1)}, ("given_on", "date-in-future")),
        ({"withdrawn_on": TODAY - timedelta(1)}, ("withdrawn_on", "withdrawn-before-given")),
        ({"withdrawn_on": TODAY + timedelta(1)}, ("withdrawn_on", "date-in-future")),
        ({"withdrawn_how": "oral"}, ("withdrawn_on", "date-missing")),
    ],
)
@pytest.mark.parametrize("consent", [PROCEDURAL, PHOTO])
def test_what_a_consent_lacks_is_named(
    consent: ConsentDraft, changes: dict[str, Any], expected: tuple[str, str]
) -> None:
    assert codes(check_consent(replace(consent, **changes), TODAY)) == {expected}


def test_forwarding_names_to_whom_and_a_visit_does_not() -> None:
    nobody = replace(PROCEDURAL, recipient="")
    assert codes(check_consent(nobody, TODAY)) == {("recipient", "consent-recipient-missing")}
    assert check_consent(replace(nobody, kind="home_visit"), TODAY) == []


# ------------------------------------------------------------------ breaches


def test_the_clock_runs_seventy_two_hours_from_the_minute_it_was_noticed() -> None:
    noticed = moment(BREACH.noticed_on, BREACH.noticed_minute)
    assert noticed is not None
    assert deadline(BREACH, HOURS) == noticed + timedelta(hours=72)
    assert hours_left(BREACH, HOURS, noticed) == 72
    assert hours_left(BREACH, HOURS, noticed + timedelta(hours=71, minutes=30)) == 0
    assert hours_left(BREACH, HOURS, noticed + timedelta(hours=72, minutes=1)) == -1


@pytest.mark.parametrize(
    "changes",
    [
        {"authority_notified_on": TODAY},
        {"closed_on": TODAY},
        {"risk": "unlikely"},
        {"noticed_on": None},
    ],
)
def test_the_clock_stops(changes: dict[str, Any]) -> None:
    assert hours_left(replace(BREACH, **changes), HOURS, NOW) is None


def test_an_open_breach_needs_only_what_is_known() -> None:
    assert check_breach(BREACH, HOURS, NOW) == []
    empty = codes(check_breach(BreachDraft(), HOURS, NOW))
    assert empty == {
        ("what", "breach-what-missing"),
        ("concerned", "breach-whom-missing"),
        ("noticed_on", "date-missing"),
    }


def test_a_late_notice_says_why() -> None:
    late = replace(BREACH, noticed_on=date(2026, 10, 20), authority_notified_on=date(2026, 10, 23))
    assert check_breach(late, HOURS, NOW) == [], "midnight of the third day is in time"
    late = replace(late, authority_notified_minute=10 * 60 + 1)
    expected = {("no_notice_reason", "breach-late-reason-missing")}
    assert codes(check_breach(late, HOURS, NOW)) == expected
    assert check_breach(replace(late, no_notice_reason="święto"), HOURS, NOW) == []


def test_closing_asks_for_risk_measures_and_notice() -> None:
    assert codes(check_breach(replace(BREACH, closed_on=TODAY), HOURS, NOW)) == {
        ("risk", "breach-risk-missing"),
        ("measures", "breach-measures-missing"),
        ("no_notice_reason", "breach-no-notice-reason"),
    }


def test_at_high_risk_the_people_are_to_be_told() -> None:
    closed = replace(
        BREACH,
        risk="high",
        measures="odzyskano list",
        authority_notified_on=date(2026, 11, 2),
        closed_on=TODAY,
    )
    (problem,) = check_breach(closed, HOURS, NOW)
    assert (problem.code, problem.blocks) == ("breach-people-untold", False)


# ------------------------------------------------------------------ requests


def test_a_month_ends_with_the_last_day_of_a_short_month() -> None:
    assert due_on(REQUEST, 1) == date(2026, 11, 30)
    assert due_on(replace(REQUEST, extension_reason="wiele spraw"), 1) == date(2027, 1, 31)
    assert due_on(replace(REQUEST, received_on=None), 1) is None


def test_a_request_names_who_asks_and_when() -> None:
    assert check_request(REQUEST, TODAY) == []
    assert codes(check_request(DataRequestDraft(), TODAY)) == {
        ("asker", "request-asker-missing"),
        ("received_on", "date-missing"),
    }


def test_an_answer_is_whole_or_not_there() -> None:
    half = replace(REQUEST, outcome="refused")
    assert codes(check_request(half, TODAY)) == {
        ("answered_on", "date-missing"),
        ("answer", "request-answer-missing"),
    }
    early = replace(half, answer="obowiązek archiwalny", answered_on=date(2026, 10, 1))
    assert codes(check_request(early, TODAY)) == {("answered_on", "request-answered-before")}
    assert check_request(replace(early, answered_on=TODAY), TODAY) == []


# ------------------------------------------------------------------ case numbers


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("CUS.5120.147.2026", ("CUS", "5120", "147", 2026, "")),
        ("CUS.5120.147.2026.AK", ("CUS", "5120", "147", 2026, "AK")),
        ("OPS.II.5120.7T1.2026", ("OPS.II", "5120", "7T1", 2026, "")),
    ],
)
def test_a_case_number_is_read_and_written_back(
    text: str, parts: tuple[str, str, str, int, str]
) -> None:
    assert CaseNumber.parse(text) == CaseNumber(*parts)
    assert str(CaseNumber.parse(text)) == text


@pytest.mark.parametrize("text", ["", "CUS", "CUS.5120", "5120.147.2026", "CUS.5120.x.2026"])
def test_what_is_no_case_number_is_told(text: str) -> None:
    with pytest.raises(Malformed):
        CaseNumber.parse(text)


LETTERS = st.text("ABCDEŁ", min_size=1, max_size=5)


@given(
    LETTERS,
    st.integers(0, 9999).map(str),
    st.integers(1, 99999).map(str),
    st.integers(2000, 2099),
    st.sampled_from(["", "AK", "EŚ"]),
)
def test_every_case_number_survives_the_way_there_and_back(
    symbol: str, category: str, sequence: str, year: int, initials: str
) -> None:
    number = CaseNumber(symbol, category, sequence, year, initials)
    assert CaseNumber.parse(str(number)) == number


@pytest.mark.parametrize(
    ("opening", "symbol"),
    [("CUS.5120", "CUS"), ("CUS", "CUS"), ("OPS.II.5120.", "OPS.II"), ("", ""), ("5120", "5120")],
)
def test_the_symbol_is_what_stands_before_the_class(opening: str, symbol: str) -> None:
    assert symbol_of(opening) == symbol
