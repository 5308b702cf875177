"""A program that dies at any moment leaves all of a save or nothing of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from cus_desktop.models.residents import Resident
from cus_desktop.models.store import Store
from tests.conftest import CHEAP_KDF, NOW, PASSWORD, USER
from tests.models.killed import killing, needs_fork
from tests.models.kills import KILLED

pytestmark = needs_fork


@pytest.fixture
def folder(store_folder: Path) -> Path:
    """A closed store with one resident."""
    store = Store.open(store_folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF, clock=lambda: NOW)
    with store.write("residents.add") as session:
        session.add(Resident(family_name="Żak", phone="0"))
    store.close()
    return store_folder


def test_a_save_killed_after_any_statement_leaves_all_or_nothing(folder: Path):
    found = killing("each-statement", folder)

    *killed, through = found
    assert len(killed) > 10
    for each in killed:
        assert each == {
            "ended": KILLED,
            "phone": "0",
            "name": "Żak",
            "contacts": [],
            "words": ["0", "zak"],
            "saves": 1,
            "wrong": [],
        }
    assert through == {
        "ended": 0,
        "phone": "700",
        "name": "Łoś",
        "contacts": ["Jan"],
        "words": ["700", "los"],
        "saves": 2,
        "wrong": [],
    }


def no_confirmed_save_is_lost(folder: Path, kills: int, seed: int) -> None:
    found = killing("random", folder, kills, seed)

    assert len(found) == kills
    assert found[-1]["shown"] > 0
    for each in found:
        # One more than confirmed: committed, but killed before it could say so.
        assert each["shown"] - each["confirmed"] in (0, 1)
        assert each["wrong"] == []


def test_random_kills_lose_no_confirmed_save(folder: Path):
    no_confirmed_save_is_lost(folder, 8, seed=1)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(2, 12))
def test_a_thousand_random_kills_lose_no_confirmed_save(folder: Path, seed: int):
    no_confirmed_save_is_lost(folder, 100, seed)
