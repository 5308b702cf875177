"""Putting a backup in the place of the store, so that a kill anywhere leaves one of the two.

The new files are made complete in a hidden folder of the store. A mark written there is the
moment of decision: before it the old store is untouched, after it the exchange is only carried
on, at the latest by the next unlocking. The replaced files stay in a folder of their own.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import secrets
import shutil
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, insert, select, update

from cus_desktop.domain.backups import has_expired
from cus_desktop.errors import DamagedBackup
from cus_desktop.models import backup, backup_file, engine, traces, upgrade
from cus_desktop.models.journal import facts, replicas
from cus_desktop.models.keys import KeyFile, UnlockedKey
from cus_desktop.models.store_files import (
    DATABASE,
    KEYS,
    LOCK,
    REPLACED,
    RESTORE_FOLDER,
    RESTORE_MARK,
)
from cus_desktop.sync.digests import chain_start
from cus_desktop.system import atomic
from cus_desktop.system.disk_failures import disk_failures
from cus_desktop.system.single_instance import InstanceLock

SIDECARS = (f"{DATABASE}-wal", f"{DATABASE}-shm")
NEW_FILES = (KEYS, f"{KEYS}.2", DATABASE)
"""In the order in which they take their places; the database tells that they all did."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys a restore needs.

    Attributes:
        then: with which the backup opens.
        present: of the store as it is; None where its key file is lost or of no use. With it
            the restored data keep today's passwords and paper key.
    """

    then: UnlockedKey
    present: UnlockedKey | None = None


@disk_failures()
def restore(folder: Path, path: Path, keys: Keys, now: datetime, detail: str = "") -> Path:
    """Replace the closed store in ``folder`` by the backup; returns where the old files are.

    Parameters:
        detail: numbers for the line in the log of steps.

    The caller holds the store's lock. The restored data begin a new log of this device: its old
    one stays readable and is never written again. Raises DamagedBackup, DiskFull and the rest
    of the StoreUnavailable family; then the store is as it was.
    """
    finish_restore(folder)
    made = folder / RESTORE_FOLDER
    backup.refuse_little_room(folder, path.stat().st_size)
    try:
        made.mkdir(mode=0o700)
        key = _unpack(path, made, keys, folder)
        upgrade.bring_up_to_date(made / DATABASE, key)
        _begin_log(made / DATABASE, key, now, detail)
        for name in NEW_FILES:
            atomic.flush_file(made / name)
        kept = _keep_old(folder, made)
        replaced = f"{REPLACED}{now.astimezone():%Y-%m-%d-%H%M%S}"
        atomic.write_text(made / RESTORE_MARK, json.dumps({"replaced": replaced, "kept": kept}))
    except BaseException:
        if not (made / RESTORE_MARK).exists():
            shutil.rmtree(made, ignore_errors=True)
        raise
    finish_restore(folder)
    return folder / replaced


def let_go_replaced(folder: Path, today: date) -> None:
    """Remove the files that restores and repairs replaced, when their time is over as well."""
    for kept in folder.glob(f"{REPLACED}????-??-??-*"):
        with contextlib.suppress(ValueError):
            day = date.fromisoformat(kept.name.removeprefix(REPLACED)[:10])
            if has_expired(day, today):
                shutil.rmtree(kept, ignore_errors=True)


def settle_restore(folder: Path) -> None:
    """`finish_restore` for a store that nobody has open. Raises AlreadyOpen when somebody has."""
    if (folder / RESTORE_FOLDER).is_dir():
        with InstanceLock(folder / LOCK):
            finish_restore(folder)


def finish_restore(folder: Path) -> None:
    """Carry on an exchange that was decided, or take away one that was not; often nothing."""
    made = folder / RESTORE_FOLDER
    if not made.is_dir():
        return
    if not (made / RESTORE_MARK).is_file():
        shutil.rmtree(made, ignore_errors=True)
        return
    mark = json.loads((made / RESTORE_MARK).read_bytes())
    if (made / DATABASE).exists():
        # A log of the old file must never be applied to the new one.
        for name in SIDECARS:
            (folder / name).unlink(missing_ok=True)
    for name in NEW_FILES:
        with contextlib.suppress(FileNotFoundError):
            (made / name).replace(folder / name)
    if mark["kept"] and (made / REPLACED).is_dir():
        (made / REPLACED).rename(_free_name(folder, mark["replaced"]))
    atomic.flush_folder(folder)
    (made / RESTORE_MARK).unlink()
    shutil.rmtree(made, ignore_errors=True)
    log.info("a backup took the place of the store")


def _unpack(path: Path, made: Path, keys: Keys, folder: Path) -> UnlockedKey:
    """The backup's files under the key they shall have; that key."""
    manifest = backup_file.unpack(path, made)
    copy, then, present = made / DATABASE, keys.then, keys.present
    with backup.reading(copy, then.data_key) as connection:
        backup.refuse_differing(connection, manifest)
    if present is None:
        atomic.write_bytes(made / f"{KEYS}.2", (made / KEYS).read_bytes())
        return replace(then, next_key=None)
    if present.data_key != then.data_key:
        _change_key(copy, then.data_key, present.data_key)
    sound = KeyFile(folder / KEYS).sound_copy(present)
    for name in (KEYS, f"{KEYS}.2"):
        (made / name).unlink(missing_ok=True)
        atomic.write_bytes(made / name, sound)
    return present


def _change_key(copy: Path, old: bytes, new: bytes) -> None:
    connection = engine.connect(copy, old)
    try:
        connection.execute("PRAGMA journal_mode=DELETE").fetchall()
        connection.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"")
    except sqlcipher.Error as error:
        raise engine.translated(error) from None
    finally:
        connection.close()


def _begin_log(path: Path, key: UnlockedKey, now: datetime, detail: str) -> None:
    """Close the log of this device and open another, or numbers would be given twice."""
    made = engine.writer_engine(path, key.data_key)
    try:
        with made.begin() as connection:
            _open_log(connection, key)
            wall = int(now.timestamp() * 1000)
            traces.append(
                connection, key.user, wall, [traces.Entry("store.restored", detail=detail)]
            )
            if engine.file_findings(connection):
                raise DamagedBackup
    finally:
        made.dispose()
    upgrade.remove_sidecars(path)


def _open_log(connection: Connection, key: UnlockedKey) -> None:
    known = dict(connection.execute(select(facts.c.k, facts.c.v)).all())
    rid = secrets.token_hex(8)
    connection.execute(update(replicas).where(replicas.c.rid == known["rid"]).values(active=False))
    connection.execute(
        insert(replicas).values(
            rid=rid,
            device_id=known["device"],
            seq=0,
            hash=chain_start(rid),
            lam=0,
            trimmed=0,
            active=True,
        )
    )
    for name, value in (("rid", rid), ("keys_revision", str(key.revision))):
        connection.execute(update(facts).where(facts.c.k == name).values(v=value))


def _keep_old(folder: Path, made: Path) -> bool:
    """Give the present files a second name in the hidden folder; whether there were any."""
    kept = made / REPLACED
    kept.mkdir(mode=0o700)
    found = [name for name in (*NEW_FILES, *SIDECARS[:1]) if (folder / name).is_file()]
    for name in found:
        try:
            os.link(folder / name, kept / name)
        except OSError:
            shutil.copyfile(folder / name, kept / name)
            atomic.flush_file(kept / name)
    return bool(found)


def _free_name(folder: Path, name: str) -> Path:
    wanted, number = folder / name, 2
    while wanted.exists():
        wanted, number = folder / f"{name}-{number}", number + 1
    return wanted
