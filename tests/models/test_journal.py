"""Every change leaves its journal entry in the same transaction, and tables follow documents."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from sqlalchemy import func, select, text

from cus_desktop.errors import ConflictPending, RecordChanged, StoreBug
from cus_desktop.models.base import (
    Grosze,
    IsoDate,
    JsonText,
    UtcStamp,
    derived_columns,
    groups,
    synced_classes,
    table_of,
)
from cus_desktop.models.capture import read_operation
from cus_desktop.models.guard import open_gate
from cus_desktop.models.journal import SCHEMA, documents, operations, replicas, transactions
from cus_desktop.models.offices import Village
from cus_desktop.models.plans import PlanItem
from cus_desktop.models.residents import ContactPerson, Resident
from cus_desktop.models.search import resident_word
from cus_desktop.models.store import ChangeSet, Store
from cus_desktop.models.verification import verify_chain
from cus_desktop.sync import registers
from cus_desktop.sync.registers import CREATION, ROW


def add(store: Store, **values) -> str:
    row = Resident(**{"given_name": "Łucja", "family_name": "Żak", **values})
    with store.write("residents.add") as session:
        session.add(row)
    return row.id


def edit(store: Store, row_id: str, **values) -> None:
    with store.write("residents.edit") as session:
        row = session.get_one(Resident, row_id)
        for name, value in values.items():
            setattr(row, name, value)


def entries(store: Store) -> list:
    with store.read() as session:
        query = select(transactions).order_by(transactions.c.seq)
        return list(session.execute(query))


def operations_of(store: Store, seq: int) -> list:
    with store.read() as session:
        query = select(operations).where(operations.c.seq == seq).order_by(operations.c.i)
        return [(op.tbl, op.row, read_operation(op.grp, op.rest)) for op in session.execute(query)]


def document(store: Store, row_id: str) -> registers.Document:
    with store.read() as session:
        text_ = session.scalar(select(documents.c.doc).where(documents.c.row == row_id))
    found: registers.Document = json.loads(text_ or "")
    return found


def words(store: Store, row_id: str) -> set[str]:
    with store.read() as session:
        query = select(resident_word.c.word).where(resident_word.c.resident_id == row_id)
        return set(session.scalars(query))


def test_a_creation_is_one_operation_with_all_filled_groups(store: Store):
    row_id = add(store, phone="600", born_on=date(1950, 2, 3))

    ((table, row, operation),) = operations_of(store, 1)
    assert (table, row, operation.group) == ("resident", row_id, CREATION)
    assert operation.value == {
        ROW: {"dead": 0},
        "name": {"family_name": "Żak", "given_name": "Łucja", "second_name": None},
        "phone": {"phone": "600"},
        "born_on": {"born_on": "1950-02-03"},
    }


def test_an_edit_is_one_operation_per_group_naming_what_it_replaced(store: Store):
    row_id = add(store, phone="600")
    edit(store, row_id, phone="601", family_name="Łoś", given_name="Anna", street="Polna")

    made = {operation.group: operation for _t, _r, operation in operations_of(store, 2)}
    rid = entries(store)[0].rid
    assert set(made) == {"phone", "name", "address"}
    assert made["name"].value == {
        "family_name": "Łoś",
        "given_name": "Anna",
        "second_name": None,
    }
    assert made["phone"].prev == (f"{rid}:1",)
    assert made["address"].prev == ()


def test_an_entry_says_who_when_and_what(store: Store):
    add(store)

    (entry,) = entries(store)
    assert (entry.seq, entry.lam, entry.author) == (1, 1, store.user)
    assert (entry.title, entry.undoes, entry.schema) == ("residents.add", None, SCHEMA)
    assert entry.wall == int(datetime(2026, 11, 3, 9, 30, tzinfo=UTC).timestamp() * 1000)


def test_saving_without_a_change_leaves_no_entry(store: Store):
    row_id = add(store, phone="600")
    heard: list[ChangeSet] = []
    store.subscribe(heard.append)

    edit(store, row_id, phone="600")
    with store.write("residents.edit") as session:
        session.get_one(Resident, row_id)

    assert len(entries(store)) == 1
    assert heard == []


def test_changing_back_within_one_step_leaves_the_last_value(store: Store):
    row_id = add(store, phone="600")
    with store.write("residents.edit") as session:
        row = session.get_one(Resident, row_id)
        row.phone = "601"
        session.flush()
        row.phone = "602"
        session.flush()
        row.email = "a@example.org"

    made = {operation.group: operation.value for _t, _r, operation in operations_of(store, 2)}
    assert made == {"phone": {"phone": "602"}, "email": {"email": "a@example.org"}}


def test_a_row_made_and_changed_in_one_step_is_one_operation(store: Store):
    with store.write("residents.add") as session:
        row = Resident(family_name="Żak")
        session.add(row)
        session.flush()
        row.phone = "600"

    ((_table, _row, operation),) = operations_of(store, 1)
    assert operation.group == CREATION
    assert operation.value["phone"] == {"phone": "600"}
    assert store.check() == ()


def test_references_set_while_saving_are_journalled(store: Store):
    village, row = Village(name="Brzózki"), Resident(family_name="Żak")
    with store.write("residents.add") as session:
        row.village_id = village.id
        session.add_all([row, village])

    assert document(store, row.id)["address"][0][registers.VALUE]["village_id"] == village.id


def test_a_failing_step_leaves_neither_rows_nor_entry_nor_message(store: Store):
    heard: list[ChangeSet] = []
    store.subscribe(heard.append)

    def fail() -> None:
        with store.write("residents.add") as session:
            session.add(Resident(family_name="Żak"))
            session.flush()
            raise LookupError

    with pytest.raises(LookupError):
        fail()

    assert entries(store) == []
    assert store.info().rows["resident"] == 0
    assert heard == []
    assert add(store)


def test_subscribers_hear_of_the_rows_after_the_commit_only(store: Store):
    heard: list[tuple[ChangeSet, int]] = []
    leave = store.subscribe(lambda change: heard.append((change, store.info().rows["resident"])))

    row_id = add(store)
    leave()
    add(store)

    assert heard == [(ChangeSet("residents.add", frozenset({("resident", row_id)})), 1)]


def test_a_subscriber_that_fails_does_not_undo_the_save(store: Store, caplog):
    def fail(_change: ChangeSet) -> None:
        raise ZeroDivisionError

    store.subscribe(fail)

    row_id = add(store)

    assert document(store, row_id)
    assert "ZeroDivisionError" in caplog.text


def test_a_broken_reference_is_refused_at_the_end_of_the_step(store: Store):
    with pytest.raises(StoreBug), store.write("residents.add") as session:
        session.add(ContactPerson(resident_id="0" * 32))

    assert entries(store) == []


def test_a_removed_row_is_dead_but_there_and_covers_all_it_had(store: Store):
    row_id = add(store)
    edit(store, row_id, phone="600")
    with store.write("residents.remove") as session:
        session.remove(session.get_one(Resident, row_id))

    assert registers.is_dead(document(store, row_id))
    with store.read() as session:
        assert session.get_one(Resident, row_id).dead
    assert store.check() == ()


def test_editing_and_removing_in_one_step_leaves_the_row_dead(store: Store):
    row_id = add(store)
    with store.write("residents.remove") as session:
        row = session.get_one(Resident, row_id)
        row.note = "przeprowadzka"
        session.remove(row)

    assert registers.is_dead(document(store, row_id))
    assert store.check() == ()


def test_adding_and_removing_in_one_step_leaves_no_live_row(store: Store):
    with store.write("residents.add") as session:
        never_saved, saved = Resident(family_name="A"), Resident(family_name="B")
        session.add_all([never_saved, saved])
        session.remove(never_saved)
        session.flush()
        session.remove(saved)

    assert store.info().rows["resident"] == 0
    assert registers.is_dead(document(store, saved.id))
    assert store.check() == ()


def test_the_revision_changes_with_every_change_and_only_then(store: Store):
    row_id = add(store, phone="600")

    def revision() -> str:
        with store.read() as session:
            return session.revision(session.get_one(Resident, row_id))

    first = revision()
    with store.write("residents.edit") as session:
        row = session.get_one(Resident, row_id)
        session.expect(row, first)
        row.phone = "601"
        promised = session.revision(row)
    assert revision() == promised != first

    with pytest.raises(RecordChanged), store.write("residents.edit") as session:
        session.expect(session.get_one(Resident, row_id), first)
    edit(store, row_id, phone="601")
    assert revision() == promised


def test_the_revision_of_a_new_row_is_known_before_it_is_saved(store: Store):
    with store.write("residents.add") as session:
        row = Resident(family_name="Żak")
        session.add(row)
        promised = session.revision(row)

    with store.read() as session:
        assert session.revision(session.get_one(Resident, row.id)) == promised


def diverge(store: Store, row_id: str, group: str, value: dict) -> None:
    """Add what another device wrote without knowing of the present value."""
    with store.read() as session:
        text_ = session.scalar(select(documents.c.doc).where(documents.c.row == row_id))
    merged = registers.apply(
        json.loads(text_ or ""), registers.Operation(group, value), registers.Stamp("other", 1, 0)
    )
    with store._writer.begin() as connection, open_gate(connection):
        connection.execute(
            documents.update()
            .where(documents.c.row == row_id)
            .values(doc=json.dumps(merged), conflict=True)
        )


def test_saving_over_two_versions_is_refused_until_somebody_chooses(store: Store):
    row_id = add(store, phone="600")
    diverge(store, row_id, "phone", {"phone": "700"})

    with pytest.raises(ConflictPending):
        edit(store, row_id, phone="601")
    edit(store, row_id, email="a@example.org")
    with store.write("conflicts.resolve") as session:
        row = session.get_one(Resident, row_id)
        session.resolve(row, "phone")
        row.phone = "601"

    heads = document(store, row_id)["phone"]
    assert [head[registers.VALUE] for head in heads] == [{"phone": "601"}]


def test_choosing_the_value_already_shown_settles_the_matter(store: Store):
    row_id = add(store, phone="600")
    diverge(store, row_id, "phone", {"phone": "700"})

    with store.write("conflicts.resolve") as session:
        session.resolve(session.get_one(Resident, row_id), "phone")

    heads = document(store, row_id)["phone"]
    assert [head[registers.VALUE] for head in heads] == [{"phone": "600"}]
    with store.read() as session:
        assert session.scalar(select(func.count()).where(documents.c.conflict)) == 0


def test_values_a_newer_program_wrote_survive_an_edit_of_the_same_group(store: Store):
    row_id = add(store, street="Polna")
    with store.read() as session:
        text_ = session.scalar(select(documents.c.doc).where(documents.c.row == row_id))
    newer = json.loads(text_ or "")
    newer["address"][0][registers.VALUE]["entrance"] = "B"
    with store._writer.begin() as connection, open_gate(connection):
        connection.execute(
            documents.update().where(documents.c.row == row_id).values(doc=json.dumps(newer))
        )

    edit(store, row_id, house_no="4")

    value = document(store, row_id)["address"][0][registers.VALUE]
    assert (value["entrance"], value["street"], value["house_no"]) == ("B", "Polna", "4")


def test_the_chain_shows_any_change_of_the_journal(store: Store):
    row_id = add(store, phone="600")
    edit(store, row_id, phone="601")
    assert store.check() == ()

    tampering = [
        "UPDATE sync_op SET rest = replace(rest, '601', '602') WHERE seq = 2",
        "UPDATE sync_txn SET author = 'ktoś' WHERE seq = 1",
        "UPDATE sync_txn SET title = 'inny' WHERE seq = 2",
        "UPDATE sync_txn SET wall = wall + 1 WHERE seq = 2",
        "DELETE FROM sync_op WHERE seq = 1",
        "DELETE FROM sync_txn WHERE seq = 2",
        "UPDATE sync_replica SET seq = 1",
    ]
    for statement in tampering:
        with store._writer.connect() as connection, open_gate(connection):
            connection.execute(text(statement))
            assert [found.code for found in verify_chain(connection)] == ["journal-altered"], (
                statement
            )
            connection.rollback()
    assert store.check() == ()


def test_an_erased_text_leaves_the_chain_whole(store: Store):
    add(store, phone="600")
    with store._writer.begin() as connection, open_gate(connection):
        connection.execute(operations.update().values(rest=None))

    assert "journal-altered" not in {found.code for found in store.check()}


def test_a_row_changed_behind_the_journal_is_found_and_put_right(store: Store):
    row_id = add(store, phone="600")
    with store._writer.begin() as connection, open_gate(connection):
        connection.execute(text("UPDATE resident SET phone = '999'"))
        connection.execute(text("DELETE FROM resident_word"))
        connection.execute(
            text("INSERT INTO resident (id, dead) VALUES (:id, 0)"), {"id": "f" * 32}
        )

    assert {(found.code, found.where) for found in store.check()} == {
        ("row-differs", f"resident:{row_id}"),
        ("row-differs", f"resident:{'f' * 32}"),
    }
    store.rebuild()

    assert store.check() == ()
    with store.read() as session:
        assert session.get_one(Resident, row_id).phone == "600"
        assert session.get(Resident, "f" * 32) is None
    assert words(store, row_id) == {"lucja", "zak", "600"}


def test_rebuilt_tables_equal_those_that_saving_made(store: Store):
    village = Village(name="Brzózki")
    with store.write("villages.add") as session:
        session.add(village)
    ids = [add(store, given_name=f"Łucja{number}", village_id=village.id) for number in range(30)]
    for number, row_id in enumerate(ids):
        edit(store, row_id, phone=str(number), residence_valid_to=date(2027, 1, number % 28 + 1))
    with store.write("residents.remove") as session:
        session.remove(session.get_one(Resident, ids[0]))
    with store.write("plans.edit") as session:
        session.add(PlanItem(unit_price=Decimal("12.34"), who_may_be_named=True, position=2))

    def contents() -> dict:
        with store.read() as session:
            return {
                name: session.execute(select(table_of(cls)).order_by("id")).all()
                for name, cls in synced_classes().items()
            } | {"words": sorted(session.execute(select(resident_word)))}

    before = contents()
    store.rebuild()

    assert contents() == before


def test_derived_columns_are_computed_and_never_journalled(store: Store):
    row_id = add(store)
    edit(store, row_id, family_name="Ćma")

    assert derived_columns(Resident) == ("sort_key",)
    assert "sort_key" not in groups(Resident)
    expected = Resident(family_name="Ćma", given_name="Łucja")
    expected.derive()
    with store.read() as session:
        assert session.get_one(Resident, row_id).sort_key == expected.sort_key
    assert "sort_key" not in json.dumps(document(store, row_id))


def test_words_follow_the_row_within_its_own_step(store: Store):
    row_id = add(store, phone="600")
    assert words(store, row_id) == {"lucja", "zak", "600"}

    edit(store, row_id, family_name="Łoś-Nowak", phone=None)
    assert words(store, row_id) == {"lucja", "los", "nowak"}

    with store.write("residents.remove") as session:
        session.remove(session.get_one(Resident, row_id))
    assert words(store, row_id) == set()


def test_column_types_keep_values_exactly(store: Store):
    assert Grosze().process_bind_param(Decimal("12.30"), None) == 1230
    assert Grosze().process_result_value(1230, None) == Decimal("12.30")
    assert IsoDate().process_bind_param(date(2026, 2, 3), None) == "2026-02-03"
    moment = datetime(2026, 11, 3, 9, 30, 1, 500_000, tzinfo=UTC)
    stored = UtcStamp().process_bind_param(moment, None)
    assert stored == "2026-11-03T09:30:01.500Z"
    assert UtcStamp().process_result_value(stored, None) == moment
    assert JsonText().process_bind_param({"b": 1, "a": ["ł"]}, None) == '{"a":["ł"],"b":1}'


def test_column_types_refuse_what_they_cannot_keep():
    with pytest.raises(ValueError):
        Grosze().process_bind_param(Decimal("0.001"), None)
    with pytest.raises(TypeError):
        IsoDate().process_bind_param(datetime(2026, 1, 1, tzinfo=UTC), None)
    with pytest.raises(ValueError):
        UtcStamp().process_bind_param(datetime(2026, 1, 1), None)  # noqa: DTZ001
    with pytest.raises(ValueError):
        JsonText().process_bind_param(float("inf"), None)


def test_a_number_with_a_point_never_gets_into_the_journal(store: Store):
    with pytest.raises(StoreBug), store.write("plans.edit") as session:
        session.add(PlanItem(position=1.5))


def test_new_rows_have_their_id_before_they_are_saved():
    one, other = Resident(), Resident()

    assert len(one.id) == 32
    assert one.id != other.id
    assert one.dead is False


def test_synced_tables_have_no_constraint_that_could_fail_in_a_merge():
    for cls in synced_classes().values():
        table = table_of(cls)
        assert all(column.nullable for column in table.columns if column.name not in ("id", "dead"))
        assert all(key.deferrable and not key.ondelete for key in table.foreign_key_constraints)


def test_the_log_state_is_that_of_the_last_entry(store: Store):
    add(store)
    add(store)
    last = entries(store)[-1]
    with store.read() as session:
        log = session.execute(select(replicas)).one()
    assert (log.rid, log.seq, log.lam, bytes(log.hash)) == (
        last.rid,
        last.seq,
        last.lam,
        bytes(last.hash),
    )
