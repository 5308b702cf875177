"""Kills a program that changes keys before each of its steps on the disk; forks.

``python -m tests.models.key_kills MODE FOLDER`` prints one line per kill: what opened the store
afterwards. A step is an SQL statement, or a file opened for writing, renamed, removed or flushed.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import select

from cus_desktop.errors import StoreUnavailable
from cus_desktop.models import engine, store_keys
from cus_desktop.models.residents import Resident
from cus_desktop.models.store import Store
from tests.conftest import CHEAP_KDF, PASSWORD, USER
from tests.models.kills import KILLED, in_child, report

OTHER, OTHER_PASSWORD, NEW_PASSWORD = "ala", "stare hasło Ali", "nowe hasło Ali"


def new_password(store: Store) -> None:
    store_keys.set_password(store, OTHER, NEW_PASSWORD, CHEAP_KDF)


def removal(store: Store) -> None:
    store_keys.remove_user(store, OTHER)


def rotation(store: Store) -> None:
    store_keys.rotate(store)


def removal_and_rotation(store: Store) -> None:
    store_keys.remove_user(store, OTHER)
    store_keys.rotate(store)


def paper_key(store: Store) -> None:
    store_keys.keep_recovery(store, store_keys.add_recovery(store))


MODES: dict[str, Callable[[Store], None]] = {
    act.__name__: act for act in (new_password, removal, rotation, removal_and_rotation, paper_key)
}


def die_before_step(number: int) -> None:
    """End the process before its numbered step from now on."""
    left = number

    def count(*_what: object) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os._exit(KILLED)

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & os.O_WRONLY
        if writes or event in {"os.rename", "os.remove", "os.link"}:
            count()

    real_connect, real_flush = engine.connect, os.fsync

    def connect(*arguments: Any, **options: Any) -> Any:
        connection = real_connect(*arguments, **options)
        connection.set_trace_callback(count)
        return connection

    def flush(descriptor: Any) -> None:
        count()
        real_flush(descriptor)

    sys.addaudithook(watch)
    engine.connect = connect
    os.fsync = flush  # type: ignore[assignment]


def opened_by(folder: Path, paper: str) -> list[str]:
    """The names of the secrets that open the store and find its one resident in order."""
    found = []
    secrets = {"director": (USER, PASSWORD), "old": (OTHER, OTHER_PASSWORD)}
    secrets["new"] = (OTHER, NEW_PASSWORD)
    for name, (user, password) in secrets.items():
        try:
            key = Store.unlock(folder, user=user, password=password, kdf=CHEAP_KDF)
        except StoreUnavailable:
            continue
        look_inside(Store.open_unlocked(folder, key))
        found.append(name)
    try:
        look_inside(Store.open_unlocked(folder, Store.unlock_with_recovery(folder, paper)))
    except StoreUnavailable:
        return found
    return [*found, "paper"]


def look_inside(store: Store) -> None:
    with store.read() as session:
        assert session.scalars(select(Resident.family_name)).all() == ["Żak"]
    wrong = store.check()
    store.close()
    assert not wrong, wrong


def main(mode: str, folder_name: str, paper: str, stride: str) -> None:
    """Kill before each step, or before each so many."""
    folder = Path(folder_name)
    whole = folder.with_name("whole")
    shutil.copytree(folder, whole)
    number, ended = 1 - int(stride), KILLED
    while ended == KILLED:
        number += int(stride)
        shutil.rmtree(folder)
        shutil.copytree(whole, folder)

        def act(number: int = number) -> None:
            key = Store.unlock(folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF)
            store = Store.open_unlocked(folder, key)
            die_before_step(number)
            MODES[mode](store)

        ended = in_child(act)
        opens = opened_by(folder, paper)
        left = sorted(path.name for path in folder.iterdir() if path.name.startswith(".office"))
        report(ended=ended, opens=opens, left=left)


if __name__ == "__main__":
    main(*sys.argv[1:])
