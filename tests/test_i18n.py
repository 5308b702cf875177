"""Words: which form a number takes, what happens when a translation is missing or damaged."""

from __future__ import annotations

import logging
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.i18n import LANGUAGES, QT_TRANSLATE_NOOP, Translator, read_messages
from cus_desktop.system.resources import resource
from tools.ts_files import Message, TsFile, write_ts

PLANS = Message("Plans", "%n plan(s)", counted=True, forms=["%n plan", "%n plany", "%n planów"])


def a_translator(folder: Path, *messages: Message, language: str = "pl") -> Translator:
    write_area(folder, "plans", *messages, language=language)
    return Translator.load(language, folder)


def write_area(folder: Path, area: str, *messages: Message, language: str = "pl") -> Path:
    path = folder / language / f"{area}.ts"
    path.parent.mkdir(parents=True, exist_ok=True)
    write_ts(path, TsFile({"version": "2.1", "language": language}, list(messages)))
    return path


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "0 planów"),
        (1, "1 plan"),
        (2, "2 plany"),
        (4, "4 plany"),
        (5, "5 planów"),
        (11, "11 planów"),
        (12, "12 planów"),
        (14, "14 planów"),
        (21, "21 planów"),
        (22, "22 plany"),
        (25, "25 planów"),
        (101, "101 planów"),
        (112, "112 planów"),
        (122, "122 plany"),
        (1_000_003, "1000003 plany"),
    ],
)
def test_polish_counts_in_three_forms(tmp_path, number, words):
    assert a_translator(tmp_path, PLANS).translate("Plans", "%n plan(s)", "", number) == words


def test_english_counts_in_two_forms(tmp_path):
    english = Message("Plans", "%n plan(s)", counted=True, forms=["%n plan", "%n plans"])
    translator = a_translator(tmp_path, english, language="en")
    assert [translator.translate("Plans", "%n plan(s)", "", n) for n in (0, 1, 2)] == [
        "0 plans",
        "1 plan",
        "2 plans",
    ]


@given(number=st.integers(min_value=0, max_value=10**9))
def test_the_form_depends_on_the_last_two_digits_only(number):
    translator = Translator("pl", {("Plans", "%n plan(s)", ""): ("one", "few", "many")})
    form = translator.translate("Plans", "%n plan(s)", "", number)
    if number > 1:
        assert form == translator.translate("Plans", "%n plan(s)", "", number % 100 + 100)
    assert (form == "one") == (number == 1)


@given(number=st.integers(min_value=0, max_value=10**9))
def test_the_number_stands_in_the_text_also_without_a_translation(number):
    assert Translator("pl", {}).translate("Plans", "%n plan(s)", "", number) == f"{number} plan(s)"


def test_a_text_that_is_not_counted_keeps_its_percent_n(tmp_path):
    assert a_translator(tmp_path).translate("Plans", "100%now") == "100%now"


def test_what_is_not_translated_stays_english(tmp_path):
    unfinished = Message("Plans", "Save", state="unfinished", forms=["Zapi"])
    empty = Message("Plans", "Print")
    vanished = Message("Plans", "Old", state="vanished", forms=["Stare"])
    translator = a_translator(tmp_path, unfinished, empty, vanished)
    assert [translator.translate("Plans", text) for text in ("Save", "Print", "Old")] == [
        "Save",
        "Print",
        "Old",
    ]


def test_qt_learns_that_a_text_is_unknown(tmp_path):
    translator = a_translator(tmp_path, PLANS)
    assert translator.find("Plans", "Unknown") is None
    assert translator.find("Plans", "%n plan(s)", "", 5) == "%n planów"


def test_the_same_word_is_told_apart_by_context_and_by_disambiguation(tmp_path):
    translator = a_translator(
        tmp_path,
        Message("Menu", "Open", "verb", forms=["Otwórz"]),
        Message("Menu", "Open", "state", forms=["Otwarty"]),
        Message("Menu", "Close", forms=["Zamknij"]),
        Message("Week", "Close", forms=["Blisko"]),
    )
    assert translator.translate("Menu", "Open", "verb") == "Otwórz"
    assert translator.translate("Menu", "Open", "state") == "Otwarty"
    assert translator.translate("Menu", "Close", "not distinguished") == "Zamknij"
    assert translator.translate("Week", "Close") == "Blisko"


def test_markup_quotes_and_line_breaks_come_through(tmp_path):
    text = "<b>Łoś & Syn</b>\n„cytat” \"x\" 'y'"
    translator = a_translator(tmp_path, Message("Menu", "A & B", forms=[text]))
    assert translator.translate("Menu", "A & B") == text


def test_a_damaged_file_is_left_out_and_reported(tmp_path, caplog):
    write_area(tmp_path, "plans", PLANS)
    damaged = write_area(tmp_path, "menu", Message("Menu", "Open", forms=["Otwórz"]))
    damaged.write_bytes(damaged.read_bytes()[:-20])
    with caplog.at_level(logging.ERROR, "cus_desktop.i18n"):
        translator = Translator.load("pl", tmp_path)
        assert translator.translate("Plans", "%n plan(s)", "", 2) == "2 plany"
        assert translator.translate("Menu", "Open") == "Open"
    assert "menu.ts" in caplog.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_of_every_language_can_be_read(language, caplog):
    translator = Translator.load(language)
    for path in resource(f"i18n/{language}").glob("*.ts"):
        for (context, text, comment), forms in read_messages(path):
            assert translator.find(context, text, comment, -1) == forms[0]
    assert caplog.records == []


def test_files_are_read_when_a_word_of_them_is_needed(tmp_path):
    write_area(tmp_path, "plans", PLANS)
    path = write_area(tmp_path, "menu", Message("Menu", "Open", forms=["Otwórz"]))
    translator = Translator.load("pl", tmp_path)
    assert translator.translate("Plans", "%n plan(s)", "", 5) == "5 planów"
    path.write_text(path.read_text(encoding="utf-8").replace("Otwórz", "Pokaż"), encoding="utf-8")
    assert translator.translate("Menu", "Open") == "Pokaż"


def test_a_language_without_files_is_english(tmp_path):
    assert Translator.load("uk", tmp_path).translate("Menu", "Open") == "Open"


def test_marking_a_text_changes_nothing():
    assert QT_TRANSLATE_NOOP("Menu", "Open") == "Open"


def test_reading_words_needs_no_qt():
    code = "import sys; from cus_desktop.i18n import Translator; Translator.load('pl');"
    code += "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_fifteen_hundred_messages_load_within_the_blink_of_an_eye(tmp_path):
    messages = [
        Message(f"Screen{number // 20}", f"Label {number}", forms=[f"Etykieta {number}"])
        for number in range(1500)
    ]
    write_area(tmp_path, "kit", *messages)
    took = min(_seconds_to_load(tmp_path) for _ in range(5))
    assert took < 0.05  # 10 ms on an idle machine; the rest is room for a busy one


def _seconds_to_load(folder: Path) -> float:
    start = time.process_time()
    Translator.load("pl", folder)
    return time.process_time() - start
