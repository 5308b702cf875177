"""Table of the dated parameters: every number that law or council can change."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped

from cus_desktop.models import columns as c
from cus_desktop.models.base import Base, Synced


class Parameter(Synced, Base):
    """One value of one parameter from a day on, with its source."""

    __tablename__ = "parameter"

    key: Mapped[str | None] = c.short(80, "value")
    value: Mapped[str | None] = c.long("value")
    valid_from: Mapped[date | None] = c.day("value")
    source: Mapped[str | None] = c.short(240, "value")
