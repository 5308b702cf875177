"""The people of the office: roles with dates, and dated authorisations (D23)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from cus_desktop.domain.ids import new_id
from cus_desktop.i18n import QT_TRANSLATE_NOOP


class Role(Enum):
    """What a person does in the centre; one person may hold several (domain 2.3)."""

    DIRECTOR = "director"
    SERVICE_ORGANISER = "service_organiser"
    PLAN_COORDINATOR = "plan_coordinator"
    COMMUNITY_ORGANISER = "community_organiser"
    SOCIAL_ASSISTANCE_ORGANISER = "social_assistance_organiser"
    FRONT_DESK = "front_desk"
    ADMINISTRATOR = "administrator"
    INSPECTOR = "inspector"


ROLE_NAMES = {
    Role.DIRECTOR: QT_TRANSLATE_NOOP("staff", "director"),
    Role.SERVICE_ORGANISER: QT_TRANSLATE_NOOP("staff", "service organiser"),
    Role.PLAN_COORDINATOR: QT_TRANSLATE_NOOP("staff", "plan coordinator"),
    Role.COMMUNITY_ORGANISER: QT_TRANSLATE_NOOP("staff", "community organiser"),
    Role.SOCIAL_ASSISTANCE_ORGANISER: QT_TRANSLATE_NOOP("staff", "social assistance organiser"),
    Role.FRONT_DESK: QT_TRANSLATE_NOOP("staff", "front desk"),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("staff", "administrator"),
    Role.INSPECTOR: QT_TRANSLATE_NOOP("staff", "inspector, read-only"),
}


class AuthorisationKind(Enum):
    """What a written authorisation allows."""

    APPROVE_PLANS = "approve_plans"
    PROCESS_DATA = "process_data"


@dataclass(frozen=True)
class StaffRoleDraft:
    """One role with the days it is held; open ends are None."""

    id: str = field(default_factory=new_id)
    role: Role = Role.PLAN_COORDINATOR
    valid_from: date | None = None
    valid_to: date | None = None

    def held_on(self, day: date) -> bool:
        """True when the role is held on the day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


@dataclass(frozen=True)
class AuthorisationDraft:
    """A dated authorisation with its number (D23), printed under the signature."""

    id: str = field(default_factory=new_id)
    kind: AuthorisationKind = AuthorisationKind.APPROVE_PLANS
    number: str = ""
    granted_on: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None

    def valid_on(self, day: date) -> bool:
        """True when the authorisation holds on the day; one without a first day never holds."""
        if self.valid_from is None or day < self.valid_from:
            return False
        return self.valid_to is None or day <= self.valid_to


@dataclass(frozen=True)
class StaffMemberDraft:
    """A person who works in the centre."""

    id: str = field(default_factory=new_id)
    login: str = ""
    """Name typed at the unlock screen; empty for people who do not use the program."""
    given_name: str = ""
    family_name: str = ""
    position: str = ""
    """Function as it stands under a signature, for example ``Dyrektor CUS``."""
    phone: str = ""
    email: str = ""
    active_to: date | None = None
    roles: tuple[StaffRoleDraft, ...] = ()
    authorisations: tuple[AuthorisationDraft, ...] = ()
    revision: str = ""

    def roles_on(self, day: date) -> frozenset[Role]:
        """Roles held on the day."""
        return frozenset(role.role for role in self.roles if role.held_on(day))
