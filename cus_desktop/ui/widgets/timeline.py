"""What happened, newest first: icon, date, bold title and text, joined by a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cus_desktop.ui.theme.icons import paint_icon
from cus_desktop.ui.theme.look import tokens
from cus_desktop.ui.theme.tokens import RADIUS, Space

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_MOST_LINES = 3
_ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class TimelineEntry:
    """One entry; all words are ready to be shown."""

    when: str
    title: str
    text: str = ""
    icon: str = "circle"
    role: str = "accent"
    """Token role of the icon's colour."""
    id: str = ""
    """What ``activated`` carries; empty when there is nothing to open."""


class _Entries(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: list[TimelineEntry] = []

    def replace(self, entries: Sequence[TimelineEntry]) -> None:
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == _ENTRY:
            return entry
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return ", ".join(part for part in (entry.when, entry.title, entry.text) if part)
        return None


class Timeline(QListView):
    """A list of entries, read and walked by keyboard like any list.

    ``opened`` carries the id of the entry on which the person pressed Enter or double-clicked.
    """

    opened = Signal(str)

    def __init__(self, name: str) -> None:
        """``name`` is read aloud, for example "What happened"."""
        super().__init__()
        self.setAccessibleName(name)
        self._model = _Entries(self)
        self.setModel(self._model)
        self.setItemDelegate(_EntryPainter(self))
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWordWrap(True)
        self.activated.connect(self._activated)

    def set_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show these entries in the order given."""
        self._model.replace(entries)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _activated(self, index: QModelIndex) -> None:
        entry: TimelineEntry = index.data(_ENTRY)
        if entry.id:
            self.opened.emit(entry.id)


class _EntryPainter(QStyledItemDelegate):
    """Paints the dot, the line to the next dot and up to three lines of text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        entry: TimelineEntry = index.data(_ENTRY)
        metrics = QFontMetrics(option.font)
        height = metrics.height() * 2 + Space.TINY * 2 + Space.CARD
        if entry.text:
            height += _text_height(metrics, entry.text, width - _text_left(metrics) - Space.FIELD)
        return QSize(max(120, width), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: TimelineEntry = index.data(_ENTRY)
        metrics = QFontMetrics(option.font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_focus(painter, option)
        last = index.row() == index.model().rowCount() - 1
        _paint_dot(painter, option.rect, metrics, entry, last)
        _paint_words(painter, option, metrics, entry)
        painter.restore()


def _text_left(metrics: QFontMetrics) -> int:
    return round(metrics.height() * 1.6) + Space.FIELD + Space.TINY


def _text_height(metrics: QFontMetrics, text: str, width: int) -> int:
    wrapped = metrics.boundingRect(
        QRect(0, 0, max(40, width), 10_000), int(Qt.TextFlag.TextWordWrap), text
    )
    return min(wrapped.height(), metrics.lineSpacing() * _MOST_LINES)


def _paint_focus(painter: QPainter, option: QStyleOptionViewItem) -> None:
    colors = tokens()
    around = option.rect.adjusted(1, 1, -1, -Space.TINY)
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
    if not (selected and focused):
        return
    painter.setBrush(colors.color("sunk"))
    painter.setPen(QPen(colors.color("focus"), 2))
    painter.drawRoundedRect(around, RADIUS, RADIUS)


def _paint_dot(
    painter: QPainter, rect: QRect, metrics: QFontMetrics, entry: TimelineEntry, last: bool
) -> None:
    colors = tokens()
    side = round(metrics.height() * 1.6)
    left, top = rect.x() + Space.TINY, rect.y() + Space.TINY
    middle = QPoint(left + side // 2, top + side // 2)
    if not last:
        painter.setPen(QPen(colors.color("hairline"), 2))
        painter.drawLine(middle.x(), top + side + 2, middle.x(), rect.bottom() + 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.color("sunk"))
    painter.drawEllipse(middle, side // 2, side // 2)
    inner = round(side * 0.58)
    where = QRect(middle.x() - inner // 2, middle.y() - inner // 2, inner, inner)
    paint_icon(painter, entry.icon, entry.role, where)


def _paint_words(
    painter: QPainter, option: QStyleOptionViewItem, metrics: QFontMetrics, entry: TimelineEntry
) -> None:
    colors = tokens()
    left = option.rect.x() + _text_left(metrics)
    width = option.rect.width() - _text_left(metrics) - Space.FIELD
    top = option.rect.y() + Space.TINY
    elide = Qt.TextElideMode.ElideRight
    painter.setPen(colors.color("muted"))
    painter.drawText(QRect(left, top, width, metrics.height()), 0, entry.when)
    top += metrics.height() + Space.HAIR
    bold = QFont(option.font)
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.setPen(colors.color("text"))
    title = QFontMetrics(bold).elidedText(entry.title, elide, width)
    painter.drawText(QRect(left, top, width, metrics.height()), 0, title)
    if not entry.text:
        return
    top += metrics.height() + Space.HAIR
    painter.setFont(option.font)
    height = _text_height(metrics, entry.text, width)
    flags = int(Qt.TextFlag.TextWordWrap)
    painter.drawText(QRect(left, top, width, height), flags, entry.text)
