"""Every role finds its way through the program: nothing fails, nothing is offered in vain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from cus_desktop.domain.plans import PlanDraft
from cus_desktop.domain.residents import NoteKind, ResidentDraft, ResidentNoteDraft
from cus_desktop.domain.rights import RIGHTS_OF, Right
from cus_desktop.domain.staff import Role
from cus_desktop.services import residents
from cus_desktop.services.desk import Desk
from cus_desktop.services.resident_notes import add_note
from cus_desktop.services.restriction import get_restriction, save_restriction
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.command_rights import COMMAND_RIGHTS, PAGE_RIGHTS
from cus_desktop.ui.forms.edit_dialog import EditDialog
from cus_desktop.ui.pages import PAGES
from cus_desktop.ui.residents.hints import LookAlikes
from cus_desktop.ui.residents.page import ResidentsPage
from tests.services import plan_office
from tests.services.role_desks import desks_of_roles, staff_id
from tests.ui.office_window import OfficeWindow, open_office

ALL_PAGES = tuple(spec.key for spec in PAGES)


@pytest.fixture
def filled(desk: Desk) -> PlanDraft:
    """An office with a plan; its person is ill and in hiding."""
    office = plan_office.found(desk)
    anna = residents.get_resident(desk, office.resident)
    residents.save_resident(
        desk,
        replace(
            anna,
            born_on=date(1944, 5, 14),
            street="Leśna",
            address_confidential=True,
            confidential_reason="zagrożenie",
            disability_level="severe",
            sensitive_note="choruje",
        ),
    )
    add_note(
        desk,
        ResidentNoteDraft(
            resident_id=anna.id,
            happened_on=date(2026, 11, 2),
            kind=NoteKind.VISIT,
            text="chodzi po udarze o lasce",
        ),
    )
    draft = replace(office.plan(), situation="po udarze")
    office.agreed_and_approved(draft)
    return draft


@pytest.fixture(params=list(Role), ids=lambda role: role.value)
def role(request: pytest.FixtureRequest) -> Role:
    found: Role = request.param
    return found


@pytest.fixture
def office(
    desktop: Desktop, desk: Desk, filled: PlanDraft, role: Role, qtbot: QtBot
) -> Iterator[OfficeWindow]:
    own = desks_of_roles(desk)[role]
    opened = open_office(desktop, own, ALL_PAGES)
    qtbot.addWidget(opened.window)
    opened.window.show()
    yield opened
    opened.close()


def test_every_page_a_role_is_offered_works(office: OfficeWindow, role: Role) -> None:
    office.window.open_first()
    offered = [spec.key for spec in PAGES if spec.key in office.window._specs]
    assert offered == [
        spec.key for spec in PAGES if PAGE_RIGHTS.get(spec.key) in {None, *RIGHTS_OF[role]}
    ]
    for key in offered:
        office.window.navigate(key)
        office.settle()
        assert office.window.page() is not None
        assert office.asker.questions == [], "nothing failed in the background"


def test_the_card_and_the_plan_open_for_whoever_may_see_them(
    office: OfficeWindow, role: Role, filled: PlanDraft
) -> None:
    if Right.RESIDENTS_VIEW not in RIGHTS_OF[role]:
        return
    office.window.navigate("residents", filled.resident_id)
    office.settle()
    assert "Łoś" in office.window.page().card.name.text()  # type: ignore[union-attr]
    told = shown_texts(office)
    assert ("choruje" in told) is (Right.HEALTH_VIEW in RIGHTS_OF[role])
    assert ("o lasce" in told) is (Right.ASSESSMENT_VIEW in RIGHTS_OF[role])
    office.window.navigate("plan", filled.id)
    office.settle()
    told = shown_texts(office)
    assert ("po udarze" in told) is (Right.ASSESSMENT_VIEW in RIGHTS_OF[role])
    assert office.asker.questions == []


def test_buttons_of_the_list_follow_the_role(office: OfficeWindow, role: Role) -> None:
    if Right.RESIDENTS_VIEW not in RIGHTS_OF[role]:
        return
    office.window.navigate("residents")
    office.settle()
    words = {
        button.text()
        for button in office.window.page().findChildren(QPushButton)  # type: ignore[union-attr]
        if button.isVisible()
    }
    for button, right in (
        ("Nowy mieszkaniec", Right.RESIDENTS_EDIT),
        ("Importuj…", Right.RESIDENTS_IMPORT),
        ("Eksportuj…", Right.RESIDENTS_EXPORT),
    ):
        assert (button in words) is (right in RIGHTS_OF[role]), (button, sorted(words))


def test_the_palette_offers_what_the_role_may_do(office: OfficeWindow, role: Role) -> None:
    for spec in PAGES:
        if spec.place != "hidden":
            office.window.navigate(spec.key)
    office.settle()
    offered = {command.key for command in office.window.commands.all()}
    refused = {key for key, right in COMMAND_RIGHTS.items() if right not in RIGHTS_OF[role]}
    assert offered & refused == set()


def shown_texts(office: OfficeWindow) -> str:
    """All that stands on the page, on hidden tabs as well."""
    page = office.window.page()
    assert page is not None
    found = [label.text() for label in page.findChildren(QLabel)]
    found += [line.text() for line in page.findChildren(QLineEdit)]
    found += [box.toPlainText() for box in page.findChildren(QPlainTextEdit)]
    for view in page.findChildren(QAbstractItemView):
        model = view.model()
        if model is not None:
            cells = (
                model.index(row, column)
                for row in range(model.rowCount())
                for column in range(1 if isinstance(view, QListView) else model.columnCount())
            )
            found += [str(cell.data()) for cell in cells]
    return "\n".join(found)


def test_the_director_restricts_a_record_from_the_card(
    desktop: Desktop, desk: Desk, filled: PlanDraft, qtbot: QtBot
) -> None:
    desks = desks_of_roles(desk)
    opened = open_office(desktop, desks[Role.DIRECTOR], ("residents",))
    qtbot.addWidget(opened.window)
    opened.window.show()
    opened.window.navigate("residents", filled.resident_id)
    opened.settle()
    page = opened.window.page()
    assert isinstance(page, ResidentsPage)
    page.card.restriction.click()
    opened.settle()
    dialog = page.dialog
    assert isinstance(dialog, EditDialog)
    dialog.form.set_value("restricted", True)
    dialog.try_save()
    opened.settle()
    assert dialog.isVisible(), "a reason is missing"
    dialog.form.set_value("reason", "pracownica centrum")
    dialog.form.set_value("staff_ids", (staff_id(Role.PLAN_COORDINATOR),))
    dialog.try_save()
    opened.settle()
    assert "pracownica centrum" in page.card.restricted.text
    assert "Plan_Coordinator" in page.card.restricted.text
    assert residents.count_residents(desks[Role.SERVICE_ORGANISER]) == 0
    assert residents.count_residents(desks[Role.PLAN_COORDINATOR]) == 1
    opened.close()


def test_a_look_alike_of_a_restricted_person_is_told_without_data(
    desktop: Desktop, desk: Desk, filled: PlanDraft, qtbot: QtBot
) -> None:
    desks = desks_of_roles(desk)
    director = desks[Role.DIRECTOR]
    draft = get_restriction(director, filled.resident_id)
    save_restriction(director, replace(draft, restricted=True, reason="pracownica centrum"))
    opened = open_office(desktop, desks[Role.FRONT_DESK], ("residents",))
    qtbot.addWidget(opened.window)
    opened.window.show()
    opened.window.navigate("residents")
    page = opened.window.page()
    assert isinstance(page, ResidentsPage)
    page.forms.new("Łoś Anna")
    opened.settle()
    dialog = page.dialog
    assert isinstance(dialog, EditDialog)
    dialog.form.set_value("born_on", date(1944, 5, 14))
    qtbot.waitUntil(lambda: "Zapytaj dyrektora" in _hint(opened, dialog))
    assert "Łoś" not in _hint(opened, dialog)
    dialog.form.set_draft(dialog.form.original())
    dialog.close()
    opened.close()


def _hint(opened: OfficeWindow, dialog: EditDialog[ResidentDraft]) -> str:
    opened.settle()
    (hints,) = dialog.findChildren(LookAlikes)
    return " ".join(label.text() for label in hints.findChildren(QLabel) if label.isVisible())


def test_a_form_of_the_front_desk_leaves_out_what_it_does_not_see(
    desktop: Desktop, desk: Desk, filled: PlanDraft, qtbot: QtBot
) -> None:
    desks = desks_of_roles(desk)
    opened = open_office(desktop, desks[Role.FRONT_DESK], ("residents",))
    qtbot.addWidget(opened.window)
    opened.window.show()
    opened.window.navigate("residents", filled.resident_id)
    opened.settle()
    page = opened.window.page()
    assert isinstance(page, ResidentsPage)
    page.edit()
    opened.settle()
    dialog = page.dialog
    assert isinstance(dialog, EditDialog)
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Część pól nie jest widoczna dla Twojej roli" in told
    assert "niepełnosprawno" not in told
    dialog.form.set_value("email", "anna@jarzebinowo.example")
    dialog.try_save()
    dialog.try_save()  # past the warning that there is no PESEL
    opened.settle()
    assert not dialog.isVisible()
    kept = residents.get_resident(desk, filled.resident_id)
    assert (kept.email, kept.sensitive_note, kept.street) == (
        "anna@jarzebinowo.example",
        "choruje",
        "Leśna",
    )
    opened.close()
