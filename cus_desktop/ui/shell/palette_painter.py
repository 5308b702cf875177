"""Paints one line of the palette: icon, name, and its shortcut or detail at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cus_desktop.ui.theme.icons import paint_icon
from cus_desktop.ui.theme.look import tokens
from cus_desktop.ui.theme.tokens import ROW_PADDING, Space

Index = QModelIndex | QPersistentModelIndex

DETAIL_ROLE = Qt.ItemDataRole.UserRole + 2
ICON_ROLE = Qt.ItemDataRole.UserRole + 3
_CORNER = 4


class PalettePainter(QStyledItemDelegate):
    """The delegate of the palette's list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, QFontMetrics(option.font).height() + ROW_PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colors = tokens()
        metrics = QFontMetrics(option.font)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("selected"))
            painter.drawRoundedRect(rect, _CORNER, _CORNER)
        side = metrics.height()
        mark = QRect(rect.x() + Space.SMALL, rect.center().y() - side // 2, side, side)
        paint_icon(painter, str(index.data(ICON_ROLE)), "muted", mark)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        detail = str(index.data(DETAIL_ROLE) or "")
        left = mark.right() + Space.FIELD
        room = rect.right() - left - Space.SMALL
        detail_width = min(room * 3 // 5, metrics.horizontalAdvance(detail))
        elide = Qt.TextElideMode.ElideRight
        painter.setPen(colors.color("text"))
        words = QRect(left, rect.y(), room - detail_width - Space.SMALL, rect.height())
        name = metrics.elidedText(str(index.data()), elide, words.width())
        painter.drawText(words, middle, name)
        painter.setPen(colors.color("muted"))
        where = QRect(
            rect.right() - Space.SMALL - detail_width, rect.y(), detail_width + 1, rect.height()
        )
        painter.drawText(where, middle, metrics.elidedText(detail, elide, detail_width + 1))
        painter.restore()
