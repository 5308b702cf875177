"""Backups of the office's store: their names, how long each is kept, when one is overdue."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

from cus_desktop.i18n import QT_TRANSLATE_NOOP

DAYS_KEPT, WEEKS_KEPT, MONTHS_KEPT = 7, 5, 12
"""So many of the latest days, weeks and months that have a backup keep one."""

EXPIRES_AFTER = timedelta(days=396)
"""13 months: whoever was erased from the data is then in no older copy either (D90)."""

STALE_AFTER = timedelta(days=3)
"""Older than this, the last proved backup is shown as a warning: a weekend with the evening
before it passes without anybody at the computer, more does not in an office that works."""

ROOM_FACTOR = 3
"""Free space asked for before a backup, in sizes of the store: its copy, the finished file, and
what a proof unpacks."""

ENDING = ".cusbackup"


class Occasion(Enum):
    """Why a backup was made."""

    ASKED = "asked"
    CLOSE = "close"
    DAILY = "daily"
    IMPORT = "import"
    UPGRADE = "upgrade"
    REPAIR = "repair"
    RESTORE = "restore"


OCCASION_NAMES = {
    Occasion.ASKED: QT_TRANSLATE_NOOP("backups", "on demand"),
    Occasion.CLOSE: QT_TRANSLATE_NOOP("backups", "at closing"),
    Occasion.DAILY: QT_TRANSLATE_NOOP("backups", "daily"),
    Occasion.IMPORT: QT_TRANSLATE_NOOP("backups", "before an import"),
    Occasion.UPGRADE: QT_TRANSLATE_NOOP("backups", "before a new version"),
    Occasion.REPAIR: QT_TRANSLATE_NOOP("backups", "before a repair"),
    Occasion.RESTORE: QT_TRANSLATE_NOOP("backups", "before restoring"),
}

PRECAUTIONS = frozenset({Occasion.IMPORT, Occasion.UPGRADE, Occasion.REPAIR, Occasion.RESTORE})
"""Made before a step that may be regretted: kept as long as the daily ones, all of them."""


@dataclass(frozen=True, slots=True)
class KeptBackup:
    """One backup as the rotation sees it.

    Attributes:
        made: in the office's own time, so that a day is the day people mean.
        proved: it was opened and found whole.
    """

    name: str
    made: datetime
    occasion: Occasion
    proved: bool = False


_NAME = re.compile(r"cus-\d{4}-\d\d-\d\d-\d{6}-[a-z]+(-\d+)?\.cusbackup")


def backup_name(made: datetime, occasion: Occasion, taken: Collection[str] = ()) -> str:
    """The file name: ``cus-2026-11-03-101500-close.cusbackup``, numbered where it is taken.

    Parameters:
        made: in the office's own time.
    """
    start = f"cus-{made:%Y-%m-%d-%H%M%S}-{occasion.value}"
    name, number = start + ENDING, 2
    while name in taken:
        name, number = f"{start}-{number}{ENDING}", number + 1
    return name


def is_backup_name(name: str) -> bool:
    """Whether the program itself gives files such a name; others are never removed."""
    return _NAME.fullmatch(name) is not None


def let_go(backups: Iterable[KeptBackup], today: date) -> frozenset[str]:
    """Names of the backups that are no longer kept.

    Kept are one for each of the latest 7 days, 5 weeks and 12 months that have any, the proved
    before the others, every precaution of the last 7 days, nothing older than 13 months; and in
    any case the newest, and the newest proved.
    """
    newest_first = sorted(backups, key=lambda one: (one.made, one.name), reverse=True)
    lasting = [one for one in newest_first if not has_expired(one.made.date(), today)]
    kept = {
        *newest_first[:1],
        *[one for one in newest_first if one.proved][:1],
        *[one for one in newest_first if _is_fresh_precaution(one, today)],
        *_one_each(lasting, lambda one: one.made.date(), DAYS_KEPT),
        *_one_each(lasting, lambda one: one.made.isocalendar()[:2], WEEKS_KEPT),
        *_one_each(lasting, lambda one: (one.made.year, one.made.month), MONTHS_KEPT),
    }
    return frozenset(one.name for one in newest_first if one not in kept)


def has_expired(made: date, today: date) -> bool:
    """Whether a copy of this day is older than any copy may be."""
    return today - made > EXPIRES_AFTER


def is_stale(last_proved: datetime | None, now: datetime) -> bool:
    """Whether the last proved backup is too old, or there is none."""
    return last_proved is None or now - last_proved > STALE_AFTER


def _is_fresh_precaution(backup: KeptBackup, today: date) -> bool:
    age = today - backup.made.date()
    return backup.occasion in PRECAUTIONS and age < timedelta(days=DAYS_KEPT)


def _one_each(
    newest_first: list[KeptBackup], period: Callable[[KeptBackup], object], count: int
) -> list[KeptBackup]:
    """The best backup of each of the latest ``count`` periods: the newest proved, or the newest."""
    best: dict[object, KeptBackup] = {}
    for backup in newest_first:
        chosen = best.setdefault(period(backup), backup)
        if backup.proved and not chosen.proved:
            best[period(backup)] = backup
    return list(best.values())[:count]
