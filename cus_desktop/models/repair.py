"""Mending a store from its journal: what is made from the journal can be made anew.

Tables of residents and plans, their indexes and the words for searching are caches. A damaged
page in one of them costs nothing: a new file takes up the journal and the few tables that stand
for themselves, and the rest is drawn from them.
"""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path
from shutil import copyfile

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Table

from cus_desktop.errors import DamagedStore, StoreUnavailable
from cus_desktop.models import backup, engine, projection, search, upgrade
from cus_desktop.models.base import Base, synced_classes
from cus_desktop.models.store import Store
from cus_desktop.models.store_files import DATABASE, REPLACED
from cus_desktop.models.verification import Finding
from cus_desktop.system import atomic
from cus_desktop.system.disk_failures import disk_failures

BROKEN_FILE = frozenset({"page-altered", "structure-damaged"})
"""Findings after which the file itself is written anew."""
BROKEN_CACHE = frozenset({"row-differs", "reference-broken"})
"""Findings after which the tables are drawn from the journal again."""
MENDABLE = BROKEN_FILE | BROKEN_CACHE

log = logging.getLogger(__name__)


def repair(store: Store, findings: tuple[Finding, ...], now: datetime) -> tuple[Finding, ...]:
    """Mend what the journal can mend; what is wrong afterwards.

    Raises DamagedStore (``journal-unreadable``) when the damage is in the journal or in a table
    that stands for itself, and DiskFull; the file is then as it was.
    """
    codes = {finding.code for finding in findings}
    if codes & BROKEN_FILE:
        write_anew(store, now)
        findings = store.check()
        codes = {finding.code for finding in findings}
    if codes & BROKEN_CACHE:
        store.rebuild()
        findings = store.check()
    return findings


@disk_failures()
def write_anew(store: Store, now: datetime) -> None:
    """Make the file anew from all of it that cannot be made from the rest."""
    path, data_key = store.folder / DATABASE, store.key.data_key
    backup.refuse_little_room(store.folder, backup.size_of(store.folder))
    with store.alone():
        _write_back_log(path, data_key)
        with atomic.replacing(path) as copy:
            try:
                _take_up(path, data_key, copy)
                _project(copy, data_key)
                atomic.flush_file(copy)
            finally:
                upgrade.remove_sidecars(copy)
            _keep(path, store.folder / f"{REPLACED}{now.astimezone():%Y-%m-%d-%H%M%S}")
    log.info("the file of the store was written anew")


def own_tables() -> list[Table]:
    """The journal and the tables that stand for themselves, parents first."""
    made_anew = {
        *synced_classes(),
        *(table.name for index in search.INDEXES.values() for table in (index.words, index.lists)),
    }
    return [table for table in Base.metadata.sorted_tables if table.name not in made_anew]


def _write_back_log(path: Path, data_key: bytes) -> None:
    """Leave no write-ahead log that could be applied to the new file by mistake."""
    connection = engine.connect(path, data_key)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except sqlcipher.Error as error:
        raise engine.translated(error) from None
    finally:
        connection.close()
    if path.with_name(f"{path.name}-wal").exists():
        raise StoreUnavailable("store-busy")


def _take_up(path: Path, data_key: bytes, copy: Path) -> None:
    copy.touch(mode=0o600)
    made = engine.writer_engine(copy, data_key)
    try:
        upgrade.create_schema(made)
    finally:
        made.dispose()
    connection = engine.connect(copy, data_key, foreign_keys=False)
    try:
        connection.execute(
            f"ATTACH DATABASE ? AS damaged KEY \"x'{data_key.hex()}'\"",
            (f"{path.absolute().as_uri()}?mode=ro",),
        )
        connection.execute("BEGIN")
        for table in own_tables():
            columns = ", ".join(f'"{column.name}"' for column in table.columns)
            # Without its indexes, which may be what is damaged.
            connection.execute(
                f'INSERT INTO main."{table.name}" ({columns}) '  # noqa: S608  our own names
                f'SELECT {columns} FROM damaged."{table.name}" NOT INDEXED'
            )
        connection.execute("COMMIT")
    except sqlcipher.Error as error:
        problem = engine.translated(error)
        if isinstance(problem, StoreUnavailable) and problem.code in ("disk-full", "store-busy"):
            raise problem from None
        raise DamagedStore("journal-unreadable") from None
    finally:
        connection.close()


def _project(copy: Path, data_key: bytes) -> None:
    made = engine.writer_engine(copy, data_key, foreign_keys=False)
    try:
        with made.begin() as connection:
            projection.rebuild(connection)
            search.rebuild_words(connection)
            if engine.file_findings(connection):
                raise DamagedStore("journal-unreadable")
    finally:
        made.dispose()


def _keep(path: Path, folder: Path) -> None:
    """A copy of the damaged file, for those who look into why."""
    folder.mkdir(mode=0o700, exist_ok=True)
    (folder / path.name).touch(mode=0o600)
    copyfile(path, folder / path.name)
