"""Who may do what in the centre, and what must hold for its people (D23, domain 2.3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from cus_desktop.domain.office_rules import check_email, check_phone
from cus_desktop.domain.problems import Problem, Severity
from cus_desktop.domain.sorting import fold
from cus_desktop.domain.staff import (
    AuthorisationDraft,
    AuthorisationKind,
    Role,
    StaffMemberDraft,
)

REQUIRED_ROLES = (Role.SERVICE_ORGANISER, Role.PLAN_COORDINATOR, Role.COMMUNITY_ORGANISER)
"""The roles a centre must employ at least (domain 2.3)."""


@dataclass(frozen=True)
class ApprovalRight:
    """Why a person may approve plans on a day (D23)."""

    as_director: bool
    authorisation_number: str = ""
    """Printed under the signature; empty for the director."""


def full_name(member: StaffMemberDraft) -> str:
    """Given name and family name as they stand under a signature."""
    return f"{member.given_name} {member.family_name}".strip()


def works_on(member: StaffMemberDraft, day: date) -> bool:
    """True when the person still works in the centre on the day."""
    return member.active_to is None or day <= member.active_to


def coordinates_on(member: StaffMemberDraft, day: date) -> bool:
    """True when the person is a plan coordinator of the centre on the day (domain 2.3)."""
    return works_on(member, day) and Role.PLAN_COORDINATOR in member.roles_on(day)


def approval_right(member: StaffMemberDraft, day: date) -> ApprovalRight | None:
    """The right to approve plans on the day, or None (D23).

    The director approves by office; anybody else needs an authorisation valid on that day.
    """
    if not works_on(member, day):
        return None
    if Role.DIRECTOR in member.roles_on(day):
        return ApprovalRight(as_director=True)
    for authorisation in member.authorisations:
        if authorisation.kind is AuthorisationKind.APPROVE_PLANS and authorisation.valid_on(day):
            return ApprovalRight(as_director=False, authorisation_number=authorisation.number)
    return None


def may_process_data(member: StaffMemberDraft, day: date) -> bool:
    """True when the person holds a written authorisation to process data on the day (RODO)."""
    return any(
        authorisation.kind is AuthorisationKind.PROCESS_DATA and authorisation.valid_on(day)
        for authorisation in member.authorisations
    )


def check_member(member: StaffMemberDraft, *, other_logins: Iterable[str] = ()) -> list[Problem]:
    """Everything the rules say about one person; ``other_logins`` belong to the others."""
    problems = []
    if not member.family_name.strip():
        problems.append(Problem("family_name", "staff-name-missing"))
    login = fold(member.login.strip())
    if login and any(fold(other.strip()) == login for other in other_logins):
        problems.append(Problem("login", "login-taken"))
    problems.extend(check_phone("phone", member.phone))
    problems.extend(check_email("email", member.email))
    for place, role in enumerate(member.roles):
        if _reversed(role.valid_from, role.valid_to):
            problems.append(Problem(f"roles[{place}].valid_to", "ends-before-start"))
    for place, authorisation in enumerate(member.authorisations):
        problems.extend(_check_authorisation(authorisation, f"authorisations[{place}]"))
    return problems


def check_team(members: Iterable[StaffMemberDraft], day: date) -> list[Problem]:
    """What the centre as a whole lacks on the day; only reminders."""
    present = [member for member in members if works_on(member, day)]
    held = {role for member in present for role in member.roles_on(day)}
    problems = []
    if Role.DIRECTOR not in held:
        problems.append(Problem("roles", "team-no-director", severity=Severity.REMIND))
    if not any(approval_right(member, day) for member in present):
        problems.append(
            Problem("authorisations", "team-nobody-approves", {}, Severity.REMIND, "D23")
        )
    problems.extend(
        Problem("roles", "team-role-missing", {"role": role}, Severity.REMIND)
        for role in REQUIRED_ROLES
        if role not in held
    )
    problems.extend(_check_processing(present, day))
    return problems


def _check_processing(present: Iterable[StaffMemberDraft], day: date) -> list[Problem]:
    """Whoever uses the program needs a written authorisation; it reminds and never blocks."""
    without = [each for each in present if each.login and not may_process_data(each, day)]
    if not without:
        return []
    count = {"count": len(without)}
    return [Problem("authorisations", "team-without-processing", count, Severity.REMIND, "D82")]


def _check_authorisation(authorisation: AuthorisationDraft, path: str) -> list[Problem]:
    problems = []
    if authorisation.valid_from is None:
        problems.append(Problem(f"{path}.valid_from", "authorisation-start-missing", rule="D23"))
    if _reversed(authorisation.valid_from, authorisation.valid_to):
        problems.append(Problem(f"{path}.valid_to", "ends-before-start", rule="D23"))
    if authorisation.kind is AuthorisationKind.APPROVE_PLANS and not authorisation.number.strip():
        problems.append(
            Problem(f"{path}.number", "authorisation-number-missing", {}, Severity.WARN, "D23")
        )
    if (
        authorisation.granted_on is not None
        and authorisation.valid_from is not None
        and authorisation.valid_from < authorisation.granted_on
    ):
        problems.append(
            Problem(f"{path}.valid_from", "authorisation-backdated", {}, Severity.WARN, "D23")
        )
    return problems


def _reversed(first: date | None, last: date | None) -> bool:
    return first is not None and last is not None and last < first
