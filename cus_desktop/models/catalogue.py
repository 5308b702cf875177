"""Tables of the catalogue of services."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped

from cus_desktop.domain.sorting import sort_key
from cus_desktop.models import columns as c
from cus_desktop.models.base import Base, Synced


class Service(Synced, Base):
    """One service of the catalogue."""

    __tablename__ = "service"

    name: Mapped[str | None] = c.short(200)
    legal_track: Mapped[str | None] = c.short(30)
    addressees: Mapped[str | None] = c.long()
    scope: Mapped[str | None] = c.long()
    plain_description: Mapped[str | None] = c.long()
    place: Mapped[str | None] = c.short(240)
    unit: Mapped[str | None] = c.short(20, "amount")
    limit_per_person: Mapped[str | None] = c.short(240, "amount")
    fee: Mapped[str | None] = c.short(240)
    legal_basis: Mapped[str | None] = c.long()
    quality_standard: Mapped[str | None] = c.long()
    pictogram: Mapped[str | None] = c.short(60)
    programme_id: Mapped[str | None] = c.to("programme")
    active_from: Mapped[date | None] = c.day("validity")
    active_to: Mapped[date | None] = c.day("validity")
    last_checked_on: Mapped[date | None] = c.day()
    source: Mapped[str | None] = c.short(240)
    sort_key: Mapped[str | None] = c.derived_key()

    def derive(self) -> None:
        """Recompute the Polish sort key."""
        self.sort_key = sort_key(self.name or "")


class ServiceArea(Synced, Base):
    """A service belongs to one or more of the 14 areas of art. 2(1)."""

    __tablename__ = "service_area"

    service_id: Mapped[str | None] = c.to("service", "area", index=True)
    area: Mapped[str | None] = c.short(40, "area")
