"""What every editor of a field can do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cus_desktop.domain.malformed import Malformed
from cus_desktop.ui.widgets.labels import set_style_property


class Editor(QObject):
    """Shows one value and gives it back.

    ``changed`` is sent when the person changes something, never when the program does.
    """

    changed = Signal()
    left = Signal()
    """Sent by editors whose text is judged when the person goes on to another field."""
    carries_label = False
    """True when the widget shows the label itself, as a tick box does."""

    def __init__(self, widget: QWidget, *, focus: QWidget | None = None) -> None:
        """``focus`` is the inner widget that is typed into, where it is not ``widget``."""
        super().__init__(widget)
        self.widget = widget
        self.focus = focus or widget

    def value(self) -> Any:
        """The value as the draft holds it."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value; sends nothing."""
        raise NotImplementedError

    def malformed(self) -> Malformed | None:
        """Why the typed text cannot be read, or None."""
        return None

    def typed(self) -> str:
        """The text as typed while it cannot be read; else empty."""
        return ""

    def set_typed(self, text: str) -> None:
        """Put back a text that could not be read."""

    def set_label(self, text: str) -> None:
        """Name the field for people who hear the screen."""
        self.focus.setAccessibleName(text.replace("&", ""))

    def set_required(self) -> None:
        """Tell people who hear the screen that the field must be filled."""
        self.focus.setAccessibleDescription(self.tr("required"))

    def mark(self, state: str) -> None:
        """Frame the field as ``error`` or ``warning``, or plainly with an empty text."""
        set_style_property(self.focus, "state", state)

    def set_enabled(self, enabled: bool) -> None:
        """Let the value be changed or only read."""
        self.widget.setEnabled(enabled)
