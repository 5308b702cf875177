"""Recognising how offices type headings, areas, tracks and units."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.amounts import Unit
from cus_desktop.domain.areas import AREAS
from cus_desktop.domain.catalogue_words import (
    IMPORT_FIELDS,
    recognise_areas,
    recognise_columns,
    recognise_field,
    recognise_track,
    recognise_unit,
)


def test_every_field_is_recognised_by_its_own_name() -> None:
    assert [recognise_field(name) for name in IMPORT_FIELDS] == list(IMPORT_FIELDS)


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Nazwa usługi", "name"),
        ("OBSZAR", "areas"),
        ("Dla kogo?", "addressees"),
        ("j.m.", "unit"),
        ("Odpłatność", "fee"),
        ("odplatnosc", "fee"),
        (" Limit na osobę ", "limit_per_person"),
        ("Legal track", "legal_track"),
        ("Tryb", "legal_track"),
        ("Źródło", "source"),
    ],
)
def test_polish_and_english_headings_are_recognised(heading: str, field: str) -> None:
    assert recognise_field(heading) == field


@pytest.mark.parametrize("heading", ["", "Lp.", "Telefon", "nazwa pliku", "program"])
def test_other_headings_are_not_guessed(heading: str) -> None:
    assert recognise_field(heading) is None


def test_of_two_columns_for_one_field_the_first_counts() -> None:
    assert recognise_columns(["Lp.", "Usługa", "Opis", "Nazwa"]) == {1: "name", 2: "scope"}


@pytest.mark.parametrize("unit", Unit)
def test_every_unit_is_recognised_by_its_key(unit: Unit) -> None:
    assert recognise_unit(unit.value) == unit.value
    assert recognise_unit(unit.value.upper().replace("_", " ")) == unit.value


@pytest.mark.parametrize(
    ("word", "unit"),
    [
        ("godzina", Unit.HOUR),
        ("godz.", Unit.HOUR),
        ("kurs", Unit.TRIP),
        ("km", Unit.KM),
        ("Dzień", Unit.DAY),
        ("doba", Unit.FULL_DAY),
        ("spotkanie", Unit.MEETING),
        ("wypożyczenie", Unit.RENTAL),
        ("posilek", Unit.MEAL),
        ("szt.", Unit.PIECE),
    ],
)
def test_units_as_offices_type_them(word: str, unit: Unit) -> None:
    assert recognise_unit(word) == unit.value


@pytest.mark.parametrize("word", ["", "komplet", "godzina lub doba", "ryczałt", "?"])
def test_other_units_are_not_guessed(word: str) -> None:
    assert recognise_unit(word) is None


@pytest.mark.parametrize(
    ("word", "track"),
    [
        ("program", "programme"),
        ("pomoc_spoleczna", "social_assistance"),
        ("Pomoc społeczna", "social_assistance"),
        ("decyzja administracyjna", "social_assistance"),
        ("", None),
        ("nie wiem", None),
        ("program i decyzja", None),
    ],
)
def test_tracks_as_offices_type_them(word: str, track: str | None) -> None:
    assert recognise_track(word) == track


def test_areas_are_parted_by_semicolons_and_keep_their_order() -> None:
    cell = "wspieranie osób niepełnosprawnych; promocja i ochrona zdrowia;"
    assert [key for _, key in recognise_areas(cell)] == ["disability_support", "health"]


def test_commas_part_areas_only_where_each_part_is_one() -> None:
    assert [key for _, key in recognise_areas("kultura, mieszkalnictwo")] == ["culture", "housing"]
    assert recognise_areas("kultura, ogródki") == [("kultura, ogródki", None)]


def test_an_unknown_area_is_left_to_a_person() -> None:
    assert recognise_areas("pomoc społeczna; zwierzęta") == [
        ("pomoc społeczna", "social_assistance"),
        ("zwierzęta", None),
    ]


@given(st.lists(st.sampled_from(AREAS), max_size=6), st.sampled_from(["; ", ";", "\n", " | "]))
def test_the_wordings_of_the_act_are_always_recognised(areas: list, separator: str) -> None:
    cell = separator.join(area.typed[0].upper() for area in areas)
    assert [key for _, key in recognise_areas(cell)] == [area.key for area in areas]


@given(st.text(max_size=60))
def test_no_text_breaks_the_recognition(text: str) -> None:
    for piece, key in recognise_areas(text):
        assert piece
        assert piece in text
        assert key is None or key in {area.key for area in AREAS}
    assert recognise_unit(text) in {None, *(unit.value for unit in Unit)}
    assert recognise_field(text) in {None, *IMPORT_FIELDS}
