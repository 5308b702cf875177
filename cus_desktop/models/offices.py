"""Tables of the office, its gminas and its villages."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from cus_desktop.domain.sorting import sort_key
from cus_desktop.models import columns as c
from cus_desktop.models.base import Base, Synced


class Office(Synced, Base):
    """The office itself: one row."""

    __tablename__ = "office"

    name: Mapped[str | None] = c.short(200, "name")
    short_name: Mapped[str | None] = c.short(80, "name")
    street: Mapped[str | None] = c.short(120, "address")
    postcode: Mapped[str | None] = c.short(6, "address")
    city: Mapped[str | None] = c.short(80, "address")
    phone: Mapped[str | None] = c.short(40)
    email: Mapped[str | None] = c.short(120)
    website: Mapped[str | None] = c.short(120)
    nip: Mapped[str | None] = c.short(10)
    regon: Mapped[str | None] = c.short(14)
    case_symbol: Mapped[str | None] = c.short(40)
    data_protection_contact: Mapped[str | None] = c.short(200)
    privacy_notice: Mapped[str | None] = c.long("privacy_notice")
    privacy_notice_version: Mapped[str | None] = c.short(40, "privacy_notice")
    change_conditions: Mapped[str | None] = c.long()
    practice: Mapped[bool | None] = c.flag()


class Municipality(Synced, Base):
    """A gmina that the centre serves."""

    __tablename__ = "municipality"

    name: Mapped[str | None] = c.short(120)
    teryt: Mapped[str | None] = c.short(7)
    leading: Mapped[bool | None] = c.flag()
    agreement_number: Mapped[str | None] = c.short(80)


class Village(Synced, Base):
    """A village or hamlet of a gmina."""

    __tablename__ = "village"

    name: Mapped[str | None] = c.short(120)
    municipality_id: Mapped[str | None] = c.to("municipality")
    solectwo: Mapped[str | None] = c.short(120)
    postcode: Mapped[str | None] = c.short(6, "post")
    post_town: Mapped[str | None] = c.short(80, "post")
    sort_key: Mapped[str | None] = c.derived_key()

    def derive(self) -> None:
        """Recompute the Polish sort key."""
        self.sort_key = sort_key(self.name or "")
