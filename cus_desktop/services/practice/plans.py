"""The invented plans, made by the same steps as real ones: written, agreed, approved, run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from cus_desktop.domain.dates import add_months, age_on
from cus_desktop.domain.endings import EarlyEnd
from cus_desktop.domain.plan_steps import (
    Agreement,
    Approval,
    CopyGiven,
    Ending,
    Override,
)
from cus_desktop.domain.plans import PlanDraft
from cus_desktop.domain.problems import Problem, warnings
from cus_desktop.domain.residents import ResidentDraft
from cus_desktop.services import plan_steps
from cus_desktop.services.desk import Desk
from cus_desktop.services.plan_approval import approve, check_before_approval
from cus_desktop.services.plan_saving import new_plan, save_plan
from cus_desktop.services.plan_steps import check_before_agreement
from cus_desktop.services.plan_views import get_plan
from cus_desktop.services.practice.stories import STORIES, Story, plan_from
from cus_desktop.services.staff import StaffRow, approvers, coordinators

MOST_PLANS = 24
"""Each is printed and frozen, so the practice office takes about as long as they do."""
_REASON = "Przykład z biura do ćwiczeń."


@dataclass(frozen=True)
class _Course:
    """How far a plan has come, and how many months ago it began."""

    began_months_ago: int
    goes_to: str


_COURSES = (
    _Course(1, "active"),
    _Course(2, "active"),
    _Course(4, "active"),
    _Course(-1, "approved"),
    _Course(0, "draft"),
    _Course(7, "completed"),
    _Course(5, "active"),
    _Course(-1, "agreed"),
    _Course(3, "terminated"),
    _Course(2, "active"),
)


def write_plans(
    desk: Desk, residents: Sequence[ResidentDraft], services: Mapping[str, str], today: date
) -> None:
    """Plans for the first adults of the list; the very first is the plan of the guide."""
    adults = [each for each in residents if each.born_on and age_on(each.born_on, today) >= 18]
    team = coordinators(desk)
    for place, resident in enumerate(adults[: min(MOST_PLANS, len(residents) // 3)]):
        _write_one(
            desk,
            resident,
            STORIES[place % len(STORIES)],
            _COURSES[place % len(_COURSES)],
            team[place % len(team)],
            services,
        )


def _write_one(
    desk: Desk,
    resident: ResidentDraft,
    story: Story,
    course: _Course,
    coordinator: StaffRow,
    services: Mapping[str, str],
) -> None:
    starts = add_months(desk.today().replace(day=1), -course.began_months_ago)
    written = min(starts - timedelta(days=10), desk.today() - timedelta(days=3))
    then = _at(desk, written, coordinator.login)
    draft = _draft(then, resident, story, starts, coordinator, services)
    if course.goes_to == "draft":
        save_plan(then, draft)
        return
    found = check_before_agreement(then, draft)
    agreement = Agreement(agreed_on=written, agreed_by=resident.full_name)
    plan_steps.agree(then, draft, agreement, _explained(found))
    if course.goes_to == "agreed":
        return
    _approve(_at(desk, written + timedelta(days=2), coordinator.login), draft)
    if course.goes_to == "approved":
        return
    running = _at(desk, starts, coordinator.login)
    plan_steps.activate(running, draft.id, get_plan(running, draft.id).draft.revision)
    _end(desk, draft, course)


def _draft(
    desk: Desk,
    resident: ResidentDraft,
    story: Story,
    starts: date,
    coordinator: StaffRow,
    services: Mapping[str, str],
) -> PlanDraft:
    """The story's content in the office's own frame: standing texts, notice, creation day."""
    frame = new_plan(desk, resident.id)
    content = plan_from(
        story,
        resident_id=resident.id,
        coordinator_id=coordinator.id,
        starts=starts,
        application=f"W/{starts.year}/{int(resident.id[:4], 16) % 400 + 1:04d}",
        services=services,
    )
    return replace(
        content,
        created_on=frame.created_on,
        change_conditions=frame.change_conditions,
        privacy_notice_version=frame.privacy_notice_version,
    )


def _approve(desk: Desk, draft: PlanDraft) -> None:
    view = get_plan(desk, draft.id)
    approver = approvers(desk, desk.today())[0]
    approval = Approval(approved_on=desk.today(), approver_id=approver.id)
    found = check_before_approval(desk, draft.id, approval)
    approve(desk, draft.id, view.draft.version_id, view.draft.revision, approval, _explained(found))
    plan_steps.give_copy(desk, draft.id, CopyGiven(given_on=desk.today()))


def _end(desk: Desk, draft: PlanDraft, course: _Course) -> None:
    if course.goes_to == "active":
        return
    assert draft.valid_to is not None
    last = min(draft.valid_to, desk.today() - timedelta(days=5))
    then = _at(desk, last, "")
    ending = Ending(
        ended_on=last,
        closing_talk_on=last,
        outcome="Cele osiągnięte w większości. Osoba jest bardziej samodzielna i ma stały kontakt"
        " z sąsiadami. Uzgodniono dalszą pomoc wolontariusza.",
    )
    revision = get_plan(then, draft.id).draft.revision
    if course.goes_to == "completed":
        plan_steps.complete(then, draft.id, revision, ending)
        return
    early = replace(
        ending, reason=EarlyEnd.MOVED_OUT.value, requested_by="osoba korzystająca z usług"
    )
    plan_steps.terminate(then, draft.id, revision, early)


def _explained(problems: Iterable[Problem]) -> list[Override]:
    return [Override(problem.code, problem.field, _REASON) for problem in warnings(problems)]


def _at(desk: Desk, day: date, login: str) -> Desk:
    """The desk as it was on an earlier day, with the person who worked at it then."""
    noon = datetime.combine(day, time(12), UTC)
    return replace(desk, user=login or desk.user, clock=lambda: noon)
