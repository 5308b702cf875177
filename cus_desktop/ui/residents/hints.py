"""People in the register who look like the one being typed, shown while typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cus_desktop.domain.dates import format_date
from cus_desktop.domain.problems import Problem
from cus_desktop.services.residents import ResidentHint
from cus_desktop.ui.residents.words import likeness_words, place_words, row_name
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.buttons import secondary
from cus_desktop.ui.widgets.labels import IconMark, Text, set_style_property
from cus_desktop.ui.words import say


class LookAlikes(QFrame):
    """One line for each person; hidden while nobody looks alike.

    ``opened`` carries the id of the person to be opened instead.
    """

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Sequence[ResidentHint], bool] = ((), False)
        self._rows: list[QWidget] = []
        self._title = Text("", "strong", wrap=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.SMALL)
        self._column.addWidget(self._title)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.FIELD, Space.SMALL, Space.FIELD, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addWidget(IconMark("users", "warning"))
        row.addLayout(self._column, 1)
        set_style_property(self, "banner", "warning")
        self.hide()

    @property
    def names(self) -> list[str]:
        """Whom the hints name now."""
        return [row_name(hint.row) for hint in self._shown[0]]

    def show_hints(self, hints: Sequence[ResidentHint], *, restricted: bool = False) -> None:
        """Show these people, none to hide; the same ones again change nothing.

        ``restricted`` tells that there is one more of whom nothing may be shown.
        """
        if (hints, restricted) == self._shown:
            return
        self._shown = hints, restricted
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(hint) for hint in hints]
        told = say(Problem("", "resident-looks-like-restricted")) if restricted else ""
        if told:
            self._rows.append(Text(told, wrap=True))
        for row in self._rows:
            self._column.addWidget(row)
        certain = any(hint.likeness.certain for hint in hints)
        self._title.setText(
            self.tr("This person is in the register already:")
            if certain
            else self.tr("Is it one of these people?")
        )
        self._title.setVisible(bool(hints))
        named = [self._title.text(), *self.names] if hints else []
        self.setAccessibleName(", ".join([*named, *([told] if told else [])]))
        self.setVisible(bool(hints) or restricted)

    def _row(self, hint: ResidentHint) -> QWidget:
        born = hint.row.born_on
        facts = [
            row_name(hint.row),
            self.tr("born %1").replace("%1", format_date(born)) if born else "",
            place_words(hint.row),
        ]
        line = QWidget()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(", ".join(fact for fact in facts if fact), wrap=True))
        words.addWidget(Text(likeness_words(hint.likeness.reasons), "label", wrap=True))
        button = secondary(self.tr("Open that person"), "arrow-right")
        button.setAccessibleName(self.tr("Open %1").replace("%1", row_name(hint.row)))
        button.clicked.connect(lambda _on=False, key=hint.row.id: self.opened.emit(key))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        row.addWidget(button)
        return line
