"""Who works with which store, and what day it is: the first argument of every service."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from cus_desktop.models.store import ChangeSet, Store
from cus_desktop.services.backup_places import BackupPlaces

# Screens learn of commits in this form; they reach the store through here only.
__all__ = ["ChangeSet", "Desk", "machine_clock"]


def machine_clock() -> datetime:
    """The present moment by this machine, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Desk:
    """One person at one open store.

    Attributes:
        user: the name the person unlocked the store with; stands in the journal.
        clock: gives the present moment with a time zone.
        backups: where this machine keeps the backups; None where it keeps none.
    """

    store: Store
    user: str
    clock: Callable[[], datetime] = machine_clock
    backups: BackupPlaces | None = None

    def now(self) -> datetime:
        """The present moment in UTC."""
        return self.clock().astimezone(UTC)

    def today(self) -> date:
        """The calendar day at this machine's place."""
        return self.day_of(self.clock())

    @staticmethod
    def day_of(moment: datetime) -> date:
        """The calendar day of a moment at this machine's place."""
        return moment.astimezone().date()
