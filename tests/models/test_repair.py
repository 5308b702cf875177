"""What the journal can make anew is mended; what it cannot stays as it was and is said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import select

from cus_desktop.errors import DamagedStore, DiskFull
from cus_desktop.models import engine
from cus_desktop.models.repair import own_tables, repair
from cus_desktop.models.residents import ContactPerson, Resident
from cus_desktop.models.search import resident_word
from cus_desktop.models.store import Store
from cus_desktop.models.store_files import DATABASE
from cus_desktop.models.traces import Entry
from tests.conftest import NOW, USER
from tests.models.stores import contents, opened

PEOPLE = 40


@pytest.fixture
def folder(store_folder: Path) -> Path:
    """A closed store with people, contacts and a line in the log of looks."""
    store = opened(store_folder)
    with store.write("residents.import") as session:
        people = [Resident(family_name=f"Żak{n}", note="x" * 500) for n in range(PEOPLE)]
        session.add_all(people)
        session.add(ContactPerson(resident_id=people[0].id, name="Jan"))
    store.trace(USER, [Entry("residents.view", person=people[0].id)])
    store.close()
    return store_folder


def pages_of(folder: Path, name: str) -> list[int]:
    """Numbers of the pages in which a table or index lies, from 1."""
    store = opened(folder)
    key = store.key.data_key
    store.close()
    connection = engine.connect(folder / DATABASE, key, writable=False)
    try:
        return [
            page
            for (page,) in connection.execute(
                "SELECT pageno FROM dbstat WHERE name = ? ORDER BY pageno", (name,)
            )
        ]
    except sqlcipher.Error:
        found = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,))
        return [page for (page,) in found]
    finally:
        connection.close()


def spoil(folder: Path, name: str) -> None:
    """Flip a bit in the last page of a table or index."""
    page = pages_of(folder, name)[-1]
    path = folder / DATABASE
    whole = bytearray(path.read_bytes())
    whole[(page - 1) * 4096 + 100] ^= 1
    path.write_bytes(whole)


def names(store: Store) -> set[str | None]:
    with store.read() as session:
        return set(session.scalars(select(Resident.family_name)))


@pytest.mark.parametrize("name", ["resident", "ix_resident_sort_key_id", "resident_word"])
def test_a_damaged_page_of_what_the_journal_makes_is_mended_without_loss(
    folder: Path, name: str
) -> None:
    spoil(folder, name)
    damaged = contents(folder)[DATABASE]
    store = opened(folder)
    try:
        findings = store.check()
        assert {found.code for found in findings} == {"page-altered"}
        assert repair(store, findings, NOW) == ()
        assert names(store) == {f"Żak{n}" for n in range(PEOPLE)}
        with store.read() as session:
            assert len(session.scalars(select(resident_word.c.word)).all()) >= PEOPLE
        with store.write("residents.edit") as session:
            session.scalars(select(Resident)).all()[0].phone = "1"
        assert store.check() == ()
    finally:
        store.close()
    (kept,) = folder.glob("replaced-*")
    assert (kept / DATABASE).read_bytes() == damaged


@pytest.mark.parametrize("name", ["sync_op", "trace"])
def test_damage_to_the_journal_or_the_log_of_looks_is_left_to_a_backup(
    folder: Path, name: str
) -> None:
    spoil(folder, name)
    before = contents(folder)
    store = opened(folder)
    try:
        with pytest.raises(DamagedStore, match="journal-unreadable"):
            repair(store, store.check(), NOW)
    finally:
        store.close()
    assert contents(folder) == before
    assert list(folder.glob("replaced-*")) + list(folder.glob(".office*")) == []


def test_rows_that_differ_from_the_journal_are_drawn_anew(folder: Path) -> None:
    store = opened(folder)
    key = store.key.data_key
    store.close()
    connection = engine.connect(folder / DATABASE, key)
    connection.execute("UPDATE resident SET family_name = 'Obca' WHERE family_name = 'Żak7'")
    connection.execute("DELETE FROM contact_person")
    connection.close()
    store = opened(folder)
    try:
        findings = store.check()
        assert {found.code for found in findings} == {"row-differs"}
        assert repair(store, findings, NOW) == ()
        assert names(store) == {f"Żak{n}" for n in range(PEOPLE)}
    finally:
        store.close()


def test_an_altered_journal_is_told_and_not_painted_over(folder: Path) -> None:
    store = opened(folder)
    key = store.key.data_key
    store.close()
    connection = engine.connect(folder / DATABASE, key)
    connection.execute("UPDATE sync_txn SET author = 'ktoś inny'")
    connection.close()
    store = opened(folder)
    try:
        findings = store.check()
        assert {found.code for found in repair(store, findings, NOW)} == {"journal-altered"}
    finally:
        store.close()


def test_every_table_is_either_taken_up_or_made_from_the_journal() -> None:
    taken = {table.name for table in own_tables()}
    assert {"sync_op", "sync_row", "trace", "frozen_print", "number_series", "draft"} <= taken
    assert not taken & {"resident", "service_plan", "resident_word"}


def test_a_disk_that_fills_during_a_repair_leaves_the_file_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(folder, "resident")
    store = opened(folder)
    findings, before = store.check(), contents(folder)
    real = engine.connect

    def small(path: Path, *key: Any, **options: Any) -> Any:
        connection = real(path, *key, **options)
        if path.name != DATABASE:
            connection.execute("PRAGMA max_page_count = 120")
        return connection

    try:
        with monkeypatch.context() as patch:
            patch.setattr(engine, "connect", small)
            with pytest.raises(DiskFull):
                repair(store, findings, NOW)
        assert repair(store, findings, NOW) == ()
    finally:
        store.close()
    (kept,) = folder.glob("replaced-*")
    assert (kept / DATABASE).read_bytes() == before[DATABASE]
    assert list(folder.glob(".office*")) == []
