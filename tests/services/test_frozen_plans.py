"""An approved version stays as it was approved, whichever way somebody tries to change it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from cus_desktop.domain.ids import new_id
from cus_desktop.domain.plan_steps import CopyGiven
from cus_desktop.domain.plans import MonitoringDraft, PlanDraft, VersionState
from cus_desktop.errors import RecordChanged, Refused
from cus_desktop.models.base import Synced
from cus_desktop.models.plans import (
    PlanGoal,
    PlanItem,
    PlanItemTime,
    PlanMonitoring,
    PlanNeed,
    PlanVersion,
    ServicePlan,
)
from cus_desktop.models.unit_of_work import WriteSession
from cus_desktop.services import history, plan_steps
from cus_desktop.services.desk import Desk
from cus_desktop.services.plan_printing import print_plan
from cus_desktop.services.plan_saving import save_plan
from cus_desktop.services.plan_views import PlanView, get_plan
from tests.domain.plan_samples import a_service, a_supporting, a_time
from tests.services.plan_office import TODAY, PlanOffice, found


@pytest.fixture
def office(desk: Desk) -> PlanOffice:
    return found(desk)


@pytest.fixture
def approved(office: PlanOffice) -> PlanView:
    """An approved plan with a part of every kind."""
    return office.approved(
        items=(a_service(service_id=office.service, times=(a_time(1),)), a_supporting()),
        monitoring=(MonitoringDraft(due_on=date(2027, 1, 4), form="telefon"),),
    )


def codes(refusal: pytest.ExceptionInfo[Refused]) -> set[str]:
    return {problem.code for problem in refusal.value.problems}


# ---- parts of another plan -----------------------------------------------------------------


def with_items(mine: PlanDraft, other: PlanDraft) -> PlanDraft:
    return replace(mine, items=(replace(other.items[0], name="INNA"),))


def with_times(mine: PlanDraft, other: PlanDraft) -> PlanDraft:
    line = a_supporting(times=other.items[0].times)
    return replace(mine, items=(*mine.items, line))


@pytest.mark.parametrize(
    "steal",
    [
        with_items,
        with_times,
        lambda mine, other: replace(mine, needs=other.needs),
        lambda mine, other: replace(mine, goals=other.goals),
        lambda mine, other: replace(mine, monitoring=other.monitoring),
    ],
    ids=["items", "times", "needs", "goals", "monitoring"],
)
@pytest.mark.parametrize("already_saved", [True, False], ids=["saved", "new"])
def test_a_part_of_an_approved_plan_is_not_taken_into_another(
    office: PlanOffice,
    approved: PlanView,
    steal: Callable[[PlanDraft, PlanDraft], PlanDraft],
    already_saved: bool,
):
    before = print_plan(office.desk, approved.draft.id).content
    mine = office.plan()
    if already_saved:
        mine = get_plan(office.desk, save_plan(office.desk, mine)).draft
    with pytest.raises(Refused) as refusal:
        save_plan(office.desk, steal(mine, approved.draft))
    assert codes(refusal) == {"part-of-another-record"}
    assert get_plan(office.desk, approved.draft.id).draft == approved.draft
    assert print_plan(office.desk, approved.draft.id).content == before


def test_a_removed_line_of_another_draft_is_not_brought_back_elsewhere(office: PlanOffice):
    first = office.saved()
    taken_out = first.draft.items[0]
    save_plan(office.desk, replace(first.draft, items=first.draft.items[1:]))
    with pytest.raises(Refused) as refusal:
        save_plan(office.desk, office.plan(items=(taken_out,)))
    assert codes(refusal) == {"part-of-another-record"}


def test_lines_are_copied_between_plans_under_new_ids(office: PlanOffice, approved: PlanView):
    items = tuple(
        replace(item, id=new_id(), times=tuple(replace(time, id=new_id()) for time in item.times))
        for item in approved.draft.items
    )
    copy = office.saved(items=items).draft
    assert [item.name for item in copy.items] == [item.name for item in approved.draft.items]
    assert get_plan(office.desk, approved.draft.id).draft == approved.draft


def test_a_version_of_another_plan_is_not_saved_under_a_new_one(
    office: PlanOffice, approved: PlanView
):
    with pytest.raises(RecordChanged):
        save_plan(office.desk, office.plan(version_id=approved.draft.version_id))
    mine = office.saved().draft
    with pytest.raises(RecordChanged):
        save_plan(office.desk, replace(mine, version_id=approved.draft.version_id))


def test_a_change_of_a_plan_cannot_pass_for_its_first_version(
    office: PlanOffice, approved: PlanView
):
    plan_steps.amend(office.desk, approved.draft.id, approved.draft.revision)
    change = get_plan(office.desk, approved.draft.id).draft
    with pytest.raises(RecordChanged):
        save_plan(office.desk, replace(change, version_no=1, case_number="CUS.1.2.3"))
    assert get_plan(office.desk, change.id).draft == change


# ---- rows behind the services' back --------------------------------------------------------


def the(session: WriteSession, cls: type[Synced]) -> Synced:
    return session.scalars(select(cls)).first()  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("cls", "column", "value"),
    [
        (PlanVersion, "situation", "podmieniona"),
        (PlanVersion, "fingerprint", "0000"),
        (PlanVersion, "agreed_on", date(2026, 1, 1)),
        (PlanVersion, "state", VersionState.DRAFT.value),
        (PlanVersion, "dead", True),
        (PlanItem, "name", "INNA"),
        (PlanItem, "dead", True),
        (PlanItemTime, "weekday", 6),
        (PlanNeed, "text", "inna"),
        (PlanGoal, "measure", "inna"),
        (PlanMonitoring, "due_on", date(2027, 2, 1)),
        (ServicePlan, "number", "IPUS/2026/0999"),
    ],
)
def test_a_row_of_an_approved_version_is_not_changed(
    office: PlanOffice, approved: PlanView, cls: type[Synced], column: str, value: object
):
    with pytest.raises(Refused) as refusal, office.desk.store.write("plans.edit") as session:
        setattr(the(session, cls), column, value)
    assert codes(refusal) == {"plan-not-editable"}
    assert get_plan(office.desk, approved.draft.id) == approved


def test_nothing_is_added_to_an_approved_version_or_moved_out_of_it(
    office: PlanOffice, approved: PlanView
):
    other = office.saved().draft
    version_id = approved.draft.version_id
    with pytest.raises(Refused), office.desk.store.write("plans.edit") as session:
        session.add(PlanItem(version_id=version_id, name="DOPISANA"))
    with pytest.raises(Refused), office.desk.store.write("plans.edit") as session:
        session.add(PlanItemTime(item_id=approved.draft.items[0].id, weekday=6))
    with pytest.raises(Refused), office.desk.store.write("plans.edit") as session:
        session.get_one(PlanItem, approved.draft.items[0].id).version_id = other.version_id
    with pytest.raises(Refused), office.desk.store.write("plans.edit") as session:
        session.get_one(PlanItem, other.items[0].id).version_id = version_id
    assert get_plan(office.desk, approved.draft.id) == approved


def test_a_replaced_version_is_as_unchangeable_as_one_in_force(
    office: PlanOffice, approved: PlanView
):
    office.changed(approved)
    with pytest.raises(Refused), office.desk.store.write("plans.edit") as session:
        session.get_one(PlanVersion, approved.draft.version_id).strengths = "inne"
    with pytest.raises(Refused), office.desk.store.write("plans.edit") as session:
        session.get_one(PlanItem, approved.draft.items[0].id).place = "gdzie indziej"


def test_a_save_before_the_approval_is_not_taken_back_after_it(office: PlanOffice):
    view = office.saved()
    added = office.desk.store.recent[-1]
    before = office.agreed_and_approved(view.draft)
    with pytest.raises((Refused, RecordChanged)):
        history.undo(office.desk, added)
    assert get_plan(office.desk, view.draft.id) == before


def test_a_line_added_before_the_approval_stays_when_its_step_is_taken_back(office: PlanOffice):
    view = office.saved()
    longer = (*view.draft.items, a_supporting(name="Spacery"))
    save_plan(office.desk, replace(view.draft, items=longer))
    added = office.desk.store.recent[-1]
    office.agreed_and_approved(get_plan(office.desk, view.draft.id).draft)
    with pytest.raises(Refused) as refusal:
        history.undo(office.desk, added)
    assert codes(refusal) == {"plan-not-editable"}
    assert [item.name for item in get_plan(office.desk, view.draft.id).draft.items][-1] == "Spacery"


def test_the_copy_is_written_down_and_can_be_taken_back(office: PlanOffice, approved: PlanView):
    plan_steps.give_copy(office.desk, approved.draft.id, CopyGiven(TODAY, "post"))
    assert get_plan(office.desk, approved.draft.id).copy == CopyGiven(TODAY, "post")
    history.undo_last(office.desk)
    assert get_plan(office.desk, approved.draft.id).copy.given_on is None
