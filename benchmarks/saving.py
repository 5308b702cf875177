"""One saved edit with its journal entry against the same row update by bare SQLAlchemy.

What is compared: a phone number of a resident is changed, in the same file, each time of
another resident, in turns of 20.

- floor: a plain ``Session`` of SQLAlchemy on a connection with the same key and pragmas loads
  the mapped row, sets the value and commits. No journal, no word index, no rules.
- ``Store.write``: the same three steps through the store. It adds the journal entry with its
  hashes, the row's document, and the search words of the row.
- ``save_resident``: what the program does when Save is pressed. It adds the rules of a
  resident, the search for people who look alike, the check that nobody else saved meanwhile,
  and the parts of the record (needs, representatives, contacts).

Both sides write through their own connection. The first runs of each turn are not counted,
because the other side's commits made the connection forget its pages; in the program there is
one writer only.
"""

from __future__ import annotations

import random
import statistics
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from benchmarks.figures import Figure
from benchmarks.stores import bench_store, copy_of, open_desk
from benchmarks.timing import in_turns
from cus_desktop.domain.residents import ResidentDraft
from cus_desktop.models import engine
from cus_desktop.models.residents import Resident
from cus_desktop.models.store_files import DATABASE
from cus_desktop.services.residents import get_resident, save_resident

LIMIT = 3.0
TURNS, RUNS, WARM_UP = 30, 20, 4


def measure(residents: int = 20_000, turns: int = TURNS) -> list[Figure]:
    """Medians of saving, in milliseconds."""
    folder = copy_of(bench_store(residents), "saving")
    desk = open_desk(folder)
    bare = engine.writer_engine(folder / DATABASE, desk.store.key.data_key)
    with desk.store.read() as session:
        ids = list(session.scalars(select(Resident.id).where(Resident.dead.is_(False))))
    random.Random(1).shuffle(ids)
    ids = ids[: 3 * turns * (RUNS + WARM_UP)]
    drafts: dict[int, ResidentDraft] = {}

    def bare_sqlalchemy(number: int) -> None:
        with Session(bare) as session:
            row = session.get_one(Resident, ids[number % len(ids)])
            row.phone = _phone(number)
            session.commit()

    def store_write(number: int) -> None:
        with desk.store.write("residents.edit") as session:
            row = session.get_one(Resident, ids[number % len(ids)])
            row.phone = _phone(number)

    def service(number: int) -> None:
        save_resident(desk, replace(drafts[number], phone=_phone(number)))

    # The form was filled long before Save is pressed.
    for number, row_id in enumerate(ids):
        drafts[number] = get_resident(desk, row_id)
    try:
        spent = in_turns(
            {"bare": bare_sqlalchemy, "write": store_write, "service": service},
            turns=turns,
            runs=RUNS,
            warm_up=WARM_UP,
        )
    finally:
        bare.dispose()
        desk.store.close()
    floor, write, saved = (statistics.median(spent[name]) for name in spent)
    return [
        Figure("saved edit: Store.write against bare SQLAlchemy", "ms", write, floor, LIMIT),
        Figure("saved edit: save_resident against bare SQLAlchemy", "ms", saved, floor, LIMIT),
    ]


def _phone(number: int) -> str:
    return f"+48601{number:06d}"
