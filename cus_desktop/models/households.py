"""Tables of households and family relations."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped

from cus_desktop.models import columns as c
from cus_desktop.models.base import Base, Synced


class Household(Synced, Base):
    """People who live and run a household together (D63)."""

    __tablename__ = "household"

    name: Mapped[str | None] = c.short(160)
    note: Mapped[str | None] = c.long()


class HouseholdMember(Synced, Base):
    """A resident in a household for a time."""

    __tablename__ = "household_member"

    household_id: Mapped[str | None] = c.to("household", "member", index=True)
    resident_id: Mapped[str | None] = c.to("resident", "member", index=True)
    is_head: Mapped[bool | None] = c.flag()
    since: Mapped[date | None] = c.day("stay")
    until: Mapped[date | None] = c.day("stay")


class FamilyRelation(Synced, Base):
    """``other_id`` is the ``kind`` of ``resident_id``."""

    __tablename__ = "family_relation"

    resident_id: Mapped[str | None] = c.to("resident", "relation", index=True)
    other_id: Mapped[str | None] = c.to("resident", "relation", index=True)
    kind: Mapped[str | None] = c.short(20, "relation")
    lives_together: Mapped[bool | None] = c.flag()
