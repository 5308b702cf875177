"""The parts of the import that a person answers: questions about cells, and the columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QGridLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from cus_desktop.domain.catalogue_import import AREA_SEPARATOR, LEAVE_EMPTY
from cus_desktop.services.catalogue_import import Question
from cus_desktop.ui.catalogue.import_words import choice_words, field_choices, question_words
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.buttons import secondary
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.labels import Text

_UNANSWERED = "?"


class QuestionsCard(Card):
    """Every cell the program cannot read, with the possible answers.

    ``answered`` is sent after each answer; ``answers`` holds them by the question's key.
    """

    answered = Signal()

    def __init__(self) -> None:
        super().__init__(" ")
        self.answers: dict[str, str] = {}
        self._asked: dict[str, Question] = {}
        self._names: Mapping[str, str] = {}
        self._body: QWidget | None = None
        self.pickers: dict[str, QWidget] = {}
        hint = self.tr("What is not answered stays empty and can be filled in later.")
        self.body.addWidget(Text(hint, "muted", wrap=True))

    def show_questions(self, questions: Sequence[Question], names: Mapping[str, str]) -> None:
        """Add questions not seen yet; those answered stay, so that an answer can be changed."""
        new = {each.key: each for each in questions if each.key not in self._asked}
        self._names = names
        if new or self._body is None:
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
        self.title.setText(self.tr("%n question(s) to answer", "", len(self._asked)))
        if self._body is not None:
            self.body.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = QWidget()
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.CARD)
        grid.setVerticalSpacing(Space.SMALL)
        grid.setColumnStretch(0, 1)
        self.pickers.clear()
        for place, question in enumerate(self._asked.values()):
            picker = self._picker(question)
            self.pickers[question.key] = picker
            grid.addWidget(self._words(question), place, 0)
            grid.addWidget(picker, place, 1)
        self.body.addWidget(self._body)

    def _words(self, question: Question) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        rows = ", ".join(map(str, question.rows[:12])) + ("…" if len(question.rows) > 12 else "")
        where = self.tr("row(s) %1", "", len(question.rows)).replace("%1", rows)
        column.addWidget(Text(question_words(question), wrap=True))
        column.addWidget(Text(where, "label", wrap=True))
        return cell

    def _picker(self, question: Question) -> QWidget:
        return self._menu(question) if question.several else self._box(question)

    def _box(self, question: Question) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(question_words(question))
        box.addItem(self.tr("Choose…"), _UNANSWERED)
        for key in question.choices:
            box.addItem(choice_words(question, key, self._names), key)
        box.addItem(self.tr("Leave empty"), LEAVE_EMPTY)
        box.setCurrentIndex(max(0, box.findData(self.answers.get(question.key, _UNANSWERED))))
        box.activated.connect(lambda _place, key=question.key, own=box: self._chosen(key, own))
        return box

    def _chosen(self, key: str, box: QComboBox) -> None:
        given = box.currentData()
        if given == _UNANSWERED:
            self.answers.pop(key, None)
        else:
            self.answers[key] = given
        self.answered.emit()

    def _menu(self, question: Question) -> QPushButton:
        button = secondary(self.tr("Choose…"))
        menu = QMenu(button)
        given = self.answers.get(question.key, "").split(AREA_SEPARATOR)
        for key in question.choices:
            action = QAction(choice_words(question, key, self._names), menu)
            action.setCheckable(True)
            action.setChecked(key in given)
            action.setData(key)
            menu.addAction(action)
        menu.triggered.connect(lambda _action, key=question.key, own=button: self._ticked(key, own))
        button.setMenu(menu)
        button.setAccessibleName(question_words(question))
        self._name_choice(button)
        return button

    def _ticked(self, key: str, button: QPushButton) -> None:
        picked = [action.data() for action in button.menu().actions() if action.isChecked()]
        if picked:
            self.answers[key] = AREA_SEPARATOR.join(picked)
        else:
            self.answers.pop(key, None)
        self._name_choice(button)
        self.answered.emit()

    def _name_choice(self, button: QPushButton) -> None:
        """The areas chosen stand on the button, or how many where they are more."""
        words = [action.text() for action in button.menu().actions() if action.isChecked()]
        if len(words) > 1:
            button.setText(self.tr("%n area(s)", "", len(words)))
        else:
            button.setText(words[0] if words else self.tr("Choose…"))
        button.setToolTip(", ".join(words))


class ColumnsCard(Card):
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
