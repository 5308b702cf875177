"""The card of a resident: entries, plans and saves, newest first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cus_desktop.domain.residents import NoteKind, ResidentDraft, ResidentNoteDraft
from cus_desktop.domain.staff import Role, StaffMemberDraft, StaffRoleDraft
from cus_desktop.errors import NotFound, Refused
from cus_desktop.models.plans import PlanVersion, ServicePlan
from cus_desktop.models.staff import StaffMember
from cus_desktop.services import resident_notes, residents
from cus_desktop.services.resident_card import resident_card
from cus_desktop.services.resident_timeline import EventKind, recent_residents, timeline
from cus_desktop.services.staff import save_member


@pytest.fixture
def anna(desk):
    return residents.save_resident(desk, ResidentDraft(given_name="Anna", family_name="Łoś"))


def note(desk, resident: str, day: date, text: str = "Telefon od córki") -> str:
    return resident_notes.add_note(
        desk,
        ResidentNoteDraft(resident_id=resident, happened_on=day, kind=NoteKind.CALL, text=text),
    )


def test_entries_stand_on_the_timeline_newest_first(desk, anna):
    note(desk, anna, date(2026, 10, 1), "pierwszy")
    note(desk, anna, date(2026, 11, 2), "drugi")
    told = [event.text for event in timeline(desk, anna) if event.kind is EventKind.NOTE]
    assert told == ["drugi", "pierwszy"]


def test_an_entry_about_tomorrow_or_without_words_is_refused(desk, anna):
    with pytest.raises(Refused):
        note(desk, anna, date(2026, 11, 4))
    with pytest.raises(Refused):
        note(desk, anna, date(2026, 11, 3), "  ")
    with pytest.raises(NotFound):
        note(desk, "0" * 32, date(2026, 11, 3))
    assert [event.kind for event in timeline(desk, anna)] == [EventKind.ADDED]


def test_saves_of_the_data_say_what_changed_and_by_whom(desk, anna):
    draft = residents.get_resident(desk, anna)
    residents.save_resident(desk, replace(draft, phone="600147505", house_no="5"))
    changed, added = timeline(desk, anna)
    assert (changed.kind, changed.groups, changed.author) == (
        EventKind.CHANGED,
        ("address", "phone"),
        "dyrektor",
    )
    assert added.kind is EventKind.ADDED


def test_saves_are_told_with_the_name_of_the_person_of_the_office(desk, anna):
    director = StaffMemberDraft(
        login="dyrektor",
        given_name="Elżbieta",
        family_name="Śliwa",
        roles=(StaffRoleDraft(role=Role.DIRECTOR),),
    )
    save_member(desk, director)
    (added,) = timeline(desk, anna)
    assert added.author == "Elżbieta Śliwa"


def test_a_plan_tells_its_steps_and_the_card_its_coordinator(desk, anna):
    with desk.store.write("plans.add") as session:
        person = StaffMember(given_name="Iwona", family_name="Święch")
        plan = ServicePlan(
            resident_id=anna,
            coordinator_id=person.id,
            number="IPUS/2026/0147",
            state="active",
            created_on=date(2026, 9, 1),
            activated_on=date(2026, 10, 1),
        )
        session.add_all([person, plan])
        session.add(
            PlanVersion(
                plan_id=plan.id,
                version_no=1,
                state="approved",
                created_on=date(2026, 9, 1),
                agreed_on=date(2026, 9, 20),
                approved_on=date(2026, 9, 25),
                valid_from=date(2026, 10, 1),
                valid_to=date(2027, 3, 31),
            )
        )
    card = resident_card(desk, anna)
    assert card.coordinator == "Iwona Święch"
    assert (card.plan.number, card.plan.ends_on) == ("IPUS/2026/0147", date(2027, 3, 31))
    steps = [event.kind for event in card.timeline if event.plan_id]
    assert steps == [
        EventKind.PLAN_STARTED,
        EventKind.PLAN_APPROVED,
        EventKind.PLAN_AGREED,
        EventKind.PLAN_CREATED,
    ]


def test_the_card_of_somebody_unknown_is_not_found(desk):
    with pytest.raises(NotFound):
        resident_card(desk, "0" * 32)


def test_the_people_saved_last_are_offered_first(desk, anna):
    jan = residents.save_resident(desk, ResidentDraft(given_name="Jan", family_name="Ćwik"))
    assert [row.id for row in recent_residents(desk)] == [jan, anna]
    draft = residents.get_resident(desk, anna)
    residents.save_resident(desk, replace(draft, phone="600147505"))
    assert [row.id for row in recent_residents(desk, 1)] == [anna]
