"""The files of a store: their names, where they may lie, and making the database."""

from __future__ import annotations

import re
import secrets
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import insert

from cus_desktop.errors import NotOurStore, UnsafeFolder
from cus_desktop.models import engine, upgrade
from cus_desktop.models.base import new_id
from cus_desktop.models.journal import facts, replicas
from cus_desktop.models.keys import UnlockedKey
from cus_desktop.sync.digests import chain_start
from cus_desktop.system import paths

DATABASE, KEYS, LOCK = "office.db", "keys.json", "lock"
RESTORE_FOLDER, RESTORE_MARK, REPLACED = ".restore", "decided", "replaced-"
"""A backup on its way into the store, the mark that it shall take its place, and how the folders
of replaced files begin."""

_FILES = re.compile(
    r"office\.db(-wal|-shm|-journal)?|keys\.json(\.2)?|\.keys\.json(\.2)?\.[0-9a-f]{8}\.tmp|lock"
    r"|\.probe-[0-9]+"
)


def is_store_file(name: str) -> bool:
    """Whether the program puts a file of this name into the folder of a new store."""
    return _FILES.fullmatch(name) is not None


def holds_store(folder: Path) -> bool:
    """Whether a store lies in the folder, or one that a restore has still to put there."""
    decided = folder / RESTORE_FOLDER / RESTORE_MARK
    return (folder / DATABASE).is_file() or decided.is_file()


def store_above(path: Path) -> Path | None:
    """The folder of the store that ``path`` is or lies in, at any depth; None where there is none.

    Links are followed. Keys without a database count beside the file alone: another program may
    call a file of its own so, higher up.
    """
    for way in {path.absolute(), path.resolve()}:
        if (way.parent / KEYS).is_file():
            return way.parent
        for folder in (way, *way.parents):
            if holds_store(folder):
                return folder
    return None


def refuse_missing(folder: Path) -> None:
    """Raise NotOurStore where there is no store."""
    if not (folder / DATABASE).is_file():
        raise NotOurStore


def refuse_unsafe(folder: Path) -> None:
    """Raise UnsafeFolder for a network folder: the write-ahead log needs one machine."""
    if paths.is_network_folder(folder):
        raise UnsafeFolder


def make_database(path: Path, key: UnlockedKey, now: datetime) -> None:
    """An empty encrypted database with all tables and the log of this device."""
    # SQLite would let the whole machine read the file; what lies beside it follows it.
    path.touch(mode=0o600)
    made = engine.writer_engine(path, key.data_key)
    try:
        upgrade.create_schema(made)
        rid = secrets.token_hex(8)
        device = new_id()
        with made.begin() as connection:
            connection.execute(
                insert(replicas).values(
                    rid=rid,
                    device_id=device,
                    seq=0,
                    hash=chain_start(rid),
                    lam=0,
                    trimmed=0,
                    active=True,
                )
            )
            known = {
                "rid": rid,
                "device": device,
                "database": key.database,
                "created": now.astimezone(UTC).isoformat(timespec="seconds"),
                "keys_revision": str(key.revision),
            }
            connection.execute(insert(facts), [{"k": k, "v": v} for k, v in known.items()])
    finally:
        made.dispose()


def beside_database(folder: Path) -> frozenset[Path]:
    """What SQLite keeps beside the database while it is open."""
    return frozenset(folder.glob(f"{DATABASE}-*"))


def remove_unused(files: frozenset[Path]) -> None:
    """Take away what a refused opening left; a log that holds something stays."""
    for file in files:
        with suppress(OSError):
            if file.name.endswith("-shm") or file.stat().st_size == 0:
                file.unlink()


def remove_remains(folder: Path) -> None:
    """After a failed creation leave the folder as empty as it was."""
    for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", KEYS, f"{KEYS}.2"):
        (folder / name).unlink(missing_ok=True)
