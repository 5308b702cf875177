"""Consents, notices, breaches and requests in the store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from cus_desktop.domain.breaches import BreachDraft
from cus_desktop.domain.consents import GdprConsentDraft, ProceduralConsentDraft
from cus_desktop.domain.data_requests import DataRequestDraft
from cus_desktop.domain.offices import OfficeDraft
from cus_desktop.domain.parameters import ParameterDraft
from cus_desktop.domain.residents import ResidentDraft
from cus_desktop.errors import NotFound, RecordChanged, Refused
from cus_desktop.services.breaches import get_breach, list_breaches, save_breach
from cus_desktop.services.consents import gdpr_consents, procedural_consents, save_consent
from cus_desktop.services.data_requests import get_request, list_requests, save_request
from cus_desktop.services.desk import Desk
from cus_desktop.services.history import undo_last
from cus_desktop.services.offices import get_office, save_office
from cus_desktop.services.parameters import add_value, seed_parameters
from cus_desktop.services.personal_copy import personal_copy
from cus_desktop.services.privacy_notices import list_notices
from cus_desktop.services.residents import save_resident

TODAY = date(2026, 11, 3)


@pytest.fixture
def anna(desk: Desk) -> str:
    seed_parameters(desk)
    save_office(desk, OfficeDraft(name="CUS Jarzębinowo", case_symbol="CUS.5120"))
    return save_resident(desk, ResidentDraft(given_name="Anna", family_name="Łoś"))


def give_class(desk: Desk, key: str, value: str) -> None:
    add_value(desk, ParameterDraft(key, value, TODAY, "wykaz akt"))


# ------------------------------------------------------------------ consents


def test_both_kinds_of_consent_stand_apart_and_are_withdrawn_with_a_date(
    desk: Desk, anna: str
) -> None:
    forwarding = ProceduralConsentDraft(
        anna, scope="cały wniosek", recipient="zespół pomocy", given_on=TODAY
    )
    photo = GdprConsentDraft(anna, scope="zdjęcie", given_on=TODAY)
    save_consent(desk, forwarding)
    save_consent(desk, photo)
    assert [each.id for each in procedural_consents(desk, anna)] == [forwarding.id]
    (kept,) = gdpr_consents(desk, anna)
    save_consent(desk, replace(kept, withdrawn_on=TODAY, withdrawn_how="oral"))
    (withdrawn,) = gdpr_consents(desk, anna)
    assert (withdrawn.withdrawn_on, withdrawn.given_on) == (TODAY, TODAY)
    with pytest.raises(RecordChanged):
        save_consent(desk, replace(kept, scope="inne"))


def test_a_consent_is_part_of_the_copy_of_the_persons_data(desk: Desk, anna: str) -> None:
    save_consent(desk, GdprConsentDraft(anna, scope="zdjęcie", given_on=TODAY))
    assert "gdpr_consent" in {each.table for each in personal_copy(desk, anna).records}


def test_a_consent_of_nobody_is_refused(desk: Desk) -> None:
    with pytest.raises(NotFound):
        save_consent(desk, GdprConsentDraft("f" * 32, scope="zdjęcie", given_on=TODAY))


def test_a_consent_can_be_taken_back_as_a_step(desk: Desk, anna: str) -> None:
    save_consent(desk, GdprConsentDraft(anna, scope="zdjęcie", given_on=TODAY))
    assert undo_last(desk) == "consents.add"
    assert gdpr_consents(desk, anna) == []


# ------------------------------------------------------------------ the privacy notice


def test_each_version_of_the_notice_is_kept_with_the_people_who_have_it(
    desk: Desk, anna: str
) -> None:
    for version in ("1", "2"):
        office = get_office(desk)
        save_office(
            desk,
            replace(office, privacy_notice=f"treść {version}", privacy_notice_version=version),
        )
    save_office(desk, replace(get_office(desk), phone="87 123 45 67"))
    save_resident(
        desk,
        ResidentDraft(
            given_name="Ewa",
            family_name="Żuk",
            privacy_notice_version="1",
            privacy_notice_on=TODAY,
        ),
    )
    rows = list_notices(desk)
    assert [(row.version, row.text, row.handed_to) for row in rows] == [
        ("2", "treść 2", 0),
        ("1", "treść 1", 1),
    ]


# ------------------------------------------------------------------ breaches


def a_breach(day: date) -> BreachDraft:
    return BreachDraft(noticed_on=day, noticed_minute=600, what="list", concerned="jedna osoba")


def test_the_most_urgent_breach_stands_first_and_those_without_a_clock_last(
    desk: Desk, anna: str
) -> None:
    days = [TODAY - timedelta(1), TODAY - timedelta(2), TODAY - timedelta(30)]
    young, old, closed = map(a_breach, days)
    closed = replace(
        closed, risk="unlikely", measures="nic", no_notice_reason="brak ryzyka", closed_on=TODAY
    )
    for each in (young, closed, old):
        save_breach(desk, each)
    rows = list_breaches(desk)
    assert [row.breach.id for row in rows] == [old.id, young.id, closed.id]
    assert rows[2].hours_left is None
    assert rows[0].hours_left is not None
    assert rows[1].hours_left == rows[0].hours_left + 24


def test_a_breach_gets_its_case_number_once_the_office_has_a_class(desk: Desk, anna: str) -> None:
    first = a_breach(TODAY)
    save_breach(desk, first)
    assert get_breach(desk, first.id).case_number == ""
    give_class(desk, "case.class_breaches", "142")
    numbers = [get_breach(desk, save_breach(desk, a_breach(TODAY))).case_number for _ in range(2)]
    assert numbers == ["CUS.142.1.2026", "CUS.142.2.2026"]


def test_a_number_that_was_taken_back_is_not_given_again(desk: Desk, anna: str) -> None:
    give_class(desk, "case.class_requests", "1431")
    request = DataRequestDraft(resident_id=anna, received_on=TODAY)
    save_request(desk, request)
    assert get_request(desk, request.id).case_number == "CUS.1431.1.2026"
    undo_last(desk)
    other = DataRequestDraft(resident_id=anna, received_on=TODAY)
    save_request(desk, other)
    assert get_request(desk, other.id).case_number == "CUS.1431.2.2026"


def test_a_half_described_breach_is_refused_and_nothing_is_written(desk: Desk, anna: str) -> None:
    with pytest.raises(Refused):
        save_breach(desk, BreachDraft())
    assert list_breaches(desk) == []


# ------------------------------------------------------------------ requests


def test_open_requests_stand_first_with_the_days_that_are_left(desk: Desk, anna: str) -> None:
    late = DataRequestDraft(resident_id=anna, received_on=date(2026, 10, 1))
    fresh = DataRequestDraft(asker="Jan Obcy", received_on=TODAY, kind="rectification")
    done = DataRequestDraft(
        resident_id=anna,
        received_on=date(2026, 9, 1),
        kind="erasure",
        answered_on=date(2026, 9, 20),
        outcome="refused",
        answer="Akta trzeba przechowywać 10 lat (B10).",
    )
    for each in (done, fresh, late):
        save_request(desk, each)
    rows = list_requests(desk)
    assert [(row.who, row.days_left) for row in rows] == [
        ("Łoś Anna", -2),
        ("Jan Obcy", 30),
        ("Łoś Anna", None),
    ]
    assert "data_request" in {each.table for each in personal_copy(desk, anna).records}


def test_an_answer_is_added_later(desk: Desk, anna: str) -> None:
    request = DataRequestDraft(resident_id=anna, received_on=TODAY)
    save_request(desk, request)
    read = get_request(desk, request.id)
    answer = replace(read, answered_on=TODAY, outcome="granted", answer="Wydano kopię.")
    save_request(desk, answer)
    (row,) = list_requests(desk)
    assert (row.days_left, row.request.outcome) == (None, "granted")
