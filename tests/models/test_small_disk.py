"""A disk that is really full: saves and backups are refused, nothing confirmed is lost.

A small file system is mounted for it, which only the administrator of a Linux machine may do.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from cus_desktop.domain.backups import Occasion
from cus_desktop.errors import DiskFull
from cus_desktop.models import backup
from cus_desktop.models.residents import Resident
from cus_desktop.models.store import Store
from tests.conftest import NOW
from tests.models.stores import fill, opened

SIZE_KIB = 8 * 1024
MOST_SAVES = 2000


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """An empty file system of 8 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE_KIB}k", "tmpfs", str(place)]
    if os.name == "nt" or shutil.which("mount") is None or os.geteuid() != 0:
        pytest.skip("needs a Linux machine and its administrator")
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("file systems cannot be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.fixture
def crowded(disk: Path, store_folder: Path) -> Iterator[Store]:
    """An open store on a disk with no room for another save, and the ids it confirmed."""
    folder = disk / "store"
    shutil.copytree(store_folder, folder)
    store = opened(folder)
    yield store
    store.close()


def fill_up(store: Store) -> int:
    """Save one resident after another until the disk is full; how many were confirmed."""
    for confirmed in range(MOST_SAVES):
        try:
            fill(store, 5)
        except DiskFull:
            return confirmed
    raise AssertionError("the disk never became full")


def known(store: Store) -> int:
    with store.read() as session:
        return len(session.scalars(select(Resident.id)).all())


def test_every_confirmed_save_is_there_after_the_disk_was_full(crowded: Store) -> None:
    confirmed = fill_up(crowded)
    assert confirmed > 10
    assert known(crowded) == 5 * confirmed

    crowded.close()
    again = opened(crowded.folder)
    try:
        assert known(again) == 5 * confirmed
        assert again.check() == ()
    finally:
        again.close()


def test_work_goes_on_when_there_is_room_again(disk: Path, crowded: Store) -> None:
    ballast = disk / "ballast"
    ballast.write_bytes(bytes(1024 * 1024))
    confirmed = fill_up(crowded)

    ballast.unlink()
    fill(crowded, 5)

    assert known(crowded) == 5 * (confirmed + 1)
    assert crowded.check() == ()


def test_a_backup_without_room_leaves_no_half_a_file(disk: Path, crowded: Store) -> None:
    fill_up(crowded)
    target = disk / "kopie"

    with pytest.raises(DiskFull):
        backup.make_backup(crowded.folder, crowded.key, target, Occasion.ASKED, NOW)

    assert list(target.glob("*")) == []
    assert crowded.check() == ()
