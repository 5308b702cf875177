"""Wrong usage and help speak the language of the call."""

from __future__ import annotations

import gettext

import pytest

from cus_desktop.cli.main import call
from cus_desktop.cli.usage_words import language_of


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
