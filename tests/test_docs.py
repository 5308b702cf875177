"""The documents of the repository point at things that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dev import ROOT, steps_of

DOCUMENTS = [
    *sorted(ROOT.glob("*.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
]
LARGEST_PICTURE = 400_000

_LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
_PATH = re.compile(
    r"`((?:cus_desktop|domain|models|services|documents|texts|ui|tests|docs)/[\w./-]+)`"
)
_RULE = re.compile(r"\bD\d{1,2}\b")


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_every_link_leads_somewhere(document: Path) -> None:
    targets = [target for target in _LINK.findall(document.read_text("utf-8")) if ":" not in target]

    assert [target for target in targets if not (document.parent / target).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_every_file_that_is_named_exists(document: Path) -> None:
    named = [path.rstrip("/.") for path in _PATH.findall(document.read_text("utf-8"))]
    missing = [
        path
        for path in named
        if not (ROOT / path).exists() and not (ROOT / "cus_desktop" / path).exists()
    ]

    assert missing == []


def test_every_rule_the_code_cites_is_explained() -> None:
    explained = set(_RULE.findall((ROOT / "docs" / "domain-reference.md").read_text("utf-8")))
    cited: set[str] = set()
    for path in sorted((ROOT / "cus_desktop").rglob("*.py")):
        cited.update(_RULE.findall(path.read_text("utf-8")))

    assert len(cited) > 20
    assert cited - explained == set()


def test_pictures_are_small_and_used() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    pictures = sorted((ROOT / "docs" / "pictures").glob("*"))

    assert [path.name for path in pictures if f"docs/pictures/{path.name}" not in readme] == []
    assert [path.name for path in pictures if path.stat().st_size > LARGEST_PICTURE] == []


def test_every_command_the_readme_names_exists() -> None:
    commands = set(re.findall(r"dev\.py (\w+)", (ROOT / "README.md").read_text("utf-8")))

    assert {"run", "test", "bench", "shots", "lint"} <= commands
    assert [each for each in sorted(commands) if steps_of(each, [], screen=True) is None] == []
