"""Destroying files whose time is over: proposal, protocol, erasure that keeps the counts (D89, D90)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select

from cus_desktop.domain.data_requests import RequestKind, RequestOutcome
from cus_desktop.domain.destruction import ClosedFile, DestructionDraft, check_destruction
from cus_desktop.domain.parameter_registry import RETENTION_FILES
from cus_desktop.domain.plan_states import ENDED
from cus_desktop.domain.plans import PlanState
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.retention import RetentionClass
from cus_desktop.domain.rights import Right
from cus_desktop.domain.sorting import sort_key
from cus_desktop.models.plans import ServicePlan
from cus_desktop.models.privacy import DataRequest, DestroyedFile, Destruction
from cus_desktop.models.queries.journal import CHUNK
from cus_desktop.models.residents import Resident
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_rows import alive, refuse
from cus_desktop.services.erasure_list import keys_of_files, note_erased
from cus_desktop.services.parameters import parameters_in
from cus_desktop.services.resident_rows import Session
from cus_desktop.services.rights import needs

TITLE = "privacy.destroy"


@dataclass(frozen=True)
class DestructionRow:
    """A destruction that was carried out."""

    id: str
    made_on: date | None
    consent_number: str
    consent_on: date | None
    commission: str
    files: tuple[DestroyedRow, ...]


@dataclass(frozen=True)
class DestroyedRow:
    """One file on a protocol; nothing leads back to the person.

    ``kept_until`` is None for a file destroyed because erasure was granted.
    """

    numbers: str
    opened_on: date | None
    closed_on: date | None
    retention: str
    kept_until: date | None


@needs(Right.DATA_DESTROY)
def proposal(desk: Desk) -> list[ClosedFile]:
    """Closed files that may be destroyed today, by name: once a year a list for the archive."""
    today = desk.today()
    with desk.store.read() as session:
        files = _closed_files(session, today)
    return sorted((each for each in files if each.is_due(today)), key=_by_name)


@needs(Right.DATA_DESTROY)
def check(desk: Desk, draft: DestructionDraft) -> list[Problem]:
    """What the rules say about the destruction (D89)."""
    with desk.store.read() as session:
        files = {each.resident_id: each for each in _closed_files(session, desk.today())}
    return check_destruction(draft, files, desk.today())


@needs(Right.DATA_DESTROY)
def carry_out(desk: Desk, draft: DestructionDraft) -> str:
    """Erase the files for good and keep the protocol with the counts; the protocol's id.

    All or nothing, and nothing brings it back. Raises Refused.
    """
    refuse(check(desk, draft))
    today = desk.today()
    with desk.store.write(TITLE) as session:
        files = {each.resident_id: each for each in _closed_files(session, today)}
        session.add(
            Destruction(
                id=draft.id,
                made_on=today,
                consent_number=draft.consent_number.strip(),
                consent_on=draft.consent_on,
                commission=draft.commission.strip() or None,
            )
        )
        for position, resident_id in enumerate(draft.residents):
            session.add(_counted(session, draft.id, position, files[resident_id]))
        session.erase(keys_of_files(session, draft.residents))
    note_erased(desk.store.folder, draft.residents)
    return draft.id


@needs(Right.DATA_DESTROY)
def destructions(desk: Desk) -> list[DestructionRow]:
    """All destructions that were carried out, the newest first."""
    with desk.store.read() as session:
        rows = session.scalars(select(Destruction).where(Destruction.dead.is_(False))).all()
        found = [_row(session, each) for each in rows]
    return sorted(found, key=lambda row: (str(row.made_on), row.id), reverse=True)


@needs(Right.DATA_DESTROY)
def get_destruction(desk: Desk, destruction_id: str) -> DestructionRow:
    """One destruction with its files. Raises NotFound."""
    with desk.store.read() as session:
        return _row(session, alive(session, Destruction, destruction_id))


def _counted(
    session: Session, destruction_id: str, position: int, file: ClosedFile
) -> DestroyedFile:
    """The line of the protocol with birth year, sex and village: enough to count, no more."""
    person = alive(session, Resident, file.resident_id)
    return DestroyedFile(
        destruction_id=destruction_id,
        position=position,
        numbers=", ".join(file.numbers) or None,
        opened_on=file.opened_on,
        closed_on=file.closed_on,
        retention=str(file.retention),
        kept_until=None if file.asked else file.kept_until,
        birth_year=person.born_on.year if person.born_on else None,
        sex=person.sex,
        village_id=None if person.address_confidential else person.village_id,
    )


def _closed_files(session: Session, today: date) -> list[ClosedFile]:
    """People whose cases are all closed, or who died or moved away without any."""
    retention = parameters_in(session).find(RETENTION_FILES, today)
    if retention is None:
        return []
    cases = _cases(session)
    asked = _asked_to_be_erased(session)
    left = or_(Resident.died_on.is_not(None), Resident.left_on.is_not(None))
    wanted = [*cases, *asked]
    found = []
    seen: set[str] = set()
    for start in range(0, max(len(wanted), 1), CHUNK):
        part = wanted[start : start + CHUNK]
        query = select(Resident).where(Resident.dead.is_(False), or_(Resident.id.in_(part), left))
        for person in session.scalars(query):
            if person.id not in seen:
                seen.add(person.id)
                file = _file(person, cases.get(person.id, []), retention, person.id in asked, today)
                found += [file] if file is not None else []
    return found


def _file(
    person: Resident,
    cases: list[ServicePlan],
    retention: RetentionClass,
    asked: bool,
    today: date,
) -> ClosedFile | None:
    """The closed file of a person; None while a case is open or nothing tells an end."""
    ended = {state.value for state in ENDED}
    if any((case.state or PlanState.DRAFT.value) not in ended for case in cases):
        return None
    ends = [case.ended_on or case.created_on for case in cases]
    days = [day for day in (*ends, person.died_on, person.left_on) if day is not None]
    if not days and not asked:
        return None
    closed_on = max(days, default=today)
    begun = [case.created_on for case in cases if case.created_on]
    return ClosedFile(
        resident_id=person.id,
        name=" ".join(filter(None, (person.family_name, person.given_name))),
        numbers=tuple(sorted(case.number for case in cases if case.number)),
        opened_on=min(begun, default=None),
        closed_on=closed_on,
        retention=retention,
        kept_until=retention.kept_until(closed_on),
        asked=asked,
    )


def _cases(session: Session) -> dict[str, list[ServicePlan]]:
    found: dict[str, list[ServicePlan]] = {}
    for plan in session.scalars(select(ServicePlan).where(ServicePlan.dead.is_(False))):
        if plan.resident_id:
            found.setdefault(plan.resident_id, []).append(plan)
    return found


def _asked_to_be_erased(session: Session) -> set[str]:
    """People whose request under art. 17 was granted."""
    query = select(DataRequest.resident_id).where(
        DataRequest.dead.is_(False),
        DataRequest.kind == RequestKind.ERASURE.value,
        DataRequest.outcome == RequestOutcome.GRANTED.value,
    )
    return {each for each in session.scalars(query) if each}


def _row(session: Session, row: Destruction) -> DestructionRow:
    query = select(DestroyedFile).where(DestroyedFile.destruction_id == row.id)
    files = session.scalars(query.order_by(DestroyedFile.position, DestroyedFile.id))
    return DestructionRow(
        row.id,
        row.made_on,
        row.consent_number or "",
        row.consent_on,
        row.commission or "",
        tuple(
            DestroyedRow(
                each.numbers or "",
                each.opened_on,
                each.closed_on,
                each.retention or "",
                each.kept_until,
            )
            for each in files
        ),
    )


def _by_name(file: ClosedFile) -> tuple[str, str]:
    return sort_key(file.name), file.resident_id
