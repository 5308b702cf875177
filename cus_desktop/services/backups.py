"""Backups of the office: made, copied to a second place, proved, listed and let go in their time."""

from __future__ import annotations

import logging
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import delete, select

from cus_desktop.domain.backups import KeptBackup, Occasion, is_backup_name, is_stale, let_go
from cus_desktop.domain.rights import Right
from cus_desktop.errors import (
    CusError,
    DamagedBackup,
    NewerStore,
    NotABackup,
    StoreUnavailable,
)
from cus_desktop.models import backup, backup_file
from cus_desktop.models.backup_file import Manifest
from cus_desktop.models.backups import BackupProof
from cus_desktop.models.restore import let_go_replaced
from cus_desktop.models.store_files import DATABASE, store_above
from cus_desktop.services import traces
from cus_desktop.services.backup_places import BackupPlaces
from cus_desktop.services.desk import Desk
from cus_desktop.services.rights import for_everybody, needs
from cus_desktop.system import atomic
from cus_desktop.system.disk_failures import disk_failures

__all__ = [
    "BackupRow",
    "BackupState",
    "backup_before",
    "backup_state",
    "close_backup",
    "daily_backup",
    "list_backups",
    "make_backup",
    "prove_backup",
    "prove_newest",
]

BACKUP_TITLE = "backups.note"
"""What is known of backups are facts of this machine: nothing of them is journalled."""

log = logging.getLogger(__name__)

_one_at_a_time = threading.Lock()
"""A backup, a proof and a restore never run side by side: each tidies up after the others."""


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup of this office.

    Attributes:
        made: in the office's own time.
        proved_at: when it was opened and found whole; None when it was not yet.
        finding: code of what is wrong with it, empty for a sound one.
        twice: it lies in both places.
    """

    path: Path
    name: str
    made: datetime
    occasion: Occasion
    size: int
    proved_at: datetime | None = None
    finding: str = ""
    twice: bool = False


@dataclass(frozen=True, slots=True)
class BackupState:
    """What the window shows of the backups all the time.

    Attributes:
        last_proved: when the newest proved backup was made; None when there is none.
        stale: it is too old, or there is none.
        trouble: why the last attempt failed.
    """

    last_proved: datetime | None
    stale: bool
    trouble: CusError | None = None


# ------------------------------------------------------------------ making


@needs(Right.STORE_BACKUP)
def make_backup(desk: Desk, to: Path | None = None) -> BackupRow:
    """Make a backup now and prove it.

    Parameters:
        to: another folder than the usual one, for this time.

    Raises the StoreUnavailable family; DamagedBackup when the proof fails.
    """
    path = _made(desk, Occasion.ASKED, to)
    _prove(desk, path)
    return _row(path, _proofs(desk))


@for_everybody
def backup_before(desk: Desk, occasion: Occasion) -> None:
    """Make the backup that goes before a step that may be regretted.

    What keeps it from being made is told with the state of the backups; the work goes on.
    """
    _try(desk, occasion)


@for_everybody
def daily_backup(desk: Desk) -> bool:
    """Make the backup of the day, unless there is one already; whether one was made."""
    if desk.backups is None or _newest_day(desk) == desk.today():
        return False
    return _try(desk, Occasion.DAILY)


@for_everybody
def close_backup(desk: Desk) -> None:
    """Make the backup at the end of work; it is proved at the next beginning."""
    _try(desk, Occasion.CLOSE)


def _try(desk: Desk, occasion: Occasion) -> bool:
    if desk.backups is None:
        return False
    try:
        _made(desk, occasion)
    except CusError as error:
        log.info("no backup (%s): %s", occasion.value, error.code)
        desk.backups.tell(error)
        return False
    return True


def _made(desk: Desk, occasion: Occasion, to: Path | None = None) -> Path:
    if to is not None and store_above(to):
        raise StoreUnavailable("backup-folder-inside")
    with _one_at_a_time:
        store, target = desk.store, to or _target(desk.backups)
        backup.remove_left_overs(store.folder)
        # Inside the store, so that a new key of the data or a lock waits for it.
        with store.read():
            path = backup.make_backup(store.folder, store.key, target, occasion, desk.now())
        manifest = backup_file.manifest_of(path)
        with store.write(BACKUP_TITLE) as session:
            session.merge(_proof(path.name, manifest))
        traces.record(desk, "backup.made", detail=occasion.value)
        if to is not None or desk.backups is None:
            return path
        trouble = _copy_to_second(desk.backups, path)
        _rotate(desk, path)
    desk.backups.tell(trouble)
    return path


def _target(places: BackupPlaces | None) -> Path:
    if places is None:
        raise StoreUnavailable("backup-folder-missing")
    places.refuse_missing(places.folder)
    return places.folder


def _copy_to_second(places: BackupPlaces, path: Path) -> CusError | None:
    """Copy the backup where a stick may be; why not, when it is at home: the first one stands."""
    if places.second is None:
        return None
    try:
        places.refuse_missing(places.second)
        with disk_failures(), atomic.replacing(places.second / path.name) as temporary:
            backup.refuse_little_room(places.second, path.stat().st_size, factor=1)
            shutil.copyfile(path, temporary)
            atomic.flush_file(temporary)
    except CusError as error:
        log.info("no second copy of the backup: %s", error.code)
        return error
    return None


# ------------------------------------------------------------------ proving


@for_everybody
def prove_newest(desk: Desk) -> BackupRow | None:
    """Prove the newest backup that was not proved yet; None when there is nothing to prove.

    What is wrong with it stands in the row; what merely keeps it from being proved now is told
    with the state of the backups.
    """
    if desk.backups is None:
        return None
    proofs = _proofs(desk)
    waiting = [row for row in _rows(desk, proofs) if row.proved_at is None and not row.finding]
    if not waiting:
        return None
    try:
        _prove(desk, waiting[0].path)
    except CusError as error:
        log.info("a backup could not be proved: %s", error.code)
        desk.backups.tell(error)
        if not isinstance(error, DamagedBackup):
            return None
    return _row(waiting[0].path, _proofs(desk))


@needs(Right.STORE_BACKUP)
def prove_backup(desk: Desk, path: Path) -> BackupRow:
    """Prove one backup now. Raises DamagedBackup and the rest of the StoreUnavailable family."""
    _prove(desk, path)
    return _row(path, _proofs(desk))


def _prove(desk: Desk, path: Path) -> None:
    """Open the backup and keep the result."""
    with _one_at_a_time:
        backup.remove_left_overs(desk.store.folder)
        try:
            with desk.store.read():
                manifest = backup.prove(path, desk.store.key, desk.store.folder)
        except DamagedBackup as error:
            _note_damage(desk, path, error)
            raise
        with desk.store.write(BACKUP_TITLE) as session:
            proof = _proof(path.name, manifest)
            proof.proved_at = desk.now()
            session.merge(proof)
        traces.record(desk, "backup.proved", detail=path.name)
    if desk.backups is not None:
        # A stick that was away when the backup was made is still away.
        desk.backups.tell(desk.backups.trouble)


def _note_damage(desk: Desk, path: Path, error: CusError) -> None:
    with suppress(CusError):
        proof = _proof(path.name, backup_file.manifest_of(path))
        proof.finding = error.code
        with desk.store.write(BACKUP_TITLE) as session:
            session.merge(proof)
    traces.record(desk, "backup.failed", detail=path.name)


# ------------------------------------------------------------------ looking


@needs(Right.STORE_BACKUP)
def list_backups(desk: Desk) -> tuple[BackupRow, ...]:
    """The backups of this office in its places, newest first."""
    return tuple(_rows(desk, _proofs(desk)))


@for_everybody
def backup_state(desk: Desk) -> BackupState:
    """How old the last proved backup is, and what went wrong last."""
    trouble = None if desk.backups is None else desk.backups.trouble
    proved = [row.made for row in _rows(desk, _proofs(desk)) if row.proved_at is not None]
    last = max(proved, default=None)
    return BackupState(last, is_stale(last, desk.now()), trouble)


def backups_in(folder: Path, office: str = "") -> list[BackupRow]:
    """Backups in a folder, newest first; ``office`` leaves out those of other offices."""
    with suppress(OSError):
        found = [_row(path, {}) for path in folder.iterdir() if is_backup_name(path.name)]
        ours = [row for row in found if not office or _office(row.path) in ("", office)]
        return sorted(ours, key=lambda row: (row.made, row.name), reverse=True)
    return []


def _rows(desk: Desk, proofs: dict[str, BackupProof]) -> list[BackupRow]:
    if desk.backups is None:
        return []
    office = desk.store.key.database
    first = backups_in(desk.backups.folder, office)
    second = [] if desk.backups.second is None else backups_in(desk.backups.second, office)
    both = {row.name for row in first} & {row.name for row in second}
    alone = [row for row in second if row.name not in both]
    rows = [replace(_row(row.path, proofs), twice=row.name in both) for row in (*first, *alone)]
    return sorted(rows, key=lambda row: (row.made, row.name), reverse=True)


def _row(path: Path, proofs: dict[str, BackupProof]) -> BackupRow:
    size = path.stat().st_size
    try:
        manifest = backup_file.manifest_of(path)
    except (NotABackup, DamagedBackup, NewerStore) as error:
        made = datetime.strptime(path.name[4:21], "%Y-%m-%d-%H%M%S").astimezone()
        return BackupRow(path, path.name, made, Occasion.ASKED, size, finding=error.code)
    known = proofs.get(path.name)
    row = BackupRow(path, path.name, manifest.made, manifest.occasion, size)
    if known is None or known.sum != manifest.sums[DATABASE]:
        return row
    return replace(row, proved_at=known.proved_at, finding=known.finding or "")


def _office(path: Path) -> str:
    """The office of a backup; empty for one that cannot be read."""
    try:
        return backup_file.manifest_of(path).office
    except CusError:
        return ""


def _newest_day(desk: Desk) -> date | None:
    rows = _rows(desk, {})
    return rows[0].made.date() if rows else None


# ------------------------------------------------------------------ letting go


def _rotate(desk: Desk, made: Path) -> None:
    """Remove the backups whose time is over, in the folder and in the second place.

    Never the one just made: with a clock put back it would not count as the newest.
    """
    folders = [made.parent]
    if desk.backups is not None and desk.backups.second is not None:
        folders.append(desk.backups.second)
    proofs, gone = _proofs(desk), set()
    for each in folders:
        rows = {row.name: row for row in backups_in(each, desk.store.key.database)}
        sound = [_row(row.path, proofs) for row in rows.values() if not row.finding]
        for name in let_go([_kept(row) for row in sound], desk.today()) - {made.name}:
            with suppress(OSError):
                rows[name].path.unlink()
                gone.add(name)
    let_go_replaced(desk.store.folder, desk.today())
    if gone:
        with desk.store.write(BACKUP_TITLE) as session:
            session.execute(delete(BackupProof).where(BackupProof.name.in_(gone)))


def _kept(row: BackupRow) -> KeptBackup:
    return KeptBackup(row.name, row.made, row.occasion, row.proved_at is not None)


# ------------------------------------------------------------------ what is known


def _proofs(desk: Desk) -> dict[str, BackupProof]:
    with desk.store.read() as session:
        return {proof.name: proof for proof in session.scalars(select(BackupProof))}


def _proof(name: str, manifest: Manifest) -> BackupProof:
    made = manifest.made.astimezone(UTC)
    return BackupProof(name=name, sum=manifest.sums[DATABASE], made=made)


@contextmanager
def alone() -> Iterator[None]:
    """Keep backups and proofs away while the block runs."""
    with _one_at_a_time:
        yield
