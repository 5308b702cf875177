"""Full disks, folders that refuse and other accounts: nothing is lost, and people are told."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cus_desktop import errors
from cus_desktop.models.store import Store
from cus_desktop.models.store_files import DATABASE, KEYS
from cus_desktop.models.store_keys import set_password
from cus_desktop.system import atomic
from tests.conftest import CHEAP_KDF, PASSWORD, USER
from tests.models.stores import contents, fill, opened, refuses

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


def limit_pages(store: Store, spare: int) -> None:
    with store._writer.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar() or 0
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + spare}")


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

    monkeypatch.setattr(atomic, "write_bytes", full)
    opened(store_folder).close()


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_nobody_else_on_the_machine_can_read_the_store(tmp_path: Path):
    folder = tmp_path / "new"
    store, _recovery = Store.create(folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF)
    fill(store, 1)
    set_password(store, "ola", "drugie", CHEAP_KDF)

    modes = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
    store.close()

    assert folder.stat().st_mode & 0o777 == 0o700
    assert {DATABASE, f"{DATABASE}-wal", KEYS, f"{KEYS}.2", "lock"} <= modes.keys()
    assert set(modes.values()) == {0o600}
