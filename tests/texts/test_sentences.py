"""Every code that can be raised has a sentence, and the sentence can be filled."""

from __future__ import annotations

import ast
import importlib
import pkgutil
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from string import Formatter

import pytest

import cus_desktop
from cus_desktop import errors, texts
from cus_desktop.domain.amounts import Unit
from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.money import Money
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.staff import Role
from cus_desktop.texts import SENTENCES, SUBJECTS, sentence

DOMAIN = Path(cus_desktop.__file__).parent / "domain"
GROUPED = ("nip", "regon", "krs", "account", "postcode", "teryt")


def in_english(context: str, text: str, disambiguation: str | None = None, n: int = -1, /) -> str:
    return text


def codes_in_domain() -> Iterator[tuple[str, str]]:
    """File and code of every ``Malformed("...")``, ``Problem(field, "...")`` and ``code = "..."``."""
    for path in sorted(DOMAIN.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            for code in _codes(node):
                yield path.name, code


def _codes(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Call):
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        place = {"Malformed": 0, "Problem": 1}.get(name)
        if place is not None:
            named = [keyword.value for keyword in node.keywords if keyword.arg == "code"]
            yield from _literals(*named, *node.args[place : place + 1])
    elif isinstance(node, ast.Assign) and any(
        isinstance(target, ast.Name) and target.id == "code" for target in node.targets
    ):
        yield from _literals(node.value)


def _literals(*nodes: ast.expr) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.IfExp):
            yield from _literals(node.body, node.orelse)


def test_every_code_of_the_domain_has_a_sentence():
    found = list(codes_in_domain())
    assert ("pesel.py", "pesel-check-digit") in found
    assert [place for place in found if place[1] not in SENTENCES] == []


def test_codes_made_of_parts_have_sentences():
    for kind in GROUPED:
        assert {f"{kind}-not-digits", f"{kind}-length"} <= set(SENTENCES)


def test_every_failure_has_a_sentence():
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type)]
    codes = {kind.code for kind in kinds if issubclass(kind, errors.CusError)}
    assert codes <= set(SENTENCES)


def test_a_code_stands_in_one_subject_only():
    codes = [code for subject in SUBJECTS for code in subject.SENTENCES]
    assert len(codes) == len(set(codes))


def test_every_module_of_sentences_is_used():
    names = [f"{texts.__name__}.{module.name}" for module in pkgutil.iter_modules(texts.__path__)]
    modules = [importlib.import_module(name) for name in names]
    assert {module for module in modules if hasattr(module, "SENTENCES")} == set(SUBJECTS)


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_can_be_filled_and_says_something(code):
    text = SENTENCES[code]
    names = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    assert all(name.isidentifier() for name in names)
    filled = sentence(Problem("", code, dict.fromkeys(names, "§")), in_english)
    assert filled.count("§") == len(names)
    assert filled[0].isupper()


def test_parameters_are_shown_as_people_write_them():
    late = Problem("valid_from", "parameter-from-taken", {"day": date(2026, 11, 3)})
    assert sentence(late, in_english) == (
        "There is already a value from 03.11.2026. Choose another day."
    )
    small = Problem("value", "parameter-too-small", {"least": Money(Decimal("31.4"))})
    assert "31,40\u00a0zł" in sentence(small, in_english)
    for least, shown in (
        (Decimal("1.50"), "1,5"),
        (Role.DIRECTOR, "director"),
        (Unit.KM, "kilometre"),
        ((date(2026, 1, 1), 2026), "01.01.2026, 2026"),
    ):
        assert f"at least {shown}." in sentence(
            Problem("value", "parameter-too-small", {"least": least}), in_english
        )


def test_a_refusal_says_all_its_problems():
    refused = errors.Refused([Problem("a", "date-missing"), Problem("b", "number-missing")])
    assert sentence(refused, in_english) == "Type a date. Type a number."
    assert sentence(errors.Refused([]), in_english) == SENTENCES["refused"]


def test_a_parser_failure_has_its_sentence_and_becomes_a_problem():
    failure = Malformed("name-too-long", limit=100)
    assert "100" in sentence(failure, in_english)
    assert failure.problem("given_name") == Problem("given_name", "name-too-long", {"limit": 100})


def test_what_is_missing_never_breaks_the_program():
    assert "no-such-code" in sentence(Problem("", "no-such-code"), in_english)
    assert "…" in sentence(Problem("", "name-too-long"), in_english)
