"""Cyclic garbage is collected on the GUI thread only.

Python collects cycles on whichever thread happens to allocate. A widget or model inside such a
cycle would then be destroyed on a reader's thread, and Qt crashes, sometimes much later. So the
automatic collection is off while worker threads run, and a timer of the GUI thread does it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1_000
_THRESHOLDS = (700, 10, 10)
"""Python's own: new objects since the last collection, then collections of each generation."""


class GuiGarbage(QObject):
    """Collects what is due, youngest first, once a second."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        # What the start has made stays anyway; leaving it out keeps each collection short.
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start()

    def collect_due(self) -> None:
        """Collect the oldest generation that is due, and with it all younger ones."""
        counts = gc.get_count()
        due = [age for age in range(3) if counts[age] > _THRESHOLDS[age]]
        if due:
            gc.collect(due[-1])

    def close(self) -> None:
        """Leave the collection to Python again."""
        self._timer.stop()
        gc.enable()
