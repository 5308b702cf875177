"""The people of the office: members, dated roles and authorisations, and who may approve."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from cus_desktop.domain.problems import Problem
from cus_desktop.domain.rights import Right
from cus_desktop.domain.staff import (
    AuthorisationDraft,
    AuthorisationKind,
    Role,
    StaffMemberDraft,
    StaffRoleDraft,
)
from cus_desktop.domain.staff_rules import (
    ApprovalRight,
    approval_right,
    check_member,
    check_team,
    full_name,
    may_process_data,
    works_on,
)
from cus_desktop.models.staff import Authorisation, StaffMember, StaffRole
from cus_desktop.models.unit_of_work import ReadSession, WriteSession
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
from cus_desktop.services.rights import for_everybody, needs
from cus_desktop.services.staff_accounts import account_problems

FIELDS = ("login", "given_name", "family_name", "position", "phone", "email", "active_to")
_ROLE_FIELDS = ("valid_from", "valid_to")
_AUTHORISATION_FIELDS = ("number", "granted_on", "valid_from", "valid_to")

Session = ReadSession | WriteSession
_Record = tuple[StaffMember, list[StaffRole], list[Authorisation]]


@dataclass(frozen=True)
class StaffRow:
    """One person as lists and choices show them on a day."""

    id: str
    name: str
    position: str
    login: str
    roles: tuple[Role, ...]
    """Roles held on the day, in the order of `Role`."""
    may_approve: bool
    working: bool
    may_process: bool = True
    """False for a user of the program without a valid authorisation to process data."""


@dataclass(frozen=True)
class Approver:
    """Somebody who may approve plans on a day, as it will stand under the signature (D23)."""

    id: str
    name: str
    position: str
    right: ApprovalRight


@needs(Right.OFFICE_VIEW)
def list_staff(desk: Desk, day: date | None = None) -> list[StaffRow]:
    """Everybody in Polish order, with the roles held on the day (today when not given)."""
    on = day or desk.today()
    with desk.store.read() as session:
        return [_row(member, on) for member in members_in(session)]


@needs(Right.OFFICE_VIEW)
def coordinators(desk: Desk, day: date | None = None) -> list[StaffRow]:
    """The plan coordinators who work on the day."""
    rows = list_staff(desk, day)
    return [row for row in rows if row.working and Role.PLAN_COORDINATOR in row.roles]


@needs(Right.PLANS_VIEW)
def approvers(desk: Desk, day: date) -> list[Approver]:
    """Everybody who may approve plans on the day: directors first (D23)."""
    with desk.store.read() as session:
        return approvers_in(session, day)


def approvers_in(session: Session, day: date) -> list[Approver]:
    """The same in an open session."""
    found = [
        Approver(member.id, full_name(member), member.position, right)
        for member in members_in(session)
        if (right := approval_right(member, day))
    ]
    return sorted(found, key=lambda each: not each.right.as_director)


@needs(Right.STAFF_EDIT)
def get_member(desk: Desk, staff_id: str) -> StaffMemberDraft:
    """The person as a draft to edit. Raises NotFound."""
    with desk.store.read() as session:
        alive(session, StaffMember, staff_id)
        record = next(each for each in _records(session) if each[0].id == staff_id)
        return _draft(record, _revision(session, record))


def members_in(session: Session) -> list[StaffMemberDraft]:
    """Everybody of an open session in Polish order, without revisions: to look, not to edit."""
    return [_draft(record) for record in _records(session)]


@for_everybody
def member_at(desk: Desk) -> StaffMemberDraft | None:
    """Who is signed in; None when nobody of the staff has that name."""
    with desk.store.read() as session:
        found = (each for each in members_in(session) if each.login == desk.user)
        return next(found, None)


@needs(Right.STAFF_EDIT)
def check(desk: Desk, draft: StaffMemberDraft) -> list[Problem]:
    """What the rules say about the draft beside the other people."""
    with desk.store.read() as session:
        members = members_in(session)
    others = [each for each in members if each.id != draft.id]
    problems = check_member(draft, other_logins=[each.login for each in others])
    return problems + account_problems(desk, members, [*others, draft])


@needs(Right.OFFICE_VIEW)
def team_problems(desk: Desk) -> list[Problem]:
    """What the office as a whole lacks today; reminders only."""
    with desk.store.read() as session:
        return check_team(members_in(session), desk.today())


@needs(Right.STAFF_EDIT)
def save_member(desk: Desk, draft: StaffMemberDraft) -> str:
    """Add or change a person with their roles and authorisations; the id.

    Raises Refused, and RecordChanged when somebody saved the person after the draft was read.
    """
    refuse(check(desk, draft))
    title = "staff.edit" if draft.revision else "staff.add"
    with desk.store.write(title) as session:
        record: _Record = (StaffMember(id=draft.id), [], [])
        if draft.revision:
            alive(session, StaffMember, draft.id)
            record = next(each for each in _records(session) if each[0].id == draft.id)
            expect_record(session, _rows(record), draft.revision)
        else:
            refuse_known(session, StaffMember, draft.id)
        member, roles, authorisations = record
        session.add(member)
        fill(member, draft, FIELDS)
        keep_parts(
            session,
            roles,
            ((each.id, each) for each in draft.roles),
            lambda part_id: StaffRole(id=part_id, staff_id=draft.id),
            _put_role,
            owner="staff_id",
        )
        keep_parts(
            session,
            authorisations,
            ((each.id, each) for each in draft.authorisations),
            lambda part_id: Authorisation(id=part_id, staff_id=draft.id),
            _put_authorisation,
            owner="staff_id",
        )
    return draft.id


@needs(Right.STAFF_EDIT)
def remove_member(desk: Desk, staff_id: str) -> None:
    """Take a person written down by mistake off the list; who leaves gets a last day instead.

    Raises Refused for somebody who has a password.
    """
    with desk.store.read() as session:
        members = members_in(session)
    left = [member for member in members if member.id != staff_id]
    refuse(account_problems(desk, members, left))
    with desk.store.write("staff.remove") as session:
        alive(session, StaffMember, staff_id)
        record = next(each for each in _records(session) if each[0].id == staff_id)
        for row in _rows(record):
            session.remove(row)


# ------------------------------------------------------------------ inside


def _records(session: Session) -> Iterable[_Record]:
    roles: dict[str | None, list[StaffRole]] = {}
    for role in session.scalars(select(StaffRole).where(StaffRole.dead.is_(False))):
        roles.setdefault(role.staff_id, []).append(role)
    rights: dict[str | None, list[Authorisation]] = {}
    for right in session.scalars(select(Authorisation).where(Authorisation.dead.is_(False))):
        rights.setdefault(right.staff_id, []).append(right)
    members = select(StaffMember).where(StaffMember.dead.is_(False))
    for member in session.scalars(members.order_by(StaffMember.sort_key, StaffMember.id)):
        yield member, roles.get(member.id, []), rights.get(member.id, [])


def _rows(record: _Record) -> list[StaffMember | StaffRole | Authorisation]:
    member, roles, authorisations = record
    return [member, *roles, *authorisations]


def _revision(session: Session, record: _Record) -> str:
    return revision_of_record(session, _rows(record))


def _draft(record: _Record, revision: str = "") -> StaffMemberDraft:
    member, roles, authorisations = record
    drafts = [
        StaffRoleDraft(
            id=row.id, role=Role(row.role), **values_of(StaffRoleDraft, row, _ROLE_FIELDS)
        )
        for row in roles
        if row.role in _ROLES
    ]
    rights = [
        AuthorisationDraft(
            id=row.id,
            kind=AuthorisationKind(row.kind),
            **values_of(AuthorisationDraft, row, _AUTHORISATION_FIELDS),
        )
        for row in authorisations
        if row.kind in _KINDS
    ]
    return StaffMemberDraft(
        id=member.id,
        revision=revision,
        roles=tuple(sorted(drafts, key=_by_start)),
        authorisations=tuple(sorted(rights, key=_by_start)),
        **values_of(StaffMemberDraft, member, FIELDS),
    )


# A newer version of the program may know roles that this one does not: they are left alone.
_ROLES = frozenset(role.value for role in Role)
_KINDS = frozenset(kind.value for kind in AuthorisationKind)


def _by_start(part: StaffRoleDraft | AuthorisationDraft) -> tuple[date, str]:
    return part.valid_from or date.min, part.id


def _put_role(row: StaffRole, draft: StaffRoleDraft) -> None:
    row.role = draft.role.value
    fill(row, draft, _ROLE_FIELDS)


def _put_authorisation(row: Authorisation, draft: AuthorisationDraft) -> None:
    row.kind = draft.kind.value
    fill(row, draft, _AUTHORISATION_FIELDS)


def _row(member: StaffMemberDraft, day: date) -> StaffRow:
    held = member.roles_on(day)
    return StaffRow(
        id=member.id,
        name=full_name(member),
        position=member.position,
        login=member.login,
        roles=tuple(role for role in Role if role in held),
        may_approve=approval_right(member, day) is not None,
        working=works_on(member, day),
        may_process=not member.login or may_process_data(member, day),
    )
