"""What has happened around one resident: entries, plans, and saves from the journal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import func, literal, select
from sqlalchemy.orm import Session

from cus_desktop.models.journal import operations, transactions
from cus_desktop.models.plans import PlanVersion, ServicePlan
from cus_desktop.models.residents import (
    CommunicationNeed,
    ContactPerson,
    Representative,
    Resident,
    ResidentNote,
)
from cus_desktop.sync.registers import CREATION

MOST_SAVES = 200
_MOST_OPERATIONS = 2_000
_RESIDENT = Resident.__tablename__
_PARTS = (CommunicationNeed, Representative, ContactPerson)


@dataclass(frozen=True)
class NoteRow:
    """One entry of the timeline."""

    id: str
    happened_on: date | None
    kind: str
    text: str
    author: str = ""
    """Login of who wrote it."""


@dataclass(frozen=True)
class PlanRow:
    """One version of a plan of the resident, with the days on which it changed its state."""

    plan_id: str
    number: str
    state: str
    version_id: str
    version_no: int
    version_state: str
    created_on: date | None
    agreed_on: date | None
    approved_on: date | None
    valid_from: date | None
    valid_to: date | None
    amendment_reason: str
    activated_on: date | None
    ended_on: date | None
    end_reason: str


@dataclass(frozen=True)
class SaveRow:
    """One save of the resident's own data, from the journal."""

    at: datetime
    author: str
    title: str
    groups: tuple[str, ...]
    """Groups of columns changed, such as ``address`` and ``phone``; sorted."""


def notes_of(session: Session, resident_id: str) -> list[NoteRow]:
    """The entries, newest first."""
    made = (
        (operations.c.tbl == ResidentNote.__tablename__)
        & (operations.c.row == ResidentNote.id)
        & (operations.c.grp == CREATION)
    )
    written = (transactions.c.rid == operations.c.rid) & (transactions.c.seq == operations.c.seq)
    query = (
        select(
            ResidentNote.id,
            ResidentNote.happened_on,
            ResidentNote.kind,
            ResidentNote.text,
            transactions.c.author,
        )
        .outerjoin(operations, made)
        .outerjoin(transactions, written)
        .where(ResidentNote.resident_id == resident_id, ResidentNote.dead.is_(False))
        .order_by(ResidentNote.happened_on.desc(), ResidentNote.id)
    )
    return [
        NoteRow(row_id, happened_on, kind or "", text or "", author or "")
        for row_id, happened_on, kind, text, author in session.execute(query)
    ]


def plans_of(session: Session, resident_id: str) -> list[PlanRow]:
    """Every version of every plan, the newest plan and its newest version first."""
    query = (
        select(
            ServicePlan.id.label("plan_id"),
            func.coalesce(ServicePlan.number, "").label("number"),
            func.coalesce(ServicePlan.state, "").label("state"),
            PlanVersion.id.label("version_id"),
            func.coalesce(PlanVersion.version_no, 1).label("version_no"),
            func.coalesce(PlanVersion.state, "").label("version_state"),
            PlanVersion.created_on,
            PlanVersion.agreed_on,
            PlanVersion.approved_on,
            PlanVersion.valid_from,
            PlanVersion.valid_to,
            func.coalesce(PlanVersion.amendment_reason, "").label("amendment_reason"),
            ServicePlan.activated_on,
            ServicePlan.ended_on,
            func.coalesce(ServicePlan.end_reason, "").label("end_reason"),
        )
        .join(PlanVersion, PlanVersion.plan_id == ServicePlan.id)
        .where(
            ServicePlan.resident_id == resident_id,
            ServicePlan.dead.is_(False),
            PlanVersion.dead.is_(False),
        )
        .order_by(ServicePlan.created_on.desc(), ServicePlan.id, PlanVersion.version_no.desc())
    )
    return [PlanRow(**record) for record in session.execute(query).mappings()]


def saves_of(session: Session, resident_id: str) -> list[SaveRow]:
    """The last saves of the person and of what belongs to the person, newest first."""
    parts = [
        row_id
        for cls in _PARTS
        for row_id in session.scalars(select(cls.id).where(cls.resident_id == resident_id))
    ]
    query = (
        select(
            transactions.c.wall,
            transactions.c.author,
            transactions.c.title,
            operations.c.tbl,
            operations.c.grp,
            transactions.c.rid,
            transactions.c.seq,
        )
        .join(
            operations,
            (operations.c.rid == transactions.c.rid) & (operations.c.seq == transactions.c.seq),
        )
        .where(
            operations.c.tbl.in_([_RESIDENT, *(cls.__tablename__ for cls in _PARTS)]),
            operations.c.row.in_([resident_id, *parts]),
        )
        .order_by(transactions.c.lam.desc(), transactions.c.rid, transactions.c.seq)
    )
    saves: dict[tuple[str, int], tuple[int, str, str, set[str]]] = {}
    for wall, author, title, table, group, rid, seq in session.execute(query):
        _, _, _, groups = saves.setdefault((rid, seq), (wall, author, title, set()))
        groups.add(group if table == _RESIDENT else table)
        if len(saves) > MOST_SAVES:
            break
    return [
        SaveRow(_moment(wall), author, title, tuple(sorted(groups)))
        for wall, author, title, groups in saves.values()
    ]


def last_changed(session: Session, limit: int) -> list[str]:
    """Ids of the residents most recently saved, newest first, each once."""
    recent = (
        select(transactions.c.rid, transactions.c.seq, transactions.c.lam)
        .order_by(transactions.c.lam.desc(), transactions.c.rid)
        .limit(MOST_SAVES)
        .subquery()
    )
    query = (
        select(operations.c.row)
        .join(recent, (operations.c.rid == recent.c.rid) & (operations.c.seq == recent.c.seq))
        .where(operations.c.tbl == literal(_RESIDENT))
        .order_by(recent.c.lam.desc(), recent.c.rid, operations.c.i)
        .limit(_MOST_OPERATIONS)
    )
    return list(dict.fromkeys(session.scalars(query)))[:limit]


def _moment(wall: int) -> datetime:
    return datetime.fromtimestamp(wall / 1000, UTC)
