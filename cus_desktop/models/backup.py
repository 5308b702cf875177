"""Making a backup of a store, and proving that it can be opened and is whole."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from shutil import disk_usage, rmtree
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, func, select, text

from cus_desktop import __version__
from cus_desktop.domain.backups import ENDING, ROOM_FACTOR, Occasion, backup_name
from cus_desktop.errors import (
    DamagedBackup,
    DamagedStore,
    DiskFull,
    NotOurStore,
    StoreUnavailable,
)
from cus_desktop.models import backup_file, engine, key_slots
from cus_desktop.models.backup_file import Manifest
from cus_desktop.models.base import Base
from cus_desktop.models.journal import SCHEMA, facts, replicas
from cus_desktop.models.keys import KeyFile, UnlockedKey
from cus_desktop.models.store_files import DATABASE, KEYS
from cus_desktop.system import atomic, paths
from cus_desktop.system.disk_failures import disk_failures

WORK_FOLDER = ".backup-"
"""How folders for unpacked or unfinished copies begin; they lie in the store's own folder."""


@disk_failures()
def make_backup(
    folder: Path, key: UnlockedKey, target: Path, occasion: Occasion, now: datetime
) -> Path:
    """Write a backup of the store in ``folder``, open or closed, into the folder ``target``.

    The file has its name only when it is complete and on the disk. Raises the StoreUnavailable
    family, DiskFull before anything is written where less than three times the size is free.
    """
    paths.make_folder(target)
    for place in (folder, target):
        refuse_little_room(place, size_of(folder))
    _remove_cut_files(target, now)
    made = now.astimezone()
    path = target / backup_name(made, occasion, {file.name for file in target.iterdir()})
    with work_folder(folder) as work, atomic.replacing(path) as temporary:
        copy = work / DATABASE
        copy_database(folder / DATABASE, key.data_key, copy)
        with reading(copy, key.data_key) as connection:
            found = contents(connection)
        keys = KeyFile(folder / KEYS).sound_copy(key)
        describe = {"program": __version__, "made": made, "occasion": occasion, **found}
        backup_file.write(temporary, copy, keys, describe)
    return path


@disk_failures()
def prove(path: Path, key: UnlockedKey, folder: Path) -> Manifest:
    """Unpack the backup beside the store, check every page and compare it with its manifest.

    Parameters:
        key: the store's; a backup of an earlier data key is opened with that one.
        folder: of the store, where the encrypted copy lies meanwhile.

    Raises DamagedBackup, NotABackup, NewerStore, or another StoreUnavailable when the proof
    could not be made.
    """
    refuse_little_room(folder, path.stat().st_size, factor=1)
    with work_folder(folder) as work:
        manifest = backup_file.unpack(path, work)
        copy = work / DATABASE
        then = key_of_copy(work / KEYS, key, KeyFile(folder / KEYS))
        with reading(copy, then.data_key) as connection:
            refuse_differing(connection, manifest)
    return manifest


def refuse_differing(connection: Connection, manifest: Manifest) -> None:
    """Raise DamagedBackup unless the unpacked database is whole and what the manifest says."""
    try:
        if engine.file_findings(connection):
            raise DamagedBackup
        found = contents(connection)
    except StoreUnavailable:
        raise DamagedBackup from None
    if any(getattr(manifest, name) != value for name, value in found.items()):
        raise DamagedBackup


def contents(connection: Connection) -> dict[str, Any]:
    """What a manifest says of a database: office, revision, vector and counts of rows."""
    vector = select(replicas.c.rid, replicas.c.seq)
    office = connection.scalar(select(facts.c.v).where(facts.c.k == "database"))
    return {
        "office": office or "",
        "revision": connection.scalar(text("SELECT version_num FROM alembic_version")) or "",
        "schema": SCHEMA,
        "vector": {row.rid: row.seq for row in connection.execute(vector)},
        "counts": {name: _rows(connection, name) for name in sorted(_tables(connection))},
    }


def copy_database(path: Path, data_key: bytes, copy: Path) -> None:
    """One committed state of the database, without its deleted pages, under the same key."""
    connection = engine.connect(path, data_key)
    try:
        copy.touch(mode=0o600)
        connection.execute("VACUUM INTO ?", (str(copy),))
    except sqlcipher.Error as error:
        problem = engine.translated(error)
        # The file was opened with its key, so a page that is not ours was altered.
        raise DamagedStore if isinstance(problem, NotOurStore) else problem from None
    finally:
        connection.close()


@contextmanager
def reading(path: Path, data_key: bytes) -> Iterator[Connection]:
    """A connection to an unpacked database, which stays as it is to the last byte."""
    made = engine.reader_engine(path, data_key, writable=False)
    try:
        with made.connect() as connection:
            yield connection
    finally:
        made.dispose()


@contextmanager
def work_folder(folder: Path) -> Iterator[Path]:
    """A hidden folder in the store's own, for encrypted copies; it always goes away again."""
    made = Path(tempfile.mkdtemp(prefix=WORK_FOLDER, dir=folder))
    try:
        yield made
    finally:
        rmtree(made, ignore_errors=True)


def remove_left_overs(folder: Path) -> None:
    """Take away what killed backups left in the store's folder; the caller holds the lock."""
    for left in folder.glob(f"{WORK_FOLDER}*"):
        rmtree(left, ignore_errors=True)


def _remove_cut_files(target: Path, now: datetime) -> None:
    """Take away half a backup that a kill left; a fresh one may be another program's work."""
    for left in target.glob(f".cus-*{ENDING}.*.tmp"):
        with suppress(OSError):
            if now.timestamp() - left.stat().st_mtime > timedelta(days=1).total_seconds():
                left.unlink()


def size_of(folder: Path) -> int:
    """Bytes of the database with what SQLite keeps beside it."""
    return sum(file.stat().st_size for file in folder.glob(f"{DATABASE}*"))


def refuse_little_room(folder: Path, size: int, factor: int = ROOM_FACTOR) -> None:
    """Raise DiskFull unless ``factor`` times the size is free where the folder lies."""
    if disk_usage(folder).free < factor * size:
        raise DiskFull("disk-full-for-backup", megabytes=-(-factor * size // 1_000_000))


def key_of_copy(keys: Path, key: UnlockedKey, present: KeyFile) -> UnlockedKey:
    """The store's key as it was when the backup with this key file was made.

    Raises DamagedBackup where the backup's key file is not one of this office.
    """
    content = key_slots.read(keys)
    if content is None:
        raise DamagedBackup
    known = {key.generation: key.data_key}
    if content.gen != key.generation:
        known = present.earlier_keys(key)
    data_key = known.get(content.gen)
    if data_key is None or content.mac != content.authenticated(data_key):
        raise DamagedBackup
    return replace(
        key, revision=content.rev, generation=content.gen, data_key=data_key, next_key=None
    )


def _tables(connection: Connection) -> list[str]:
    query = text("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return list(connection.scalars(query))


def _rows(connection: Connection, name: str) -> int:
    known = Base.metadata.tables.get(name)
    if known is not None:
        return connection.scalar(select(func.count()).select_from(known)) or 0
    quoted = connection.dialect.identifier_preparer.quote(name)
    return connection.scalar(text(f"SELECT count(*) FROM {quoted}")) or 0  # noqa: S608  quoted
