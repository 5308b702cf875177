"""Breaches of personal data and the clock that runs once one is noticed (D88, art. 33–34 GDPR)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import Enum

from cus_desktop.domain.ids import new_id
from cus_desktop.domain.problems import Problem, Severity

MINUTES_IN_HOUR = 60


class BreachRisk(Enum):
    """How likely the breach harms the rights of people."""

    UNLIKELY = "unlikely"
    RISK = "risk"
    HIGH = "high"


@dataclass(frozen=True)
class BreachDraft:
    """One breach: what happened, whom it concerned, what was done."""

    id: str = field(default_factory=new_id)
    case_number: str = ""
    happened_on: date | None = None
    noticed_on: date | None = None
    noticed_minute: int | None = None
    """Minutes after midnight at the office: the clock starts here."""
    what: str = ""
    concerned: str = ""
    """Which people and which data, without names."""
    people: int | None = None
    risk: str = ""
    measures: str = ""
    authority_notified_on: date | None = None
    authority_notified_minute: int | None = None
    no_notice_reason: str = ""
    """Why the authority was not notified, or why late (art. 33(1))."""
    persons_notified_on: date | None = None
    closed_on: date | None = None
    revision: str = ""


def moment(day: date | None, minute: int | None) -> datetime | None:
    """A day and a minute of it at the office; midnight where no time is noted."""
    if day is None:
        return None
    hours, minutes = divmod(minute or 0, MINUTES_IN_HOUR)
    return datetime.combine(day, time(hours, minutes)).astimezone()


def deadline(breach: BreachDraft, hours: int) -> datetime | None:
    """By when the authority must be notified; None until the breach has a day."""
    noticed = moment(breach.noticed_on, breach.noticed_minute)
    return None if noticed is None else noticed + timedelta(hours=hours)


def hours_left(breach: BreachDraft, hours: int, now: datetime) -> int | None:
    """Full hours until the deadline, below zero after it; None where no clock runs.

    No clock runs for a breach that is closed, was notified, or is unlikely to harm anybody.
    """
    due = deadline(breach, hours)
    stopped = breach.authority_notified_on or breach.closed_on
    if due is None or stopped or breach.risk == BreachRisk.UNLIKELY.value:
        return None
    return int((due - now).total_seconds() // 3600)


def check_breach(breach: BreachDraft, hours: int, now: datetime) -> list[Problem]:
    """Everything the rules say about one breach (D88)."""
    problems = [
        Problem(name, code, rule="D88")
        for name, code in (("what", "breach-what-missing"), ("concerned", "breach-whom-missing"))
        if not getattr(breach, name).strip()
    ]
    if breach.noticed_on is None:
        problems.append(Problem("noticed_on", "date-missing", rule="D88"))
    today = now.astimezone().date()
    for name in ("happened_on", "noticed_on", "authority_notified_on", "persons_notified_on"):
        day = getattr(breach, name)
        if day is not None and day > today:
            problems.append(Problem(name, "date-in-future"))
    if breach.happened_on and breach.noticed_on and breach.happened_on > breach.noticed_on:
        problems.append(Problem("happened_on", "breach-noticed-before", rule="D88"))
    return problems + _check_notice(breach, hours) + _check_closing(breach)


def _check_notice(breach: BreachDraft, hours: int) -> list[Problem]:
    due = deadline(breach, hours)
    notified = moment(breach.authority_notified_on, breach.authority_notified_minute)
    late = due is not None and notified is not None and notified > due
    if late and not breach.no_notice_reason.strip():
        return [Problem("no_notice_reason", "breach-late-reason-missing", rule="D88")]
    return []


def _check_closing(breach: BreachDraft) -> list[Problem]:
    if breach.closed_on is None:
        return []
    problems = []
    if not breach.risk:
        problems.append(Problem("risk", "breach-risk-missing", rule="D88"))
    if not breach.measures.strip():
        problems.append(Problem("measures", "breach-measures-missing", rule="D88"))
    if breach.authority_notified_on is None and not breach.no_notice_reason.strip():
        problems.append(Problem("no_notice_reason", "breach-no-notice-reason", rule="D88"))
    if breach.risk == BreachRisk.HIGH.value and breach.persons_notified_on is None:
        problems.append(
            Problem("persons_notified_on", "breach-people-untold", {}, Severity.WARN, "D88")
        )
    return problems
