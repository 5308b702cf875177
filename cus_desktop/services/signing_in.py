"""A person signs in, locks, unlocks and signs out; each leaves a line in the access log."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from cus_desktop.domain.account_rules import check_signing_in
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.rights import Right
from cus_desktop.errors import CusError, DamagedStore, DiskFull, Refused, WrongPassword
from cus_desktop.models import store_keys
from cus_desktop.models.accounts import Account
from cus_desktop.models.key_slots import STANDARD, KdfPolicy
from cus_desktop.models.keys import KeyFile
from cus_desktop.models.store import Store
from cus_desktop.models.store_files import KEYS
from cus_desktop.models.traces import Entry
from cus_desktop.services import attempts
from cus_desktop.services.backup_places import BackupPlaces
from cus_desktop.services.desk import Desk, machine_clock
from cus_desktop.services.opening import open_desk, unlock
from cus_desktop.services.rights import for_everybody, may
from cus_desktop.services.staff import member_at, members_in
from cus_desktop.services.traces import record

PAPER_KEY_USED = "recovery_used"
"""Names who opened the office with the paper key, while it was not replaced since."""

ACCOUNT_TITLE = "accounts.note"
"""Accounts are facts of this machine: nothing of them is journalled."""

Clock = Callable[[], datetime]

log = logging.getLogger(__name__)


def sign_in(
    folder: Path,
    *,
    user: str,
    password: str,
    kdf: KdfPolicy = STANDARD,
    clock: Clock = machine_clock,
    places: BackupPlaces | None = None,
) -> Desk:
    """The desk of a person who may come in; takes about a second.

    A password sealed more cheaply than new ones is sealed anew. Raises TooManyAttempts, the
    StoreUnavailable family, and Refused for somebody who does not work here or no longer does.
    """
    key = unlock(folder, user=user, password=password, kdf=kdf, clock=clock)
    desk = open_desk(folder, key, clock=clock, places=places)
    with _closed_on_failure(desk.store):
        _refuse_stranger(desk)
        with _full_disk_at_opening():
            _note_login(desk, "login")
        if KeyFile(folder / KEYS, kdf).outgrown(desk.user):
            store_keys.set_password(desk.store, desk.user, password, kdf)
    return desk


def open_with_paper_key(
    folder: Path,
    paper_key: str,
    *,
    user: str,
    password: str,
    kdf: KdfPolicy = STANDARD,
    clock: Clock = machine_clock,
    places: BackupPlaces | None = None,
) -> Desk:
    """Open the store with the paper key and give the person a new password in its place.

    The way back when every password is forgotten. The sheet has been seen and must be replaced:
    see `paper_key_was_used`. Raises the StoreUnavailable family (``recovery-mistyped`` when a
    character of the key is wrong), and Refused for a name nobody of the office has; then
    nothing is changed.
    """
    attempts.refuse_too_many(folder, clock())
    try:
        key = Store.unlock_with_recovery(folder, paper_key, kdf=kdf)
    except WrongPassword as error:
        if error.code == "recovery-mistyped":
            raise
        attempts.count_failure(folder, clock())
        raise WrongPassword("paper-key-wrong") from None
    store = Store.open_unlocked(folder, key, clock=clock)
    with _closed_on_failure(store):
        desk = Desk(store, user.strip(), clock)
        _refuse_stranger(desk)
        store.keep_facts({PAPER_KEY_USED: desk.user})
        record(desk, "recovery.used")
        store_keys.set_password(store, desk.user, password, kdf)
        keep_account(desk.store, desk.user, must_change=False, disabled=False)
    store.close()
    return sign_in(folder, user=desk.user, password=password, kdf=kdf, clock=clock, places=places)


@for_everybody
def must_change_password(desk: Desk) -> bool:
    """True while the person's password is known to whoever gave it."""
    with desk.store.read() as session:
        account = session.get(Account, desk.user)
        return account is not None and account.must_change


@for_everybody
def paper_key_was_used(desk: Desk) -> bool:
    """True for whoever opened the office with the paper key, until a new one is written down.

    And for those who manage accounts. Nobody else may see a new key: it opens the office in
    anybody's name.
    """
    used_by = desk.store.facts().get(PAPER_KEY_USED)
    return bool(used_by) and (used_by == desk.user or may(desk, Right.ACCOUNTS_MANAGE))


@for_everybody
def lock(desk: Desk) -> None:
    """Forget the key: nothing can be read until `unlock_again`. Waits for what is being saved."""
    # Nothing keeps a store open that is to be locked, not even a full disk.
    with suppress(CusError):
        record(desk, "lock")
    desk.store.suspend()


@for_everybody
def unlock_again(desk: Desk, password: str, kdf: KdfPolicy = STANDARD) -> None:
    """Go on where the same person locked. Raises TooManyAttempts and WrongPassword."""
    folder = desk.store.folder
    try:
        key = unlock(folder, user=desk.user, password=password, kdf=kdf, clock=desk.clock)
    except WrongPassword:
        raise WrongPassword("password-wrong") from None
    desk.store.resume(key)
    _note_login(desk, "unlock")


@for_everybody
def sign_out(desk: Desk) -> None:
    """Close the store, with a line in the log unless it is locked; a full disk stops nobody."""
    try:
        if not desk.store.suspended:
            with suppress(CusError):
                record(desk, "logout")
    finally:
        desk.store.close()


def keep_account(store: Store, user: str, **values: object) -> None:
    """Write down what this machine knows of an account."""
    with store.write(ACCOUNT_TITLE) as session:
        account = session.get(Account, user)
        if account is None:
            account = Account(user=user)
            session.add(account)
        for name, value in values.items():
            setattr(account, name, value)


def _note_login(desk: Desk, act: str) -> None:
    """Write the failures before this login, then the login, and begin to count anew."""
    failures = attempts.read(desk.store.folder)
    entries = [Entry(act)]
    if failures.count:
        entries.insert(0, Entry("login.failed", detail=attempts.in_words(failures)))
    try:
        desk.store.trace(desk.user, entries)
        keep_account(desk.store, desk.user, last_login=desk.now())
    except DamagedStore:
        # Whoever mends the store has to come in first.
        log.warning("the store is damaged, the login stands in no log")
    attempts.forget(desk.store.folder)


def _refuse_stranger(desk: Desk) -> None:
    """Whoever opens the office must be somebody whom the journal can name.

    Where nobody has a user name yet there is nobody to be.
    """
    with desk.store.read() as session:
        if not any(member.login for member in members_in(session)):
            return
    problems: list[Problem] = check_signing_in(member_at(desk), desk.today())
    if problems:
        raise Refused(problems)


@contextmanager
def _full_disk_at_opening() -> Iterator[None]:
    """Nothing was to be saved yet: say that nothing can be opened."""
    try:
        yield
    except DiskFull:
        raise DiskFull("disk-full-at-opening") from None


@contextmanager
def _closed_on_failure(store: Store) -> Iterator[None]:
    try:
        yield
    except BaseException:
        store.close()
        raise
