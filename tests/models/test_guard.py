"""No way round the journal: every door that could change a journalled table is shut."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import delete, insert, text, update
from sqlalchemy.orm import Session

from cus_desktop.errors import StoreBug
from cus_desktop.models.base import table_of
from cus_desktop.models.drafts import UnsavedDraft
from cus_desktop.models.journal import documents, transactions
from cus_desktop.models.residents import ContactPerson, Resident
from cus_desktop.models.search import resident_word
from cus_desktop.models.store import Store
from cus_desktop.models.unit_of_work import WriteSession

TABLE = table_of(Resident)


def driver(session: Session):
    """The connection one layer down, as a careless colleague would reach for it."""
    return session.connection()


def raw(session: Session):
    """The driver's own connection, out of SQLAlchemy's hands."""
    return session.connection().connection.driver_connection


def commit_by_a_block(session: Session, row_id: str) -> None:
    with raw(session) as connection:
        connection.execute("UPDATE resident SET phone = 'x' WHERE id = ?", (row_id,))


def write_a_blob(session: Session, row_id: str) -> None:
    place = raw(session).execute("SELECT rowid FROM resident WHERE id = ?", (row_id,)).fetchone()
    raw(session).open_blob("resident", "phone", place[0]).write(b"x")


def repeat_what_the_save_sent(session: Session, row_id: str) -> None:
    """The very text that the driver compiled while the gate was open."""
    raw(session).execute("UPDATE resident SET phone=? WHERE resident.id = ?", ("x", row_id))


def delete_row(session: WriteSession, row_id: str) -> None:
    session.delete(session.get_one(Resident, row_id))
    session.flush()


DOORS: dict[str, Callable[[WriteSession, str], object]] = {
    "mapped bulk update": lambda s, _id: s.execute(update(Resident).values(phone="x")),
    "mapped bulk update by query": lambda s, _id: s.query(Resident).update({"phone": "x"}),
    "mapped bulk delete": lambda s, _id: s.execute(delete(Resident)),
    "mapped bulk delete by query": lambda s, _id: s.query(Resident).delete(),
    "mapped bulk insert": lambda s, _id: s.execute(insert(Resident), [{"phone": "x"}]),
    "bulk_save_objects": lambda s, _id: s.bulk_save_objects([Resident(phone="x")]),
    "bulk_insert_mappings": lambda s, _id: s.bulk_insert_mappings(Resident, [{"id": "1"}]),
    "bulk_update_mappings": lambda s, i: s.bulk_update_mappings(Resident, [{"id": i, "phone": ""}]),
    "core update": lambda s, _id: s.execute(update(TABLE).values(phone="x")),
    "core insert": lambda s, _id: s.execute(insert(TABLE).values(id="1", dead=False)),
    "core delete": lambda s, _id: s.connection().execute(delete(TABLE)),
    "text": lambda s, _id: s.execute(text("UPDATE resident SET phone = 'x'")),
    "text in capitals": lambda s, _id: s.execute(text('DELETE FROM "RESIDENT"')),
    "text after a comment": lambda s, _id: s.execute(text("/* harmless */ DELETE FROM resident")),
    "text after WITH": lambda s, _id: s.execute(
        text("WITH a AS (SELECT 1) UPDATE resident SET phone = 'x'")
    ),
    "text in brackets": lambda s, _id: s.execute(text("DELETE FROM main.[resident]")),
    "driver sql": lambda s, _id: driver(s).exec_driver_sql("DELETE FROM resident"),
    "driver sql, several": lambda s, _id: driver(s).exec_driver_sql(
        "UPDATE resident SET phone = ? WHERE id = ?", [("x", "1"), ("x", "2")]
    ),
    "replace": lambda s, _id: driver(s).exec_driver_sql(
        "REPLACE INTO resident (id, dead) VALUES ('1', 0)"
    ),
    "dropping the table": lambda s, _id: driver(s).exec_driver_sql("DROP TABLE resident"),
    "a trigger": lambda s, _id: driver(s).exec_driver_sql(
        "CREATE TRIGGER t AFTER INSERT ON draft BEGIN DELETE FROM resident; END"
    ),
    "the schema table": lambda s, _id: driver(s).exec_driver_sql(
        "ALTER TABLE resident RENAME TO other"
    ),
    "the journal's operations": lambda s, _id: s.execute(text("DELETE FROM sync_op")),
    "the journal's entries": lambda s, _id: s.execute(update(transactions).values(author="x")),
    "the documents": lambda s, _id: s.execute(delete(documents)),
    "the log's state": lambda s, _id: s.execute(text("UPDATE sync_replica SET seq = 0")),
    "deleting a mapped row": delete_row,
    "a savepoint": lambda s, _id: s.begin_nested(),
    "a savepoint in sql": lambda s, _id: driver(s).exec_driver_sql("SAVEPOINT a"),
    "committing by hand": lambda s, _id: s.commit(),
    "committing in sql": lambda s, _id: driver(s).exec_driver_sql("COMMIT"),
    "attaching the file again": lambda s, _id: driver(s).exec_driver_sql("ATTACH ':memory:' AS b"),
    "the raw connection": lambda s, _id: raw(s).execute("DELETE FROM resident"),
    "the raw connection, several": lambda s, i: raw(s).executemany(
        "UPDATE resident SET phone = ? WHERE id = ?", [("x", i), ("y", i)]
    ),
    "the raw connection, a script": lambda s, _id: raw(s).executescript("DELETE FROM resident"),
    "the raw connection, a block": commit_by_a_block,
    "the raw connection, a blob": write_a_blob,
    "a raw cursor": lambda s, _id: raw(s).cursor().execute("DELETE FROM sync_op"),
    "a raw cursor, several": lambda s, i: (
        raw(s).cursor().executemany("DELETE FROM resident WHERE id = ?", [(i,)])
    ),
    "a raw cursor, a script": lambda s, _id: raw(s).cursor().executescript("DELETE FROM sync_op"),
    "a raw cursor, chosen by the caller": lambda s, _id: (
        raw(s).cursor(sqlcipher.Cursor).execute("DELETE FROM resident")
    ),
    "a raw cursor out of the pool's connection": lambda s, _id: (
        driver(s).connection.cursor().execute("DELETE FROM resident")
    ),
    "a raw COMMIT": lambda s, _id: raw(s).execute("COMMIT"),
    "the text of an honest save": repeat_what_the_save_sent,
}


@pytest.fixture
def resident_id(store: Store) -> str:
    with store.write("residents.add") as session:
        row = Resident(family_name="Żak", phone="600")
        session.add(row)
    return row.id


@pytest.mark.parametrize("door", DOORS)
def test_the_door_is_shut_and_nothing_changes(store: Store, resident_id: str, door: str):
    with pytest.raises(StoreBug), store.write("residents.edit") as session:
        DOORS[door](session, resident_id)

    with store.read() as reading:
        rows = reading.query(Resident).all()
    assert [(row.id, row.phone, row.dead) for row in rows] == [(resident_id, "600", False)]
    assert store.check() == ()


@pytest.mark.parametrize("door", [door for door in DOORS if "committing" not in door])
def test_the_door_is_shut_also_beside_an_honest_change(store: Store, resident_id: str, door: str):
    def edit_and_try() -> None:
        with store.write("residents.edit") as session:
            session.get_one(Resident, resident_id).phone = "601"
            session.flush()
            DOORS[door](session, resident_id)

    with pytest.raises(StoreBug):
        edit_and_try()

    with store.read() as reading:
        assert reading.get_one(Resident, resident_id).phone == "600"
    assert store.check() == ()


def test_a_commit_below_the_session_is_refused_before_it_happens(store: Store, resident_id: str):
    def commit_below() -> None:
        with store.write("residents.edit") as session:
            session.get_one(Resident, resident_id).phone = "601"
            session.flush()
            session.connection().commit()

    with pytest.raises(StoreBug):
        commit_below()

    with store.read() as reading:
        assert reading.get_one(Resident, resident_id).phone == "600"
    assert store.check() == ()


COMMITS: dict[str, Callable[[WriteSession], object]] = {
    "the raw connection": lambda s: raw(s).commit(),
    "a block of it": lambda s: raw(s).__exit__(None, None, None),
    "a script": lambda s: raw(s).executescript("SELECT 1"),
}


@pytest.mark.parametrize("way", COMMITS)
def test_a_commit_at_the_driver_is_refused_while_the_journal_waits(
    store: Store, resident_id: str, way: str
):
    def commit_raw() -> None:
        with store.write("residents.edit") as session:
            session.get_one(Resident, resident_id).phone = "601"
            session.flush()
            COMMITS[way](session)

    with pytest.raises(StoreBug):
        commit_raw()

    with store.read() as reading:
        assert reading.get_one(Resident, resident_id).phone == "600"
    assert store.check() == ()


def test_a_raw_connection_beside_the_sessions_changes_nothing(store: Store, resident_id: str):
    connection = store._writer.raw_connection()
    try:
        with pytest.raises(StoreBug):
            connection.cursor().execute("UPDATE resident SET phone = 'x'")
        assert connection.cursor().execute("SELECT phone FROM resident").fetchall() == [("600",)]
        connection.cursor().execute("DELETE FROM draft")
    finally:
        connection.close()
    assert store.check() == ()


def test_a_write_goes_on_after_a_refused_one(store: Store, resident_id: str):
    with pytest.raises(StoreBug), store.write("residents.edit") as session:
        session.execute(delete(Resident))
    with store.write("residents.edit") as session:
        session.get_one(Resident, resident_id).phone = "601"

    with store.read() as reading:
        assert reading.get_one(Resident, resident_id).phone == "601"
    assert store.check() == ()


def test_reading_sessions_cannot_write_at_all(store: Store, resident_id: str):
    for statement in ("UPDATE resident SET phone = 'x'", "DELETE FROM draft"):
        with pytest.raises(StoreBug), store.read() as session:
            session.execute(text(statement))
    with store.read() as session:
        session.add(ContactPerson(name="x"))
        with pytest.raises(StoreBug):
            session.flush()


def test_questions_and_local_tables_are_free(store: Store, resident_id: str):
    with store.write("local") as session:
        assert session.scalar(text("SELECT count(*) FROM resident")) == 1
        assert session.scalar(text("WITH a AS (SELECT 1 AS n) SELECT n FROM a")) == 1
        session.execute(delete(UnsavedDraft))
        session.execute(delete(resident_word).where(resident_word.c.word == "none"))
        session.execute(text("UPDATE draft SET kind = kind"))
    assert len(store.recent) == 1


def test_writing_inside_writing_is_a_defect_and_does_not_hang(store: Store):
    with pytest.raises(StoreBug), store.write("outer"), store.write("inner"):
        pass
    with store.write("again") as session:
        session.add(Resident(family_name="Żak"))
