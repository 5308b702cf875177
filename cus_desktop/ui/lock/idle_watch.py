"""Tells when nobody has touched the program for some minutes."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

LEAST_MINUTES, MOST_MINUTES, USUAL_MINUTES = 1, 60, 10
SETTING = "lock.minutes"

_LOOK_EVERY_MS = 5_000
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
    }
)


def minutes_of(value: object) -> int:
    """The setting as minutes within the limits; it cannot be turned off."""
    if not isinstance(value, int) or isinstance(value, bool):
        return USUAL_MINUTES
    return max(LEAST_MINUTES, min(value, MOST_MINUTES))


def seconds_since_boot_or_wake() -> float:
    """Seconds that also run while the machine sleeps, where the system counts them."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)


class IdleWatch(QObject):
    """``idle`` is sent once when nobody typed or moved for the minutes, or at the first touch
    after a sleep that was longer; that touch goes nowhere."""

    idle = Signal()

    def __init__(
        self,
        minutes: Callable[[], int],
        parent: QObject,
        clock: Callable[[], float] = seconds_since_boot_or_wake,
    ) -> None:
        """``minutes`` is asked each time: the setting may change."""
        super().__init__(parent)
        self._minutes = minutes
        self._clock = clock
        self._touched = clock()
        self._watching = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Count from now on."""
        self._touched = self._clock()
        application = QCoreApplication.instance()
        if not self._watching and application is not None:
            application.installEventFilter(self)
            self._watching = True
        self._timer.start()

    def stop(self) -> None:
        """Count no longer."""
        application = QCoreApplication.instance()
        if self._watching and application is not None:
            application.removeEventFilter(self)
        self._watching = False
        self._timer.stop()

    def look(self) -> bool:
        """Send ``idle`` if it is time; whether it was."""
        if self._clock() - self._touched < self._minutes() * 60:
            return False
        self.stop()
        self.idle.emit()
        return True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() not in _INPUT or not event.spontaneous():
            return False
        if self.look():
            return True
        self._touched = self._clock()
        return False
