"""The main window: pages made late, commands, palette, panes, undo, geometry."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cus_desktop.ui.application import Desktop
from cus_desktop.ui.help.viewer import HelpViewer
from cus_desktop.ui.shell.commands import Command
from cus_desktop.ui.shell.main_window import MainWindow
from cus_desktop.ui.shell.nav_button import NavButton
from cus_desktop.ui.shell.palette import Palette
from cus_desktop.ui.shell.people import FoundPerson
from cus_desktop.ui.shell.shortcut_sheet import ShortcutSheet
from cus_desktop.ui.theme.look import tokens
from cus_desktop.ui.widgets.banner import UndoBar
from tests.ui.gallery import Gallery, PeoplePage, make_gallery


@pytest.fixture
def window(gallery: Gallery) -> MainWindow:
    """The window over the gallery."""
    return gallery.window


def is_shown(window: MainWindow, page: str) -> bool:
    """True once the page is in front."""
    return window._key == page


def palette_of(window: MainWindow) -> Palette:
    """The palette, opened by its key."""
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    found = window.findChild(Palette)
    assert isinstance(found, Palette)
    return found


def lines(palette: Palette) -> list[str]:
    """What the palette offers."""
    model = palette._model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_pages_are_made_when_they_are_first_shown(window: MainWindow) -> None:
    assert set(window._pages) == {"people"}
    window.navigate("plan")
    first = window.page()
    window.navigate("people")
    window.navigate("plan")
    assert set(window._pages) == {"people", "plan"}
    assert window.page() is first


def test_navigation_marks_the_page_that_is_shown(window: MainWindow) -> None:
    window.navigate("plan")
    marked = {
        button.objectName(): button.property("current")
        for button in window.navigation.findChildren(NavButton)
    }
    assert marked["plan"] == "true"
    assert marked["people"] == "false"


def test_a_page_with_unsaved_text_is_not_left(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = window.page()
    monkeypatch.setattr(page, "may_leave", lambda: False)
    window.navigate("plan")
    assert window.page() is page
    assert not window.close()
    monkeypatch.setattr(page, "may_leave", lambda: True)
    assert window.close()


def test_alt_and_letter_open_pages_with_words_and_without(window: MainWindow, qtbot: QtBot) -> None:
    for width, key, page in ((1366, Qt.Key.Key_P, "plan"), (900, Qt.Key.Key_M, "people")):
        window.resize(width, 700)
        assert window.navigation.wide is (width == 1366)
        QTest.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(partial(is_shown, window, page))


def test_the_palette_finds_people_and_opens_them(
    window: MainWindow, gallery: Gallery, qtbot: QtBot
) -> None:
    window.navigate("plan")
    palette = palette_of(window)
    assert palette.isVisible()
    qtbot.keyClicks(palette._field, "zolcinska anna")
    qtbot.waitUntil(lambda: bool(lines(palette)))
    wanted = palette._model.index(0, 0).data(Qt.ItemDataRole.UserRole)
    qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    gallery.background.wait_idle()
    page = window.page()
    assert isinstance(page, PeoplePage)
    row = page.panel.current()
    assert row is not None
    assert (palette.isVisible(), row.name) == (False, "Żółcińska Anna")
    assert row.id == wanted


def test_the_palette_runs_commands_of_other_pages(window: MainWindow, qtbot: QtBot) -> None:
    ran: list[str] = []
    window.commands.add(
        Command("plan.print", "Drukuj plan", "printer", lambda: ran.append("x"), page="plan")
    )
    palette = palette_of(window)
    qtbot.keyClicks(palette._field, "druk")
    assert lines(palette) == ["Drukuj plan"]
    qtbot.keyClick(palette._field, Qt.Key.Key_Return)
    assert (ran, window._key) == (["x"], "plan")


def test_the_palette_never_shows_an_answer_to_older_words(
    window: MainWindow, gallery: Gallery, qtbot: QtBot
) -> None:
    gate = threading.Event()

    def slow(text: str) -> Sequence[FoundPerson]:
        if text == "aaa":
            gate.wait(5)
        return [FoundPerson(text, f"Osoba {text}")]

    palette = palette_of(window)
    palette._find = slow
    qtbot.keyClicks(palette._field, "aaa")
    qtbot.wait(90)
    palette._field.setText("bbb")
    qtbot.waitUntil(lambda: "Osoba bbb" in lines(palette))
    gate.set()
    gallery.background.wait_idle()
    assert lines(palette) == ["Osoba bbb"]


def test_escape_closes_the_palette_and_gives_the_focus_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = window.page()
    assert isinstance(page, PeoplePage)
    page.panel.search.setFocus()
    palette = palette_of(window)
    qtbot.keyClick(palette._field, Qt.Key.Key_Tab)
    assert palette._field.hasFocus(), "Tab must not leave the palette"
    qtbot.keyClick(palette._field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert page.panel.search.hasFocus()


def test_the_palette_says_its_choice_and_when_nothing_fits(
    window: MainWindow, gallery: Gallery, qtbot: QtBot
) -> None:
    palette = palette_of(window)
    assert palette._field.accessibleDescription().startswith(lines(palette)[0])
    qtbot.keyClicks(palette._field, "xqxq")
    qtbot.wait(90)
    gallery.background.wait_idle()
    assert (lines(palette), palette._nothing.isVisible()) == ([], True)


def test_shortcuts_of_a_page_rest_while_another_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    ran: list[str] = []
    window.commands.add(
        Command("people.x", "X", "plus", lambda: ran.append("x"), "Ctrl+J", page="people")
    )
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_J, control)
    window.navigate("plan")
    qtbot.keyClick(window, Qt.Key.Key_J, control)
    assert ran == ["x"]


def test_no_two_commands_share_a_shortcut(window: MainWindow) -> None:
    keys = [(one.shortcut, one.page) for one in window.commands.all() if one.shortcut]
    assert len(keys) == len(set(keys))


def test_f6_walks_through_the_parts_of_the_window(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page()
    assert isinstance(page, PeoplePage)
    page.panel.search.setFocus()
    visited: list[QWidget | None] = []
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        visited.append(window.focusWidget())
    assert visited[0] is page.panel.table
    assert page.card.isAncestorOf(visited[1] or page)
    assert isinstance(visited[2], NavButton)
    assert visited[3] is page.panel.search


def test_undo_says_what_was_taken_back(window: MainWindow, gallery: Gallery, qtbot: QtBot) -> None:
    window.context.offer_undo("Usunięto wpis.")
    bar = window.findChild(UndoBar)
    assert isinstance(bar, UndoBar)
    assert bar.isVisible()
    bar._button.click()
    gallery.background.wait_idle()
    qtbot.waitUntil(bar.isVisible)
    assert bar._text.text().startswith("Cofnięto")


def test_the_undo_bar_goes_after_its_time(window: MainWindow) -> None:
    bar = UndoBar(window, seconds=2)
    bar.offer("Usunięto.")
    for _ in range(2):
        bar._tick()
    assert not bar.isVisible()


def test_light_and_dark_and_text_size_are_kept(window: MainWindow, gallery: Gallery) -> None:
    window.commands.run("dark")
    window.commands.run("larger")
    assert tokens().dark
    assert gallery.settings.values["look.scheme"] == "dark"
    assert gallery.settings.values["look.text_percent"] == 110


def test_the_window_opens_where_it_was_closed(
    window: MainWindow, gallery: Gallery, desktop: Desktop, qtbot: QtBot
) -> None:
    window.resize(700, 611)
    window.close()
    again = make_gallery(desktop, 1)
    again.settings.values.update(gallery.settings.values)
    again.window._restore_geometry()
    qtbot.addWidget(again.window)
    assert again.window.height() == 611
    again.background.close()


def test_the_sheet_holds_every_shortcut(window: MainWindow, qtbot: QtBot) -> None:
    sheet = ShortcutSheet(window, window.commands.all())
    qtbot.addWidget(sheet)
    words = " ".join(label.text() for label in sheet.findChildren(type(window.navigation._mark)))
    missing = [one.text for one in window.commands.all() if one.shortcut and one.text not in words]
    assert missing == []


def test_f1_opens_the_help_of_the_page(
    window: MainWindow, qtbot: QtBot, tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(
        HelpViewer, "show_page", classmethod(lambda cls, parent, name: shown.append(name))
    )
    monkeypatch.setattr(type(window.page()), "help_page", "residents")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert shown == ["residents"]
