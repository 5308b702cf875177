"""Looks at people's data leave a trace before anything is shown, and not more often than needed."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from cus_desktop.domain.access_acts import ActKind
from cus_desktop.domain.residents import ResidentDraft
from cus_desktop.domain.rights import Right
from cus_desktop.domain.staff import Role, StaffMemberDraft, StaffRoleDraft
from cus_desktop.errors import DiskFull, NotAllowed, NotFound, Refused
from cus_desktop.models.store import Store
from cus_desktop.models.traces import Entry
from cus_desktop.services import staff
from cus_desktop.services.access_log import (
    LogQuestion,
    OldLines,
    export_access,
    let_go_old_lines,
    old_lines,
    page_of_access,
    users_of_log,
    viewers_of,
)
from cus_desktop.services.desk import Desk
from cus_desktop.services.history import journal_entries, record_history
from cus_desktop.services.parameters import seed_parameters
from cus_desktop.services.plan_opening import open_plan, unsaved_plans
from cus_desktop.services.plan_printing import preview_plan, print_plan
from cus_desktop.services.resident_card import resident_card
from cus_desktop.services.resident_export import export_residents
from cus_desktop.services.residents import (
    ResidentFilter,
    get_resident,
    page_of_residents,
    save_resident,
)
from cus_desktop.services.traces import looked
from cus_desktop.texts.access import act_title
from tests.conftest import NOW, USER
from tests.services.plan_office import found

Line = tuple[str, str | None, str | None]


def english(_context: str, text: str, _disambiguation: str | None = None, _n: int = -1, /) -> str:
    return text


def traces(desk: Desk) -> list[Line]:
    """Act, record and person of every line of the log of looks, the oldest first."""
    from sqlalchemy import select

    from cus_desktop.models.traces import Trace

    query = select(Trace.act, Trace.row, Trace.person).order_by(Trace.number)
    with desk.store.read() as session:
        return [(act, row, person) for act, row, person in session.execute(query)]


@pytest.fixture
def anna(desk: Desk) -> str:
    return save_resident(desk, ResidentDraft(given_name="Anna", family_name="Łoś"))


def later(desk: Desk, minutes: float) -> Desk:
    return replace(desk, clock=lambda: NOW + timedelta(minutes=minutes))


# ------------------------------------------------------------------ what leaves a line


def test_opening_a_card_and_its_form_is_one_look(desk: Desk, anna: str) -> None:
    resident_card(desk, anna)
    get_resident(desk, anna)
    assert traces(desk) == [("residents.view", anna, anna)]


def test_the_list_of_residents_leaves_no_line(desk: Desk, anna: str) -> None:
    assert page_of_residents(desk, ResidentFilter()).rows
    assert traces(desk) == []


def test_looking_at_somebody_unknown_is_refused_as_before(desk: Desk) -> None:
    with pytest.raises(NotFound):
        resident_card(desk, "f" * 32)


def test_a_plan_its_preview_and_its_print_are_three_things(desk: Desk) -> None:
    office = found(desk)
    plan = office.saved().draft
    before = len(traces(desk))
    open_plan(later(desk, 20), plan.id)
    preview_plan(desk, plan.id)
    print_plan(desk, plan.id)
    print_plan(desk, plan.id)
    made = traces(desk)[before:]
    assert [act for act, _, _ in made] == [
        "plans.view",
        "plans.preview",
        "plans.print",
        "plans.print",
    ], "every print counts, not only the first within ten minutes"
    assert {row for _, row, _ in made} == {plan.id}
    assert {person for _, _, person in made} == {office.resident}


def test_the_reminder_of_begun_plans_is_no_look_at_them(desk: Desk) -> None:
    found(desk).saved()
    before = traces(desk)
    unsaved_plans(desk)
    assert traces(desk) == before


def test_reading_the_history_of_a_record_names_the_person(desk: Desk, anna: str) -> None:
    record_history(desk, "resident", anna)
    journal_entries(desk)
    assert traces(desk) == [("history.view", anna, anna), ("history.view", None, None)]


def test_an_export_is_written_with_the_number_of_people(desk: Desk, anna: str) -> None:
    export_residents(desk, ResidentFilter(), english)
    (line,) = page_of_access(desk, LogQuestion(kind=ActKind.EXPORT)).rows
    assert (line.line.act, line.line.detail) == ("export.residents", "1")


# ------------------------------------------------------------------ one look in ten minutes


def test_looking_again_within_ten_minutes_writes_nothing(desk: Desk, anna: str) -> None:
    resident_card(desk, anna)
    resident_card(later(desk, 9.9), anna)
    assert len(traces(desk)) == 1
    resident_card(later(desk, 10), anna)
    assert len(traces(desk)) == 2


def test_another_person_or_another_record_is_another_look(desk: Desk, anna: str) -> None:
    ewa = save_resident(desk, ResidentDraft(given_name="Ewa", family_name="Żuk"))
    resident_card(desk, anna)
    resident_card(desk, ewa)
    resident_card(replace(desk, user="jan"), anna)
    assert [row for _, row, _ in traces(desk)] == [anna, ewa, anna]


def test_a_look_that_could_not_be_written_shows_nothing_and_is_tried_again(
    desk: Desk, anna: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_store: Store, _user: str, _entries: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(Store, "trace", full)
        with pytest.raises(DiskFull):
            resident_card(desk, anna)
    resident_card(desk, anna)
    assert len(traces(desk)) == 1


def test_two_threads_that_look_at_once_write_one_line(desk: Desk, anna: str) -> None:
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda _: resident_card(desk, anna), range(8)))
    assert len(traces(desk)) == 1


# ------------------------------------------------------------------ refused steps


@contextmanager
def _as(desk: Desk, role: Role) -> Iterator[Desk]:
    held = StaffRoleDraft(role=Role.DIRECTOR, valid_from=date(2024, 1, 1))
    staff.save_member(
        desk, StaffMemberDraft(login=USER, given_name="Ewa", family_name="Lis", roles=(held,))
    )
    other = StaffRoleDraft(role=role, valid_from=date(2024, 1, 1))
    staff.save_member(
        desk, StaffMemberDraft(login="jan", given_name="Jan", family_name="Lis", roles=(other,))
    )
    yield replace(desk, user="jan")


def test_a_step_refused_for_want_of_a_right_is_written_once(desk: Desk, anna: str) -> None:
    with _as(desk, Role.ADMINISTRATOR) as jan:
        for _ in range(3):
            with pytest.raises(NotAllowed):
                resident_card(jan, anna)
        (line,) = page_of_access(desk, LogQuestion(kind=ActKind.REFUSED)).rows
    assert (line.who, line.line.detail) == ("Jan Lis", Right.RESIDENTS_VIEW.value)
    assert ("residents.view", anna, anna) not in traces(desk)


def test_who_may_not_see_residents_reads_no_names_in_the_log(desk: Desk, anna: str) -> None:
    resident_card(desk, anna)
    with _as(desk, Role.ADMINISTRATOR) as jan:
        rows = page_of_access(jan, LogQuestion(kind=ActKind.VIEW)).rows
    assert {row.resident for row in rows if row.line.resident_id} == {anna[:8]}
    assert "Łoś" not in repr(rows)


@pytest.mark.parametrize("role", [Role.FRONT_DESK, Role.PLAN_COORDINATOR])
def test_the_log_is_for_those_who_answer_for_it(desk: Desk, anna: str, role: Role) -> None:
    with _as(desk, role) as jan:
        with pytest.raises(NotAllowed):
            page_of_access(jan, LogQuestion())
        with pytest.raises(NotAllowed):
            export_access(jan, LogQuestion(), english, act_title)
        with pytest.raises(NotAllowed):
            viewers_of(jan, anna)


# ------------------------------------------------------------------ reading the log


def test_a_resident_is_found_by_the_beginning_of_the_name(desk: Desk, anna: str) -> None:
    ewa = save_resident(desk, ResidentDraft(given_name="Ewa", family_name="Żuk"))
    for person in (anna, ewa):
        resident_card(desk, person)
    rows = page_of_access(desk, LogQuestion(text="los an")).rows
    assert {row.resident for row in rows} == {"Łoś Anna"}
    assert page_of_access(desk, LogQuestion(text="nikt taki")).rows == ()


def test_a_text_that_fits_too_many_people_is_refused_rather_than_cut(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cus_desktop.services.access_log.MOST_PEOPLE", 1)
    for name in ("Adam", "Ewa"):
        save_resident(desk, ResidentDraft(given_name=name, family_name="Łoś"))
    with pytest.raises(Refused) as refusal:
        page_of_access(desk, LogQuestion(text="Łoś"))
    assert [problem.code for problem in refusal.value.problems] == ["access-too-many-people"]


def test_days_are_days_of_the_office(desk: Desk, anna: str, today: date) -> None:
    asked = [
        LogQuestion(first=today, last=today),
        LogQuestion(last=today - timedelta(days=1)),
        LogQuestion(first=today + timedelta(days=1)),
    ]
    acts = [[row.line.act for row in page_of_access(desk, each).rows] for each in asked]
    assert "residents.add" in acts[0]
    assert acts[1:] == [[], []]


def test_who_viewed_a_resident_counts_looks_and_no_changes(desk: Desk, anna: str) -> None:
    resident_card(desk, anna)
    assert [row.line.act for row in viewers_of(desk, anna)] == ["residents.view"]


def test_everybody_of_the_log_can_be_chosen(desk: Desk, anna: str) -> None:
    looked(replace(desk, user="zofia"), "residents.view", "resident", anna)
    assert [user.login for user in users_of_log(desk)] == [USER, "zofia"]


def test_the_export_of_the_log_is_itself_in_the_log_and_holds_no_formula(
    desk: Desk, anna: str
) -> None:
    desk.store.trace("=cmd()", [Entry("login")])
    content, count = export_access(desk, LogQuestion(), english, act_title, "csv")
    text = content.decode("utf-8-sig")
    assert count == len(text.splitlines()) - 1
    assert "'=cmd()" in text
    assert "Access log exported" in text


# ------------------------------------------------------------------ the time of the lines


def test_lines_of_whole_past_years_are_let_go_after_two_years(desk: Desk) -> None:
    seed_parameters(desk)
    looked(desk, "residents.view")
    noon = datetime(2028, 12, 31, 12, tzinfo=NOW.tzinfo)
    day_before = replace(desk, clock=lambda: noon)
    in_2029 = replace(desk, clock=lambda: noon + timedelta(days=1))
    assert old_lines(day_before) == OldLines(0, date(2026, 1, 1), 24)
    assert old_lines(in_2029) == OldLines(1, date(2027, 1, 1), 24)
    assert let_go_old_lines(in_2029) == 1
    assert [act for act, _, _ in traces(desk)] == ["traces.let_go"]
    assert desk.store.check() == ()
