"""From a folder to a desk: unlocking an office's store and founding a new one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from cus_desktop.domain.offices import MunicipalityDraft, OfficeDraft
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.staff import Role, StaffMemberDraft, StaffRoleDraft
from cus_desktop.errors import Refused
from cus_desktop.models.key_slots import STANDARD, KdfPolicy
from cus_desktop.models.keys import UnlockedKey
from cus_desktop.models.store import DATABASE, Store, is_store_file, refuse_unsafe
from cus_desktop.services.desk import Desk, machine_clock
from cus_desktop.system.disk_failures import disk_failures
from cus_desktop.system.new_folder import making_folder


def open_with_paper_key(
    folder: Path,
    paper_key: str,
    *,
    user: str,
    password: str,
    kdf: KdfPolicy = STANDARD,
    clock: Callable[[], datetime] = machine_clock,
) -> Desk:
    """Open the store with the paper key and give the person a new password in its place.

    The way back when every password is forgotten. Raises the StoreUnavailable family
    (``recovery-mistyped`` when a character of the key is wrong), and Refused for a name nobody
    of the office has; then nothing is changed.
    """
    key = Store.unlock_with_recovery(folder, paper_key, kdf=kdf)
    store = Store.open_unlocked(folder, key, clock=clock)
    desk = Desk(store, user.strip(), clock)
    try:
        _refuse_stranger(desk)
        store.set_password(desk.user, password, kdf)
    finally:
        store.close()
    return open_desk(
        folder, unlock(folder, user=desk.user, password=password, kdf=kdf), clock=clock
    )


def _refuse_stranger(desk: Desk) -> None:
    """Whoever opens the office must be somebody whom the journal can name."""
    from cus_desktop.services.staff import member_at

    if member_at(desk) is None:
        raise Refused([Problem("user", "login-unknown")])


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
    return (folder / DATABASE).is_file()


def unlock(folder: Path, *, user: str, password: str, kdf: KdfPolicy = STANDARD) -> UnlockedKey:
    """Turn a password into the store's key: slow on purpose, fit for a worker thread.

    Raises the StoreUnavailable family; a wrong name and a wrong password are the same error.
    """
    return Store.unlock(folder, user=user, password=password, kdf=kdf)


def open_desk(
    folder: Path, key: UnlockedKey, *, clock: Callable[[], datetime] = machine_clock
) -> Desk:
    """Open the store with a key from `unlock`. Raises the StoreUnavailable family."""
    return Desk(Store.open_unlocked(folder, key, clock=clock), key.user, clock)


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


def found_office(
    folder: Path,
    new: NewOffice,
    password: str,
    *,
    kdf: KdfPolicy = STANDARD,
    clock: Callable[[], datetime] = machine_clock,
    fill: Callable[[Desk], None] | None = None,
) -> Founded:
    """Make the store of a new office with its first person as director and administrator.

    ``fill`` may write more before the store gets its name. Everything happens in a hidden
    folder beside it, which is renamed at the end: a failure, or a kill half-way, leaves no
    office without its paper key. Raises Refused when something is missing, and the
    StoreUnavailable family.
    """
    problems = check_new_office(new)
    if problems:
        raise Refused(problems)
    refuse_unsafe(folder)
    with disk_failures():
        with making_folder(folder, is_store_file) as made:
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
        return Founded(open_desk(folder, store.key, clock=clock), paper_key)


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
