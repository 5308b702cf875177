"""Colours, icons and text sizes."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

import cus_desktop.ui
from cus_desktop.system.resources import resource
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.theme.icons import MissingIcon, icon, pixmap
from cus_desktop.ui.theme.look import Scheme, tokens
from cus_desktop.ui.theme.tokens import DARK, LIGHT, PAIRS, Tokens, contrast
from cus_desktop.ui.widgets.buttons import Button

_UI = Path(cus_desktop.ui.__file__).parent


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=lambda colors: colors.name)
@pytest.mark.parametrize(("front", "back", "least"), PAIRS)
def test_every_pair_of_colours_can_be_read(
    colors: Tokens, front: str, back: str, least: float
) -> None:
    reached = contrast(getattr(colors, front), getattr(colors, back))
    assert reached >= least


def test_contrast_of_black_and_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#777777") == pytest.approx(1.0)


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=lambda colors: colors.name)
def test_the_pictures_of_controls_have_the_colours_of_their_set(colors: Tokens) -> None:
    drawn = {
        path.stem: path.read_text("utf-8")
        for path in resource(f"icons/controls/{colors.name}").glob("*.svg")
    }
    chevrons = {f"chevron-{way}" for way in ("down", "up", "left", "right")}
    assert set(drawn) == {"check", *chevrons, "dot", "minus"}
    for name, svg in drawn.items():
        wanted = colors.text if name.startswith("chevron") else colors.on_accent
        assert wanted in svg, name


def test_dark_and_light_change_live_and_icons_follow(qtbot: QtBot, desktop: Desktop) -> None:
    button = Button("x", icon_name="plus")
    qtbot.addWidget(button)
    light = button.icon().pixmap(20, 20).toImage()
    desktop.look.set_scheme(Scheme.DARK)
    assert tokens() is DARK
    assert desktop.app.palette().window().color().name().upper() == DARK.window
    assert button.icon().pixmap(20, 20).toImage() != light


def test_text_grows_with_the_setting_and_buttons_with_the_text(
    qtbot: QtBot, desktop: Desktop
) -> None:
    label, button = QLabel("Ćma"), Button("Zapisz", icon_name="save")
    for widget in (label, button):
        qtbot.addWidget(widget)
        widget.show()
    before = label.sizeHint().height(), button.sizeHint().height(), button.iconSize().height()
    desktop.look.set_text_percent(200)
    after = label.sizeHint().height(), button.sizeHint().height(), button.iconSize().height()
    assert after[0] >= before[0] * 1.9
    assert after[1] > before[1] * 1.5
    assert after[2] >= before[2] * 1.9


@pytest.mark.parametrize(("asked", "kept"), [(10, 90), (900, 200), (150, 150)])
def test_text_size_stays_between_90_and_200_per_cent(
    desktop: Desktop, asked: int, kept: int
) -> None:
    desktop.look.set_text_percent(asked)
    assert desktop.look.appearance.text_percent == kept


def test_buttons_are_large_enough_to_be_hit(qtbot: QtBot) -> None:
    button = QPushButton("x")
    qtbot.addWidget(button)
    button.show()
    assert button.sizeHint().height() >= 24


def test_icons_are_crisp_at_double_scale() -> None:
    drawn = pixmap("house", "text", 20, 2.0)
    assert (drawn.width(), drawn.devicePixelRatio()) == (40, 2.0)


def test_an_icon_that_is_not_there_is_told_at_once() -> None:
    with pytest.raises(MissingIcon):
        icon("no-such-icon")


def test_every_icon_named_in_the_screens_is_there() -> None:
    folder = resource("icons")
    here = {path.stem for path in folder.glob("*.svg")}
    missing = {
        (path.name, name)
        for path in _UI.rglob("*.py")
        for name in _icon_names(ast.parse(path.read_text("utf-8")))
        if name not in here
    }
    assert missing == set()


def _icon_names(tree: ast.AST) -> set[str]:
    """Icons given by position to the functions of the kit."""
    places = {
        "icon": 0,
        "IconMark": 0,
        "IconButton": 0,
        "primary": 1,
        "secondary": 1,
        "danger": 1,
        "EmptyState": 0,
        "Command": 2,
        "add_mark": 0,
        "Chip": 1,
    }
    found = set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        place = places.get(name)
        if place is not None and len(node.args) > place:
            value = node.args[place]
            if isinstance(value, ast.Constant) and isinstance(value.value, str):
                found.add(value.value)
    return found
