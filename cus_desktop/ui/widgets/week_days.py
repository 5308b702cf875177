"""Names of the days in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def day_name(weekday: int) -> str:
    """``poniedziałek`` for 0."""
    return QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.LongFormat)


def day_short(weekday: int) -> str:
    """``pon.`` for 0."""
    return QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat)
