"""Backups in the words of the window's language."""

from __future__ import annotations

from datetime import date, datetime

from cus_desktop.domain.backups import OCCASION_NAMES, Occasion
from cus_desktop.domain.dates import format_date
from cus_desktop.domain.numbers import format_decimal
from cus_desktop.services.backups import BackupRow
from cus_desktop.ui.tables.columns import Chip
from cus_desktop.ui.words import translate

_MEGABYTE = 1024 * 1024


def moment_words(moment: datetime) -> str:
    """Day and hour: ``03.11.2026 10:30``."""
    local = moment.astimezone()
    return f"{format_date(local.date())} {local:%H:%M}"


def age_words(made: datetime | None, today: date) -> str:
    """How old the last proved backup is, short enough for the foot of the navigation."""
    if made is None:
        return translate("backups", "No backup yet")
    local = made.astimezone()
    days = (today - local.date()).days
    if days <= 0:
        return translate("backups", "Backup: today %1").replace("%1", f"{local:%H:%M}")
    if days == 1:
        return translate("backups", "Backup: yesterday")
    return translate("backups", "Backup: %n day(s) ago", "", days)


def occasion_words(occasion: Occasion) -> str:
    """Why a backup was made."""
    return translate("backups", OCCASION_NAMES[occasion])


def size_words(size: int) -> str:
    """Megabytes, rounded up."""
    return translate("backups", "%1 MB").replace("%1", format_decimal(-(-size // _MEGABYTE)))


def state_chip(row: BackupRow) -> Chip:
    """Whether a backup was opened and found whole."""
    if row.finding:
        return Chip(translate("backups", "damaged"), "circle-alert", "danger")
    if row.proved_at is None:
        return Chip(translate("backups", "not proved yet"), "clock", "muted")
    return Chip(translate("backups", "proved"), "circle-check", "success")
