"""Search text and sort keys."""

from __future__ import annotations

import sqlite3
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.sorting import POLISH_ALPHABET, fold, sort_key, words

POLISH_WORDS = st.text(alphabet=POLISH_ALPHABET, min_size=1, max_size=8)


def dictionary_order(text: str) -> list[int]:
    """The reference: places of the letters in the alphabet."""
    return [POLISH_ALPHABET.index(letter) for letter in text.lower()]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ŻÓŁCIŃSKA-GĘŚ", "zolcinska-ges"),
        ("Łucja Ćwik", "lucja cwik"),
        ("Đorđe Ødegård Strauß", "dorde odegard strauss"),
        ("Ærø Œuvre Ħaż \u0131I", "aero oeuvre haz ii"),
        ("Zo\u0301\u0142ty", "zolty"),
        ("Ївга", "\u0456\u0432\u0433\u0430"),
    ],
)
def test_folding_drops_capitals_and_diacritics(text, folded):
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_composed_and_decomposed_text_fold_alike(text):
    composed = unicodedata.normalize("NFC", text)
    assert fold(composed) == fold(unicodedata.normalize("NFD", text))


def test_words_part_at_every_sign():
    assert words("Żółcińska-Gęś  Anna (d’Arc), ul. 3_Maja") == (
        "zolcinska", "ges", "anna", "d", "arc", "ul", "3", "maja",
    )  # fmt: skip
    assert words("d\N{MODIFIER LETTER APOSTROPHE}Arc") == ("d", "arc")
    assert words(" - ' ") == ()


@given(POLISH_WORDS, POLISH_WORDS)
def test_keys_stand_in_the_order_of_the_polish_alphabet(one, other):
    by_alphabet = dictionary_order(one) < dictionary_order(other)
    assert (sort_key(one) < sort_key(other)) == by_alphabet


@given(st.lists(st.text(max_size=12)))
def test_keys_sort_alike_as_text_bytes_and_in_sql(texts):
    keys = [sort_key(text) for text in texts]
    database = sqlite3.connect(":memory:")
    try:
        database.execute("CREATE TABLE t (k TEXT)")
        database.executemany("INSERT INTO t VALUES (?)", [(key,) for key in keys])
        in_sql = [row[0] for row in database.execute("SELECT k FROM t ORDER BY k")]
    finally:
        database.close()
    assert in_sql == sorted(keys) == sorted(keys, key=str.encode)


@given(POLISH_WORDS)
def test_capitals_do_not_count(text):
    assert sort_key(text.upper()) == sort_key(text.capitalize()) == sort_key(text)


@pytest.mark.parametrize(
    "ordered",
    [
        ["Adam", "Ądam", "Bąk", "Cis", "Ćwik", "Łoś", "Mak", "Zając", "Źrebak", "Żaba", "Яна"],
        ["Nowak", "Nowak-Zych", "Nowakowa", "Nowąk"],
        ["Muller", "Müller", "Mullers"],
        ["Brzózki 2", "Brzózki 10", "Brzózki 10a"],
        ["OBrian", "O’Brien", "Obryk"],
        ["Zeman", "Žemán", "Zenon"],
        ["Centrum", "„Krok”", "Źródło"],
    ],
)
def test_people_and_places_sort_as_in_a_card_index(ordered):
    keys = [sort_key(text) for text in ordered]
    assert keys == sorted(set(keys))


def test_a_second_name_decides_only_among_equal_first_names():
    people = [("Nowak", "Zofia"), ("Nowak-Gęś", "Anna"), ("Nowák", "Ewa"), ("Nowak", "Łucja")]
    assert sorted(people, key=lambda person: sort_key(*person)) == [
        ("Nowak", "Łucja"),
        ("Nowak", "Zofia"),
        ("Nowák", "Ewa"),
        ("Nowak-Gęś", "Anna"),
    ]
