"""A new data key when somebody leaves: the file is written anew under it.

The key file grants the next key to every slot before the database is touched, and makes it the
present one after. Killed anywhere, either the old or the next key opens the database, and every
password and the paper key open both; the next opening brings the rest to its end.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from cus_desktop.errors import DamagedStore, DiskFull, StoreUnavailable
from cus_desktop.models import engine, upgrade
from cus_desktop.models.keys import KeyFile, UnlockedKey
from cus_desktop.models.store_files import DATABASE, KEYS
from cus_desktop.system import atomic

log = logging.getLogger(__name__)


def rotate(folder: Path, key: UnlockedKey) -> UnlockedKey:
    """Write the database of a store nobody has open under a new data key; the new key.

    Raises DiskFull and other kinds of StoreUnavailable; then the old key still opens it.
    """
    file, path = KeyFile(folder / KEYS), folder / DATABASE
    begun = key if key.next_key is not None else file.begin_rotation(key)
    assert begun.next_key is not None
    with atomic.replacing(path) as copy:
        try:
            _write_under(path, begun.data_key, copy, begun.next_key)
            _verify(path, begun.data_key, copy, begun.next_key)
            atomic.flush_file(copy)
        finally:
            upgrade.remove_sidecars(copy)
    log.info("the database was written under a new key")
    try:
        return file.finish_rotation(begun)
    except (OSError, StoreUnavailable):
        # The data is under the next key already; the next opening finishes the key file.
        log.warning("the key file could not be written, it is finished at the next opening")
        return replace(begun, data_key=begun.next_key, next_key=None)


def settle(folder: Path, key: UnlockedKey) -> UnlockedKey:
    """Bring a rotation that was cut short to its end; the key that opens the database now."""
    _remove_cut_copies(folder)
    if key.next_key is None:
        return key
    if _opens(folder / DATABASE, key.next_key):
        return KeyFile(folder / KEYS).finish_rotation(key)
    try:
        return rotate(folder, key)
    except DiskFull:
        # The old key opens it as before; the next opening tries again.
        log.warning("no room to finish the change of the key")
        return key


def _write_under(path: Path, old: bytes, copy: Path, new: bytes) -> None:
    connection = engine.connect(path, old)
    try:
        # Afterwards no log is left that could be applied to the new file by mistake.
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        copy.touch(mode=0o600)
        connection.execute(f"ATTACH DATABASE ? AS fresh KEY \"x'{new.hex()}'\"", (str(copy),))
        connection.execute("SELECT sqlcipher_export('fresh')").fetchall()
        for pragma in ("user_version", "application_id"):
            (value,) = connection.execute(f"PRAGMA main.{pragma}").fetchone()
            connection.execute(f"PRAGMA fresh.{pragma} = {int(value)}")
        connection.execute("DETACH DATABASE fresh")
    except sqlcipher.Error as error:
        raise engine.translated(error) from None
    finally:
        connection.close()
    if path.with_name(f"{path.name}-wal").exists():
        raise StoreUnavailable("store-busy")


def _verify(path: Path, old: bytes, copy: Path, new: bytes) -> None:
    """Raise DamagedStore unless the copy is sound and holds as many rows in each table."""
    made = engine.writer_engine(copy, new)
    try:
        with made.begin() as connection:
            if findings := engine.file_findings(connection):
                raise DamagedStore("rotation-failed", found=findings[0][0])
    finally:
        made.dispose()
    if _counts(path, old) != _counts(copy, new):
        raise DamagedStore("rotation-failed", found="rows")


def _counts(path: Path, key: bytes) -> dict[str, int]:
    connection = engine.connect(path, key, writable=False)
    try:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {
            name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
            for (name,) in names.fetchall()
        }
    except sqlcipher.Error as error:
        raise engine.translated(error) from None
    finally:
        connection.close()


def _opens(path: Path, key: bytes) -> bool:
    try:
        engine.connect(path, key, writable=False).close()
    except StoreUnavailable:
        return False
    return True


def _remove_cut_copies(folder: Path) -> None:
    """Take away copies that a kill left half-written; the lock says that nobody writes one."""
    for cut in folder.glob(f".{DATABASE}.*.tmp*"):
        cut.unlink(missing_ok=True)
