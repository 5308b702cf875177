"""The first login: a password that nobody else knows takes the place of the one that was given."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from cus_desktop.domain.passwords import check_new_password
from cus_desktop.domain.problems import Problem
from cus_desktop.ui.accounts.password_dialogs import password_form
from cus_desktop.ui.start.sheet import StartSheet
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.buttons import primary, without_state


class OwnPasswordPage(StartSheet):
    """Asks for a new password, twice; ``chosen`` carries it."""

    chosen = Signal(str)

    def __init__(self, personal: Sequence[str], today: date) -> None:
        super().__init__(
            self.tr("Choose your own password"),
            self.tr("Somebody else chose the present one and may know it."),
            width=56,
        )
        self._personal = personal
        self.message = Banner("danger")
        self.form = password_form(personal, lambda: today, own=False)
        self.go_on = primary(self.tr("&Change and open"), "lock-open")
        self.go_on.clicked.connect(without_state(self._go_on))
        self.body.addWidget(self.form)
        self.body.addWidget(self.message)
        self.foot.addStretch(1)
        self.foot.addWidget(self.go_on)

    def set_busy(self, busy: bool) -> None:
        """While the keys are derived nothing can be sent twice."""
        self.form.setEnabled(not busy)
        self.go_on.setEnabled(not busy)
        words = self.tr("Changing the password, one moment…") if busy else ""
        self.message.show_message("info", words)

    def refuse(self, sentence: str) -> None:
        """Say why it was not changed; what was typed stays."""
        self.set_busy(False)
        self.message.show_message("danger", sentence)
        self.form.focus_first()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show at the fields what is wrong."""
        self.set_busy(False)
        self.form.show_problems(problems)
        self.form.focus_problem()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes on, as the button does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.go_on.isEnabled():
            self._go_on()
        else:
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        typed = self.form.draft()
        problems = check_new_password(typed.password, typed.password_repeated, self._personal)
        if problems:
            self.show_problems(problems)
        else:
            self.form.show_problems(())
            self.set_busy(True)
            self.chosen.emit(typed.password)
