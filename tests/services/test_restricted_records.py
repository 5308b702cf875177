"""A restricted person is seen by the responsible staff and the director, and by nobody else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import text

from cus_desktop.domain.households import (
    FamilyRelationDraft,
    HouseholdDraft,
    HouseholdMemberDraft,
    RelationKind,
)
from cus_desktop.domain.plans import PlanDraft
from cus_desktop.domain.residents import ResidentDraft, ResidentNoteDraft
from cus_desktop.domain.restriction import RestrictionDraft
from cus_desktop.domain.staff import Role
from cus_desktop.errors import NotAllowed, RecordChanged, Refused, RestrictedRecord
from cus_desktop.i18n import Translator
from cus_desktop.services import history, households, residents, visibility
from cus_desktop.services.desk import Desk
from cus_desktop.services.drafts import kept_drafts, load_draft, save_draft
from cus_desktop.services.parameters import seed_parameters
from cus_desktop.services.plan_opening import open_new_plan, open_plan, unsaved_plans
from cus_desktop.services.plan_printing import preview_plan, version_to_print
from cus_desktop.services.plan_saving import new_plan, save_plan
from cus_desktop.services.plan_steps import change_coordinator
from cus_desktop.services.plan_views import get_plan
from cus_desktop.services.plans import PlanFilter, list_plans, plans_of
from cus_desktop.services.record_names import names_in
from cus_desktop.services.resident_card import resident_card
from cus_desktop.services.resident_export import export_residents
from cus_desktop.services.resident_import import Outcome, ResidentImport
from cus_desktop.services.resident_notes import add_note
from cus_desktop.services.resident_timeline import recent_residents, timeline
from cus_desktop.services.residents import ResidentFilter, ResidentOrder
from cus_desktop.services.restriction import get_restriction, save_restriction
from tests.services.role_desks import desks_of_roles, staff_id

PESEL = "44051401359"
ANNA = ResidentDraft(
    given_name="Anna",
    family_name="Łoś",
    pesel=PESEL,
    born_on=date(1944, 5, 14),
    sex="male",
    pesel_override_reason="tak w dowodzie",
)


@pytest.fixture
def desks(desk: Desk) -> dict[Role, Desk]:
    seed_parameters(desk)
    return desks_of_roles(desk)


@pytest.fixture
def director(desks: dict[Role, Desk]) -> Desk:
    return desks[Role.DIRECTOR]


@pytest.fixture
def coordinator(desks: dict[Role, Desk]) -> Desk:
    return desks[Role.PLAN_COORDINATOR]


@pytest.fixture
def other(desks: dict[Role, Desk]) -> Desk:
    """The service organiser: all rights of case work, but not responsible."""
    return desks[Role.SERVICE_ORGANISER]


@pytest.fixture
def jan(director: Desk) -> str:
    """Somebody whom everybody may see."""
    return residents.save_resident(
        director, ResidentDraft(given_name="Jan", family_name="Łoś", born_on=date(1940, 2, 3))
    )


@pytest.fixture
def anna(director: Desk, jan: str) -> str:
    """Restricted to the coordinator, with a plan, a household and a relation."""
    anna = residents.save_resident(director, ANNA)
    households.save_relation(
        director, FamilyRelationDraft(resident_id=anna, other_id=jan, kind=RelationKind.SPOUSE)
    )
    members = tuple(
        HouseholdMemberDraft(resident_id=each, since=date(2020, 1, 1)) for each in (anna, jan)
    )
    households.save_household(director, HouseholdDraft(members=members))
    save_plan(director, replace(new_plan(director, anna), situation="ukrywa się"))
    restrict(director, anna, Role.PLAN_COORDINATOR)
    return anna


def restrict(director: Desk, resident: str, *roles: Role) -> None:
    draft = get_restriction(director, resident)
    save_restriction(
        director,
        replace(
            draft,
            restricted=True,
            reason="pracownica centrum",
            staff_ids=tuple(staff_id(role) for role in roles),
        ),
    )


def lift(director: Desk, resident: str) -> None:
    save_restriction(director, replace(get_restriction(director, resident), restricted=False))


def plan_of(director: Desk, anna: str) -> str:
    return plans_of(director, anna)[0].id


def _told(desk: Desk) -> str:
    entries = history.journal_entries(desk, limit=500)
    return f"{entries}{names_in(desk, entries)}"


LISTS: dict[str, Callable[[Desk], Any]] = {
    "list": lambda desk: residents.page_of_residents(desk, ResidentFilter()).rows,
    "list by birth": lambda desk: (
        residents.page_of_residents(desk, ResidentFilter(), ResidentOrder.BORN_ON).rows
    ),
    "list by words": lambda desk: residents.page_of_residents(desk, ResidentFilter("ło")).rows,
    "plan filter": lambda desk: (
        residents.page_of_residents(desk, ResidentFilter("ło", plan="draft")).rows
    ),
    "search": lambda desk: residents.search_residents(desk, "anna").rows,
    "number": lambda desk: residents.search_residents(desk, PESEL).rows,
    "near miss": lambda desk: residents.search_residents(desk, "annna").rows,
    "suggestions": lambda desk: residents.suggest_residents(desk, ResidentFilter("annna")),
    "palette": recent_residents,
    "plans": lambda desk: list_plans(desk, PlanFilter()).rows,
    "plans by name": lambda desk: list_plans(desk, PlanFilter(text="anna")).rows,
    "export": lambda desk: export_residents(
        desk, ResidentFilter(), Translator.load("pl").translate, "csv"
    )[0].decode("utf-8-sig"),
    "journal": _told,
}


@pytest.mark.parametrize("name", LISTS)
def test_who_is_not_responsible_finds_nothing(
    name: str, anna: str, other: Desk, coordinator: Desk
) -> None:
    shown = LISTS[name]
    assert "Anna" not in repr(shown(other))
    assert anna not in repr(shown(other))
    if name != "export":  # which a coordinator may not make
        assert "Anna" in repr(shown(coordinator)), "who is responsible does"


@pytest.mark.parametrize("name", LISTS)
def test_lifted_the_person_is_found_again(
    name: str, anna: str, director: Desk, other: Desk
) -> None:
    lift(director, anna)
    assert "Anna" in repr(LISTS[name](other))


def test_counts_do_not_betray_a_hidden_person(anna: str, other: Desk, director: Desk) -> None:
    for wanted in (ResidentFilter(), ResidentFilter("ło"), ResidentFilter("łoś", plan="none")):
        page = residents.page_of_residents(other, wanted, count_to=100)
        assert page.matching == residents.count_residents(other, wanted, up_to=100) == 1
        assert residents.count_residents(other, wanted) == 1
    assert residents.count_residents(director) == 2
    assert (list_plans(other, PlanFilter()).matching, list_plans(other, PlanFilter()).total) == (
        0,
        0,
    )


def test_pages_stay_full_without_the_hidden(director: Desk, other: Desk) -> None:
    ids = [
        residents.save_resident(director, ResidentDraft(given_name="Ewa", family_name=f"Żuk{sign}"))
        for sign in "abcdefgh"
    ]
    for each in ids[1:6:2]:
        restrict(director, each)
    seen = []
    after = None
    while True:
        page = residents.page_of_residents(other, ResidentFilter("żuk"), after=after, limit=2)
        seen += [row.id for row in page.rows]
        after = page.next
        if after is None:
            break
        assert len(page.rows) == 2
    assert seen == [each for each in ids if each not in ids[1:6:2]]


REACHED_BY_ID: dict[str, Callable[[Desk, str, str], Any]] = {
    "resident": lambda desk, anna, plan: residents.get_resident(desk, anna),
    "card": lambda desk, anna, plan: resident_card(desk, anna),
    "timeline": lambda desk, anna, plan: timeline(desk, anna),
    "number": lambda desk, anna, plan: residents.resident_by(desk, PESEL),
    "households": lambda desk, anna, plan: households.households_of(desk, anna),
    "relations": lambda desk, anna, plan: households.relations_of(desk, anna),
    "plans": lambda desk, anna, plan: plans_of(desk, anna),
    "plan": lambda desk, anna, plan: get_plan(desk, plan),
    "editor": lambda desk, anna, plan: open_plan(desk, plan),
    "new plan": lambda desk, anna, plan: open_new_plan(desk, anna),
    "print": lambda desk, anna, plan: preview_plan(desk, plan),
    "plan number": lambda desk, anna, plan: version_to_print(desk, "IPUS/2026/0001"),
    "history": lambda desk, anna, plan: history.record_history(desk, "resident", anna),
    "history of plan": lambda desk, anna, plan: history.record_history(desk, "service_plan", plan),
    "journal": lambda desk, anna, plan: history.journal_entries(desk, record=anna),
    "save": lambda desk, anna, plan: residents.save_resident(desk, replace(ANNA, id=anna)),
    "save plan": lambda desk, anna, plan: save_plan(desk, PlanDraft(id=plan, resident_id=anna)),
    "coordinator": lambda desk, anna, plan: change_coordinator(
        desk, plan, staff_id(Role.PLAN_COORDINATOR)
    ),
    "note": lambda desk, anna, plan: add_note(
        desk, ResidentNoteDraft(resident_id=anna, happened_on=date(2026, 11, 1), text="x")
    ),
}


@pytest.mark.parametrize("name", REACHED_BY_ID)
def test_an_id_known_from_elsewhere_does_not_help(
    name: str, anna: str, director: Desk, other: Desk
) -> None:
    plan = plan_of(director, anna)
    with pytest.raises(RestrictedRecord):
        REACHED_BY_ID[name](other, anna, plan)


def test_the_responsible_and_the_director_reach_the_record(
    anna: str, director: Desk, coordinator: Desk
) -> None:
    for desk in (director, coordinator):
        card = resident_card(desk, anna)
        assert card.restriction is not None
        assert card.restriction.reason == "pracownica centrum"
        assert card.restriction.responsible == ("Ewa Plan_Coordinator",)


def test_the_family_of_a_hidden_person_is_shown_without_them(
    anna: str, jan: str, other: Desk
) -> None:
    card = resident_card(other, jan)
    assert [line.name for view in card.households for line in view.members] == ["Łoś Jan"]
    assert card.relations == ()


def test_a_household_saved_by_others_keeps_the_hidden_member(
    anna: str, jan: str, other: Desk, director: Desk
) -> None:
    (view,) = households.households_of(other, jan)
    draft = households.get_household(other, view.id)
    assert [member.resident_id for member in draft.members] == [jan]
    households.save_household(other, replace(draft, note="klucz u sąsiadki"))
    (whole,) = households.households_of(director, anna)
    assert {member.resident_id for member in whole.members} == {anna, jan}


def test_the_look_alike_hint_says_only_that_there_is_somebody(anna: str, other: Desk) -> None:
    twin = ResidentDraft(given_name="Anna", family_name="Łoś", born_on=ANNA.born_on)
    assert not [hint for hint in residents.hints_for(other, twin) if hint.row.id == anna]
    (told,) = [each for each in residents.check(other, twin) if "looks-like" in each.code]
    assert (told.code, told.params) == ("resident-looks-like-restricted", {})


def test_an_import_says_only_that_there_is_somebody(anna: str, other: Desk) -> None:
    sheet = "Nazwisko;Imię;PESEL\nŁoś;Anna;44051401359\nMróz;Ewa;\n".encode()
    plan = ResidentImport.read(sheet).preview(other)
    first, second = plan.rows
    assert first.outcome is Outcome.REJECTED
    assert [problem.code for problem in first.problems] == ["resident-looks-like-restricted"]
    assert (first.resident, first.look_alikes, first.changes) == (None, (), ())
    assert second.outcome is Outcome.ADDED
    with pytest.raises(Refused):
        ResidentImport.read(sheet).preview(other, {2: anna})


def test_what_was_typed_before_the_restriction_is_not_shown_any_more(
    jan: str, director: Desk, other: Desk
) -> None:
    begun = new_plan(other, jan)
    save_draft(other, "plan", begun.id, begun)
    save_draft(other, "resident", jan, residents.get_resident(other, jan))
    restrict(director, jan)
    assert load_draft(other, "resident", jan, ResidentDraft) is None
    assert [row.kind for row in kept_drafts(other)] == ["plan"]
    assert unsaved_plans(other) == ()


def test_a_step_on_a_hidden_record_is_not_taken_back(jan: str, director: Desk, other: Desk) -> None:
    shown = residents.get_resident(other, jan)
    residents.save_resident(other, replace(shown, phone="600000147"))
    dot = other.store.recent[-1]
    restrict(director, jan)
    with pytest.raises(RestrictedRecord):
        history.undo(other, dot)


def test_only_the_director_restricts(jan: str, coordinator: Desk) -> None:
    with pytest.raises(NotAllowed):
        save_restriction(coordinator, RestrictionDraft(jan, restricted=True, reason="x"))


def test_a_restriction_needs_a_reason(jan: str, director: Desk) -> None:
    draft = replace(get_restriction(director, jan), restricted=True, reason=" ")
    with pytest.raises(Refused):
        save_restriction(director, draft)


def test_two_who_change_a_restriction_are_told(anna: str, director: Desk) -> None:
    first = get_restriction(director, anna)
    save_restriction(director, replace(first, staff_ids=()))
    with pytest.raises(RecordChanged):
        save_restriction(director, first)


def test_responsibility_passes_at_once(
    anna: str, director: Desk, coordinator: Desk, other: Desk
) -> None:
    assert resident_card(coordinator, anna).resident.id == anna
    restrict(director, anna, Role.SERVICE_ORGANISER)
    assert resident_card(other, anna).resident.id == anna
    with pytest.raises(RestrictedRecord):
        resident_card(coordinator, anna)


def test_while_nobody_is_restricted_nothing_is_asked(desk: Desk, other: Desk, jan: str) -> None:
    residents.page_of_residents(other, ResidentFilter("ło"))
    filtered = residents.for_desk(other, ResidentFilter("ło"))
    assert filtered.hidden == frozenset()
    assert visibility.hidden_rows(other) == frozenset()


def test_the_question_who_is_restricted_is_answered_by_the_index(desk: Desk) -> None:
    with desk.store.read() as session:
        steps = session.execute(
            text("EXPLAIN QUERY PLAN SELECT id FROM resident WHERE restricted")
        ).all()
    assert "ix_resident_restricted" in str(steps)
