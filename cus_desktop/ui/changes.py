"""The one signal between screens: something was committed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from cus_desktop.services.desk import ChangeSet


class Commits(Protocol):
    """What tells about commits: the store."""

    def subscribe(self, listener: Callable[[ChangeSet], None]) -> object:
        """Call the listener after each commit, on whatever thread committed."""


class Changes(QObject):
    """Brings commits to the GUI thread.

    ``committed`` carries a ``ChangeSet`` (title, changed rows) and is sent after the commit.
    """

    committed = Signal(object)
    _arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._arrived.connect(self._announce, Qt.ConnectionType.QueuedConnection)

    def follow(self, commits: Commits) -> None:
        """Announce every commit of a store from now on."""
        commits.subscribe(self._arrived.emit)

    @Slot(object)
    def _announce(self, change: ChangeSet) -> None:
        self.committed.emit(change)
