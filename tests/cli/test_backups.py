"""``cus-desktop store backup|restore|check --repair``."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from cus_desktop.cli.main import call
from cus_desktop.models import engine
from cus_desktop.models.residents import Resident
from cus_desktop.models.store_files import DATABASE
from cus_desktop.services import restoring, signing_in
from tests.conftest import CHEAP_KDF, PASSWORD, USER
from tests.models.stores import opened

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(
    store_folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Run:
    """Run a verb of the store; exit code, stdout and stderr."""
    monkeypatch.setenv("CUS_PASSWORD", PASSWORD)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(store_folder.parent / "settings"))
    monkeypatch.setattr(signing_in, "sign_in", partial(signing_in.sign_in, kdf=CHEAP_KDF))
    cheap = partial(restoring.open_with_password, kdf=CHEAP_KDF)
    monkeypatch.setattr(restoring, "open_with_password", cheap)
    add(store_folder, "Żak")

    def run_it(*arguments: str) -> tuple[int, str, str]:
        code = call(["--store", str(store_folder), "--user", USER, "store", *arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return run_it


def add(folder: Path, name: str) -> None:
    store = opened(folder)
    with store.write("residents.add") as session:
        session.add(Resident(family_name=name))
    store.close()


def names(folder: Path) -> set[str | None]:
    store = opened(folder)
    try:
        with store.read() as session:
            return set(session.scalars(select(Resident.family_name)))
    finally:
        store.close()


def made_by(run: Run) -> Path:
    code, out, _err = run("backup", "--json")
    assert code == 0
    return Path(json.loads(out)["path"])


def test_a_backup_lies_beside_the_store_and_is_proved(run: Run, store_folder: Path) -> None:
    code, out, err = run("backup", "--json")
    made: dict[str, Any] = json.loads(out)
    assert (code, err) == (0, "")
    assert Path(made["path"]).parent == store_folder.parent / "kopie"
    assert made["proved_at"] is not None
    assert made["occasion"] == "asked"


def test_a_backup_can_go_elsewhere_for_once(run: Run, tmp_path: Path) -> None:
    code, out, _err = run("backup", "--to", str(tmp_path / "stick"))
    (made,) = (tmp_path / "stick").iterdir()
    assert (code, out) == (0, f"Kopia jest wykonana i sprawdzona: {made}\n")


def test_a_restore_tells_what_is_lost_and_keeps_the_replaced_files(
    run: Run, store_folder: Path
) -> None:
    made = made_by(run)
    add(store_folder, "Późna")
    code, out, err = run("restore", str(made), "--yes")
    assert (code, err) == (0, "")
    assert "które zostaną utracone: 1" in out
    assert "Dodano mieszkańca" in out
    (replaced,) = store_folder.glob("replaced-*")
    assert str(replaced) in out
    assert names(store_folder) == {"Żak"}
    assert names(replaced) == {"Żak", "Późna"}


def test_without_a_yes_nothing_is_restored(run: Run, store_folder: Path) -> None:
    made = made_by(run)
    add(store_folder, "Późna")
    code, _out, err = run("restore", str(made))
    assert code == 1
    assert "--yes" in err
    assert names(store_folder) == {"Żak", "Późna"}


def test_a_damaged_backup_is_refused_with_a_sentence(run: Run, store_folder: Path) -> None:
    made = made_by(run)
    made.write_bytes(made.read_bytes()[:-100])
    code, out, err = run("restore", str(made), "--yes", "--json")
    assert (code, err) == (1, "")
    assert json.loads(out)["error"] == "backup-damaged"
    assert names(store_folder) == {"Żak"}


def test_check_with_repair_mends_from_the_journal(run: Run, store_folder: Path) -> None:
    store = opened(store_folder)
    key = store.key.data_key
    store.close()
    connection = engine.connect(store_folder / DATABASE, key)
    connection.execute("UPDATE resident SET family_name = 'Obca'")
    connection.close()
    code, out, _err = run("check", "--json")
    assert (code, json.loads(out)["error"]) == (1, "damaged-mendable")
    code, out, _err = run("check", "--repair", "--json")
    assert (code, json.loads(out)) == (0, {"healthy": True, "findings": [], "mended": 1})
    assert names(store_folder) == {"Żak"}
    assert run("check")[0] == 0
