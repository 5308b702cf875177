"""A page or form that scrolls up and down, never sideways."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from cus_desktop.ui.theme.tokens import Space

_NESTED_LAYOUTS = 4
"""Layouts inside one another that ask their parents in turn."""


class UpDownScroll(QScrollArea):
    """Scrolls one widget up and down and is never narrower than the widget can be."""

    def __init__(self, content: QWidget | None = None) -> None:
        super().__init__()
        self._content = _Content()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 0, 0)
        if content is not None:
            self.body.addWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(self._content)
        self._content.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        least = self._content.minimumSizeHint().width() + bar
        return QSize(least, super().minimumSizeHint().height())

    def show_now(self, added: QWidget) -> None:
        """Show a widget that was just added inside, laid out before anything is painted.

        Qt does both in later turns; until then the cards would be painted squeezed into the
        height of what stood here before.
        """
        added.show()
        for _ in range(_NESTED_LAYOUTS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def show_place(self, widget: QWidget, place: QRect) -> None:
        """Scroll until a place inside a widget is seen whole, once all is laid out anew."""
        self.show_now(widget)
        self._show_place(widget, place)
        # Once more when the layout has made room for what is said below.
        QTimer.singleShot(0, self, partial(self._show_place, widget, place))

    def _show_place(self, widget: QWidget, place: QRect) -> None:
        if not isValid(widget) or not self._content.isAncestorOf(widget):
            return
        seen = place.translated(widget.mapTo(self._content, QPoint(0, 0)))
        for corner in (seen.bottomRight(), seen.topLeft()):
            # Only up and down: nothing here is wider than the window.
            self.ensureVisible(0, corner.y(), 0, Space.CARD)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()


class ScrollPage(UpDownScroll):
    """Holds a column of cards; put them into ``body``."""

    def __init__(self, *, margin: int = Space.PAGE) -> None:
        super().__init__()
        self.body.setContentsMargins(margin, max(0, margin - Space.TINY), margin, margin)
        self.body.setSpacing(Space.CARD)


class _Content(QWidget):
    """Asks for the height its text needs at the width it has.

    Qt would ask for the height needed at the narrowest width, and hand the difference to the
    cards as gaps.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("clear", "true")

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        needed = self.heightForWidth(max(self.width(), least.width()))
        return QSize(least.width(), needed) if 0 < needed < least.height() else least
