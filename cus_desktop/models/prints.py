"""Frozen prints, kept by their digest."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from cus_desktop.models import columns as c
from cus_desktop.models.base import Base, Local


class FrozenPrint(Local, Base):
    """The bytes of an approved document. The synced row holds the digest, not the bytes."""

    __tablename__ = "frozen_print"

    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    media_type: Mapped[str | None] = c.short(60)
    content: Mapped[bytes | None] = c.blob()
    made_at: Mapped[datetime | None] = c.stamp()
