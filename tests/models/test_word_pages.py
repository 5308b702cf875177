"""Pages of people by typed beginnings: always those a plain look through everybody gives."""

from __future__ import annotations

import random

import pytest

from cus_desktop.domain.search_terms import search_terms
from cus_desktop.models.base import table_of
from cus_desktop.models.queries import word_pages
from cus_desktop.models.queries.word_pages import Cursor, page_of_ids
from cus_desktop.models.residents import Resident
from cus_desktop.models.search import resident_index
from cus_desktop.models.store import Store

GIVEN = ("Anna", "Łukasz", "Zofia", "Żaneta", "Adam", "Łucja")
FAMILY = ("Nowak", "Łoś", "Kowalska", "Kowalski-Zając", "Żak", "Ćma", "Adamska", "Nowicka")


@pytest.fixture
def people(store: Store) -> list[Resident]:
    """Ninety people with repeating names, one of them removed."""
    chance = random.Random(7)
    rows = [
        Resident(
            given_name=chance.choice(GIVEN),
            family_name=chance.choice(FAMILY),
            phone=f"+4860000{number:04}",
        )
        for number in range(90)
    ]
    with store.write("residents.import") as session:
        session.add_all(rows)
    with store.write("residents.remove") as session:
        session.remove(session.get_one(Resident, rows[0].id))
    return sorted(rows[1:], key=lambda row: (row.sort_key or "", row.id))


def expected(store: Store, people: list[Resident], text: str) -> list[str]:
    terms = search_terms(text)
    with store.read() as session:
        words = {row.id: set(row.search_words(session)) for row in people}
    return [
        row.id
        for row in people
        if all(
            any(word.startswith(beginning) for word in words[row.id] for beginning in term)
            for term in terms
        )
    ]


TEXTS = (
    "a",
    "ko",
    "kow",
    "lo",
    "łoś",
    "anna n",
    "z k",
    "a a",
    "6",
    "6000001",
    "x",
    "zając ł",
    "no",
)


@pytest.mark.parametrize("few", [0, 5, 3000])
@pytest.mark.parametrize("stride", [1, 60])
@pytest.mark.parametrize("descending", [False, True])
def test_pages_in_a_row_are_everybody_who_fits_once_and_in_order(
    store: Store, people, monkeypatch, few: int, stride: int, descending: bool
):
    monkeypatch.setattr(word_pages, "FEW", few)
    monkeypatch.setattr(word_pages, "STRIDE", stride)
    table = table_of(Resident)
    keys = {row.id: row.sort_key or "" for row in people}

    for text in TEXTS:
        wanted = expected(store, people, text)
        if descending:
            wanted.reverse()
        found: list[str] = []
        after = None
        with store.read() as session:
            while page := page_of_ids(
                session,
                resident_index,
                table,
                search_terms(text),
                limit=7,
                after=after,
                descending=descending,
            ):
                found += page
                after = Cursor(keys[page[-1]], page[-1])
        assert found == wanted, text


def test_a_changed_name_moves_in_every_list(store: Store, people):
    someone = people[10]
    with store.write("residents.edit") as session:
        session.get_one(Resident, someone.id).family_name = "Źrebiec"

    with store.read() as session:
        args = (session, resident_index, table_of(Resident))
        assert page_of_ids(*args, search_terms("źr"), limit=5) == [someone.id]
        key = session.get_one(Resident, someone.id).sort_key
        for table in (resident_index.words, resident_index.lists):
            rows = session.execute(table.select().where(table.c.resident_id == someone.id)).all()
            assert {row.sort_key for row in rows} == {key}
