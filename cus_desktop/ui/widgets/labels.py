"""Text on a page: titles, labels, muted lines, errors; and icons as widgets."""

from __future__ import annotations

import re
from typing import Literal

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from cus_desktop.ui.theme.icons import paint_icon

Role = Literal["title", "section", "strong", "muted", "label", "error", "warning", "success"]

_LONG_WORD = re.compile(r"\S{40}")
_BREAK = "\u200b"
"""Shows nothing, and lets a line end."""

EM_DASH = "—"
"""Shown where a value is empty."""


class Text(QLabel):
    """A plain-text label in one of the roles of the style sheet; markup is never interpreted."""

    def __init__(
        self,
        text: str = "",
        role: Role | None = None,
        *,
        wrap: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_breakable(text) if wrap else text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if role is not None:
            self.setProperty("role", role)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(_breakable(text) if self.wordWrap() else text)


def _breakable(text: str) -> str:
    """A word longer than forty letters, such as an address on the web, must not widen a page."""
    return _LONG_WORD.sub(lambda found: found[0] + _BREAK, text)


class ElidedText(QLabel):
    """One line that ends in an ellipsis when narrow; the whole text stands in the tool tip."""

    def __init__(self, text: str = "", role: Role | None = None) -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if role is not None:
            self.setProperty("role", role)
        self.set_whole(text)

    def set_whole(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self.setAccessibleName(text)
        self._elide()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in {QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.Polish}:
            self._elide()
        return done

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._whole) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 6, self.fontMetrics().height())

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(0, self.width())
        )
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class IconMark(QWidget):
    """An icon beside text. It grows with the text and follows the colours; it takes no focus."""

    def __init__(
        self, name: str, role: str = "text", lines: float = 1.0, parent: QWidget | None = None
    ) -> None:
        """``lines`` is the icon's side in heights of a text line."""
        super().__init__(parent)
        self._name = name
        self._role = role
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, role: str) -> None:
        """Show another icon or the same in another colour."""
        self._name = name
        self._role = role
        self.update()

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * self._lines)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, self._name, self._role, QRect(0, 0, self.width(), self.height()))
        painter.end()


def hairline() -> QFrame:
    """A thin decorative line between two parts of a card."""
    line = QFrame()
    line.setProperty("line", "true")
    line.setFixedHeight(1)
    return line


def show_if(widget: QWidget, wanted: bool) -> None:
    """Show or hide a widget that may not stand in a window yet.

    Showing a widget without a parent would open a window of its own; so it is only no longer
    marked as hidden, and appears together with its parent.
    """
    if wanted and widget.parentWidget() is None:
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    else:
        widget.setVisible(wanted)


def set_style_property(widget: QWidget, name: str, value: str) -> None:
    """Change a property the style sheet selects by, and let the change be seen.

    A widget that was never shown is only marked: Qt looks at its properties when it is shown.
    """
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
