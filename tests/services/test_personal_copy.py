"""The copy of a person's data misses nothing and holds nobody else's."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from cus_desktop.domain.endings import EarlyEnd
from cus_desktop.domain.households import HouseholdDraft, HouseholdMemberDraft
from cus_desktop.domain.plan_steps import Ending
from cus_desktop.domain.residents import ContactPersonDraft, ResidentDraft
from cus_desktop.domain.rights import Right
from cus_desktop.errors import NotFound
from cus_desktop.models.personal import PERSONAL, keys_about
from cus_desktop.services.desk import Desk
from cus_desktop.services.drafts import save_draft
from cus_desktop.services.households import save_household
from cus_desktop.services.personal_copy import copy_json, copy_pdf, file_stem, personal_copy
from cus_desktop.services.plan_steps import activate, terminate
from cus_desktop.services.plan_views import get_plan
from cus_desktop.services.resident_card import resident_card
from cus_desktop.services.residents import get_resident, save_resident
from tests.documents.conftest import conformance, polish  # noqa: F401 - fixtures
from tests.documents.reading import attachment, whole_text
from tests.services.plan_office import EARLY, PlanOffice, found

MARK = "Ślad-Znacznikowy"


@pytest.fixture
def office(desk: Desk) -> PlanOffice:
    return found(desk)


def as_json(desk: Desk, resident_id: str) -> dict[str, Any]:
    """The copy as a machine reads it."""
    whole = json.loads(copy_json(desk, personal_copy(desk, resident_id)))
    assert whole["format"] == "cus-desktop-personal-data"
    found: dict[str, Any] = whole["copy"]
    return found


def test_every_row_about_the_person_is_in_the_copy(office: PlanOffice) -> None:
    office.approved()
    with office.desk.store.read() as session:
        expected = set(keys_about(session, office.resident))
    copied = as_json(office.desk, office.resident)["records"]
    assert {(each["table"], each["id"]) for each in copied} == expected
    assert {table for table, _ in expected} <= set(PERSONAL)


def test_what_was_overwritten_and_taken_off_is_still_held_and_so_copied(desk: Desk) -> None:
    contact = ContactPersonDraft(name=MARK, relation="sąsiad")
    draft = ResidentDraft(given_name="Anna", family_name="Łoś", contacts=(contact,), note=MARK)
    save_resident(desk, draft)
    read = get_resident(desk, draft.id)
    save_resident(desk, replace(read, contacts=(), note="inna treść"))
    copy = as_json(desk, draft.id)
    gone = [each for each in copy["records"] if each["removed"]]
    assert [each["values"]["name"] for each in gone] == [MARK]
    assert [each["old"] for each in copy["changes"] if each["field"] == "note"] == [MARK]


def test_nobody_elses_data_is_in_the_copy(desk: Desk) -> None:
    anna, ewa = (
        save_resident(
            desk, ResidentDraft(given_name=name, family_name="Łoś", note=f"{MARK} {name}")
        )
        for name in ("Anna", "Ewa")
    )
    members = tuple(HouseholdMemberDraft(resident_id=each) for each in (anna, ewa))
    save_household(desk, HouseholdDraft(name="Łosiowie", members=members))
    copy = as_json(desk, anna)
    assert f"{MARK} Ewa" not in json.dumps(copy, ensure_ascii=False)
    assert "Łosiowie" in json.dumps(copy, ensure_ascii=False), "the shared household is hers too"


def test_sources_recipients_looks_and_time_are_told(office: PlanOffice) -> None:
    plan = office.approved().draft
    resident_card(office.desk, office.resident)
    copy = personal_copy(office.desk, office.resident)
    assert {"residents.add", "plans.agree"} <= {source.step for source in copy.sources}
    assert {each.connection for each in copy.recipients} == {plan.number}
    assert {"residents.view", "plans.view", "privacy.export"} <= {look.act for look in copy.looks}
    assert [each.number for each in copy.prints] == [plan.number]
    assert (str(copy.retention), copy.kept_until) == ("B10", None), "the case is open"


def test_the_time_is_counted_from_the_end_of_the_last_case(office: PlanOffice) -> None:
    plan = office.approved().draft
    activate(office.desk, plan.id, plan.revision, EARLY)
    running = get_plan(office.desk, plan.id).draft
    end = Ending(
        ended_on=date(2026, 11, 3),
        closing_talk_on=date(2026, 11, 3),
        outcome="Cele osiągnięte.",
        reason=EarlyEnd.RESIGNATION.value,
        requested_by="mieszkanka",
    )
    terminate(office.desk, plan.id, running.revision, end)
    assert personal_copy(office.desk, office.resident).kept_until == date(2036, 12, 31)


def test_a_form_left_half_typed_is_counted(desk: Desk) -> None:
    draft = ResidentDraft(given_name="Anna", family_name="Łoś")
    save_resident(desk, draft)
    save_draft(desk, "resident", draft.id, draft)
    assert personal_copy(desk, draft.id).half_typed == 1


def test_the_export_is_itself_in_the_log_of_the_person(desk: Desk) -> None:
    anna = save_resident(desk, ResidentDraft(given_name="Anna", family_name="Łoś"))
    assert [look.act for look in personal_copy(desk, anna).looks] == ["privacy.export"]


def test_nobody_unknown_can_be_copied(desk: Desk) -> None:
    with pytest.raises(NotFound):
        personal_copy(desk, "f" * 32)


def test_the_file_is_not_called_by_the_person(desk: Desk) -> None:
    anna = save_resident(desk, ResidentDraft(given_name="Anna", family_name="Łoś"))
    assert file_stem(personal_copy(desk, anna)) == f"dane-{anna[:8]}-2026-11-03"


def test_the_print_tells_in_polish_what_is_held_and_why(office: PlanOffice) -> None:
    office.approved()
    copy = personal_copy(office.desk, office.resident)
    content = copy_pdf(office.desk, copy)
    text = whole_text(content)
    for words in ("Kopia danych osobowych", "art. 9 ust. 2", "Łoś", "Chcę znowu chodzić", "B10"):
        assert words in text, words
    assert "resident_id" not in text
    assert content == copy_pdf(office.desk, copy), "the same copy gives the same bytes"
    assert attachment(content) == ("dane.json", copy_json(office.desk, copy))


def test_the_print_is_archival_and_accessible(office: PlanOffice, conformance: Any) -> None:  # noqa: F811
    long = replace(
        get_resident(office.desk, office.resident), note="Długa notatka o osobie. " * 400
    )
    save_resident(office.desk, long)
    office.approved()
    conformance(copy_pdf(office.desk, personal_copy(office.desk, office.resident)))


def test_only_who_answers_people_may_make_a_copy() -> None:
    from cus_desktop.domain.rights import RIGHTS_OF
    from cus_desktop.domain.staff import Role

    assert [role for role in Role if Right.PRIVACY_WORK in RIGHTS_OF[role]] == [Role.DIRECTOR]
