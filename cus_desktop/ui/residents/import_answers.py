"""The parts of the import that a person answers: rows that look alike, and the columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from cus_desktop.domain.dates import format_date
from cus_desktop.services.resident_import import ADD, SKIP, PlannedRow
from cus_desktop.services.residents import ResidentRow
from cus_desktop.ui.residents.import_words import field_choices
from cus_desktop.ui.residents.words import likeness_words, place_words, row_name
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.labels import Text

_UNANSWERED = ""
_MOST_ASKED = 50


class LookAlikesCard(Card):
    """Rows that look like people of the register, each with what to do about it.

    ``answered`` is sent after each answer; ``answers`` holds them by the row's number.
    """

    answered = Signal()

    def __init__(self) -> None:
        super().__init__(" ")
        self.answers: dict[int, str] = {}
        self.boxes: dict[int, QComboBox] = {}
        self._asked: dict[int, PlannedRow] = {}
        self._people: dict[str, ResidentRow] = {}
        self._holder: QWidget | None = None
        self.body.addWidget(
            Text(self.tr("What is not answered is not imported."), "muted", wrap=True)
        )
        self.hide()

    def show_rows(self, rows: Sequence[PlannedRow], people: Mapping[str, ResidentRow]) -> None:
        """Add rows not asked about yet; those answered stay, so that they can be changed."""
        new = {row.row: row for row in rows if row.row not in self._asked}
        self._people |= people
        if new or self._holder is None:
            self._asked |= new
            self._lay_out()
        self.setVisible(bool(self._asked))

    def forget(self) -> None:
        """Start again, for another file or other columns."""
        self.answers.clear()
        self._asked.clear()
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        self.title.setText(
            self.tr("%n row(s) look like people of the register", "", len(self._asked))
        )
        if self._holder is not None:
            self.body.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = QWidget()
        self.boxes = {}
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.CARD)
        grid.setVerticalSpacing(Space.SMALL)
        grid.setColumnStretch(0, 1)
        for place, row in enumerate(list(self._asked.values())[:_MOST_ASKED]):
            words = self.tr("Row %1: %2").replace("%1", str(row.row)).replace("%2", row.name)
            box = self._box(row, words)
            self.boxes[row.row] = box
            grid.addWidget(Text(words, wrap=True), place, 0)
            grid.addWidget(box, place, 1)
        self.body.addWidget(self._holder)

    def _box(self, row: PlannedRow, words: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(words)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(28)
        box.addItem(self.tr("Choose…"), _UNANSWERED)
        for likeness in row.look_alikes:
            person = self._people.get(likeness.id)
            if person is not None:
                text = self.tr("The same as: %1").replace("%1", _person_words(person))
                box.addItem(f"{text} ({likeness_words(likeness.reasons)})", likeness.id)
        box.addItem(self.tr("Another person: add"), ADD)
        box.addItem(self.tr("Leave this row out"), SKIP)
        box.setCurrentIndex(max(0, box.findData(self.answers.get(row.row, _UNANSWERED))))
        box.activated.connect(lambda _place, at=row.row, own=box: self._chosen(at, own))
        return box

    def _chosen(self, row: int, box: QComboBox) -> None:
        answer = box.currentData()
        if answer == _UNANSWERED:
            self.answers.pop(row, None)
        else:
            self.answers[row] = answer
        self.answered.emit()


class ResidentColumnsCard(Card):
    """Which column of the file is read into which field.

    ``chosen`` is sent when a person changes one; ``columns`` then holds all of them.
    """

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__(" ")
        self.title.setText(self.tr("Columns of the file"))
        self.columns: dict[int, str] = {}
        self.boxes: list[QComboBox] = []
        self._holder: QWidget | None = None

    def show_columns(self, headings: Sequence[str], columns: Mapping[int, str]) -> None:
        """Show the headings of a file with the fields they were recognised as."""
        self.columns = dict(columns)
        self.boxes = []
        if self._holder is not None:
            self.body.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = QWidget()
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.CARD)
        grid.setVerticalSpacing(Space.SMALL)
        grid.setColumnStretch(0, 1)
        for column, heading in enumerate(headings):
            words = heading or self.tr("column %1").replace("%1", str(column + 1))
            box = self._box(column, words)
            self.boxes.append(box)
            grid.addWidget(Text(words, wrap=True), column, 0)
            grid.addWidget(box, column, 1)
        self.body.addWidget(self._holder)

    def _box(self, column: int, heading: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(heading)
        box.addItem(self.tr("not imported"), "")
        for name, words in field_choices():
            box.addItem(words, name)
        box.setMaxVisibleItems(16)
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


def _person_words(person: ResidentRow) -> str:
    born = format_date(person.born_on) if person.born_on else ""
    return ", ".join(part for part in (row_name(person), born, place_words(person)) if part)
