"""The head of the navigation names the office; every entry shows its whole words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cus_desktop.services.desk import Desk
from cus_desktop.services.offices import get_office, save_office
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.pages import PAGES
from cus_desktop.ui.shell.navigation import Navigation
from cus_desktop.ui.signed_in import office_name
from tests.ui import audits
from tests.ui.office_window import open_office

_CENTRE = "Centrum Usług Społecznych w Jarzębinowie"


@pytest.mark.parametrize(
    ("short_name", "city", "name", "head"),
    [
        ("CUS Jarzębinowo", "Wólka", _CENTRE, "Jarzębinowo"),
        ("Custosz", "Wólka", _CENTRE, "Custosz"),
        ("", "Jarzębinowo", _CENTRE, "Jarzębinowo"),
        ("CUS", "Jarzębinowo", _CENTRE, "Jarzębinowo"),
        ("", "", _CENTRE, "w Jarzębinowie"),
        ("", "", "CENTRUM USŁUG SPOŁECZNYCH", ""),
    ],
)
def test_the_head_says_what_tells_this_office_from_others(
    desk: Desk, short_name: str, city: str, name: str, head: str
) -> None:
    draft = replace(get_office(desk), short_name=short_name, city=city, name=name)
    save_office(desk, draft)
    assert office_name(desk) == head


def test_a_new_short_name_stands_in_the_head_at_once(
    desk: Desk, desktop: Desktop, qtbot: QtBot
) -> None:
    office = open_office(desktop, desk, ["residents"])
    qtbot.addWidget(office.window)
    save_office(desk, replace(get_office(desk), name=_CENTRE, short_name="CUS Wólka"))
    office.settle()
    assert office.window.navigation._office.accessibleName() == "Wólka"
    assert office.window.windowTitle() == "Wólka"
    office.close()


@pytest.mark.parametrize("percent", audits.TEXT_SIZES)
@pytest.mark.parametrize("context", ["Navigation", "source"])
def test_no_entry_of_the_navigation_is_cut(
    desktop: Desktop, qtbot: QtBot, percent: int, context: str
) -> None:
    """``source`` is no context of translations: the words stay English."""
    desktop.look.set_text_percent(percent)
    pages = [replace(spec, context=context) for spec in PAGES]
    navigation = Navigation("Jarzębinowo", "Elżbieta Żurawska", pages)
    qtbot.addWidget(navigation)
    navigation.resize(navigation.width(), 800)
    navigation.show()
    for spec in pages:
        navigation.set_current(spec.key)
        QApplication.processEvents()
        assert audits.clipped(navigation) == []
