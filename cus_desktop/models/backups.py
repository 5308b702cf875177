"""Table of what is known of the backups made of this store: proved when, or what was found."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from cus_desktop.models.base import Base, Local, UtcStamp


class BackupProof(Local, Base):
    """One backup that was opened to prove it. Local: the files lie where this machine put them."""

    __tablename__ = "backup_proof"

    name: Mapped[str] = mapped_column(String(80), primary_key=True)
    """The file's name."""
    sum: Mapped[str] = mapped_column(String(64))
    """SHA-256 of the database inside, so that another file of that name is not taken for it."""
    made: Mapped[datetime] = mapped_column(UtcStamp)
    proved_at: Mapped[datetime | None] = mapped_column(UtcStamp)
    finding: Mapped[str | None] = mapped_column(String(40))
    """Code of what was wrong; empty for a sound one."""
