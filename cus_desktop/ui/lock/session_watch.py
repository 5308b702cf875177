"""Tells when Windows locks the session, switches the user or goes to sleep."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication
from PySide6.QtWidgets import QWidget

MESSAGE_OF_WINDOWS = b"windows_generic_MSG"

_SESSION_CHANGE, _POWER = 0x02B1, 0x0218
_CONSOLE_DISCONNECT, _REMOTE_DISCONNECT, _SESSION_LOGOFF, _SESSION_LOCK = 0x2, 0x4, 0x6, 0x7
_AWAY = frozenset({_CONSOLE_DISCONNECT, _REMOTE_DISCONNECT, _SESSION_LOGOFF, _SESSION_LOCK})
_SUSPEND = 0x4
_THIS_SESSION = 0


class Message(ctypes.Structure):
    """The beginning of Windows' MSG, as far as it is read here."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("number", ctypes.c_uint),
        ("first", ctypes.c_size_t),
        ("second", ctypes.c_ssize_t),
    )


def means_away(number: int, first: int) -> bool:
    """Whether a message says that nobody sits at the screen any more.

    Parameters:
        number: of the message.
        first: its first parameter (wParam).
    """
    if number == _SESSION_CHANGE:
        return first in _AWAY
    return number == _POWER and first == _SUSPEND


class SessionWatch(QAbstractNativeEventFilter):
    """Calls ``away`` when Windows says so; on other systems nothing ever does."""

    def __init__(self, away: Callable[[], object]) -> None:
        super().__init__()
        self._away = away
        self._window: ctypes.c_void_p | None = None

    def start(self, window: QWidget) -> None:
        """Ask Windows to tell the window; called once it has a native one."""
        application, sessions = QCoreApplication.instance(), _sessions_of_windows()
        if sessions is None or application is None:
            return
        self._window = ctypes.c_void_p(int(window.winId()))
        sessions.WTSRegisterSessionNotification(self._window, _THIS_SESSION)
        application.installNativeEventFilter(self)

    def stop(self) -> None:
        """Let Windows tell no more."""
        application, sessions = QCoreApplication.instance(), _sessions_of_windows()
        if sessions is None or application is None or self._window is None:
            return
        application.removeNativeEventFilter(self)
        sessions.WTSUnRegisterSessionNotification(self._window)
        self._window = None

    def nativeEventFilter(self, kind: Any, message: int) -> object:
        """Look at a message and let it pass."""
        if bytes(kind) == MESSAGE_OF_WINDOWS:
            found = Message.from_address(int(message))
            if means_away(found.number, found.first):
                self._away()
        return False, 0


def _sessions_of_windows() -> Any:
    """Windows' functions about sessions; None on other systems."""
    libraries = getattr(ctypes, "windll", None)
    return None if libraries is None else libraries.wtsapi32
