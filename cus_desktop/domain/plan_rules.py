"""What must hold for a plan while it is written and when it is agreed (D20–D22, D31, D32).

The rules of single lines (D26–D30) stand in `cus_desktop.domain.plan_item_rules`, those of
approval, end and copy in `cus_desktop.domain.plan_step_rules`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from cus_desktop.domain.catalogue import ProgrammeDraft, ServiceDraft
from cus_desktop.domain.dates import plan_end_limit
from cus_desktop.domain.plan_item_rules import check_items, planned_services
from cus_desktop.domain.plan_periods import Period, period
from cus_desktop.domain.plan_week import item_period, week
from cus_desktop.domain.plans import PlanDraft
from cus_desktop.domain.problems import Problem, Severity


@dataclass(frozen=True)
class PlanLimits:
    """The dated parameters the rules of plans need (domain reference, section 9)."""

    min_months: int
    """``plan.min_coordination_months``"""
    max_months: int
    """``plan.max_months``"""


@dataclass(frozen=True)
class PlanSurroundings:
    """What the rules need to know besides the plan itself."""

    limits: PlanLimits
    services: Mapping[str, ServiceDraft] = field(default_factory=dict)
    """The services of the catalogue that the lines name, by id."""
    programmes: Mapping[str, ProgrammeDraft] = field(default_factory=dict)
    """Their programmes, by id."""
    first_day: date | None = None
    """First day of the first approved version: a change does not begin the twelve months anew."""
    without_role: frozenset[str] = frozenset()
    """Ids of the people of the office who are no plan coordinators on the day."""


def check_draft(plan: PlanDraft, around: PlanSurroundings) -> list[Problem]:
    """Everything the rules say about a plan being written; blocking ones forbid saving.

    What is merely not filled in yet is a warning here and blocks at `check_agreement`.
    """
    return [
        *_check_period(plan, around),
        *_check_coordination(plan, around),
        *_check_parts(plan),
        *_check_coordinator(plan, around, Severity.WARN),
        *_check_amendment(plan, Severity.WARN),
        *check_items(plan, around.services, around.programmes, Severity.WARN),
        *_check_week(plan),
    ]


def check_agreement(plan: PlanDraft, around: PlanSurroundings) -> list[Problem]:
    """What must hold before the plan is put to the person for acceptance (domain 2.2)."""
    return [
        *_check_required(plan),
        *_check_period(plan, around),
        *_check_coordination(plan, around),
        *_check_parts(plan),
        *_check_coordinator(plan, around, Severity.BLOCK),
        *_check_amendment(plan, Severity.BLOCK),
        *check_items(plan, around.services, around.programmes, Severity.BLOCK),
        *_check_week(plan),
    ]


def check_abandoning(plan: PlanDraft, around: PlanSurroundings) -> list[Problem]:
    """Reminds that a person for whom so much is planned should have a plan (D20)."""
    services = len(planned_services(plan))
    span = _coordination(plan)
    min_months = around.limits.min_months
    long = span is not None and span.last >= plan_end_limit(span.first, min_months)
    if services < 2 and not long:
        return []
    details = {"services": services, "months": min_months}
    return [Problem("", "plan-advised", details, Severity.REMIND, "D20")]


def latest_end(plan: PlanDraft, around: PlanSurroundings) -> date | None:
    """The last day the plan may run to (D21), or None while it has no first day."""
    if plan.valid_from is None:
        return None
    start = min(plan.valid_from, around.first_day or plan.valid_from)
    return plan_end_limit(start, around.limits.max_months)


def _check_required(plan: PlanDraft) -> list[Problem]:
    problems = []
    if plan.valid_from is None:
        problems.append(Problem("valid_from", "plan-start-missing"))
    if plan.valid_to is None:
        problems.append(Problem("valid_to", "plan-end-missing"))
    if not plan.coordinator_id:
        problems.append(Problem("coordinator_id", "plan-coordinator-missing"))
    if not plan.items:
        problems.append(Problem("items", "plan-empty"))
    if not any(goal.text.strip() for goal in plan.goals):
        problems.append(Problem("goals", "plan-goals-missing", severity=Severity.WARN))
    if not any(need.text.strip() for need in plan.needs):
        problems.append(Problem("needs", "plan-needs-missing", severity=Severity.WARN))
    return problems


def _check_period(plan: PlanDraft, around: PlanSurroundings) -> list[Problem]:
    first, last = plan.valid_from, plan.valid_to
    if first is None or last is None:
        return []
    if last < first:
        return [Problem("valid_to", "plan-ends-before-start", {"day": first})]
    limits = around.limits
    latest = latest_end(plan, around)
    if latest is not None and last > latest:
        details = {"months": limits.max_months, "least": limits.min_months, "latest": latest}
        return [Problem("valid_to", "plan-too-long", details, rule="D21")]
    earliest = plan_end_limit(first, limits.min_months)
    if last < earliest:
        details = {"months": limits.min_months, "earliest": earliest}
        return [Problem("valid_to", "plan-too-short", details, Severity.WARN, "D22")]
    return []


def _check_coordination(plan: PlanDraft, around: PlanSurroundings) -> list[Problem]:
    """D20: help that needs coordination for a shorter time needs no plan.

    Said only where the period itself is long enough; a short period is D22 already.
    """
    span, whole = _coordination(plan), period(plan.valid_from, plan.valid_to)
    months = around.limits.min_months
    if span is None or whole is None or whole.last < plan_end_limit(whole.first, months):
        return []
    if span.last >= plan_end_limit(span.first, months):
        return []
    details = {"months": months, "last": span.last}
    return [Problem("items", "coordination-too-short", details, Severity.WARN, "D20")]


def _coordination(plan: PlanDraft) -> Period | None:
    """From the first day of the first line to the last day of the last."""
    periods = [found for item in plan.items if (found := item_period(item, plan)) is not None]
    if not periods:
        return None
    return Period(min(part.first for part in periods), max(part.last for part in periods))


def _check_parts(plan: PlanDraft) -> list[Problem]:
    """Dates of goals and checks lie inside the plan."""
    whole = period(plan.valid_from, plan.valid_to)
    if whole is None:
        return []
    dated = [("goals", place, goal.due_on) for place, goal in enumerate(plan.goals)]
    dated += [("monitoring", place, check.due_on) for place, check in enumerate(plan.monitoring)]
    details = {"first": whole.first, "last": whole.last}
    return [
        Problem(f"{name}[{place}].due_on", "day-outside-plan", details, Severity.WARN)
        for name, place, day in dated
        if day is not None and not whole.holds(day)
    ]


def _check_coordinator(
    plan: PlanDraft, around: PlanSurroundings, severity: Severity
) -> list[Problem]:
    """D32 from the first day on: who coordinates a plan holds that role (domain 2.3)."""
    if plan.coordinator_id not in around.without_role:
        return []
    return [Problem("coordinator_id", "coordinator-without-role", {}, severity, "D32")]


def _check_amendment(plan: PlanDraft, severity: Severity) -> list[Problem]:
    """D31: a change after approval has a reason and somebody who asked for it."""
    if plan.version_no <= 1:
        return []
    problems = []
    if not plan.amendment_reason.strip():
        problems.append(
            Problem("amendment_reason", "amendment-reason-missing", {}, severity, "D31")
        )
    if not plan.amendment_initiator.strip():
        problems.append(
            Problem("amendment_initiator", "amendment-initiator-missing", {}, severity, "D31")
        )
    return problems


def _check_week(plan: PlanDraft) -> list[Problem]:
    """Two visits at one time are sometimes meant so: a reminder, never more."""
    places = {item.id: place for place, item in enumerate(plan.items)}
    return [
        Problem(
            f"items[{places[clash.second.item_id]}].times",
            "visits-overlap",
            {"weekday": clash.first.weekday, "time": clash.second.starts_at},
            Severity.REMIND,
        )
        for clash in week(plan).clashes
    ]
