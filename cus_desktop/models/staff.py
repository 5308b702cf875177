"""Tables of the people of the office, their roles and authorisations."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped

from cus_desktop.domain.sorting import sort_key
from cus_desktop.models import columns as c
from cus_desktop.models.base import Base, Synced


class StaffMember(Synced, Base):
    """A person who works in the centre."""

    __tablename__ = "staff_member"

    login: Mapped[str | None] = c.short(64)
    given_name: Mapped[str | None] = c.short(80, "name")
    family_name: Mapped[str | None] = c.short(80, "name")
    position: Mapped[str | None] = c.short(120)
    phone: Mapped[str | None] = c.short(40)
    email: Mapped[str | None] = c.short(120)
    active_to: Mapped[date | None] = c.day()
    sort_key: Mapped[str | None] = c.derived_key()

    def derive(self) -> None:
        """Recompute the Polish sort key."""
        self.sort_key = sort_key(f"{self.family_name or ''} {self.given_name or ''}")


class StaffRole(Synced, Base):
    """A role held from one day to another."""

    __tablename__ = "staff_role"

    staff_id: Mapped[str | None] = c.to("staff_member", "role", index=True)
    role: Mapped[str | None] = c.short(40, "role")
    valid_from: Mapped[date | None] = c.day("role")
    valid_to: Mapped[date | None] = c.day("role")


class Authorisation(Synced, Base):
    """A dated written authorisation (D23)."""

    __tablename__ = "authorisation"

    staff_id: Mapped[str | None] = c.to("staff_member", "authorisation", index=True)
    kind: Mapped[str | None] = c.short(40, "authorisation")
    number: Mapped[str | None] = c.short(80, "authorisation")
    granted_on: Mapped[date | None] = c.day("authorisation")
    valid_from: Mapped[date | None] = c.day("authorisation")
    valid_to: Mapped[date | None] = c.day("authorisation")
