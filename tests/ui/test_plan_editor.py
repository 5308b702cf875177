"""Writing a plan in the window: by keyboard, and never losing a word."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from cus_desktop.domain.plans import ItemKind, PlanDraft, PlanItemDraft
from cus_desktop.services.drafts import kept_drafts, load_draft
from cus_desktop.services.plan_saving import save_plan
from cus_desktop.services.plan_views import get_plan
from cus_desktop.services.plans import plans_of
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.plans.editor_page import PlanEditorPage
from cus_desktop.ui.plans.item_dialog import ItemDialog
from cus_desktop.ui.plans.targets import NewPlan
from tests.domain.plan_samples import a_service, a_supporting, a_time
from tests.services.plan_office import PlanOffice
from tests.ui.office_window import OfficeWindow
from tests.ui.plan_window import (
    button,
    editor,
    finish,
    focused,
    go_to,
    item_dialog,
    keys,
    line,
    office,
    open_line,
    open_window,
    opened,
    plans_page,
    press,
    shown_editor,
    texts,
    typed,
)

__all__ = ["office", "opened"]


def test_a_plan_with_three_kinds_of_help_is_made_by_keyboard_alone(
    qtbot: QtBot, opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, NewPlan(office.resident))
    typed(qtbot, page, {"valid_from": "1.12.26", "valid_to": "31.5.27"})
    go_to(page, "coordinator_id")
    keys(qtbot, "Bożena Kłąb")
    press(qtbot, Qt.Key.Key_Return)
    add_service_by_keyboard(qtbot, opened, page)
    for name, values in (
        ("add_supporting", {"name": "Zakupy i drewno", "who": "Łucja Ćwik"}),
        ("add_external", {"name": "Rehabilitacja", "who": "NFZ"}),
    ):
        window = open_line(qtbot, opened, page, name)
        typed(qtbot, window, values)
        if name == "add_supporting":
            go_to(window, "supporting_kind")
            press(qtbot, Qt.Key.Key_Home)
            press(qtbot, Qt.Key.Key_Down)
        finish(qtbot, opened, window)
    page.save()
    opened.settle()

    [row] = plans_of(office.desk, office.resident)
    draft = get_plan(office.desk, row.id).draft
    assert draft.number == "IPUS/2026/0001"
    assert (draft.valid_from, draft.valid_to) == (date(2026, 12, 1), date(2027, 5, 31))
    assert draft.coordinator_id == office.coordinator
    assert [(item.kind, item.name, item.who) for item in draft.items] == [
        (ItemKind.SERVICE, "Fizjoterapia w domu", "Gabinet Krok"),
        (ItemKind.SUPPORTING, "Zakupy i drewno", "Łucja Ćwik"),
        (ItemKind.EXTERNAL, "Rehabilitacja", "NFZ"),
    ]
    service = draft.items[0]
    assert (service.amount_count, service.amount_unit, service.fee_kind) == (480, "hour", "free")
    [time] = service.times
    assert (time.weekday, time.starts_at, time.ends_at) == (1, 540, 630)


def add_service_by_keyboard(qtbot: QtBot, opened: OfficeWindow, page: PlanEditorPage) -> None:
    window = open_line(qtbot, opened, page, "add_service")
    typed(qtbot, window, {"name": "Fizjoterapia w domu", "who": "Gabinet Krok"})
    for name in ("legal_track", "fee_kind"):
        go_to(window, name)
        press(qtbot, Qt.Key.Key_Home)
        press(qtbot, Qt.Key.Key_Down)
    go_to(window, "amount_unit")
    press(qtbot, Qt.Key.Key_Home)
    typed(qtbot, window, {"amount_count": "8", "unit_price": "120"})
    go_to(window, "day_1")
    press(qtbot, Qt.Key.Key_Space)
    for _ in range(6):  # past the other days, to the hour
        window.focusNextChild()
    keys(qtbot, "9-10.30")
    finish(qtbot, opened, window)


def test_choosing_a_service_fills_what_the_catalogue_knows(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, NewPlan(office.resident))
    button(page, "add_service").click()
    dialog = item_dialog(page)
    choice = dialog.form.editor("service_id")
    choice.set_value(office.service)
    choice.changed.emit()
    draft = dialog.form.draft()
    assert (draft.name, draft.legal_track, draft.amount_unit) == (
        "Fizjoterapia w domu",
        "programme",
        "hour",
    )


def test_choosing_a_service_leaves_what_was_typed(opened: OfficeWindow, office: PlanOffice) -> None:
    page = editor(opened, NewPlan(office.resident))
    button(page, "add_service").click()
    dialog = item_dialog(page)
    dialog.form.set_value("name", "Ćwiczenia z Panią Zofią")
    dialog.form.set_value("legal_track", "social_assistance")
    choice = dialog.form.editor("service_id")
    choice.set_value(office.service)
    choice.changed.emit()
    draft = dialog.form.draft()
    assert (draft.name, draft.legal_track) == ("Ćwiczenia z Panią Zofią", "social_assistance")
    assert draft.amount_unit == "hour"


def test_a_helper_has_not_agreed_to_be_named_until_it_is_ticked(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.saved().draft.id)
    button(page, "add_supporting").click()
    assert item_dialog(page).form.draft().who_may_be_named is False


def test_a_line_without_a_kind_of_support_claims_none(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.saved(items=(a_supporting(supporting_kind=""),)).draft.id)
    assert page.work is not None
    model = page.work.form.items.tables[ItemKind.SUPPORTING].model
    shown = [str(model.index(0, place).data()) for place in range(model.columnCount())]
    assert "wolontariat" not in shown
    assert "—" in shown


def test_the_cost_follows_what_is_typed(
    qtbot: QtBot, opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.saved(items=(a_service(),)).draft.id)
    assert page.work is not None
    page.work.item_asked.emit(page.work.draft().items[0])
    dialog = item_dialog(page)
    price = dialog.form.editor("unit_price").focus
    assert isinstance(price, QLineEdit)
    price.selectAll()
    qtbot.keyClicks(price, "46")
    assert "368,00\u00a0zł" in texts(dialog)
    dialog.try_save()
    opened.settle()
    assert "368,00\u00a0zł" in texts(page.work.form.items.costs)


def test_hours_of_the_week_become_the_amount(opened: OfficeWindow, office: PlanOffice) -> None:
    timed = a_service(times=(a_time(0), a_time(3)))
    page = editor(opened, office.saved(items=(timed,)).draft.id)
    assert page.work is not None
    page.work.item_asked.emit(page.work.draft().items[0])
    dialog = item_dialog(page)
    take = button(dialog, "amount_from_times")
    assert "4 h" in take.text()
    take.click()
    assert (dialog.form.draft().amount_count, dialog.form.draft().amount_per) == (240, "week")
    assert take.isHidden()


def test_a_plan_that_is_too_long_says_the_latest_day_and_the_foot_leads_there(
    qtbot: QtBot, opened: OfficeWindow, office: PlanOffice
) -> None:
    plan_id = office.saved().draft.id
    page = editor(opened, plan_id)
    ends = line(page, "valid_to")
    ends.selectAll()
    qtbot.keyClicks(ends, "31.05.2028")
    assert "30.11.2027" in texts(page)
    assert page.footer.problems.text() == "1 pole wymaga poprawy"
    button(page, "undo_change").setFocus()
    page.footer.problems.click()
    assert QApplication.focusWidget() is ends
    page.save()
    opened.settle()
    assert get_plan(office.desk, plan_id).draft.valid_to == date(2027, 5, 31)


def test_a_change_is_taken_back(qtbot: QtBot, opened: OfficeWindow, office: PlanOffice) -> None:
    page = editor(opened, office.saved().draft.id)
    work = page.work
    assert work is not None
    table = work.form.items.tables[ItemKind.SERVICE].table
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert [item.kind for item in work.draft().items] == [ItemKind.SUPPORTING, ItemKind.EXTERNAL]
    button(page, "undo_change").click()
    assert len(work.draft().items) == 3
    assert not work.is_dirty()


def test_lines_are_changed_and_taken_out_by_keys_alone(
    qtbot: QtBot, opened: OfficeWindow, office: PlanOffice
) -> None:
    first, second = a_service(name="Fizjoterapia"), a_service(name="Transport")
    page = editor(opened, office.saved(items=(first, second)).draft.id)
    assert page.work is not None
    go_to(page, "service_lines")
    press(qtbot, Qt.Key.Key_F2)
    opened.settle()
    assert item_dialog(page).form.draft().name == "Fizjoterapia"
    item_dialog(page).reject()
    opened.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    press(qtbot, Qt.Key.Key_Delete)
    assert [item.name for item in page.work.draft().items] == ["Transport"]
    press(qtbot, Qt.Key.Key_Delete)
    assert page.work.draft().items == ()
    assert focused().objectName() == "add_service"


def test_lines_of_an_approved_version_are_not_taken_out(
    qtbot: QtBot, opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.approved().draft.id)
    assert page.reader is not None
    lines = page.reader.items.tables[ItemKind.SERVICE]
    qtbot.keyClick(lines.table, Qt.Key.Key_Delete)
    qtbot.keyClick(lines.table, Qt.Key.Key_F2)
    assert lines.model.rowCount() == 1
    assert page.dialog is None


def test_two_visits_at_one_time_are_said(opened: OfficeWindow, office: PlanOffice) -> None:
    items = (a_service(times=(a_time(0),)), a_supporting(times=(a_time(0, 540, 660),)))
    page = editor(opened, office.saved(items=items).draft.id)
    assert page.work is not None
    week = texts(page.work.form.items.week)
    assert "w tym samym czasie" in week
    assert "wtorek" in week
    assert page.footer.problems.text() == "1 uwaga"


def test_monitoring_dates_are_suggested(opened: OfficeWindow, office: PlanOffice) -> None:
    page = editor(opened, office.saved().draft.id)
    assert page.work is not None
    button(page, "suggest_monitoring").click()
    checks = page.work.draft().monitoring
    assert [(check.due_on, check.form) for check in checks][:3] == [
        (date(2027, 1, 1), "rozmowa telefoniczna"),
        (date(2027, 2, 1), "rozmowa telefoniczna"),
        (date(2027, 3, 1), "wizyta w domu"),
    ]
    assert checks[0].who == "Bożena Kłąb"


def test_empty_needs_and_goals_are_not_saved(opened: OfficeWindow, office: PlanOffice) -> None:
    page = editor(opened, office.saved(needs=(), goals=()).draft.id)
    assert page.work is not None
    for name in ("add_needs", "add_goals", "add_monitoring"):
        button(page, name).click()
    assert (page.work.draft().needs, page.work.draft().goals) == ((), ())
    assert not page.work.is_dirty()


def test_an_hour_that_cannot_be_read_is_not_lost_and_not_saved(
    qtbot: QtBot, opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.saved(items=(a_service(times=(a_time(0),)),)).draft.id)
    assert page.work is not None
    page.work.item_asked.emit(page.work.draft().items[0])
    dialog = item_dialog(page)
    starts = next(one for one in dialog.findChildren(QLineEdit) if one.text() == "8.00")
    starts.selectAll()
    qtbot.keyClicks(starts, "rano")
    dialog.try_save()
    assert dialog.isVisible()
    assert starts.text() == "rano"


def test_the_wheel_scrolls_the_window_and_leaves_the_unit(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.saved(items=(a_service(),)).draft.id)
    assert page.work is not None
    page.work.item_asked.emit(page.work.draft().items[0])
    combo = item_dialog(page).findChild(QComboBox, "amount_unit")
    assert combo is not None
    before = combo.currentIndex()
    where = QPointF(5, 5)
    turn = QWheelEvent(
        where,
        combo.mapToGlobal(where),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, turn)
    assert combo.currentIndex() == before


# ---- keeping -------------------------------------------------------------------------------


def test_what_is_typed_survives_a_kill(
    qtbot: QtBot, desktop: Desktop, opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, NewPlan(office.resident))
    assert page.work is not None
    page.work.form.set_value("situation", "Mieszka sama.")
    page.keep_now()
    opened.settle()
    assert "Zapisano szkic o" in page.footer.kept.text()
    assert plans_of(office.desk, office.resident) == ()

    after = open_window(desktop, office)  # the program starts anew on the same store
    qtbot.addWidget(after.window)
    unsaved = plans_page(after).unsaved
    assert "Anna Łoś" in unsaved.text
    plans_page(after)._open_unsaved()
    after.settle()
    again = shown_editor(after)
    assert again.work is not None
    assert again.work.draft().situation == "Mieszka sama."
    again.save_and_close()
    after.settle()
    [row] = plans_of(office.desk, office.resident)
    assert get_plan(office.desk, row.id).draft.situation == "Mieszka sama."
    assert kept_drafts(office.desk) == ()
    after.close()


def test_a_new_plan_goes_on_with_the_one_that_was_begun_before_a_kill(
    qtbot: QtBot, desktop: Desktop, opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, NewPlan(office.resident))
    assert page.work is not None
    page.work.form.set_value("situation", "Mieszka sama.")
    page.keep_now()
    opened.settle()

    after = open_window(desktop, office)  # the program starts anew on the same store
    qtbot.addWidget(after.window)
    again = editor(after, NewPlan(office.resident))
    assert again.work is not None
    assert again.work.draft().situation == "Mieszka sama."
    assert "Przywrócono" in again.restored.text
    again._discard_restored()
    after.settle()
    again = editor(after, NewPlan(office.resident))
    assert again.work is not None
    assert again.work.draft().situation == ""
    after.close()


def test_a_line_open_in_its_window_survives_a_kill(
    qtbot: QtBot, desktop: Desktop, opened: OfficeWindow, office: PlanOffice
) -> None:
    plan_id = office.saved(items=(a_service(),)).draft.id
    page = editor(opened, plan_id)
    button(page, "add_supporting").click()
    dialog = item_dialog(page)
    dialog.form.set_value("name", "Zakupy i drewno")
    dialog._keep()
    opened.settle()

    after = open_window(desktop, office)  # the program starts anew on the same store
    qtbot.addWidget(after.window)
    again = editor(after, plan_id)
    assert again.work is not None
    assert again.work.draft().items[-1].name == "Zakupy i drewno"
    assert "Przywrócono" in again.restored.text
    after.close()


def test_what_cannot_be_read_in_a_line_survives_a_kill(
    qtbot: QtBot, desktop: Desktop, opened: OfficeWindow, office: PlanOffice
) -> None:
    first = a_service(times=(a_time(0), a_time(3)))
    plan_id = office.saved(items=(first,)).draft.id
    page = editor(opened, plan_id)
    assert page.work is not None
    page.work.item_asked.emit(first_line(page))
    retype(qtbot, item_dialog(page), "8.00", "25:99")
    retype(qtbot, item_dialog(page), "8", "osiem")
    item_dialog(page)._keep()
    opened.settle()

    after = open_window(desktop, office)  # the program starts anew on the same store
    qtbot.addWidget(after.window)
    again = editor(after, plan_id)
    assert again.work is not None
    assert "-1" not in texts(again)
    again.save()
    after.settle()
    assert get_plan(office.desk, plan_id).draft.items[0].times == first.times

    again.work.item_asked.emit(first_line(again))
    after.settle()
    dialog = item_dialog(again)
    shown = [one.text() for one in dialog.findChildren(QLineEdit)]
    assert "25:99" in shown
    assert "osiem" in shown
    retype(qtbot, dialog, "25:99", "7.30")
    retype(qtbot, dialog, "osiem", "6")
    dialog.try_save()
    after.settle()
    again.save()
    after.settle()
    line_saved = get_plan(office.desk, plan_id).draft.items[0]
    assert line_saved.amount_count == 360
    assert [(time.weekday, time.starts_at, time.ends_at) for time in line_saved.times] == [
        (0, 450, 600),
        (3, 450, 600),
    ]
    assert kept_drafts(office.desk) == ()
    after.close()


def first_line(page: PlanEditorPage) -> PlanItemDraft:
    assert page.work is not None
    return page.work.draft().items[0]


def retype(qtbot: QtBot, dialog: ItemDialog, before: str, now: str) -> None:
    """Type another text over the one that stands in a field."""
    field = next(one for one in dialog.findChildren(QLineEdit) if one.text() == before)
    field.selectAll()
    qtbot.keyClicks(field, now)


def test_a_line_that_was_given_up_is_not_kept(opened: OfficeWindow, office: PlanOffice) -> None:
    page = editor(opened, office.saved().draft.id)
    button(page, "add_supporting").click()
    dialog = item_dialog(page)
    dialog.form.set_value("name", "Zakupy i drewno")
    dialog._keep()
    opened.asker.answers = ["discard"]
    dialog.reject()
    opened.settle()
    assert kept_drafts(office.desk) == ()


def test_a_line_put_into_the_plan_is_kept_with_it(opened: OfficeWindow, office: PlanOffice) -> None:
    plan_id = office.saved(items=()).draft.id
    page = editor(opened, plan_id)
    button(page, "add_supporting").click()
    dialog = item_dialog(page)
    dialog.form.set_value("name", "Zakupy i drewno")
    dialog._keep()
    dialog.try_save()
    opened.settle()
    kept = load_draft(office.desk, "plan", plan_id, PlanDraft)
    assert kept is not None
    assert [item.name for item in kept.draft.items] == ["Zakupy i drewno"]


def test_leaving_the_page_keeps_what_is_typed_and_offers_it_back(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    plan_id = office.saved().draft.id
    page = editor(opened, plan_id)
    assert page.work is not None
    page.work.form.set_value("strengths", "Dobra pamięć.")
    opened.window.navigate("plans")
    opened.settle()
    page = editor(opened, plan_id)
    assert page.work is not None
    assert page.work.draft().strengths == "Dobra pamięć."
    assert "Przywrócono" in page.restored.text
    page._discard_restored()
    opened.settle()
    assert page.work is not None
    assert page.work.draft().strengths == ""
    assert kept_drafts(office.desk) == ()


def test_a_text_that_cannot_be_read_is_kept_too(
    qtbot: QtBot, opened: OfficeWindow, office: PlanOffice
) -> None:
    plan_id = office.saved().draft.id
    page = editor(opened, plan_id)
    ends = line(page, "valid_to")
    ends.selectAll()
    qtbot.keyClicks(ends, "koniec maja")
    opened.window.navigate("plans")
    opened.settle()
    page = editor(opened, plan_id)
    assert page.work is not None
    assert page.work.form.typed() == {"valid_to": "koniec maja"}


def test_saving_keeps_the_place_where_one_was_writing(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.saved().draft.id)
    work = page.work
    assert work is not None
    work.form.set_value("strengths", "Dobra pamięć.")
    work.form.editor("strengths").focus.setFocus()
    page.save()
    opened.settle()
    assert page.work is work
    assert not work.is_dirty()
    work.form.set_value("strengths", "Dobra pamięć i humor.")
    page.save()
    opened.settle()
    assert office.view_of_only_plan().draft.strengths == "Dobra pamięć i humor."


def test_a_plan_changed_elsewhere_is_not_overwritten(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    view = office.saved()
    page = editor(opened, view.draft.id)
    assert page.work is not None
    page.work.form.set_value("strengths", "tu")
    save_plan(office.desk, replace(view.draft, strengths="tam"))
    opened.settle()
    page.save()
    opened.settle()
    assert page.trouble.text
    assert page.work.draft().strengths == "tu"
    assert get_plan(office.desk, view.draft.id).draft.strengths == "tam"
