"""What is said about a typed resident: little is blocked, doubts are warned of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.pesel import check_digit
from cus_desktop.domain.problems import Severity, blocking
from cus_desktop.domain.resident_rules import check_note, check_resident, tidied, with_pesel
from cus_desktop.domain.residents import (
    ContactPersonDraft,
    RepresentativeDraft,
    RepresentativeKind,
    ResidentDraft,
    ResidentNoteDraft,
)

TODAY = date(2026, 11, 21)
PESEL = "48080412346"[:10] + check_digit("4808041234")
ANNA = ResidentDraft(
    given_name="Anna",
    family_name="Łoś",
    pesel=PESEL,
    born_on=date(1948, 8, 4),
    sex="female",
    village_id="v" * 32,
    privacy_notice_version="3",
    privacy_notice_on=date(2026, 1, 5),
)


def found(**changes):
    return {
        (problem.field, problem.code): problem.severity
        for problem in check_resident(replace(ANNA, **changes), TODAY)
    }


def test_a_complete_resident_gives_no_findings():
    assert found() == {}


def test_a_name_alone_can_be_saved():
    bare = ResidentDraft(given_name="Jan", family_name="Ćwik")
    assert blocking(check_resident(bare, TODAY)) == []


@pytest.mark.parametrize("field", ["given_name", "family_name"])
def test_a_missing_name_blocks(field):
    assert found(**{field: "  "})[field, "name-missing"] is Severity.BLOCK


@pytest.mark.parametrize("name", ["Anna (Hania)", "Jan 2"])
def test_odd_signs_in_a_name_only_warn(name):
    assert set(found(given_name=name).values()) == {Severity.WARN}


@pytest.mark.parametrize("typed", ["1234567890", "4808041234X", "480804123466"])
def test_a_pesel_that_is_not_eleven_digits_blocks(typed):
    assert Severity.BLOCK in found(pesel=typed).values()


def test_a_wrong_check_digit_warns_until_a_reason_is_given():
    wrong = PESEL[:10] + str((int(PESEL[10]) + 1) % 10)
    assert found(pesel=wrong) == {("pesel", "pesel-check-digit"): Severity.WARN}
    assert found(pesel=wrong, pesel_override_reason="nadany w 1979 r., dowód okazany") == {}


def test_birth_date_and_sex_that_disagree_with_the_pesel_warn():
    assert found(born_on=date(1948, 8, 5)) == {("born_on", "pesel-other-birth-date"): Severity.WARN}
    assert found(sex="male") == {("sex", "pesel-other-sex"): Severity.WARN}


def test_no_pesel_asks_for_the_reason():
    assert found(pesel="") == {("no_pesel_reason", "pesel-reason-missing"): Severity.WARN}
    assert found(pesel="", no_pesel_reason="not_given") == {}


@pytest.mark.parametrize(
    ("born_on", "asked"),
    [(date(1948, 8, 4), True), (date(2025, 11, 21), True), (date(2026, 11, 1), False)],
)
def test_only_a_child_born_within_a_year_lacks_a_pesel_as_a_newborn(born_on, asked):
    told = found(pesel="", no_pesel_reason="newborn", born_on=born_on)
    expected = {("no_pesel_reason", "newborn-long-ago"): Severity.WARN} if asked else {}
    assert told == expected


@pytest.mark.parametrize(
    ("born_on", "code"),
    [
        (date(2026, 11, 22), "born-in-future"),
        (date(1911, 11, 21), None),
        (date(1910, 11, 20), "age-unlikely"),
    ],
)
def test_impossible_ages_are_questioned_and_never_refused(born_on, code):
    said = found(pesel="", no_pesel_reason="foreigner", born_on=born_on)
    assert said == ({("born_on", code): Severity.WARN} if code else {})


def test_a_place_outside_the_gminas_warns_and_no_place_is_a_reminder():
    assert found(village_id="", place_name="Warszawa") == {
        ("village_id", "outside-service-area"): Severity.WARN
    }
    assert found(village_id="") == {("village_id", "village-missing"): Severity.REMIND}


def test_a_hidden_address_asks_for_the_reason():
    code = ("confidential_reason", "confidential-reason-missing")
    assert found(address_confidential=True) == {code: Severity.WARN}
    assert found(address_confidential=True, confidential_reason="niebieska karta") == {}


@pytest.mark.parametrize(
    ("valid_to", "code"),
    [
        (date(2026, 11, 20), "residence-ended"),
        (date(2027, 1, 20), "residence-ends-soon"),
        (date(2027, 1, 21), None),
        (None, None),
    ],
)
def test_the_end_of_a_foreigners_residence_basis_is_announced(valid_to, code):
    said = found(citizenship="UA", residence_basis="CUKR", residence_valid_to=valid_to)
    assert said == ({("residence_valid_to", code): Severity.REMIND} if code else {})


def test_a_representative_needs_a_basis_but_the_actual_carer_does_not():
    carer = RepresentativeDraft(family_name="Łoś", given_name="Zofia")
    guardian = replace(carer, kind=RepresentativeKind.GUARDIAN)
    assert found(representatives=(carer,)) == {}
    assert found(representatives=(carer, guardian)) == {
        ("representatives[1].basis", "basis-missing"): Severity.WARN
    }


def test_a_representation_that_ended_is_a_reminder_and_one_that_ends_before_it_starts_blocks():
    over = RepresentativeDraft(family_name="Łoś", valid_to=date(2026, 1, 1))
    odd = replace(over, valid_from=date(2026, 2, 1))
    assert found(representatives=(over, odd)) == {
        ("representatives[0].valid_to", "representation-ended"): Severity.REMIND,
        ("representatives[1].valid_to", "ends-before-start"): Severity.BLOCK,
    }


def test_unreadable_phones_post_codes_and_addresses_block():
    said = found(
        phone="po południu",
        postcode="12-34",
        email="anna",
        contacts=(ContactPersonDraft(name="Zofia", phone="12"),),
    )
    assert set(said.values()) == {Severity.BLOCK}
    assert {field for field, _ in said} == {"phone", "postcode", "email", "contacts[0].phone"}


def test_the_privacy_notice_is_a_reminder():
    code = ("privacy_notice_on", "privacy-notice-missing")
    assert found(privacy_notice_on=None) == {code: Severity.REMIND}


def test_too_long_a_text_blocks():
    assert found(street="ą" * 121) == {("street", "text-too-long"): Severity.BLOCK}


def test_tidying_brings_a_typed_record_into_its_stored_form():
    typed = replace(
        ANNA,
        given_name=" Anna  Maria ",
        family_name="Święch – Łoś",
        pesel=f"{PESEL[:6]} {PESEL[6:]}",
        phone="600 147 505",
        postcode="12345",
        contacts=(ContactPersonDraft(), ContactPersonDraft(name=" Zofia ", phone="221234567")),
        representatives=(RepresentativeDraft(),),
    )
    tidy = tidied(typed)
    assert (tidy.given_name, tidy.family_name) == ("Anna Maria", "Święch-Łoś")
    assert (tidy.pesel, tidy.phone, tidy.postcode) == (PESEL, "+48600147505", "12-345")
    assert [(each.name, each.phone) for each in tidy.contacts] == [("Zofia", "+48221234567")]
    assert tidy.representatives == ()


def test_a_pesel_fills_birth_date_and_sex_and_follows_its_own_correction():
    empty = ResidentDraft()
    filled = with_pesel(empty, PESEL)
    assert (filled.born_on, filled.sex) == (date(1948, 8, 4), "female")
    other = "61010112355"[:10] + check_digit("6101011235")
    assert with_pesel(filled, other).born_on == date(1961, 1, 1)
    assert with_pesel(filled, other).sex == "male"


def test_a_pesel_does_not_overwrite_what_was_typed_by_hand():
    typed = ResidentDraft(born_on=date(1950, 1, 1), sex="male")
    assert with_pesel(typed, PESEL).born_on == date(1950, 1, 1)
    assert with_pesel(typed, PESEL).sex == "male"


def test_an_entry_needs_a_text_and_a_day_that_has_come():
    note = ResidentNoteDraft(text="Telefon od córki", happened_on=TODAY)
    assert check_note(note, TODAY) == []
    wrong = check_note(replace(note, text=" ", happened_on=date(2026, 11, 22)), TODAY)
    assert [problem.code for problem in wrong] == ["note-empty", "date-in-future"]


texts = st.text(max_size=30)


@given(
    st.builds(
        ResidentDraft,
        given_name=texts,
        family_name=texts,
        pesel=texts,
        phone=texts,
        postcode=texts,
        email=texts,
        born_on=st.none() | st.dates(),
        citizenship=texts,
    )
)
def test_tidying_twice_changes_nothing_and_any_record_can_be_checked(resident):
    tidy = tidied(resident)
    assert tidied(tidy) == tidy
    assert all(problem.code for problem in check_resident(tidy, TODAY))


@pytest.mark.parametrize("field", ["given_name", "second_name", "family_name"])
def test_a_name_too_long_is_said_once_with_one_limit(field: str) -> None:
    named = ResidentDraft(given_name="Anna", family_name="Łoś")
    typed = replace(named, **{field: "a" * 5000})  # type: ignore[arg-type]
    problems = check_resident(typed, TODAY)
    told = [problem for problem in problems if problem.field == field]
    assert [(each.code, each.params) for each in told] == [("name-too-long", {"limit": 100})]
