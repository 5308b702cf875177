"""A field for a new password with a line that says how hard it is to guess."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cus_desktop.domain.passwords import SHORTEST, strength
from cus_desktop.domain.problems import Problem
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.ui.forms.editor import Editor
from cus_desktop.ui.forms.fields import FormTools, MakeEditor
from cus_desktop.ui.start.password import PasswordLine
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.labels import IconMark, Text, set_style_property
from cus_desktop.ui.words import say, translate

_JUDGE_AFTER_MS = 150

GOOD = {
    3: QT_TRANSLATE_NOOP("StrengthLine", "Hard to guess"),
    4: QT_TRANSLATE_NOOP("StrengthLine", "Very hard to guess"),
}
"""What is said of passwords that may be used, by score; the others get advice."""

Personal = Callable[[], Sequence[str]]
"""Names of the person and the office, which a password should not be made of."""


class StrengthLine(QWidget):
    """Says under a field how hard what is typed is to guess; a hint while it is empty."""

    def __init__(self, personal: Personal) -> None:
        super().__init__()
        self._personal = personal
        self._weak = IconMark("triangle-alert", "warning")
        self._good = IconMark("circle-check", "success")
        self.words = Text("", "label", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY)
        for mark in (self._weak, self._good):
            row.addWidget(mark)
        row.addWidget(self.words, 1)
        self.judge("")

    def judge(self, password: str) -> None:
        """Show how hard the password is to guess, and what would make it harder."""
        enough = False
        if not password:
            words = self.tr("A few words that belong together only for you are best.")
        elif len(password) < SHORTEST:
            short = Problem("password", "password-too-short", {"length": SHORTEST})
            words = say(short)
        else:
            found = strength(password, self._personal())
            enough = found.enough
            words = say(Problem("password", found.advice or "password-weak"))
            if enough:
                words = translate("StrengthLine", GOOD[found.score])
        self._good.setVisible(enough)
        self._weak.setVisible(bool(password) and not enough)
        self.words.setText(words)
        role = "success" if enough else "warning" if password else "label"
        set_style_property(self.words, "role", role)


class _NewPasswordEditor(Editor):
    def __init__(self, personal: Personal) -> None:
        holder = QWidget()
        self._line = PasswordLine()
        self._strength = StrengthLine(personal)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(self._line)
        column.addWidget(self._strength)
        super().__init__(holder, focus=self._line)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_JUDGE_AFTER_MS)
        self._timer.timeout.connect(self._judge)
        self._line.textEdited.connect(self.changed)
        self._line.textChanged.connect(self._later)

    def value(self) -> str:
        return self._line.text()

    def set_value(self, value: str) -> None:
        if value != self._line.text():
            self._line.setText(value)

    def _later(self) -> None:
        self._timer.start()

    def _judge(self) -> None:
        self._strength.judge(self._line.text())


def _nobody() -> Sequence[str]:
    return ()


def new_password(personal: Personal = _nobody) -> MakeEditor:
    """A new password, judged while it is typed."""

    def make(_tools: FormTools, _name: str) -> Editor:
        return _NewPasswordEditor(personal)

    return make
