"""What a Polish editor would mark in the texts of the program, as far as a machine can see it."""

from __future__ import annotations

import re

import pytest

from cus_desktop.system.resources import resource
from tools.ts_files import Message, read_ts

MESSAGES = [
    (path.name, message)
    for path in sorted(resource("i18n/pl").glob("*.ts"))
    for message in read_ts(path).messages
    if message.finished
]

HOUSE_WORDS = {
    r"ćwiczebn": "do ćwiczeń",
    r"przyj(ął|ęła|ęcie|mie) (plan|przez osobę)": "akceptacja",
    r"backup": "kopia zapasowa",
    r"\brekord": "wpis",
    r"baz[aęy] danych": "dane",
    r"użytkownik(?!a\b)": "osoba",
    r"\bkliknij": "naciśnij, wybierz",
    r"\bproszę\b": "impersonal",
    r"\bmusisz\b|\bmożesz\b": "impersonal",
    r"świadczeniobiorc|podopieczn|petent": "osoba, mieszkaniec",
    r"\binwalid|niepełnosprawny\b": "osoba z niepełnosprawnością",
    r"pan/pani|pani/pan": "impersonal",
}
"""Words an office does not want to read, and what is said instead."""

_ENDINGS = ".?!:…"
_MNEMONIC = re.compile(r"&(?=\w)")


def told(found: list[tuple[str, Message]]) -> list[str]:
    return [f"{name} {message.context}: {message.forms}" for name, message in found]


def test_sentences_end_as_their_sources_do() -> None:
    assert (
        told(
            [
                (name, message)
                for name, message in MESSAGES
                for form in message.forms
                if form[-1:] in _ENDINGS or message.source[-1:] in _ENDINGS
                if form[-1:] != message.source[-1:]
                # An abbreviation has a full stop of its own.
                and not (form.endswith(".") and not message.source.endswith(tuple(_ENDINGS)))
            ]
        )
        == []
    )


def test_signs_are_polish() -> None:
    wrong = re.compile(r'\.\.\.|(?<![=%\d])"(?!%)|  | [.,;:?!](?!\w)')
    assert (
        told(
            [
                (name, message)
                for name, message in MESSAGES
                if name != "cli.ts" and any(wrong.search(form) for form in message.forms)
            ]
        )
        == []
    )


@pytest.mark.parametrize("pattern", HOUSE_WORDS)
def test_words_are_those_of_the_house(pattern: str) -> None:
    unwanted = re.compile(pattern, re.IGNORECASE)
    found = [
        (name, message)
        for name, message in MESSAGES
        if any(unwanted.search(form) for form in message.forms)
    ]

    assert told(found) == [], HOUSE_WORDS[pattern]


def test_counted_texts_inflect() -> None:
    counted = [(name, message) for name, message in MESSAGES if message.counted]

    assert len(counted) > 20
    assert told([(name, each) for name, each in counted if len(each.forms) != 3]) == []
    unbending = [
        (name, each)
        for name, each in counted
        if len(set(each.forms)) == 1 and "%n" in each.forms[0]
    ]
    assert told(unbending) == []


def test_a_mnemonic_stays_a_mnemonic() -> None:
    lost = [
        (name, message)
        for name, message in MESSAGES
        if bool(_MNEMONIC.search(message.source))
        != all(_MNEMONIC.search(form) for form in message.forms)
    ]

    assert told(lost) == []


def test_help_says_what_the_screens_say() -> None:
    """The names in bold that belong to one screen stand on it."""
    words = {form.replace("&", "") for _name, message in MESSAGES for form in message.forms}
    page = (resource("help/pl") / "plan-approval.md").read_text("utf-8")
    steps = re.findall(r"^## \d\. (.+)$", page, re.MULTILINE)

    assert len(steps) == 4
    assert [step for step in steps if step not in words and f"{step}…" not in words] == []
