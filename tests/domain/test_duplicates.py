"""People who look alike: found with reasons, never confused with namesakes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.duplicates import (
    CERTAIN,
    PROBABLE_FROM,
    SHOWN_FROM,
    Likeness,
    Traits,
    compare,
    look_alikes,
)

ANNA = Traits(
    id="a" * 32,
    given_name="Anna",
    family_name="Święch-Łoś",
    pesel="48080412346",
    born_on=date(1948, 8, 4),
    village_id="v" * 32,
    phone="+48600747505",
)


def typed(**changes):
    """Anna as somebody else would type her, without an id and a PESEL."""
    return replace(ANNA, id="", pesel="", **changes)


def test_the_same_pesel_is_proof_whatever_the_name():
    alike = compare(replace(ANNA, id="", given_name="Zofia", family_name="Lis"), ANNA)
    assert alike.certain
    assert alike.reasons == (Likeness.SAME_PESEL,)


def test_the_same_name_and_birth_date_is_probable_but_not_proof():
    alike = compare(typed(village_id="", phone=""), ANNA)
    assert alike.probable
    assert not alike.certain
    assert alike.reasons == (Likeness.SAME_NAME, Likeness.SAME_BIRTH_DATE)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"given_name": "anna", "family_name": "SWIECH-LOS"}, Likeness.SAME_NAME),
        ({"given_name": "Anna Maria"}, Likeness.SAME_NAME),
        ({"family_name": "Święch Łoś"}, Likeness.SAME_NAME),
        ({"family_name": "Świceh-Łoś"}, Likeness.SIMILAR_NAME),
        ({"family_name": "Święch"}, Likeness.SIMILAR_NAME),
        ({"given_name": "Ana"}, Likeness.SIMILAR_NAME),
        ({"given_name": "Swiechlos", "family_name": "Anna"}, Likeness.SWAPPED_NAMES),
        ({"family_name": "Nowak"}, Likeness.OTHER_FAMILY_NAME),
    ],
)
def test_names_are_recognised_as_people_mistype_them(changes, reason):
    alike = compare(typed(**changes), ANNA)
    assert reason in alike.reasons
    assert alike.score >= SHOWN_FROM


@pytest.mark.parametrize("born_on", [date(1948, 4, 8), date(1948, 8, 14), date(1984, 8, 4)])
def test_a_slip_in_the_birth_date_still_shows_the_person(born_on):
    alike = compare(typed(born_on=born_on), ANNA)
    assert Likeness.BIRTH_DATE_TYPO in alike.reasons
    assert alike.score >= SHOWN_FROM


def test_a_namesake_born_on_another_day_is_not_shown():
    assert look_alikes(typed(born_on=date(1960, 1, 27), phone="", village_id=""), [ANNA]) == []


def test_two_different_pesels_speak_against_the_same_person():
    other = replace(ANNA, id="", pesel="48080499999")
    alike = compare(other, ANNA)
    assert Likeness.OTHER_PESEL in alike.reasons
    assert not alike.probable


def test_a_slip_in_the_pesel_shows_the_person():
    alike = compare(replace(ANNA, id="", pesel="48080421346"), ANNA)
    assert Likeness.PESEL_TYPO in alike.reasons
    assert alike.probable


def test_a_short_name_with_another_letter_is_another_name():
    ewa = replace(ANNA, given_name="Ewa")
    assert Likeness.SIMILAR_NAME not in compare(typed(given_name="Iwa"), ewa).reasons


def test_a_half_typed_form_resembles_nobody():
    assert look_alikes(Traits(given_name="Anna"), [ANNA]) == []
    assert look_alikes(Traits(born_on=ANNA.born_on), [ANNA]) == []


def test_a_person_is_never_her_own_look_alike():
    assert look_alikes(ANNA, [ANNA]) == []


def test_the_most_alike_come_first():
    similar = replace(ANNA, id="b" * 32, family_name="Święch", pesel="")
    namesake = replace(ANNA, id="c" * 32, pesel="", born_on=None, phone="", village_id="")
    found = look_alikes(typed(), [namesake, similar, ANNA])
    assert [alike.id[0] for alike in found] == ["a", "b", "c"]


names = st.sampled_from(["Anna", "Ana", "Jan", "Łoś", "Łos", "Święch-Łoś", "Święch", ""])
traits = st.builds(
    Traits,
    id=st.sampled_from(["1", "2", "3"]),
    given_name=names,
    family_name=names,
    pesel=st.sampled_from(["", "48080412346", "48080412364", "1", "61010112345"]),
    born_on=st.one_of(st.none(), st.dates(date(1900, 1, 1), date(2026, 11, 21))),
    village_id=st.sampled_from(["", "v", "w"]),
    phone=st.sampled_from(["", "+48600747505"]),
)


@given(traits, traits)
def test_likeness_does_not_depend_on_who_is_compared_with_whom(one, two):
    there, back = compare(one, two), compare(two, one)
    assert (there.score, there.reasons) == (back.score, back.reasons)


@given(traits, traits)
def test_only_an_equal_pesel_is_certain(one, two):
    alike = compare(one, two)
    assert 0 <= alike.score <= CERTAIN
    assert alike.certain == (bool(one.pesel) and one.pesel == two.pesel)
    assert PROBABLE_FROM > SHOWN_FROM
