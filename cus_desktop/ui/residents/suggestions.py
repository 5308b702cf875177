"""Who was perhaps meant, when nobody fits what was typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from cus_desktop.services.residents import ResidentRow
from cus_desktop.ui.residents.words import place_words, row_name
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.buttons import link
from cus_desktop.ui.widgets.labels import IconMark, Text, set_style_property

MOST_SHOWN = 3


class Suggestions(QFrame):
    """ "Did you mean" with up to three people; ``chosen`` carries the row of one."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[QWidget] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.FIELD, Space.SMALL, Space.FIELD, Space.SMALL)
        self._row.setSpacing(Space.FIELD)
        self._row.addWidget(IconMark("circle-help", "accent"))
        self._row.addWidget(Text(self.tr("Did you mean:")))
        self._row.addStretch(1)
        set_style_property(self, "banner", "info")
        self.hide()

    def show_rows(self, rows: Sequence[ResidentRow]) -> None:
        """Offer these people; none hides the line."""
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(row) for row in rows[:MOST_SHOWN]]
        for place, button in enumerate(self.buttons):
            self._row.insertWidget(2 + place, button)
        self.setVisible(bool(rows))

    def _button(self, row: ResidentRow) -> QWidget:
        place = place_words(row)
        button = link(f"{row_name(row)}, {place}" if place else row_name(row))
        button.clicked.connect(lambda _on=False, one=row: self.chosen.emit(one))
        return button
