"""What most tests start from: a store, a desk and a fixed day."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import count
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


_HOMES = ("HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA")
_XDG = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")


def places(home: Path) -> dict[str, str]:
    """The variables by which programs find a person's folders, all below ``home``."""
    return dict.fromkeys(_HOMES, str(home)) | {name: str(home / name.lower()) for name in _XDG}


def _move_to(home: Path, patch: pytest.MonkeyPatch) -> Path:
    home.mkdir()
    for name, value in places(home).items():
        patch.setenv(name, value)
    return home


@pytest.fixture(scope="session", autouse=True)
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of all homes; what lasts for the whole run lives in the first of them."""
    folder = tmp_path_factory.mktemp("homes")
    with pytest.MonkeyPatch.context() as patch:
        _move_to(folder / "session", patch)
        yield folder


_numbers = count(1)


@pytest.fixture(autouse=True)
def home_folder(_homes: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for each test: no log, report or setting reaches the real one."""
    return _move_to(_homes / str(next(_numbers)), monkeypatch)


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
