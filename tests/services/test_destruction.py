"""Files are destroyed by protocol only, wholly, and what counts is kept (D89, D90)."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from cus_desktop.domain.consents import GdprConsentDraft
from cus_desktop.domain.data_requests import DataRequestDraft
from cus_desktop.domain.destruction import DestructionDraft
from cus_desktop.domain.endings import EarlyEnd
from cus_desktop.domain.households import (
    FamilyRelationDraft,
    HouseholdDraft,
    HouseholdMemberDraft,
    RelationKind,
)
from cus_desktop.domain.parameters import ParameterDraft
from cus_desktop.domain.pesel import check_digit
from cus_desktop.domain.plan_steps import Ending
from cus_desktop.domain.residents import ContactPersonDraft, ResidentDraft, ResidentNoteDraft
from cus_desktop.errors import RecordChanged, Refused
from cus_desktop.models.base import synced_classes
from cus_desktop.models.personal import PERSONAL, keys_about
from cus_desktop.models.privacy import DestroyedFile
from cus_desktop.models.store import Store
from cus_desktop.models.store_files import DATABASE
from cus_desktop.services import opening
from cus_desktop.services.consents import save_consent
from cus_desktop.services.data_requests import save_request
from cus_desktop.services.desk import Desk
from cus_desktop.services.destruction import carry_out, destructions, proposal
from cus_desktop.services.destruction_prints import proposal_pdf, protocol_pdf
from cus_desktop.services.drafts import save_draft
from cus_desktop.services.erasure_list import FILE, noted
from cus_desktop.services.history import record_history, undo, undo_last
from cus_desktop.services.households import save_household, save_relation
from cus_desktop.services.parameters import add_value
from cus_desktop.services.plan_printing import print_plan
from cus_desktop.services.plan_steps import activate, terminate
from cus_desktop.services.plan_views import get_plan
from cus_desktop.services.resident_notes import add_note
from cus_desktop.services.residents import (
    ResidentFilter,
    get_resident,
    page_of_residents,
    save_resident,
)
from tests.conftest import NOW
from tests.documents.conftest import conformance  # noqa: F401 - a fixture
from tests.documents.reading import whole_text
from tests.models.test_erasure import dump
from tests.services.plan_office import EARLY, PlanOffice, found

NAME, DIAGNOSIS = "Znacznikowska", "stwardnienie znacznikowe"
PESEL = "4808041234" + check_digit("4808041234")
TODAY = date(2026, 11, 3)
CONSENT = {"consent_number": "AP.421.7.2037", "consent_on": TODAY}


@pytest.fixture
def office(desk: Desk) -> PlanOffice:
    return found(desk)


def at(desk: Desk, year: int) -> Desk:
    return replace(desk, clock=lambda: datetime(year, 1, 2, 9, tzinfo=NOW.tzinfo))


@pytest.fixture
def marked(office: PlanOffice) -> PlanOffice:
    """The resident of the office with a name, a PESEL and a diagnosis wherever one can be typed."""
    desk, person = office.desk, office.resident
    contact = ContactPersonDraft(name=f"Jan {NAME}", relation="syn", note=DIAGNOSIS)
    draft = replace(
        get_resident(desk, person),
        family_name=NAME,
        pesel=PESEL,
        born_on=date(1948, 8, 4),
        sex="female",
        no_pesel_reason="",
        sensitive_note=DIAGNOSIS,
        note=f"o: {NAME}",
        contacts=(contact,),
    )
    save_resident(desk, draft)
    save_resident(desk, replace(get_resident(desk, person), contacts=(), note="poprawione"))
    add_note(desk, ResidentNoteDraft(resident_id=person, happened_on=TODAY, text=DIAGNOSIS))
    member = HouseholdMemberDraft(resident_id=person)
    save_household(desk, HouseholdDraft(name=f"Dom {NAME}", members=(member,)))
    other = save_resident(desk, ResidentDraft(given_name="Ewa", family_name="Zostająca"))
    kind = RelationKind.SIBLING
    save_relation(desk, FamilyRelationDraft(resident_id=person, other_id=other, kind=kind))
    save_consent(desk, GdprConsentDraft(person, scope=f"zdjęcie: {NAME}", given_on=TODAY))
    save_request(desk, DataRequestDraft(resident_id=person, received_on=TODAY, text=NAME))
    plan = office.approved(situation=f"{NAME}: {DIAGNOSIS}", limitations=DIAGNOSIS).draft
    assert print_plan(desk, plan.id).frozen
    activate(desk, plan.id, get_plan(desk, plan.id).draft.revision, EARLY)
    end = Ending(
        ended_on=TODAY,
        closing_talk_on=TODAY,
        outcome=f"{NAME} przeprowadza się.",
        reason=EarlyEnd.MOVED_OUT.value,
        requested_by=f"pani {NAME}",
    )
    terminate(desk, plan.id, get_plan(desk, plan.id).draft.revision, end)
    save_draft(desk, "resident", person, get_resident(desk, person))
    save_draft(desk, "resident_note", person, ResidentNoteDraft(person, text=DIAGNOSIS))
    return office


def destroy(desk: Desk, *residents: str) -> str:
    return carry_out(desk, DestructionDraft(residents, **CONSENT))  # type: ignore[arg-type]


# ------------------------------------------------------------------ nothing is left


def test_no_byte_of_name_pesel_or_diagnosis_is_left_in_the_store(
    marked: PlanOffice, tmp_path: Path
) -> None:
    before = dump(marked.desk.store, tmp_path / "before")
    texts = (NAME, NAME.lower(), PESEL, DIAGNOSIS, "znacznikow")
    for text in texts:
        assert text.encode() in before, f"the test puts {text} nowhere"
    destroy(at(marked.desk, 2037), marked.resident)
    after = dump(marked.desk.store, tmp_path / "after")
    for text in texts:
        assert text.encode() not in after, text
    assert "Zostająca".encode() in after


def test_no_byte_of_it_is_left_in_the_files_of_the_folder(marked: PlanOffice) -> None:
    destroy(at(marked.desk, 2037), marked.resident)
    for path in marked.desk.store.folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert NAME.encode() not in content
            assert PESEL.encode() not in content


def test_the_store_is_sound_afterwards(marked: PlanOffice) -> None:
    destroy(at(marked.desk, 2037), marked.resident)
    assert marked.desk.store.check() == ()
    marked.desk.store.rebuild()
    assert marked.desk.store.check() == ()


def test_every_row_about_the_person_is_erased_and_nobody_elses(marked: PlanOffice) -> None:
    with marked.desk.store.read() as session:
        keys = set(keys_about(session, marked.resident))
    assert {"resident_note", "plan_item", "gdpr_consent", "data_request"} <= {k[0] for k in keys}
    destroy(at(marked.desk, 2037), marked.resident)
    with marked.desk.store.read() as session:
        for table, cls in synced_classes().items():
            for row in session.scalars(select(cls)):
                emptied = (table, row.id) in keys or table == "household"
                assert row.dead == emptied or table not in PERSONAL, (table, row.id)
    assert len(page_of_residents(marked.desk, ResidentFilter()).rows) == 1
    assert page_of_residents(marked.desk, ResidentFilter(text=NAME)).rows == ()


def test_a_household_with_others_in_it_stays(office: PlanOffice) -> None:
    desk = office.desk
    ewa = save_resident(desk, ResidentDraft(given_name="Ewa", family_name="Żuk", died_on=TODAY))
    members = tuple(HouseholdMemberDraft(resident_id=each) for each in (ewa, office.resident))
    home = save_household(desk, HouseholdDraft(name="Dom", members=members))
    destroy(at(desk, 2037), ewa)
    history = record_history(desk, "household", home)
    assert any(change.new == "Dom" for entry in history for change in entry.changes)


# ------------------------------------------------------------------ what is kept


def test_the_counts_and_the_protocol_are_kept(marked: PlanOffice) -> None:
    desk = at(marked.desk, 2037)
    (due,) = proposal(desk)
    destroy(desk, marked.resident)
    (row,) = destructions(desk)
    assert (row.consent_number, row.made_on) == ("AP.421.7.2037", date(2037, 1, 2))
    (file,) = row.files
    assert (file.numbers, file.retention) == (", ".join(due.numbers), "B10")
    assert (file.closed_on, file.kept_until) == (TODAY, date(2036, 12, 31))
    with desk.store.read() as session:
        (counted,) = session.scalars(select(DestroyedFile))
        assert (counted.birth_year, counted.sex) == (1948, "female")
        assert marked.resident not in repr(vars(counted))


def test_it_cannot_be_taken_back(marked: PlanOffice) -> None:
    before = marked.desk.store.recent[-1]
    destroy(at(marked.desk, 2037), marked.resident)
    with pytest.raises(Refused):
        undo_last(marked.desk)
    with pytest.raises(RecordChanged):
        undo(marked.desk, before)


# ------------------------------------------------------------------ only when it is time


@pytest.mark.parametrize(("year", "due"), [(2027, 0), (2036, 0), (2037, 1)])
def test_the_time_runs_from_the_year_after_the_last_case(
    marked: PlanOffice, year: int, due: int
) -> None:
    assert len(proposal(at(marked.desk, year))) == due


def test_a_file_whose_time_is_not_over_is_not_destroyed(marked: PlanOffice) -> None:
    with pytest.raises(Refused) as refusal:
        destroy(at(marked.desk, 2036), marked.resident)
    assert [problem.code for problem in refusal.value.problems] == ["destruction-too-early"]
    assert get_resident(marked.desk, marked.resident).family_name == NAME


def test_without_the_consent_of_the_archive_nothing_is_destroyed(marked: PlanOffice) -> None:
    with pytest.raises(Refused) as refusal:
        carry_out(at(marked.desk, 2037), DestructionDraft((marked.resident,)))
    assert {problem.field for problem in refusal.value.problems} == {
        "consent_number",
        "consent_on",
    }
    assert destructions(marked.desk) == []


def test_an_open_case_is_never_proposed(office: PlanOffice) -> None:
    office.approved()
    assert proposal(at(office.desk, 2060)) == []


def test_files_kept_for_ever_are_never_proposed(marked: PlanOffice) -> None:
    add_value(marked.desk, ParameterDraft("retention.plan_files", "A", TODAY, "archiwum"))
    assert proposal(at(marked.desk, 2090)) == []


def test_a_granted_request_for_erasure_makes_a_file_due_at_once(desk: Desk) -> None:
    found(desk)
    ewa = save_resident(desk, ResidentDraft(given_name="Ewa", family_name="Żuk"))
    assert proposal(desk) == []
    save_request(
        desk,
        DataRequestDraft(
            resident_id=ewa,
            kind="erasure",
            received_on=TODAY,
            answered_on=TODAY,
            outcome="granted",
            answer="Osoba nie korzystała z usług.",
        ),
    )
    assert [file.asked for file in proposal(desk)] == [True]
    destroy(desk, ewa)
    assert proposal(desk) == []


# ------------------------------------------------------------------ the papers


def test_the_papers_are_archival_and_hold_no_name(
    marked: PlanOffice,
    conformance: Any,  # noqa: F811
) -> None:
    desk = at(marked.desk, 2037)
    paper = proposal_pdf(desk, proposal(desk))
    protocol = protocol_pdf(desk, destroy(desk, marked.resident))
    for content, title in ((paper, "Akta proponowane"), (protocol, "Protokół brakowania")):
        conformance(content)
        text = whole_text(content)
        assert title in text
        assert "B10" in text
        assert NAME not in text
    assert "AP.421.7.2037" in whole_text(protocol)
    assert "13 miesięcy" in whole_text(protocol)


# ------------------------------------------------------------------ backups put back


def _reopened(desk: Desk) -> Desk:
    """The same folder, closed and opened again."""
    key = desk.store.key
    desk.store.close()
    return opening.open_desk(desk.store.folder, key, clock=lambda: NOW)


def _checkpointed(store: Store, target: Path) -> None:
    """A copy of the database as a backup would hold it."""
    with store._writer.begin() as connection:
        connection.exec_driver_sql("SELECT 1")
    shutil.copytree(store.folder, target, ignore=shutil.ignore_patterns("lock"))


def test_a_backup_of_older_days_is_erased_again_when_it_is_opened(
    marked: PlanOffice, tmp_path: Path
) -> None:
    store = marked.desk.store
    _checkpointed(store, tmp_path / "older")
    destroy(at(marked.desk, 2037), marked.resident)
    assert noted(store.folder) == [marked.resident]
    store.close()
    for old in store.folder.glob(f"{DATABASE}*"):
        old.unlink()
    for older in (tmp_path / "older").glob(f"{DATABASE}*"):
        shutil.copy2(older, store.folder / older.name)
    opened = opening.open_desk(store.folder, store.key, clock=lambda: NOW)
    try:
        assert NAME.encode() not in dump(opened.store, tmp_path / "after")
        assert opened.store.check() == ()
    finally:
        opened.store.close()


def test_a_list_lost_with_the_power_is_made_anew(marked: PlanOffice) -> None:
    destroy(at(marked.desk, 2037), marked.resident)
    (marked.desk.store.folder / FILE).unlink()
    opened = _reopened(marked.desk)
    assert noted(opened.store.folder) == [marked.resident]
    opened.store.close()


def test_a_damaged_list_erases_nobody(marked: PlanOffice) -> None:
    (marked.desk.store.folder / FILE).write_text("nikt\n" + "f" * 32 + "\n\x00")
    opened = _reopened(marked.desk)
    assert get_resident(opened, marked.resident).family_name == NAME
    opened.store.close()
