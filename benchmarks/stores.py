"""Practice stores of fixed sizes, made once and kept under ``build/bench-stores``.

A store is made anew when the tables or the generator of invented people change: both go into
its name. The people come from the practice builder with a fixed seed.
"""

from __future__ import annotations

import hashlib
import shutil
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sqlalchemy.schema import CreateIndex, CreateTable

from cus_desktop.models.base import Base
from cus_desktop.models.key_slots import MIB, KdfCost, KdfPolicy
from cus_desktop.models.keys import UnlockedKey
from cus_desktop.models.store import Store
from cus_desktop.services import practice
from cus_desktop.services.desk import Desk
from cus_desktop.services.practice.office import LOGIN, PASSWORD

FOLDER = Path("build/bench-stores")
QUICKEST_KDF = KdfPolicy(cost=KdfCost(64 * MIB, 3))
"""The least that the program itself accepts, so that unlocking does not fill the waiting."""


@dataclass(frozen=True, slots=True)
class BenchStore:
    """A closed store on the disk.

    Attributes:
        made_in: seconds it took to make, None when it was there already.
    """

    folder: Path
    residents: int
    made_in: float | None


def bench_store(residents: int) -> BenchStore:
    """The store with this many residents, made now if need be."""
    folder = FOLDER / f"{residents}-{version()}"
    if folder.is_dir():
        return BenchStore(folder, residents, None)
    from cus_desktop.services.practice.build import make_practice_office

    for older in FOLDER.glob(f"{residents}-*"):
        shutil.rmtree(older)
    FOLDER.mkdir(parents=True, exist_ok=True)
    begun = time.perf_counter()
    founded = make_practice_office(folder, residents=residents, kdf=QUICKEST_KDF)
    founded.desk.store.close()
    return BenchStore(folder, residents, time.perf_counter() - begun)


def copy_of(store: BenchStore, name: str) -> Path:
    """A copy of the store that may be changed, in place of the copy of the last run."""
    copied = FOLDER / name
    shutil.rmtree(copied, ignore_errors=True)
    shutil.copytree(store.folder, copied)
    return copied


def open_desk(folder: Path) -> Desk:
    """The director of the practice office at the open store."""
    return Desk(Store.open_unlocked(folder, unlocked(folder)), LOGIN)


def unlocked(folder: Path) -> UnlockedKey:
    """The store's key."""
    return Store.unlock(folder, user=LOGIN, password=PASSWORD, kdf=QUICKEST_KDF)


@cache
def version() -> str:
    """Twelve characters that change with the tables and with the generator."""
    from cus_desktop.models import tables as _tables  # noqa: F401  fills the metadata

    found = hashlib.sha256()
    for table in Base.metadata.sorted_tables:
        found.update(str(CreateTable(table)).encode())
        for index in sorted(table.indexes, key=lambda one: str(one.name)):
            found.update(str(CreateIndex(index)).encode())
    for path in sorted(Path(practice.__path__[0]).glob("*.py")):
        found.update(path.read_bytes())
    return found.hexdigest()[:12]
