"""Lucide icons in the colours of the look, crisp at every size and scale.

An icon knows the *role* of its colour, not the colour, and is drawn when it is shown. So a
change between light and dark needs no icon to be set again.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from cus_desktop.system.resources import resource
from cus_desktop.ui.theme.look import tokens

_KEPT_PIXMAPS: Final = 512


class MissingIcon(LookupError):
    """No file of this name in the icons folder: a slip in our own source."""


def icon(name: str, role: str = "text") -> QIcon:
    """An icon of the given Lucide name in the colour of a token role."""
    return QIcon(_RoleIcon(name, role))


def pixmap(name: str, role: str, size: int, scale: float = 1.0) -> QPixmap:
    """The icon as a picture of ``size`` logical pixels, for painting by hand."""
    return _pixmap(name, getattr(tokens(), role), size, scale)


def paint_icon(painter: QPainter, name: str, role: str, where: QRect) -> None:
    """Draw the icon centred in a rectangle, as large as its shorter side."""
    size = min(where.width(), where.height())
    # Not painter.device(): PySide6 would describe every kind of device to find out which it is.
    drawn = pixmap(name, role, size, painter.deviceTransform().m11())
    left = where.x() + (where.width() - size) // 2
    top = where.y() + (where.height() - size) // 2
    painter.drawPixmap(QRect(left, top, size, size), drawn)


class _RoleIcon(QIconEngine):
    """Draws at the left of the space given, so that a wider space is a gap to the text."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        _source(name)
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        role = "border" if mode == QIcon.Mode.Disabled else self._role
        side = min(rect.width(), rect.height())
        where = QRect(rect.x(), rect.y() + (rect.height() - side) // 2, side, side)
        paint_icon(painter, self._name, role, where)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return drawn

    def clone(self) -> QIconEngine:
        return _RoleIcon(self._name, self._role)


@cache
def _source(name: str) -> bytes:
    try:
        return resource(f"icons/{name}.svg").read_bytes()
    except FileNotFoundError:
        raise MissingIcon(name) from None


@lru_cache(maxsize=_KEPT_PIXMAPS)
def _pixmap(name: str, color: str, size: int, scale: float) -> QPixmap:
    svg = _source(name).replace(b"currentColor", color.encode("ascii"))
    pixels = max(1, round(size * scale))
    drawn = QPixmap(pixels, pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    drawn.setDevicePixelRatio(scale)
    return drawn
