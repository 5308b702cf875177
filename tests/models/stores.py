"""Opening, filling and comparing stores in tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from cus_desktop import errors
from cus_desktop.models.residents import Resident
from cus_desktop.models.store import Store
from cus_desktop.models.store_files import DATABASE, KEYS
from tests.conftest import CHEAP_KDF, NOW, PASSWORD, USER

FILES = (DATABASE, KEYS, f"{KEYS}.2")


def contents(folder: Path) -> dict[str, bytes]:
    """The files that make up the store, without the lock and what SQLite keeps beside."""
    return {name: (folder / name).read_bytes() for name in FILES if (folder / name).exists()}


def opened(folder: Path, user: str = USER, password: str = PASSWORD) -> Store:
    return Store.open(folder, user=user, password=password, kdf=CHEAP_KDF, clock=lambda: NOW)


def refuses(folder: Path, kind: type[errors.CusError], **who: str) -> errors.CusError:
    """Opening fails with this error and changes no byte."""
    before = contents(folder)
    with pytest.raises(kind) as failure:
        opened(folder, **who)
    assert type(failure.value) is kind
    assert contents(folder) == before
    return failure.value


def fill(store: Store, rows: int) -> None:
    with store.write("residents.import") as session:
        session.add_all([Resident(family_name="Żak", note="x" * 1000) for _ in range(rows)])
