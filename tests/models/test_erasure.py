"""An erased row leaves no text behind, and the store stays sound."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import select

from cus_desktop.errors import StoreBug
from cus_desktop.models.erasure import is_erased
from cus_desktop.models.journal import operations
from cus_desktop.models.residents import Resident, ResidentNote
from cus_desktop.models.search import resident_index
from cus_desktop.models.store import Store

MARK = "Znacznikowska"
ANNA, EWA = "a" * 32, "e" * 32


def dump(store: Store, target: Path) -> bytes:
    """Every byte of the store, decrypted: all tables, indexes and pages of a plain copy."""
    connection = store._readers.connect()
    try:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA query_only=OFF")
        raw.execute(f"ATTACH DATABASE '{target}' AS plain KEY ''")
        raw.execute("SELECT sqlcipher_export('plain')")
        raw.execute("DETACH DATABASE plain")
        raw.execute("PRAGMA query_only=ON")
    finally:
        connection.close()
    content = target.read_bytes()
    assert sqlite3.connect(target).execute("PRAGMA integrity_check").fetchone() == ("ok",)
    target.unlink()
    return content


@pytest.fixture
def marked(store: Store) -> Store:
    """Two people of whom one is to be erased."""
    with store.write("residents.add") as session:
        session.add(Resident(id=ANNA, family_name=MARK, pesel="48080412345"))
        session.add(Resident(id=EWA, family_name="Zostająca"))
        session.add(ResidentNote(id="1" * 32, resident_id=ANNA, text=f"{MARK} choruje"))
    with store.write("residents.edit") as session:
        session.get_one(Resident, ANNA).family_name = f"{MARK}-Nowa"
        session.get_one(Resident, EWA).note = "zostaje"
    return store


def erase(store: Store) -> None:
    with store.write("privacy.destroy") as session:
        session.erase([("resident", ANNA), ("resident_note", "1" * 32)])


def test_no_byte_of_the_text_is_left(marked: Store, tmp_path: Path) -> None:
    assert MARK.encode() in dump(marked, tmp_path / "before")
    erase(marked)
    after = dump(marked, tmp_path / "after")
    for text in (MARK, MARK.lower(), "48080412345", "choruje"):
        assert text.encode() not in after, text
    assert b"Zostaj" in after


def test_the_chain_still_verifies_and_the_tables_agree(marked: Store) -> None:
    erase(marked)
    assert marked.check() == ()
    marked.rebuild()
    assert marked.check() == ()
    with marked.read() as session:
        row = session.get_one(Resident, ANNA)
        assert (row.dead, row.family_name, row.pesel) == (True, None, None)
        assert session.get_one(Resident, EWA).note == "zostaje"


def test_the_journal_keeps_that_something_was_saved_but_not_what(marked: Store) -> None:
    erase(marked)
    query = select(operations.c.grp, operations.c.rest).where(operations.c.row == ANNA)
    with marked.read() as session:
        found = session.execute(query.order_by(operations.c.seq, operations.c.i)).all()
        assert [group for group, _ in found] == ["*", "name", "_erase"]
        assert [rest is None for _, rest in found] == [True, True, False]
        assert is_erased(session.connection(), ("resident", ANNA))
        assert not is_erased(session.connection(), ("resident", EWA))


def test_nobody_is_found_by_an_erased_name(marked: Store) -> None:
    erase(marked)
    with marked.read() as session:
        words = session.scalars(select(resident_index.owner)).all()
    assert set(words) == {EWA}


def test_subscribers_hear_of_it(marked: Store) -> None:
    heard: list[frozenset[tuple[str, str]]] = []
    marked.subscribe(lambda change: heard.append(change.rows))
    erase(marked)
    assert heard == [frozenset({("resident", ANNA), ("resident_note", "1" * 32)})]


def test_a_failure_on_the_way_erases_nothing(marked: Store) -> None:
    def fail() -> None:
        with marked.write("privacy.destroy") as session:
            session.erase([("resident", ANNA)])
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        fail()
    with marked.read() as session:
        assert session.get_one(Resident, ANNA).pesel == "48080412345"
    assert marked.check() == ()


def test_a_row_is_not_changed_and_erased_at_once(marked: Store) -> None:
    def both() -> None:
        with marked.write("privacy.destroy") as session:
            session.get_one(Resident, ANNA).note = "jeszcze"
            session.erase([("resident", ANNA)])

    with pytest.raises(StoreBug):
        both()
    assert marked.check() == ()


def test_a_bit_changed_in_what_is_left_is_still_noticed(marked: Store) -> None:
    from sqlalchemy import update

    from cus_desktop.models import guard

    erase(marked)
    with marked._writer.begin() as connection, guard.open_gate(connection):
        connection.execute(
            update(operations).where(operations.c.grp == "_erase").values(grp="name")
        )
    assert "journal-altered" in {finding.code for finding in marked.check()}
