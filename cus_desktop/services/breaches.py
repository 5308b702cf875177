"""The register of breaches of personal data with its 72-hour clock (D88)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from cus_desktop.domain.breaches import BreachDraft, check_breach, deadline, hours_left
from cus_desktop.domain.parameter_registry import BREACH_HOURS, CASE_CLASS_BREACHES
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.rights import Right
from cus_desktop.models.privacy import DataBreach
from cus_desktop.services.case_numbers import give_case_number
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_rows import (
    alive,
    expect_record,
    fill,
    refuse,
    refuse_known,
    revision_of_record,
    values_of,
)
from cus_desktop.services.parameters import parameters_in
from cus_desktop.services.resident_rows import Session
from cus_desktop.services.rights import needs

_FIELDS = (
    "case_number",
    "happened_on",
    "noticed_on",
    "noticed_minute",
    "what",
    "concerned",
    "people",
    "risk",
    "measures",
    "authority_notified_on",
    "authority_notified_minute",
    "no_notice_reason",
    "persons_notified_on",
    "closed_on",
)


@dataclass(frozen=True)
class BreachRow:
    """One breach with its clock.

    Attributes:
        due: by when the authority must be notified.
        hours_left: full hours until then, below zero after it; None where no clock runs.
    """

    breach: BreachDraft
    due: datetime | None
    hours_left: int | None


@needs(Right.PRIVACY_WORK)
def list_breaches(desk: Desk) -> list[BreachRow]:
    """All breaches; those whose clock runs first, the most urgent at the top."""
    with desk.store.read() as session:
        hours = parameters_in(session).value(BREACH_HOURS, desk.today())
        rows = session.scalars(select(DataBreach).where(DataBreach.dead.is_(False)))
        found = [_row(_draft(session, row), hours, desk.now()) for row in rows]
    return sorted(found, key=_urgency)


@needs(Right.PRIVACY_WORK)
def breach_hours(desk: Desk) -> int:
    """How many hours the office has to notify the authority."""
    with desk.store.read() as session:
        return parameters_in(session).value(BREACH_HOURS, desk.today())


@needs(Right.PRIVACY_WORK)
def get_breach(desk: Desk, breach_id: str) -> BreachDraft:
    """One breach as a draft to edit. Raises NotFound."""
    with desk.store.read() as session:
        return _draft(session, alive(session, DataBreach, breach_id))


@needs(Right.PRIVACY_WORK)
def check(desk: Desk, breach: BreachDraft) -> list[Problem]:
    """What the rules say about the breach."""
    return check_breach(breach, breach_hours(desk), desk.now())


@needs(Right.PRIVACY_WORK)
def save_breach(desk: Desk, breach: BreachDraft) -> str:
    """Add or change a breach; its id. A new one gets its case number (D91).

    Raises Refused, NotFound, RecordChanged.
    """
    refuse(check(desk, breach))
    with desk.store.write("breaches.edit" if breach.revision else "breaches.add") as session:
        if breach.revision:
            row = alive(session, DataBreach, breach.id)
            expect_record(session, [row], breach.revision)
        else:
            refuse_known(session, DataBreach, breach.id)
            row = DataBreach(id=breach.id)
            session.add(row)
        fill(row, breach, _FIELDS)
        if not breach.revision and not row.case_number:
            number = give_case_number(
                session, CASE_CLASS_BREACHES, DataBreach.case_number, desk.today()
            )
            row.case_number = number or None
    return breach.id


def _draft(session: Session, row: DataBreach) -> BreachDraft:
    return BreachDraft(
        id=row.id,
        revision=revision_of_record(session, [row]),
        **values_of(BreachDraft, row, _FIELDS),
    )


def _row(breach: BreachDraft, hours: int, now: datetime) -> BreachRow:
    return BreachRow(breach, deadline(breach, hours), hours_left(breach, hours, now))


def _urgency(row: BreachRow) -> tuple[bool, int, str, str]:
    running = row.hours_left is not None
    day = row.breach.noticed_on
    age = -day.toordinal() if day else 0
    return (
        not running,
        row.hours_left or 0 if running else age,
        row.breach.case_number,
        row.breach.id,
    )
