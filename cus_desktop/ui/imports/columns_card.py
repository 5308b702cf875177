"""The columns of a file, each with the field it is read into."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from cus_desktop.ui.imports.pairs import PairLines
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.labels import Text

FieldChoices = Callable[[], list[tuple[str, str]]]
"""Gives every field a column can be read into, with its words."""


class ColumnsCard(Card):
    """Which column of the file is read into which field.

    ``chosen`` is sent when a person changes one; ``columns`` then holds all of them.
    """

    chosen = Signal()

    def __init__(self, choices: FieldChoices, *, visible_choices: int = 10) -> None:
        """``visible_choices`` is how many fields an open box shows before it scrolls."""
        super().__init__()
        self.set_title(self.tr("Columns of the file"))
        self.columns: dict[int, str] = {}
        self.boxes: list[QComboBox] = []
        self._choices = choices
        self._visible_choices = visible_choices
        self._lines = PairLines()
        self.body.addWidget(self._lines)

    def show_columns(self, headings: Sequence[str], columns: Mapping[int, str]) -> None:
        """Show the headings of a file with the fields they were recognised as."""
        self.columns = dict(columns)
        words = [
            heading or self.tr("column %1").replace("%1", str(column + 1))
            for column, heading in enumerate(headings)
        ]
        self.boxes = [self._box(column, heading) for column, heading in enumerate(words)]
        texts = [Text(heading, wrap=True) for heading in words]
        self._lines.set_lines(zip(texts, self.boxes, strict=True))

    def _box(self, column: int, heading: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(heading)
        box.addItem(self.tr("not imported"), "")
        for name, words in self._choices():
            box.addItem(words, name)
        box.setMaxVisibleItems(self._visible_choices)
        box.setCurrentIndex(max(0, box.findData(self.columns.get(column, ""))))
        box.activated.connect(lambda _place, at=column, own=box: self._picked(at, own))
        return box

    def _picked(self, column: int, box: QComboBox) -> None:
        """A field stands in one column: choosing it here takes it from another."""
        name = box.currentData()
        for other, known in list(self.columns.items()):
            if known == name and other != column:
                del self.columns[other]
                self.boxes[other].setCurrentIndex(0)
        if name:
            self.columns[column] = name
        else:
            self.columns.pop(column, None)
        self.chosen.emit()
