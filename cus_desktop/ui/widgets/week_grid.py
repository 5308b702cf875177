"""The week of a plan: seven days, hours from top to bottom, a block for each visit.

Every kind of help has its colour, its icon and its word. A clash is hatched and says so; a
day on which nobody comes says so too. The grid is walked with the arrow keys and tells each
block to a screen reader.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QBrush,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cus_desktop.domain.durations import format_time, format_time_range
from cus_desktop.ui.theme.icons import paint_icon
from cus_desktop.ui.theme.look import tokens
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.week_days import day_name, day_short
from cus_desktop.ui.widgets.week_layout import WeekBlock, hours_shown, placed, untimed

_DAYS = 7
_LINES_PER_HOUR = 2.5
_TINTS = {"accent": "accent_tint", "success": "success_tint", "warning": "warning_tint"}
_FULL_NAMES_FROM = 11
"""Width of a day in average characters from which its whole name is written."""


class WeekGrid(QWidget):
    """Shows the blocks of one week.

    ``opened`` carries the id of the block on which the person pressed Enter or
    double-clicked; ``asked_new`` the weekday and the minute where a new one is wanted (double
    click on an empty place, or Insert).
    """

    opened = Signal(str)
    asked_new = Signal(int, int)

    def __init__(self, name: str) -> None:
        """``name`` is read aloud, for example "Week of the plan"."""
        super().__init__()
        self._name = name
        self._blocks: list[WeekBlock] = []
        self._gaps: frozenset[int] = frozenset()
        self._order: list[WeekBlock] = []
        self._rects: dict[int, QRect] = {}
        self._current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def set_blocks(self, blocks: Sequence[WeekBlock], gaps: Sequence[int] = ()) -> None:
        """Show these blocks; ``gaps`` are the weekdays on which nobody comes."""
        self._blocks = list(blocks)
        self._gaps = frozenset(gaps)
        self._order = [
            block
            for day in range(_DAYS)
            for block in (
                *untimed(self._blocks, day),
                *(one.block for one in placed(self._blocks, day)),
            )
        ]
        self._current = min(self._current, len(self._order) - 1)
        self.setAccessibleDescription(self.in_words())
        self.updateGeometry()
        self.update()

    def in_words(self) -> str:
        """The whole week as text, a day after a day."""
        lines = []
        for day in range(_DAYS):
            said = [self._said(block) for block in self._order if block.weekday == day]
            if not said and day in self._gaps:
                said = [self.tr("nobody comes")]
            if said:
                lines.append(f"{day_name(day)}: " + "; ".join(said))
        return ". ".join(lines)

    def current(self) -> WeekBlock | None:
        """The block the keyboard stands on."""
        return self._order[self._current] if 0 <= self._current < len(self._order) else None

    def sizeHint(self) -> QSize:
        first, last = hours_shown(self._blocks)
        height = self._top() + round((last - first) * self._minute()) + Space.SMALL
        return QSize(self.fontMetrics().averageCharWidth() * 90, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 50, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._place()
        self._paint_scale(painter)
        self._paint_days(painter)
        for place, block in enumerate(self._order):
            self._paint_block(painter, block, self._rects[place], place == self._current)
        painter.end()

    def _place(self) -> None:
        self._rects = {}
        positions = {id(block): place for place, block in enumerate(self._order)}
        first, _ = hours_shown(self._blocks)
        line = self.fontMetrics().height() + Space.SMALL
        for day in range(_DAYS):
            column = self._column(day)
            for row, block in enumerate(untimed(self._blocks, day)):
                top = self._head() + row * (line + Space.HAIR)
                self._rects[positions[id(block)]] = QRect(
                    column.x() + 2, top, column.width() - 4, line
                )
            for one in placed(self._blocks, day):
                width = (column.width() - 4) // one.lanes
                top = self._top() + round((one.start - first) * self._minute())
                height = round((one.end - one.start) * self._minute())
                left = column.x() + 2 + one.lane * width
                self._rects[positions[id(one.block)]] = QRect(left, top + 1, width - 1, height - 2)

    def _paint_scale(self, painter: QPainter) -> None:
        colors = tokens()
        first, last = hours_shown(self._blocks)
        metrics = self.fontMetrics()
        for minute in range(first, last + 1, 60):
            y = self._top() + round((minute - first) * self._minute())
            painter.setPen(QPen(colors.color("hairline"), 1))
            painter.drawLine(self._gutter(), y, self.width(), y)
            if minute < last:
                painter.setPen(colors.color("muted"))
                where = QRect(0, y + 1, self._gutter() - Space.SMALL, metrics.height())
                painter.drawText(where, int(Qt.AlignmentFlag.AlignRight), format_time(minute))

    def _paint_days(self, painter: QPainter) -> None:
        colors = tokens()
        metrics = self.fontMetrics()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        middle = int(Qt.AlignmentFlag.AlignCenter)
        wide = self._column(0).width() > metrics.averageCharWidth() * _FULL_NAMES_FROM
        for day in range(_DAYS):
            column = self._column(day)
            painter.setPen(QPen(colors.color("hairline"), 1))
            painter.drawLine(column.x(), Space.TINY, column.x(), self.height() - Space.SMALL)
            painter.setFont(bold)
            painter.setPen(colors.color("text"))
            head = QRect(column.x(), 0, column.width(), metrics.height() + Space.SMALL)
            painter.drawText(head, middle, day_name(day) if wide else day_short(day))
            painter.setFont(self.font())
            if day in self._gaps:
                self._paint_gap(painter, column)

    def _paint_gap(self, painter: QPainter, column: QRect) -> None:
        colors = tokens()
        painter.save()
        painter.setPen(QPen(colors.color("border"), 1, Qt.PenStyle.DashLine))
        around = QRect(column.x() + 3, self._top() + 3, column.width() - 6, column.height() - 6)
        painter.setBrush(colors.color("sunk"))
        painter.drawRoundedRect(around, 4, 4)
        painter.setPen(colors.color("muted"))
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        words = around.adjusted(4, Space.FIELD, -4, 0)
        painter.drawText(words, flags | int(Qt.TextFlag.TextWordWrap), self.tr("nobody comes"))
        painter.restore()

    def _paint_block(self, painter: QPainter, block: WeekBlock, rect: QRect, current: bool) -> None:
        colors = tokens()
        painter.save()
        painter.setBrush(colors.color(_TINTS.get(block.role, "sunk")))
        painter.setPen(QPen(colors.color("danger" if block.clashes else block.role), 1))
        painter.drawRoundedRect(rect, 4, 4)
        if block.clashes:
            hatch = QBrush(colors.color("danger"), Qt.BrushStyle.BDiagPattern)
            painter.setOpacity(0.35)
            painter.fillRect(QRect(rect.right() - 9, rect.y() + 2, 8, rect.height() - 4), hatch)
            painter.setOpacity(1.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color("danger" if block.clashes else block.role))
        painter.drawRoundedRect(QRect(rect.x(), rect.y(), 4, rect.height()), 2, 2)
        self._paint_block_words(painter, block, rect)
        if current and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colors.color("focus"), 3))
            painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 5, 5)
        painter.restore()

    def _paint_block_words(self, painter: QPainter, block: WeekBlock, rect: QRect) -> None:
        colors = tokens()
        metrics = self.fontMetrics()
        side = round(metrics.height() * 0.8)
        left, top = rect.x() + Space.SMALL, rect.y() + Space.TINY - 1
        icon = ("triangle-alert", "danger") if block.clashes else (block.icon, block.role)
        paint_icon(painter, *icon, QRect(left, top + (metrics.height() - side) // 2, side, side))
        room = rect.right() - left - Space.TINY
        rows = max(1, (rect.height() - Space.TINY) // metrics.height())
        for number, (line, role) in enumerate(self._lines(block, room - side, rows)):
            shift = side + Space.TINY if number == 0 else 0
            where = QRect(left + shift, top, room - shift, metrics.height())
            painter.setPen(colors.color(role))
            painter.drawText(
                where, 0, metrics.elidedText(line, Qt.TextElideMode.ElideRight, where.width())
            )
            top += metrics.height()

    def _lines(self, block: WeekBlock, room: int, rows: int) -> list[tuple[str, str]]:
        """The lines of a block with the role of their colour, as many as there is room for.

        A clash says so before anything else; the start is enough where the whole time does
        not fit.
        """
        metrics = self.fontMetrics()
        time = _time(block)
        if block.starts_at is not None and metrics.horizontalAdvance(time) > room - Space.TINY:
            time = format_time(block.starts_at)
        lines = [(time, "text")] if time else []
        if block.clashes:
            lines.insert(0, (self.tr("clash"), "danger"))
        rest = [block.title, block.detail, block.kind]
        lines += [(line, "text") for line in rest if line]
        if rows == 1 and not block.clashes:
            return [(" ".join(part for part in (time, block.title) if part), "text")]
        return lines[:rows]

    # Sizes

    def _gutter(self) -> int:
        return self.fontMetrics().horizontalAdvance("00.00") + Space.FIELD

    def _head(self) -> int:
        return self.fontMetrics().height() + Space.FIELD

    def _top(self) -> int:
        rows = max((len(untimed(self._blocks, day)) for day in range(_DAYS)), default=0)
        line = self.fontMetrics().height() + Space.SMALL + Space.HAIR
        return self._head() + rows * line

    def _minute(self) -> float:
        return self.fontMetrics().height() * _LINES_PER_HOUR / 60

    def _column(self, day: int) -> QRect:
        room = self.width() - self._gutter()
        left = self._gutter() + room * day // _DAYS
        right = self._gutter() + room * (day + 1) // _DAYS
        return QRect(left, 0, right - left, self.height() - Space.SMALL - self._top())

    # Keyboard and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        current = self.current()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2} and current is not None:
            self.opened.emit(current.id)
        elif key == Qt.Key.Key_Insert:
            self.asked_new.emit(current.weekday if current else 0, self._proposed(current))
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and self._order:
            step = 1 if key == Qt.Key.Key_Down else -1
            self._go_to(max(0, min(len(self._order) - 1, self._current + step)))
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and self._order:
            self._go_to_day(1 if key == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._current < 0 and self._order:
            self._go_to(0)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        place = self._at(event.position().toPoint())
        if place is not None:
            self._go_to(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        place = self._at(point)
        if place is not None:
            self.opened.emit(self._order[place].id)
        elif point.x() > self._gutter() and point.y() > self._top():
            first, _ = hours_shown(self._blocks)
            minute = first + round((point.y() - self._top()) / self._minute()) // 30 * 30
            day = (point.x() - self._gutter()) * _DAYS // max(1, self.width() - self._gutter())
            self.asked_new.emit(day, minute)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._at(event.pos())
            QToolTip.showText(
                event.globalPos(), self._said(self._order[place]) if place is not None else "", self
            )
            return True
        return super().event(event)

    def _at(self, point: QPoint) -> int | None:
        return next((place for place, rect in self._rects.items() if rect.contains(point)), None)

    def _go_to(self, place: int) -> None:
        self._current = place
        said = self._said(self._order[place])
        self.setAccessibleName(f"{self._name}: {day_name(self._order[place].weekday)}, {said}")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self.update()

    def _go_to_day(self, step: int) -> None:
        current = self.current()
        day = current.weekday if current else 0
        days = range(day + step, _DAYS if step > 0 else -1, step)
        for wanted in days:
            for place, block in enumerate(self._order):
                if block.weekday == wanted:
                    self._go_to(place)
                    return

    def _proposed(self, current: WeekBlock | None) -> int:
        return current.ends_at if current is not None and current.ends_at is not None else 8 * 60

    def _said(self, block: WeekBlock) -> str:
        clash = self.tr("clash with another visit") if block.clashes else ""
        parts = (_time(block), block.title, block.kind, block.detail, clash)
        return ", ".join(part for part in parts if part)


def _time(block: WeekBlock) -> str:
    if block.starts_at is None:
        return ""
    if block.ends_at is None:
        return format_time(block.starts_at)
    return format_time_range(block.starts_at, block.ends_at)
