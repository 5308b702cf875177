"""Texts made fit for print."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.documents.fonts import printable_characters
from cus_desktop.documents.plan import render_plan
from cus_desktop.documents.plan_document import GoalLine
from cus_desktop.documents.typography import (
    MissingGlyphs,
    bound,
    cleaned,
    long_day,
    missing_glyphs,
    printable,
    quoted,
    time_range,
)
from tests.documents import samples
from tests.documents.reading import whole_text


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("dom w lesie i z psem", "dom w\u00a0lesie i\u00a0z\u00a0psem"),
        ("ul. Szkolna nr 4", "ul.\u00a0Szkolna nr\u00a04"),
        ("2 024 zł za 44 h", "2\u00a0024\u00a0zł za 44\u00a0h"),
        ("wsparcie raz 10 dni", "wsparcie raz 10 dni"),
        ("A. Osoba", "A. Osoba"),
    ],
)
def test_short_words_and_units_stay_with_their_neighbour(typed, printed):
    assert bound(typed) == printed


@given(st.text())
def test_binding_changes_spaces_only(text):
    assert bound(text).replace("\u00a0", " ") == text.replace("\u00a0", " ")


@given(st.text())
def test_cleaned_text_holds_no_control_characters_but_line_ends(text):
    assert all(
        letter.isprintable() or letter == "\n" or ord(letter) > 0x9F for letter in cleaned(text)
    )
    assert cleaned(cleaned(text)) == cleaned(text)


def test_composed_and_decomposed_letters_print_alike():
    assert cleaned("z\u0307o\u0301\u0142c\u0301") == "żółć"


def test_letters_the_font_lacks_are_reported_with_their_field():
    plan = samples.a_plan(
        situation="lubi 🎵 i 茶", goals=(GoalLine("ok"), GoalLine("cel", measure="☑ tak"))
    )
    assert missing_glyphs(plan) == (
        MissingGlyphs("situation", "🎵茶"),
        MissingGlyphs("goals[1].measure", "☑"),
    )


def test_letters_the_font_lacks_print_as_question_marks(polish):
    text = whole_text(render_plan(samples.a_plan(situation="lubi 🎵 bardzo"), polish))
    assert "lubi ? bardzo" in text


def test_an_ordinary_plan_lacks_no_letter():
    assert missing_glyphs(samples.a_changed_plan()) == ()


def test_the_font_prints_polish_and_ukrainian_letters():
    assert printable_characters().issuperset("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”–—…§°½ґєіїщюяҐЄІЇ")


def test_a_document_that_needs_no_change_is_kept_as_it_is():
    plan = samples.a_plan()
    assert printable(plan) is plan


@pytest.mark.parametrize(
    ("said", "printed"),
    [("Chcę.", "„Chcę”."), ("„Chcę!”", "„Chcę!”"), (" może... ", "„może...”")],
)
def test_quotation_marks_are_polish_and_the_full_stop_follows_them(said, printed):
    assert quoted(said) == printed


def test_dates_and_times_are_written_as_in_polish_offices(polish):
    assert long_day(date(2026, 11, 21), polish) == "21\u00a0listopada\u00a02026\u00a0r."
    assert time_range(480, 600) == "8.00–10.00"
    assert time_range(480, None) == "8.00"
    assert time_range(None, None) == ""
