"""Table of what this machine knows of the accounts beside their key slots."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Boolean, String
from sqlalchemy.orm import Mapped, mapped_column

from cus_desktop.models.base import Base, Local, UtcStamp


class Account(Local, Base):
    """One account. Local: each machine has key slots, and so accounts, of its own."""

    __tablename__ = "account"

    user: Mapped[str] = mapped_column(String(64), primary_key=True)
    must_change: Mapped[bool] = mapped_column(Boolean(create_constraint=False), default=False)
    """The password was given by somebody else, who therefore knows it."""
    disabled: Mapped[bool] = mapped_column(Boolean(create_constraint=False), default=False)
    last_login: Mapped[datetime | None] = mapped_column(UtcStamp)
