"""A small office for the tests of the command line, founded once and copied for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cus_desktop.cli.main import call
from cus_desktop.models.store import Store
from cus_desktop.services.desk import Desk
from tests.conftest import NOW, PASSWORD, USER
from tests.domain.plan_samples import a_service, a_supporting, a_time, an_external
from tests.end_to_end.program import PASSWORD_VARIABLE, QUICKEST
from tests.end_to_end.shell import Shell
from tests.services.plan_office import found


@pytest.fixture(scope="session")
def _office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store with a resident and one approved plan of three kinds of help.

    Its password costs the least that the program accepts: nothing is patched to open it.
    """
    folder = tmp_path_factory.mktemp("office") / "store"
    store, _paper = Store.create(
        folder, user=USER, password=PASSWORD, kdf=QUICKEST, clock=lambda: NOW
    )
    items = (a_service(times=(a_time(1),)), a_supporting(), an_external())
    found(Desk(store, USER, clock=lambda: NOW)).approved(items=items)
    store.close()
    return folder


@pytest.fixture
def office(_office: Path, tmp_path: Path) -> Path:
    """A copy of that store's folder."""
    return Path(shutil.copytree(_office, tmp_path / "store"))


@pytest.fixture
def shell(
    office: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Shell:
    """The command line at the office, its password known."""
    monkeypatch.setenv(PASSWORD_VARIABLE, PASSWORD)
    return Shell(office, USER, call, capsys)
