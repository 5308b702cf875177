"""A backup and its proof against a plain copy of the file and SQLite's own check of that copy.

What is compared, in the same folder, in turns:

- floor: ``shutil.copyfile`` of the closed database, flushed to the disk, then ``PRAGMA
  integrity_check`` of the copy through SQLCipher with the same key and cache. This is what an
  office gets that copies its folder and has somebody look whether the copy opens.
- backup and proof: what the program does. ``VACUUM INTO`` leaves no deleted pages behind, the
  parts go with their sums into one file, which is flushed; then the file is unpacked, its sums
  compared, the code of every page checked (``cipher_integrity_check``), then structure and
  references, and the rows of every table counted.
"""

from __future__ import annotations

import os
import shutil
import statistics
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.stores import bench_store, copy_of, unlocked
from benchmarks.timing import in_turns
from cus_desktop.domain.backups import Occasion
from cus_desktop.models import backup, engine
from cus_desktop.models.keys import UnlockedKey
from cus_desktop.models.store_files import DATABASE

LIMIT = 4.0
TURNS = 5
NOON = datetime(2026, 11, 3, 12, tzinfo=UTC)


def measure(residents: int = 20_000, turns: int = TURNS) -> list[Figure]:
    """Medians of copying and checking, in milliseconds."""
    folder = copy_of(bench_store(residents), "backing-up")
    target = folder.with_name("backing-up-copies")
    shutil.rmtree(target, ignore_errors=True)
    key = unlocked(folder)

    def plain_copy(_number: int) -> None:
        check_copy(copied(folder), key)

    def make(number: int) -> None:
        for earlier in target.glob("*"):
            earlier.unlink()
        backup.make_backup(folder, key, target, Occasion.ASKED, NOON + timedelta(seconds=number))

    def prove(_number: int) -> None:
        (made,) = target.iterdir()
        backup.prove(made, key, folder)

    sides = {"plain": plain_copy, "make": make, "prove": prove}
    make(0)  # For the turns in which the proof comes first.
    spent = in_turns(sides, turns=turns, runs=1)
    shutil.rmtree(target)
    plain = statistics.median(spent["plain"])
    whole = [first + second for first, second in zip(spent["make"], spent["prove"], strict=True)]
    return [
        Figure(
            f"backup and proof of {residents} residents",
            "ms",
            statistics.median(whole),
            plain,
            LIMIT,
        ),
        Figure("of it, making the backup", "ms", statistics.median(spent["make"]), plain),
        Figure("of it, proving it", "ms", statistics.median(spent["prove"]), plain),
    ]


def copied(folder: Path) -> Path:
    """A plain copy of the database, on the disk."""
    path = folder / "plain-copy.db"
    shutil.copyfile(folder / DATABASE, path)
    with path.open("r+b") as file:
        os.fsync(file.fileno())
    return path


def check_copy(path: Path, key: UnlockedKey) -> None:
    """SQLite's own check, through the cipher."""
    connection = engine.connect(path, key.data_key, writable=False)
    try:
        (answer,) = connection.execute("PRAGMA integrity_check").fetchone()
        assert answer == "ok"
    finally:
        connection.close()
        for left in path.parent.glob(f"{path.name}*"):
            left.unlink()
