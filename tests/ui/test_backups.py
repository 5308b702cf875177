"""Backups at the screen: the age in the navigation, the settings, and bringing one back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from cus_desktop.domain.staff import Role, StaffMemberDraft, StaffRoleDraft
from cus_desktop.models import engine
from cus_desktop.models.residents import Resident
from cus_desktop.models.store_files import DATABASE
from cus_desktop.services import backups, staff
from cus_desktop.services.backup_places import BackupPlaces
from cus_desktop.services.desk import Desk
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.backups.restore_dialog import RestoreDialog
from cus_desktop.ui.backups.watch import BackupWatch
from cus_desktop.ui.settings.backups_section import BackupsSection
from cus_desktop.ui.settings.page import SettingsPage
from tests.conftest import NOW, USER
from tests.models.stores import opened
from tests.services.test_backups import Memory
from tests.ui import audits
from tests.ui.office_window import OfficeWindow, open_office


@pytest.fixture
def office(qtbot: QtBot, desktop: Desktop, desk: Desk) -> Iterator[OfficeWindow]:
    """The window of an office with one resident and places for backups."""
    since = StaffRoleDraft(role=Role.DIRECTOR, valid_from=date(2024, 1, 1))
    member = StaffMemberDraft(login=USER, given_name="Elżbieta", family_name="Śliwa")
    staff.save_member(desk, replace(member, roles=(since,)))
    with desk.store.write("residents.add") as session:
        session.add(Resident(family_name="Żak", phone="1"))
    desk = replace(desk, backups=BackupPlaces(Memory(), desk.store.folder))
    made = open_office(desktop, desk, ("settings",))
    qtbot.addWidget(made.window)
    made.window.navigate("settings")
    made.window.show()
    made.settle()
    yield made
    made.close()


def section_of(office: OfficeWindow) -> BackupsSection:
    office.window.navigate("settings", "backups")
    office.settle()
    page = office.window.page()
    assert isinstance(page, SettingsPage)
    section = page.section()
    assert isinstance(section, BackupsSection)
    return section


def places(office: OfficeWindow) -> BackupPlaces:
    assert office.desk.backups is not None
    return office.desk.backups


def restoring(office: OfficeWindow, section: BackupsSection) -> RestoreDialog:
    section.restore()
    office.settle()
    assert section.dialog is not None
    return section.dialog


def test_a_backup_made_by_the_button_stands_in_the_list_as_proved(office: OfficeWindow) -> None:
    section = section_of(office)
    assert section.state.text == "Nie ma jeszcze sprawdzonej kopii."
    section.make_button.click()
    office.settle()
    row = section.list.current()
    assert row is not None
    assert row.proved_at == NOW
    assert section.state.text.startswith("Ostatnia sprawdzona kopia jest z 03.11.2026")
    assert section.make_button.isEnabled()


def test_the_chosen_folders_are_shown_and_used(office: OfficeWindow, tmp_path: Path) -> None:
    section = section_of(office)
    places(office).choose(tmp_path / "dysk")
    places(office).choose_second(tmp_path / "pendrive")
    office.settle()
    assert section.folder.toolTip() == str(tmp_path / "dysk") or "dysk" in section.folder.text()
    section.make()
    office.settle()
    assert len(list((tmp_path / "dysk").iterdir())) == 1
    assert len(list((tmp_path / "pendrive").iterdir())) == 1
    section.forget_second()
    assert places(office).second is None


def test_a_folder_that_is_away_is_said_in_a_sentence(office: OfficeWindow, tmp_path: Path) -> None:
    places(office).choose(tmp_path / "stick")
    (tmp_path / "stick").rmdir()
    section = section_of(office)
    section.make()
    office.settle()
    assert section.trouble.text.startswith("Nie ma dostępu do folderu kopii.")


def test_one_disk_is_a_warning_and_a_cloud_is_allowed(office: OfficeWindow, tmp_path: Path) -> None:
    section = section_of(office)
    assert "na tym samym dysku" in section.disk.text
    assert section.cloud.text == ""
    places(office).choose_second(tmp_path / "OneDrive" / "kopie")
    office.settle()
    assert section.cloud.text.startswith("OneDrive wysyła kopie do chmury.")


def test_before_a_restore_the_person_sees_what_would_be_lost(office: OfficeWindow) -> None:
    backups.make_backup(office.desk)
    dial(office.desk, "2")
    dialog = restoring(office, section_of(office))
    assert "1 krok" in dialog.loss.summary.text
    assert "Zmieniono dane mieszkańca (1)" in dialog.loss.titles.text()
    assert dialog.loss.model.rowCount() == 1
    dialog.close_button.click()
    assert not dialog.isVisible()
    assert phone(office.desk) == "2"


def test_a_restore_closes_the_office_and_leads_back_to_signing_in(
    office: OfficeWindow, qtbot: QtBot
) -> None:
    backups.make_backup(office.desk)
    dial(office.desk, "2")
    dialog = restoring(office, section_of(office))
    with qtbot.waitSignal(office.window.left):
        dialog.restore_button.click()
        office.background.wait_idle()
        qtbot.waitUntil(lambda: dialog.close_button.text() == "Dalej")
        assert "replaced-" in dialog.message.text.replace("\u200b", "")
        dialog.close_button.click()
    store = opened(office.desk.store.folder)
    try:
        with store.read() as session:
            assert session.scalars(select(Resident.phone)).one() == "1"
    finally:
        store.close()


def test_a_damaged_backup_is_refused_in_the_window(office: OfficeWindow) -> None:
    made = backups.make_backup(office.desk)
    whole = bytearray(made.path.read_bytes())
    whole[len(whole) // 2] ^= 1
    made.path.write_bytes(whole)
    dialog = restoring(office, section_of(office))
    assert dialog.message.text.startswith("Ta kopia jest uszkodzona")
    assert dialog.restore_button.isHidden()
    dialog.close()
    assert phone(office.desk) == "1"


def test_damage_that_the_journal_can_mend_is_repaired_by_the_button(office: OfficeWindow) -> None:
    with office.desk.store.alone():
        connection = engine.connect(
            office.desk.store.folder / DATABASE, office.desk.store.key.data_key
        )
        connection.execute("UPDATE resident SET phone = '9'")
        connection.close()
    card = section_of(office).check
    card.check_button.click()
    office.settle()
    assert "można je naprawić" in card.result.text
    card.repair_button.click()
    office.settle()
    assert card.result.text == "Dane są naprawione i w porządku."
    assert phone(office.desk) == "1"


def test_the_navigation_tells_the_age_and_leads_to_the_backups(office: OfficeWindow) -> None:
    watch = BackupWatch(office.window, office.desk, office.background)
    watch.look()
    office.settle()
    button = office.window.navigation.backups
    assert button.text() == "Brak kopii"
    assert button.property("warning") == "true"
    watch.work()
    office.settle()
    assert button.text().startswith("Kopia: dziś")
    assert button.property("warning") == "false"
    button.click()
    office.settle()
    page = office.window.page()
    assert isinstance(page, SettingsPage)
    assert isinstance(page.section(), BackupsSection)


def test_trouble_with_backups_is_told_in_the_navigation(
    office: OfficeWindow, tmp_path: Path
) -> None:
    watch = BackupWatch(office.window, office.desk, office.background)
    places(office).choose(tmp_path / "stick")
    (tmp_path / "stick").rmdir()
    watch.work()
    office.settle()
    button = office.window.navigation.backups
    assert button.property("warning") == "true"
    assert "Nie ma dostępu do folderu kopii." in button.toolTip()


def test_an_old_backup_is_counted_in_days(office: OfficeWindow) -> None:
    before = replace(office.desk, clock=lambda: NOW - timedelta(days=5))
    backups.make_backup(before)
    watch = BackupWatch(office.window, office.desk, office.background)
    watch.look()
    office.settle()
    button = office.window.navigation.backups
    assert button.text() == "Kopia: 5 dni temu"
    assert button.property("warning") == "true"


@pytest.mark.parametrize("percent", [100, 150])
def test_the_section_is_sound(office: OfficeWindow, desktop: Desktop, percent: int) -> None:
    backups.make_backup(office.desk)
    desktop.look.set_text_percent(percent)
    section = section_of(office)
    office.settle()
    audits.assert_sound(section, desktop.look, settle=office.settle)
    dialog = restoring(office, section)
    audits.assert_sound(dialog, desktop.look, settle=office.settle)
    assert [button.text() for button in dialog.findChildren(QPushButton) if button.isVisible()]
    dialog.close()


def dial(desk: Desk, number: str) -> None:
    with desk.store.write("residents.edit") as session:
        session.scalars(select(Resident)).one().phone = number


def phone(desk: Desk) -> str | None:
    with desk.store.read() as session:
        return session.scalars(select(Resident.phone)).one()
