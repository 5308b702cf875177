"""Wrong usage and help speak the language of the call."""

from __future__ import annotations

import gettext
from inspect import cleandoc

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
    assert {text for text in help_words.MARKED if text not in texts} == set()


def test_help_is_polish_and_english_again_in_the_next_call(capsys):
    call(["residents", "--help"])
    polish = capsys.readouterr().out
    assert "Mieszkańcy" in polish
    assert "Dodaj mieszkańca" in polish
    call(["--language", "en", "residents", "--help"])
    assert "Add a resident" in capsys.readouterr().out
