"""A store from its making to the next morning."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from cus_desktop import errors
from cus_desktop.models.residents import Resident
from cus_desktop.models.store import Store
from cus_desktop.models.store_files import DATABASE, KEYS
from cus_desktop.models.store_keys import set_password
from tests.conftest import CHEAP_KDF, NOW, PASSWORD, USER


def opened(folder: Path, user: str = USER, password: str = PASSWORD) -> Store:
    return Store.open(folder, user=user, password=password, kdf=CHEAP_KDF, clock=lambda: NOW)


def count(store: Store) -> int:
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(Resident)) or 0


def add(store: Store, name: str = "Żak") -> None:
    with store.write("residents.add") as session:
        session.add(Resident(family_name=name))


def test_what_was_saved_is_there_after_closing(store: Store):
    add(store, "Łoś")
    store.close()

    again = opened(store.folder)
    with again.read() as session:
        assert session.scalars(select(Resident.family_name)).all() == ["Łoś"]
    again.close()


def test_a_store_is_a_folder_with_the_database_two_key_files_and_a_lock(store: Store):
    store.close()
    store.close()

    assert {path.name for path in store.folder.iterdir()} == {DATABASE, KEYS, f"{KEYS}.2", "lock"}


def test_a_new_store_describes_itself(store: Store):
    add(store)
    info = store.info()

    assert info.created == NOW
    assert (info.saves, info.rows["resident"], info.rows["office"]) == (1, 1, 0)
    assert info.size > 4096
    assert store.check() == ()


def test_the_paper_key_opens_the_store_and_gives_a_new_password(tmp_path: Path):
    made, paper = Store.create(tmp_path / "store", user=USER, password="x", kdf=CHEAP_KDF)
    made.close()

    key = Store.unlock_with_recovery(made.folder, paper, kdf=CHEAP_KDF)
    store = Store.open_unlocked(made.folder, key)
    set_password(store, USER, PASSWORD, CHEAP_KDF)
    store.close()

    again = opened(made.folder)
    assert not again.key_file_is_old
    again.close()
    with pytest.raises(errors.WrongPassword):
        opened(made.folder, password="x")


def test_an_older_key_file_put_back_is_noticed(store: Store, tmp_path: Path):
    for name in (KEYS, f"{KEYS}.2"):
        shutil.copyfile(store.folder / name, tmp_path / name)
    set_password(store, "ola", "x", CHEAP_KDF)
    store.close()
    for name in (KEYS, f"{KEYS}.2"):
        shutil.copyfile(tmp_path / name, store.folder / name)

    again = opened(store.folder)
    assert again.key_file_is_old
    again.close()


def test_deriving_the_key_touches_no_database(store_folder: Path):
    path = store_folder / DATABASE
    content = path.read_bytes()
    path.write_bytes(b"")

    key = Store.unlock(store_folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF)

    path.write_bytes(content)
    Store.open_unlocked(store_folder, key).close()


def test_readers_see_the_last_committed_state_while_a_write_is_open(store: Store):
    add(store)
    with store.write("residents.add") as session:
        session.add(Resident(family_name="Łoś"))
        session.flush()
        assert count(store) == 1
        seen: list[int] = []
        reader = threading.Thread(target=lambda: seen.append(count(store)))
        reader.start()
        reader.join()
        assert seen == [1]
    assert count(store) == 2


def test_a_reading_session_keeps_its_state_while_others_write(store: Store):
    add(store)
    with store.read() as session:
        before = session.scalar(select(func.count()).select_from(Resident))
        add(store)
        assert session.scalar(select(func.count()).select_from(Resident)) == before
    assert count(store) == 2


def test_writers_on_many_threads_wait_for_one_another(store: Store):
    failures: list[BaseException] = []

    def work() -> None:
        try:
            for _number in range(10):
                add(store)
                count(store)
        except BaseException as error:  # noqa: BLE001  shown by the assertion below
            failures.append(error)

    threads = [threading.Thread(target=work) for _thread in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failures == []
    assert count(store) == 60
    assert store.info().saves == 60
    assert store.check() == ()


def test_the_connections_have_the_settings_of_the_design(store: Store):
    expected = {
        "foreign_keys": 1,
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "cache_size": -65536,
        "trusted_schema": 0,
        "cell_size_check": 1,
    }
    with store.read() as reading, store.write("look") as writing:
        for session, query_only in ((reading, 1), (writing, 0)):
            found = {
                name: session.scalar(text(f"PRAGMA {name}")) for name in (*expected, "query_only")
            }
            assert found == {**expected, "query_only": query_only}


def test_tables_made_in_a_failed_step_are_gone(store: Store):
    def fail() -> None:
        with store.write("scratch") as session:
            session.execute(text("CREATE TABLE scratch (a)"))
            raise LookupError

    with pytest.raises(LookupError):
        fail()

    with store.read() as session:
        names = session.scalars(text("SELECT name FROM sqlite_master"))
        assert "scratch" not in set(names)


LAZY = """
import sys
from pathlib import Path
from cus_desktop.models.store import Store
from tests.conftest import CHEAP_KDF, PASSWORD, USER
Store.open(Path(sys.argv[1]), user=USER, password=PASSWORD, kdf=CHEAP_KDF).close()
print([name for name in ("alembic", "mako", "reportlab", "PySide6") if name in sys.modules])
"""


def test_opening_a_store_loads_nothing_it_does_not_need(store_folder: Path):
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", LAZY, str(store_folder)],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    assert done.stdout.strip() == "[]"
