"""Bringing a backup back: opened, what would be lost by it shown, and put in the store's place.

Works for the open store of a desk and, before anybody is signed in, for a store that no longer
opens or is not there at all.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from cus_desktop.domain.backups import Occasion
from cus_desktop.domain.rights import Right
from cus_desktop.errors import (
    DamagedStore,
    NotAllowed,
    NotOurStore,
    StoreUnavailable,
    WrongPassword,
)
from cus_desktop.models import backup, backup_file, key_slots, upgrade
from cus_desktop.models.backup_file import Manifest
from cus_desktop.models.key_slots import STANDARD, KdfPolicy
from cus_desktop.models.keys import KeyFile, UnlockedKey
from cus_desktop.models.queries.lost_steps import LostStep, LostSteps, lost_steps
from cus_desktop.models.restore import Keys
from cus_desktop.models.restore import restore as put_in_place
from cus_desktop.models.store import Store
from cus_desktop.models.store_files import (
    DATABASE,
    KEYS,
    LOCK,
    beside_database,
    holds_store,
    refuse_unsafe,
    remove_unused,
)
from cus_desktop.models.unit_of_work import ReadSession
from cus_desktop.services import opening
from cus_desktop.services.backup_places import BackupPlaces, back_up_closed
from cus_desktop.services.backups import BackupRow, alone, backups_in
from cus_desktop.services.desk import Desk, machine_clock
from cus_desktop.services.rights import needs, rights_in
from cus_desktop.system import paths
from cus_desktop.system.disk_failures import disk_failures
from cus_desktop.system.single_instance import InstanceLock

__all__ = [
    "Loss",
    "LostStep",
    "Opened",
    "foresee",
    "known_backups",
    "open_at_desk",
    "open_with_paper_key",
    "open_with_password",
    "restore",
]

SHOWN_STEPS = 200
"""Of the steps that would be lost the newest are listed, all are counted."""

log = logging.getLogger(__name__)

Clock = Callable[[], datetime]
Unlock = Callable[[KeyFile], UnlockedKey]


@dataclass(frozen=True, slots=True)
class Opened:
    """A backup whose key is known.

    Attributes:
        folder: of the store that it may replace.
        paper: the paper key opened it, which stands above all roles.
    """

    path: Path
    folder: Path
    keys: Keys
    manifest: Manifest
    user: str
    paper: bool = False


@dataclass(frozen=True, slots=True)
class Loss:
    """What a restore would take away.

    Attributes:
        made: when the backup was made, in the office's own time.
        steps: saved after it; None where the present data cannot be read.
        old_passwords: the passwords and the paper key of the backup's day would hold again.
        nothing_there: no store lies in the folder yet.
    """

    made: datetime
    steps: LostSteps | None
    old_passwords: bool
    nothing_there: bool


# ------------------------------------------------------------------ opening


@needs(Right.STORE_RESTORE)
def open_at_desk(desk: Desk, path: Path) -> Opened:
    """Open a backup with the key of the open store. Raises the StoreUnavailable family."""
    return _opened(path, desk.store.folder, desk.store.key, _no_key, desk.user)


def known_backups(places: BackupPlaces, folder: Path) -> list[BackupRow]:
    """The readable backups for the store in ``folder`` that lie in its places, newest first.

    Where no key file tells the office, those of all offices.
    """
    contents = [key_slots.read(file) for file in _key_files(folder)]
    office = next((content.db for content in contents if content is not None), "")
    found: dict[str, BackupRow] = {}
    for place in (places.folder, places.second):
        for row in [] if place is None else backups_in(place, office):
            if not row.finding:
                found.setdefault(row.name, row)
    return sorted(found.values(), key=lambda row: (row.made, row.name), reverse=True)


def open_with_password(
    path: Path,
    folder: Path,
    *,
    user: str,
    password: str,
    kdf: KdfPolicy = STANDARD,
    clock: Clock = machine_clock,
) -> Opened:
    """Open a backup for the store in ``folder`` with today's password.

    Where the store's key file is lost or damaged, with the password of the backup's day.
    Raises the StoreUnavailable family.
    """
    present = _present(
        folder, lambda: opening.unlock(folder, user=user, password=password, kdf=kdf, clock=clock)
    )
    return _opened(
        path, folder, present, lambda keys: keys.unlock(user, password), user.strip(), kdf
    )


def open_with_paper_key(
    path: Path, folder: Path, text: str, *, kdf: KdfPolicy = STANDARD
) -> Opened:
    """The same with the paper key."""
    present = _present(folder, lambda: Store.unlock_with_recovery(folder, text, kdf=kdf))
    return _opened(
        path, folder, present, lambda keys: keys.unlock_with_recovery(text), "", kdf, paper=True
    )


def _present(folder: Path, unlock: Callable[[], UnlockedKey]) -> UnlockedKey | None:
    """The key of the store as it is; None where its key file is lost or damaged.

    A password that a whole key file refuses is wrong here too, whatever it once opened: who was
    shut out must not set the office back to a day on which the door was open.
    """
    if not holds_store(folder) and not (folder / KEYS).is_file():
        return None
    try:
        return unlock()
    except (NotOurStore, DamagedStore):
        return None


@disk_failures()
def _opened(
    path: Path,
    folder: Path,
    present: UnlockedKey | None,
    unlock: Unlock,
    user: str,
    kdf: KdfPolicy = STANDARD,
    *,
    paper: bool = False,
) -> Opened:
    manifest, sealed = backup_file.manifest_of(path), backup_file.keys_of(path)
    _refuse_other_office(folder, manifest)
    paths.make_folder(folder)
    with backup.work_folder(folder) as work:
        (work / KEYS).write_bytes(sealed)
        if present is not None:
            then = backup.key_of_copy(work / KEYS, present, KeyFile(folder / KEYS))
        else:
            then = unlock(KeyFile(work / KEYS, kdf))
    return Opened(path, folder, Keys(then, present), manifest, user, paper)


def _refuse_other_office(folder: Path, manifest: Manifest) -> None:
    for file in _key_files(folder):
        content = key_slots.read(file)
        if content is not None and content.db != manifest.office:
            raise StoreUnavailable("backup-of-another-office")


def _key_files(folder: Path) -> list[Path]:
    return [file for file in (folder / KEYS, folder / f"{KEYS}.2") if file.is_file()]


def _no_key(_keys: KeyFile) -> UnlockedKey:
    raise WrongPassword


# ------------------------------------------------------------------ what would be lost


@disk_failures()
def foresee(opened: Opened, clock: Clock = machine_clock) -> Loss:
    """Prove the backup and tell what would be lost by it; nothing is changed.

    Raises DamagedBackup, NotAllowed where the person may not restore, and the StoreUnavailable
    family.
    """
    refuse_unsafe(opened.folder)
    folder, present = opened.folder, opened.keys.present
    backup.refuse_little_room(folder, opened.path.stat().st_size)
    with alone(), backup.work_folder(folder) as work:
        backup_file.unpack(opened.path, work)
        copy, then = work / DATABASE, opened.keys.then
        with backup.reading(copy, then.data_key) as connection:
            backup.refuse_differing(connection, opened.manifest)
        with _reading_present(folder, present) as connection:
            steps = None if connection is None else _steps(connection, opened)
            if connection is not None:
                _refuse_without_right(connection, opened, clock)
        if steps is None:
            upgrade.bring_up_to_date(copy, then)
            with backup.reading(copy, then.data_key) as connection:
                _refuse_without_right(connection, opened, clock)
    nothing = not holds_store(folder)
    return Loss(opened.manifest.made, steps, present is None and not nothing, nothing)


@contextmanager
def _reading_present(folder: Path, key: UnlockedKey | None) -> Iterator[Connection | None]:
    """A connection to the store as it is; None where it cannot be read."""
    with ExitStack() as stack:
        connection = None
        before = beside_database(folder)
        if key is not None and (folder / DATABASE).is_file():
            try:
                upgrade.revision_of(folder / DATABASE, key)
                reading = backup.reading(folder / DATABASE, key.data_key)
                connection = stack.enter_context(reading)
            except StoreUnavailable as error:
                log.info("the present data cannot be read: %s", error.code)
        yield connection
        stack.close()
        remove_unused(beside_database(folder) - before)


def _steps(connection: Connection, opened: Opened) -> LostSteps | None:
    try:
        return lost_steps(connection, opened.manifest.vector, SHOWN_STEPS)
    except StoreUnavailable:
        return None


def _refuse_without_right(connection: Connection, opened: Opened, clock: Clock) -> None:
    if opened.paper:
        return
    with ReadSession(connection.engine) as session:
        held = rights_in(session, opened.user, Desk.day_of(clock()))
    if Right.STORE_RESTORE not in held:
        raise NotAllowed(right=Right.STORE_RESTORE)


# ------------------------------------------------------------------ doing it


@disk_failures()
def restore(
    opened: Opened,
    loss: Loss,
    places: BackupPlaces | None = None,
    *,
    store: Store | None = None,
    clock: Clock = machine_clock,
) -> Path:
    """Put the backup in the store's place; returns the folder with the replaced files.

    Before it a backup of the present store is made where that can be read. Afterwards the store
    is closed and is opened as at the beginning of a day.

    Parameters:
        loss: what `foresee` told and the person agreed to.
        places: where the backup before it goes.
        store: the open store, which is closed first.

    Raises the StoreUnavailable family; then the data are as they were, closed.
    """
    refuse_unsafe(opened.folder)
    paths.make_folder(opened.folder)
    if store is not None:
        # Nobody may open the file while it is exchanged.
        store.suspend()
        store.close()
    with InstanceLock(opened.folder / LOCK), alone():
        present = opened.keys.present
        if places is not None and present is not None and loss.steps is not None:
            back_up_closed(opened.folder, present, places, Occasion.RESTORE, clock())
        lost = loss.steps.total if loss.steps is not None else "?"
        detail = f"{opened.manifest.made:%Y-%m-%d %H:%M} -{lost}"
        return put_in_place(opened.folder, opened.path, opened.keys, clock(), detail)
