"""Kills a saving program at chosen moments; run as a process of its own, which forks.

``python -m tests.models.kills each-statement|random|upgrade FOLDER ...`` prints one line per
kill: what was found afterwards. The tests judge the lines.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event, select

from cus_desktop.models import engine, upgrade
from cus_desktop.models.keys import KeyFile, UnlockedKey
from cus_desktop.models.residents import ContactPerson, Resident
from cus_desktop.models.search import resident_word
from cus_desktop.models.store import Store
from cus_desktop.models.store_files import DATABASE, KEYS
from tests.conftest import CHEAP_KDF, PASSWORD, USER

KILLED = 9


def report(**found: Any) -> None:
    """One line for the test."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


def in_child(act: Callable[[], None]) -> int:
    """Run the act in a forked process; returns how it ended."""
    pid = os.fork()
    if pid == 0:
        try:
            act()
            os._exit(0)
        except BaseException:  # noqa: BLE001  the child ends here whatever happens
            import traceback

            traceback.print_exc()
            os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def die_before_statement(number: int) -> None:
    """Let every connection made from now on end the process when it is about to run it."""
    left = number

    def count(_statement: str) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os._exit(KILLED)

    @event.listens_for(Engine, "connect")
    def watch(connection: Any, _record: Any) -> None:
        connection.set_trace_callback(count)


def unlocked(folder: Path) -> UnlockedKey:
    return KeyFile(folder / KEYS, CHEAP_KDF).unlock(USER, PASSWORD)


def state(folder: Path) -> dict[str, Any]:
    """What a reopened store shows of the one resident, and what is wrong with it."""
    store = Store.open_unlocked(folder, unlocked(folder))
    try:
        with store.read() as session:
            row = session.scalars(select(Resident)).one()
            words = session.scalars(select(resident_word.c.word).order_by("word")).all()
            contacts = session.scalars(select(ContactPerson.name)).all()
            return {
                "phone": row.phone,
                "name": row.family_name,
                "contacts": list(contacts),
                "words": list(words),
                "saves": store.info().saves,
                "wrong": [found.code for found in store.check()],
            }
    finally:
        store.close()


def save(store: Store) -> None:
    """One step that touches several rows, documents and words."""
    with store.write("residents.edit") as session:
        row = session.scalars(select(Resident)).one()
        row.phone = "700"
        row.family_name = "Łoś"
        session.add(ContactPerson(resident_id=row.id, name="Jan"))


def each_statement(folder: Path) -> None:
    """Kill one save before its first statement, its second, and so on, until it gets through."""
    whole = folder.with_name("whole")
    shutil.copytree(folder, whole)
    number = 0
    while True:
        number += 1
        shutil.rmtree(folder)
        shutil.copytree(whole, folder)

        def act(number: int = number) -> None:
            store = Store.open_unlocked(folder, unlocked(folder))
            die_before_statement(number)
            save(store)

        ended = in_child(act)
        report(ended=ended, **state(folder))
        if ended != KILLED:
            return


def at_random(folder: Path, kills: int, seed: int) -> None:
    """Kill an editing process again and again; every save it reported has to be there."""
    chance = random.Random(seed)
    confirmed = 0
    for _kill in range(kills):
        reading, writing = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(reading)
            edit_for_ever(folder, confirmed, writing)
        os.close(writing)
        with os.fdopen(reading) as reports:
            # Waiting for reports, not for a time, keeps a busy machine from killing too early.
            reported = [reports.readline() for _save in range(chance.randrange(1, 9))]
            time.sleep(chance.uniform(0, 0.01))
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            reported += reports.readlines()
        confirmed = max(int(line) for line in reported if line.endswith("\n"))
        found = state(folder)
        shown = int(found["phone"])
        report(confirmed=confirmed, shown=shown, wrong=found["wrong"])
        confirmed = shown


def edit_for_ever(folder: Path, start: int, report_to: int) -> None:
    store = Store.open_unlocked(folder, unlocked(folder))
    number = start
    os.write(report_to, b"%d\n" % start)
    while True:
        number += 1
        with store.write("residents.edit") as session:
            session.scalars(select(Resident)).one().phone = str(number)
        os.write(report_to, b"%d\n" % number)


def upgrades(folder: Path, scripts: Path, stride: int) -> None:
    """Kill an upgrade before each of its statements, or before each so many."""
    path, key = folder / DATABASE, unlocked(folder)
    whole, number = path.read_bytes(), 1 - stride
    while True:
        number += stride
        path.write_bytes(whole)

        def act(number: int = number) -> None:
            die_before_statement(number)
            upgrade.upgrade_store(path, key, "0001", scripts)

        ended = in_child(act)
        connection = engine.connect(path, key.data_key)
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        (rows,) = connection.execute("SELECT count(*) FROM resident").fetchone()
        connection.close()
        report(ended=ended, revision=revision, rows=rows)
        if ended != KILLED:
            return


def main(mode: str, folder: str, *rest: str) -> None:
    if mode == "each-statement":
        each_statement(Path(folder))
    elif mode == "random":
        at_random(Path(folder), int(rest[0]), int(rest[1]))
    else:
        upgrades(Path(folder), Path(rest[0]), int(rest[1]))


if __name__ == "__main__":
    main(*sys.argv[1:])
