"""A store that cannot be opened or written says why and stays byte for byte as it was."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from cus_desktop import errors
from cus_desktop.models import engine
from cus_desktop.models.keys import KeyFile
from cus_desktop.models.residents import Resident
from cus_desktop.models.store import Store
from cus_desktop.models.store_files import DATABASE, KEYS
from cus_desktop.system import paths
from tests.conftest import CHEAP_KDF, PASSWORD, USER
from tests.models.stores import contents, fill, opened, refuses


def test_a_wrong_password_and_an_unknown_name_are_the_same_error(store_folder: Path):
    wrong = refuses(store_folder, errors.WrongPassword, password="Zażółć gęślą jaźń")
    unknown = refuses(store_folder, errors.WrongPassword, user="nikt")

    assert (wrong.code, wrong.params) == (unknown.code, unknown.params)


def test_a_folder_without_a_store_is_not_ours(tmp_path: Path):
    refuses(tmp_path, errors.NotOurStore)
    refuses(tmp_path / "missing", errors.NotOurStore)
    (tmp_path / DATABASE).write_bytes(b"x" * 5000)
    refuses(tmp_path, errors.NotOurStore)


@pytest.mark.parametrize("left", [0, 1, 100, 4095, 4096, 4097, 20_000, -4096, -1])
def test_a_file_cut_short_is_damaged(store_folder: Path, left: int):
    path = store_folder / DATABASE
    whole = path.read_bytes()
    path.write_bytes(whole[:left])

    refuses(store_folder, errors.DamagedStore)

    path.write_bytes(whole)
    opened(store_folder).close()


FOREIGN: dict[str, Callable[[Path], object]] = {
    "a plain database": lambda path: sqlite3.connect(path).executescript(
        "CREATE TABLE a (b); INSERT INTO a VALUES (1);"
    ),
    "a spreadsheet": lambda path: path.write_bytes(b"PK\x03\x04" + b"x" * 9000),
    "a document": lambda path: path.write_bytes(b"%PDF-1.7\n" + b"x" * 9000),
    "a text": lambda path: path.write_bytes(b"{}" + b" " * 9000),
}


@pytest.mark.parametrize("kind", FOREIGN)
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_a_file_of_another_program_is_not_ours(store_folder: Path, kind: str):
    path = store_folder / DATABASE
    path.unlink()
    FOREIGN[kind](path)

    refuses(store_folder, errors.NotOurStore)


@pytest.mark.parametrize("start", [b"<", b"{", b"PK\x03\x04", b"%PDF", b"SQLite format 3"])
def test_a_store_opens_whatever_its_random_bytes_look_like(store_folder: Path, start: bytes):
    key = Store.unlock(store_folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF).data_key
    path = store_folder / DATABASE
    salt = start.ljust(16, b"!")
    database = engine.connect(path, key)
    copy = path.with_name("copy")
    database.execute(f"ATTACH '{copy}' AS copy KEY \"x'{key.hex()}{salt.hex()}'\"")
    database.execute("SELECT sqlcipher_export('copy')").fetchall()
    database.execute("DETACH copy")
    database.close()
    copy.replace(path)
    assert path.read_bytes().startswith(start)

    opened(store_folder).close()


def test_the_database_of_another_store_does_not_open_with_this_key(
    store_folder: Path, tmp_path: Path
):
    other, _recovery = Store.create(tmp_path / "other", user=USER, password="x", kdf=CHEAP_KDF)
    other.close()
    shutil.copyfile(tmp_path / "other" / DATABASE, store_folder / DATABASE)

    refuses(store_folder, errors.DamagedStore)


def test_altered_bytes_in_the_first_page_are_noticed_at_once(store_folder: Path):
    path = store_folder / DATABASE
    content = bytearray(path.read_bytes())
    content[200] ^= 1
    path.write_bytes(content)

    refuses(store_folder, errors.DamagedStore)


def test_altered_bytes_further_on_are_found_by_the_check(store_folder: Path):
    path = store_folder / DATABASE
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1
    path.write_bytes(content)

    store = opened(store_folder)
    assert {found.code for found in store.check()} == {"page-altered"}
    store.close()


def test_a_store_of_a_newer_program_is_left_alone(store_folder: Path):
    key = KeyFile(store_folder / KEYS, CHEAP_KDF).unlock(USER, PASSWORD)
    connection = engine.connect(store_folder / DATABASE, key.data_key)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()

    refuses(store_folder, errors.NewerStore)


def test_a_key_file_of_a_newer_program_is_left_alone(store_folder: Path):
    for name in (KEYS, f"{KEYS}.2"):
        path = store_folder / name
        path.write_text(path.read_text().replace('"format":1', '"format":2'))

    refuses(store_folder, errors.NewerStore)


def test_a_damaged_key_file_is_said_to_be_damaged(store_folder: Path):
    for name in (KEYS, f"{KEYS}.2"):
        (store_folder / name).write_bytes((store_folder / name).read_bytes()[:300])

    assert refuses(store_folder, errors.DamagedStore).code == "keys-damaged"


def test_an_existing_store_is_never_overwritten(store_folder: Path):
    before = contents(store_folder)
    for missing in (None, DATABASE, KEYS):
        if missing:
            (store_folder / missing).unlink()
        with pytest.raises(errors.StoreExists):
            Store.create(store_folder, user="ja", password="x", kdf=CHEAP_KDF)
        left = contents(store_folder)
        assert left == {name: before[name] for name in left}


def test_a_second_copy_of_the_program_is_refused_until_the_first_closes(store_folder: Path):
    first = opened(store_folder)
    before = contents(store_folder)

    with pytest.raises(errors.AlreadyOpen):
        opened(store_folder)

    assert contents(store_folder) == before
    first.close()
    opened(store_folder).close()


def test_the_lock_of_a_killed_program_does_not_stay(store_folder: Path):
    script = textwrap.dedent(
        """
        import os, sys
        from pathlib import Path
        from cus_desktop.system.single_instance import InstanceLock
        InstanceLock(Path(sys.argv[1])).acquire()
        os._exit(9)
        """
    )
    lock = store_folder / "lock"
    killed = subprocess.run([sys.executable, "-c", script, str(lock)], check=False, timeout=60)
    assert killed.returncode == 9

    opened(store_folder).close()


def test_a_failed_opening_leaves_the_store_free_for_the_next(store_folder: Path):
    refuses(store_folder, errors.WrongPassword, password="x")
    path = store_folder / DATABASE
    whole = path.read_bytes()
    path.write_bytes(whole[:5000])
    refuses(store_folder, errors.DamagedStore)
    path.write_bytes(whole)

    opened(store_folder).close()


def test_a_network_folder_is_refused_before_anything_is_touched(
    store_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(paths, "is_network_folder", lambda _folder: True)

    refuses(store_folder, errors.UnsafeFolder)
    with pytest.raises(errors.UnsafeFolder):
        Store.create(tmp_path / "new", user=USER, password=PASSWORD, kdf=CHEAP_KDF)
    assert not (tmp_path / "new").exists()


def test_a_refused_commit_does_not_stand_in_the_way_of_the_next_save(store: Store):
    # A foreign key is looked at when the step is committed.
    with pytest.raises(errors.StoreBug), store.write("residents.edit") as session:
        session.add(Resident(family_name="Żak", village_id="f" * 32))

    fill(store, 1)
    assert store.info().rows["resident"] == 1
    assert store.check() == ()


def test_a_refused_opening_leaves_no_file_behind(store_folder: Path):
    key = KeyFile(store_folder / KEYS, CHEAP_KDF).unlock(USER, PASSWORD)
    connection = engine.connect(store_folder / DATABASE, key.data_key)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = {path.name for path in store_folder.iterdir()}

    refuses(store_folder, errors.NewerStore)

    assert {path.name for path in store_folder.iterdir()} == before | {"lock"}


def test_a_refused_opening_leaves_the_log_of_a_cut_run_alone(store_folder: Path):
    store = opened(store_folder)
    fill(store, 1)
    log_file = store_folder / f"{DATABASE}-wal"
    held = log_file.read_bytes()
    whole = (store_folder / DATABASE).read_bytes()
    store.close()
    (store_folder / DATABASE).write_bytes(b"\xff" * 4096 + whole[4096:])
    log_file.write_bytes(held)

    with pytest.raises(errors.StoreUnavailable):
        Store.open_unlocked(store_folder, replace(store.key, database="of another"))

    assert held
    assert log_file.read_bytes() == held


def test_an_old_sqlite_is_refused_before_it_can_damage_anything():
    for version in ((3, 51, 2), (3, 40, 0)):
        with pytest.raises(errors.StoreUnavailable) as refused:
            engine.refuse_old_sqlite(version)
        assert refused.value.code == "sqlite-too-old"
    engine.refuse_old_sqlite((3, 51, 3))


def test_a_store_busy_in_another_program_is_said_so(store: Store, monkeypatch: pytest.MonkeyPatch):
    with store._writer.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 1")
    other = engine.connect(store.folder / DATABASE, store.key.data_key)
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(errors.StoreUnavailable) as refused:
            fill(store, 1)
        assert refused.value.code == "store-busy"
    finally:
        other.execute("ROLLBACK")
        other.close()
    fill(store, 1)
