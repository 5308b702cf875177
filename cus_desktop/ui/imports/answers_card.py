"""What a file leaves open and a person answers before it is imported."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cus_desktop.ui.imports.pairs import PairLines
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.labels import Text

Key = TypeVar("Key")
Asked = TypeVar("Asked")


class AnswersCard(Card, Generic[Key, Asked]):
    """Questions with their possible answers; hidden while there are none.

    ``answered`` is sent after each answer; ``answers`` holds them by the question's key, and
    ``pickers`` what a person answers with. A subject gives heading, words and pickers.
    """

    answered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.answers: dict[Key, str] = {}
        self.pickers: dict[Key, QWidget] = {}
        self._asked: dict[Key, Asked] = {}
        self._lines = PairLines()
        self.body.addWidget(self._lines)
        self.hide()

    def ask(self, asked: Mapping[Key, Asked]) -> None:
        """Add questions not seen yet; those answered stay, so that an answer can be changed."""
        new = {key: each for key, each in asked.items() if key not in self._asked}
        if new:
            self._asked |= new
            self._show_asked()
        self.setVisible(bool(self._asked))

    def forget(self) -> None:
        """Start again, for another file or other columns."""
        self.answers.clear()
        self._asked.clear()
        self._show_asked()
        self.hide()

    def answer(self, key: Key, given: str | None) -> None:
        """Keep an answer, or take it back with None; an empty text may be an answer."""
        if given is None:
            self.answers.pop(key, None)
        else:
            self.answers[key] = given
        self.answered.emit()

    def _add_hint(self, words: str) -> None:
        """Say above the questions what becomes of those not answered."""
        self.body.insertWidget(0, Text(words, "muted", wrap=True))

    def _show_asked(self) -> None:
        self.set_title(self._heading(len(self._asked)))
        shown = self._shown()
        self.pickers = {key: self._picker(key, each) for key, each in shown.items()}
        words = [self._words(each) for each in shown.values()]
        self._lines.set_lines(zip(words, self.pickers.values(), strict=True))

    def _shown(self) -> Mapping[Key, Asked]:
        return self._asked

    def _heading(self, count: int) -> str:
        """The title over so many questions."""
        raise NotImplementedError

    def _words(self, asked: Asked) -> QWidget:
        """What is asked."""
        raise NotImplementedError

    def _picker(self, key: Key, asked: Asked) -> QWidget:
        """What a person answers with, showing the answer given before."""
        raise NotImplementedError
