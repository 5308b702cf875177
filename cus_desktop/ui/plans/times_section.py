"""The weekly times of a line: for each hour the days on which it holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cus_desktop.domain.ids import new_id
from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.plan_words import times_words
from cus_desktop.domain.plans import ItemTimeDraft, PlanItemDraft
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.weekdays import LONG_LABELS, SHORT_LABELS, Weekday
from cus_desktop.ui.forms.section import Say, Section
from cus_desktop.ui.forms.tab_order import order_tabs
from cus_desktop.ui.plans.unreadable import UNREADABLE
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import FieldError
from cus_desktop.ui.widgets.buttons import IconButton, secondary
from cus_desktop.ui.widgets.labels import Text
from cus_desktop.ui.widgets.time_range import TimeRangeEdit
from cus_desktop.ui.words import translate

Span = tuple[int | None, int | None]


class TimeRow(QWidget):
    """One time of day with the days on which it holds."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.is_stand_in = False
        """True for a row in place of hours that could not be read, until others are typed."""
        self.days = [_day_button(day) for day in Weekday]
        self.range = TimeRangeEdit(self.tr("Weekly time"))
        remove = IconButton("trash-2", self.tr("Take this time out"), role="muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY)
        for button in self.days:
            row.addWidget(button)
            button.clicked.connect(self.changed)
        row.addSpacing(Space.SMALL)
        row.addWidget(self.range)
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignRight)
        self.range.changed.connect(self._typed_anew)
        remove.clicked.connect(self._remove)

    def set_time(self, days: Iterable[int], span: Span) -> None:
        """Show the days and the hours."""
        wanted = set(days)
        for day, button in enumerate(self.days):
            button.setChecked(day in wanted)
        self.is_stand_in = span[0] == UNREADABLE
        self.range.set_value(*((None, None) if self.is_stand_in else span))

    def weekdays(self) -> list[int]:
        """The days chosen."""
        return [day for day, button in enumerate(self.days) if button.isChecked()]

    def span(self) -> Span:
        """The hours typed."""
        if self.malformed() is not None or self.is_stand_in:
            return UNREADABLE, None
        return self.range.value()

    def malformed(self) -> Malformed | None:
        """Why the hours cannot be read, or None."""
        return self.range.start.malformed or self.range.end.malformed

    def typed(self) -> str:
        """Days and hours as they stand in the row, for hours that cannot be read; else empty."""
        if self.malformed() is None:
            return ""
        days = ",".join(str(day) for day in self.weekdays())
        return f"{days}\n{self.range.start.text()}\n{self.range.end.text()}"

    def set_typed(self, typed: str) -> None:
        """Put back what ``typed`` gave."""
        days, starts, ends = typed.split("\n")
        self.set_time([int(day) for day in days.split(",") if day], (None, None))
        self.range.start.set_typed(starts)
        self.range.end.set_typed(ends)

    def is_empty(self) -> bool:
        """True while neither a day nor an hour was given."""
        return not self.weekdays() and self.span() == (None, None)

    def _typed_anew(self) -> None:
        self.is_stand_in = False
        self.changed.emit()

    def _remove(self) -> None:
        self.removed.emit(self)


class TimesSection(Section):
    """Edits ``times``. A row without a day is not a time yet and is said so."""

    names = ("times",)

    def __init__(self) -> None:
        super().__init__()
        self.title = self.tr("Weekly times")
        self._known: dict[tuple[int, Span], str] = {}
        self._rows: list[TimeRow] = []
        self._parts = QVBoxLayout()
        self._parts.setSpacing(Space.SMALL)
        self._told = Text("", "muted", wrap=True)
        self.message = FieldError()
        self.add = secondary(self.tr("Add another time"), "plus")
        self.add.setObjectName("add_time")
        self.add.clicked.connect(self._add_empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(self._parts)
        column.addWidget(self._told)
        column.addWidget(self.message)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        column.addLayout(foot)

    def get(self) -> Mapping[str, Any]:
        times = []
        for row in self._rows:
            span = row.span()
            days: Sequence[int] = row.weekdays()
            if not days and span != (None, None):
                days = [UNREADABLE]  # hours without a day: the rules ask for the day
            times += [ItemTimeDraft(self._id(day, span), day, span[0], span[1]) for day in days]
        return {"times": tuple(times)}

    def set(self, draft: PlanItemDraft) -> None:
        self._known = {
            (time.weekday, (time.starts_at, time.ends_at)): time.id for time in draft.times
        }
        for row in list(self._rows):
            self._drop(row)
        for span, days in _by_span(draft.times).items():
            self._add().set_time(days, span)
        if not self._rows:
            self._add()
        order_tabs(self)
        self._tell()

    def typed(self) -> Mapping[str, str]:
        return {f"times[{place}]": row.typed() for place, row in enumerate(self._rows)}

    def set_typed(self, texts: Mapping[str, str]) -> None:
        """Rows with the texts come in place of those that stood in for them in the draft."""
        kept = [text for name, text in texts.items() if name.startswith("times[") and text]
        if not kept:
            return
        for row in [row for row in self._rows if row.is_stand_in]:
            self._drop(row)
        for text in kept:
            self._add().set_typed(text)
        order_tabs(self)
        self._tell()

    def show_problems(self, problems: Sequence[Problem], say: Say) -> Sequence[QWidget]:
        malformed = next((row.malformed() for row in self._rows if row.malformed()), None)
        said = (
            [say(malformed.problem("times"))]
            if malformed
            else [say(problem) for problem in problems]
        )
        blocks = malformed is not None or any(problem.blocks for problem in problems)
        self.message.say(" ".join(dict.fromkeys(said)), warning=not blocks)
        return [self._stop(problem) for problem in problems]

    def _stop(self, problem: Problem) -> QWidget:
        rows = [row for row in self._rows if not row.is_empty()] or self._rows
        if problem.field.endswith("weekday"):
            without = [row for row in rows if not row.weekdays()]
            return (without or rows)[0].days[0]
        return rows[0].range.start

    def _id(self, weekday: int, span: Span) -> str:
        """The same time keeps its id, so that the history shows no change where there is none."""
        return self._known.setdefault((weekday, span), new_id())

    def _add_empty(self) -> None:
        row = self._add()
        order_tabs(self)
        row.days[0].setFocus()

    def _add(self) -> TimeRow:
        row = TimeRow()
        row.changed.connect(self._changed)
        row.removed.connect(self._remove)
        self._rows.append(row)
        self._parts.addWidget(row)
        return row

    def _remove(self, row: TimeRow) -> None:
        self._drop(row)
        if not self._rows:
            self._add()
        order_tabs(self)
        self._rows[-1].days[0].setFocus()
        self._changed()

    def _drop(self, row: TimeRow) -> None:
        self._rows.remove(row)
        self._parts.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _changed(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        """The times in words, as they will be printed."""
        good = [
            time for time in self.get()["times"] if UNREADABLE not in (time.weekday, time.starts_at)
        ]
        self._told.setText(times_words(good, translate))
        self._told.setVisible(bool(good))


def _by_span(times: Iterable[ItemTimeDraft]) -> dict[Span, list[int]]:
    found: dict[Span, list[int]] = {}
    for time in times:
        found.setdefault((time.starts_at, time.ends_at), []).append(time.weekday)
    return found


def _day_button(day: Weekday) -> QPushButton:
    button = QPushButton(translate("domain", SHORT_LABELS[day]))
    button.setProperty("kind", "chip")
    button.setCheckable(True)
    button.setAutoDefault(False)
    button.setAccessibleName(translate("domain", LONG_LABELS[day]))
    button.setObjectName(f"day_{day.value}")
    return button
