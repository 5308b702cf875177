"""One keystroke of the search in the list of residents, at 20 000 and at 100 000 people.

What is compared, text by text, in turns, on the same file:

- floor: one raw SQL statement by a bare sqlcipher3 cursor with the same key and pragmas that
  fetches the first page of 200 people who fit, sorted as the list is, with the columns it
  shows. It is written by hand in two shapes, one that collects the people of the rarest word
  and sorts them, one that walks down the sorted people until the page is full; for every text
  the quicker of the two is taken, and for one or two letters also of a third, which walks down
  the index's own sorted list of that beginning. The floor does not count how many people fit, does not read
  their plans and makes no rows.
- ours: what the page does with a typed letter, without the wait for the next letter: the
  list's model asks through the background thread, the service finds the page, counts who fits,
  reads the plans, makes the rows, and the model shows them.

The measure is the 95th percentile over all keystrokes of people looked for in many ways
(``benchmarks.typed_texts``); growth compares ours at 100 000 with ours at 20 000.
"""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop
from sqlcipher3.dbapi2 import Connection, OperationalError

from benchmarks.figures import Figure
from benchmarks.stores import bench_store, open_desk
from benchmarks.timing import tail
from benchmarks.typed_texts import typed_texts
from cus_desktop.domain.search_terms import Term, search_terms
from cus_desktop.models import engine
from cus_desktop.models.store_files import DATABASE
from cus_desktop.services.desk import Desk
from cus_desktop.ui.application import create_application
from cus_desktop.ui.background import Background
from cus_desktop.ui.residents.resident_list import columns, read_page
from cus_desktop.ui.tables.paged_model import PagedModel
from cus_desktop.ui.tables.paging import PAGE_SIZE, PageRequest

LIMIT, GROWTH_LIMIT = 3.0, 2.5
SIZES = (20_000, 100_000)
PEOPLE, REPETITIONS = 10, 3
_STEPS = 2_000
"""Steps of the database between two looks at the clock."""


@dataclass(frozen=True)
class Keystrokes:
    """95th percentiles in milliseconds."""

    ours: float
    floor: float


def measure(sizes: tuple[int, int] = SIZES, people: int = PEOPLE) -> list[Figure]:
    """Figures of both sizes and the growth between them."""
    desktop = create_application(["bench"], pinned_font=True)
    assert desktop.app is not None
    found = []
    taken = []
    for size in sizes:
        store = bench_store(size)
        taken.append(_measured(store.folder, people))
        name = f"search keystroke at {size} residents, p95, against raw SQL"
        found.append(Figure(name, "ms", taken[-1].ours, taken[-1].floor, LIMIT))
        if store.made_in is not None:
            found.append(Figure(f"making a store of {size} residents", "s", store.made_in))
    small, large = taken
    name = f"search keystroke: growth from {sizes[0]} to {sizes[1]} residents"
    found.append(Figure(name, "ms", large.ours, small.ours, GROWTH_LIMIT))
    return found


def _measured(folder: Path, people: int) -> Keystrokes:
    desk = open_desk(folder)
    raw = engine.connect(folder / DATABASE, desk.store.key.data_key)
    raw.execute("PRAGMA query_only=ON")
    typed = typed_texts(desk, people)
    page = _ListOfResidents(desk)
    page.keystroke("")
    ours, floor = {}, {}
    for text in dict.fromkeys(typed):
        page.keystroke(text)
        statement = _quickest(raw, text)
        turns = [(page.keystroke(text), _spent(raw, *statement)) for _ in range(REPETITIONS)]
        ours[text] = statistics.median(mine for mine, _ in turns)
        floor[text] = statistics.median(bare for _, bare in turns)
    page.close()
    raw.close()
    desk.store.close()
    return Keystrokes(tail([ours[text] for text in typed]), tail([floor[text] for text in typed]))


# ------------------------------------------------------------------ ours


class _ListOfResidents:
    """The list's model with the page's own source."""

    def __init__(self, desk: Desk) -> None:
        self._background = Background(_fail)
        source = partial(read_page, desk, "")
        identity = lambda row: row.id  # noqa: E731 - as the page gives it
        self._model = PagedModel(columns(desk.today()), identity, source, self._background)
        self._loop = QEventLoop()
        self._model.loaded.connect(self._loop.quit)
        self._model.failed.connect(_fail)

    def keystroke(self, text: str) -> float:
        """Ask and wait until the model shows the answer; milliseconds."""
        begun = time.perf_counter()
        self._model.ask(PageRequest(text=text, sort="name", with_total=not text))
        self._loop.exec()
        return (time.perf_counter() - begun) * 1000

    def close(self) -> None:
        self._background.close()


def _fail(error: object) -> None:
    assert isinstance(error, BaseException)
    raise error


# ------------------------------------------------------------------ floor

_COLUMNS = """
    select resident.id, given_name, family_name, pesel, born_on, died_on, village.name,
           place_name, address_confidential, phone, resident.sort_key
    from resident left join village on village.id = resident.village_id
    where resident.dead = 0 and merged_into is null and """
_PAGE = f" order by resident.sort_key, resident.id limit {PAGE_SIZE}"


def _quickest(raw: Connection, text: str) -> tuple[str, list[str]]:
    """The quicker of the statements for the text, with its values; found out beforehand."""
    terms = search_terms(text)
    if not terms:
        return f"{_COLUMNS} 1 {_PAGE}", []
    sizes = [_entries(raw, term) for term in terms]
    ordered = [term for _, term in sorted(zip(sizes, terms, strict=True))]
    best, quickest = math.inf, ("", list[str]())
    for shape in _shapes(ordered):
        spent = _spent_within(raw, best, *shape)
        if spent < best:
            best, quickest = spent, shape
    return quickest


def _spent_within(raw: Connection, limit: float, statement: str, values: list[Any]) -> float:
    """The same as `_spent`, given up as infinite once it takes longer than the limit."""
    end = time.perf_counter() + limit / 1000
    raw.set_progress_handler(lambda: time.perf_counter() > end, _STEPS)
    try:
        return _spent(raw, statement, values)
    except OperationalError:  # interrupted
        return math.inf
    finally:
        raw.set_progress_handler(None, _STEPS)


def _shapes(rarest_first: list[Term]) -> Iterator[tuple[str, list[str]]]:
    rarest, *others = rarest_first
    values = [value for term in (rarest, *others) for value in _values(term)]
    of_word = "".join(f" and {_has('word.resident_id', term)}" for term in others)
    ids = f"select resident_id from resident_word word where {_fits('word', rarest)}{of_word}"
    yield f"{_COLUMNS} resident.id in ({ids}) {_PAGE}", values
    of_person = " and ".join(_has("resident.id", term) for term in (rarest, *others))
    yield f"{_COLUMNS} {of_person} {_PAGE}", values
    if not others and len(rarest) == 1 and len(rarest[0]) <= 2 and rarest[0].isalpha():
        listed = (
            "select resident_id from resident_initial where initial = ?"
            f" order by sort_key, resident_id limit {PAGE_SIZE}"
        )
        yield f"{_COLUMNS} resident.id in ({listed}) {_PAGE}", [rarest[0]]


def _has(owner: str, term: Term) -> str:
    return (
        "exists (select 1 from resident_word other"
        f" where other.resident_id = {owner} and {_fits('other', term)})"
    )


def _fits(alias: str, term: Term) -> str:
    ranges = [f"({alias}.word >= ? and {alias}.word < ?)"] * len(term)
    return f"({' or '.join(ranges)})"


def _values(term: Term) -> list[str]:
    return [value for beginning in term for value in (beginning, beginning + "\uffff")]


def _entries(raw: Connection, term: Term) -> int:
    """How many words fit; not timed, as a hand-written query may know it."""
    query = f"select count(*) from resident_word word where {_fits('word', term)}"
    return int(raw.execute(query, _values(term)).fetchone()[0])


def _spent(raw: Connection, statement: str, values: list[Any]) -> float:
    begun = time.perf_counter()
    raw.execute(statement, values).fetchall()
    return (time.perf_counter() - begun) * 1000
