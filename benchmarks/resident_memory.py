"""How much memory a process holds once it has come to rest."""

from __future__ import annotations

import psutil
from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

REST_MS = 1500
"""Long enough for background threads, timers and animations to end."""


def settle(app: QApplication, milliseconds: int = REST_MS) -> None:
    """Let the application live for a while."""
    deadline = QDeadlineTimer(milliseconds)
    while not deadline.hasExpired():
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def used_memory() -> int:
    """Bytes of real memory that this process holds."""
    return int(psutil.Process().memory_info().rss)
