"""What the palette offers of pages that were not opened yet, and the words on the key sheet."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from cus_desktop.services.desk import Desk
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.pages import PAGES
from cus_desktop.ui.shell.palette import Palette
from cus_desktop.ui.shell.shortcut_sheet import ShortcutSheet
from tests.ui.office_window import OfficeWindow, open_office


@pytest.fixture
def office(qtbot: QtBot, desktop: Desktop, desk: Desk) -> Iterator[OfficeWindow]:
    made = open_office(desktop, desk, [spec.key for spec in PAGES])
    qtbot.addWidget(made.window)
    made.window.navigate("residents")
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    made.settle()
    yield made
    made.close()


def offered(palette: Palette) -> list[str]:
    model = palette._model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_offers_repeat_the_commands_of_their_pages(office: OfficeWindow) -> None:
    commands = office.window.commands
    promised = {one.key: (one.text, one.icon, one.shortcut, one.page) for one in commands.all()}
    for spec in PAGES:
        office.window.navigate(spec.key)
        office.settle()
    kept = {one.key: (one.text, one.icon, one.shortcut, one.page) for one in commands.all()}
    wrong = {key: (words, kept[key]) for key, words in promised.items() if kept[key] != words}
    assert wrong == {}
    offers = [offer.key for spec in PAGES for offer in spec.offers]
    assert set(offers) <= set(promised)


def test_a_service_is_begun_from_the_palette_on_the_first_day(
    office: OfficeWindow, qtbot: QtBot
) -> None:
    window = office.window
    assert "catalogue" not in window._pages
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_K, control)
    qtbot.keyClicks(QApplication.focusWidget(), "nowa usl")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    office.settle()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.windowTitle().startswith("Nowa usługa")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_the_palette_begins_with_what_this_page_can_do(office: OfficeWindow, qtbot: QtBot) -> None:
    window = office.window
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.findChild(Palette)
    assert isinstance(palette, Palette)
    lines = offered(palette)
    assert lines[0] == "Nowy mieszkaniec"
    qtbot.keyClicks(palette._field, "przejdz")
    assert "Przejdź do: Plany" in offered(palette)
    assert "Przejdź do: Mieszkańcy" not in offered(palette), "one is there already"


def test_the_sheet_groups_shortcuts_by_page(office: OfficeWindow, qtbot: QtBot) -> None:
    office.window.show_shortcuts()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ShortcutSheet)
    words = [label.text() for label in sheet.findChildren(QLabel)]
    for title, command in (
        ("Wszędzie", "Znajdź polecenie lub osobę"),
        ("Plany", "Nowy plan"),
        ("Katalog usług", "Nowa usługa"),
    ):
        assert words.index(title) < words.index(command)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_office_fits_a_small_laptop(
    office: OfficeWindow, desktop: Desktop, percent: int
) -> None:
    desktop.look.set_text_percent(percent)
    for spec in PAGES:
        office.window.navigate(spec.key)
        office.settle()
        least = office.window.minimumSizeHint()
        assert (least.width() <= 1366, least.height() <= 720) == (True, True), (spec.key, least)


def test_small_text_gives_the_room_back_that_large_text_took(
    office: OfficeWindow, desktop: Desktop
) -> None:
    window = office.window
    for spec in PAGES:
        window.navigate(spec.key)
        office.settle()
    window.navigate("history")
    desktop.look.set_text_percent(200)
    office.settle()
    desktop.look.set_text_percent(100)
    office.settle()
    window.resize(1024, 700)
    office.settle()
    assert window.width() == 1024
