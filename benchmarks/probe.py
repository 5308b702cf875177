"""Tells when a window is on the screen: the same probe watches the bare window and ours."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget


def tell_first_paint(kind: type[QWidget], done: Callable[[int], None]) -> None:
    """Call ``done`` once when a widget of this class, and with it its window, was painted.

    ``done`` gets the moment as ``perf_counter_ns``, a clock that all processes of a machine
    share: one turn of the event loop after the first paint event, when all widgets of the
    window are painted and the picture has been handed over.

    The class is watched and not the application: an event filter there would make PySide6
    find out the class of each object an event belongs to, which costs our window more than
    the bare one.
    """
    paint = kind.paintEvent

    def paint_and_tell(self: QWidget, event: Any) -> None:
        paint(self, event)
        if kind.paintEvent is paint_and_tell:
            kind.paintEvent = paint  # type: ignore[method-assign]
            QTimer.singleShot(0, lambda: done(time.perf_counter_ns()))

    kind.paintEvent = paint_and_tell  # type: ignore[method-assign]
