"""What narrows the access log besides the search: who, which kind, from when to when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from cus_desktop.domain.access_acts import ActKind
from cus_desktop.services.access_log import LogQuestion, LogUser
from cus_desktop.ui.access.words import kind_words
from cus_desktop.ui.forms.field_flow import FieldFlow
from cus_desktop.ui.forms.fields import Width
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.date_edit import DateEdit, Today
from cus_desktop.ui.widgets.labels import Text

_COLUMNS = 4
_LETTERS = 14


class LogFilters(QWidget):
    """Four fields with their names above; ``changed`` is sent when one holds another value."""

    changed = Signal()

    def __init__(self, today: Today) -> None:
        super().__init__()
        self.user = _combo()
        self.user.addItem(self.tr("Everybody"), "")
        self.kind = _combo()
        self.kind.addItem(self.tr("All kinds"), None)
        for kind in ActKind:
            self.kind.addItem(kind_words(kind), kind)
        self.first = DateEdit(today, past=True, tell_distance=False)
        self.last = DateEdit(today, past=True, tell_distance=False)
        named = (
            (self.user, self.tr("Person of the office")),
            (self.kind, self.tr("Kind")),
            (self.first, self.tr("From the day")),
            (self.last, self.tr("To the day")),
        )
        boxes: list[tuple[QWidget, Width]] = [
            (_named(field, name), "normal") for field, name in named
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(FieldFlow(boxes, _COLUMNS))
        self.user.activated.connect(self._tell)
        self.kind.activated.connect(self._tell)
        for field in (self.first, self.last):
            field.changed.connect(self._tell)

    def narrowed(self, question: LogQuestion) -> LogQuestion:
        """The question with what is chosen here; an unreadable date does not narrow."""
        return replace(
            question,
            user=self.user.currentData() or "",
            kind=self.kind.currentData(),
            first=None if self.first.malformed else self.first.value(),
            last=None if self.last.malformed else self.last.value(),
        )

    def show_users(self, users: Sequence[LogUser]) -> None:
        """Offer these people; the one chosen stays chosen."""
        kept = self.user.currentData()
        while self.user.count() > 1:
            self.user.removeItem(1)
        for user in users:
            self.user.addItem(user.name, user.login)
        self.user.setCurrentIndex(max(0, self.user.findData(kept)))

    def clear(self) -> None:
        """Narrow nothing, without a signal."""
        self.user.setCurrentIndex(0)
        self.kind.setCurrentIndex(0)
        for field in (self.first, self.last):
            field.set_value(None)

    def _tell(self) -> None:
        self.changed.emit()


def _combo() -> QComboBox:
    made = QComboBox()
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(_LETTERS)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made


def _named(field: QWidget, name: str) -> QWidget:
    """The field under its name, which is also read aloud."""
    field.setAccessibleName(name)
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.HAIR)
    column.addWidget(Text(name, "muted"))
    column.addWidget(field)
    return box
