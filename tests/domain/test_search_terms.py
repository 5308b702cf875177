"""Typed searches become beginnings of indexed words."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.search_terms import MAX_TERMS, search_terms


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("", ()),
        ("  - ", ()),
        ("Łoś", (("los",),)),
        ("święch-łoś ann", (("swiech",), ("los",), ("ann",))),
        ("600 147 505", (("600147505",),)),
        ("600-147-5", (("6001475",),)),
        ("+48 600 147", (("600147",),)),
        ("0048600", (("600",),)),
        ("48080412345", (("48080412345",),)),
        ("4.08.1948", (("04081948",),)),
        ("04/08/1948", (("04081948",),)),
        ("1948-08-04", (("04081948",),)),
        ("4.8.194", (("0408194",),)),
        ("04.08.", (("0408",),)),
        ("4.08.48", (("040848", "04081948", "04082048"),)),
        ("040848", (("040848", "04081948", "04082048"),)),
        ("04081948", (("04081948",),)),
        ("4 8 1948", (("481948", "04081948"),)),
        ("los 4.08.1948 brzoz", (("los",), ("brzoz",), ("04081948",))),
        ("anna anna", (("anna",),)),
    ],
)
def test_terms_of_what_is_typed(text, terms):
    assert search_terms(text) == terms


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_a_birth_date_is_found_in_any_form_it_is_typed(day):
    word = f"{day:%d%m%Y}"
    forms = [
        f"{day:%d.%m.%Y}", f"{day.day}.{day.month}.{day.year}", f"{day:%Y-%m-%d}",
        f"{day:%d-%m-%Y}", f"{day:%d %m %Y}", word,
    ]  # fmt: skip
    if day.year < 2100:
        forms += [f"{day:%d.%m.%y}", f"{day:%d%m%y}"]
    for typed in forms:
        (term,) = search_terms(typed)
        assert any(word.startswith(beginning) for beginning in term), typed


@given(st.text(max_size=60))
def test_any_text_gives_plain_terms(text):
    terms = search_terms(text)
    assert len(terms) <= MAX_TERMS
    for term in terms:
        assert term
        assert all(beginning and " " not in beginning for beginning in term)
