"""Bringing a backup back: with whose key, what would be lost, and who may."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from cus_desktop.domain.backups import Occasion
from cus_desktop.domain.staff import Role, StaffMemberDraft, StaffRoleDraft
from cus_desktop.errors import (
    AlreadyOpen,
    DamagedBackup,
    NotABackup,
    NotAllowed,
    StoreUnavailable,
    WrongPassword,
)
from cus_desktop.models import backup, rotation
from cus_desktop.models.keys import KeyFile
from cus_desktop.models.residents import Resident
from cus_desktop.models.store import Store
from cus_desktop.models.store_files import DATABASE, KEYS
from cus_desktop.services import backups, restoring, staff
from cus_desktop.services.backup_places import BackupPlaces
from cus_desktop.services.desk import Desk
from tests.conftest import CHEAP_KDF, NOW, PASSWORD, USER
from tests.models.stores import contents, opened
from tests.services.test_backups import Memory

NEW = "nowe hasło dyrektora"


@pytest.fixture
def office(tmp_path: Path) -> tuple[Path, str]:
    """The folder of a closed office with one resident, and its paper key."""
    folder = tmp_path / "office"
    store, paper = Store.create(folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF)
    desk = Desk(store, USER, lambda: NOW)
    person(desk, USER, Role.DIRECTOR)
    person(desk, "recepcja", Role.FRONT_DESK)
    with store.write("residents.add") as session:
        session.add(Resident(family_name="Żak", phone="1"))
    KeyFile(folder / KEYS, CHEAP_KDF).set_password(store.key, "recepcja", "hasło recepcji")
    store.close()
    return folder, paper


@pytest.fixture
def folder(office: tuple[Path, str]) -> Path:
    return office[0]


@pytest.fixture
def places(folder: Path) -> BackupPlaces:
    return BackupPlaces(Memory(), folder)


@pytest.fixture
def made(folder: Path, places: BackupPlaces) -> Path:
    """A backup; afterwards one step was saved."""
    store = opened(folder)
    path = backups.make_backup(Desk(store, USER, lambda: NOW, places)).path
    dial(store, "2")
    store.close()
    return path


def person(desk: Desk, login: str, role: Role) -> None:
    held = StaffRoleDraft(role=role, valid_from=NOW.date() - timedelta(days=9))
    draft = StaffMemberDraft(login=login, given_name="Ewa", family_name="Lis")
    staff.save_member(desk, replace(draft, roles=(held,)))


def dial(store: Store, phone: str) -> None:
    with store.write("residents.edit") as session:
        session.scalars(select(Resident)).one().phone = phone


def phone(folder: Path, password: str = PASSWORD) -> str | None:
    store = opened(folder, password=password)
    try:
        assert store.check() == ()
        with store.read() as session:
            return session.scalars(select(Resident.phone)).one()
    finally:
        store.close()


def with_password(path: Path, folder: Path, password: str = PASSWORD, user: str = USER) -> Any:
    return restoring.open_with_password(
        path, folder, user=user, password=password, kdf=CHEAP_KDF, clock=lambda: NOW
    )


def foreseen(opened_backup: restoring.Opened) -> restoring.Loss:
    return restoring.foresee(opened_backup, lambda: NOW)


def bring_back(path: Path, folder: Path, password: str = PASSWORD, **more: Any) -> Path:
    found = with_password(path, folder, password)
    return restoring.restore(found, foreseen(found), clock=lambda: NOW, **more)


def test_what_would_be_lost_is_counted_by_step_and_person(folder: Path, made: Path) -> None:
    before = contents(folder)
    loss = foreseen(with_password(made, folder))
    assert loss.steps is not None
    assert loss.steps.total == 1
    assert loss.steps.titles == (("residents.edit", 1),)
    assert loss.steps.people == ((USER, 1),)
    assert (loss.old_passwords, loss.nothing_there) == (False, False)
    assert loss.made == NOW
    assert contents(folder) == before


def test_the_present_data_are_backed_up_before_they_are_replaced(
    folder: Path, made: Path, places: BackupPlaces
) -> None:
    replaced = bring_back(made, folder, places=places)
    assert phone(folder) == "1"
    (before,) = (
        row for row in backups.backups_in(places.folder) if row.occasion is Occasion.RESTORE
    )
    found = with_password(before.path, folder)
    restoring.restore(found, foreseen(found), clock=lambda: NOW)
    assert phone(folder) == "2"
    assert replaced.is_dir()


def test_a_folder_for_backups_that_is_away_does_not_stop_a_restore(
    folder: Path, made: Path, places: BackupPlaces, tmp_path: Path
) -> None:
    places.choose(tmp_path / "stick")
    (tmp_path / "stick").rmdir()
    replaced = bring_back(made, folder, places=places)
    assert phone(folder) == "1"
    assert (replaced / DATABASE).is_file()


def test_the_open_store_is_restored_from_its_desk_and_is_closed(
    folder: Path, made: Path, places: BackupPlaces
) -> None:
    store = opened(folder)
    desk = Desk(store, USER, lambda: NOW, places)
    found = restoring.open_at_desk(desk, made)
    loss = foreseen(found)
    assert loss.steps is not None
    assert loss.steps.total == 1
    restoring.restore(found, loss, places, store=store, clock=lambda: NOW)
    assert phone(folder) == "1"


def test_after_a_new_password_and_key_todays_password_opens_last_years_backup(
    folder: Path, made: Path
) -> None:
    file = KeyFile(folder / KEYS, CHEAP_KDF)
    key = file.unlock(USER, PASSWORD)
    key = replace(key, revision=file.set_password(key, USER, NEW))
    rotation.rotate(folder, key)
    found = with_password(made, folder, NEW)
    assert not foreseen(found).old_passwords
    restoring.restore(found, foreseen(found), clock=lambda: NOW)
    assert phone(folder, NEW) == "1"
    with pytest.raises(WrongPassword):
        opened(folder)


def test_a_password_that_holds_no_longer_does_not_bring_its_day_back(
    folder: Path, made: Path
) -> None:
    file = KeyFile(folder / KEYS, CHEAP_KDF)
    file.set_password(file.unlock(USER, PASSWORD), USER, NEW)
    before = contents(folder)
    with pytest.raises(WrongPassword):
        with_password(made, folder)
    assert contents(folder) == before


def test_without_a_key_file_the_password_of_that_day_opens_it_and_the_office_is_told(
    folder: Path, made: Path
) -> None:
    file = KeyFile(folder / KEYS, CHEAP_KDF)
    file.set_password(file.unlock(USER, PASSWORD), USER, NEW)
    for name in (KEYS, f"{KEYS}.2"):
        (folder / name).unlink()
    found = with_password(made, folder)
    loss = foreseen(found)
    assert (loss.steps, loss.old_passwords) == (None, True)
    restoring.restore(found, loss, clock=lambda: NOW)
    assert phone(folder) == "1"


def test_the_paper_key_opens_a_backup(office: tuple[Path, str], made: Path) -> None:
    folder, paper = office
    found = restoring.open_with_paper_key(made, folder, paper, kdf=CHEAP_KDF)
    restoring.restore(found, foreseen(found), clock=lambda: NOW)
    assert phone(folder) == "1"


def test_a_wrong_password_opens_nothing(folder: Path, made: Path) -> None:
    before = contents(folder)
    with pytest.raises(WrongPassword):
        with_password(made, folder, "nie to")
    assert contents(folder) == before


@pytest.mark.parametrize("gone", [(DATABASE,), (KEYS, f"{KEYS}.2"), (DATABASE, KEYS, f"{KEYS}.2")])
def test_a_store_of_which_files_are_lost_comes_back(
    folder: Path, made: Path, gone: tuple[str, ...]
) -> None:
    for name in gone:
        (folder / name).unlink()
    found = with_password(made, folder)
    assert foreseen(found).steps is None
    restoring.restore(found, foreseen(found), clock=lambda: NOW)
    assert phone(folder) == "1"


def test_a_damaged_store_comes_back_and_its_files_are_kept(folder: Path, made: Path) -> None:
    (folder / DATABASE).write_bytes(b"\x07" * 20_000)
    replaced = bring_back(made, folder)
    assert phone(folder) == "1"
    assert (replaced / DATABASE).read_bytes() == b"\x07" * 20_000


def test_a_backup_makes_the_office_on_a_new_computer(made: Path, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "office"
    found = with_password(made, folder)
    loss = foreseen(found)
    assert loss.nothing_there
    restoring.restore(found, loss, clock=lambda: NOW)
    assert phone(folder) == "1"


def test_a_backup_of_another_office_is_refused(made: Path, tmp_path: Path) -> None:
    store, _paper = Store.create(tmp_path / "other", user=USER, password=PASSWORD, kdf=CHEAP_KDF)
    store.close()
    with pytest.raises(StoreUnavailable, match="backup-of-another-office"):
        with_password(made, tmp_path / "other")


def test_only_who_may_restore_restores(folder: Path, made: Path) -> None:
    with pytest.raises(NotAllowed):
        foreseen(with_password(made, folder, "hasło recepcji", "recepcja"))
    for name in (DATABASE, KEYS, f"{KEYS}.2"):
        (folder / name).unlink()
    # Also where only the backup can tell who may.
    with pytest.raises(NotAllowed):
        foreseen(with_password(made, folder, "hasło recepcji", "recepcja"))


def test_a_store_that_is_open_elsewhere_is_not_replaced(folder: Path, made: Path) -> None:
    found = with_password(made, folder)
    loss = foreseen(found)
    store = opened(folder)
    try:
        with pytest.raises(AlreadyOpen):
            restoring.restore(found, loss, clock=lambda: NOW)
    finally:
        store.close()
    assert phone(folder) == "2"


def test_a_damaged_backup_is_refused_before_anything_is_shown(folder: Path, made: Path) -> None:
    found, whole = with_password(made, folder), bytearray(made.read_bytes())
    whole[len(whole) // 3] ^= 1
    made.write_bytes(whole)
    before = contents(folder)
    with pytest.raises(DamagedBackup):
        foreseen(found)
    assert contents(folder) == before
    assert [each.name for each in folder.glob(".*")] == []


def test_another_file_is_no_backup(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "list.cusbackup"
    other.write_text("Żak; 600100200", "utf-8")
    with pytest.raises(NotABackup):
        with_password(other, folder)


def test_a_backup_of_an_older_data_key_is_proved_with_todays(folder: Path, made: Path) -> None:
    key = rotation.rotate(folder, KeyFile(folder / KEYS, CHEAP_KDF).unlock(USER, PASSWORD))
    assert backup.prove(made, key, folder).counts["resident"] == 1
