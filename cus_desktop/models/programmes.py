"""Table of the programmes of social services."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped

from cus_desktop.models import columns as c
from cus_desktop.models.base import Base, Synced


class Programme(Synced, Base):
    """A programme of social services with its resolution (D42)."""

    __tablename__ = "programme"

    name: Mapped[str | None] = c.short(240)
    municipality_id: Mapped[str | None] = c.to("municipality")
    resolution_number: Mapped[str | None] = c.short(80, "resolution")
    resolution_on: Mapped[date | None] = c.day("resolution")
    journal_entry: Mapped[str | None] = c.short(120, "resolution")
    in_force_from: Mapped[date | None] = c.day("in_force")
    in_force_to: Mapped[date | None] = c.day("in_force")
    fee_rules: Mapped[str | None] = c.long()
    financing: Mapped[str | None] = c.long()
    note: Mapped[str | None] = c.long()
