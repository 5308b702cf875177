"""What a role does not see is empty, and stays whole through a save (D85)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.masks import (
    HIDDEN_COLUMNS,
    hidden_fields,
    masked,
    masked_plan,
    note_hidden,
    typed_unseen,
    unmasked,
)
from cus_desktop.domain.residents import RepresentativeDraft, ResidentDraft
from cus_desktop.domain.rights import RIGHTS_OF, Right
from cus_desktop.domain.staff import Role
from cus_desktop.models.base import synced_classes, table_of
from tests.domain.plan_samples import SERVICE_ID, a_plan, a_supporting, an_external

ANNA = ResidentDraft(
    given_name="Anna",
    family_name="Łoś",
    village_id="v" * 32,
    street="Polna",
    house_no="3",
    registered_address="Olsztyn, Rynek 1",
    disability_level="severe",
    disability_valid_to=date(2027, 1, 1),
    sensitive_note="choruje",
    representatives=(RepresentativeDraft(given_name="Ewa", address="Polna 3"),),
)
IN_HIDING = replace(ANNA, address_confidential=True, confidential_reason="zagrożenie")
rights = st.frozensets(st.sampled_from(list(Right)))


def test_the_front_desk_sees_no_health_data() -> None:
    seen = masked(ANNA, RIGHTS_OF[Role.FRONT_DESK])
    assert (seen.disability_level, seen.disability_valid_to, seen.sensitive_note) == ("", None, "")
    assert seen.street == "Polna"


def test_a_confidential_address_is_not_seen_but_that_it_is_confidential() -> None:
    seen = masked(IN_HIDING, RIGHTS_OF[Role.COMMUNITY_ORGANISER])
    assert seen.address_confidential
    assert (seen.village_id, seen.street, seen.house_no, seen.registered_address) == ("",) * 4
    assert (seen.confidential_reason, seen.representatives[0].address) == ("", "")


@pytest.mark.parametrize(
    "role",
    [
        Role.DIRECTOR,
        Role.SERVICE_ORGANISER,
        Role.PLAN_COORDINATOR,
        Role.SOCIAL_ASSISTANCE_ORGANISER,
        Role.INSPECTOR,
    ],
)
def test_who_works_on_cases_sees_the_person_whole(role: Role) -> None:
    assert masked(IN_HIDING, RIGHTS_OF[role]) == IN_HIDING


@given(rights, st.sampled_from([ANNA, IN_HIDING]))
def test_saving_what_was_shown_changes_nothing(
    held: frozenset[Right], stored: ResidentDraft
) -> None:
    assert unmasked(masked(stored, held), stored, held) == stored


@given(rights, st.sampled_from([ANNA, IN_HIDING]))
def test_a_change_of_what_is_shown_leaves_what_is_hidden(
    held: frozenset[Right], stored: ResidentDraft
) -> None:
    typed = replace(masked(stored, held), phone="600 000 147")
    assert unmasked(typed, stored, held) == replace(stored, phone="600 000 147")
    assert typed_unseen(typed, stored, held) == frozenset()


def test_a_value_in_a_field_that_is_not_seen_is_noticed() -> None:
    held = RIGHTS_OF[Role.FRONT_DESK]
    typed = replace(masked(ANNA, held), disability_level="light")
    assert typed_unseen(typed, ANNA, held) == {"disability_level"}


def test_nobody_lifts_the_confidentiality_of_an_address_unseen() -> None:
    held = RIGHTS_OF[Role.FRONT_DESK]
    typed = replace(masked(IN_HIDING, held), address_confidential=False)
    assert typed_unseen(typed, IN_HIDING, held) == {"address_confidential"}


def test_an_address_that_is_not_confidential_is_everybodys() -> None:
    assert hidden_fields(ANNA, frozenset(Right) - {Right.CONFIDENTIAL_VIEW}) == frozenset()


def test_the_front_desk_sees_of_a_plan_what_happens_and_not_why() -> None:
    plan = replace(a_plan(), situation="po udarze", what_matters="być w domu")
    seen = masked_plan(plan, RIGHTS_OF[Role.FRONT_DESK])
    assert (seen.situation, seen.strengths, seen.limitations, seen.what_matters) == ("",) * 4
    assert (seen.needs, seen.goals) == ((), ())
    assert [item.name for item in seen.items] == [
        item.name for item in plan.items if item.name != an_external().name
    ]


def test_help_that_tells_of_an_illness_is_not_seen_without_health_data() -> None:
    plan = replace(a_plan(), items=(*a_plan().items, a_supporting(), an_external()))
    seen = masked_plan(plan, RIGHTS_OF[Role.COMMUNITY_ORGANISER], {SERVICE_ID})
    assert {item.name for item in seen.items} == {a_supporting().name}
    assert not any(item.scope for item in seen.items)


@pytest.mark.parametrize("kind", ["call", "letter", "other"])
def test_calls_are_for_the_front_desk_and_not_for_the_community_organiser(kind: str) -> None:
    assert not note_hidden(kind, RIGHTS_OF[Role.FRONT_DESK])
    assert note_hidden(kind, RIGHTS_OF[Role.COMMUNITY_ORGANISER])


@pytest.mark.parametrize("kind", ["visit", "conversation"])
def test_visits_are_a_part_of_the_assessment(kind: str) -> None:
    assert note_hidden(kind, RIGHTS_OF[Role.FRONT_DESK])
    assert not note_hidden(kind, RIGHTS_OF[Role.PLAN_COORDINATOR])


def test_the_columns_kept_back_exist() -> None:
    for _right, columns in HIDDEN_COLUMNS:
        for table, column in columns:
            assert column in table_of(synced_classes()[table]).columns, (table, column)


def test_who_may_save_plans_sees_them_whole() -> None:
    for role, held in RIGHTS_OF.items():
        for right in (Right.PLANS_EDIT, Right.PLANS_PRINT):
            if right in held:
                assert {Right.ASSESSMENT_VIEW, Right.HEALTH_VIEW} <= held, role


def test_who_imports_or_exports_sees_addresses_and_health_data() -> None:
    for role, held in RIGHTS_OF.items():
        if held & {Right.RESIDENTS_IMPORT, Right.RESIDENTS_EXPORT}:
            assert {Right.CONFIDENTIAL_VIEW, Right.HEALTH_VIEW} <= held, role


def test_who_changes_something_may_see_it() -> None:
    pairs = [
        (right, Right[right.name.replace("_EDIT", "_VIEW")])
        for right in (
            Right.RESIDENTS_EDIT,
            Right.PLANS_EDIT,
            Right.CATALOGUE_EDIT,
            Right.OFFICE_EDIT,
        )
    ]
    for role, held in RIGHTS_OF.items():
        for edit, view in pairs:
            assert edit not in held or view in held, role
