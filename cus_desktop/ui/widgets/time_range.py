"""From hour to hour, in minutes since midnight."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cus_desktop.domain.durations import format_duration, format_time, parse_time
from cus_desktop.domain.malformed import Malformed
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.labels import Text
from cus_desktop.ui.widgets.parsed_line import ParsedLine

_RANGE = re.compile(r"(?P<start>[^–-]+)[–-](?P<end>[^–-]+)")


class TimeRangeEdit(QWidget):
    """Two short fields with the length told back; the dash of ``8-10`` goes to the second.

    ``changed`` is sent while typing.
    """

    changed = Signal()

    def __init__(self, name: str) -> None:
        """``name`` is read aloud before "from" and "to", for example "Tuesday"."""
        super().__init__()
        self.start = ParsedLine(parse_time, format_time)
        self.end = ParsedLine(parse_time, format_time)
        self.start.setPlaceholderText(self.tr("from"))
        self.end.setPlaceholderText(self.tr("to"))
        self.start.setAccessibleName(self.tr("%1, from hour").replace("%1", name))
        self.end.setAccessibleName(self.tr("%1, to hour").replace("%1", name))
        self._length = Text("", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY)
        row.addWidget(self.start)
        row.addWidget(Text("–"))
        row.addWidget(self.end)
        row.addWidget(self._length)
        row.addStretch(1)
        self.setFocusProxy(self.start)
        wide = self.fontMetrics().horizontalAdvance("00.00") + 3 * Space.FIELD
        for one in (self.start, self.end):
            one.setFixedWidth(wide)
            one.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.start.textEdited.connect(self._split)
        self.start.changed.connect(self._changed)
        self.end.changed.connect(self._changed)

    def value(self) -> tuple[int | None, int | None]:
        """Start and end in minutes since midnight; None where empty."""
        return self.start.value(), self.end.value()

    def set_value(self, start: int | None, end: int | None) -> None:
        """Show a range without sending ``changed``."""
        self.start.set_value(start)
        self.end.set_value(end)
        self._tell_length()

    @property
    def malformed(self) -> Malformed | None:
        """Why one of the two cannot be read, or None. An end before the start is one reason."""
        found = self.start.malformed or self.end.malformed
        start, end = self.value()
        if found is None and start is not None and end is not None and end <= start:
            return Malformed("time-end-before-start")
        return found

    def _split(self, text: str) -> None:
        """A dash goes on to the end; a whole range put in at once fills both."""
        if text.endswith(("-", "–")):
            self.start.set_typed(text[:-1].strip())
            self.end.setFocus()
            self.end.selectAll()
            return
        both = _RANGE.fullmatch(text)
        if both is None:
            return
        self.start.set_typed(both["start"].strip())
        self.end.set_typed(both["end"].strip())

    def _changed(self) -> None:
        self._tell_length()
        self.changed.emit()

    def _tell_length(self) -> None:
        start, end = self.value()
        if start is None or end is None or end <= start:
            self._length.setText("")
        else:
            self._length.setText(format_duration(end - start))
