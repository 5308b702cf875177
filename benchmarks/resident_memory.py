"""How much memory a process holds once it has come to rest."""

from __future__ import annotations

import psutil
from PySide6.QtCore import QEventLoop, QTimer

REST_MS = 1500
"""Long enough for background threads, timers and animations to end."""


def settle(milliseconds: int = REST_MS) -> None:
    """Let the application live for a while.

    In an event loop of its own: outside of one, widgets that are to be deleted would stay.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def used_memory() -> int:
    """Bytes of real memory that this process holds."""
    return int(psutil.Process().memory_info().rss)
