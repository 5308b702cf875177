"""The 14 areas and how offices type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.areas import AREAS, area_by_key, recognise_area

ACT = [
    "polityka prorodzinna",
    "wspieranie rodziny",
    "system pieczy zastępczej",
    "pomoc społeczna",
    "promocja i ochrona zdrowia",
    "wspieranie osób niepełnosprawnych",
    "edukacja publiczna",
    "przeciwdziałanie bezrobociu",
    "kultura",
    "kultura fizyczna i turystyka",
    "pobudzanie aktywności obywatelskiej",
    "mieszkalnictwo",
    "ochrona środowiska",
    "reintegracja zawodowa i społeczna",
]


def test_the_areas_stand_in_the_order_of_the_act():
    assert [area.number for area in AREAS] == list(range(1, 15))
    assert [recognise_area(text) for text in ACT] == list(AREAS)
    assert [area_by_key(area.key) for area in AREAS] == list(AREAS)
    assert area_by_key("unknown") is None


@pytest.mark.parametrize("area", AREAS, ids=lambda area: area.key)
def test_an_area_is_known_by_key_number_capitals_and_without_diacritics(area):
    wording = ACT[area.number - 1]
    plain = wording.translate(str.maketrans("ąćęłńóśźż", "acelnoszz"))
    number = str(area.number)
    for text in (
        area.key, number, f"pkt {number}", f"{number}. {wording}", wording.upper(), plain,
        f"  {wording} ",
    ):  # fmt: skip
        assert recognise_area(text) is area


@given(st.sampled_from([text for text in ACT if len(text) > 9]), st.data())
def test_one_slip_of_the_finger_is_forgiven(wording, data):
    place = data.draw(st.integers(0, len(wording) - 2))
    swapped = wording[:place] + wording[place + 1] + wording[place] + wording[place + 2 :]
    left_out = wording[:place] + wording[place + 1 :]
    expected = AREAS[ACT.index(wording)]
    assert recognise_area(left_out) is expected
    assert recognise_area(swapped) in (expected, None)


@pytest.mark.parametrize(
    "text",
    ["", " ; ", "0", "15", "xx", "ochrona", "wspieranie osób", "wspieranie", "pomoc", "kult"],
)
def test_what_is_not_sure_is_left_to_a_person(text):
    assert recognise_area(text) is None
