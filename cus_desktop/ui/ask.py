"""The few questions the program asks. Tests replace the asker and need no dialog."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from PySide6.QtWidgets import QWidget

from cus_desktop.ui.widgets.buttons import Kind


@dataclass(frozen=True)
class Answer:
    """One button of a question."""

    key: str
    text: str
    """Repeats the verb of the question: "Delete plan", never "Yes"."""
    kind: Kind = "secondary"


@dataclass(frozen=True)
class Question:
    """What is asked. The first answer is the safe one: Enter at once and Esc choose it."""

    title: str
    text: str
    answers: Sequence[Answer]
    tone: Literal["info", "warning", "danger"] = "info"
    details: str = ""
    """Technical text behind a fold, to be copied into a report."""


class Asker(Protocol):
    """Whoever answers questions."""

    def ask(self, parent: QWidget | None, question: Question) -> str:
        """The key of the answer."""


class DialogAsker:
    """Asks the person at the screen."""

    def ask(self, parent: QWidget | None, question: Question) -> str:
        """Show the question; closing the window is the first, safe answer."""
        from cus_desktop.ui.question_dialog import QuestionDialog

        dialog = QuestionDialog(parent, question)
        dialog.exec()
        answer = dialog.answer
        dialog.deleteLater()
        return answer
