"""Who changed what, and taking steps back."""

from __future__ import annotations

from datetime import date

import pytest

from cus_desktop.errors import NotFound, RecordChanged, Refused
from cus_desktop.models.residents import ContactPerson, Resident
from cus_desktop.services import history
from cus_desktop.services.desk import Desk


def add_resident(desk: Desk, **values) -> str:
    row = Resident(**{"given_name": "Łucja", "family_name": "Żak", **values})
    with desk.store.write("residents.add") as session:
        session.add(row)
    return row.id


def edit_resident(desk: Desk, row_id: str, **values) -> None:
    with desk.store.write("residents.edit") as session:
        row = session.get_one(Resident, row_id)
        for name, value in values.items():
            setattr(row, name, value)


def remove_resident(desk: Desk, row_id: str) -> None:
    with desk.store.write("residents.remove") as session:
        row = session.get_one(Resident, row_id)
        session.remove(row)


def resident(desk: Desk, row_id: str) -> Resident:
    with desk.store.read() as session:
        return session.get_one(Resident, row_id)


def test_history_says_who_changed_what_from_what_to_what(desk: Desk):
    row_id = add_resident(desk, phone="600100200")
    edit_resident(desk, row_id, phone="600100201", born_on=date(1950, 2, 3))

    edited, added = history.record_history(desk, "resident", row_id)

    assert (edited.who, edited.title, edited.undoes) == (desk.user, "residents.edit", None)
    assert edited.when == desk.now()
    assert {(c.field, c.old, c.new) for c in edited.changes} == {
        ("phone", "600100200", "600100201"),
        ("born_on", None, date(1950, 2, 3)),
    }
    assert added.added == (("resident", row_id),)
    assert {(c.field, c.new) for c in added.changes} == {
        ("given_name", "Łucja"),
        ("family_name", "Żak"),
        ("phone", "600100200"),
    }


def test_history_includes_rows_that_belong_to_the_record_when_asked(desk: Desk):
    row_id = add_resident(desk)
    with desk.store.write("residents.edit") as session:
        session.add(ContactPerson(resident_id=row_id, name="Jan"))

    alone = history.record_history(desk, "resident", row_id)
    whole = history.record_history(desk, "resident", row_id, children=["contact_person"])

    assert [entry.title for entry in alone] == ["residents.add"]
    assert [entry.title for entry in whole] == ["residents.edit", "residents.add"]
    assert {change.table for change in whole[0].changes} == {"contact_person"}


def test_removal_stands_in_the_history(desk: Desk):
    row_id = add_resident(desk)
    remove_resident(desk, row_id)

    (change,) = history.record_history(desk, "resident", row_id)[0].changes

    assert (change.field, change.old, change.new) == (history.DEAD, False, True)


def test_an_unknown_record_has_no_history(desk: Desk):
    with pytest.raises(NotFound):
        history.record_history(desk, "resident", "0" * 32)


def test_newest_entries_come_first_and_no_more_than_asked(desk: Desk):
    ids = [add_resident(desk, given_name=f"A{number}") for number in range(5)]

    newest = history.journal_entries(desk, limit=3)

    assert [entry.added[0][1] for entry in newest] == ids[:1:-1]
    assert history.journal_entries(desk, record=ids[0])[0].added == (("resident", ids[0]),)


def test_undoing_an_edit_writes_the_old_values_as_a_new_step(desk: Desk):
    row_id = add_resident(desk, phone="600100200", born_on=date(1950, 2, 3))
    edit_resident(desk, row_id, phone="1", born_on=None, street="Polna", house_no="3")

    assert history.undo_last(desk) == "residents.edit"

    row = resident(desk, row_id)
    assert (row.phone, row.born_on) == ("600100200", date(1950, 2, 3))
    assert (row.street, row.house_no) == (None, None)
    entries = history.record_history(desk, "resident", row_id)
    assert [entry.title for entry in entries] == [
        "undo.residents.edit",
        "residents.edit",
        "residents.add",
    ]
    assert entries[0].undoes == entries[1].dot


def test_undoing_an_undo_does_the_step_again(desk: Desk):
    row_id = add_resident(desk, phone="1")
    edit_resident(desk, row_id, phone="2")
    history.undo_last(desk)

    assert history.redo_last(desk) == "residents.edit"

    assert resident(desk, row_id).phone == "2"
    assert history.undo_last(desk) == "residents.edit"
    assert resident(desk, row_id).phone == "1"


def test_undo_goes_back_step_by_step_to_the_beginning(desk: Desk):
    row_id = add_resident(desk, phone="1")
    edit_resident(desk, row_id, phone="2")
    edit_resident(desk, row_id, phone="3")

    titles = [history.undo_last(desk) for _step in range(3)]

    assert titles == ["residents.edit", "residents.edit", "residents.add"]
    assert resident(desk, row_id).dead
    assert history.undoable(desk) is None
    with pytest.raises(Refused) as refused:
        history.undo_last(desk)
    assert refused.value.problems[0].code == "nothing-to-undo"


def test_a_new_step_ends_the_way_forward(desk: Desk):
    row_id = add_resident(desk, phone="1")
    edit_resident(desk, row_id, phone="2")
    history.undo_last(desk)
    assert history.redoable(desk) is not None

    edit_resident(desk, row_id, phone="9")

    assert history.redoable(desk) is None


def test_a_removed_record_comes_back(desk: Desk):
    row_id = add_resident(desk)
    remove_resident(desk, row_id)
    assert resident(desk, row_id).dead

    history.undo_last(desk)

    assert not resident(desk, row_id).dead


def test_undo_is_refused_when_the_record_moved_on(desk: Desk):
    row_id = add_resident(desk, phone="1")
    edit_resident(desk, row_id, phone="2")
    older = desk.store.recent[-1]
    edit_resident(desk, row_id, phone="3")

    with pytest.raises(RecordChanged):
        history.undo(desk, older)

    assert resident(desk, row_id).phone == "3"


def test_undoing_one_field_leaves_a_later_change_of_another(desk: Desk):
    row_id = add_resident(desk, phone="1")
    edit_resident(desk, row_id, phone="2")
    older = desk.store.recent[-1]
    edit_resident(desk, row_id, email="l@example.org")

    history.undo(desk, older)

    row = resident(desk, row_id)
    assert (row.phone, row.email) == ("1", "l@example.org")


def test_a_record_others_already_point_at_is_not_taken_back(desk: Desk):
    row_id = add_resident(desk)
    creation = desk.store.recent[-1]
    with desk.store.write("residents.edit") as session:
        session.add(ContactPerson(resident_id=row_id, name="Jan"))

    with pytest.raises(RecordChanged):
        history.undo(desk, creation)

    assert not resident(desk, row_id).dead


def test_a_record_and_its_members_made_together_are_taken_back_together(desk: Desk):
    with desk.store.write("residents.add") as session:
        row = Resident(family_name="Żak")
        session.add_all([row, ContactPerson(resident_id=row.id, name="Jan")])

    history.undo_last(desk)

    with desk.store.read() as session:
        assert all(contact.dead for contact in session.query(ContactPerson))
    assert resident(desk, row.id).dead


def test_steps_of_an_earlier_run_are_not_undone(desk: Desk):
    row_id = add_resident(desk)
    dot = desk.store.recent[-1]
    for number in range(30):
        edit_resident(desk, row_id, phone=str(number))

    with pytest.raises(Refused) as refused:
        history.undo(desk, dot)

    assert refused.value.problems[0].code == "too-late-to-undo"


def test_a_final_step_is_not_undone(desk: Desk):
    with desk.store.write("plans.approve") as session:
        session.add(Resident(family_name="Żak"))

    with pytest.raises(Refused) as refused:
        history.undo_last(desk)

    assert refused.value.problems[0].code == "step-is-final"


def test_a_large_import_is_taken_back_as_one_step(desk: Desk):
    with desk.store.write("residents.import") as session:
        session.add_all([Resident(family_name=f"Żak{number}") for number in range(700)])

    entry = history.journal_entries(desk, limit=1)[0]
    assert entry.rows == 700
    history.undo_last(desk)

    with desk.store.read() as session:
        assert session.query(Resident).filter(Resident.dead.is_(False)).count() == 0
    assert desk.store.check() == ()
