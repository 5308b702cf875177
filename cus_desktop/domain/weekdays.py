"""Days of the week, as printed in plans and as typed."""

from __future__ import annotations

from datetime import date
from enum import IntEnum

from cus_desktop.domain.sorting import fold
from cus_desktop.i18n import QT_TRANSLATE_NOOP


class Weekday(IntEnum):
    """Monday is 0, as in ``date.weekday()``."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6

    @classmethod
    def of(cls, day: date) -> Weekday:
        """The weekday of a date."""
        return cls(day.weekday())

    @property
    def short(self) -> str:
        """The Polish short form of prints: ``pn.``, ``śr.``, ``niedz.``."""
        return _SHORT[self]

    @property
    def long(self) -> str:
        """The Polish name: ``poniedziałek``."""
        return _LONG[self]


SHORT_LABELS = {
    Weekday.MONDAY: QT_TRANSLATE_NOOP("domain", "Mon"),
    Weekday.TUESDAY: QT_TRANSLATE_NOOP("domain", "Tue"),
    Weekday.WEDNESDAY: QT_TRANSLATE_NOOP("domain", "Wed"),
    Weekday.THURSDAY: QT_TRANSLATE_NOOP("domain", "Thu"),
    Weekday.FRIDAY: QT_TRANSLATE_NOOP("domain", "Fri"),
    Weekday.SATURDAY: QT_TRANSLATE_NOOP("domain", "Sat"),
    Weekday.SUNDAY: QT_TRANSLATE_NOOP("domain", "Sun"),
}
"""English short names, to be translated (context ``domain``) where they are shown."""

LONG_LABELS = {
    Weekday.MONDAY: QT_TRANSLATE_NOOP("domain", "Monday"),
    Weekday.TUESDAY: QT_TRANSLATE_NOOP("domain", "Tuesday"),
    Weekday.WEDNESDAY: QT_TRANSLATE_NOOP("domain", "Wednesday"),
    Weekday.THURSDAY: QT_TRANSLATE_NOOP("domain", "Thursday"),
    Weekday.FRIDAY: QT_TRANSLATE_NOOP("domain", "Friday"),
    Weekday.SATURDAY: QT_TRANSLATE_NOOP("domain", "Saturday"),
    Weekday.SUNDAY: QT_TRANSLATE_NOOP("domain", "Sunday"),
}
"""English names, to be translated (context ``domain``) where they are shown."""

_SHORT = ("pn.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz.")
_LONG = ("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela")

_TYPED = (
    "pn pon poniedzialek mo mon monday",
    "wt wto wtorek tu tue tuesday",
    "sr sro sroda srode we wed wednesday",
    "cz czw czwartek th thu thursday",
    "pt pia piatek fr fri friday",
    "so sb sob sobota sobote sa sat saturday",
    "nd ni ndz niedz niedziela niedziele su sun sunday",
)
_BY_WORD = {word: Weekday(day) for day, line in enumerate(_TYPED) for word in line.split()}


def recognise_weekday(text: str) -> Weekday | None:
    """The weekday typed (``pn``, ``śr.``, ``Piątek``), or None when it is none."""
    return _BY_WORD.get(fold(text).strip().rstrip("."))
