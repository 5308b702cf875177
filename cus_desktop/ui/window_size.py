"""The size of windows beside the main one: as large as wished, never larger than the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_FRAME_WIDTH, _FRAME_HEIGHT = 16, 48
"""Room that the frame and the title of a window take, which Qt does not count."""
_USUAL_LINE = 18
"""Height of a line at 100 per cent, for which windows are designed."""


def screen_of(window: QWidget) -> QSize:
    """The screen the window stands on, without the bar of the desktop."""
    return window.screen().availableGeometry().size()


def room_for(window: QWidget) -> QSize:
    """The largest size the inside of a window may have on its screen."""
    return screen_of(window) - QSize(_FRAME_WIDTH, _FRAME_HEIGHT)


def grown(window: QWidget, width: int, height: int) -> QSize:
    """A size given for text at 100 per cent, in the size of text of the window."""
    times = window.fontMetrics().height() / _USUAL_LINE
    return QSize(round(width * times), round(height * times))


def fit_to_screen(window: QWidget, wanted: QSize) -> None:
    """Make the window as large as wanted, or as the screen lets it be."""
    window.resize(wanted.boundedTo(room_for(window)))
