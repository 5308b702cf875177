"""The office's backups: made on their occasions, proved, listed, and never in the way of work."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from cus_desktop.domain.backups import Occasion
from cus_desktop.domain.staff import Role, StaffMemberDraft, StaffRoleDraft
from cus_desktop.errors import DamagedBackup, NotAllowed, StoreUnavailable
from cus_desktop.models import backup, engine, store_keys, upgrade
from cus_desktop.models.backup_file import manifest_of
from cus_desktop.models.residents import Resident
from cus_desktop.models.store import Store
from cus_desktop.models.store_files import DATABASE
from cus_desktop.models.traces import Trace
from cus_desktop.services import backups, staff, upkeep
from cus_desktop.services.backup_places import BackupPlaces
from cus_desktop.services.desk import Desk
from cus_desktop.services.opening import open_desk
from cus_desktop.services.resident_import import ResidentImport
from tests.conftest import CHEAP_KDF, NOW, PASSWORD, USER


class Memory:
    """Settings that are kept nowhere."""

    def __init__(self) -> None:
        self.kept: dict[str, Any] = {}

    def get(self, name: str, default: Any = None) -> Any:
        return self.kept.get(name, default)

    def set(self, name: str, value: Any) -> None:
        self.kept[name] = value


class Calendar:
    """A clock that is put forward by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def places(store: Store) -> BackupPlaces:
    return BackupPlaces(Memory(), store.folder)


@pytest.fixture
def desk(store: Store, places: BackupPlaces, calendar: Calendar) -> Desk:
    return Desk(store, USER, calendar, places)


def acts(desk: Desk) -> list[str]:
    with desk.store.read() as session:
        return list(session.scalars(select(Trace.act).order_by(Trace.number)))


def files(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_backup_on_demand_is_proved_at_once(desk: Desk, places: BackupPlaces) -> None:
    made = backups.make_backup(desk)
    assert made.proved_at == NOW
    assert backups.list_backups(desk) == (made,)
    assert acts(desk) == ["backup.made", "backup.proved"]
    state = backups.backup_state(desk)
    assert (state.last_proved, state.stale, state.trouble) == (NOW, False, None)
    assert made.path.parent == places.folder


def test_before_the_first_proof_the_office_is_warned(desk: Desk) -> None:
    assert backups.backup_state(desk).stale
    backups.close_backup(desk)
    assert backups.backup_state(desk).stale
    backups.prove_newest(desk)
    assert not backups.backup_state(desk).stale


def test_an_old_proved_backup_is_a_warning_again(desk: Desk, calendar: Calendar) -> None:
    backups.make_backup(desk)
    calendar.now = NOW + timedelta(days=3, minutes=1)
    assert backups.backup_state(desk).stale


def test_the_first_opening_of_a_day_makes_a_backup_and_later_ones_do_not(
    desk: Desk, calendar: Calendar
) -> None:
    assert backups.daily_backup(desk)
    assert not backups.daily_backup(desk)
    calendar.now = NOW + timedelta(days=1)
    assert backups.daily_backup(desk)
    assert [row.occasion for row in backups.list_backups(desk)] == [Occasion.DAILY] * 2


def test_a_backup_is_made_for_each_occasion(desk: Desk, calendar: Calendar) -> None:
    for occasion in (Occasion.IMPORT, Occasion.REPAIR):
        backups.backup_before(desk, occasion)
        calendar.now += timedelta(minutes=1)
    backups.close_backup(desk)
    found = {row.occasion for row in backups.list_backups(desk)}
    assert found == {Occasion.IMPORT, Occasion.REPAIR, Occasion.CLOSE}


def test_a_new_version_of_the_tables_is_preceded_by_a_backup(
    store_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = Store.unlock(store_folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF)
    places = BackupPlaces(Memory(), store_folder)
    open_desk(store_folder, key, places=places).store.close()
    assert not places.folder.exists()
    monkeypatch.setattr(upgrade, "HEAD", "9999")
    open_desk(store_folder, key, places=places).store.close()
    (made,) = backups.backups_in(places.folder)
    assert made.occasion is Occasion.UPGRADE


def test_an_import_is_preceded_by_a_backup_that_does_not_hold_it(
    desk: Desk, tmp_path: Path
) -> None:
    sheet = tmp_path / "list.csv"
    sheet.write_text("Imię;Nazwisko\nEwa;Lis\n", "utf-8")
    ResidentImport.read(sheet).apply(desk)
    (row,) = backups.list_backups(desk)
    assert row.occasion is Occasion.IMPORT
    assert manifest_of(row.path).counts["resident"] == 0
    with desk.store.read() as session:
        assert session.query(Resident).count() == 1


def test_whoever_shows_backups_hears_of_them(desk: Desk, places: BackupPlaces) -> None:
    heard: list[object] = []
    leave = places.subscribe(lambda: heard.append(places.trouble))
    backups.close_backup(desk)
    assert heard == [None]
    leave()
    backups.make_backup(desk)
    assert heard == [None]


def test_a_desk_without_a_place_makes_none(store: Store) -> None:
    desk = Desk(store, USER, lambda: NOW)
    assert not backups.daily_backup(desk)
    backups.close_backup(desk)
    assert backups.prove_newest(desk) is None
    assert backups.list_backups(desk) == ()
    assert not (store.folder.parent / "kopie").exists()


def test_a_folder_that_is_away_is_told_and_stops_no_work(
    desk: Desk, places: BackupPlaces, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    places.choose(stick)
    stick.rmdir()
    backups.backup_before(desk, Occasion.IMPORT)
    trouble = backups.backup_state(desk).trouble
    assert trouble is not None
    assert trouble.code == "backup-folder-missing"
    assert not stick.exists()
    with pytest.raises(StoreUnavailable, match="backup-folder-missing"):
        backups.make_backup(desk)
    stick.mkdir()
    backups.close_backup(desk)
    assert backups.backup_state(desk).trouble is None


def test_a_second_place_gets_the_same_file(
    desk: Desk, places: BackupPlaces, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    places.choose_second(stick)
    made = backups.make_backup(desk)
    assert made.path.read_bytes() == (stick / made.name).read_bytes()
    (row,) = backups.list_backups(desk)
    assert row.twice
    made.path.unlink()
    (row,) = backups.list_backups(desk)
    assert (row.path, row.twice, row.proved_at) == (stick / made.name, False, NOW)


def test_a_stick_that_is_at_home_is_told_and_the_first_copy_stands(
    desk: Desk, places: BackupPlaces, tmp_path: Path
) -> None:
    places.choose_second(tmp_path / "stick")
    (tmp_path / "stick").rmdir()
    backups.close_backup(desk)
    assert len(files(places.folder)) == 1
    trouble = backups.backup_state(desk).trouble
    assert trouble is not None
    assert trouble.code == "backup-folder-missing"


def test_a_damaged_backup_is_found_by_its_proof_and_said(desk: Desk) -> None:
    backups.close_backup(desk)
    (row,) = backups.list_backups(desk)
    whole = bytearray(row.path.read_bytes())
    whole[len(whole) // 2] ^= 1
    row.path.write_bytes(whole)
    proved = backups.prove_newest(desk)
    assert proved is not None
    assert (proved.finding, proved.proved_at) == ("backup-damaged", None)
    assert acts(desk)[-1] == "backup.failed"
    trouble = backups.backup_state(desk).trouble
    assert trouble is not None
    assert trouble.code == "backup-damaged"
    assert backups.prove_newest(desk) is None
    with pytest.raises(DamagedBackup):
        backups.prove_backup(desk, row.path)


def test_another_file_under_a_proved_name_is_not_taken_for_proved(
    desk: Desk, calendar: Calendar, places: BackupPlaces
) -> None:
    first = backups.make_backup(desk)
    calendar.now = NOW + timedelta(seconds=1)
    second = backups.make_backup(desk)
    first.path.write_bytes(second.path.read_bytes())
    assert [row.proved_at is None for row in backups.list_backups(desk)] == [False, True]


def test_a_file_cut_short_stands_in_the_list_as_damaged(desk: Desk) -> None:
    made = backups.make_backup(desk)
    made.path.write_bytes(made.path.read_bytes()[:-500])
    (row,) = backups.list_backups(desk)
    assert row.finding == "backup-damaged"
    assert row.made.replace(tzinfo=None) == made.made.replace(microsecond=0, tzinfo=None)


def test_backups_of_another_office_are_neither_listed_nor_removed(
    desk: Desk, calendar: Calendar, places: BackupPlaces, tmp_path: Path, kdf: Any
) -> None:
    store, _paper = Store.create(tmp_path / "other", user=USER, password="x", kdf=kdf)
    try:
        other = Desk(store, USER, lambda: NOW - timedelta(days=500), places)
        foreign = backups.make_backup(other)
    finally:
        store.close()
    for _ in range(3):
        calendar.now += timedelta(days=1)
        backups.make_backup(desk)
    assert foreign.path.exists()
    assert len(backups.list_backups(desk)) == 3


def test_old_backups_are_let_go_and_other_files_stay(
    desk: Desk, calendar: Calendar, places: BackupPlaces
) -> None:
    backups.make_backup(desk)
    (places.folder / "notes.txt").write_text("keep", "utf-8")
    for _ in range(12):
        calendar.now += timedelta(days=1)
        backups.daily_backup(desk)
    names = files(places.folder)
    assert "notes.txt" in names
    assert len(names) == 1 + len(backups.list_backups(desk)) < 13
    # The only proved one is kept, old as it is.
    assert backups.list_backups(desk)[-1].proved_at == NOW


def test_replaced_files_are_let_go_after_thirteen_months(desk: Desk) -> None:
    names = ("replaced-2025-09-30-101500", "replaced-2025-12-01-101500", "replaced-by-hand-of-Ewa")
    for name in names:
        (desk.store.folder / name).mkdir()
    backups.make_backup(desk)
    left = sorted(each.name for each in desk.store.folder.glob("replaced-*"))
    assert left == sorted(names[1:])


def test_a_clock_put_back_takes_no_backup_away_that_was_just_made(
    desk: Desk, calendar: Calendar
) -> None:
    for _ in range(30):
        backups.close_backup(desk)
        calendar.now += timedelta(days=1)
    calendar.now = NOW - timedelta(days=1)
    assert backups.make_backup(desk).path.exists()


def test_a_backup_written_elsewhere_for_once_lets_nothing_go_there(
    desk: Desk, tmp_path: Path, places: BackupPlaces
) -> None:
    made = backups.make_backup(desk, tmp_path / "once")
    assert made.path.parent == tmp_path / "once"
    assert made.proved_at == NOW
    assert not places.folder.exists()


def test_backups_cannot_lie_in_the_folder_of_another_office(
    desk: Desk, tmp_path: Path, places: BackupPlaces
) -> None:
    other = tmp_path / "inne"
    other.mkdir()
    (other / "office.db").write_bytes(b"data")
    for folder in (other, other / "kopie", desk.store.folder):
        with pytest.raises(StoreUnavailable, match="backup-folder-inside"):
            backups.make_backup(desk, folder)
    with pytest.raises(StoreUnavailable, match="backup-folder-inside"):
        places.choose_second(other)
    assert [path.name for path in other.iterdir()] == ["office.db"]


def test_backups_cannot_lie_in_the_folder_of_the_data(desk: Desk, places: BackupPlaces) -> None:
    before = places.folder
    for folder in (desk.store.folder, desk.store.folder / "kopie"):
        with pytest.raises(StoreUnavailable, match="backup-folder-inside"):
            places.choose(folder)
    assert places.folder == before


def test_a_chosen_folder_is_kept_for_this_store_only(places: BackupPlaces, tmp_path: Path) -> None:
    places.choose(tmp_path / "chosen")
    again = BackupPlaces(places._settings, places._store)
    other = BackupPlaces(places._settings, tmp_path / "practice" / "store")
    assert again.folder == tmp_path / "chosen"
    assert other.folder == tmp_path / "practice" / "kopie"


def test_one_disk_for_data_and_backups_is_noticed(places: BackupPlaces) -> None:
    assert places.same_disk


def test_everybody_has_automatic_backups_and_the_inspector_makes_none(
    desk: Desk, today: date
) -> None:
    since = today - timedelta(days=9)
    member = StaffMemberDraft(login=USER, given_name="Ewa", family_name="Lis")
    role = StaffRoleDraft(role=Role.INSPECTOR, valid_from=since)
    staff.save_member(desk, replace(member, roles=(role,)))
    with pytest.raises(NotAllowed):
        backups.make_backup(desk)
    with pytest.raises(NotAllowed):
        backups.list_backups(desk)
    assert backups.daily_backup(desk)
    assert backups.prove_newest(desk) is not None
    assert not backups.backup_state(desk).stale


def test_a_repair_makes_a_backup_first_and_leaves_a_line(desk: Desk) -> None:
    with desk.store.write("residents.add") as session:
        session.add(Resident(family_name="Żak"))
    with desk.store.alone():
        connection = engine.connect(desk.store.folder / DATABASE, desk.store.key.data_key)
        connection.execute("UPDATE resident SET family_name = 'Obca'")
        connection.close()
    repaired = upkeep.repair_store(desk)
    assert [found.code for found in repaired.before] == ["row-differs"]
    assert repaired.after == ()
    (row,) = backups.list_backups(desk)
    assert row.occasion is Occasion.REPAIR
    assert acts(desk) == ["backup.made", "store.repaired"]


def test_a_whole_store_is_not_repaired(desk: Desk) -> None:
    assert upkeep.repair_store(desk) == upkeep.Repair((), ())
    assert backups.list_backups(desk) == ()


def test_a_new_key_of_the_data_waits_for_the_backup_and_does_not_spoil_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, rotated = threading.Event(), threading.Event()
    real = backup.copy_database

    def slowly(*arguments: Any) -> None:
        begun.set()
        assert not rotated.wait(0.3)
        real(*arguments)

    monkeypatch.setattr(backup, "copy_database", slowly)

    def rotate() -> None:
        begun.wait()
        store_keys.rotate(desk.store)
        rotated.set()

    thread = threading.Thread(target=rotate)
    thread.start()
    backups.close_backup(desk)
    thread.join()
    assert backups.backup_state(desk).trouble is None
    proved = backups.prove_newest(desk)
    assert proved is not None
    assert proved.proved_at == NOW


def test_a_damaged_store_gives_no_backup_and_says_so(desk: Desk) -> None:
    with desk.store.alone():
        path = desk.store.folder / DATABASE
        whole = bytearray(path.read_bytes())
        whole[4096 * 5 + 100] ^= 1
        path.write_bytes(whole)
    backups.close_backup(desk)
    trouble = backups.backup_state(desk).trouble
    assert trouble is not None
    assert trouble.code == "damaged-store"
    assert backups.list_backups(desk) == ()
