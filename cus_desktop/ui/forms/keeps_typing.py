"""What is being typed and can be kept at once, before the window is hidden or gone."""

from __future__ import annotations

from PySide6.QtCore import QObject


class KeepsTyping(QObject):
    """Watches something that is typed; found among the children of a window."""

    def keep(self) -> None:
        """Hand what is not saved yet to the store, now."""
        raise NotImplementedError
