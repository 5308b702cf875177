"""The page of personal data, and consents on the card."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from cus_desktop.domain.breaches import BreachDraft
from cus_desktop.domain.consents import GdprConsentDraft
from cus_desktop.domain.data_requests import DataRequestDraft
from cus_desktop.domain.residents import ResidentDraft
from cus_desktop.services.breaches import list_breaches, save_breach
from cus_desktop.services.consents import gdpr_consents, save_consent
from cus_desktop.services.data_requests import list_requests, save_request
from cus_desktop.services.desk import Desk
from cus_desktop.services.destruction import destructions
from cus_desktop.services.offices import get_office, save_office
from cus_desktop.services.parameters import seed_parameters
from cus_desktop.services.residents import save_resident
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.privacy.page import PrivacyPage
from cus_desktop.ui.residents.page import ResidentsPage
from tests.documents.reading import whole_text
from tests.ui import audits
from tests.ui.office_window import OfficeWindow, open_office
from tests.ui.residents_office import fill

TODAY = date(2026, 11, 3)


@pytest.fixture
def people(desk: Desk) -> dict[str, str]:
    seed_parameters(desk)
    save_office(
        desk,
        replace(
            get_office(desk),
            name="CUS w Jarzębinowie",
            privacy_notice="Administratorem jest centrum.",
            privacy_notice_version="1/2026",
        ),
    )
    found = fill(desk)
    save_request(desk, DataRequestDraft(resident_id=found["anna"], received_on=date(2026, 9, 30)))
    save_breach(
        desk,
        BreachDraft(
            noticed_on=TODAY - timedelta(1),
            noticed_minute=600,
            what="List",
            concerned="jedna osoba",
        ),
    )
    return found


@pytest.fixture
def office(
    qtbot: QtBot, desktop: Desktop, desk: Desk, people: dict[str, str]
) -> Iterator[OfficeWindow]:
    made = open_office(desktop, desk, ("residents", "privacy"))
    qtbot.addWidget(made.window)
    made.window.navigate("privacy")
    made.window.show()
    made.settle()
    yield made
    made.close()


@pytest.fixture
def page(office: OfficeWindow) -> PrivacyPage:
    shown = office.window.page()
    assert isinstance(shown, PrivacyPage)
    return shown


def cells(model: object, row: int = 0) -> list[str]:
    shown = [model.data(model.index(row, place)) for place in range(model.columnCount())]  # type: ignore[attr-defined]
    return [str(cell) for cell in shown]


def test_a_request_tells_who_and_how_late(page: PrivacyPage) -> None:
    shown = cells(page.requests.list.model)
    assert "4 dni po terminie" in shown
    assert any("dostęp do danych" in cell for cell in shown)


def test_a_request_is_answered_in_its_form(office: OfficeWindow, page: PrivacyPage) -> None:
    page.requests.edit()
    office.settle()
    dialog = page.requests.dialog
    assert dialog is not None
    dialog.form.editor("answered_on").set_value(TODAY)
    dialog.form.editor("outcome").set_value("granted")
    dialog.form.editor("answer").set_value("Wydano kopię.")
    dialog.try_save()
    office.settle()
    (row,) = list_requests(office.desk)
    assert (row.request.outcome, row.days_left) == ("granted", None)
    assert "uwzględniono" in cells(page.requests.list.model)


def test_a_breach_shows_the_hours_that_are_left(office: OfficeWindow, page: PrivacyPage) -> None:
    page.tabs.setCurrentWidget(page.breaches)
    office.settle()
    (row,) = list_breaches(office.desk)
    assert row.hours_left is not None
    assert any(str(row.hours_left) in cell for cell in cells(page.breaches.list.model))


def test_a_new_breach_starts_its_clock_now(office: OfficeWindow, page: PrivacyPage) -> None:
    page.new_breach()
    office.settle()
    dialog = page.breaches.dialog
    assert dialog is not None
    now = office.desk.now().astimezone()
    draft = dialog.form.draft()
    assert (draft.noticed_on, draft.noticed_minute) == (now.date(), now.hour * 60 + now.minute)
    for name, words in (("what", "Zgubiony telefon"), ("concerned", "trzy osoby; adresy")):
        dialog.form.editor(name).set_value(words)
    dialog.try_save()
    office.settle()
    assert len(list_breaches(office.desk)) == 2


def test_the_versions_of_the_notice_show_their_text(
    office: OfficeWindow, page: PrivacyPage
) -> None:
    page.tabs.setCurrentWidget(page.notices)
    office.settle()
    assert cells(page.notices.list.model)[0] == "1/2026"
    assert page.notices._text.text() == "Administratorem jest centrum."


def test_the_register_is_saved_with_the_name_of_the_office(
    office: OfficeWindow, page: PrivacyPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.tabs.setCurrentWidget(page.register)
    office.settle()
    target = tmp_path / "wpis.odt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.register.save()
    office.settle()
    content = zipfile.ZipFile(target).read("content.xml").decode()
    assert "CUS w Jarzębinowie" in content
    assert "{office}" not in content


@pytest.mark.parametrize("tab", ["requests", "breaches", "notices", "register"])
def test_the_tabs_are_sound(
    office: OfficeWindow, page: PrivacyPage, desktop: Desktop, tab: str
) -> None:
    page.show_target(tab)
    office.settle()
    audits.assert_sound(page, desktop.look, settle=office.background.wait_idle)


@pytest.mark.parametrize("kind", ["request", "breach"])
def test_the_forms_are_sound(
    office: OfficeWindow, page: PrivacyPage, desktop: Desktop, kind: str
) -> None:
    getattr(page, f"new_{kind}")()
    office.settle()
    dialog = page.requests.dialog or page.breaches.dialog
    assert dialog is not None
    audits.assert_sound(dialog, desktop.look)


# ------------------------------------------------------------------ consents on the card


@pytest.fixture
def card(office: OfficeWindow, people: dict[str, str]) -> ResidentsPage:
    save_consent(
        office.desk, GdprConsentDraft(people["anna"], scope="zdjęcie z festynu", given_on=TODAY)
    )
    office.window.navigate("residents", people["anna"])
    office.settle()
    page = office.window.page()
    assert isinstance(page, ResidentsPage)
    page.card.tabs.setCurrentWidget(page.card.data)
    return page


def test_a_consent_is_withdrawn_from_the_card(
    office: OfficeWindow, card: ResidentsPage, people: dict[str, str]
) -> None:
    assert card.card.data.consents.procedural.model.rowCount() == 0
    assert "od 03.11.2026" in cells(card.card.data.consents.gdpr.model)
    card.card.data.consents._edit(card.card.data.consents.gdpr)
    office.settle()
    dialog = card.dialog
    assert dialog is not None
    dialog.form.editor("withdrawn_on").set_value(TODAY)  # type: ignore[attr-defined]
    dialog.try_save()  # type: ignore[attr-defined]
    office.settle()
    (consent,) = gdpr_consents(office.desk, people["anna"])
    assert consent.withdrawn_on == TODAY
    assert "wycofana 03.11.2026" in cells(card.card.data.consents.gdpr.model)


def test_a_half_typed_consent_comes_back(
    office: OfficeWindow, card: ResidentsPage, people: dict[str, str]
) -> None:
    card.card.data.consents._new_procedural()
    office.settle()
    dialog = card.dialog
    assert dialog is not None
    editor = dialog.form.editor("scope").focus  # type: ignore[attr-defined]
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText("część wniosku")
    dialog.drafts.keep()  # type: ignore[attr-defined]
    office.settle()
    dialog.hide()
    card.kept.look()
    office.settle()
    assert card.kept.isVisible()


# ------------------------------------------------------------------ destruction of files


@pytest.fixture
def due(office: OfficeWindow, page: PrivacyPage, people: dict[str, str]) -> PrivacyPage:
    """Two people whose erasure was granted."""
    people["ewa"] = save_resident(
        office.desk, ResidentDraft(given_name="Ewa", family_name="Błaszczyk")
    )
    for name in ("ewa", "zofia"):
        save_request(
            office.desk,
            DataRequestDraft(
                resident_id=people[name],
                kind="erasure",
                received_on=TODAY,
                answered_on=TODAY,
                outcome="granted",
                answer="Nie korzystano z usług.",
            ),
        )
    page.show_target("destruction")
    office.settle()
    return page


def test_a_file_left_out_is_not_destroyed(
    office: OfficeWindow, due: PrivacyPage, people: dict[str, str]
) -> None:
    tab = due.destruction
    assert tab.due.model.rowCount() == 2
    tab.due.select(people["zofia"])
    tab.leave_out()
    assert [file.resident_id for file in tab.chosen()] == [people["ewa"]]
    tab.ask()
    dialog = tab.dialog
    assert dialog is not None
    dialog.form.editor("consent_number").set_value("AP.421.7")
    dialog.try_save()
    office.settle()
    assert destructions(office.desk) == [], "the day of the consent is missing"
    dialog.form.editor("consent_on").set_value(TODAY)
    dialog.try_save()
    office.settle()
    (made,) = destructions(office.desk)
    assert len(made.files) == 1
    assert tab.due.model.rowCount() == 1
    assert tab.done.model.rowCount() == 1
    assert tab.told.isVisible()


def test_the_dialog_says_what_remains(office: OfficeWindow, due: PrivacyPage) -> None:
    due.destruction.ask()
    dialog = due.destruction.dialog
    assert dialog is not None
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for words in ("kopiach zapasowych", "13 miesięcy", "dzienniku dostępu", "rok urodzenia"):
        assert words in said
    dialog.close()


def test_the_papers_are_shown_without_names(office: OfficeWindow, due: PrivacyPage) -> None:
    due.destruction.print_proposal()
    office.settle()
    preview = due.destruction.preview
    assert preview is not None
    text = whole_text(preview._pages.data)
    assert "Akta proponowane do brakowania" in text
    assert "Błaszczyk" not in text
    preview.close()
    office.settle()


def test_the_tab_of_destruction_is_sound(
    office: OfficeWindow, due: PrivacyPage, desktop: Desktop
) -> None:
    audits.assert_sound(due, desktop.look, settle=office.background.wait_idle)
