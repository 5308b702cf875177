"""Table of half-typed forms, so that a crash or a power cut loses nothing."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from cus_desktop.models.base import LONGEST_NAME, Base, JsonText, Local, UtcStamp


class UnsavedDraft(Local, Base):
    """One form somebody has typed into and not saved. Local: nobody else needs half a form."""

    __tablename__ = "draft"

    kind: Mapped[str] = mapped_column(String(60), primary_key=True)
    record_id: Mapped[str] = mapped_column(String(LONGEST_NAME), primary_key=True)
    user: Mapped[str] = mapped_column(String(64), primary_key=True)
    saved_at: Mapped[datetime] = mapped_column(UtcStamp)
    payload: Mapped[Any] = mapped_column(JsonText)
