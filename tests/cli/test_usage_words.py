"""Wrong usage and help speak the language of the call."""

from __future__ import annotations

import gettext
import re
from collections.abc import Iterator
from inspect import cleandoc
from typing import cast

import click
import pytest

from cus_desktop.cli import help_words
from cus_desktop.cli.main import call, cus_desktop
from cus_desktop.cli.usage_words import language_of
from cus_desktop.i18n import Translator


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["residents", "nic"], "Nie ma polecenia 'nic'"),
        (["residents", "show"], "Brak argumentu"),
        (["residents", "--nic"], "Nie ma opcji '--nic'"),
        (["residents", "add", "--sex", "x"], "'x' nie jest jedną z wartości"),
        (["practice", "--residents", "x"], "'x'"),
    ],
)
def test_wrong_usage_is_said_in_polish_and_in_english(capsys, arguments, says):
    assert call(arguments) == 2
    err = capsys.readouterr().err
    assert says in err
    assert "Użycie:" in err
    assert "Błąd:" in err
    assert call(["--language", "en", *arguments]) == 2
    assert "Usage:" in capsys.readouterr().err


def test_help_has_polish_headings(capsys):
    assert call(["residents", "search", "--help"]) == 0
    out = capsys.readouterr().out
    assert "Użycie:" in out
    assert "Opcje:" in out
    assert "Usage" not in out


def test_the_words_of_others_are_left_alone_afterwards():
    call(["residents", "nic"])
    assert gettext.gettext("Usage:") == "Usage:"


@pytest.mark.parametrize(
    ("arguments", "language"),
    [
        ([], "pl"),
        (["x", "--language", "en"], "en"),
        (["--language=en", "x"], "en"),
        (["--language"], "pl"),
        (["--language", "xx"], "pl"),
    ],
)
def test_the_language_is_known_before_the_arguments_are_read(arguments, language):
    assert language_of(arguments, "pl") == language


def helps(command: click.Command, ctx: click.Context) -> set[str]:
    found = {command.help, *(getattr(param, "help", None) for param in command.params)}
    if isinstance(command, click.Group):
        for name in command.list_commands(ctx):
            below = command.get_command(ctx, name)
            assert below is not None
            found |= helps(below, ctx)
    return {cleandoc(text) for text in found if text}


def test_every_verb_and_option_explains_itself_in_polish():
    polish = Translator.load("pl")
    texts = helps(cus_desktop, click.Context(cus_desktop))
    assert {text for text in texts if polish.translate("usage", text) == text} == set()
    for text in help_words.PLACEHOLDERS:
        assert polish.translate("usage", text) != text
    assert {text for text in help_words.MARKED if text not in texts} == set()


def test_help_is_polish_and_english_again_in_the_next_call(capsys):
    call(["residents", "--help"])
    polish = capsys.readouterr().out
    assert "Mieszkańcy" in polish
    assert "Dodaj mieszkańca" in polish
    call(["--language", "en", "residents", "--help"])
    assert "Add a resident" in capsys.readouterr().out


def verbs(command: click.Command, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The program itself, its groups and their verbs, as they are typed."""
    yield path
    if isinstance(command, click.Group):
        ctx = click.Context(command)
        for name in command.list_commands(ctx):
            below = command.get_command(ctx, name)
            assert below is not None
            yield from verbs(below, (*path, name))


EVERY_VERB = sorted(verbs(cus_desktop))
SAME_IN_BOTH = {
    *("CUS", "Desktop", "JSON", "XLSX", "CSV", "PDF", "PESEL", "ID"),
    *("cus-desktop", "pesel_override_reason", "x"),
    *("Folder", "folder", "a", "argument", "by", "do", "plan", "same", "to"),
}
"""Names that no language translates, and words that happen to be spelled alike."""


def spelled(text: str) -> set[str]:
    """Words of a text, without options, and without what is typed as it stands."""
    without_choices = re.sub(r"\[[\w|]+\||(?<=\|)\w+(?=[|\]])|ROW=\S+|WIERSZ=\S+", " ", text)
    return set(re.findall(r"(?<![\w-])[^\W\d_][\w-]*", without_choices))


def typed_as_it_stands(path: tuple[str, ...]) -> set[str]:
    """Names of verbs and the values that an option takes."""
    found, command = set(path), cast(click.Command, cus_desktop)
    ctx = click.Context(cus_desktop)
    for name in path:
        assert isinstance(command, click.Group)
        below = command.get_command(ctx, name)
        assert below is not None
        command = below
    if isinstance(command, click.Group):
        found |= set(command.list_commands(ctx))
    for param in command.params:
        if isinstance(param.type, click.Choice):
            found |= set(param.type.choices)
    return found


@pytest.mark.parametrize("path", EVERY_VERB, ids=" ".join)
def test_no_word_of_the_polish_help_is_english(capsys, path):
    assert call([*path, "--help"]) == 0
    polish = capsys.readouterr().out
    assert call(["--language", "en", *path, "--help"]) == 0
    english = capsys.readouterr().out
    left_over = spelled(polish) & spelled(english)
    assert left_over - typed_as_it_stands(path) - SAME_IN_BOTH == set()
    assert "[OPCJE]" in polish
    assert "[OPTIONS]" in english


WRONG = (
    ("nic",),
    ("--nic",),
    ("residents",),
    ("residents", "show"),
    ("residents", "show", "a", "b"),
    ("residents", "add", "--sxe", "x"),
    ("residents", "add", "--sex", "x"),
    ("residents", "add", "--sex"),
    ("residents", "import"),
    ("residents", "import", "."),
    ("residents", "search", "--limit", "none"),
    ("residents", "search", "--limit", "0"),
    ("practice", "--seed", "none"),
    ("store", "create"),
    ("journal", "show", "--json=1"),
    ("--store", "pyproject.toml", "store", "info"),
    ("--language", "de"),
)


@pytest.mark.parametrize("words", WRONG, ids=" ".join)
def test_no_word_about_wrong_usage_is_english(capsys, words):
    assert call([*words]) == 2
    polish = capsys.readouterr().err
    assert call(["--language=en", *words]) == 2
    english = capsys.readouterr().err
    path = tuple(word for word in words[:2] if (word,) in EVERY_VERB or words[:2] in EVERY_VERB)
    same = SAME_IN_BOTH | typed_as_it_stands(path) | spelled(" ".join(words))
    assert {word for word in spelled(polish) & spelled(english) if word not in same} == set()
