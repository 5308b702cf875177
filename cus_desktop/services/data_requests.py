"""Requests of people about their data, with the month to answer (D87): the rectification log too."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from cus_desktop.domain.data_requests import DataRequestDraft, check_request, due_on
from cus_desktop.domain.parameter_registry import CASE_CLASS_REQUESTS, DSAR_MONTHS
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.rights import Right
from cus_desktop.models.privacy import DataRequest
from cus_desktop.models.queries.residents import rows_of
from cus_desktop.models.residents import Resident
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
from cus_desktop.services.visibility import refuse_hidden

_FIELDS = (
    "case_number",
    "resident_id",
    "asker",
    "kind",
    "received_on",
    "text",
    "extension_reason",
    "answered_on",
    "outcome",
    "answer",
)


@dataclass(frozen=True)
class RequestRow:
    """One request with who asks and by when it must be answered.

    Attributes:
        days_left: None once it is answered.
    """

    request: DataRequestDraft
    who: str
    due_on: date | None
    days_left: int | None


@needs(Right.PRIVACY_WORK)
def list_requests(desk: Desk) -> list[RequestRow]:
    """All requests; the open ones first, the most urgent at the top."""
    today = desk.today()
    with desk.store.read() as session:
        months = parameters_in(session).value(DSAR_MONTHS, today)
        rows = session.scalars(select(DataRequest).where(DataRequest.dead.is_(False)))
        drafts = [_draft(session, row) for row in rows]
        ids = sorted({each.resident_id for each in drafts if each.resident_id})
        names = {
            row.id: f"{row.family_name} {row.given_name}".strip() for row in rows_of(session, ids)
        }
    found = [_row(draft, names, months, today) for draft in drafts]
    return sorted(found, key=_urgency)


@needs(Right.PRIVACY_WORK)
def get_request(desk: Desk, request_id: str) -> DataRequestDraft:
    """One request as a draft to edit. Raises NotFound."""
    with desk.store.read() as session:
        return _draft(session, alive(session, DataRequest, request_id))


@needs(Right.PRIVACY_WORK)
def check(desk: Desk, request: DataRequestDraft) -> list[Problem]:
    """What the rules say about the request."""
    return check_request(request, desk.today())


@needs(Right.PRIVACY_WORK)
def save_request(desk: Desk, request: DataRequestDraft) -> str:
    """Add or change a request; its id. A new one gets its case number (D91).

    Raises Refused, NotFound, RecordChanged, RestrictedRecord.
    """
    refuse_hidden(desk, request.resident_id or None)
    refuse(check(desk, request))
    with desk.store.write("requests.edit" if request.revision else "requests.add") as session:
        if request.resident_id:
            alive(session, Resident, request.resident_id)
        if request.revision:
            row = alive(session, DataRequest, request.id)
            expect_record(session, [row], request.revision)
        else:
            refuse_known(session, DataRequest, request.id)
            row = DataRequest(id=request.id)
            session.add(row)
        fill(row, request, _FIELDS)
        if not request.revision and not row.case_number:
            number = give_case_number(
                session, CASE_CLASS_REQUESTS, DataRequest.case_number, desk.today()
            )
            row.case_number = number or None
    return request.id


def _draft(session: Session, row: DataRequest) -> DataRequestDraft:
    return DataRequestDraft(
        id=row.id,
        revision=revision_of_record(session, [row]),
        **values_of(DataRequestDraft, row, _FIELDS),
    )


def _row(request: DataRequestDraft, names: dict[str, str], months: int, today: date) -> RequestRow:
    due = due_on(request, months)
    is_open = request.answered_on is None and due is not None
    return RequestRow(
        request,
        names.get(request.resident_id, request.asker),
        due,
        (due - today).days if is_open and due is not None else None,
    )


def _urgency(row: RequestRow) -> tuple[bool, int, str]:
    if row.days_left is not None:
        return False, row.days_left, row.request.id
    received = row.request.received_on
    return True, -received.toordinal() if received else 0, row.request.id
