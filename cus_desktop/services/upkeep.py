"""Facts about the office's file, and the check that it is whole."""

from __future__ import annotations

from dataclasses import dataclass

from cus_desktop.domain.backups import Occasion
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.rights import Right
from cus_desktop.errors import DamagedStore
from cus_desktop.models.repair import MENDABLE
from cus_desktop.models.repair import repair as mend
from cus_desktop.models.store import StoreInfo
from cus_desktop.models.verification import Finding
from cus_desktop.services import traces
from cus_desktop.services.backups import backup_before
from cus_desktop.services.desk import Desk
from cus_desktop.services.rights import for_everybody, needs

__all__ = [
    "Finding",
    "Repair",
    "StoreInfo",
    "can_mend",
    "check_store",
    "damage",
    "repair_store",
    "store_info",
]


@dataclass(frozen=True, slots=True)
class Repair:
    """What was wrong before, and what is wrong still."""

    before: tuple[Finding, ...]
    after: tuple[Finding, ...]


@for_everybody
def store_info(desk: Desk) -> StoreInfo:
    """Made when, how large, how many rows and saved steps."""
    return desk.store.info()


@for_everybody
def check_store(desk: Desk) -> tuple[Finding, ...]:
    """All that is wrong with the file, its journal and its tables; empty when it is whole."""
    return desk.store.check()


def can_mend(findings: tuple[Finding, ...]) -> bool:
    """Whether a repair from the journal is worth trying."""
    return any(finding.code in MENDABLE for finding in findings)


def damage(findings: tuple[Finding, ...]) -> DamagedStore:
    """The failure that stands for what was found, with all of it."""
    damaged = DamagedStore("damaged-mendable" if can_mend(findings) else None)
    damaged.problems = tuple(Problem(found.where, found.code) for found in findings)
    return damaged


@needs(Right.STORE_RESTORE)
def repair_store(desk: Desk) -> Repair:
    """Mend from the journal what it can mend, after a backup; what was and is wrong.

    Raises DamagedStore (``journal-unreadable``) when only a backup helps, and DiskFull; the data
    are then as they were.
    """
    before = desk.store.check()
    if not can_mend(before):
        return Repair(before, before)
    backup_before(desk, Occasion.REPAIR)
    after = mend(desk.store, before, desk.now())
    traces.record(desk, "store.repaired", detail=str(len(before) - len(after)))
    return Repair(before, after)
