"""The running program: a backup at the end of work, and the way back after a restore."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cus_desktop import bootstrap
from cus_desktop.app import Session
from cus_desktop.domain.backups import Occasion
from cus_desktop.services import backups, restoring
from cus_desktop.services.backup_places import BackupPlaces
from cus_desktop.services.signing_in import sign_in
from cus_desktop.system import crash
from cus_desktop.ui.application import Desktop
from tests.conftest import CHEAP_KDF, PASSWORD, USER
from tests.models.stores import opened


@pytest.fixture
def session(
    store_folder: Path,
    tmp_path: Path,
    desktop: Desktop,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Session]:
    """The program with the office open."""
    places = dict.fromkeys(("HOME", "LOCALAPPDATA", "USERPROFILE"), str(tmp_path))
    monkeypatch.setattr(crash, "watch_faults", lambda _folder: "")
    program = bootstrap.start_program(["cus-desktop"], {**os.environ, **places}, pinned_font=True)
    made = Session(program, {**os.environ, **places}, store_folder)
    made.begin()
    made.open_office(sign_in(store_folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF))
    assert made.window is not None
    settle(made)
    yield made
    made.end()
    for window in (made.window, made.start):
        if window is not None:
            qtbot.addWidget(window)


def settle(session: Session) -> None:
    for _ in range(3):
        session._program.background.wait_idle()
        QApplication.processEvents()


def test_the_end_of_work_leaves_a_backup_beside_the_data(
    session: Session, store_folder: Path
) -> None:
    session.end()
    (made,) = backups.backups_in(store_folder.parent / "kopie")
    assert made.occasion is Occasion.CLOSE
    opened(store_folder).close()


def test_a_chosen_folder_is_kept_in_the_settings_of_the_machine(
    session: Session, store_folder: Path, tmp_path: Path
) -> None:
    assert session.window is not None
    places = session.window.context.desk.backups
    assert places is not None
    places.choose(tmp_path / "chosen")
    again = BackupPlaces(session._program.settings, store_folder)
    assert again.folder == tmp_path / "chosen"


def asks_for_the_password(session: Session) -> bool:
    """Whether the window before the office is open stands alone."""
    return session.window is None and session.start is not None and session.start.isVisible()


def test_after_a_restore_the_program_asks_for_the_password_again(
    session: Session, store_folder: Path
) -> None:
    assert session.window is not None
    window, desk = session.window, session.window.context.desk
    made = backups.make_backup(desk)
    found = restoring.open_at_desk(desk, made.path)
    work = partial(restoring.restore, found, restoring.foresee(found), store=desk.store)
    session._program.background.write(work, lambda _kept: window.context.leave())
    settle(session)
    assert asks_for_the_password(session)
    opened(store_folder).close()


def test_a_locked_office_ends_without_a_backup_and_without_a_fault(
    session: Session, store_folder: Path
) -> None:
    assert session.window is not None
    session.window.context.desk.store.suspend()
    session.end()
    assert not (store_folder.parent / "kopie").exists()
    opened(store_folder).close()
