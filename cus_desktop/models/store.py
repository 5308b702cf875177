"""The office's store: a folder with the encrypted database, its key file and a lock."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from sqlalchemy import delete, func, insert, select

from cus_desktop.errors import DiskFull, StoreBug, StoreExists, StoreLocked, StoreUnavailable
from cus_desktop.models import engine, guard, rotation, traces, upgrade, verification
from cus_desktop.models.base import Base, synced_classes
from cus_desktop.models.capture import Occasion
from cus_desktop.models.doors import Doors
from cus_desktop.models.journal import facts, transactions
from cus_desktop.models.key_slots import STANDARD, KdfPolicy
from cus_desktop.models.keys import KeyFile, UnlockedKey
from cus_desktop.models.restore import settle_restore
from cus_desktop.models.store_files import (
    DATABASE,
    KEYS,
    LOCK,
    beside_database,
    make_database,
    refuse_missing,
    refuse_unsafe,
    remove_remains,
    remove_unused,
)
from cus_desktop.models.unit_of_work import ReadSession, WriteSession
from cus_desktop.system import paths
from cus_desktop.system.disk_failures import disk_failures
from cus_desktop.system.single_instance import InstanceLock

UNDO_STEPS = 30

log = logging.getLogger(__name__)

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The machine's clock."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What a committed transaction changed: its title and the (table, id) of each row."""

    title: str
    rows: frozenset[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class StoreInfo:
    """Facts about a store, fit to be shown and logged.

    Attributes:
        revision: of the tables.
        size: bytes on the disk.
        saves: entries of the journal.
        rows: live rows by table.
    """

    revision: str
    created: datetime
    size: int
    saves: int
    rows: Mapping[str, int]


Listener = Callable[[ChangeSet], None]


@contextmanager
def _opening_failures() -> Iterator[None]:
    """Our own words for a failure of the disk while nothing was to be saved yet."""
    try:
        with disk_failures():
            yield
    except DiskFull:
        raise DiskFull("disk-full-at-opening") from None


class Store:
    """An open store. Reading from any thread; writing from one at a time."""

    def __init__(self, folder: Path, key: UnlockedKey, lock: InstanceLock, clock: Clock) -> None:
        self.folder = folder
        self.user = key.user
        self._lock = lock
        self._clock = clock
        self._doors = Doors()
        self._key: UnlockedKey | None = None
        self._connect(key)
        self._listeners: list[Listener] = []
        self._writing = threading.Lock()
        self._writing_thread: int | None = None
        self._done: deque[str] = deque(maxlen=UNDO_STEPS)
        try:
            known = self.facts()
        except BaseException:
            self._let_go()
            raise
        self._rid = known["rid"]
        self.key_file_is_old = int(known.get("keys_revision", "0")) > key.revision

    # ---- making and opening --------------------------------------------------------------

    @classmethod
    @disk_failures()
    def create(
        cls,
        folder: Path,
        *,
        user: str,
        password: str,
        kdf: KdfPolicy = STANDARD,
        clock: Clock = utc_now,
    ) -> tuple[Self, str]:
        """Make a store in an empty or new folder.

        Returns the open store and the text of the paper key, which is nowhere stored.
        Raises StoreExists, ReadOnlyFolder, UnsafeFolder, DiskFull, AlreadyOpen.
        """
        refuse_unsafe(folder)
        if any((folder / name).exists() for name in (DATABASE, KEYS, f"{KEYS}.2")):
            raise StoreExists
        paths.make_folder(folder)
        lock = InstanceLock(folder / LOCK)
        lock.acquire()
        try:
            key, recovery_text = KeyFile(folder / KEYS, kdf).create(user, password)
            make_database(folder / DATABASE, key, clock())
            return cls(folder, key, lock, clock), recovery_text
        except BaseException:
            remove_remains(folder)
            lock.release()
            raise

    @classmethod
    @disk_failures()
    def unlock(
        cls, folder: Path, *, user: str, password: str, kdf: KdfPolicy = STANDARD
    ) -> UnlockedKey:
        """Derive the key from a password: slow, touches no database, fit for a worker thread.

        Raises WrongPassword (also for an unknown name), NotOurStore, DamagedStore, NewerStore.
        """
        settle_restore(folder)
        refuse_missing(folder)
        return KeyFile(folder / KEYS, kdf).unlock(user, password)

    @classmethod
    @disk_failures()
    def unlock_with_recovery(
        cls, folder: Path, text: str, *, kdf: KdfPolicy = STANDARD
    ) -> UnlockedKey:
        """The same from the printed paper key, when every password is lost."""
        settle_restore(folder)
        refuse_missing(folder)
        return KeyFile(folder / KEYS, kdf).unlock_with_recovery(text)

    @classmethod
    @_opening_failures()
    def open_unlocked(cls, folder: Path, key: UnlockedKey, *, clock: Clock = utc_now) -> Self:
        """Open the database with a key from ``unlock``, bringing an older one up to date.

        Raises AlreadyOpen, NotOurStore, DamagedStore, NewerStore, ReadOnlyFolder,
        UnsafeFolder, DiskFull; the files stay as they were.
        """
        refuse_missing(folder)
        refuse_unsafe(folder)
        paths.refuse_read_only(folder)
        lock = InstanceLock(folder / LOCK)
        lock.acquire()
        before = beside_database(folder)
        try:
            key = rotation.settle(folder, key)
            upgrade.bring_up_to_date(folder / DATABASE, key)
            KeyFile(folder / KEYS).heal(key)
            return cls(folder, key, lock, clock)
        except BaseException:
            remove_unused(beside_database(folder) - before)
            lock.release()
            raise

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        user: str,
        password: str,
        kdf: KdfPolicy = STANDARD,
        clock: Clock = utc_now,
    ) -> Self:
        """Unlock and open in one step."""
        key = cls.unlock(folder, user=user, password=password, kdf=kdf)
        return cls.open_unlocked(folder, key, clock=clock)

    @property
    def key(self) -> UnlockedKey:
        """The opened key, with which the closed store may be opened again in this run.

        Raises StoreLocked while the key is forgotten.
        """
        if self._key is None:
            raise StoreLocked
        return self._key

    def close(self) -> None:
        """Let go of the file, the key and the lock. Doing so twice is no mistake."""
        self._let_go()
        self._lock.release()

    # ---- locking and keys ------------------------------------------------------------------

    @property
    def suspended(self) -> bool:
        """Whether the key is forgotten and nothing can be read."""
        return self._doors.shut

    def suspend(self) -> None:
        """Forget the key and close the file, after those who read and write have finished.

        Until ``resume`` every session is refused with StoreLocked. The lock on the folder stays.
        """
        self._doors.close()
        self._let_go()
        # Nobody can wipe Python's memory; what nobody holds is used again for other things.
        self._key = None

    def resume(self, key: UnlockedKey) -> None:
        """Open the file again with a key from ``unlock``; a wrong one leaves it locked.

        Raises the StoreUnavailable family.
        """
        if not self._lock.held:
            raise StoreUnavailable("store-closed")
        with _opening_failures():
            upgrade.revision_of(self.folder / DATABASE, key)
        self._connect(key)
        self.user = key.user
        self._doors.open()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """The file is closed during the block and opened again after it; others wait."""
        # In this order: whoever is inside and waits for the lock of the writer must get it.
        with self._doors.alone(), self._one_writer():
            self._let_go()
            try:
                yield
            finally:
                self._connect(self.key)

    def adopt(self, key: UnlockedKey) -> None:
        """Go on with a key whose key file was changed (``models.store_keys``)."""
        self._key = key

    def facts(self) -> dict[str, str]:
        """What the file knows of itself, by name."""
        with self.read() as session:
            return {k: v for k, v in session.execute(select(facts.c.k, facts.c.v))}  # noqa: C416

    def keep_facts(self, known: Mapping[str, str]) -> None:
        """Write facts down, in place of those of the same names."""
        with self._one_writer(), self._writer.begin() as connection, guard.open_gate(connection):
            for name, value in known.items():
                connection.execute(delete(facts).where(facts.c.k == name))
                connection.execute(insert(facts).values(k=name, v=value))

    def _connect(self, key: UnlockedKey) -> None:
        path = self.folder / DATABASE
        self._key = key
        self._writer = engine.writer_engine(path, key.data_key)
        self._readers = engine.reader_engine(path, key.data_key)
        guard.install(self._writer, guarded_tables())

    def _let_go(self) -> None:
        self._writer.dispose()
        self._readers.dispose()

    # ---- reading and writing -------------------------------------------------------------

    @contextmanager
    def read(self) -> Iterator[ReadSession]:
        """A session that sees one committed state and refuses to change anything."""
        with self._doors.inside(), ReadSession(self._readers) as session:
            yield session

    @contextmanager
    def write(self, title: str, undoes: str | None = None) -> Iterator[WriteSession]:
        """One transaction with its journal entry; committed when the block ends well.

        Parameters:
            title: stable code of the step, such as ``residents.edit``.
            undoes: dot of the journal entry this step takes back.

        Afterwards, and only then, the subscribers hear of it.
        """
        with self._one_writer(), WriteSession(self._writer, self._rid) as session:
            yield session
            wall = int(self._clock().timestamp() * 1000)
            dot = session.seal_and_commit(Occasion(self.user, title, undoes, wall))
            changed = session.changed
            if dot is not None:
                self._done.append(dot)
        if changed:
            self._publish(ChangeSet(title, changed))

    def trace(self, user: str, entries: Sequence[traces.Entry]) -> None:
        """Write what somebody looked at or did; committed when this returns."""
        if not entries:
            return
        wall = int(self._clock().timestamp() * 1000)
        with self._one_writer(), self._writer.begin() as connection, guard.open_gate(connection):
            traces.append(connection, user, wall, entries)

    def let_go_traces(self, user: str, before: datetime) -> int:
        """Delete the lines written before a moment, with a line about it; how many they were."""
        wall, limit = (int(each.timestamp() * 1000) for each in (self._clock(), before))
        with self._one_writer(), self._writer.begin() as connection, guard.open_gate(connection):
            return traces.let_go(connection, user, wall, limit)

    @property
    def recent(self) -> tuple[str, ...]:
        """The dots of this program run's last journal entries, oldest first."""
        return tuple(self._done)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after each commit, on the thread that wrote; returns the way out."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    # ---- looking at the store itself -----------------------------------------------------

    def info(self) -> StoreInfo:
        """Facts about the store: made when, how large, how many rows."""
        known = self.facts()
        with self.read() as session:
            counts = {
                name: session.scalar(
                    select(func.count()).select_from(cls).where(cls.dead.is_(False))
                )
                or 0
                for name, cls in synced_classes().items()
            }
            saves = session.scalar(select(func.count()).select_from(transactions)) or 0
        return StoreInfo(
            revision=upgrade.HEAD,
            created=datetime.fromisoformat(known["created"]),
            size=sum(file.stat().st_size for file in self.folder.glob(f"{DATABASE}*")),
            saves=saves,
            rows=counts,
        )

    def check(self) -> tuple[verification.Finding, ...]:
        """All that is wrong with the file, its journal and its tables; empty when sound."""
        with self.read() as session:
            return verification.check(session.connection())

    def rebuild(self) -> None:
        """Make all journalled tables and the word index anew from the journal's documents."""
        with self._one_writer(), WriteSession(self._writer, self._rid) as session:
            session.rebuild()

    @contextmanager
    def _one_writer(self) -> Iterator[None]:
        if self._writing_thread == threading.get_ident():
            raise StoreBug("a write inside a write")
        with self._doors.inside(), self._writing:
            self._writing_thread = threading.get_ident()
            try:
                yield
            finally:
                self._writing_thread = None

    def _publish(self, change: ChangeSet) -> None:
        for listener in tuple(self._listeners):
            try:
                listener(change)
            except Exception:
                # The save is done; a screen that fails to hear of it must not look like a loss.
                log.exception("a listener failed after %s", change.title)


def guarded_tables() -> frozenset[str]:
    """The tables that only the journal's own code may change."""
    own = {name for name in Base.metadata.tables if name.startswith("sync_")}
    return frozenset({*synced_classes(), *own, "trace", "alembic_version"})
