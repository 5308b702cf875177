"""Opening the encrypted file: key, pragmas, transactions, and failures in our own words.

Nothing outside this module, ``guard``, ``search`` and the backups depends on SQLite.
"""

from __future__ import annotations

import re
from pathlib import Path
from shutil import disk_usage
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, ExceptionContext, QueuePool, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry

from cus_desktop.errors import (
    CusError,
    DamagedStore,
    DiskFull,
    NotOurStore,
    ReadOnlyFolder,
    StoreBug,
    StoreUnavailable,
)
from cus_desktop.models.guard import GuardedConnection

OLDEST_SQLITE = (3, 51, 3)
"""Older versions can corrupt a file in WAL mode (the "WAL-reset" defect)."""

BUSY_TIMEOUT_S = 5
READERS = 3
CACHE_KIB = 64 * 1024
"""Decrypted pages kept per connection; with the default 2 MB look-ups take 2.4 times as long."""

_PRAGMAS = (
    "foreign_keys=ON",
    "journal_mode=WAL",
    "synchronous=FULL",
    "secure_delete=ON",
    f"cache_size=-{CACHE_KIB}",
    "trusted_schema=OFF",
    "cell_size_check=ON",
)

_FULL, _READ_ONLY, _BUSY, _LOCKED, _NOT_A_DATABASE, _CORRUPT = 13, 8, 5, 6, 26, 11
_NO_PERMISSION, _IO_ERROR, _CANNOT_OPEN = 3, 10, 14

ROOM_TO_OPEN = 64 * 1024
"""Free bytes below which a failed opening is the full disk's fault: SQLite, which keeps an index
of its log beside the database, speaks of a disk error then."""


def connect(
    path: Path, key: bytes, *, foreign_keys: bool = True, writable: bool = True
) -> sqlcipher.Connection:
    """A bare connection to an existing or new encrypted file.

    Parameters:
        key: the 32-byte data key, used as it is.
        writable: False leaves the file as it is, even its journal mode.

    Raises StoreUnavailable or one of its kinds.
    """
    refuse_old_sqlite(sqlcipher.sqlite_version_info)
    mode = "rwc" if writable else "ro"
    try:
        connection = sqlcipher.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            factory=GuardedConnection,
            isolation_level=None,
            check_same_thread=False,
            timeout=BUSY_TIMEOUT_S,
        )
    except sqlcipher.Error as error:
        raise _not_opened(error, path) from None
    try:
        _prepare(connection, key, foreign_keys=foreign_keys, writable=writable)
    except sqlcipher.Error as error:
        connection.close()
        raise _not_opened(error, path) from None
    return connection


def _not_opened(error: sqlcipher.Error, path: Path) -> Exception:
    code = (error.sqlite_errorcode or 0) & 0xFF
    if code in (_IO_ERROR, _CANNOT_OPEN) and disk_usage(path.parent).free < ROOM_TO_OPEN:
        return DiskFull()
    return translated(error)


def refuse_old_sqlite(version: tuple[int, ...]) -> None:
    """Stop before an SQLite that is known to damage files."""
    if tuple(version) < OLDEST_SQLITE:
        raise StoreUnavailable("sqlite-too-old", version=".".join(map(str, version)))


def writer_engine(path: Path, key: bytes, *, foreign_keys: bool = True) -> Engine:
    """The engine of the only writer: one connection, each transaction locks at its start."""

    def creator() -> sqlcipher.Connection:
        return connect(path, key, foreign_keys=foreign_keys)

    return _engine(creator, pool_size=1, max_overflow=0, begin="BEGIN IMMEDIATE")


def reader_engine(path: Path, key: bytes, *, writable: bool = True) -> Engine:
    """An engine whose connections cannot change anything.

    Parameters:
        writable: False for a file that must stay as it is to the last byte, such as a backup.
    """

    def creator() -> sqlcipher.Connection:
        connection = connect(path, key, writable=writable)
        connection.execute("PRAGMA query_only=ON")
        return connection

    return _engine(creator, pool_size=READERS, max_overflow=READERS, begin="BEGIN", reads=True)


def translated(error: BaseException, *, reads: bool = False) -> Exception:
    """The failure in our own words; never with a value of a record in it."""
    code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    if reads and code == _READ_ONLY:
        return StoreBug("a reading session tried to write")
    known: dict[int, CusError] = {
        _FULL: DiskFull(),
        _READ_ONLY: ReadOnlyFolder(),
        _NO_PERMISSION: ReadOnlyFolder(),
        _CANNOT_OPEN: StoreUnavailable("cannot-open-file"),
        _BUSY: StoreUnavailable("store-busy"),
        _LOCKED: StoreUnavailable("store-busy"),
        _NOT_A_DATABASE: NotOurStore(),
        _CORRUPT: DamagedStore(),
        _IO_ERROR: StoreUnavailable("disk-error"),
    }
    return known.get(code) or StoreBug(f"database error {code}: {type(error).__name__}")


def file_findings(connection: Connection) -> list[tuple[str, str]]:
    """What is wrong with the file itself: code and place, nothing for a sound one."""
    altered = connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()
    if altered:
        # The further checks would stumble over these pages.
        return [("page-altered", _page_in(str(row[0]))) for row in altered]
    broken = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
    if broken != "ok":
        return [("structure-damaged", "file")]
    references = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return [("reference-broken", f"{row[0]}:{row[2]}") for row in references]


def _page_in(message: str) -> str:
    """The number in "HMAC verification failed for page 7"."""
    found = re.search(r"[0-9]+", message)
    return found[0] if found else "file"


def _engine(
    creator: Any, *, pool_size: int, max_overflow: int, begin: str, reads: bool = False
) -> Engine:
    engine = create_engine(
        "sqlite://",
        creator=creator,
        module=sqlcipher,
        poolclass=QueuePool,
        pool_size=pool_size,
        max_overflow=max_overflow,
        pool_use_lifo=True,
        hide_parameters=True,
        query_cache_size=1500,
    )

    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    def on_error(context: ExceptionContext) -> Exception | None:
        if isinstance(context.original_exception, sqlcipher.Error):
            return translated(context.original_exception, reads=reads)
        return None

    event.listen(engine, "begin", on_begin)
    event.listen(engine, "handle_error", on_error)
    event.listen(engine, "checkin", _end_transaction)
    return engine


def _end_transaction(connection: sqlcipher.Connection | None, record: ConnectionPoolEntry) -> None:
    """Roll back what a failed COMMIT left open, for SQLAlchemy takes such a one for ended."""
    if connection is None or not connection.in_transaction:
        return
    try:
        connection.rollback()
    except sqlcipher.Error as error:
        record.invalidate(error)


def _prepare(
    connection: sqlcipher.Connection, key: bytes, *, foreign_keys: bool, writable: bool
) -> None:
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    # Otherwise the cipher writes its complaints to the standard error stream.
    connection.execute("PRAGMA cipher_log_level=NONE")
    # A wrong key shows here and not at some later statement.
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    for pragma in _PRAGMAS if writable else ("query_only=ON", f"cache_size=-{CACHE_KIB}"):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    if not foreign_keys:
        connection.execute("PRAGMA foreign_keys=OFF")
