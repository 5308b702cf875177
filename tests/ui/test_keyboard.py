"""The pages of the office worked by keys: palette, shortcuts, Tab, F6, Ctrl+F."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from cus_desktop.domain.catalogue import ServiceDraft
from cus_desktop.domain.residents import ResidentDraft
from cus_desktop.services.catalogue import list_services, save_service
from cus_desktop.services.desk import Desk
from cus_desktop.services.residents import save_resident
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.pages import PAGES
from cus_desktop.ui.shell.palette import Palette
from cus_desktop.ui.shell.shortcut_sheet import ShortcutSheet
from cus_desktop.ui.tables.search_box import SearchBox
from tests.ui.audits import tab_stops_missed
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


@pytest.mark.parametrize("key", ["residents", "plans", "catalogue", "history", "settings"])
def test_tab_reaches_every_field_of_a_page(office: OfficeWindow, key: str) -> None:
    save_service(office.desk, ServiceDraft(name="Złota rączka"))
    office.window.navigate(key)
    office.settle()
    assert tab_stops_missed(office.window) == []


@pytest.mark.parametrize("key", ["residents", "plans", "catalogue"])
def test_ctrl_f_comes_to_the_search_from_every_part(
    office: OfficeWindow, qtbot: QtBot, key: str
) -> None:
    window = office.window
    window.navigate(key)
    office.settle()
    window.navigation.focus_current()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(QApplication.focusWidget(), SearchBox)


def test_f6_puts_the_focus_on_something_that_shows_it(office: OfficeWindow, qtbot: QtBot) -> None:
    save_service(office.desk, ServiceDraft(name="Złota rączka"))
    window = office.window
    for key in ("catalogue", "history", "settings"):
        window.navigate(key)
        office.settle()
        walked = []
        for _ in range(6):
            qtbot.keyClick(window, Qt.Key.Key_F6)
            focus = QApplication.focusWidget()
            assert focus is not None
            assert focus.focusPolicy() & Qt.FocusPolicy.TabFocus, (key, focus)
            walked.append(focus)
        assert len(set(map(id, walked))) >= 3, (key, walked)
        assert walked[:2] != walked[2:4], "it goes round, not to and fro"


def test_a_service_goes_by_del_and_comes_back_by_ctrl_z(office: OfficeWindow, qtbot: QtBot) -> None:
    save_service(office.desk, ServiceDraft(name="Złota rączka"))
    office.window.navigate("catalogue")
    office.settle()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    office.settle()
    assert list_services(office.desk) == []
    qtbot.keyClick(office.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    office.settle()
    assert [row.name for row in list_services(office.desk)] == ["Złota rączka"]


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_office_fits_a_small_laptop(
    office: OfficeWindow, desktop: Desktop, percent: int
) -> None:
    save_service(office.desk, ServiceDraft(name="Złota rączka"))
    person = ResidentDraft(given_name="Wawrzyniec", family_name="Brzęczyszczykiewicz-Żółcińska")
    save_resident(office.desk, person)
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
