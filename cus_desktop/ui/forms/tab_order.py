"""Tab follows the reading order, also where fields come and go."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLayout, QScrollArea, QStackedWidget, QWidget

from cus_desktop.ui.shell.pages import Page


def order_tabs(changed: QWidget) -> None:
    """Let Tab walk the page or dialog around ``changed`` in the order of its layouts."""
    for first, second in pairwise(_stops(_around(changed))):
        QWidget.setTabOrder(first, second)


def _around(widget: QWidget) -> QWidget:
    at: QWidget | None = widget
    while at is not None and not isinstance(at, Page | QDialog):
        at = at.parentWidget()
    return at or widget.window()


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """The widgets that take the focus, each composed field once."""
    composed = widget.focusProxy() is not None
    if composed or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget  # Qt keeps the parts of a composed field together by itself
        return
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner is not None:
            yield from _stops(inner)
        return
    if isinstance(widget, QStackedWidget):
        current = widget.currentWidget()
        if current is not None:
            yield from _stops(current)
        return
    layout = widget.layout()
    if layout is not None:
        yield from _stops_of(layout)


def _stops_of(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _stops_of(inner)
