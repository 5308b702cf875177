"""From an office that no longer opens to the one of the last backup, before signing in."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from cus_desktop.models.residents import Resident
from cus_desktop.models.store_files import DATABASE, KEYS
from cus_desktop.services import backups, restoring
from cus_desktop.services.backup_places import BackupPlaces
from cus_desktop.services.desk import Desk
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.background import Background
from cus_desktop.ui.backups.restore_dialog import RestoreDialog
from cus_desktop.ui.start.backup_page import BackupPage
from cus_desktop.ui.start.start_window import StartWindow
from cus_desktop.ui.start.unlock_page import UnlockPage
from cus_desktop.ui.start.welcome_page import WelcomePage
from tests.conftest import CHEAP_KDF, NOW, PASSWORD, USER
from tests.models.stores import opened
from tests.services.test_backups import Memory
from tests.ui import audits
from tests.ui.gallery import MemorySettings


@pytest.fixture
def folder(store_folder: Path) -> Path:
    """A closed office with one resident and a backup beside it."""
    store = opened(store_folder)
    with store.write("residents.add") as session:
        session.add(Resident(family_name="Żak"))
    places = BackupPlaces(Memory(), store_folder)
    backups.make_backup(Desk(store, USER, lambda: NOW, places))
    store.close()
    return store_folder


@pytest.fixture
def window(
    folder: Path,
    tmp_path: Path,
    background: Background,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[StartWindow]:
    for name in ("open_with_password", "open_with_paper_key"):
        cheap = partial(getattr(restoring, name), kdf=CHEAP_KDF)
        monkeypatch.setattr(restoring, name, cheap)
    made = StartWindow(folder, tmp_path / "practice", background, MemorySettings(), last_user=USER)
    qtbot.addWidget(made)
    made.resize(1180, 740)
    made.show()
    yield made
    background.wait_idle()


def settle(background: Background) -> None:
    for _ in range(3):
        background.wait_idle()
        QApplication.processEvents()


def press(window: StartWindow, words: str) -> None:
    (button,) = (
        one
        for one in window.findChildren(QPushButton)
        if one.text().replace("&", "") == words and one.isVisibleTo(window)
    )
    button.click()


def page_of(window: StartWindow, background: Background) -> BackupPage:
    press(window, "Otwórz kopię…")
    settle(background)
    page = window._pages.currentWidget()
    assert isinstance(page, BackupPage)
    return page


def dialog_of(window: StartWindow) -> RestoreDialog:
    (dialog,) = (one for one in window.findChildren(RestoreDialog) if one.isVisible())
    return dialog


def test_a_damaged_office_comes_back_from_its_backup(
    window: StartWindow, folder: Path, background: Background
) -> None:
    (folder / DATABASE).write_bytes(b"\x07" * 9000)
    window.begin()
    page = page_of(window, background)
    assert page.files.currentText() == f"{NOW.astimezone():%d.%m.%Y %H:%M} · na żądanie"
    assert page.name.text() == USER
    page.password.setText(PASSWORD)
    page.open_button.click()
    settle(background)
    dialog = dialog_of(window)
    assert "Obecnych danych nie da się odczytać" in dialog.loss.summary.text
    dialog.restore_button.click()
    settle(background)
    assert "replaced-" in dialog.message.text.replace("\u200b", "")
    dialog.close_button.click()
    assert isinstance(window._pages.currentWidget(), UnlockPage)
    store = opened(folder)
    try:
        with store.read() as session:
            assert session.scalars(select(Resident.family_name)).all() == ["Żak"]
    finally:
        store.close()


def test_on_a_new_computer_the_welcome_page_leads_to_the_backup(
    window: StartWindow, folder: Path, background: Background
) -> None:
    for name in (DATABASE, KEYS, f"{KEYS}.2"):
        (folder / name).unlink()
    window.begin()
    assert isinstance(window._pages.currentWidget(), WelcomePage)
    page = page_of(window, background)
    page.password.setText(PASSWORD)
    page.open_button.click()
    settle(background)
    dialog = dialog_of(window)
    assert "Na tym komputerze nie ma jeszcze danych." in dialog.loss.summary.text
    dialog.restore_button.click()
    settle(background)
    dialog.close_button.click()
    assert isinstance(window._pages.currentWidget(), UnlockPage)


def test_a_wrong_password_is_said_and_changes_nothing(
    window: StartWindow, folder: Path, background: Background
) -> None:
    window.begin()
    page = page_of(window, background)
    page.password.setText("nie to")
    page.open_button.click()
    settle(background)
    dialog = dialog_of(window)
    assert dialog.message.text.startswith("Nazwa lub hasło")
    dialog.close_button.click()
    assert window._pages.currentWidget() is page


def test_nothing_is_opened_before_all_is_filled_in(
    window: StartWindow, background: Background, qtbot: QtBot
) -> None:
    window.begin()
    page = page_of(window, background)
    with qtbot.assertNotEmitted(page.chosen):
        page.open_button.click()
        page.ways.set_value(True)
        page.ways.changed.emit(True)
        page.open_button.click()
    page.paper_key.setText("ABCDE-ABCDE")
    with qtbot.waitSignal(page.chosen) as sent:
        page.open_button.click()
    assert sent.args is not None
    assert sent.args[0].paper_key == "ABCDE-ABCDE"


def test_a_file_from_elsewhere_stands_first(
    window: StartWindow, background: Background, tmp_path: Path
) -> None:
    window.begin()
    page = page_of(window, background)
    page.choose_file(tmp_path / "stick" / "cus-2026-01-02-030405-close.cusbackup")
    assert page.files.currentText() == "cus-2026-01-02-030405-close.cusbackup"
    assert page.files.count() == 2


def test_where_no_backup_is_found_a_file_has_to_be_chosen(
    window: StartWindow, background: Background, folder: Path, qtbot: QtBot
) -> None:
    for made in (folder.parent / "kopie").iterdir():
        made.unlink()
    window.begin()
    page = page_of(window, background)
    page.password.setText(PASSWORD)
    with qtbot.assertNotEmitted(page.chosen):
        page.open_button.click()
    assert page.files.currentData() is None


def test_the_page_is_sound(window: StartWindow, background: Background, desktop: Desktop) -> None:
    window.begin()
    page = page_of(window, background)
    audits.assert_sound(page, desktop.look)
