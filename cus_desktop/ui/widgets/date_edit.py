"""A date that is typed as people write it, with a calendar and the weekday told back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QVBoxLayout, QWidget

from cus_desktop.domain.dates import format_date
from cus_desktop.domain.typed_dates import parse_date
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.line_edges import LineEdges
from cus_desktop.ui.widgets.parsed_line import ParsedLine
from cus_desktop.ui.widgets.week_days import day_short

Today = Callable[[], date]

_TOMORROW = QT_TRANSLATE_NOOP("DateWords", "tomorrow")
_TODAY = QT_TRANSLATE_NOOP("DateWords", "today")
_YESTERDAY = QT_TRANSLATE_NOOP("DateWords", "yesterday")
_FAR_DAYS = 14
_FAR_WEEKS = 70
_FAR_MONTHS = 730


class DateEdit(ParsedLine):
    """A line edit for a date, empty allowed.

    Reads ``3.11.26``, ``03112026``, ``3 lis 2026``, ``dziś``, ``+14``, ``pn``. F4 or Alt+Down
    opens the calendar. Up and Down change the date by a day.
    """

    def __init__(self, today: Today, *, past: bool = False, tell_distance: bool = True) -> None:
        """``past`` reads short dates as already over (births, visits that took place)."""
        super().__init__(lambda text: parse_date(text, today(), past), format_date)
        self._today = today
        self._tell_distance = tell_distance
        self._calendar: _Calendar | None = None
        self.setPlaceholderText(self.tr("dd.mm.yyyy"))
        self._edges = LineEdges(self)
        self._edges.add_button(
            "calendar", self.tr("Choose from the calendar (F4)"), self.open_calendar
        )

    def echo(self) -> str:
        """The weekday and how far the date is."""
        value = self.value()
        if self.malformed is not None or not isinstance(value, date):
            return ""
        return date_echo(value, self._today()) if self._tell_distance else weekday(value)

    def room_end(self) -> int:
        return self._edges.button_left()

    def open_calendar(self) -> None:
        """Show the calendar below the field."""
        if self._calendar is None:
            self._calendar = _Calendar(self)
            self._calendar.chosen.connect(self._choose)
        self._calendar.open_at(self, self.value() or self._today())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        key = event.key()
        if key == Qt.Key.Key_F4 or (alt and key == Qt.Key.Key_Down):
            self.open_calendar()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and isinstance(self.value(), date):
            self._step(1 if key == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)

    def _step(self, days: int) -> None:
        moved = _to_qdate(self.value()).addDays(days)
        self._choose(date(moved.year(), moved.month(), moved.day()))

    def _choose(self, chosen: date) -> None:
        self.set_value(chosen)
        self.setFocus()
        self.selectAll()
        self.changed.emit()


class _Calendar(QFrame):
    """The month to choose from; Enter takes the day, Esc closes."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("card", "pop")
        self._month = QCalendarWidget()
        self._month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._month.setGridVisible(False)
        self._month.setAccessibleName(self.tr("Calendar"))
        self._month.activated.connect(self._taken)
        self._month.clicked.connect(self._taken)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.TINY, Space.TINY, Space.TINY, Space.TINY)
        column.addWidget(self._month)

    def open_at(self, field: QWidget, shown: date) -> None:
        self._month.setSelectedDate(_to_qdate(shown))
        self.adjustSize()
        self.move(field.mapToGlobal(QPoint(0, field.height() + Space.HAIR)))
        self.show()
        self._month.setFocus()

    def _taken(self, day: QDate) -> None:
        self.close()
        self.chosen.emit(date(day.year(), day.month(), day.day()))


def weekday(value: date) -> str:
    """The short name of the day in the language of the window: ``śr.``."""
    return day_short(value.weekday())


def date_echo(value: date, today: date) -> str:
    """``śr., za 3 tygodnie``: the weekday and the distance from today."""
    return f"{weekday(value)}, {distance(value, today)}"


def distance(value: date, today: date) -> str:
    """How far a date is from today, in words: ``dziś``, ``za 12 dni``, ``3 miesiące temu``."""
    days = (value - today).days
    near = {-1: _YESTERDAY, 0: _TODAY, 1: _TOMORROW}.get(days)
    if near is not None:
        return QCoreApplication.translate("DateWords", near)
    size = abs(days)
    if size < _FAR_DAYS:
        return _in_days(size) if days > 0 else _days_ago(size)
    if size < _FAR_WEEKS:
        return _in_weeks(size // 7) if days > 0 else _weeks_ago(size // 7)
    if size < _FAR_MONTHS:
        months = round(size / 30.44)
        return _in_months(months) if days > 0 else _months_ago(months)
    years = int(size / 365.25)
    return _in_years(years) if days > 0 else _years_ago(years)


def _in_days(n: int) -> str:
    return QCoreApplication.translate("DateWords", "in %n day(s)", "", n)


def _days_ago(n: int) -> str:
    return QCoreApplication.translate("DateWords", "%n day(s) ago", "", n)


def _in_weeks(n: int) -> str:
    return QCoreApplication.translate("DateWords", "in %n week(s)", "", n)


def _weeks_ago(n: int) -> str:
    return QCoreApplication.translate("DateWords", "%n week(s) ago", "", n)


def _in_months(n: int) -> str:
    return QCoreApplication.translate("DateWords", "in %n month(s)", "", n)


def _months_ago(n: int) -> str:
    return QCoreApplication.translate("DateWords", "%n month(s) ago", "", n)


def _in_years(n: int) -> str:
    return QCoreApplication.translate("DateWords", "in %n year(s)", "", n)


def _years_ago(n: int) -> str:
    return QCoreApplication.translate("DateWords", "%n year(s) ago", "", n)


def _to_qdate(value: date) -> QDate:
    return QDate(value.year, value.month, value.day)
