"""A restore puts a backup in the store's place, or leaves everything as it was."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from cus_desktop.domain.backups import Occasion
from cus_desktop.errors import AlreadyOpen, DamagedBackup, DiskFull, WrongPassword
from cus_desktop.models import backup, rotation
from cus_desktop.models import restore as restoring
from cus_desktop.models.journal import replicas, transactions
from cus_desktop.models.keys import KeyFile, UnlockedKey
from cus_desktop.models.queries.lost_steps import lost_steps
from cus_desktop.models.residents import Resident
from cus_desktop.models.restore import Keys, restore
from cus_desktop.models.store import Store
from cus_desktop.models.store_files import DATABASE, KEYS
from cus_desktop.models.traces import Trace
from tests.conftest import CHEAP_KDF, NOW, PASSWORD, USER
from tests.models.killed import killing, needs_fork
from tests.models.kills import KILLED
from tests.models.stores import contents, opened


@pytest.fixture
def folder(store_folder: Path) -> Path:
    """A closed store with one resident whose phone is 1."""
    with opening(store_folder) as store, store.write("residents.add") as session:
        session.add(Resident(family_name="Żak", phone="1"))
    return store_folder


@pytest.fixture
def made(folder: Path, tmp_path: Path) -> Path:
    """Its backup; afterwards the phone was changed to 2."""
    path = back_up(folder, tmp_path / "kopie")
    dial(folder, "2")
    return path


class opening:  # noqa: N801 - reads as a verb
    """The store, open for the block."""

    def __init__(self, folder: Path, password: str = PASSWORD) -> None:
        self._store = opened(folder, password=password)

    def __enter__(self) -> Store:
        return self._store

    def __exit__(self, *_failure: object) -> None:
        self._store.close()


def key_of(folder: Path, password: str = PASSWORD) -> UnlockedKey:
    return KeyFile(folder / KEYS, CHEAP_KDF).unlock(USER, password)


def back_up(folder: Path, target: Path) -> Path:
    return backup.make_backup(folder, key_of(folder), target, Occasion.ASKED, NOW)


def dial(folder: Path, phone: str) -> None:
    with opening(folder) as store, store.write("residents.edit") as session:
        session.scalars(select(Resident)).one().phone = phone


def phone(folder: Path, password: str = PASSWORD) -> str | None:
    with opening(folder, password) as store:
        assert store.check() == ()
        with store.read() as session:
            return session.scalars(select(Resident.phone)).one()


def bring_back(folder: Path, path: Path, password: str = PASSWORD) -> Path:
    key = key_of(folder, password)
    return restore(folder, path, Keys(key, key), NOW)


def test_the_backup_takes_the_place_of_the_store_and_the_old_files_are_kept(
    folder: Path, made: Path
) -> None:
    before = contents(folder)
    replaced = bring_back(folder, made)
    assert phone(folder) == "1"
    assert contents(replaced) == before
    assert phone(replaced) == "2"


def test_a_restore_leaves_the_backup_as_it_was_and_nothing_hidden(folder: Path, made: Path):
    before = made.read_bytes()
    bring_back(folder, made)
    assert made.read_bytes() == before
    assert list(folder.glob(".*")) == []


def test_restored_data_begin_a_new_log_and_the_old_one_is_never_written_again(
    folder: Path, made: Path
) -> None:
    bring_back(folder, made)
    dial(folder, "3")
    with opening(folder) as store, store.read() as session:
        logs = {row.rid: row for row in session.execute(select(replicas))}
        assert sorted((log.seq, log.active) for log in logs.values()) == [(1, False), (1, True)]
        assert len({log.device_id for log in logs.values()}) == 1
        entries = session.execute(select(transactions).order_by(transactions.c.lam)).all()
        assert [logs[entry.rid].active for entry in entries] == [False, True]
        assert store.check() == ()


def test_a_restore_leaves_a_line_in_the_log_of_steps(folder: Path, made: Path) -> None:
    bring_back(folder, made)
    with opening(folder) as store, store.read() as session:
        assert session.scalars(select(Trace.act)).all() == ["store.restored"]


def test_two_restores_of_one_second_keep_both_replaced_stores(folder: Path, made: Path) -> None:
    first, second = bring_back(folder, made), bring_back(folder, made)
    kept = sorted(folder.glob("replaced-*"))
    assert len(kept) == 2
    assert first == second == kept[0]


def test_what_was_saved_after_the_backup_can_be_listed(folder: Path, made: Path) -> None:
    manifest = backup.prove(made, key_of(folder), folder)
    dial(folder, "3")
    with backup.reading(folder / DATABASE, key_of(folder).data_key) as connection:
        lost = lost_steps(connection, manifest.vector, 1)
        nothing = lost_steps(
            connection, {**manifest.vector, **dict.fromkeys(manifest.vector, 9)}, 1
        )
    assert lost.total == 2
    assert lost.titles == (("residents.edit", 2),)
    assert lost.people == ((USER, 2),)
    assert [step.title for step in lost.newest] == ["residents.edit"]
    assert nothing.total == 0


def test_last_years_backup_opens_after_a_new_password_and_two_new_keys(
    folder: Path, made: Path
) -> None:
    file, key = KeyFile(folder / KEYS, CHEAP_KDF), key_of(folder)
    key = replace(key, revision=file.set_password(key, USER, "nowe hasło"))
    for _ in range(2):
        key = rotation.rotate(folder, key)
    then = backup.key_of_copy(unpacked_keys(made, folder), key, file)
    assert then.data_key != key.data_key
    restore(folder, made, Keys(then, key), NOW)
    assert phone(folder, "nowe hasło") == "1"
    with pytest.raises(WrongPassword):
        key_of(folder)


def unpacked_keys(path: Path, folder: Path) -> Path:
    from cus_desktop.models import backup_file

    place = folder.parent / "keys-of-backup"
    place.write_bytes(backup_file.keys_of(path))
    return place


def test_where_nothing_is_left_the_backup_brings_its_own_keys(made: Path, tmp_path: Path) -> None:
    from cus_desktop.models import backup_file

    folder = tmp_path / "new computer"
    folder.mkdir()
    (folder / "sealed").write_bytes(backup_file.keys_of(made))
    then = KeyFile(folder / "sealed", CHEAP_KDF).unlock(USER, PASSWORD)
    restore(folder, made, Keys(then), NOW)
    assert phone(folder) == "1"
    assert list(folder.glob("replaced-*")) == []
    assert (folder / KEYS).read_bytes() == (folder / f"{KEYS}.2").read_bytes()


def test_a_store_that_no_longer_opens_is_replaced_and_kept(folder: Path, made: Path) -> None:
    key = key_of(folder)
    (folder / DATABASE).write_bytes(b"\x00" * 8192)
    (folder / f"{DATABASE}-wal").write_bytes(b"of another file")
    replaced = restore(folder, made, Keys(key, key), NOW)
    assert (replaced / DATABASE).read_bytes() == b"\x00" * 8192
    assert (replaced / f"{DATABASE}-wal").read_bytes() == b"of another file"
    assert phone(folder) == "1"


@pytest.mark.parametrize("place", [0.01, 0.5, 0.9])
def test_a_damaged_backup_leaves_the_store_as_it_was(
    folder: Path, made: Path, place: float
) -> None:
    before, whole = contents(folder), bytearray(made.read_bytes())
    whole[int(len(whole) * place)] ^= 1
    made.write_bytes(whole)
    with pytest.raises(DamagedBackup):
        bring_back(folder, made)
    assert contents(folder) == before
    assert list(folder.glob(".*")) + list(folder.glob("replaced-*")) == []


@pytest.mark.parametrize("step", ["_unpack", "_begin_log", "_keep_old"])
def test_a_disk_that_fills_half_way_leaves_the_store_as_it_was(
    folder: Path, made: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    before = contents(folder)
    with monkeypatch.context() as patch:
        patch.setattr(restoring, step, full)
        with pytest.raises(DiskFull):
            bring_back(folder, made)
    assert contents(folder) == before
    assert list(folder.glob(".*")) + list(folder.glob("replaced-*")) == []
    assert phone(folder) == "2"


def test_an_exchange_that_was_decided_is_carried_on_by_the_next_unlocking(
    folder: Path, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        calls: Iterator[bool] = iter([True, False])
        real = restoring.finish_restore
        patch.setattr(restoring, "finish_restore", lambda at: next(calls) and real(at))
        bring_back(folder, made)
    assert phone(folder) == "1"
    (replaced,) = folder.glob("replaced-*")
    assert phone(replaced) == "2"


def test_an_exchange_is_not_carried_on_while_another_program_has_the_store(
    folder: Path, made: Path
) -> None:
    with opening(folder):
        (folder / ".restore").mkdir()
        with pytest.raises(AlreadyOpen):
            Store.unlock(folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF)
    assert phone(folder) == "2"
    assert not (folder / ".restore").exists()


def test_half_a_backup_that_a_kill_left_goes_away_after_a_day(folder: Path, tmp_path: Path):
    target = tmp_path / "kopie"
    target.mkdir()
    old, fresh = (
        target / f".cus-2026-11-0{day}-100000-daily.cusbackup.12ab34cd.tmp" for day in "12"
    )
    for left, age in ((old, timedelta(days=2)), (fresh, timedelta(hours=1))):
        left.write_bytes(b"half")
        at = NOW.timestamp() - age.total_seconds()
        os.utime(left, (at, at))
    back_up(folder, target)
    assert not old.exists()
    assert fresh.exists()


# ------------------------------------------------------------------ kills


def kills_of_a_restore(base: Path, stride: int) -> list[dict[str, object]]:
    found = killing("restore", base, stride, program="backup_kills")
    *killed, through = found
    assert through["ended"] == 0
    for each in killed:
        assert each["ended"] == KILLED
    for each in found:
        assert each["wrong"] == []
        assert each["untouched"]
        # Either of the two, and what was replaced is there as soon as it is the backup.
        assert (each["phone"], each["replaced"]) in [("2", []), ("1", ["2"])]
        assert each["hidden"] == []
    return found


def kills_of_a_backup(base: Path, stride: int) -> list[dict[str, object]]:
    found = killing("backup", base, stride, program="backup_kills")
    *killed, through = found
    assert (through["ended"], through["made"]) == (0, 1)
    for each in killed:
        assert each["ended"] == KILLED
        assert each["made"] in (0, 1)
        assert (each["phone"], each["wrong"], each["hidden"]) == ("2", [], [])
    return found


@pytest.fixture
def base(folder: Path, made: Path, tmp_path: Path) -> Path:
    """The folder with the store and its backup."""
    base = tmp_path / "all"
    base.mkdir()
    folder.rename(base / "store")
    made.parent.rename(base / "kopie")
    return base


@needs_fork
def test_a_killed_restore_leaves_the_old_store_or_the_backup(base: Path) -> None:
    assert len(kills_of_a_restore(base, 23)) > 3


@needs_fork
def test_a_killed_backup_leaves_the_store_alone_and_no_half_file(base: Path) -> None:
    for each in (base / "kopie").iterdir():
        each.unlink()
    assert len(kills_of_a_backup(base, 23)) > 3


@needs_fork
@pytest.mark.soak
def test_a_restore_killed_at_any_step_leaves_the_old_store_or_the_backup(base: Path) -> None:
    found = kills_of_a_restore(base, 1)
    assert {each["phone"] for each in found} == {"1", "2"}


@needs_fork
@pytest.mark.soak
def test_a_backup_killed_at_any_step_leaves_the_store_alone_and_no_half_file(base: Path) -> None:
    for each in (base / "kopie").iterdir():
        each.unlink()
    found = kills_of_a_backup(base, 1)
    assert {each["made"] for each in found} == {0, 1}
