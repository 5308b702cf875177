"""What most tests start from: a store, a desk and a fixed day."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import settings

from cus_desktop.models.key_slots import KdfCost, KdfPolicy
from cus_desktop.models.store import Store
from cus_desktop.services.desk import Desk

# A busy machine is no defect; benchmarks measure time.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

CHEAP_KDF = KdfPolicy(cost=KdfCost(8192, 1), floor=KdfCost(8192, 1))
USER, PASSWORD = "dyrektor", "zażółć gęślą jaźń"
NOW = datetime(2026, 11, 3, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def kdf() -> KdfPolicy:
    """Password slots that cost nothing to try."""
    return CHEAP_KDF


@pytest.fixture
def today() -> date:
    """The day on which every test happens: Tuesday, 3 November 2026."""
    return NOW.date()


@pytest.fixture(scope="session")
def _new_store_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store as it is right after its creation; tests work on copies."""
    folder = tmp_path_factory.mktemp("template") / "store"
    store, _recovery = Store.create(
        folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF, clock=lambda: NOW
    )
    store.close()
    return folder


@pytest.fixture
def store_folder(_new_store_folder: Path, tmp_path: Path) -> Path:
    """The folder of a closed, empty store of ``USER`` with ``PASSWORD``."""
    return Path(shutil.copytree(_new_store_folder, tmp_path / "store"))


@pytest.fixture
def store(store_folder: Path) -> Iterator[Store]:
    """An open, empty store."""
    opened = Store.open(
        store_folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF, clock=lambda: NOW
    )
    yield opened
    opened.close()


@pytest.fixture
def desk(store: Store) -> Desk:
    """The director at the open store on the fixed day."""
    return Desk(store, USER, clock=lambda: NOW)
