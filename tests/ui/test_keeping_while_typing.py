"""Saving and keeping never interrupt somebody who types."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cus_desktop.domain.plans import PlanGoalDraft
from cus_desktop.services.drafts import kept_drafts
from cus_desktop.services.offices import get_office
from cus_desktop.services.plan_views import get_plan
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.forms.draft_watch import DraftWatch
from cus_desktop.ui.plans.editor_page import PlanEditorPage
from cus_desktop.ui.plans.plan_keeping import PlanKeeping
from cus_desktop.ui.settings.office_section import OfficeSection
from cus_desktop.ui.settings.page import SettingsPage
from tests.services.plan_office import PlanOffice
from tests.ui.office_window import OfficeWindow, open_office
from tests.ui.plan_window import editor, focused, keys, line, office, opened

__all__ = ["office", "opened"]


def type_without_a_pause(qtbot: QtBot, keeping: PlanKeeping | DraftWatch) -> None:
    """Letters come faster than the time after which a text is kept."""
    keeping._timer.setInterval(300)
    for _ in range(12):
        keys(qtbot, "a")
        qtbot.wait(60)


def test_a_plan_is_kept_while_somebody_types_without_a_pause(
    qtbot: QtBot, opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.saved().draft.id)
    line(page, "application_number").setFocus()
    type_without_a_pause(qtbot, page.keeping)
    opened.settle()
    assert [draft.kind for draft in kept_drafts(office.desk)] == ["plan"]


def test_a_form_is_kept_while_somebody_types_without_a_pause(
    qtbot: QtBot, desktop: Desktop, office: PlanOffice
) -> None:
    shown = open_office(desktop, office.desk, ("settings",))
    qtbot.addWidget(shown.window)
    section = office_section(shown)
    section.form.editor("phone").focus.setFocus()
    type_without_a_pause(qtbot, section.drafts)
    shown.settle()
    assert [draft.kind for draft in kept_drafts(office.desk)] == ["office"]
    shown.close()


def test_saving_by_keys_leaves_the_cursor_where_it_was(
    qtbot: QtBot, opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.saved(application_number="A/17").draft.id)
    number = line(page, "application_number")
    number.setFocus()
    number.setCursorPosition(2)
    keys(qtbot, "9")
    save(qtbot, opened)
    assert focused() is number
    assert number.cursorPosition() == 3
    keys(qtbot, "8")
    assert number.text() == "A/9817"
    save(qtbot, opened)
    assert get_plan(office.desk, page_id(page)).draft.application_number == "A/9817"


def test_saving_by_keys_leaves_the_cursor_in_a_goal_beside_an_empty_one(
    qtbot: QtBot, opened: OfficeWindow, office: PlanOffice
) -> None:
    goals = (replace(PlanGoalDraft(), text="Chodzić", measure="do kościoła"),)
    page = editor(opened, office.saved(goals=goals).draft.id)
    assert page.work is not None
    goal = next(
        box for box in page.work.findChildren(QWidget, "text") if shown_text(box) == "Chodzić"
    )
    add = page.work.findChild(QWidget, "add_goals")
    assert add is not None
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    goal.setFocus()
    keys(qtbot, "x")
    save(qtbot, opened)
    assert focused() is goal


def test_a_plan_that_cannot_be_saved_gives_the_keyboard_back(
    qtbot: QtBot, opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.saved().draft.id)
    number = line(page, "application_number")
    number.setFocus()
    keys(qtbot, "9")
    other = replace(get_plan(office.desk, page_id(page)).draft, situation="Zmienione obok.")
    from cus_desktop.services.plan_saving import save_plan

    save_plan(office.desk, other)
    save(qtbot, opened)
    assert page.trouble.isVisible()
    assert focused() is number


def test_the_data_of_the_office_are_saved_by_keys_without_losing_the_cursor(
    qtbot: QtBot, desktop: Desktop, office: PlanOffice
) -> None:
    shown = open_office(desktop, office.desk, ("settings",))
    qtbot.addWidget(shown.window)
    section = office_section(shown)
    city = section.form.editor("city").focus
    city.setFocus()
    keys(qtbot, "X")
    save(qtbot, shown)
    assert "X" in get_office(office.desk).city
    assert focused() is city
    section.form.set_value("street", "Polna 1")
    section.save_button.setFocus()
    section.save_button.click()
    shown.settle()
    assert section.isAncestorOf(focused())
    shown.close()


def save(qtbot: QtBot, window: OfficeWindow) -> None:
    qtbot.keyClick(focused(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    window.settle()
    QApplication.processEvents()


def page_id(page: PlanEditorPage) -> str:
    assert page.opening is not None
    return page.opening.draft.id


def shown_text(widget: QWidget) -> str:
    return str(widget.property("text") or "")


def office_section(shown: OfficeWindow) -> OfficeSection:
    shown.window.navigate("settings", "office")
    shown.window.show()
    shown.settle()
    shown.window.activateWindow()
    page = shown.window.page()
    assert isinstance(page, SettingsPage)
    section = page.section()
    assert isinstance(section, OfficeSection)
    return section
