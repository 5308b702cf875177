"""Who lives with whom, since when, and who is whose family."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import or_, select

from cus_desktop.domain.household_rules import check_household, check_relation, is_member_on
from cus_desktop.domain.households import (
    INVERSE_RELATION,
    FamilyRelationDraft,
    HouseholdDraft,
    HouseholdMemberDraft,
    RelationKind,
)
from cus_desktop.domain.names import listed_name
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.rights import Right
from cus_desktop.domain.sorting import sort_key
from cus_desktop.errors import Refused
from cus_desktop.models.base import Synced
from cus_desktop.models.households import FamilyRelation, Household, HouseholdMember
from cus_desktop.models.residents import Resident
from cus_desktop.models.unit_of_work import WriteSession
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_rows import (
    alive,
    expect_record,
    fill,
    keep_parts,
    refuse,
    refuse_known,
    revision_of_record,
    values_of,
)
from cus_desktop.services.resident_rows import Session
from cus_desktop.services.rights import needs
from cus_desktop.services.visibility import hidden_residents, refuse_hidden

FIELDS = ("name", "note")
_MEMBER_FIELDS = ("resident_id", "is_head", "since", "until")
_RELATION_FIELDS = ("resident_id", "other_id", "lives_together")


@dataclass(frozen=True)
class MemberLine:
    """One person of a household as shown."""

    member_id: str
    resident_id: str
    name: str
    born_on: date | None
    is_head: bool
    since: date | None
    until: date | None
    lives_there: bool
    """True on the day asked for."""


@dataclass(frozen=True)
class HouseholdView:
    """A household with the people in it, the head first."""

    id: str
    name: str
    note: str
    members: tuple[MemberLine, ...]


@dataclass(frozen=True)
class RelationLine:
    """Somebody of the family, seen from the resident asked about."""

    relation_id: str
    resident_id: str
    """The other person."""
    name: str
    kind: RelationKind
    """What the other person is to the resident."""
    lives_together: bool


# ------------------------------------------------------------------ households


@needs(Right.RESIDENTS_VIEW)
def households_of(desk: Desk, resident_id: str) -> list[HouseholdView]:
    """The households the resident lives or lived in, the present one first."""
    refuse_hidden(desk, resident_id)
    hidden = hidden_residents(desk)
    with desk.store.read() as session:
        return households_in(session, resident_id, desk.today(), hidden)


def households_in(
    session: Session, resident_id: str, day: date, hidden: Collection[str] = ()
) -> list[HouseholdView]:
    """The same in an open session, without the people who are hidden."""
    of_person = select(HouseholdMember.household_id).where(
        HouseholdMember.resident_id == resident_id, HouseholdMember.dead.is_(False)
    )
    rows = session.scalars(
        select(Household).where(Household.id.in_(of_person), Household.dead.is_(False))
    )
    views = [_view(session, row, day, hidden) for row in rows]
    return sorted(views, key=lambda view: (not _lives_there(view, resident_id), view.id))


@needs(Right.RESIDENTS_VIEW)
def get_household(desk: Desk, household_id: str) -> HouseholdDraft:
    """The household as a draft to edit, without the people who are hidden. Raises NotFound."""
    hidden = hidden_residents(desk)
    with desk.store.read() as session:
        row = alive(session, Household, household_id)
        members = _members(session, household_id)
        return HouseholdDraft(
            id=row.id,
            revision=revision_of_record(session, [row, *members]),
            members=tuple(
                _member_draft(member) for member in members if member.resident_id not in hidden
            ),
            **values_of(HouseholdDraft, row, FIELDS),
        )


@needs(Right.RESIDENTS_EDIT)
def check(desk: Desk, draft: HouseholdDraft) -> list[Problem]:
    """What the rules say about the draft."""
    return check_household(draft, desk.today())


@needs(Right.RESIDENTS_EDIT)
def save_household(desk: Desk, draft: HouseholdDraft) -> str:
    """Add or change a household with its members; its id.

    Raises Refused, RecordChanged, RestrictedRecord, and NotFound for a member who is not in the
    store.

    Who joins it leaves the household of before: that stay ends the day before. People who are
    hidden stay in it as they were.
    """
    hidden = hidden_residents(desk)
    refuse_hidden(desk, *(member.resident_id for member in draft.members))
    refuse(check(desk, draft))
    title = "households.edit" if draft.revision else "households.add"
    with desk.store.write(title) as session:
        members: list[HouseholdMember] = []
        if draft.revision:
            row = alive(session, Household, draft.id)
            members = _members(session, draft.id)
            rows: list[Synced] = [row, *members]
            expect_record(session, rows, draft.revision)
            members = [member for member in members if member.resident_id not in hidden]
        else:
            refuse_known(session, Household, draft.id)
            row = Household(id=draft.id)
            session.add(row)
        fill(row, draft, FIELDS)
        known = {member.id for member in members}
        for member in draft.members:
            alive(session, Resident, member.resident_id)
            day = member.since or desk.today()
            if member.id not in known and is_member_on(member, day):
                _leave_others(session, member.resident_id, draft.id, day)
        _put_members(session, draft, members)
    return draft.id


@needs(Right.RESIDENTS_EDIT)
def move_out(desk: Desk, member_id: str, until: date) -> None:
    """The stay ends with this day. Raises NotFound, and Refused before its beginning."""
    _refuse_hidden_row(desk, HouseholdMember, member_id)
    with desk.store.write("households.move_out") as session:
        stay = alive(session, HouseholdMember, member_id)
        if stay.since is not None and until < stay.since:
            raise Refused([Problem("until", "ends-before-start")])
        stay.until = until
        stay.is_head = False


# ------------------------------------------------------------------ family


@needs(Right.RESIDENTS_VIEW)
def relations_of(desk: Desk, resident_id: str) -> list[RelationLine]:
    """The family of the resident, whoever's side it was entered from."""
    refuse_hidden(desk, resident_id)
    hidden = hidden_residents(desk)
    with desk.store.read() as session:
        return relations_in(session, resident_id, hidden)


def relations_in(
    session: Session, resident_id: str, hidden: Collection[str] = ()
) -> list[RelationLine]:
    """The same in an open session, without the people who are hidden."""
    rows = _relations(session, [resident_id])
    others = {
        row.id: row.other_id if row.resident_id == resident_id else row.resident_id for row in rows
    }
    names = _names(session, [each for each in others.values() if each and each not in hidden])
    lines = [
        RelationLine(
            relation_id=row.id,
            resident_id=others[row.id] or "",
            name=names.get(others[row.id] or "", ""),
            kind=_kind(row) if row.resident_id == resident_id else INVERSE_RELATION[_kind(row)],
            lives_together=bool(row.lives_together),
        )
        for row in rows
        if others[row.id] in names
    ]
    return sorted(lines, key=lambda line: (sort_key(line.name), line.relation_id))


@needs(Right.RESIDENTS_EDIT)
def check_relation_draft(desk: Desk, draft: FamilyRelationDraft) -> list[Problem]:
    """What the rules say about the draft beside the relations of both people."""
    with desk.store.read() as session:
        rows = _relations(session, [draft.resident_id, draft.other_id])
        return check_relation(draft, [_relation_draft(row) for row in rows])


@needs(Right.RESIDENTS_EDIT)
def save_relation(desk: Desk, draft: FamilyRelationDraft) -> str:
    """Say what ``other_id`` is to ``resident_id``; the relation's id. Raises Refused, NotFound."""
    refuse_hidden(desk, draft.resident_id, draft.other_id)
    refuse(check_relation_draft(desk, draft))
    with desk.store.write("households.relation") as session:
        alive(session, Resident, draft.resident_id)
        alive(session, Resident, draft.other_id)
        row = session.get(FamilyRelation, draft.id) or FamilyRelation(
            id=draft.id, resident_id=draft.resident_id
        )
        if draft.resident_id not in (row.resident_id, row.other_id):
            raise Refused([Problem("", "part-of-another-record")])
        fill(row, draft, _RELATION_FIELDS)
        row.kind = draft.kind.value
        session.add(row)
    return draft.id


@needs(Right.RESIDENTS_EDIT)
def remove_relation(desk: Desk, relation_id: str) -> None:
    """Take a relation away. Raises NotFound."""
    _refuse_hidden_row(desk, FamilyRelation, relation_id)
    with desk.store.write("households.remove_relation") as session:
        session.remove(alive(session, FamilyRelation, relation_id))


# ------------------------------------------------------------------ inside


def _refuse_hidden_row(
    desk: Desk, cls: type[HouseholdMember] | type[FamilyRelation], row_id: str
) -> None:
    """Raise RestrictedRecord for a row about somebody hidden from the person at the desk."""
    if hidden_residents(desk):
        with desk.store.read() as session:
            row: Any = session.get(cls, row_id)
        if row is not None:
            refuse_hidden(desk, row.resident_id, getattr(row, "other_id", None))


def _view(session: Session, row: Household, day: date, hidden: Collection[str]) -> HouseholdView:
    members = [
        _member_draft(member)
        for member in _members(session, row.id)
        if member.resident_id not in hidden
    ]
    people = {
        person.id: person
        for person in session.scalars(
            select(Resident).where(Resident.id.in_([each.resident_id for each in members]))
        )
    }
    lines = [
        MemberLine(
            member_id=member.id,
            resident_id=member.resident_id,
            name=listed_name(person.given_name or "", person.family_name or ""),
            born_on=person.born_on,
            is_head=member.is_head,
            since=member.since,
            until=member.until,
            lives_there=is_member_on(member, day),
        )
        for member in members
        if (person := people.get(member.resident_id)) is not None
    ]
    lines.sort(key=lambda line: (not line.lives_there, not line.is_head, line.born_on or date.max))
    return HouseholdView(row.id, row.name or "", row.note or "", tuple(lines))


def _lives_there(view: HouseholdView, resident_id: str) -> bool:
    return any(line.lives_there for line in view.members if line.resident_id == resident_id)


def _members(session: Session, household_id: str) -> list[HouseholdMember]:
    query = select(HouseholdMember).where(
        HouseholdMember.household_id == household_id, HouseholdMember.dead.is_(False)
    )
    return list(session.scalars(query.order_by(HouseholdMember.id)))


def _member_draft(row: HouseholdMember) -> HouseholdMemberDraft:
    return HouseholdMemberDraft(id=row.id, **values_of(HouseholdMemberDraft, row, _MEMBER_FIELDS))


def _put_members(
    session: WriteSession, draft: HouseholdDraft, members: list[HouseholdMember]
) -> None:
    keep_parts(
        session,
        members,
        ((member.id, member) for member in draft.members),
        lambda row_id: HouseholdMember(id=row_id, household_id=draft.id),
        lambda row, member: fill(row, member, _MEMBER_FIELDS),
        owner="household_id",
    )


def _leave_others(session: WriteSession, resident_id: str, household_id: str, day: date) -> None:
    """End the stays of the person in other households with the day before."""
    stays = select(HouseholdMember).where(
        HouseholdMember.resident_id == resident_id,
        HouseholdMember.household_id != household_id,
        HouseholdMember.dead.is_(False),
    )
    for stay in session.scalars(stays):
        if is_member_on(_member_draft(stay), day):
            stay.until = day - timedelta(days=1)
            stay.is_head = False


def _relations(session: Session, ids: Iterable[str]) -> list[FamilyRelation]:
    people = [each for each in ids if each]
    query = select(FamilyRelation).where(
        or_(FamilyRelation.resident_id.in_(people), FamilyRelation.other_id.in_(people)),
        FamilyRelation.dead.is_(False),
    )
    return list(session.scalars(query))


def _relation_draft(row: FamilyRelation) -> FamilyRelationDraft:
    draft = FamilyRelationDraft(id=row.id, **values_of(FamilyRelationDraft, row, _RELATION_FIELDS))
    return replace(draft, kind=_kind(row))


def _kind(row: FamilyRelation) -> RelationKind:
    return RelationKind(row.kind or RelationKind.OTHER.value)


def _names(session: Session, ids: Iterable[str]) -> dict[str, str]:
    query = select(Resident.id, Resident.given_name, Resident.family_name).where(
        Resident.id.in_(list(ids)), Resident.dead.is_(False)
    )
    return {
        row_id: listed_name(given or "", family or "")
        for row_id, given, family in session.execute(query)
    }
