"""Households and families, read from every side."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cus_desktop.domain.households import (
    INVERSE_RELATION,
    FamilyRelationDraft,
    HouseholdDraft,
    HouseholdMemberDraft,
    RelationKind,
)
from cus_desktop.domain.residents import ResidentDraft
from cus_desktop.errors import NotFound, RecordChanged, Refused
from cus_desktop.services import households, residents


@pytest.fixture
def people(desk):
    return {
        name: residents.save_resident(desk, ResidentDraft(given_name=name, family_name="Łoś"))
        for name in ("Anna", "Jan", "Zofia")
    }


@pytest.fixture
def home(desk, people):
    members = (
        HouseholdMemberDraft(resident_id=people["Jan"]),
        HouseholdMemberDraft(resident_id=people["Anna"], is_head=True),
    )
    return households.save_household(desk, HouseholdDraft(name="Łoś, Brzózki", members=members))


def living_together(desk, person: str) -> list[str]:
    (view,) = households.households_of(desk, person)
    return [line.name for line in view.members if line.lives_there]


def test_a_household_is_seen_from_each_of_its_people_with_the_head_first(desk, people, home):
    for name in ("Anna", "Jan"):
        assert living_together(desk, people[name]) == ["Łoś Anna", "Łoś Jan"]
    assert households.households_of(desk, people["Zofia"]) == []


def join(desk, home: str, person: str, since: date | None = None) -> None:
    draft = households.get_household(desk, home)
    member = HouseholdMemberDraft(resident_id=person, since=since)
    households.save_household(desk, replace(draft, members=(*draft.members, member)))


def stay_of(desk, person: str, name: str) -> households.MemberLine:
    (view,) = households.households_of(desk, person)
    return next(line for line in view.members if line.name == name)


def test_moving_in_and_out_keeps_the_days(desk, people, home):
    join(desk, home, people["Zofia"], date(2026, 10, 1))
    assert len(living_together(desk, people["Zofia"])) == 3
    households.move_out(desk, stay_of(desk, people["Jan"], "Łoś Jan").member_id, date(2026, 10, 31))
    assert living_together(desk, people["Anna"]) == ["Łoś Anna", "Łoś Zofia"]
    left = stay_of(desk, people["Jan"], "Łoś Jan")
    assert (left.until, left.lives_there) == (date(2026, 10, 31), False)


def test_moving_into_another_household_ends_the_stay_in_the_former(desk, people, home):
    other = households.save_household(desk, HouseholdDraft(name="drugi"))
    join(desk, other, people["Jan"], date(2026, 11, 1))
    views = households.households_of(desk, people["Jan"])
    assert [view.name for view in views] == ["drugi", "Łoś, Brzózki"]
    assert living_together(desk, people["Anna"]) == ["Łoś Anna"]
    former = next(line for line in views[1].members if line.name == "Łoś Jan")
    assert former.until == date(2026, 10, 31)


def test_nobody_moves_in_twice_or_out_before_moving_in(desk, people, home):
    with pytest.raises(Refused):
        join(desk, home, people["Anna"])
    join(desk, home, people["Zofia"], date(2026, 10, 1))
    stay = stay_of(desk, people["Zofia"], "Łoś Zofia")
    with pytest.raises(Refused):
        households.move_out(desk, stay.member_id, date(2026, 9, 30))
    with pytest.raises(NotFound):
        households.move_out(desk, "0" * 32, date(2026, 9, 30))


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ([("Anna", True), ("Jan", True)], "household-two-heads"),
        ([("Anna", False), ("Anna", False)], "member-twice"),
        ([("", False)], "member-missing"),
    ],
)
def test_impossible_households_are_refused(desk, people, members, code):
    drafts = tuple(
        HouseholdMemberDraft(resident_id=people.get(name, ""), is_head=head)
        for name, head in members
    )
    with pytest.raises(Refused) as refusal:
        households.save_household(desk, HouseholdDraft(members=drafts))
    assert code in [problem.code for problem in refusal.value.problems]


def test_a_household_saved_meanwhile_is_not_overwritten(desk, people, home):
    draft = households.get_household(desk, home)
    join(desk, home, people["Zofia"])
    with pytest.raises(RecordChanged):
        households.save_household(desk, replace(draft, name="inna nazwa"))


@pytest.mark.parametrize("kind", list(RelationKind))
def test_a_relation_is_entered_once_and_read_from_both_sides(desk, people, kind):
    households.save_relation(
        desk,
        FamilyRelationDraft(resident_id=people["Anna"], other_id=people["Zofia"], kind=kind),
    )
    (there,) = households.relations_of(desk, people["Anna"])
    (back,) = households.relations_of(desk, people["Zofia"])
    assert (there.name, there.kind) == ("Łoś Zofia", kind)
    assert (back.name, back.kind) == ("Łoś Anna", INVERSE_RELATION[kind])


def test_a_relation_taken_away_is_gone_on_both_sides(desk, people):
    relation = FamilyRelationDraft(resident_id=people["Anna"], other_id=people["Jan"])
    households.remove_relation(desk, households.save_relation(desk, relation))
    assert households.relations_of(desk, people["Anna"]) == []
    assert households.relations_of(desk, people["Jan"]) == []


def test_nobody_is_related_to_themselves_and_a_second_relation_is_warned_of(desk, people):
    with pytest.raises(Refused):
        households.save_relation(
            desk, FamilyRelationDraft(resident_id=people["Jan"], other_id=people["Jan"])
        )
    relation = FamilyRelationDraft(resident_id=people["Anna"], other_id=people["Jan"])
    households.save_relation(desk, relation)
    again = FamilyRelationDraft(resident_id=people["Jan"], other_id=people["Anna"])
    problems = households.check_relation_draft(desk, again)
    assert [problem.code for problem in problems] == ["relation-known"]
