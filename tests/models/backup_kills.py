"""Kills a program that makes or restores a backup; run as a process of its own, which forks.

``python -m tests.models.backup_kills backup|restore FOLDER STRIDE`` kills before each (or each
so many) statement and step of the file system, and prints one line per kill: what was found
afterwards. The tests judge the lines.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import select

from cus_desktop.domain.backups import Occasion
from cus_desktop.models import backup, engine
from cus_desktop.models.residents import Resident
from cus_desktop.models.restore import Keys, restore
from cus_desktop.models.store import Store
from cus_desktop.models.store_files import LOCK
from cus_desktop.system.single_instance import InstanceLock
from tests.conftest import CHEAP_KDF, NOW, PASSWORD, USER
from tests.models.kills import KILLED, in_child, report, unlocked

STEPS = {"open", "os.rename", "os.link", "os.remove", "os.mkdir", "os.rmdir"}
"""What Python tells before it touches a file or a folder."""


def die_before_step(number: int, folder: Path) -> None:
    """End the process when it is about to do the step: a statement, or a file below the folder."""
    left, inside = number, False
    real = engine.connect

    def count(*_step: object) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os._exit(KILLED)

    def connect(*place: Any, **options: Any) -> Any:
        connection = real(*place, **options)
        connection.set_trace_callback(count)
        return connection

    def watch(step: str, details: tuple[Any, ...]) -> None:
        nonlocal inside
        if step in STEPS and not inside and str(details[0]).startswith(str(folder)):
            inside = True
            count()
            inside = False

    engine.connect = connect
    sys.addaudithook(watch)


def phone(store: Store) -> str | None:
    with store.read() as session:
        return session.scalars(select(Resident.phone)).one()


def found_in(folder: Path) -> dict[str, Any]:
    """What the store shows after the kill, and what is wrong with it."""
    store = Store.open(folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF)
    try:
        return {
            "phone": phone(store),
            "wrong": [found.code for found in store.check()],
            "hidden": sorted(each.name for each in folder.glob(".*")),
        }
    finally:
        store.close()


def backups(base: Path, stride: int) -> None:
    """Kill the making of a backup of a closed store."""
    folder, target = base / "store", base / "kopie"

    def act() -> None:
        backup.make_backup(folder, unlocked(folder), target, Occasion.ASKED, NOW)

    for ended in killed(base, act, stride):
        made = list(target.glob("*.cusbackup"))
        for each in made:
            backup.prove(each, unlocked(folder), folder)
        backup.remove_left_overs(folder)
        report(ended=ended, made=len(made), **found_in(folder))


def restores(base: Path, stride: int) -> None:
    """Kill the exchange of a store for its backup."""
    folder = base / "store"
    (path,) = (base / "kopie").glob("*.cusbackup")

    def act() -> None:
        key = unlocked(folder)
        with InstanceLock(folder / LOCK):
            restore(folder, path, Keys(key, key), NOW)

    for ended in killed(base, act, stride):
        found = found_in(folder)
        (backed_up,) = path.parent.iterdir()
        replaced = [found_in(each)["phone"] for each in folder.glob("replaced-*")]
        report(ended=ended, untouched=backed_up == path, replaced=replaced, **found)


def killed(base: Path, act: Callable[[], None], stride: int) -> Any:
    """After each kill of the act, begun anew each time, how it ended."""
    whole, number = base.with_name("whole"), 1 - stride
    shutil.copytree(base, whole)
    while True:
        number += stride
        shutil.rmtree(base)
        shutil.copytree(whole, base)

        def begin(number: int = number) -> None:
            die_before_step(number, base)
            act()

        ended = in_child(begin)
        yield ended
        if ended != KILLED:
            return


def main(mode: str, base: str, stride: str) -> None:
    {"backup": backups, "restore": restores}[mode](Path(base), int(stride))


if __name__ == "__main__":
    main(*sys.argv[1:])
