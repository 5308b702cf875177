"""Somebody of the staff for every role, each at a desk of their own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from cus_desktop.domain.staff import Role, StaffMemberDraft, StaffRoleDraft
from cus_desktop.services.desk import Desk
from cus_desktop.services.staff import save_member

SINCE = date(2020, 1, 1)


def desks_of_roles(desk: Desk) -> dict[Role, Desk]:
    """Write a person for each role down; the login is the name of the role."""
    for role in Role:
        # Once the director is there, only the director may add the others.
        save_member(
            desk if role is Role.DIRECTOR else replace(desk, user=Role.DIRECTOR.value),
            StaffMemberDraft(
                id=f"{list(Role).index(role):032x}",
                login=role.value,
                given_name="Ewa",
                family_name=role.value.title(),
                roles=(StaffRoleDraft(role=role, valid_from=SINCE),),
            ),
        )
    return {role: replace(desk, user=role.value) for role in Role}


def staff_id(role: Role) -> str:
    """Id of the person with the role."""
    return f"{list(Role).index(role):032x}"
