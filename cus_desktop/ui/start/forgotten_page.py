"""The way back with the paper key: a new password when every password is forgotten."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from cus_desktop.domain.problems import Problem
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.ui.accounts.strength import new_password
from cus_desktop.ui.forms import editors
from cus_desktop.ui.forms.fields import Field, FieldGroup
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.start.password import password
from cus_desktop.ui.start.sheet import StartSheet
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.buttons import primary, secondary, without_state


@dataclass(frozen=True)
class NewPassword:
    """What the page asks for; nothing of it is kept after the page is gone."""

    paper_key: str = field(default="", repr=False)
    user: str = ""
    password: str = field(default="", repr=False)
    password_repeated: str = field(default="", repr=False)


FIELDS = FieldGroup(
    "",
    (
        Field(
            "paper_key",
            QT_TRANSLATE_NOOP("ForgottenPage", "Paper key, six groups"),
            editors.text(max_length=80),
            required=True,
            width="full",
            hint=QT_TRANSLATE_NOOP(
                "ForgottenPage", "Capital or small letters and spaces make no difference."
            ),
        ),
        Field(
            "user",
            QT_TRANSLATE_NOOP("ForgottenPage", "Your name for opening the program"),
            editors.text(max_length=64),
            required=True,
            width="full",
        ),
        Field(
            "password",
            QT_TRANSLATE_NOOP("ForgottenPage", "New password"),
            new_password(),
            required=True,
        ),
        Field(
            "password_repeated",
            QT_TRANSLATE_NOOP("ForgottenPage", "The same password again"),
            password(),
            required=True,
        ),
    ),
    columns=2,
)


class ForgottenPage(StartSheet):
    """Asks for the paper key and a new password.

    ``asked`` carries a ``NewPassword`` that is filled in; ``cancelled`` goes back.
    """

    asked = Signal(object)
    cancelled = Signal()

    def __init__(self, today: date) -> None:
        super().__init__(
            self.tr("Open with the paper key"),
            self.tr("Take the envelope with the paper key from the director's safe."),
            width=66,
        )
        self.message = Banner("danger")
        self.form = Form((FIELDS,), NewPassword(), context="ForgottenPage", today=lambda: today)
        back = secondary(self.tr("&Back"), "arrow-left")
        self.open_button = primary(self.tr("&Open"), "lock-open")
        back.clicked.connect(without_state(self.cancelled.emit))
        self.open_button.clicked.connect(without_state(self._go_on))
        self.body.addWidget(self.form)
        self.body.addWidget(self.message)
        self.foot.addWidget(back)
        self.foot.addStretch(1)
        self.foot.addWidget(self.open_button)

    def set_busy(self, busy: bool) -> None:
        """While the keys are derived nothing can be sent twice."""
        self.form.setEnabled(not busy)
        self.open_button.setEnabled(not busy)
        words = self.tr("Opening with the paper key, one moment…") if busy else ""
        self.message.show_message("info", words)

    def refuse(self, sentence: str) -> None:
        """Say why it did not open; what was typed stays."""
        self.set_busy(False)
        self.message.show_message("danger", sentence)
        self.form.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field opens, Esc goes back; both as the buttons do."""
        if not self.open_button.isEnabled():
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        from cus_desktop.domain.passwords import check_new_password

        typed = self.form.draft()
        problems = [
            Problem(name, code)
            for name, code in (("paper_key", "paper-key-missing"), ("user", "login-missing"))
            if not getattr(typed, name).strip()
        ]
        problems += check_new_password(typed.password, typed.password_repeated, (typed.user,))
        self.form.show_problems(problems)
        if problems:
            self.form.focus_problem()
        else:
            self.asked.emit(typed)
