"""A store that cannot be opened or written says why and stays byte for byte as it was."""

from __future__ import annotations

import contextlib
import errno
import os
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
from cus_desktop.models import engine, keys
from cus_desktop.models.keys import KeyFile
from cus_desktop.models.residents import Resident
from cus_desktop.models.store import DATABASE, KEYS, Store
from cus_desktop.system import paths
from tests.conftest import CHEAP_KDF, NOW, PASSWORD, USER

FILES = (DATABASE, KEYS, f"{KEYS}.2")


def contents(folder: Path) -> dict[str, bytes]:
    """The files that make up the store, without the lock and what SQLite keeps beside."""
    return {name: (folder / name).read_bytes() for name in FILES if (folder / name).exists()}


def opened(folder: Path, user: str = USER, password: str = PASSWORD) -> Store:
    return Store.open(folder, user=user, password=password, kdf=CHEAP_KDF, clock=lambda: NOW)


def refuses(folder: Path, kind: type[errors.CusError], **who: str) -> errors.CusError:
    """Opening fails with this error and changes no byte."""
    before = contents(folder)
    with pytest.raises(kind) as failure:
        opened(folder, **who)
    assert type(failure.value) is kind
    assert contents(folder) == before
    return failure.value


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


AS_NOBODY = """
import os, sys
from pathlib import Path
from cus_desktop import errors
from cus_desktop.models.store import Store
from tests.conftest import CHEAP_KDF, PASSWORD, USER
folder, step = Path(sys.argv[1]), sys.argv[2]
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
try:
    if step == "create":
        Store.create(folder / "new", user=USER, password=PASSWORD, kdf=CHEAP_KDF)
    else:
        Store.open(folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF)
except errors.CusError as error:
    print(type(error).__name__)
"""


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
@pytest.mark.parametrize("step", ["create", "open"])
def test_a_folder_that_cannot_be_written_is_said_so(step: str, store_folder: Path):
    before = contents(store_folder)
    # Another account has to reach the folder, but write nowhere in it.
    folder = Path("/tmp") / f"cus-read-only-{os.getpid()}-{step}"
    shutil.copytree(store_folder, folder)
    try:
        for path in folder.iterdir():
            path.chmod(0o444)
        folder.chmod(0o555)
        root = Path(__file__).parents[2]
        done = subprocess.run(
            [sys.executable, "-c", AS_NOBODY, str(folder), step],
            cwd=root,
            env={**os.environ, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert done.stdout.strip() == "ReadOnlyFolder", done.stderr
        assert contents(folder) == before
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


def test_a_network_folder_is_refused_before_anything_is_touched(
    store_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(paths, "is_network_folder", lambda _folder: True)

    refuses(store_folder, errors.UnsafeFolder)
    with pytest.raises(errors.UnsafeFolder):
        Store.create(tmp_path / "new", user=USER, password=PASSWORD, kdf=CHEAP_KDF)
    assert not (tmp_path / "new").exists()


def limit_pages(store: Store, spare: int) -> None:
    with store._writer.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar() or 0
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + spare}")


def fill(store: Store, rows: int) -> None:
    with store.write("residents.import") as session:
        session.add_all([Resident(family_name="Żak", note="x" * 1000) for _ in range(rows)])


@pytest.mark.parametrize("rows", [200, 2000])
def test_a_full_disk_rolls_the_step_back_and_the_next_small_one_works(store: Store, rows: int):
    fill(store, 1)
    limit_pages(store, 30)

    with pytest.raises(errors.DiskFull):
        fill(store, rows)

    assert store.info().rows["resident"] == 1
    assert store.check() == ()
    fill(store, 1)
    assert store.info().rows["resident"] == 2


def test_a_full_disk_while_founding_leaves_nothing_behind(tmp_path: Path, monkeypatch):
    def full(_made: object) -> None:
        raise errors.DiskFull

    monkeypatch.setattr("cus_desktop.models.upgrade.create_schema", full)
    with pytest.raises(errors.DiskFull):
        Store.create(tmp_path / "new", user=USER, password=PASSWORD, kdf=CHEAP_KDF)

    assert contents(tmp_path / "new") == {}
    monkeypatch.undo()
    store, _recovery = Store.create(tmp_path / "new", user=USER, password=PASSWORD, kdf=CHEAP_KDF)
    store.close()


@pytest.fixture
def small_disk(tmp_path: Path):
    """A real disk of four megabytes, where the system lets us have one."""
    place = tmp_path / "disk"
    place.mkdir()
    if os.name == "nt" or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("only root can mount a small disk")
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(place)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("this system mounts nothing")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def stuffed(disk: Path) -> Path:
    """A file that leaves no byte of the disk free."""
    stuffing = disk / "stuffing"
    with contextlib.suppress(OSError), stuffing.open("wb", buffering=0) as file:
        while file.write(b"x" * 4096):
            pass
    return stuffing


def test_a_really_full_disk_is_said_so_and_loses_nothing(small_disk: Path, store_folder: Path):
    folder = Path(shutil.copytree(store_folder, small_disk / "store"))
    store = opened(folder)
    fill(store, 3)

    with pytest.raises(errors.DiskFull):
        fill(store, 6000)

    assert store.info().rows["resident"] == 3
    assert store.check() == ()
    store.close()
    again = opened(folder)
    assert again.info().rows["resident"] == 3
    again.close()


def test_a_refused_commit_does_not_stand_in_the_way_of_the_next_save(store: Store):
    # A foreign key is looked at when the step is committed.
    with pytest.raises(errors.StoreBug), store.write("residents.edit") as session:
        session.add(Resident(family_name="Żak", village_id="f" * 32))

    fill(store, 1)
    assert store.info().rows["resident"] == 1
    assert store.check() == ()


def test_a_disk_full_at_the_commit_does_not_stand_in_the_way_of_the_next_save(
    small_disk: Path, store_folder: Path
):
    store = opened(Path(shutil.copytree(store_folder, small_disk / "store")))
    fill(store, 1)
    stuffing = stuffed(small_disk)

    # Little enough to wait in memory until the commit.
    with pytest.raises(errors.DiskFull):
        fill(store, 20)

    stuffing.unlink()
    fill(store, 20)
    assert store.info().rows["resident"] == 21
    assert store.check() == ()
    store.close()


def test_a_full_disk_at_opening_is_said_so_and_the_store_opens_afterwards(
    small_disk: Path, store_folder: Path
):
    folder = Path(shutil.copytree(store_folder, small_disk / "store"))
    stuffing = stuffed(small_disk)

    assert refuses(folder, errors.DiskFull).code == "disk-full-at-opening"

    stuffing.unlink()
    opened(folder).close()


def test_a_store_is_not_founded_on_a_full_disk(small_disk: Path):
    stuffed(small_disk)
    with pytest.raises(errors.DiskFull) as refused:
        Store.create(small_disk / "new", user=USER, password=PASSWORD, kdf=CHEAP_KDF)
    assert refused.value.code == "disk-full"
    assert contents(small_disk / "new") == {}


def test_a_folder_that_cannot_be_made_is_said_so(tmp_path: Path):
    (tmp_path / "file").touch()
    for folder in (tmp_path / "file" / "store", tmp_path / ("x" * 300) / "store"):
        with pytest.raises(errors.StoreUnavailable) as refused:
            Store.create(folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF)
        assert refused.value.code == "no-such-folder"


@pytest.mark.skipif(os.name == "nt", reason="Windows gives no access to a folder as a file")
@pytest.mark.parametrize("names", [(KEYS,), (KEYS, f"{KEYS}.2"), ("lock",)])
def test_a_folder_in_the_place_of_a_file_of_ours_is_said_so(
    store_folder: Path, names: tuple[str, ...]
):
    for name in names:
        (store_folder / name).unlink(missing_ok=True)
        (store_folder / name).mkdir()

    with pytest.raises(errors.StoreUnavailable) as refused:
        opened(store_folder)
    assert refused.value.code == "folder-in-the-way"


def test_one_copy_of_the_keys_opens_while_the_other_cannot_be_mended(
    store_folder: Path, monkeypatch: pytest.MonkeyPatch
):
    (store_folder / KEYS).unlink()

    def full(_path: Path, _content: bytes) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(keys.atomic, "write_bytes", full)
    opened(store_folder).close()


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


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_nobody_else_on_the_machine_can_read_the_store(tmp_path: Path):
    folder = tmp_path / "new"
    store, _recovery = Store.create(folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF)
    fill(store, 1)
    store.set_password("ola", "drugie", CHEAP_KDF)

    modes = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
    store.close()

    assert folder.stat().st_mode & 0o777 == 0o700
    assert {DATABASE, f"{DATABASE}-wal", KEYS, f"{KEYS}.2", "lock"} <= modes.keys()
    assert set(modes.values()) == {0o600}


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
