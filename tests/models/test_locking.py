"""A store that forgets its key waits for those inside and refuses all others."""

from __future__ import annotations

import threading
import time

import pytest
from sqlalchemy import select

from cus_desktop import errors
from cus_desktop.models import store_keys
from cus_desktop.models.residents import Resident
from cus_desktop.models.store import Store
from tests.conftest import CHEAP_KDF, PASSWORD, USER


def add(store: Store, name: str) -> None:
    with store.write("residents.add") as session:
        session.add(Resident(family_name=name))


def names(store: Store) -> list[str | None]:
    with store.read() as session:
        return list(session.scalars(select(Resident.family_name)))


def unlocked(store: Store):
    return Store.unlock(store.folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF)


def test_a_suspended_store_reads_and_writes_nothing_until_it_is_resumed(store: Store):
    add(store, "Żak")
    store.suspend()
    for act in (lambda: names(store), lambda: add(store, "Łoś"), lambda: store.key):
        with pytest.raises(errors.StoreLocked):
            act()
    assert store._key is None
    with pytest.raises(errors.AlreadyOpen):
        Store.open_unlocked(store.folder, unlocked(store))

    store.resume(unlocked(store))
    assert names(store) == ["Żak"]
    add(store, "Łoś")
    assert len(names(store)) == 2


def test_a_key_of_another_store_does_not_resume(store: Store, tmp_path):
    other, _paper = Store.create(tmp_path / "other", user=USER, password=PASSWORD, kdf=CHEAP_KDF)
    store.suspend()
    with pytest.raises(errors.StoreUnavailable):
        store.resume(other.key)
    assert store.suspended
    store.resume(unlocked(store))
    assert names(store) == []
    other.close()


def test_locking_waits_for_a_save_and_what_it_reads_meanwhile(store: Store):
    saving, locked = threading.Event(), threading.Event()

    def save() -> None:
        with store.write("residents.add") as session:
            saving.set()
            time.sleep(0.05)
            assert names(store) == []
            session.add(Resident(family_name="Żak"))

    def lock() -> None:
        store.suspend()
        locked.set()

    thread = threading.Thread(target=save)
    thread.start()
    assert saving.wait(5)
    locker = threading.Thread(target=lock)
    locker.start()
    thread.join(5)
    assert locked.wait(5)
    locker.join(5)
    store.resume(unlocked(store))
    assert names(store) == ["Żak"]


def test_others_wait_while_the_data_gets_a_new_key(store: Store):
    for number in range(300):
        add(store, f"Żak {number}")
    found: list[int] = []
    failures: list[BaseException] = []
    over = threading.Event()

    def work() -> None:
        try:
            while not over.is_set():
                found.append(len(names(store)))
                add(store, "Łoś")
        except BaseException as error:  # noqa: BLE001 - told by the test
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    old = store.key.data_key
    store_keys.rotate(store)
    over.set()
    for thread in threads:
        thread.join(10)

    assert failures == []
    assert store.key.data_key != old
    assert store.check() == ()
    assert len(names(store)) >= 300


def test_without_room_the_old_key_stays_and_all_goes_on(store: Store, monkeypatch):
    add(store, "Żak")
    old = store.key

    def full(_path: object) -> None:
        raise errors.DiskFull

    monkeypatch.setattr("cus_desktop.models.rotation.atomic.flush_file", full)
    with pytest.raises(errors.DiskFull):
        store_keys.rotate(store)
    assert names(store) == ["Żak"]
    add(store, "Łoś")
    assert store.key.data_key == old.data_key
    assert [path.name for path in store.folder.glob(".office*")] == []
    store.close()

    # The begun change is finished at the next opening, when there is room again.
    monkeypatch.undo()
    again = Store.open(store.folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF)
    assert again.key.data_key != old.data_key
    assert set(names(again)) == {"Żak", "Łoś"}
    again.close()


def test_a_key_file_that_cannot_be_written_at_the_end_is_finished_at_the_next_opening(
    store: Store, monkeypatch
):
    add(store, "Żak")
    old = store.key.data_key

    def full(*_anything: object) -> None:
        raise errors.DiskFull

    monkeypatch.setattr("cus_desktop.models.keys.KeyFile.finish_rotation", full)
    store_keys.rotate(store)
    assert names(store) == ["Żak"]
    add(store, "Łoś")
    store.close()
    monkeypatch.undo()

    again = Store.open(store.folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF)
    assert set(names(again)) == {"Żak", "Łoś"}
    assert again.key.data_key != old
    assert again.check() == ()
    store_keys.set_password(again, "ala", "hasło", CHEAP_KDF)
    again.close()
