"""Screens of accounts: passwords, the paper key and what stands before the open office."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cus_desktop.domain.staff import Role, StaffMemberDraft, StaffRoleDraft
from cus_desktop.errors import WrongPassword
from cus_desktop.models.store import Store
from cus_desktop.services import accounts, opening, paper_keys, signing_in, staff
from cus_desktop.services.desk import Desk
from cus_desktop.ui.accounts.paper_key_dialogs import NewPaperKeyDialog
from cus_desktop.ui.accounts.strength import StrengthLine
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.background import Background
from cus_desktop.ui.forms.edit_dialog import EditDialog
from cus_desktop.ui.preview.dialog import PdfPreview
from cus_desktop.ui.settings.accounts_section import AccountsSection
from cus_desktop.ui.settings.page import SettingsPage
from cus_desktop.ui.start.entering import Entering, entered
from cus_desktop.ui.start.own_password_page import OwnPasswordPage
from cus_desktop.ui.start.paper_key_page import PaperKeyPage
from tests.conftest import CHEAP_KDF, PASSWORD, USER
from tests.ui import audits
from tests.ui.office_window import OfficeWindow, open_office

FIRST, OWN = "zielony rower na strychu", "czajnik i siedem gęsi"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passwords cost nothing to try."""
    for module, name in ((opening, "unlock"), (accounts, "unlock")):
        monkeypatch.setattr(module, name, partial(getattr(module, name), kdf=CHEAP_KDF))
    for name in ("give_account", "reset_password", "change_own_password"):
        monkeypatch.setattr(accounts, name, partial(getattr(accounts, name), kdf=CHEAP_KDF))


@pytest.fixture
def staffed(desk: Desk) -> Desk:
    for login, name, role in (
        (USER, "Śliwa", Role.DIRECTOR),
        ("ala", "Żak", Role.PLAN_COORDINATOR),
    ):
        held = StaffRoleDraft(role=role, valid_from=date(2024, 1, 1))
        person = StaffMemberDraft(login=login, family_name=name, roles=(held,))
        staff.save_member(desk, person)
    return desk


@pytest.fixture
def office(qtbot: QtBot, desktop: Desktop, staffed: Desk) -> Iterator[OfficeWindow]:
    made = open_office(desktop, staffed, ("settings",))
    qtbot.addWidget(made.window)
    made.window.show()
    made.window.navigate("settings", "accounts")
    made.settle()
    yield made
    made.close()


@pytest.fixture
def section(office: OfficeWindow) -> AccountsSection:
    page = office.window.page()
    assert isinstance(page, SettingsPage)
    found = page.section()
    assert isinstance(found, AccountsSection)
    return found


def words_of(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def select(section: AccountsSection, login: str) -> None:
    rows = accounts.list_accounts(section._context.desk)
    section.people.select(next(row.staff_id for row in rows if row.login == login))


def fill(dialog: object, **values: str) -> EditDialog:
    assert isinstance(dialog, EditDialog)
    for name, value in values.items():
        dialog.form.set_value(name, value)
    dialog.try_save()
    return dialog


def test_the_section_is_sound_at_every_size(
    office: OfficeWindow, section: AccountsSection, desktop: Desktop
):
    audits.assert_sound(section, desktop.look, settle=office.settle)


def test_a_person_gets_a_password_and_it_is_said(office: OfficeWindow, section: AccountsSection):
    select(section, "ala")
    section.give()
    office.settle()
    dialog = fill(section.dialog, password="ala2026x", password_repeated="ala2026x")
    office.settle()
    assert dialog.isVisible()
    fill(dialog, password=FIRST, password_repeated=FIRST)
    office.settle()

    assert not dialog.isVisible()
    assert section.done.text
    key = Store.unlock(office.desk.store.folder, user="ala", password=FIRST, kdf=CHEAP_KDF)
    assert key.user == "ala"


def test_the_own_password_needs_the_present_one(office: OfficeWindow, section: AccountsSection):
    section.change_own()
    office.settle()
    dialog = fill(section.dialog, old="x", password=OWN, password_repeated=OWN)
    office.settle()
    assert "obecne hasło" in words_of(dialog).casefold()
    fill(dialog, old=PASSWORD)
    office.settle()
    assert not dialog.isVisible()
    Store.unlock(office.desk.store.folder, user=USER, password=OWN, kdf=CHEAP_KDF)


def test_a_disabled_account_with_a_new_key_of_the_data(
    office: OfficeWindow, section: AccountsSection
):
    accounts.give_account(office.desk, "ala", FIRST)
    section.shown()
    office.settle()
    select(section, "ala")
    office.asker.answers.append("key")
    section.disable()
    office.settle()
    assert section.done.text
    with pytest.raises(WrongPassword):
        Store.unlock(office.desk.store.folder, user="ala", password=FIRST, kdf=CHEAP_KDF)
    assert [row.disabled for row in accounts.list_accounts(office.desk)] == [False, True]


def test_a_new_paper_key_counts_once_it_is_on_paper(
    office: OfficeWindow, section: AccountsSection, qtbot: QtBot
):
    office.asker.answers.append("make")
    section.new_key()
    office.settle()
    dialog = section.dialog
    assert isinstance(dialog, NewPaperKeyDialog)
    key = dialog._key
    dialog.page.print_asked.emit()
    office.settle()
    preview = dialog.findChild(PdfPreview)
    assert preview is not None
    preview.save_document()
    assert QApplication.activeModalWidget() is preview
    preview.close()
    office.settle()
    dialog.page.line.setText("00000")
    dialog.page._check()
    assert dialog.isVisible()
    dialog.page.line.setText(key[-5:].lower())
    dialog.page._check()
    office.settle()
    assert section.done.text
    paper_keys.check_paper_key(office.desk, key)

    section.check_key()
    office.settle()
    check = fill(section.dialog, paper_key=key[:-1] + ("0" if key[-1] != "0" else "2"))
    office.settle()
    assert check.isVisible()
    fill(check, paper_key=key.lower().replace("-", " "))
    office.settle()
    assert not check.isVisible()


def test_a_sheet_that_was_not_checked_is_reminded_of(
    office: OfficeWindow, section: AccountsSection
):
    assert section.reminder.text == ""
    office.desk.store.keep_facts({"recovery_made": "2026-08-02"})
    section.shown()
    office.settle()
    assert "trzech miesięcy" in section.reminder.text


def test_the_strength_is_said_in_words(qtbot: QtBot, desktop: Desktop):
    line = StrengthLine(lambda: ("Żurawska",))
    qtbot.addWidget(line)
    line.show()
    seen = []
    for typed in ("", "krótkie", "żurawska1", "12345678", FIRST):
        line.judge(typed)
        seen.append(line.words.text())
    assert len(set(seen)) == len(seen)
    assert seen[-1] == "Bardzo trudne do odgadnięcia"


# ------------------------------------------------------------------ before the office opens


@pytest.fixture
def closed(staffed: Desk) -> Path:
    accounts.give_account(staffed, "ala", FIRST)
    staffed.store.close()
    return staffed.store.folder


def entering(found: Desk, password: str, background: Background, qtbot: QtBot) -> tuple:
    window = QWidget()
    qtbot.addWidget(window)
    made = Entering(entered(found, password), background, window)
    pages: list[QWidget] = []
    opened: list[Desk] = []
    made.page.connect(pages.append)
    made.opened.connect(opened.append)
    made.begin()
    return made, pages, opened


def test_the_first_login_asks_for_an_own_password(
    closed: Path, background: Background, qtbot: QtBot, desktop: Desktop
):
    desk = signing_in.sign_in(closed, user="ala", password=FIRST, kdf=CHEAP_KDF)
    made, pages, opened = entering(desk, FIRST, background, qtbot)
    (page,) = pages
    assert isinstance(page, OwnPasswordPage)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    audits.assert_sound(page, desktop.look)
    page.form.set_value("password", FIRST)
    page.form.set_value("password_repeated", FIRST)
    page.go_on.click()
    background.wait_idle()
    assert opened == []
    page.form.set_value("password", OWN)
    page.form.set_value("password_repeated", OWN)
    page.go_on.click()
    background.wait_idle()
    assert opened == [desk]
    made.give_up()
    signing_in.sign_in(closed, user="ala", password=OWN, kdf=CHEAP_KDF).store.close()


def test_a_paper_key_that_was_used_is_replaced_before_the_office_opens(
    tmp_path: Path, background: Background, qtbot: QtBot
):
    folder = tmp_path / "new"
    store, paper = Store.create(folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF)
    staff.save_member(Desk(store, USER), StaffMemberDraft(login=USER, family_name="Łoś"))
    store.close()
    opened_by = partial(signing_in.open_with_paper_key, folder, user=USER, kdf=CHEAP_KDF)
    desk = opened_by(paper, password=OWN)
    made, pages, opened = entering(desk, OWN, background, qtbot)
    (page,) = pages
    assert isinstance(page, PaperKeyPage)
    qtbot.addWidget(page)
    new = made._entered.new_paper_key
    page.line.setText(new[-5:])
    page._check()
    background.wait_idle()
    assert opened == [desk]
    assert not signing_in.paper_key_was_used(desk)
    made.give_up()

    with pytest.raises(WrongPassword) as refused:
        opened_by(paper, password=FIRST)
    assert refused.value.code == "paper-key-wrong"
    opened_by(new, password=FIRST).store.close()
