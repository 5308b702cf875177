"""Roles that see a part of a record: what they get, and what their saves leave in place (D85)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cus_desktop.domain.residents import NoteKind, ResidentDraft, ResidentNoteDraft
from cus_desktop.domain.rights import RIGHTS_OF
from cus_desktop.domain.staff import Role, StaffMemberDraft, StaffRoleDraft
from cus_desktop.errors import NotAllowed
from cus_desktop.models.offices import Village
from cus_desktop.services import history, resident_notes, residents
from cus_desktop.services.desk import Desk
from cus_desktop.services.plan_saving import save_plan
from cus_desktop.services.plan_views import get_plan
from cus_desktop.services.record_names import names_in
from cus_desktop.services.resident_card import resident_card
from cus_desktop.services.resident_rows import load
from cus_desktop.services.resident_timeline import Onlooker, TimelineEvent, timeline_in
from cus_desktop.services.staff import save_member
from tests.services import plan_office
from tests.services.role_desks import desks_of_roles

LEAVES = ("Polna", "Wólka", "choruje", "severe", "zagrożenie")


@pytest.fixture
def desks(desk: Desk) -> dict[Role, Desk]:
    return desks_of_roles(desk)


@pytest.fixture
def director(desks: dict[Role, Desk]) -> Desk:
    return desks[Role.DIRECTOR]


@pytest.fixture
def front(desks: dict[Role, Desk]) -> Desk:
    return desks[Role.FRONT_DESK]


@pytest.fixture
def community(desks: dict[Role, Desk]) -> Desk:
    return desks[Role.COMMUNITY_ORGANISER]


@pytest.fixture
def anna(director: Desk) -> str:
    """In hiding in Wólka, with a certificate."""
    with director.store.write("villages.add") as session:
        village = Village(name="Wólka")
        session.add(village)
    return residents.save_resident(
        director,
        ResidentDraft(
            given_name="Anna",
            family_name="Łoś",
            village_id=village.id,
            street="Polna",
            house_no="3",
            address_confidential=True,
            confidential_reason="zagrożenie",
            disability_level="severe",
            sensitive_note="choruje",
            phone="600000147",
        ),
    )


@pytest.mark.parametrize("role", [Role.FRONT_DESK, Role.COMMUNITY_ORGANISER])
def test_the_card_tells_neither_the_address_nor_the_illness(
    desks: dict[Role, Desk], anna: str, role: Role
) -> None:
    card = resident_card(desks[role], anna)
    assert card.resident.family_name == "Łoś"
    assert not [word for word in LEAVES if word in repr(card)]
    assert {"street", "sensitive_note"} <= card.hidden


def test_the_director_sees_the_card_whole(director: Desk, anna: str) -> None:
    card = resident_card(director, anna)
    assert card.hidden == frozenset()
    assert [word for word in LEAVES if word in repr(card)] == list(LEAVES)


def test_a_save_by_the_front_desk_leaves_health_and_address_in_place(
    director: Desk, front: Desk, anna: str
) -> None:
    before = residents.get_resident(director, anna)
    shown = residents.get_resident(front, anna)
    assert "choruje" not in repr(shown)
    residents.save_resident(front, replace(shown, phone="600000148"))
    after = residents.get_resident(director, anna)
    assert after.phone == "+48600000148"
    assert replace(after, phone=before.phone, revision=before.revision) == before


@pytest.mark.parametrize(
    "typed",
    [{"disability_level": "light"}, {"address_confidential": False}, {"street": "Leśna"}],
    ids=lambda typed: next(iter(typed)),
)
def test_nobody_writes_where_they_do_not_see(
    front: Desk, anna: str, typed: dict[str, object]
) -> None:
    shown = residents.get_resident(front, anna)
    with pytest.raises(NotAllowed):
        residents.save_resident(front, replace(shown, **typed))  # type: ignore[arg-type]


def test_findings_about_hidden_fields_are_kept_back(front: Desk, director: Desk, anna: str) -> None:
    with director.store.write("residents.edit") as session:
        row = load(session, anna).resident
        row.confidential_reason = None
    told = {problem.field for problem in resident_card(director, anna).problems}
    assert "confidential_reason" in told, "else this test shows nothing"
    for problems in (
        resident_card(front, anna).problems,
        residents.check(front, residents.get_resident(front, anna)),
    ):
        assert not {problem.field for problem in problems} & resident_card(front, anna).hidden


def _note(desk: Desk, anna: str, kind: NoteKind, text: str) -> None:
    resident_notes.add_note(
        desk,
        ResidentNoteDraft(resident_id=anna, happened_on=date(2026, 11, 2), kind=kind, text=text),
    )


def _texts(desk: Desk, anna: str) -> set[str]:
    return {event.text for event in resident_card(desk, anna).timeline if event.text}


def test_of_the_timeline_each_role_reads_its_own(
    front: Desk, community: Desk, director: Desk, anna: str
) -> None:
    _note(director, anna, NoteKind.CALL, "dzwonił szpital")
    _note(director, anna, NoteKind.VISIT, "chodzi o lasce")
    assert _texts(director, anna) == {"dzwonił szpital", "chodzi o lasce"}
    assert _texts(front, anna) == {"dzwonił szpital"}
    assert _texts(community, anna) == set()
    kept_back = [event for event in resident_card(community, anna).timeline if event.hidden]
    assert len(kept_back) == 2, "that there is an entry is no secret"


def test_one_reads_what_one_wrote(desk: Desk, anna: str, community: Desk) -> None:
    # Entries are signed with the name the store was opened with.
    own = replace(community, user=community.store.user)
    _note(community, anna, NoteKind.CONVERSATION, "chce do koła")
    events = residents_timeline(own, anna)
    assert "chce do koła" in {event.text for event in events}
    assert "chce do koła" not in _texts(community, anna)


def residents_timeline(desk: Desk, anna: str) -> list[TimelineEvent]:
    """What somebody with the rights of the community organiser reads."""
    with desk.store.read() as session:
        return timeline_in(session, anna, Onlooker(desk.user, RIGHTS_OF[Role.COMMUNITY_ORGANISER]))


def test_the_history_names_hidden_fields_without_their_values(
    community: Desk, director: Desk, anna: str
) -> None:
    _note(director, anna, NoteKind.CALL, "dzwonił szpital")
    for entries in (
        history.record_history(community, "resident", anna, children=("resident_note",)),
        history.journal_entries(community),
    ):
        told = repr([entry for entry in entries if "Łoś" in repr(entry) or "note" in repr(entry)])
        assert "Łoś" in told
        assert not [word for word in (*LEAVES, "szpital") if word in told]
        kept_back = {
            change.field for entry in entries for change in entry.changes if change.kept_back
        }
        assert {"street", "disability_level", "sensitive_note", "text"} <= kept_back


def test_the_front_desk_reads_no_history(front: Desk, anna: str) -> None:
    with pytest.raises(NotAllowed):
        history.record_history(front, "resident", anna)


def test_a_plan_without_assessment_for_the_front_desk(desk: Desk) -> None:
    office = plan_office.found(desk)
    draft = replace(office.plan(), situation="po udarze", strengths="rodzina", what_matters="dom")
    plan_id = save_plan(office.desk, draft)
    whole = get_plan(office.desk, plan_id)
    front = desks_of_front_and_community(office.desk)
    for who in front:
        view = get_plan(who, plan_id)
        assert view.kept_back
        for word in ("po udarze", "rodzina", "dom", *(goal.text for goal in whole.draft.goals)):
            assert word not in repr(view.draft), word
        assert view.draft.number == whole.draft.number
    community = front[1]
    entries = history.record_history(
        community,
        "service_plan",
        plan_id,
        children=("plan_version", "plan_goal", "plan_need", "plan_item"),
    )
    told = repr(entries) + repr(names_in(community, entries))
    assert "po udarze" not in told
    assert whole.draft.goals[0].text not in told


def desks_of_front_and_community(desk: Desk) -> list[Desk]:
    for role in (Role.FRONT_DESK, Role.COMMUNITY_ORGANISER):
        save_member(
            desk,
            StaffMemberDraft(
                login=role.value,
                given_name="Ewa",
                family_name=role.value,
                roles=(StaffRoleDraft(role=role),),
            ),
        )
    return [replace(desk, user=role.value) for role in (Role.FRONT_DESK, Role.COMMUNITY_ORGANISER)]
