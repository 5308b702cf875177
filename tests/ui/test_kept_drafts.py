"""What is typed into any form survives a kill: the same form opens again and shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from cus_desktop.domain.catalogue import ProgrammeDraft, ServiceDraft
from cus_desktop.domain.offices import OfficeDraft
from cus_desktop.domain.staff import Role, StaffMemberDraft, StaffRoleDraft
from cus_desktop.models.store import Store
from cus_desktop.services import offices, residents, staff
from cus_desktop.services.catalogue import save_service
from cus_desktop.services.desk import Desk
from cus_desktop.services.drafts import kept_drafts
from cus_desktop.services.office_seed import seed_office
from cus_desktop.services.programmes import save_programme
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.catalogue.page import CataloguePage
from cus_desktop.ui.catalogue.programmes_dialog import ProgrammesDialog
from cus_desktop.ui.forms.draft_watch import DraftWatch
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.kept_drafts import KeptDraftBanner
from cus_desktop.ui.residents.page import ResidentsPage
from cus_desktop.ui.settings.office_section import OfficeSection
from cus_desktop.ui.settings.page import SettingsPage
from cus_desktop.ui.settings.parameters_section import ParametersSection
from cus_desktop.ui.settings.places_section import PlacesSection
from cus_desktop.ui.settings.staff_form import RolesSection
from cus_desktop.ui.settings.staff_section import StaffSection
from cus_desktop.ui.widgets.date_edit import DateEdit
from tests.conftest import CHEAP_KDF, NOW, PASSWORD, USER
from tests.ui import residents_office
from tests.ui.office_window import OfficeWindow, open_office

PAGES = ("residents", "catalogue", "settings", "history")
PROGRAMME_NAME = "Program usług społecznych 2026–2028"


@dataclass
class Place:
    """The program at the page or section with the form."""

    office: OfficeWindow
    page: Any

    def open(self, run: Callable[[], object]) -> None:
        run()
        self.office.settle()


def residents_page(office: OfficeWindow) -> Place:
    office.window.navigate("residents")
    office.settle()
    page = office.window.page()
    assert isinstance(page, ResidentsPage)
    anna = next(iter(residents.search_residents(office.desk, "Błaszczyk Anna", 1).rows))
    page.show_person(anna.id)
    office.settle()
    return Place(office, page)


def catalogue_page(office: OfficeWindow) -> Place:
    office.window.navigate("catalogue")
    office.settle()
    page = office.window.page()
    assert isinstance(page, CataloguePage)
    return Place(office, page)


def settings_at(key: str, kind: type[Any]) -> Callable[[OfficeWindow], Place]:
    def go(office: OfficeWindow) -> Place:
        office.window.navigate("settings", key)
        office.settle()
        page = office.window.page()
        assert isinstance(page, SettingsPage)
        assert isinstance(page.section(), kind)
        return Place(office, page.section())

    return go


def open_programme(place: Place, name: str) -> None:
    place.open(place.page.show_programmes)
    assert isinstance(place.page.dialog, ProgrammesDialog)
    place.open(getattr(place.page.dialog, name))


def household_of(place: Place) -> None:
    card = place.page.card
    place.open(lambda: place.page.edit_household(card.family._household_id))


def household_of_nobody(place: Place) -> None:
    jan = next(iter(residents.search_residents(place.office.desk, "Ćwik Jan", 1).rows))
    place.page.show_person(jan.id)
    place.office.settle()
    place.open(place.page.edit_household)


def moving_out(place: Place) -> None:
    household = place.page.card._card.households[0]
    member = household.members[0]
    place.open(lambda: place.page.move_out(member.member_id, member.name))


def opening(name: str) -> Callable[[Place], None]:
    def run(place: Place) -> None:
        place.open(getattr(place.page, name))

    return run


Go = Callable[[OfficeWindow], Place]
Begin = Callable[[Place], None]
PLACES, PEOPLE = settings_at("places", PlacesSection), settings_at("staff", StaffSection)
VALUES = settings_at("parameters", ParametersSection)

FORMS: dict[str, tuple[Go, Begin, str, object]] = {
    "new resident": (residents_page, opening("new"), "family_name", "Niedokończona"),
    "resident": (residents_page, opening("edit"), "note", "Dzwonić po 16."),
    "entry": (residents_page, opening("add_note"), "text", "Prosi o telefon"),
    "relation": (residents_page, opening("add_relation"), "lives_together", True),
    "household": (residents_page, household_of, "note", "Klucze u sąsiadki"),
    "new household": (residents_page, household_of_nobody, "name", "Ćwikowie"),
    "moving out": (residents_page, moving_out, "until", NOW.date().replace(day=1)),
    "new service": (catalogue_page, opening("new"), "name", "Niedokończona usługa"),
    "service": (catalogue_page, opening("edit"), "quality_standard", "Posiłek ciepły"),
    "new programme": (
        catalogue_page,
        lambda place: open_programme(place, "new"),
        "name",
        "Nowy program",
    ),
    "programme": (
        catalogue_page,
        lambda place: open_programme(place, "edit"),
        "financing",
        "Budżet gminy",
    ),
    "new gmina": (PLACES, opening("new_gmina"), "name", "Gęś Wielka"),
    "gmina": (PLACES, opening("edit_gmina"), "agreement_number", "OR.031.3"),
    "new village": (PLACES, opening("new_village"), "name", "Łężany"),
    "village": (PLACES, opening("edit_village"), "solectwo", "Brzózki Dolne"),
    "new person": (PEOPLE, opening("new"), "family_name", "Żurawska"),
    "person": (PEOPLE, opening("edit"), "position", "główny specjalista"),
    "parameter": (VALUES, opening("add"), "source", "uchwała XII/84/2026"),
}


def fill(desk: Desk) -> None:
    seed_office(desk, OfficeDraft(name="CUS w Jarzębinowie", city="Jarzębinowo"))
    residents_office.fill(desk)
    save_service(desk, ServiceDraft(name="Posiłek w domu"))
    save_programme(desk, ProgrammeDraft(name=PROGRAMME_NAME))
    role = StaffRoleDraft(role=Role.DIRECTOR, valid_from=NOW.date())
    staff.save_member(desk, StaffMemberDraft(family_name="Śliwa", roles=(role,)))


class Program:
    """The program over one store; it can be killed and started again."""

    def __init__(self, desktop: Desktop, folder: Path, qtbot: QtBot) -> None:
        self._desktop, self._folder, self._qtbot = desktop, folder, qtbot
        self._running: list[tuple[Store, OfficeWindow]] = []

    def start(self) -> OfficeWindow:
        store = Store.open(
            self._folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF, clock=lambda: NOW
        )
        desk = Desk(store, USER, clock=lambda: NOW)
        if not store.info().saves:
            fill(desk)
        office = open_office(self._desktop, desk, PAGES)
        self._qtbot.addWidget(office.window)
        office.window.show()
        office.settle()
        self._running.append((store, office))
        return office

    def kill(self) -> None:
        """Nothing more is written, no window is asked anything."""
        store, office = self._running.pop()
        office.close()
        office.window.hide()
        store.close()

    def end(self) -> None:
        while self._running:
            self.kill()


@pytest.fixture
def program(desktop: Desktop, store_folder: Path, qtbot: QtBot) -> Iterator[Program]:
    made = Program(desktop, store_folder, qtbot)
    yield made
    made.end()


def form_of(place: Place) -> tuple[Form[Any], DraftWatch]:
    """The form that is open, also in a window above a window."""
    dialog = place.page.dialog
    if isinstance(dialog, ProgrammesDialog):
        dialog = dialog.dialog
    assert dialog is not None
    assert dialog.isVisible()
    return dialog.form, dialog.drafts


def date_of(form: Form[Any]) -> DateEdit:
    """The last day of the first role of a person."""
    roles = next(part for part in form.findChildren(RolesSection))
    found = roles._lines[0]["valid_to"]
    assert isinstance(found, DateEdit)
    return found


def type_and_keep(place: Place, begin: Begin, field: str, value: object) -> None:
    begin(place)
    form, drafts = form_of(place)
    form.set_value(field, value)
    drafts.keep()
    place.office.settle()


@pytest.mark.parametrize("name", FORMS)
def test_what_was_typed_is_in_the_form_after_a_kill_until_given_up(
    program: Program, name: str
) -> None:
    go, begin, field, value = FORMS[name]
    type_and_keep(go(program.start()), begin, field, value)
    program.kill()

    place = go(program.start())
    begin(place)
    form, drafts = form_of(place)
    assert getattr(form.draft(), field) == value
    assert form.is_dirty(), "it is not saved"
    assert drafts.banner.isVisible()

    place.office.asker.answers = ["discard"]
    drafts._give_up()
    place.office.settle()
    assert kept_drafts(place.office.desk) == ()
    assert getattr(form.draft(), field) != value
    assert not form.is_dirty()


@pytest.mark.parametrize("name", FORMS)
def test_the_page_leads_back_to_a_form_left_half_typed(program: Program, name: str) -> None:
    go, begin, field, value = FORMS[name]
    type_and_keep(go(program.start()), begin, field, value)
    program.kill()

    place = go(program.start())
    banner = next(
        one for one in place.page.findChildren(KeptDraftBanner) if one.isVisibleTo(place.page)
    )
    assert "To, co wpisano, zostało zachowane." in banner.text
    place.open(banner.resume.click)
    form, _ = form_of(place)
    assert getattr(form.draft(), field) == value


def test_a_date_that_cannot_be_read_yet_survives_in_a_list_of_rows(program: Program) -> None:
    place = PEOPLE(program.start())
    place.open(place.page.edit)
    form, drafts = form_of(place)
    date_of(form).set_typed("31.02")
    drafts.keep()
    place.office.settle()
    program.kill()

    place = PEOPLE(program.start())
    place.open(place.page.edit)
    form, _ = form_of(place)
    assert date_of(form).text() == "31.02"
    assert "roles[0].valid_to" in [problem.field for problem in form.unreadable()]
    place.page.dialog.try_save()
    place.office.settle()
    assert place.page.dialog.isVisible(), "a date that was typed is never saved as none"


def test_office_data_left_half_typed_are_shown_again(program: Program) -> None:
    go = settings_at("office", OfficeSection)
    section = go(program.start()).page
    section.form.set_value("privacy_notice", "Administratorem danych jest Centrum")
    section.drafts.keep()
    program.kill()

    place = go(program.start())
    section = place.page
    assert section.form.draft().privacy_notice == "Administratorem danych jest Centrum"
    assert section.save_button.isEnabled()
    assert section.drafts.banner.isVisible()
    place.office.asker.answers = ["discard"]
    section.drafts._give_up()
    place.office.settle()
    assert not section.save_button.isEnabled()
    assert kept_drafts(place.office.desk) == ()
    assert offices.get_office(place.office.desk).privacy_notice == (
        section.form.draft().privacy_notice
    )
