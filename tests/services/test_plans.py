"""Plans on a real store: from the first draft to the frozen print and the next version."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from cus_desktop.domain.dates import format_date
from cus_desktop.domain.plan_steps import Agreement, Approval, CopyGiven, Ending, Override
from cus_desktop.domain.plans import PlanState, VersionState
from cus_desktop.domain.problems import Severity
from cus_desktop.domain.staff import Role, StaffMemberDraft, StaffRoleDraft
from cus_desktop.errors import NotFound, RecordChanged, Refused
from cus_desktop.models.plans import ServicePlan
from cus_desktop.models.prints import FrozenPrint
from cus_desktop.models.residents import Resident
from cus_desktop.services import plan_steps
from cus_desktop.services.catalogue import remove_service
from cus_desktop.services.desk import Desk
from cus_desktop.services.history import record_history, undo_last
from cus_desktop.services.offices import get_office
from cus_desktop.services.plan_approval import approve, check_before_approval
from cus_desktop.services.plan_printing import (
    PrintAltered,
    PrintLost,
    plan_document,
    print_plan,
    version_to_print,
)
from cus_desktop.services.plan_saving import abandon, check_plan, new_plan, save_plan
from cus_desktop.services.plan_views import PlanView, get_plan, plan_in_force
from cus_desktop.services.plans import PlanFilter, PlanOrder, PlanRow, list_plans, plans_of
from cus_desktop.services.staff import get_member, save_member
from tests.documents.reading import whole_text
from tests.domain.plan_samples import a_service, a_supporting, a_time
from tests.services.plan_office import EARLY, TODAY, PlanOffice, break_content, found


@pytest.fixture
def office(desk: Desk) -> PlanOffice:
    return found(desk)


def codes(refusal: pytest.ExceptionInfo[Refused]) -> set[str]:
    return {problem.code for problem in refusal.value.problems}


# ---- writing -------------------------------------------------------------------------------


def test_a_saved_plan_is_found_again_as_it_was_written(office: PlanOffice):
    draft = office.plan(items=(a_service(times=(a_time(0), a_time(3))),))
    stored = get_plan(office.desk, save_plan(office.desk, draft)).draft
    unstamped = replace(stored, number="", case_number="", revision="")
    assert unstamped == draft


def test_the_first_save_gives_the_number_and_the_case_number(office: PlanOffice):
    first, second = office.saved(), office.saved()
    assert (first.draft.number, second.draft.number) == ("IPUS/2026/0001", "IPUS/2026/0002")
    assert first.draft.case_number == "CUS.5120.1.2026"


def test_saving_again_keeps_the_number(office: PlanOffice):
    view = office.saved()
    save_plan(office.desk, replace(view.draft, situation="Mieszka sama."))
    again = get_plan(office.desk, view.draft.id).draft
    assert (again.number, again.situation) == (view.draft.number, "Mieszka sama.")


def test_a_number_is_not_given_twice_when_the_plan_disappears(office: PlanOffice):
    view = office.saved()
    with office.desk.store.write("plans.remove") as session:
        row = session.get_one(ServicePlan, view.draft.id)
        row.number = None
        session.remove(row)
    assert office.saved().draft.number == "IPUS/2026/0002"


def test_a_new_plan_stores_nothing(office: PlanOffice):
    new_plan(office.desk, office.resident)
    assert list_plans(office.desk, PlanFilter()).total == 0


def test_a_plan_of_nobody_is_refused(office: PlanOffice):
    with pytest.raises(NotFound):
        new_plan(office.desk, "f" * 32)


def test_a_plan_that_is_too_long_is_not_saved(office: PlanOffice):
    with pytest.raises(Refused) as refusal:
        save_plan(office.desk, office.plan(valid_to=date(2028, 5, 31)))
    assert codes(refusal) == {"plan-too-long"}
    assert list_plans(office.desk, PlanFilter()).total == 0


def test_a_draft_with_gaps_is_saved(office: PlanOffice):
    view = office.saved(items=(a_service(who="", fee_kind="", amount_count=None),), valid_to=None)
    assert any(problem.rule == "D26" for problem in check_plan(office.desk, view.draft))


def test_two_windows_cannot_overwrite_each_other(office: PlanOffice):
    view = office.saved()
    items = (replace(view.draft.items[0], place="w świetlicy"), *view.draft.items[1:])
    save_plan(office.desk, replace(view.draft, items=items))
    with pytest.raises(RecordChanged):
        save_plan(office.desk, replace(view.draft, situation="inna"))


def test_lines_keep_their_order_when_one_is_taken_out_of_the_middle(office: PlanOffice):
    view = office.saved()
    first, second, third = view.draft.items
    save_plan(office.desk, replace(view.draft, items=(third, first)))
    again = get_plan(office.desk, view.draft.id).draft
    assert [item.id for item in again.items] == [third.id, first.id]
    assert second.id not in {item.id for item in again.items}


def test_a_line_taken_out_and_saved_can_be_brought_back(office: PlanOffice):
    view = office.saved()
    first, second, third = view.draft.items
    save_plan(office.desk, replace(view.draft, items=(first, third)))
    shorter = get_plan(office.desk, view.draft.id).draft
    save_plan(office.desk, replace(shorter, items=view.draft.items))
    assert get_plan(office.desk, view.draft.id).draft.items == (first, second, third)


def test_the_former_plan_is_named(office: PlanOffice):
    former = office.approved()
    assert new_plan(office.desk, office.resident).former_plan_id == former.draft.id


# ---- agreeing ------------------------------------------------------------------------------


def test_agreeing_saves_the_plan_and_the_acceptance(office: PlanOffice):
    view = office.agreed()
    assert (view.plan_state, view.version_state) == (PlanState.AGREED, VersionState.AGREED)
    assert view.agreement == Agreement(TODAY, "Anna Łoś", "signature")
    assert not view.editable


def test_an_incomplete_plan_is_not_agreed_and_not_saved(office: PlanOffice):
    with pytest.raises(Refused) as refusal:
        agree_draft(office, items=(a_service(who=""),))
    assert codes(refusal) == {"item-provider-missing"}
    assert list_plans(office.desk, PlanFilter()).total == 0


def test_a_warning_needs_a_reason_which_is_kept(office: PlanOffice):
    short = office.plan(valid_to=date(2027, 1, 31))
    acceptance = Agreement(TODAY, "Anna Łoś")
    with pytest.raises(Refused) as refusal:
        plan_steps.agree(office.desk, short, acceptance)
    assert codes(refusal) == {"reason-missing"}
    reason = Override("plan-too-short", "valid_to", "prośba mieszkanki")
    plan_steps.agree(office.desk, short, acceptance, [reason])
    [kept] = get_plan(office.desk, short.id).overrides
    assert (kept.rule, kept.code, kept.reason) == ("D22", "plan-too-short", "prośba mieszkanki")
    assert (kept.given_on, kept.given_by) == (TODAY, "Elżbieta Żurawska")


def test_reopening_takes_the_acceptance_back(office: PlanOffice):
    view = office.agreed()
    draft = view.draft
    plan_steps.reopen(office.desk, draft.id, draft.version_id, draft.revision)
    again = get_plan(office.desk, draft.id)
    assert (again.plan_state, again.version_state) == (PlanState.DRAFT, VersionState.DRAFT)
    assert again.agreement.agreed_on is None


def test_an_agreed_plan_is_not_edited(office: PlanOffice):
    view = office.agreed()
    with pytest.raises(Refused) as refusal:
        save_plan(office.desk, replace(view.draft, situation="inna"))
    assert codes(refusal) == {"plan-not-editable"}


# ---- approving -----------------------------------------------------------------------------


def test_approval_freezes_the_version_with_its_print(office: PlanOffice):
    view = office.approved()
    assert (view.plan_state, view.version_state) == (PlanState.APPROVED, VersionState.APPROVED)
    assert view.approval.approver == "Paweł Ćwik"
    assert view.approval.authorisation_number == "3/2026"
    printed = print_plan(office.desk, view.draft.id)
    assert printed.frozen
    assert printed.content.startswith(b"%PDF")
    assert printed.sha256 == view.approval.print_sha256
    assert printed.file_name == "IPUS-2026-0001-w1.pdf"


def test_the_day_of_the_acceptance_is_printed_with_its_place(office: PlanOffice):
    view = office.agreed()
    city = get_office(office.desk).city
    assert city
    assert view.agreement.agreed_on is not None
    accepted = f"{city}, {format_date(view.agreement.agreed_on)}"
    assert accepted in whole_text(print_plan(office.desk, view.draft.id).content)


def test_the_print_says_in_how_many_months_services_are_given(office: PlanOffice):
    draft = office.plan()
    first = draft.valid_from
    assert first is not None
    items = [
        replace(item, valid_from=first, valid_to=first + timedelta(days=20)) for item in draft.items
    ]
    plan_id = save_plan(office.desk, replace(draft, items=tuple(items)))
    printed = whole_text(print_plan(office.desk, plan_id).content)
    assert "Razem w całym okresie (usługi przez 1 miesiąc)" in printed


def test_a_reprint_is_the_same_byte_for_byte_after_the_person_has_moved(office: PlanOffice):
    view = office.approved()
    before = print_plan(office.desk, view.draft.id).content
    with office.desk.store.write("residents.edit") as session:
        row = session.get_one(Resident, office.resident)
        row.phone, row.place_name = "+48600000999", "Brzózki"
    assert print_plan(office.desk, view.draft.id).content == before


def test_a_print_lost_on_this_device_is_drawn_again_only_if_it_comes_out_the_same(
    office: PlanOffice,
):
    view = office.approved()
    before = print_plan(office.desk, view.draft.id).content
    forget_prints(office.desk)
    assert print_plan(office.desk, view.draft.id).content == before
    with office.desk.store.write("residents.edit") as session:
        session.get_one(Resident, office.resident).phone = "+48600000999"
    with pytest.raises(PrintLost):
        print_plan(office.desk, view.draft.id)


def test_altered_bytes_or_content_are_not_printed(office: PlanOffice):
    view = office.approved()
    with office.desk.store.write("prints.break") as session:
        row = session.scalars(select(FrozenPrint)).one()
        row.content = (row.content or b"")[:-1]
    with pytest.raises(PrintAltered):
        print_plan(office.desk, view.draft.id)


def test_content_changed_behind_the_approval_is_noticed(office: PlanOffice):
    view = office.approved()
    break_content(office.desk, view.draft.version_id)
    with pytest.raises(PrintAltered):
        print_plan(office.desk, view.draft.id)


def test_a_draft_prints_as_a_draft(office: PlanOffice):
    view = office.saved()
    printed = print_plan(office.desk, view.draft.id)
    assert not printed.frozen
    assert plan_document(office.desk, view.draft.version_id).is_draft


def test_the_same_fingerprint_stands_on_the_agreed_and_the_approved_sheet(office: PlanOffice):
    view = office.agreed()
    agreed = plan_document(office.desk, view.draft.version_id).fingerprint
    approve_it(office, view, office.organiser)
    assert get_plan(office.desk, view.draft.id).approval.fingerprint == agreed


def test_a_coordinator_without_authorisation_cannot_approve(office: PlanOffice):
    view = office.agreed()
    with pytest.raises(Refused) as refusal:
        approve_it(office, view, office.coordinator)
    assert codes(refusal) == {"approver-not-entitled"}
    assert get_plan(office.desk, view.draft.id).version_state is VersionState.AGREED


def test_the_author_cannot_approve_while_somebody_else_could(office: PlanOffice):
    view = office.agreed()  # written by the director, who sits at the desk
    with pytest.raises(Refused) as refusal:
        approve_it(office, view, office.director)
    assert codes(refusal) == {"approver-is-author"}


def test_a_plan_that_nobody_accepted_is_not_approved(office: PlanOffice):
    view = office.saved()
    with pytest.raises(Refused) as refusal:
        approve_it(office, view, office.organiser)
    assert codes(refusal) == {"plan-not-to-approve"}


def test_reasons_given_at_the_agreement_are_not_asked_for_again(office: PlanOffice):
    short = office.plan(valid_to=date(2027, 1, 31))
    reason = Override("plan-too-short", "valid_to", "prośba mieszkanki")
    plan_steps.agree(office.desk, short, Agreement(TODAY, "Anna Łoś"), [reason])
    approval = Approval(TODAY, office.organiser)
    assert check_before_approval(office.desk, short.id, approval) == []


def test_names_without_consent_are_not_printed(office: PlanOffice):
    plan = office.plan()
    hidden = tuple(replace(item, who_may_be_named=False) for item in plan.items)
    view = office.saved(items=hidden)
    document = plan_document(office.desk, view.draft.version_id)
    assert [line.who for line in document.supporting] == [""]


def test_the_print_guesses_no_kind_of_support(office: PlanOffice):
    view = office.saved(items=(a_supporting(supporting_kind=""),))
    document = plan_document(office.desk, view.draft.version_id)
    assert [line.kind for line in document.supporting] == [None]


# ---- carrying out, changing, ending --------------------------------------------------------


def test_only_an_approved_plan_begins(office: PlanOffice):
    view = office.agreed()
    with pytest.raises(Refused) as refusal:
        plan_steps.activate(office.desk, view.draft.id, view.draft.revision)
    assert codes(refusal) == {"plan-not-to-activate"}
    again = office.approved()
    plan_steps.activate(office.desk, again.draft.id, again.draft.revision, EARLY)
    active = get_plan(office.desk, again.draft.id)
    assert (active.plan_state, active.activated_on) == (PlanState.ACTIVE, TODAY)


def test_d25_a_plan_begins_before_its_first_day_only_with_a_reason(office: PlanOffice):
    view = office.approved()
    with pytest.raises(Refused) as refusal:
        plan_steps.activate(office.desk, view.draft.id, view.draft.revision)
    assert codes(refusal) == {"reason-missing"}
    plan_steps.activate(office.desk, view.draft.id, view.draft.revision, EARLY)
    assert get_plan(office.desk, view.draft.id).early_start_reason == EARLY


def test_who_writes_an_approval_down_for_somebody_else_is_named(office: PlanOffice):
    view = office.approved()
    assert view.approval.approver == "Paweł Ćwik"
    assert view.approval.recorded_by == "Elżbieta Żurawska"
    [told] = [
        change
        for entry in record_history(office.desk, "plan_version", view.draft.version_id)
        for change in entry.changes
        if change.field == "approval_recorded_by_id"
    ]
    assert told.new == office.director


def test_an_approver_at_the_desk_wrote_the_approval_down_alone(office: PlanOffice):
    save_member(office.desk, replace(get_member(office.desk, office.organiser), login="paweł"))
    draft = office.agreed().draft
    organiser = replace(office.desk, user="paweł")
    approval = Approval(TODAY, office.organiser)
    approve(organiser, draft.id, draft.version_id, draft.revision, approval)
    assert get_plan(office.desk, draft.id).approval.recorded_by == ""


def test_an_amendment_leaves_the_former_version_in_force_until_it_is_approved(office: PlanOffice):
    view = active(office)
    plan_steps.amend(office.desk, view.draft.id, view.draft.revision)
    changed = get_plan(office.desk, view.draft.id)
    assert (changed.draft.version_no, changed.version_state) == (2, VersionState.DRAFT)
    in_force = plan_in_force(office.desk, office.resident, TODAY)
    assert in_force is not None
    assert in_force.draft.version_id == view.draft.version_id
    assert not in_force.newest

    draft = replace(
        changed.draft, amendment_reason="więcej godzin", amendment_initiator="mieszkanka"
    )
    plan_steps.agree(office.desk, draft, Agreement(TODAY, "Anna Łoś"))
    approve_it(office, get_plan(office.desk, draft.id), office.organiser)
    after = get_plan(office.desk, draft.id)
    assert [(line.version_no, line.state) for line in after.versions] == [
        (2, VersionState.APPROVED),
        (1, VersionState.SUPERSEDED),
    ]
    assert after.plan_state is PlanState.ACTIVE
    assert print_plan(office.desk, draft.id, view.draft.version_id).frozen


def test_an_amendment_copies_the_open_lines_only(office: PlanOffice):
    ended = a_service(name="Zakończona", valid_to=date(2026, 12, 1))
    view = active(office, items=(ended, a_service()))
    later = Desk(office.desk.store, office.desk.user, clock=lambda: NEXT_YEAR)
    plan_steps.amend(later, view.draft.id, view.draft.revision)
    changed = get_plan(office.desk, view.draft.id).draft
    assert [item.name for item in changed.items] == ["Fizjoterapia w domu"]
    assert changed.items[0].id != view.draft.items[1].id


def test_an_amendment_without_a_reason_is_not_agreed(office: PlanOffice):
    view = active(office)
    plan_steps.amend(office.desk, view.draft.id, view.draft.revision)
    draft = get_plan(office.desk, view.draft.id).draft
    with pytest.raises(Refused) as refusal:
        plan_steps.agree(office.desk, draft, Agreement(TODAY, "Anna Łoś"))
    assert codes(refusal) == {"amendment-reason-missing", "amendment-initiator-missing"}


def test_a_change_that_is_given_up_leaves_the_plan_as_it_was(office: PlanOffice):
    view = active(office)
    plan_steps.amend(office.desk, view.draft.id, view.draft.revision)
    draft = get_plan(office.desk, view.draft.id).draft
    abandon(office.desk, draft.id, draft.version_id, draft.revision)
    again = get_plan(office.desk, draft.id)
    assert (again.draft.version_id, again.plan_state) == (view.draft.version_id, PlanState.ACTIVE)
    plan_steps.amend(office.desk, again.draft.id, again.draft.revision)


def test_a_draft_can_be_given_up(office: PlanOffice):
    view = office.saved()
    abandon(office.desk, view.draft.id, view.draft.version_id, view.draft.revision)
    assert get_plan(office.desk, view.draft.id).plan_state is PlanState.ABANDONED


def test_another_coordinator_is_no_new_version_and_keeps_the_print(office: PlanOffice):
    view = active(office)
    before = print_plan(office.desk, view.draft.id).content
    plan_steps.change_coordinator(office.desk, view.draft.id, office.another_coordinator())
    after = get_plan(office.desk, view.draft.id)
    assert (after.coordinator_name, after.draft.version_no) == ("Ewa Żuk", 1)
    assert print_plan(office.desk, view.draft.id).content == before


def test_d32_only_a_plan_coordinator_of_today_takes_a_plan_over(office: PlanOffice):
    view = active(office)
    gone = StaffMemberDraft(
        family_name="Żuk",
        roles=(StaffRoleDraft(role=Role.PLAN_COORDINATOR, valid_to=TODAY - timedelta(days=1)),),
    )
    for staff_id in (office.director, office.organiser, save_member(office.desk, gone)):
        with pytest.raises(Refused) as refusal:
            plan_steps.change_coordinator(office.desk, view.draft.id, staff_id)
        assert codes(refusal) == {"coordinator-without-role"}
    assert get_plan(office.desk, view.draft.id).draft.coordinator_id == office.coordinator


def test_d32_a_draft_may_name_anybody_but_says_so(office: PlanOffice):
    draft = office.plan(coordinator_id=office.director)
    (found,) = [each for each in check_plan(office.desk, draft) if each.rule == "D32"]
    assert (found.code, found.severity) == ("coordinator-without-role", Severity.WARN)
    assert get_plan(office.desk, save_plan(office.desk, draft)).draft.coordinator_id


def test_d32_nobody_accepts_a_plan_of_somebody_without_the_role(office: PlanOffice):
    draft = office.plan(coordinator_id=office.organiser)
    with pytest.raises(Refused) as refusal:
        plan_steps.agree(office.desk, draft, Agreement(TODAY, "Anna Łoś"))
    assert codes(refusal) == {"coordinator-without-role"}


def test_d32_a_coordinator_who_left_is_replaced_before_the_approval(office: PlanOffice):
    view = office.agreed()
    gone = replace(get_member(office.desk, office.coordinator), active_to=TODAY - timedelta(days=1))
    save_member(office.desk, gone)
    with pytest.raises(Refused) as refusal:
        approve_it(office, view, office.organiser)
    assert codes(refusal) == {"coordinator-without-role"}

    plan_steps.change_coordinator(office.desk, view.draft.id, office.another_coordinator())
    approve_it(office, get_plan(office.desk, view.draft.id), office.organiser)
    assert get_plan(office.desk, view.draft.id).version_state is VersionState.APPROVED


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"resident_id": "f" * 32}, "resident-unknown"),
        ({"coordinator_id": "f" * 32}, "coordinator-unknown"),
        ({"former_plan_id": "f" * 32}, "former-plan-unknown"),
        ({"items": (a_service(service_id="f" * 32),)}, "service-unknown"),
    ],
)
def test_what_a_plan_names_has_to_be_in_the_store(
    office: PlanOffice, changes: dict[str, Any], code: str
):
    saved = office.saved().draft
    for draft in (office.plan(**changes), replace(saved, **changes)):
        with pytest.raises(Refused) as refusal:
            save_plan(office.desk, draft)
        assert codes(refusal) == {code}
        with pytest.raises(Refused) as refusal:
            plan_steps.agree(office.desk, draft, Agreement(TODAY, "Anna Łoś"))
        assert code in codes(refusal)
        assert code in {problem.code for problem in check_plan(office.desk, draft)}
    assert get_plan(office.desk, saved.id).draft == saved


def test_a_plan_continues_a_plan_of_the_same_person_only(office: PlanOffice):
    with office.desk.store.write("residents.add") as session:
        other = Resident(given_name="Jan", family_name="Żuraw")
        session.add(other)
    former = office.saved(resident_id=other.id).draft.id
    with pytest.raises(Refused) as refusal:
        save_plan(office.desk, office.plan(former_plan_id=former))
    assert codes(refusal) == {"former-plan-unknown"}


def test_a_service_taken_off_the_catalogue_stays_in_the_plans_that_name_it(office: PlanOffice):
    saved = office.saved().draft
    remove_service(office.desk, office.service)
    save_plan(office.desk, replace(saved, situation="Mieszka sama."))
    assert get_plan(office.desk, saved.id).draft.items == saved.items


def test_d25_nobody_accepts_a_plan_before_it_was_made(office: PlanOffice):
    early = Agreement(TODAY - timedelta(days=1), "Anna Łoś")
    saved = office.saved().draft
    backdated = replace(saved, created_on=date(2020, 1, 1))
    for draft in (office.plan(), saved, backdated):
        with pytest.raises(Refused) as refusal:
            plan_steps.agree(office.desk, draft, early)
        assert codes(refusal) == {"day-too-early"}
    plan_steps.agree(office.desk, saved, Agreement(TODAY, "Anna Łoś"))
    assert get_plan(office.desk, saved.id).agreement.agreed_on == TODAY


def test_a_plan_is_completed_with_its_closing_talk_and_outcome(office: PlanOffice):
    view = active(office, valid_from=TODAY)
    with pytest.raises(Refused) as refusal:
        plan_steps.complete(office.desk, view.draft.id, view.draft.revision, Ending(TODAY))
    assert codes(refusal) == {"closing-talk-missing", "outcome-missing"}
    ending = Ending(TODAY, closing_talk_on=TODAY, outcome="Cele osiągnięte.")
    plan_steps.complete(office.desk, view.draft.id, view.draft.revision, ending)
    after = get_plan(office.desk, view.draft.id)
    assert (after.plan_state, after.ending) == (PlanState.COMPLETED, ending)


def test_a_plan_that_has_not_begun_is_not_completed(office: PlanOffice):
    view = active(office)  # its first day is 1 December
    ending = Ending(TODAY, closing_talk_on=TODAY, outcome="Cele osiągnięte.")
    with pytest.raises(Refused) as refusal:
        plan_steps.complete(office.desk, view.draft.id, view.draft.revision, ending)
    assert codes(refusal) == {"completion-before-start"}
    assert get_plan(office.desk, view.draft.id).plan_state is PlanState.ACTIVE


def test_an_early_end_says_why_and_who_asked(office: PlanOffice):
    view = office.approved()
    ending = Ending(TODAY, reason="moved_out", requested_by="mieszkanka", outcome="Przerwany.")
    plan_steps.terminate(office.desk, view.draft.id, view.draft.revision, ending)
    after = get_plan(office.desk, view.draft.id)
    assert (after.plan_state, after.ending) == (PlanState.TERMINATED, ending)
    with pytest.raises(Refused):
        plan_steps.amend(office.desk, after.draft.id, after.draft.revision)


def test_a_plan_ends_although_a_change_of_it_is_being_prepared(office: PlanOffice):
    view = office.approved()
    plan_steps.amend(office.desk, view.draft.id, view.draft.revision)
    newest = get_plan(office.desk, view.draft.id)
    assert newest.version_state is VersionState.DRAFT
    ending = Ending(TODAY, reason="death", requested_by="rodzina", outcome="Przerwany.")
    plan_steps.terminate(office.desk, view.draft.id, newest.draft.revision, ending)
    after = get_plan(office.desk, view.draft.id)
    assert (after.plan_state, after.ending) == (PlanState.TERMINATED, ending)
    assert after.draft.version_id == view.draft.version_id
    assert after.version_state is VersionState.APPROVED
    undo_last(office.desk)
    again = get_plan(office.desk, view.draft.id)
    assert (again.plan_state, again.version_state) == (PlanState.APPROVED, VersionState.DRAFT)


def test_the_copy_belongs_to_the_version_in_force(office: PlanOffice):
    view = office.approved()
    plan_steps.give_copy(office.desk, view.draft.id, CopyGiven(TODAY, "post"))
    assert get_plan(office.desk, view.draft.id).copy == CopyGiven(TODAY, "post")
    assert print_plan(office.desk, view.draft.id).frozen


def test_no_copy_is_given_of_a_plan_that_nobody_approved(office: PlanOffice):
    view = office.saved()
    with pytest.raises(Refused) as refusal:
        plan_steps.give_copy(office.desk, view.draft.id, CopyGiven(TODAY))
    assert codes(refusal) == {"plan-not-to-hand-over"}


# ---- lists ---------------------------------------------------------------------------------


def test_plans_are_found_by_person_and_by_number(office: PlanOffice):
    number = office.saved().draft.number
    for typed in ("los", "an lo", "0001", number.lower()):
        assert [row.number for row in list_plans(office.desk, PlanFilter(text=typed)).rows] == [
            number
        ]
    assert list_plans(office.desk, PlanFilter(text="nowak")).rows == ()


def test_a_list_shows_the_version_in_force_and_the_change_being_prepared(office: PlanOffice):
    view = active(office)
    plan_steps.amend(office.desk, view.draft.id, view.draft.revision)
    [row] = plans_of(office.desk, office.resident)
    assert (row.version_id, row.version_no) == (view.draft.version_id, 1)
    assert row.pending is VersionState.DRAFT
    assert row.days_left(TODAY) == 209
    assert row.coordinator == "Bożena Kłąb"


@pytest.mark.parametrize("order", PlanOrder)
@pytest.mark.parametrize("descending", [False, True])
def test_pages_put_together_are_the_whole_list(
    office: PlanOffice, order: PlanOrder, descending: bool
):
    for month in (5, 3, 4, 5):
        office.saved(valid_to=date(2027, month, 28))
    office.saved(valid_to=None)
    whole = list_plans(office.desk, PlanFilter(), order, descending=descending)
    assert (whole.matching, whole.total, whole.next) == (5, 5, None)
    pages: list[PlanRow] = []
    after = None
    while True:
        part = list_plans(
            office.desk, PlanFilter(), order, descending=descending, after=after, limit=2
        )
        pages += part.rows
        after = part.next
        if after is None:
            break
    assert tuple(pages) == whole.rows


def test_plans_are_filtered_by_state(office: PlanOffice):
    office.saved()
    wanted = PlanFilter(states=("active",))
    found_plans = list_plans(office.desk, wanted)
    assert (found_plans.rows, found_plans.matching, found_plans.total) == ((), 0, 1)


def test_the_number_leads_to_the_version_in_force(office: PlanOffice):
    view = active(office)
    plan_steps.amend(office.desk, view.draft.id, view.draft.revision)
    ids = version_to_print(office.desk, " ipus/2026/0001 ")
    assert ids == (view.draft.id, view.draft.version_id)
    with pytest.raises(NotFound):
        version_to_print(office.desk, "IPUS/2026/0999")


# ---- helpers -------------------------------------------------------------------------------

NEXT_YEAR = datetime(2027, 1, 10, 9, 0, tzinfo=UTC)


def agree_draft(office: PlanOffice, **changes: object) -> None:
    plan_steps.agree(office.desk, office.plan(**changes), Agreement(TODAY, "Anna Łoś"))


def approve_it(office: PlanOffice, view: PlanView, approver: str) -> None:
    draft = view.draft
    approve(office.desk, draft.id, draft.version_id, draft.revision, Approval(TODAY, approver))


def active(office: PlanOffice, **changes: object) -> PlanView:
    view = office.approved(**changes)
    plan_steps.activate(office.desk, view.draft.id, view.draft.revision, EARLY)
    return get_plan(office.desk, view.draft.id)


def forget_prints(desk: Desk) -> None:
    with desk.store.write("prints.forget") as session:
        for row in session.scalars(select(FrozenPrint)):
            session.delete(row)
