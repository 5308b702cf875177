"""A change of keys that dies at any step leaves an office that somebody can open."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from cus_desktop.models import store_keys
from cus_desktop.models.residents import Resident
from cus_desktop.models.store import Store
from tests.conftest import CHEAP_KDF, PASSWORD, USER
from tests.models.key_kills import OTHER, OTHER_PASSWORD
from tests.models.killed import ROOT, needs_fork
from tests.models.kills import KILLED

pytestmark = needs_fork


@pytest.fixture
def office(tmp_path: Path) -> tuple[Path, str]:
    """A closed store of two people with one resident, and its paper key."""
    folder = tmp_path / "store"
    store, paper = Store.create(folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF)
    with store.write("residents.add") as session:
        session.add(Resident(family_name="Żak"))
    store_keys.set_password(store, OTHER, OTHER_PASSWORD, CHEAP_KDF)
    store.close()
    return folder, paper


def killing(mode: str, folder: Path, paper: str, stride: int = 1) -> list[dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.models.key_kills", mode, str(folder), paper, str(stride)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=540,
    )
    assert done.returncode == 0, done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [each["ended"] for each in found] == [KILLED] * (len(found) - 1) + [0]
    assert len(found) > 1, "nothing was killed"
    assert all(each["left"] == [] for each in found), "half-written copies were left"
    return found


ALWAYS = ["director", "paper"]


def test_of_a_new_password_the_old_or_the_new_one_opens(office: tuple[Path, str]):
    found = [each["opens"] for each in killing("new_password", *office)]

    assert len(found) > 8
    for opens in found:
        assert opens in (["director", "old", "paper"], ["director", "new", "paper"])
    assert found[0] == ["director", "old", "paper"]
    assert found[-1] == ["director", "new", "paper"]


def only_others_open(found: list[dict[str, Any]]) -> None:
    assert all(each["opens"] in (ALWAYS, ["director", "old", "paper"]) for each in found)
    assert found[-1]["opens"] == ALWAYS


def every_secret_opens(found: list[dict[str, Any]]) -> None:
    assert all(each["opens"] == ["director", "old", "paper"] for each in found)


def test_of_a_removed_person_the_others_still_open(office: tuple[Path, str]):
    only_others_open(killing("removal", *office))


def test_of_a_new_data_key_every_secret_opens(office: tuple[Path, str]):
    every_secret_opens(killing("rotation", *office, stride=11))


@pytest.mark.soak
def test_at_every_step_of_a_new_data_key_every_secret_opens(office: tuple[Path, str]):
    every_secret_opens(killing("rotation", *office))


@pytest.mark.soak
def test_at_every_step_of_shutting_somebody_out_the_others_open(office: tuple[Path, str]):
    only_others_open(killing("removal_and_rotation", *office))


def test_of_a_new_paper_key_the_old_sheet_works_until_the_new_one_is_kept(office: tuple[Path, str]):
    found = [each["opens"] for each in killing("paper_key", *office)]

    assert len(found) > 15
    assert all(opens in (["director", "old", "paper"], ["director", "old"]) for opens in found)
    assert found[len(found) // 3] == ["director", "old", "paper"]
    assert found[-1] == ["director", "old"]
