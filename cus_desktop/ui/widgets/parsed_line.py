"""A line edit for a value that is typed freely and normalised on leaving the field."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from cus_desktop.domain.malformed import Malformed
from cus_desktop.ui.theme.look import tokens
from cus_desktop.ui.theme.tokens import Space

Parse = Callable[[str], Any]
"""Reads a typed text; raises Malformed."""
Format = Callable[[Any], str]
"""Writes a value the way people read it."""


class ParsedLine(QLineEdit):
    """Typed text in, value out.

    ``changed`` is sent while typing whenever the value may be another one. An unreadable text
    stays as typed: ``malformed`` tells why, and ``value()`` is the last readable value or,
    when ``keeps_text`` is set, the text itself, so that the rules of the domain can warn.
    """

    changed = Signal()

    def __init__(
        self,
        parse: Parse,
        show: Format,
        *,
        empty: object = None,
        keeps_text: bool = False,
        suffix: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``empty`` is the value of an empty field; ``suffix`` a unit shown after the text."""
        super().__init__(parent)
        self._parse = parse
        self._show = show
        self._empty = empty
        self.keeps_text = keeps_text
        self._suffix = suffix
        self._value: object = empty
        self.malformed: Malformed | None = None
        self.textEdited.connect(self._read)
        self.editingFinished.connect(self.normalise)

    def value(self) -> Any:
        """The value typed."""
        return self._value

    def set_value(self, value: object) -> None:
        """Show a value without sending ``changed``."""
        self._value = value
        self.malformed = None
        self.setText("" if value == self._empty else self._shown(value))
        self._tell_echo()

    def set_typed(self, text: str) -> None:
        """Put a text in as if it had been typed, for example one kept from before a crash."""
        self.setText(text)
        self._read()

    def echo(self) -> str:
        """What stands muted at the right of the field: a unit, or the value in other words."""
        return self._suffix

    def normalise(self) -> None:
        """Rewrite a readable text in its usual form."""
        if self.malformed is None and self._value != self._empty:
            usual = self._shown(self._value)
            if usual != self.text():
                self.setText(usual)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.normalise()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        echo = self.echo()
        if not echo:
            return
        room = self._echo_room()
        metrics = self.fontMetrics()
        if metrics.horizontalAdvance(echo) > room.width():
            return
        painter = QPainter(self)
        painter.setPen(tokens().color("muted"))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(flags), echo)
        painter.end()

    def room_end(self) -> int:
        """Where the echo ends: the right end of the field, or the button there."""
        return self.width() - Space.FIELD

    def _echo_room(self) -> QRect:
        """The free space between the text and the right end or the button there."""
        metrics = self.fontMetrics()
        right = self.room_end()
        text = self.text() or self.placeholderText()
        left = Space.CARD + metrics.horizontalAdvance(text)
        if self.alignment() & Qt.AlignmentFlag.AlignRight:
            left = right - metrics.horizontalAdvance(self.echo())
        return QRect(left, 0, max(0, right - left), self.height())

    def _read(self) -> None:
        text = self.text().strip()
        self.malformed = None
        if not text:
            self._value = self._empty
        else:
            try:
                self._value = self._parse(text)
            except Malformed as problem:
                self.malformed = problem
                if self.keeps_text:
                    self._value = text
        self._tell_echo()
        self.changed.emit()

    def _shown(self, value: object) -> str:
        try:
            return self._show(value)
        except Malformed:
            return str(value)

    def _tell_echo(self) -> None:
        self.setAccessibleDescription(self.echo())
        self.update()
