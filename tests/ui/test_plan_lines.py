"""Lines of a plan: what lacks is shown where it is typed, and a new line is seen."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cus_desktop.domain.plans import ItemKind
from cus_desktop.ui.plans.editor_page import PlanEditorPage
from cus_desktop.ui.plans.item_table import ItemTable
from cus_desktop.ui.shell.nav_button import NavButton
from cus_desktop.ui.widgets.banner import FieldError, UndoBar
from tests.domain.plan_samples import a_service, a_supporting
from tests.services.plan_office import PlanOffice
from tests.ui.office_window import OfficeWindow
from tests.ui.plan_window import (
    button,
    editor,
    item_dialog,
    office,
    opened,
    step_dialog,
    texts,
)

__all__ = ["office", "opened"]


def said(root: QWidget) -> list[str]:
    """What is said below the fields."""
    return [one.text for one in root.findChildren(FieldError) if one.isVisibleTo(root) and one.text]


def table_of(page: PlanEditorPage, kind: ItemKind) -> ItemTable:
    assert page.work is not None
    return page.work.form.items.tables[kind]


def test_an_empty_service_is_not_put_into_the_plan(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.saved(items=()).draft.id)
    button(page, "add_service").click()
    opened.settle()
    dialog = item_dialog(page)
    for _ in range(3):
        dialog.try_save()
        opened.settle()
    assert dialog.isVisible()
    assert set(said(dialog)) >= {
        "Wybierz usługę.",
        "Wybierz podstawę prawną usługi.",
        "Wpisz, kto wykonuje usługę.",
        "Wybierz sposób odpłatności.",
    }
    assert page.work is not None
    assert page.work.draft().items == ()


def test_an_unfinished_service_is_put_in_only_when_the_person_says_so(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.saved(items=()).draft.id)
    button(page, "add_service").click()
    opened.settle()
    dialog = item_dialog(page)
    dialog.form.set_value("name", "Fizjoterapia")
    dialog.try_save()
    opened.settle()
    assert dialog.isVisible()
    assert dialog.footer.save.text() == "Wstaw niedokończoną"
    dialog.try_save()
    opened.settle()
    assert page.work is not None
    assert [item.name for item in page.work.draft().items] == ["Fizjoterapia"]


def test_a_line_that_holds_up_the_agreement_is_named_and_selected(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    items = (a_supporting(), a_service(), a_service(name="", who=""))
    page = editor(opened, office.saved(items=items).draft.id)
    services = table_of(page, ItemKind.SERVICE)
    services.select(services.model.id_at(0))
    page.footer.step.click()
    opened.settle()
    assert page.steps.dialog is None
    assert "Usługa 2: Wybierz usługę.\nUsługa 2: Wpisz, kto wykonuje usługę." in texts(page)
    assert services.current() == services.model.id_at(1)


def test_the_next_problem_selects_its_own_line(opened: OfficeWindow, office: PlanOffice) -> None:
    items = (a_service(who=""), a_service(name="Transport", fee_kind=""))
    page = editor(opened, office.saved(items=items).draft.id)
    services = table_of(page, ItemKind.SERVICE)
    page.footer.step.click()
    chosen = []
    for _ in range(2):
        page.footer.problems.click()
        chosen.append(services.table.currentIndex().row())
    assert chosen == [0, 1]


def test_the_window_of_the_agreement_names_the_lines(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    items = (a_service(), a_service(name="Transport", place=""))
    page = editor(opened, office.saved(items=items).draft.id)
    page.footer.step.click()
    opened.settle()
    assert "Usługa 2, Transport: " in texts(step_dialog(page))


def test_a_line_that_was_added_is_seen(opened: OfficeWindow, office: PlanOffice) -> None:
    items = tuple(a_service(name=f"Usługa nr {number}") for number in range(9))
    page = editor(opened, office.saved(items=items).draft.id)
    opened.window.resize(1100, 620)
    page.area.verticalScrollBar().setValue(0)
    opened.settle()
    button(page, "add_service").click()
    opened.settle()
    dialog = item_dialog(page)
    for name, value in (("name", "Nowa"), ("who", "Gabinet Krok"), ("legal_track", "programme")):
        dialog.form.set_value(name, value)
    for _ in range(2):
        dialog.try_save()
        opened.settle()
    assert not dialog.isVisible()
    services = table_of(page, ItemKind.SERVICE)
    assert services.table.currentIndex().row() == 9
    row = services.table.visualRect(services.table.currentIndex())
    top = services.table.viewport().mapTo(page.area.viewport(), row.topLeft())
    assert top.y() >= 0
    assert top.y() + row.height() <= page.area.viewport().height()


def test_the_navigation_says_plans_while_one_is_open(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    editor(opened, office.saved().draft.id)
    marked = [
        one.objectName()
        for one in opened.window.navigation.findChildren(NavButton)
        if one.property("current") == "true"
    ]
    assert marked == ["plans"]


def test_what_is_said_on_a_page_goes_when_it_is_left(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    editor(opened, office.saved().draft.id)
    opened.window._bar().tell("Zatwierdzenia nie można cofnąć.")
    bar = opened.window.findChild(UndoBar)
    assert bar is not None
    assert bar.isVisible()
    opened.window.navigate("plans")
    assert not bar.isVisible()


def test_signs_that_cannot_be_printed_are_told_at_their_field_and_above_the_print(
    opened: OfficeWindow, office: PlanOffice
) -> None:
    page = editor(opened, office.saved(situation="Samotna 😀").draft.id)
    page.footer.step.click()
    opened.settle()
    agreement = step_dialog(page)
    assert "Sytuacja: Tych znaków nie da się wydrukować: 😀" in texts(agreement)
    assert any("😀" in one for one in said(page))
    agreement.form.set_value("reason", "Tak napisała.")
    agreement.try_save()
    opened.settle()
    assert page.reader is not None
    assert "Sytuacja: Tych znaków nie da się wydrukować: 😀" in texts(page)
    page.show_print()
    opened.settle()
    preview = page.printing.dialog
    assert preview is not None
    assert "Sytuacja: Tych znaków nie da się wydrukować: 😀" in texts(preview)
    preview.reject()
