"""Names of people."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.names import (
    full_name,
    initials,
    listed_name,
    parse_name,
    suggested_capitals,
    tidy_name,
)
from cus_desktop.domain.sorting import POLISH_ALPHABET


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("  Żółcińska  -  Gęś\n", "Żółcińska-Gęś"),
        ("Żółcińska – Gęś", "Żółcińska-Gęś"),
        ("O’Brien", "O’Brien"),
        ("d'Arc", "d'Arc"),
        ("Anna\u00a0Maria", "Anna Maria"),
        ("Lo\u0301s\u0301", "Lóś"),
        ("Ła\u00adpa\u200b", "Łapa"),
        ("Їжакевич", "Їжакевич"),
        ("św. Jan", "św. Jan"),
    ],
)
def test_names_are_tidied_and_otherwise_kept(text, name):
    assert parse_name(text) == name


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("   ", "name-missing"),
        ("An1a", "name-has-digits"),
        ("An\x07na", "name-has-control"),
        ("<b>Anna</b>", "name-has-sign"),
        ("Nowak, Anna", "name-has-sign"),
        ("-", "name-without-letters"),
        ("a" * 101, "name-too-long"),
    ],
)
def test_what_cannot_be_a_name_is_refused(text, code):
    with pytest.raises(Malformed) as caught:
        parse_name(text)
    assert caught.value.code == code
    assert text.strip() not in str(caught.value.params) or not text.strip()


@given(st.text())
def test_tidying_twice_changes_nothing(text):
    assert tidy_name(tidy_name(text)) == tidy_name(text)


@pytest.mark.parametrize(
    ("name", "proposal"),
    [
        ("ŻÓŁCIŃSKA-GĘŚ", "Żółcińska-Gęś"),
        ("łoś", "Łoś"),
        ("O'BRIEN", "O'Brien"),
        ("O’BRIEN", "O’Brien"),
        ("LUDWIG VAN BEETHOVEN", "Ludwig van Beethoven"),
        ("VAN", "Van"),
        ("Łoś", None),
        ("de Ville", None),
        ("McKAY", None),
        ("Ł", None),
        ("", None),
    ],
)
def test_capitals_are_only_proposed_where_they_were_not_used(name, proposal):
    assert suggested_capitals(name) == proposal


@given(st.text(alphabet=POLISH_ALPHABET + "-' ", min_size=2, max_size=20).map(str.upper))
def test_a_proposal_changes_nothing_but_capitals(name):
    proposal = suggested_capitals(name)
    assert proposal is None or proposal.upper() == name


def test_names_print_in_lists_letters_and_initials():
    assert listed_name("Anna", "Łoś") == "Łoś Anna"
    assert full_name("Anna", "Łoś") == "Anna Łoś"
    assert listed_name("", "Łoś") == full_name("", "Łoś") == "Łoś"
    assert initials("Anna", "Żółcińska-Gęś") == "A. Ż.-G."
    assert initials("", "") == ""
