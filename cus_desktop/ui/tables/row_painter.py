"""Paints the cells of a list: selection, hairline, elided text and chips."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from cus_desktop.ui.tables.columns import Chip
from cus_desktop.ui.tables.paged_model import CHIP_ROLE, STRONG_ROLE, WRAP_ROLE
from cus_desktop.ui.theme.icons import paint_icon
from cus_desktop.ui.theme.look import prefers_high_contrast, tokens
from cus_desktop.ui.theme.tokens import CELL_PADDING, ROW_PADDING

Index = QModelIndex | QPersistentModelIndex

_FOCUS_WIDTH = 2


class RowPainter(QStyledItemDelegate):
    """One delegate for all columns of a table."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
        self._paint_lines(painter, option, index, selected)
        chip = index.data(CHIP_ROLE)
        if isinstance(chip, Chip):
            paint_chip(painter, option.rect, option.font, chip)
        else:
            self._paint_text(painter, option, index, selected)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        font = QFont(option.font)
        if index.data(STRONG_ROLE):
            font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        chip = index.data(CHIP_ROLE)
        if isinstance(chip, Chip):
            width = chip_width(option.font, chip.text) + CELL_PADDING
        else:
            width = metrics.horizontalAdvance(str(index.data() or "")) + 2 * CELL_PADDING
        return QSize(width, metrics.height() + ROW_PADDING)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """The whole text as a tool tip where the cell could not show it all."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        self.initStyleOption(option, index)
        narrow = self.sizeHint(option, index).width() > view.visualRect(index).width()
        short = narrow and not index.data(WRAP_ROLE)
        QToolTip.showText(event.globalPos(), str(index.data() or "") if short else "", view)
        return True

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, selected: bool
    ) -> None:
        font = QFont(option.font)
        if index.data(STRONG_ROLE):
            font.setWeight(QFont.Weight.DemiBold)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.setFont(font)
        painter.setPen(option.palette.color(role))
        room = option.rect.adjusted(CELL_PADDING, 0, -CELL_PADDING, 0)
        alignment = int(index.data(Qt.ItemDataRole.TextAlignmentRole))
        words = str(index.data() or "")
        if index.data(WRAP_ROLE):
            painter.drawText(room, alignment | int(Qt.TextFlag.TextWordWrap), words)
            return
        words = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, alignment, words)

    def _paint_lines(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, selected: bool
    ) -> None:
        colors = tokens()
        rect: QRect = option.rect
        painter.setPen(QPen(colors.color("sunk"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        view = self.parent()
        if not (selected and isinstance(view, QTableView) and view.hasFocus()):
            return
        if view.currentIndex().row() != index.row():
            return
        thick = _FOCUS_WIDTH
        focus = colors.color("focus")
        painter.fillRect(rect.x(), rect.y(), rect.width(), thick, focus)
        painter.fillRect(rect.x(), rect.bottom() - thick + 1, rect.width(), thick, focus)
        if index.column() == _edge_column(view, 1):
            painter.fillRect(rect.x(), rect.y(), thick, rect.height(), focus)
        if index.column() == _edge_column(view, -1):
            painter.fillRect(rect.right() - thick + 1, rect.y(), thick, rect.height(), focus)


def paint_chip(painter: QPainter, where: QRect, font: QFont, chip: Chip) -> None:
    """Draw a chip at the left of a rectangle, in the middle of its height."""
    colors = tokens()
    metrics = QFontMetrics(font)
    height = metrics.height() + 6
    width = min(chip_width(font, chip.text), where.width() - 2)
    left = where.x() + CELL_PADDING - 4
    top = where.y() + (where.height() - height) // 2
    tint = "sunk" if chip.role == "muted" else f"{chip.role}_tint"
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not prefers_high_contrast():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color(tint))
        painter.drawRoundedRect(QRectF(left, top, width, height), height / 2, height / 2)
    side = round(metrics.height() * 0.82)
    mark = QRect(left + 7, top + (height - side) // 2, side, side)
    paint_icon(painter, chip.icon, chip.role, mark)
    painter.setFont(font)
    painter.setPen(colors.color(chip.role))
    words = QRect(mark.right() + 6, top, width - side - 22, height)
    shown = metrics.elidedText(chip.text, Qt.TextElideMode.ElideRight, words.width() + 1)
    painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), shown)


def chip_width(font: QFont, text: str) -> int:
    """How wide a chip with this text is, in pixels."""
    metrics = QFontMetrics(font)
    return metrics.horizontalAdvance(text) + round(metrics.height() * 0.82) + 26


def wrapped_height(font: QFont, text: str, width: int) -> int:
    """The height of a cell that shows the whole text in a column of this width."""
    metrics = QFontMetrics(font)
    room = QRect(0, 0, max(1, width - 2 * CELL_PADDING), 0)
    needed = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height()
    return max(metrics.height(), needed) + ROW_PADDING


def _edge_column(view: QTableView, step: int) -> int:
    """The first (step 1) or last (step -1) column that is not hidden."""
    count = view.model().columnCount()
    order = range(count) if step > 0 else range(count - 1, -1, -1)
    return next((one for one in order if not view.isColumnHidden(one)), -1)
