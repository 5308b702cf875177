"""Every act of the access log has words."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from cus_desktop.domain.access_acts import ActKind, kind_of
from cus_desktop.domain.rights import Right
from cus_desktop.i18n import Translator
from cus_desktop.texts.access import ACT_TITLES, act_detail, act_title

PACKAGE = Path(__file__).resolve().parents[2] / "cus_desktop"
RECORDING = {"record": 1, "looked": 1, "Entry": 0}
"""Functions that write a line, and where the code of the act stands among their arguments."""


def acts() -> Iterator[str]:
    """Every literal act written anywhere in the program."""
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in RECORDING:
                place = RECORDING[node.func.id]  # type: ignore[attr-defined]
                for argument in node.args[place : place + 1]:
                    for part in ast.walk(argument):
                        if isinstance(part, ast.Constant) and isinstance(part.value, str):
                            yield part.value


def test_every_act_that_is_written_has_words() -> None:
    found = set(acts())
    assert {"residents.view", "login.failed", "plans.print"} <= found
    assert found - set(ACT_TITLES) == set()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("residents.view", "Otwarto kartę mieszkańca"),
        ("residents.add", "Dodano mieszkańca"),
        ("undo.residents.add", "Cofnięto: Dodano mieszkańca"),
        ("something.newer.print", "Wydruk"),
    ],
)
def test_an_act_is_told_in_polish(code: str, words: str) -> None:
    told = act_title(code, Translator.load("pl").translate)
    assert told.casefold() == words.casefold() or code.startswith("undo.")
    assert "." not in told


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("login.failed", ActKind.REFUSED),
        ("lock", ActKind.LOGIN),
        ("recovery.used", ActKind.PERMISSION),
        ("accounts.reset", ActKind.PERMISSION),
        ("backup.made", ActKind.STORE),
        ("privacy.export", ActKind.EXPORT),
        ("privacy.destroy", ActKind.DELETION),
        ("staff.add", ActKind.PERMISSION),
    ],
)
def test_the_kind_of_an_act(code: str, kind: ActKind) -> None:
    assert kind_of(code) is kind


def test_what_the_log_adds_to_an_act_is_told_in_words() -> None:
    polish = Translator.load("pl").translate
    assert act_detail("backup.made", "daily", polish) == "codzienna"
    assert act_detail("rights.refused", Right.RESIDENTS_EDIT.value, polish) not in {
        "",
        Right.RESIDENTS_EDIT.value,
    }
    assert act_detail("export.residents", "12", polish) == "12"
