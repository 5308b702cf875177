"""The dialog of a question."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from cus_desktop.ui.ask import Answer, Question
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.buttons import Button, link
from cus_desktop.ui.widgets.labels import IconMark, Text

_TEXT_WIDTH = 44
"""Width of the text, in average characters."""


class QuestionDialog(QDialog):
    """Shows one question; ``answer`` is the key of the button used, the safe one for Esc."""

    def __init__(self, parent: QWidget | None, question: Question) -> None:
        super().__init__(parent)
        self.answer = question.answers[0].key
        self.setWindowTitle(question.title)
        icon, role = {
            "info": ("circle-help", "accent"),
            "warning": ("triangle-alert", "warning"),
            "danger": ("triangle-alert", "danger"),
        }[question.tone]
        title = Text(question.title, "section", wrap=True)
        text = Text(question.text, wrap=True)
        text.setMinimumWidth(self.fontMetrics().averageCharWidth() * _TEXT_WIDTH)
        words = QVBoxLayout()
        words.setSpacing(Space.SMALL)
        words.addWidget(title)
        words.addWidget(text)
        head = QHBoxLayout()
        head.setSpacing(Space.CARD)
        head.addWidget(IconMark(icon, role, 1.6), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.CARD)
        column.setSpacing(Space.PAGE)
        column.addLayout(head)
        if question.details:
            column.addLayout(self._details(question.details))
        buttons = [self._button(answer) for answer in question.answers]
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        column.addLayout(row)
        buttons[0].setFocus()

    def _button(self, answer: Answer) -> Button:
        button = Button(answer.text, answer.kind)
        button.setObjectName(answer.key)
        button.clicked.connect(lambda: self._take(answer.key))
        return button

    def _details(self, text: str) -> QVBoxLayout:
        box = QPlainTextEdit(text)
        box.setReadOnly(True)
        box.setTabChangesFocus(True)
        box.setAccessibleName(self.tr("Details"))
        box.setMinimumHeight(self.fontMetrics().height() * 8)
        box.hide()
        fold = link(self.tr("Details"))
        fold.setCheckable(True)
        fold.toggled.connect(box.setVisible)
        fold.toggled.connect(self._fit)
        copy = link(self.tr("Copy the details"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        row = QHBoxLayout()
        row.addWidget(fold)
        row.addWidget(copy)
        row.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(Space.SMALL)
        column.addLayout(row)
        column.addWidget(box)
        return column

    def _fit(self) -> None:
        self.adjustSize()

    def _take(self, key: str) -> None:
        self.answer = key
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        else:
            super().keyPressEvent(event)
