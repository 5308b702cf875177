"""From a folder to a desk: unlocking an office's store and founding a new one."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from cus_desktop.domain.backups import Occasion
from cus_desktop.domain.offices import MunicipalityDraft, OfficeDraft
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.staff import Role, StaffMemberDraft, StaffRoleDraft
from cus_desktop.errors import Refused, StoreUnavailable, WrongPassword
from cus_desktop.models import upgrade
from cus_desktop.models.key_slots import STANDARD, KdfPolicy
from cus_desktop.models.keys import UnlockedKey
from cus_desktop.models.store import Store
from cus_desktop.models.store_files import (
    DATABASE,
    holds_store,
    is_store_file,
    refuse_unsafe,
)
from cus_desktop.services import attempts, erasure_list
from cus_desktop.services.backup_places import BackupPlaces, back_up_closed
from cus_desktop.services.desk import Desk, machine_clock
from cus_desktop.system.disk_failures import disk_failures
from cus_desktop.system.new_folder import making_folder


@dataclass(frozen=True)
class NewOffice:
    """What the first-run steps ask for: the office, its gmina, its villages, the first person."""

    office: OfficeDraft = field(default_factory=OfficeDraft)
    municipality: MunicipalityDraft = field(default_factory=MunicipalityDraft)
    villages: str = ""
    """One village a line; ``name; sołectwo; post code; post town`` where known."""
    person: StaffMemberDraft = field(default_factory=StaffMemberDraft)


@dataclass(frozen=True)
class Founded:
    """A new office: its desk, open, and the paper key, which is shown once and kept nowhere."""

    desk: Desk
    paper_key: str


def is_store(folder: Path) -> bool:
    """True when the folder holds an office's store."""
    return holds_store(folder)


def unlock(
    folder: Path,
    *,
    user: str,
    password: str,
    kdf: KdfPolicy = STANDARD,
    clock: Callable[[], datetime] = machine_clock,
) -> UnlockedKey:
    """Turn a password into the store's key: slow on purpose, fit for a worker thread.

    Raises TooManyAttempts after many wrong ones, and the StoreUnavailable family; a wrong name
    and a wrong password are the same error.
    """
    attempts.refuse_too_many(folder, clock())
    try:
        return Store.unlock(folder, user=user, password=password, kdf=kdf)
    except WrongPassword:
        attempts.count_failure(folder, clock())
        raise


def open_desk(
    folder: Path,
    key: UnlockedKey,
    *,
    clock: Callable[[], datetime] = machine_clock,
    places: BackupPlaces | None = None,
) -> Desk:
    """Open the store with a key from `unlock`. Raises the StoreUnavailable family.

    Parameters:
        places: for backups, also for the one before the store is brought to a newer version.
    """
    if places is not None and _is_older(folder, key):
        back_up_closed(folder, key, places, Occasion.UPGRADE, clock())
    store = Store.open_unlocked(folder, key, clock=clock)
    with ExitStack() as closing:
        closing.callback(store.close)
        erasure_list.settle(store)
        closing.pop_all()
    return Desk(store, key.user, clock, places)


def _is_older(folder: Path, key: UnlockedKey) -> bool:
    """Whether the store is about to be brought to a newer version.

    What keeps it from being read is told by the opening itself, which also finishes a change of
    the data key that was cut short: until then another key opens the file.
    """
    try:
        return upgrade.revision_of(folder / DATABASE, key) < upgrade.HEAD
    except (OSError, StoreUnavailable):
        return False


def check_new_office(new: NewOffice) -> list[Problem]:
    """What is missing before the office can be founded."""
    problems = []
    if not new.office.name.strip():
        problems.append(Problem("name", "office-name-missing"))
    if not new.person.login.strip():
        problems.append(Problem("login", "login-missing"))
    if not (new.person.given_name.strip() and new.person.family_name.strip()):
        problems.append(Problem("family_name", "person-name-missing"))
    return problems


class Founding:
    """A new office that is made but has not taken its place yet.

    It takes it when the paper key is written down: an office whose key nobody has must not
    exist, not even after a kill. What is left of a founding that never finished, the next one
    takes away.
    """

    def __init__(
        self,
        folder: Path,
        making: ExitStack,
        key: UnlockedKey,
        paper_key: str,
        office: OfficeDraft,
        clock: Callable[[], datetime],
    ) -> None:
        self.paper_key = paper_key
        self.office = office
        self._folder = folder
        self._making = making
        self._key = key
        self._clock = clock

    def finish(self) -> Desk:
        """Give the office its place and open it. Raises the StoreUnavailable family."""
        with disk_failures():
            self._making.close()
            return open_desk(self._folder, self._key, clock=self._clock)

    def cancel(self) -> None:
        """Take everything back; the folder is as it was before."""
        cancelled = _Cancelled()
        self._making.__exit__(_Cancelled, cancelled, cancelled.__traceback__)


class _Cancelled(Exception):
    """Ends the making of a folder without giving it its place."""


def begin_office(
    folder: Path,
    new: NewOffice,
    password: str,
    *,
    kdf: KdfPolicy = STANDARD,
    clock: Callable[[], datetime] = machine_clock,
    fill: Callable[[Desk], None] | None = None,
) -> Founding:
    """Make the store of a new office with its first person as director and administrator.

    ``fill`` may write more. Everything happens in a hidden folder beside the store's own, until
    `Founding.finish`. Raises Refused when something is missing, and the StoreUnavailable
    family; then nothing is left behind.
    """
    problems = check_new_office(new)
    if problems:
        raise Refused(problems)
    refuse_unsafe(folder)
    with disk_failures(), ExitStack() as making:
        made = making.enter_context(making_folder(folder, is_store_file))
        store, paper_key = Store.create(
            made, user=new.person.login.strip(), password=password, kdf=kdf, clock=clock
        )
        try:
            desk = Desk(store, store.user, clock)
            _fill(desk, new)
            if fill is not None:
                fill(desk)
        finally:
            store.close()
        return Founding(folder, making.pop_all(), store.key, paper_key, new.office, clock)


def found_office(
    folder: Path,
    new: NewOffice,
    password: str,
    *,
    kdf: KdfPolicy = STANDARD,
    clock: Callable[[], datetime] = machine_clock,
    fill: Callable[[Desk], None] | None = None,
) -> Founded:
    """`begin_office` and `Founding.finish` in one, where the key is told at once."""
    founding = begin_office(folder, new, password, kdf=kdf, clock=clock, fill=fill)
    return Founded(founding.finish(), founding.paper_key)


def _fill(desk: Desk, new: NewOffice) -> None:
    """The first rows of an office: seeds, letterhead, gmina, villages, first person."""
    from cus_desktop.services.office_seed import seed_office
    from cus_desktop.services.offices import save_municipality
    from cus_desktop.services.staff import save_member
    from cus_desktop.services.villages import paste_villages

    seed_office(desk, new.office)
    if new.municipality.name.strip():
        save_municipality(desk, replace(new.municipality, leading=True))
        paste_villages(desk, new.municipality.id, new.villages)
    roles = tuple(
        StaffRoleDraft(role=role, valid_from=desk.today())
        for role in (Role.DIRECTOR, Role.ADMINISTRATOR)
    )
    save_member(desk, replace(new.person, roles=new.person.roles or roles))
