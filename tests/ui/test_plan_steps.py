"""The steps of a plan in the window, its print, and the list of plans."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cus_desktop.domain.ids import new_id
from cus_desktop.domain.plan_states import Step
from cus_desktop.domain.plans import PlanGoalDraft, PlanNeedDraft, PlanState, VersionState
from cus_desktop.services import history
from cus_desktop.services.plan_printing import print_plan
from cus_desktop.services.plan_views import get_plan
from cus_desktop.services.staff import get_member, save_member
from cus_desktop.ui.plans.editor_page import PlanEditorPage
from cus_desktop.ui.plans.targets import PlanVersionTarget, plan_target
from cus_desktop.ui.preview.dialog import PdfPreview
from cus_desktop.ui.widgets.banner import UndoBar
from tests.domain.plan_samples import a_service
from tests.services.plan_office import TODAY, PlanOffice
from tests.ui.office_window import OfficeWindow
from tests.ui.plan_window import (
    editor,
    office,
    opened,
    plans_page,
    shown_editor,
    step_dialog,
    texts,
)

__all__ = ["office", "opened"]


def test_a_plan_goes_from_draft_to_realisation(opened: OfficeWindow, office: PlanOffice) -> None:
    plan_id = office.saved().draft.id
    page = editor(opened, plan_id)
    assert page.footer.step.text() == "Uzgodnij z osobą"
    page.footer.step.click()
    step_dialog(page).try_save()
    opened.settle()
    assert page.work is None
    assert page.footer.step.text() == "Zatwierdź"
    page.footer.step.click()
    opened.settle()
    approval = step_dialog(page)
    approval.form.set_value("approver_id", office.organiser)
    approval.try_save()
    opened.settle()
    assert "podpisała plan na papierze" in texts(approval)
    assert get_plan(office.desk, plan_id).plan_state is PlanState.AGREED
    approval.form.set_value("signed", True)
    approval.try_save()
    opened.settle()
    view = get_plan(office.desk, plan_id)
    assert view.plan_state is PlanState.APPROVED
    assert view.approval.fingerprint in texts(page)
    assert "Paweł Ćwik" in texts(page)
    assert "wpisał(a): Elżbieta Żurawska" in texts(page)
    page.footer.step.click()
    opened.settle()
    # It runs from 1 December; today is 3 November (D25).
    early = step_dialog(page)
    assert "Pierwszy dzień planu to 01.12.2026." in texts(early)
    early.try_save()
    opened.settle()
    assert get_plan(office.desk, plan_id).plan_state is PlanState.APPROVED
    early.form.set_value("reason", "Pomoc jest pilna.")
    early.try_save()
    opened.settle()
    assert get_plan(office.desk, plan_id).plan_state is PlanState.ACTIVE
    assert not page.footer.isVisible()
    assert "Pomoc jest pilna." in texts(page)
    assert "Rozpoczęto realizację planu." in texts(opened.window)


def test_a_plan_whose_first_day_has_come_begins_without_a_question(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    plan_id = office.approved(valid_from=TODAY).draft.id
    page = editor(opened, plan_id)
    page.footer.step.click()
    opened.settle()
    assert page.steps.dialog is None
    assert get_plan(office.desk, plan_id).plan_state is PlanState.ACTIVE


def test_an_approver_at_the_screen_confirms_no_paper(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.agreed().draft.id)
    page.footer.step.click()
    opened.settle()
    approval = step_dialog(page)
    shown = []
    for approver in (office.organiser, office.director, ""):
        approval.form.set_value("approver_id", approver)
        shown.append(approval.form.editor("signed").widget.isVisible())
    assert shown == [True, False, False]


def test_an_incomplete_plan_is_not_agreed_but_led_to_what_lacks(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.saved(items=(a_service(who=""),), coordinator_id="").draft.id)
    assert page.footer.problems.isHidden()
    page.footer.step.click()
    assert page.steps.dialog is None
    assert page.footer.problems.text() == "2 pola wymagają poprawy"
    assert "Fizjoterapia w domu: " in texts(page)


def test_an_agreed_plan_is_read_from_its_top_and_keeps_no_draft(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.saved().draft.id)
    assert page.work is not None
    page.work.form.set_value("strengths", "Dobra pamięć.")
    page.keep_now()
    bar = page.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    page.footer.step.click()
    step_dialog(page).try_save()
    opened.settle()
    assert shown_editor(opened).work is None
    assert bar.value() == 0
    assert not page.footer.kept.isVisible()


def test_the_offer_to_undo_leaves_the_foot_of_the_page_free(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.saved().draft.id)
    page.footer.step.click()
    step_dialog(page).try_save()
    opened.settle()
    bar = opened.window.findChild(UndoBar)
    assert bar is not None
    assert bar.isVisible()
    assert page.footer.isVisible()
    foot = page.footer.mapTo(opened.window, QPoint(0, 0)).y()
    assert bar.geometry().bottom() < foot


def test_a_warning_is_explained_before_the_plan_is_agreed(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.saved(valid_to=date(2027, 1, 31)).draft.id)
    page.footer.step.click()
    dialog = step_dialog(page)
    dialog.try_save()
    opened.settle()
    assert dialog.isVisible()
    dialog.form.set_value("reason", "prośba mieszkanki")
    dialog.try_save()
    opened.settle()
    view = office.view_of_only_plan()
    assert view.version_state is VersionState.AGREED
    assert [(one.rule, one.reason) for one in view.overrides] == [("D22", "prośba mieszkanki")]
    [given] = [said for said in texts(page).splitlines() if "prośba mieszkanki" in said]
    assert "D22" not in given
    assert "co najmniej 3" in given


def test_who_may_approve_and_sits_at_the_screen_is_proposed(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    coordinator = get_member(office.desk, office.coordinator)
    save_member(office.desk, replace(coordinator, login="bozena"))
    theirs = replace(office, desk=replace(office.desk, user="bozena"))
    assert approver_proposed(opened, theirs.agreed().draft.id) == office.director


def test_the_author_is_not_proposed_where_another_may_approve(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    assert approver_proposed(opened, office.agreed().draft.id) == office.organiser


def test_the_only_one_who_may_approve_is_proposed(opened: OfficeWindow, office: PlanOffice) -> None:
    organiser = get_member(office.desk, office.organiser)
    save_member(office.desk, replace(organiser, authorisations=()))
    assert approver_proposed(opened, office.agreed().draft.id) == office.director


def test_where_several_may_approve_nobody_is_proposed(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    organiser = get_member(office.desk, office.organiser)
    twin = replace(organiser, id=new_id(), revision="", given_name="Ewa", authorisations=())
    right = replace(organiser.authorisations[0], id=new_id())
    save_member(office.desk, replace(twin, roles=(), authorisations=(right,)))
    assert approver_proposed(opened, office.agreed().draft.id) == ""


def approver_proposed(opened: OfficeWindow, plan_id: str) -> object:
    """Who is chosen in the window of the approval when it opens; nothing counts as typed."""
    page = editor(opened, plan_id)
    page.footer.step.click()
    opened.settle()
    dialog = step_dialog(page)
    assert not dialog.form.is_dirty()
    return dialog.form.editor("approver_id").value()


def test_the_author_is_told_not_to_approve(opened: OfficeWindow, office: PlanOffice) -> None:
    page = editor(opened, office.agreed().draft.id)
    page.footer.step.click()
    opened.settle()
    dialog = step_dialog(page)
    dialog.form.set_value("approver_id", office.director)
    dialog.try_save()
    opened.settle()
    assert dialog.isVisible()
    assert office.view_of_only_plan().version_state is VersionState.AGREED


def test_needs_and_goals_are_read_one_by_one(opened: OfficeWindow, office: PlanOffice) -> None:
    needs = (PlanNeedDraft(text="Codzienna pomoc"), PlanNeedDraft(text="Towarzystwo"))
    goals = (
        PlanGoalDraft(text="Wyjść na próbę", measure="dwie próby", responsible="sąsiadka"),
        PlanGoalDraft(text="Ciepły dom", due_on=date(2027, 2, 28)),
    )
    read = texts(editor(opened, office.approved(needs=needs, goals=goals).draft.id)).splitlines()
    assert "1. Codzienna pomoc" in read
    assert "2. Towarzystwo" in read
    first, second = read.index("Wyjść na próbę"), read.index("Ciepły dom")
    assert (read[first - 1], read[second - 1]) == ("1.", "2.")
    assert read[first:second][:7] == [
        "Wyjść na próbę",
        "Po czym poznamy",
        "dwie próby",
        "Do kiedy",
        "—",
        "Kto odpowiada",
        "sąsiadka",
    ]


def test_an_approved_version_cannot_be_typed_into_and_a_change_is_a_new_version(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    view = office.approved()
    page = editor(opened, view.draft.id)
    assert page.work is None
    assert not [one for one in page.findChildren(QLineEdit) if one.isVisible()]
    assert "Wersja zatwierdzona 03.11.2026" in texts(page)
    page.steps.take(Step.AMEND)
    opened.settle()
    work = shown_editor(opened).work
    assert work is not None
    assert work.draft().version_no == 2
    page = editor(opened, PlanVersionTarget(view.draft.id, view.draft.version_id))
    assert page.work is None


def test_the_menu_offers_only_what_is_possible(opened: OfficeWindow, office: PlanOffice) -> None:
    page = editor(opened, office.saved().draft.id)
    assert offered(page) == {"change_coordinator", "abandon", ""}
    page = editor(opened, office.approved().draft.id)
    assert offered(page) == {"amend", "give_copy", "change_coordinator", "terminate", ""}
    page.steps.take(Step.AMEND)
    opened.settle()
    page = shown_editor(opened)
    assert offered(page) == {"change_coordinator", "terminate", "abandon", ""}


def offered(page: PlanEditorPage) -> set[str]:
    return {action.objectName() for action in page.header.menu.actions_offered()}


@pytest.mark.parametrize(
    ("step", "values", "state"),
    [
        (
            Step.TERMINATE,
            {"reason": "moved_out", "requested_by": "mieszkanka", "outcome": "Przerwany."},
            PlanState.TERMINATED,
        ),
        (
            Step.COMPLETE,
            {"no_closing_talk_reason": "zgon", "outcome": "Cele osiągnięte."},
            PlanState.COMPLETED,
        ),
    ],
    ids=["early", "on its day"],
)
def test_a_plan_ends_with_what_the_rules_ask_for(
    opened: OfficeWindow,
    office: PlanOffice,
    step: Step,
    values: dict[str, str],
    state: PlanState,
) -> None:
    view = office.approved(valid_from=date(2026, 11, 3))
    page = editor(opened, view.draft.id)
    page.footer.step.click()
    opened.settle()
    page.steps.take(step)
    dialog = step_dialog(page)
    dialog.try_save()
    opened.settle()
    assert dialog.isVisible()
    for name, value in values.items():
        dialog.form.set_value(name, value)
    dialog.try_save()
    opened.settle()
    assert get_plan(office.desk, view.draft.id).plan_state is state
    assert values["outcome"] in texts(page)


def test_copy_and_coordinator_are_noted(opened: OfficeWindow, office: PlanOffice) -> None:
    view, coordinator = office.approved(), office.another_coordinator()
    page = editor(opened, view.draft.id)
    page.steps.take(Step.GIVE_COPY)
    step_dialog(page).try_save()
    opened.settle()
    page.steps.take(Step.CHANGE_COORDINATOR)
    step_dialog(page).form.set_value("coordinator_id", coordinator)
    step_dialog(page).try_save()
    opened.settle()
    after = get_plan(office.desk, view.draft.id)
    assert (after.copy.given_on, after.coordinator_name) == (date(2026, 11, 3), "Ewa Żuk")
    assert print_plan(office.desk, view.draft.id).frozen


def test_the_same_coordinator_is_no_change(opened: OfficeWindow, office: PlanOffice) -> None:
    view = office.approved()
    page = editor(opened, view.draft.id)
    page.steps.take(Step.CHANGE_COORDINATOR)
    dialog = step_dialog(page)
    assert not dialog.footer.save.isEnabled()
    dialog.try_save()
    opened.settle()
    assert dialog.isVisible()
    bar = opened.window.findChild(UndoBar)
    assert bar is None or not bar.isVisible()
    dialog.form.set_value("coordinator_id", office.another_coordinator())
    assert dialog.footer.save.isEnabled()
    dialog.form.set_value("coordinator_id", office.coordinator)
    assert not dialog.footer.save.isEnabled()


def test_a_draft_is_given_up_after_a_question(opened: OfficeWindow, office: PlanOffice) -> None:
    view = office.saved()
    page = editor(opened, view.draft.id)
    opened.asker.answers = ["keep", "abandon"]
    page.steps.take(Step.ABANDON)
    opened.settle()
    assert get_plan(office.desk, view.draft.id).plan_state is PlanState.DRAFT
    page.steps.take(Step.ABANDON)
    opened.settle()
    assert get_plan(office.desk, view.draft.id).plan_state is PlanState.ABANDONED
    assert len(opened.asker.questions) == 2


def test_an_undone_step_is_seen_on_the_page_at_once(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    view = office.approved(valid_from=TODAY)
    page = editor(opened, view.draft.id)
    page.footer.step.click()
    opened.settle()
    assert not page.footer.isVisible()
    history.undo_last(office.desk)
    opened.settle()
    assert get_plan(office.desk, view.draft.id).plan_state is PlanState.APPROVED
    assert page.footer.step.text() == "Rozpocznij realizację"
    assert page.footer.isVisible()


# ---- printing and the list -----------------------------------------------------------------


def test_the_preview_shows_what_is_on_the_screen_before_it_is_saved(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.saved().draft.id)
    page.show_print()
    opened.settle()
    preview = page.printing.dialog
    assert isinstance(preview, PdfPreview)
    assert "IPUS/2026/0001" in preview.windowTitle()
    preview.close()
    opened.settle()


def test_a_plan_of_a_person_is_opened_from_the_list_by_enter(
    qtbot: QtBot, opened: OfficeWindow, office: PlanOffice
) -> None:
    office.saved()
    opened.settle()
    page = plans_page(opened)
    qtbot.keyClicks(page.panel.search, "los")
    qtbot.waitUntil(lambda: page.panel.model.rowCount() == 1)
    opened.settle()
    qtbot.keyClick(page.panel.search, Qt.Key.Key_Return)
    opened.settle()
    work = shown_editor(opened).work
    assert work is not None
    assert work.draft().number == "IPUS/2026/0001"


def test_a_new_plan_begins_with_the_person(opened: OfficeWindow) -> None:
    page = plans_page(opened)
    page.new.click()
    opened.settle()
    picker = page.dialog
    assert picker is not None
    row = picker.panel.current()
    assert row is not None
    picker.panel.opened.emit(row)
    opened.settle()
    opening = shown_editor(opened).opening
    assert opening is not None
    assert opening.resident_name == "Anna Łoś"


def test_only_known_targets_are_opened() -> None:
    assert plan_target("a" * 32) == PlanVersionTarget("a" * 32)
    with pytest.raises(TypeError):
        plan_target(7)
