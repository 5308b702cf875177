"""Passwords, paper keys and the data key of an open store.

The key file is changed first and its new revision written into the database after: a kill in
between leaves a key file that is newer than the database knows, which is no harm.
"""

from __future__ import annotations

from dataclasses import replace

from cus_desktop.models import rotation
from cus_desktop.models.key_slots import STANDARD, KdfPolicy
from cus_desktop.models.keys import KeyFile
from cus_desktop.models.store import Store
from cus_desktop.models.store_files import KEYS
from cus_desktop.system.disk_failures import disk_failures

REVISION = "keys_revision"


def users(store: Store) -> frozenset[str]:
    """The names that have a password in this store."""
    with disk_failures():
        return frozenset(KeyFile(store.folder / KEYS).users())


@disk_failures()
def set_password(store: Store, user: str, password: str, kdf: KdfPolicy = STANDARD) -> None:
    """Give a person a password for this store, in place of an old one. Takes a second."""
    _changed(store, _file(store, kdf).set_password(store.key, user, password))


@disk_failures()
def remove_user(store: Store, user: str) -> None:
    """Take a person's password away. Raises Refused for the last one there is."""
    _changed(store, _file(store).remove_user(store.key, user))


@disk_failures()
def add_recovery(store: Store) -> str:
    """Make another paper key and return its text; the former one works until the new is kept."""
    paper, revision = _file(store).add_recovery(store.key)
    _changed(store, revision)
    return paper


@disk_failures()
def keep_recovery(store: Store, paper: str) -> None:
    """End every paper key but this one."""
    _changed(store, _file(store).keep_recovery(store.key, paper))


@disk_failures()
def opens(store: Store, paper: str) -> bool:
    """Whether a paper key opens this store. Raises WrongPassword when it opens nothing."""
    found = _file(store).unlock_with_recovery(paper)
    return found.data_key == store.key.data_key


@disk_failures()
def rotate(store: Store) -> None:
    """Write the database anew under a new data key; sessions of others wait meanwhile.

    Takes about as long as copying the file, and as much room. Raises DiskFull and other kinds
    of StoreUnavailable; the store then goes on under the old key.
    """
    with store.alone():
        store.adopt(rotation.rotate(store.folder, store.key))
    store.keep_facts({REVISION: str(store.key.revision)})


def _file(store: Store, kdf: KdfPolicy = STANDARD) -> KeyFile:
    return KeyFile(store.folder / KEYS, kdf)


def _changed(store: Store, revision: int) -> None:
    store.adopt(replace(store.key, revision=revision))
    store.keep_facts({REVISION: str(revision)})
