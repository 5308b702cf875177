"""Requests of people about their data and the month to answer them (D87, art. 12 and 15–21 GDPR)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from cus_desktop.domain.dates import add_months
from cus_desktop.domain.ids import new_id
from cus_desktop.domain.problems import Problem

EXTENSION_MONTHS = 2
"""Art. 12(3): the office may take so much longer, with a reason told within the first month."""


class RequestKind(Enum):
    """What the person asks for, with the article."""

    ACCESS = "access"
    RECTIFICATION = "rectification"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    PORTABILITY = "portability"
    OBJECTION = "objection"


class RequestOutcome(Enum):
    """How the request was answered."""

    GRANTED = "granted"
    PARTLY = "partly"
    REFUSED = "refused"


@dataclass(frozen=True)
class DataRequestDraft:
    """One request with its answer."""

    id: str = field(default_factory=new_id)
    case_number: str = ""
    resident_id: str = ""
    asker: str = ""
    """Who asks: a name where the person is no resident, or the representative."""
    kind: str = RequestKind.ACCESS.value
    received_on: date | None = None
    text: str = ""
    extension_reason: str = ""
    answered_on: date | None = None
    outcome: str = ""
    answer: str = ""
    """What was done or why not: statutory duty, archive class, who was told (art. 19)."""
    revision: str = ""


def due_on(request: DataRequestDraft, months: int) -> date | None:
    """The last day to answer; two months later where an extension is reasoned."""
    if request.received_on is None:
        return None
    extension = EXTENSION_MONTHS if request.extension_reason.strip() else 0
    return add_months(request.received_on, months + extension)


def check_request(request: DataRequestDraft, today: date) -> list[Problem]:
    """Everything the rules say about one request (D87)."""
    problems = []
    if not (request.resident_id or request.asker.strip()):
        problems.append(Problem("asker", "request-asker-missing", rule="D87"))
    if request.received_on is None:
        problems.append(Problem("received_on", "date-missing", rule="D87"))
    for name in ("received_on", "answered_on"):
        day = getattr(request, name)
        if day is not None and day > today:
            problems.append(Problem(name, "date-in-future"))
    return problems + _check_answer(request)


def _check_answer(request: DataRequestDraft) -> list[Problem]:
    answered = (request.answered_on, request.outcome, request.answer.strip())
    if not any(answered):
        return []
    problems = [
        Problem(name, code, rule="D87")
        for name, code, given in zip(
            ("answered_on", "outcome", "answer"),
            ("date-missing", "request-outcome-missing", "request-answer-missing"),
            answered,
            strict=True,
        )
        if not given
    ]
    received, day = request.received_on, request.answered_on
    if received is not None and day is not None and day < received:
        problems.append(Problem("answered_on", "request-answered-before", rule="D87"))
    return problems
