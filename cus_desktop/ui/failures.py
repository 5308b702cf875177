"""When something goes wrong: a sentence for what was expected, a report for what was not.

A defect is shown once per kind (its type and last places in the source); a faulty paint
event would otherwise open hundreds of windows. Nothing here shows or keeps the text of an
unexpected exception, because it may hold a person's data.
"""

from __future__ import annotations

import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from cus_desktop.errors import CusError
from cus_desktop.ui.ask import Answer, Asker, Question
from cus_desktop.ui.words import say

Kind = tuple[str, tuple[str, ...]]
Record = Callable[[BaseException], str]
"""Writes a report and gives the number under which it is found again."""

_FRAMES_OF_A_KIND = 3


class Failures(QObject):
    """Catches what nobody handled, on any thread, and shows it on the GUI thread."""

    _arrived = Signal(object)

    def __init__(self, record: Record, asker: Asker) -> None:
        super().__init__()
        self._record = record
        self._asker = asker
        self._seen: Counter[Kind] = Counter()
        self._showing = False
        self._arrived.connect(self.handle, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the last resort of the process."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def times_seen(self, error: BaseException) -> int:
        """How often this kind of defect was met since the start."""
        return self._seen[kind_of(error)]

    @Slot(object)
    def handle(self, error: BaseException) -> None:
        """Show a failure; call it on the GUI thread."""
        if isinstance(error, CusError):
            self._show_expected(error)
            return
        kind = kind_of(error)
        self._seen[kind] += 1
        if self._seen[kind] > 1 or self._showing:
            return
        number = self._record(error)
        self._showing = True
        try:
            self._show_defect(error, number)
        finally:
            self._showing = False

    def _show_expected(self, error: CusError) -> None:
        close = Answer("close", self.tr("Close"), "primary")
        self._asker.ask(
            _window(), Question(self.tr("This was not done"), say(error), (close,), "warning")
        )

    def _show_defect(self, error: BaseException, number: str) -> None:
        text = self.tr(
            "A fault in the program. What was saved before is safe; the last step may not be. "
            "Event number: %1"
        ).replace("%1", number)
        close = Answer("close", self.tr("Close"), "primary")
        self._asker.ask(
            _window(),
            Question(self.tr("Something went wrong"), text, (close,), "danger", details(error)),
        )

    def _hook(
        self,
        _type: type[BaseException],
        error: BaseException,
        _trace: TracebackType | None,
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(_type, error, _trace)
            return
        self._arrived.emit(error)

    def _thread_hook(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._arrived.emit(arguments.exc_value)


def kind_of(error: BaseException) -> Kind:
    """What makes two defects the same: the type and the last places in the source."""
    frames = traceback.extract_tb(error.__traceback__)[-_FRAMES_OF_A_KIND:]
    places = tuple(f"{frame.filename}:{frame.lineno}" for frame in frames)
    return type(error).__name__, places


def details(error: BaseException) -> str:
    """Type and places, without the message and without values."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([type(error).__name__, *places])


def _short(path: str) -> str:
    """The path within the program, so that no name of a person's folder is shown."""
    parts = path.replace("\\", "/").split("/")
    start = parts.index("cus_desktop") if "cus_desktop" in parts else len(parts) - 1
    return "/".join(parts[start:])


def _window() -> QWidget | None:
    return QApplication.activeWindow()
