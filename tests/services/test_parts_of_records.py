"""Parts belong to one record: saving another record never takes or overwrites them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from cus_desktop.domain.catalogue import LegalTrack, ServiceDraft
from cus_desktop.domain.households import (
    FamilyRelationDraft,
    HouseholdDraft,
    HouseholdMemberDraft,
    RelationKind,
)
from cus_desktop.domain.residents import (
    CommunicationNeedDraft,
    CommunicationNeedKind,
    ContactPersonDraft,
    RepresentativeDraft,
    RepresentativeKind,
    ResidentDraft,
    ResidentNoteDraft,
)
from cus_desktop.domain.staff import AuthorisationDraft, Role, StaffMemberDraft, StaffRoleDraft
from cus_desktop.errors import NotFound, RecordChanged, Refused
from cus_desktop.services import catalogue, households, residents, staff
from cus_desktop.services.desk import Desk
from cus_desktop.services.resident_notes import add_note

ANNA = ResidentDraft(
    given_name="Anna",
    family_name="Łoś",
    communication_needs=(CommunicationNeedDraft(kind=CommunicationNeedKind.LARGE_PRINT),),
    representatives=(RepresentativeDraft(kind=RepresentativeKind.GUARDIAN, family_name="Ćwik"),),
    contacts=(ContactPersonDraft(relation="córka", name="Zofia"),),
)
JAN = ResidentDraft(given_name="Jan", family_name="Żuraw")
ELZBIETA = StaffMemberDraft(
    family_name="Żurawska",
    roles=(StaffRoleDraft(role=Role.DIRECTOR),),
    authorisations=(AuthorisationDraft(number="3/2026", valid_from=date(2026, 1, 1)),),
)


def is_refused(save: Callable[[], object]) -> bool:
    with pytest.raises(Refused) as refusal:
        save()
    return [each.code for each in refusal.value.problems] == ["part-of-another-record"]


@pytest.mark.parametrize("kind", ["communication_needs", "representatives", "contacts"])
def test_what_belongs_to_one_resident_is_not_saved_under_another(desk: Desk, kind: str):
    anna, jan = residents.save_resident(desk, ANNA), residents.save_resident(desk, JAN)
    theirs = residents.get_resident(desk, anna)
    mine = replace(residents.get_resident(desk, jan), **{kind: getattr(theirs, kind)})
    assert is_refused(lambda: residents.save_resident(desk, mine))
    assert residents.get_resident(desk, anna) == theirs
    new: Any = replace(JAN, id="f" * 32, **{kind: getattr(theirs, kind)})
    assert is_refused(lambda: residents.save_resident(desk, new))


@pytest.mark.parametrize("kind", ["communication_needs", "representatives", "contacts"])
def test_two_parts_of_a_resident_with_one_id_are_refused_and_none_is_lost(desk: Desk, kind: str):
    anna = residents.save_resident(desk, ANNA)
    before = residents.get_resident(desk, anna)
    [part] = getattr(before, kind)
    twice: dict[str, Any] = {kind: (part, replace(part))}
    doubled = replace(before, **twice)
    with pytest.raises(Refused) as refusal:
        residents.save_resident(desk, doubled)
    assert [each.code for each in refusal.value.problems] == ["part-twice"]
    assert residents.get_resident(desk, anna) == before


@pytest.mark.parametrize("kind", ["roles", "authorisations"])
def test_two_parts_of_a_person_with_one_id_are_refused_and_none_is_lost(desk: Desk, kind: str):
    member = staff.save_member(desk, ELZBIETA)
    before = staff.get_member(desk, member)
    [part] = getattr(before, kind)
    twice: dict[str, Any] = {kind: (part, replace(part))}
    doubled = replace(before, **twice)
    with pytest.raises(Refused):
        staff.save_member(desk, doubled)
    assert staff.get_member(desk, member) == before


def test_two_stays_with_one_id_are_refused(desk: Desk):
    stays = tuple(
        HouseholdMemberDraft(id="e" * 32, resident_id=residents.save_resident(desk, each))
        for each in (ANNA, JAN)
    )
    with pytest.raises(Refused) as refusal:
        households.save_household(desk, HouseholdDraft(name="Łoś", members=stays))
    assert [each.code for each in refusal.value.problems] == ["part-twice"]


def test_a_contact_that_was_removed_can_be_brought_back(desk: Desk):
    anna = residents.save_resident(desk, ANNA)
    whole = residents.get_resident(desk, anna)
    residents.save_resident(desk, replace(whole, contacts=()))
    bare = residents.get_resident(desk, anna)
    residents.save_resident(desk, replace(bare, contacts=whole.contacts))
    assert residents.get_resident(desk, anna).contacts == whole.contacts


def test_the_roles_of_one_person_are_not_saved_under_another(desk: Desk):
    first = staff.save_member(desk, ELZBIETA)
    before = staff.get_member(desk, first)
    for kind in ("roles", "authorisations"):
        other: Any = StaffMemberDraft(family_name="Ćwik", **{kind: getattr(before, kind)})
        assert is_refused(lambda other=other: staff.save_member(desk, other))  # type: ignore[misc]
    assert staff.get_member(desk, first) == before


def test_a_stay_in_one_household_is_not_saved_under_another(desk: Desk):
    anna = residents.save_resident(desk, ANNA)
    home = HouseholdDraft(name="Łoś", members=(HouseholdMemberDraft(resident_id=anna),))
    first = households.save_household(desk, home)
    before = households.get_household(desk, first)
    other = HouseholdDraft(name="Żuraw", members=before.members)
    assert is_refused(lambda: households.save_household(desk, other))
    assert households.get_household(desk, first) == before


def test_nobody_unknown_lives_in_a_household(desk: Desk):
    home = HouseholdDraft(name="Łoś", members=(HouseholdMemberDraft(resident_id="f" * 32),))
    with pytest.raises(NotFound):
        households.save_household(desk, home)


def test_a_relation_of_other_people_is_not_overwritten(desk: Desk):
    anna, jan, zofia, ewa = (
        residents.save_resident(desk, ResidentDraft(given_name=name, family_name="Łoś"))
        for name in ("Anna", "Jan", "Zofia", "Ewa")
    )
    relation = FamilyRelationDraft(resident_id=anna, other_id=jan, kind=RelationKind.SIBLING)
    households.save_relation(desk, relation)
    assert is_refused(
        lambda: households.save_relation(
            desk, replace(relation, resident_id=zofia, other_id=ewa, kind=RelationKind.PARENT)
        )
    )
    [line] = households.relations_of(desk, anna)
    assert (line.resident_id, line.kind) == (jan, RelationKind.SIBLING)


def test_adding_what_is_already_there_overwrites_nothing(desk: Desk):
    anna = residents.save_resident(desk, ANNA)
    member = staff.save_member(desk, ELZBIETA)
    home = households.save_household(desk, HouseholdDraft(name="Łoś"))
    service = ServiceDraft(
        name="Fizjoterapia",
        areas=("health",),
        legal_track=LegalTrack.SOCIAL_ASSISTANCE.value,
        unit="hour",
    )
    catalogue.save_service(desk, service)
    note = ResidentNoteDraft(resident_id=anna, text="rozmowa", happened_on=date(2026, 11, 2))
    add_note(desk, note)
    again: list[Callable[[], object]] = [
        lambda: residents.save_resident(desk, replace(JAN, id=anna)),
        lambda: staff.save_member(desk, StaffMemberDraft(id=member, family_name="Inna")),
        lambda: households.save_household(desk, HouseholdDraft(id=home, name="Inne")),
        lambda: catalogue.save_service(desk, replace(service, name="Masaż")),
        lambda: add_note(desk, replace(note, text="inna")),
    ]
    for save in again:
        with pytest.raises(RecordChanged):
            save()
    assert residents.get_resident(desk, anna).given_name == "Anna"
    assert staff.get_member(desk, member).family_name == "Żurawska"
    assert catalogue.get_service(desk, service.id).name == "Fizjoterapia"


def test_nobody_lives_in_an_unknown_village(desk: Desk):
    with pytest.raises(Refused) as refusal:
        residents.save_resident(desk, replace(ANNA, village_id="f" * 32))
    assert [each.code for each in refusal.value.problems] == ["village-unknown"]
