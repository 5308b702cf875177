"""The help pages hold what the program offers, and every link in them leads somewhere."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import cus_desktop.ui
from cus_desktop.system.resources import resource
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.help.library import HelpLibrary
from cus_desktop.ui.help.viewer import HelpViewer
from cus_desktop.ui.pages import PAGES
from cus_desktop.ui.settings import page as settings_page
from cus_desktop.ui.shell.pages import Page

FOLDER = resource("help/pl")
NAMES = sorted(path.stem for path in FOLDER.glob("*.md"))

_LINK = re.compile(r"\[[^\]]*\]\(([^)]+)\)")
_KEY_WORDS = {
    "Return": "Enter",
    "Down": "Strzałka w dół",
    "Up": "Strzałka w górę",
    "PgDown": "Page Down",
    "PgUp": "Page Up",
    "Del": "Delete",
}


@pytest.fixture(scope="module")
def library() -> HelpLibrary:
    return HelpLibrary.of_language("pl")


def text_of(name: str) -> str:
    return (FOLDER / f"{name}.md").read_text("utf-8")


def pages_of_the_program() -> set[type[Page]]:
    """Every page class, whether or not a screen has been opened yet."""
    for module in pkgutil.walk_packages(cus_desktop.ui.__path__, "cus_desktop.ui."):
        importlib.import_module(module.name)
    found: set[type[Page]] = set()
    waiting = list(Page.__subclasses__())
    while waiting:
        page = waiting.pop()
        if page.__module__.startswith("cus_desktop."):
            found.add(page)
        waiting.extend(page.__subclasses__())
    return found


def shortcuts_of_the_program() -> Iterator[tuple[str, str]]:
    """File and keys of every shortcut that a command, a page or the sheet of shortcuts names."""
    for path in sorted(Path(cus_desktop.ui.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            places = {"Command": 4, "PageSpec": 6}
            if name in places:
                wanted = node.args[places[name] : places[name] + 1]
                named = [word.value for word in node.keywords if word.arg == "shortcut"]
                for given in (*wanted, *named):
                    if isinstance(given, ast.Constant) and isinstance(given.value, str):
                        yield path.name, given.value


def test_every_screen_has_a_help_page_of_its_own(library: HelpLibrary) -> None:
    found = pages_of_the_program()
    names = {page.__name__: page.help_page for page in found}

    assert len(found) >= len(PAGES)
    assert {name: page for name, page in names.items() if page not in NAMES} == {}
    assert "index" not in names.values(), names


@pytest.mark.parametrize("name", NAMES)
def test_a_page_begins_with_its_heading(name: str, library: HelpLibrary) -> None:
    page = library.page(name)

    assert page is not None
    assert page.title != name


@pytest.mark.parametrize("name", NAMES)
def test_every_link_leads_to_a_page(name: str) -> None:
    targets = [target for target in _LINK.findall(text_of(name)) if "://" not in target]

    assert [target for target in targets if not (FOLDER / target).is_file()] == []


def test_every_page_is_reached_from_the_index() -> None:
    reached, waiting = {"index"}, ["index"]
    while waiting:
        for target in _LINK.findall(text_of(waiting.pop())):
            name = target.removesuffix(".md")
            if name not in reached and name in NAMES:
                reached.add(name)
                waiting.append(name)

    assert set(NAMES) - reached == set()


def test_every_shortcut_stands_on_the_sheet_of_shortcuts() -> None:
    sheet = text_of("shortcuts")
    keys = {
        "+".join(_KEY_WORDS.get(part, part) for part in re.split(r"(?<=\w)\+", shortcut))
        for _file, shortcut in shortcuts_of_the_program()
    }

    assert len(keys) > 8
    assert {key for key in keys if f"**{key}**" not in sheet} == set()


def test_the_sheet_names_no_shortcut_that_qt_does_not_know() -> None:
    polish = {word: key for key, word in _KEY_WORDS.items()}
    for keys in re.findall(r"\*\*([^*]+)\*\*", text_of("shortcuts")):
        parts = [polish.get(part, part) for part in re.split(r"(?<=\w)\+", keys)]
        assert QKeySequence("+".join(parts)).toString(), keys


def test_every_section_of_the_settings_is_explained(qtbot: QtBot, desktop: Desktop) -> None:
    sections = [
        str(ast.literal_eval(node.args[0]))
        for node in ast.walk(ast.parse(inspect.getsource(settings_page)))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "tr"
    ]
    words = {QCoreApplication.translate("SettingsPage", section) for section in sections}
    headings = set(re.findall(r"^## (.+)$", text_of("settings"), re.MULTILINE))

    assert len(sections) > 5
    assert words - headings == {"Ustawienia", "Części ustawień"}


def test_a_search_finds_without_polish_letters_the_best_page_first(library: HelpLibrary) -> None:
    found = library.search("mieszkancy")

    assert found[0].name == "residents"
    assert library.search("slowniczek")[0].name == "glossary"
    assert library.search("qqqq") == []


def test_a_link_in_the_window_opens_the_other_page(
    qtbot: QtBot, desktop: Desktop, library: HelpLibrary
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    viewer = HelpViewer(window, library)
    viewer.go_to("index")
    assert "pomoc sąsiedzka" not in viewer._text.toPlainText()

    viewer._follow(QUrl("glossary.md"))

    assert viewer._shown == "glossary"
    assert "pomoc sąsiedzka" in viewer._text.toPlainText()
