"""What a person answers before services are imported: cells the program cannot read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QVBoxLayout, QWidget

from cus_desktop.domain.catalogue_import import AREA_SEPARATOR, LEAVE_EMPTY
from cus_desktop.services.catalogue_import import Question
from cus_desktop.ui.catalogue.import_words import choice_words, question_words
from cus_desktop.ui.imports.answers_card import AnswersCard
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.buttons import secondary
from cus_desktop.ui.widgets.labels import Text

_UNANSWERED = "?"


class QuestionsCard(AnswersCard[str, Question]):
    """Every cell the program cannot read, with the possible answers, by the question's key."""

    def __init__(self) -> None:
        super().__init__()
        self._names: Mapping[str, str] = {}
        self._add_hint(self.tr("What is not answered stays empty and can be filled in later."))

    def show_questions(self, questions: Sequence[Question], names: Mapping[str, str]) -> None:
        """Add questions not seen yet; ``names`` are the programmes by id."""
        self._names = names
        self.ask({each.key: each for each in questions})

    def _heading(self, count: int) -> str:
        return self.tr("%n question(s) to answer", "", count)

    def _words(self, asked: Question) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        rows = ", ".join(map(str, asked.rows[:12])) + ("…" if len(asked.rows) > 12 else "")
        where = self.tr("row(s) %1", "", len(asked.rows)).replace("%1", rows)
        column.addWidget(Text(question_words(asked), wrap=True))
        column.addWidget(Text(where, "label", wrap=True))
        return cell

    def _picker(self, key: str, asked: Question) -> QWidget:
        return self._menu(asked) if asked.several else self._box(asked)

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
        self.answer(key, None if given == _UNANSWERED else given)

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
        self._name_choice(button)
        self.answer(key, AREA_SEPARATOR.join(picked) if picked else None)

    def _name_choice(self, button: QPushButton) -> None:
        """The areas chosen stand on the button, or how many where they are more."""
        words = [action.text() for action in button.menu().actions() if action.isChecked()]
        if len(words) > 1:
            button.setText(self.tr("%n area(s)", "", len(words)))
        else:
            button.setText(words[0] if words else self.tr("Choose…"))
        button.setToolTip(", ".join(words))
