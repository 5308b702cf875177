"""The tabs above a plan: every part is reached by keyboard and mouse."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cus_desktop.ui.application import Desktop
from cus_desktop.ui.plans.editor_page import PlanEditorPage
from cus_desktop.ui.plans.section_bar import PlanSection
from tests.services.plan_office import PlanOffice
from tests.ui.office_window import OfficeWindow
from tests.ui.plan_window import editor, focused, office, opened

__all__ = ["office", "opened"]

CONTROL = Qt.KeyboardModifier.ControlModifier
WRITTEN = (
    "Okres",
    "Sytuacja",
    "Potrzeby",
    "Ważne dla mnie",
    "Cele",
    "Usługi",
    "Działania",
    "Inna pomoc",
    "Tydzień",
    "Terminy",
    "Zakończenie",
    "Wniosek",
)
READ = (
    "Zatwierdzenie",
    "Sytuacja",
    "Cele",
    "Usługi",
    "Działania",
    "Inna pomoc",
    "Tydzień",
    "Terminy",
)


def tabs(page: PlanEditorPage) -> tuple[str, ...]:
    return tuple(page.sections.tabText(place) for place in range(page.sections.count()))


def current(page: PlanEditorPage) -> str:
    return page.sections.tabText(page.sections.currentIndex())


def parts(page: PlanEditorPage) -> Sequence[QWidget]:
    made = page.work.form.sections() if page.work is not None else _read_sections(page)
    return [section.widget for section in made]


def _read_sections(page: PlanEditorPage) -> list[PlanSection]:
    assert page.reader is not None
    return page.reader.sections


def in_sight(page: PlanEditorPage, part: QWidget) -> bool:
    """The head of the part stands inside what the page shows of the plan."""
    top = part.mapTo(page.area.viewport(), QPoint(0, 0)).y()
    return -1 <= top < page.area.viewport().height()


def test_every_part_is_reached_with_ctrl_and_the_page_keys(
    qtbot: QtBot, opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.saved().draft.id)
    assert tabs(page) == WRITTEN
    seen = [current(page)]
    for part in parts(page)[1:]:
        qtbot.keyClick(focused(), Qt.Key.Key_PageDown, CONTROL)
        seen.append(current(page))
        assert in_sight(page, part), seen[-1]
        assert part.isAncestorOf(focused()), seen[-1]
    assert tuple(seen) == WRITTEN
    qtbot.keyClick(focused(), Qt.Key.Key_PageDown, CONTROL)
    assert current(page) == "Wniosek"
    for _ in WRITTEN:
        qtbot.keyClick(focused(), Qt.Key.Key_PageUp, CONTROL)
    assert current(page) == "Okres"
    assert focused().objectName() == "valid_from"


def test_every_part_of_an_approved_version_is_reached_too(
    qtbot: QtBot, opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.approved().draft.id)
    assert tabs(page) == READ
    seen = [current(page)]
    for part in parts(page)[1:]:
        qtbot.keyClick(focused(), Qt.Key.Key_PageDown, CONTROL)
        seen.append(current(page))
        assert in_sight(page, part), seen[-1]
    assert tuple(seen) == READ


@pytest.mark.parametrize("name", ["Okres", "Cele", "Usługi", "Wniosek"])
def test_a_tab_goes_to_its_part(
    qtbot: QtBot, opened: OfficeWindow, office: PlanOffice, name: str
) -> None:
    page = editor(opened, office.saved().draft.id)
    place = WRITTEN.index(name)
    where = page.sections.tabRect(place).center()
    qtbot.mouseClick(page.sections, Qt.MouseButton.LeftButton, pos=where)
    assert current(page) == name
    assert in_sight(page, parts(page)[place])
    assert parts(page)[place].isAncestorOf(focused())


def test_the_arrows_walk_the_tabs_and_enter_goes_into_the_part(
    qtbot: QtBot, opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.saved().draft.id)
    page.sections.setFocus()
    for _ in range(4):
        qtbot.keyClick(focused(), Qt.Key.Key_Right)
    assert focused() is page.sections
    assert current(page) == "Cele"
    assert in_sight(page, parts(page)[4])
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert parts(page)[4].isAncestorOf(focused())


def test_the_tabs_follow_the_keyboard_and_the_wheel(
    qtbot: QtBot, opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.saved().draft.id)
    assert page.work is not None
    page.work.form.editor("case_number").focus.setFocus()
    assert current(page) == "Wniosek"
    page.header.preview.setFocus()
    bar = page.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert current(page) == "Wniosek"
    bar.setValue(0)
    assert current(page) == "Okres"


def test_the_page_keys_scroll_the_plan_from_its_head(
    qtbot: QtBot, opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.approved().draft.id)
    page.header.preview.setFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_PageDown)
    assert page.area.verticalScrollBar().value() > 0
    qtbot.keyClick(focused(), Qt.Key.Key_PageUp)
    assert page.area.verticalScrollBar().value() == 0


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_words_on_the_tabs_are_not_cut(
    opened: OfficeWindow, office: PlanOffice, desktop: Desktop, percent: int
) -> None:
    desktop.look.set_text_percent(percent)
    page = editor(opened, office.saved().draft.id)
    opened.settle()
    bar = page.sections
    for place, name in enumerate(WRITTEN):
        page.sections.go(place)
        words = bar.fontMetrics().horizontalAdvance(name)
        assert bar.tabRect(place).width() > words
        assert bar.rect().contains(bar.tabRect(place).center()), name
