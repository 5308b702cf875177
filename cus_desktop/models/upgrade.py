"""Making the tables, recognising a file of ours, and bringing an older one to the present tables.

An upgrade works on a copy and swaps it in at the end. Interrupted anywhere, the old file is
still the store; the file as it was before stays beside the new one.
"""

from __future__ import annotations

import codecs
import contextlib
import logging
import os
import shutil
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine

from cus_desktop.errors import DamagedStore, NewerStore, NotOurStore, StoreUnavailable
from cus_desktop.models import engine, projection, search
from cus_desktop.models import tables as _tables  # noqa: F401  fills the metadata
from cus_desktop.models.keys import UnlockedKey
from cus_desktop.system import atomic

HEAD = "0001"
"""The newest revision this program knows; revisions are numbers of four digits."""

SCRIPTS = Path(__file__).with_name("migrations")
PAGE = 4096

_FOREIGN_SIGNS = (b"SQLite format 3", b"PK\x03\x04", b"%PDF", b"\x89PNG", b"\xff\xd8\xff")
"""How files of other programs begin; ours begins with random bytes."""

_BEGINNING = 64
"""So many random bytes are never text by chance."""

log = logging.getLogger(__name__)


def create_schema(made: Engine, scripts: Path = SCRIPTS) -> None:
    """Make all tables in an empty database, by the same steps an upgrade takes."""
    with made.begin() as connection:
        _migrate(connection, scripts)


def bring_up_to_date(path: Path, key: UnlockedKey) -> None:
    """Check that the file is the key's store, and upgrade it when it is older.

    Raises NotOurStore, DamagedStore, NewerStore or another StoreUnavailable; the file is then
    as it was.
    """
    found = revision_of(path, key)
    if found > HEAD:
        raise NewerStore(revision=found)
    if found < HEAD:
        upgrade_store(path, key, found)


def revision_of(path: Path, key: UnlockedKey) -> str:
    """The revision of the tables in the file; changes nothing."""
    _refuse_cut(path)
    try:
        connection = engine.connect(path, key.data_key, writable=False)
    except NotOurStore:
        raise _not_opened(path) from None
    try:
        database = connection.execute("SELECT v FROM sync_local WHERE k = 'database'").fetchone()
        revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlcipher.Error as error:
        problem = engine.translated(error)
        raise problem if isinstance(problem, StoreUnavailable) else DamagedStore from None
    finally:
        connection.close()
    if database is None or revision is None or database[0] != key.database:
        raise NotOurStore
    return str(revision[0])


def upgrade_store(path: Path, key: UnlockedKey, before: str, scripts: Path = SCRIPTS) -> Path:
    """Migrate a copy, verify it, and swap it in; returns where the old file is kept.

    Parameters:
        before: the revision the file has, which becomes part of the kept file's name.
    """
    kept = path.with_name(f"{path.name}.before-{before}")
    with atomic.replacing(path) as copy:
        try:
            _copy(path, key, copy)
            _upgrade_copy(copy, key, scripts)
            atomic.flush_file(copy)
            _keep(path, kept)
        finally:
            remove_sidecars(copy)
    log.info("store upgraded from %s to %s", before, HEAD)
    return kept


def _migrate(connection: Connection, scripts: Path) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _upgrade_copy(copy: Path, key: UnlockedKey, scripts: Path) -> None:
    # Recreating a table with foreign keys on would delete what hangs on it.
    made = engine.writer_engine(copy, key.data_key, foreign_keys=False)
    try:
        with made.begin() as connection:
            _migrate(connection, scripts)
            # Documents may hold values that only the new tables have columns for.
            projection.rebuild(connection)
            search.rebuild_words(connection)
            if findings := engine.file_findings(connection):
                raise DamagedStore(code="upgrade-failed", found=findings[0][0])
    finally:
        made.dispose()


def _copy(path: Path, key: UnlockedKey, copy: Path) -> None:
    """Copy with everything committed, also what still stands in the write-ahead log."""
    connection = engine.connect(path, key.data_key)
    try:
        # Afterwards no log is left that could be applied to the new file by mistake.
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        copy.touch(mode=0o600)
        connection.execute("VACUUM INTO ?", (str(copy),))
    except sqlcipher.Error as error:
        raise engine.translated(error) from None
    finally:
        connection.close()
    if path.with_name(f"{path.name}-wal").exists():
        raise StoreUnavailable("store-busy")


def _keep(path: Path, kept: Path) -> None:
    """Give the old file a second name, or a copy where the disk knows no second names."""
    kept.unlink(missing_ok=True)
    try:
        os.link(path, kept)
    except OSError:
        kept.touch(mode=0o600)
        shutil.copyfile(path, kept)
        atomic.flush_file(kept)


def _refuse_cut(path: Path) -> None:
    """Raise DamagedStore for a file that is not made of whole pages, or what it is instead."""
    size, log_file = path.stat().st_size, path.with_name(f"{path.name}-wal")
    unfinished = log_file.exists() and log_file.stat().st_size > 0
    # After a power cut the last page may be torn; the write-ahead log then heals it.
    if size < PAGE or (size % PAGE and not unfinished):
        raise _not_opened(path)


def _not_opened(path: Path) -> StoreUnavailable:
    """What to say of a file that the key does not open.

    Only then: our own files begin with random bytes, which may look like anything.
    """
    with path.open("rb") as file:
        start = file.read(_BEGINNING)
    # The key file vouches for the key, so a first page it does not open was altered.
    foreign = start.startswith(_FOREIGN_SIGNS) or _is_text(start)
    return NotOurStore() if foreign else DamagedStore()


def _is_text(start: bytes) -> bool:
    if len(start) < _BEGINNING or any(byte < ord(" ") and byte not in b"\t\r\n" for byte in start):
        return False
    try:
        # A letter of several bytes may be cut at the end.
        codecs.getincrementaldecoder("utf-8")().decode(start)
    except UnicodeDecodeError:
        return False
    return True


def remove_sidecars(path: Path) -> None:
    """Take away what SQLite kept beside a copy that is finished or given up."""
    for ending in ("-wal", "-shm", "-journal"):
        with contextlib.suppress(OSError):
            path.with_name(path.name + ending).unlink(missing_ok=True)
