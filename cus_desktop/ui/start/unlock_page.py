"""Unlocking the office: name, password, one sentence when it does not open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from cus_desktop.ui.start.password import PasswordLine
from cus_desktop.ui.start.sheet import StartSheet
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.button_flow import ButtonFlow
from cus_desktop.ui.widgets.buttons import link, primary, without_state
from cus_desktop.ui.widgets.labels import Text


class UnlockPage(StartSheet):
    """Asks for the name and the password.

    ``unlock`` carries both when the person goes on; ``elsewhere`` is sent when another office
    is wanted, ``forgotten`` when the password is lost, ``backup`` when one is to be restored.
    """

    unlock = Signal(str, str)
    elsewhere = Signal()
    forgotten = Signal()
    backup = Signal()

    def __init__(self, *, practice: bool) -> None:
        super().__init__(
            self.tr("Practice office") if practice else self.tr("Open the office"), width=58
        )
        self.name = QLineEdit()
        self.name.setObjectName("user")
        self.name.setMaxLength(64)
        self.password = PasswordLine()
        self.password.setObjectName("password")
        self.message = Banner("danger")
        self.open_button = primary(self.tr("&Open"), "lock-open")
        if practice:
            hint = self.tr("Name: dyrektor, password: praktyka. All people here are invented.")
            self.body.addWidget(Banner("info", hint))
        self._add_field(self.tr("&Name"), self.name)
        self._add_field(self.tr("&Password"), self.password)
        self.body.addWidget(self.message)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.open_button)
        self.body.addLayout(row)
        self.foot.addWidget(self._further_ways(practice), 1)
        self.open_button.clicked.connect(without_state(self._go_on))
        self.name.returnPressed.connect(self._go_on)
        self.password.returnPressed.connect(self._go_on)

    def start(self, user: str) -> None:
        """Put the name in that was used last; the cursor stands where typing starts."""
        self.name.setText(user)
        (self.password if user else self.name).setFocus()

    def set_busy(self, busy: bool) -> None:
        """While the key is derived nothing can be sent twice."""
        for widget in (self.name, self.password, self.open_button):
            widget.setEnabled(not busy)
        self.open_button.setText(self.tr("Opening…") if busy else self.tr("&Open"))
        if busy:
            self.message.show_message("info", self.tr("Checking the password, one moment…"))

    def refuse(self, sentence: str) -> None:
        """Say why it did not open; the password is typed anew, the name stays."""
        self.set_busy(False)
        self.message.show_message("danger", sentence)
        self.password.clear_secret()
        self.password.setFocus()

    def _further_ways(self, practice: bool) -> ButtonFlow:
        ways = [(self.tr("Another office…"), self.elsewhere)]
        if not practice:
            ways.append((self.tr("Forgotten password…"), self.forgotten))
        ways.append((self.tr("Open a backup…"), self.backup))
        flow = ButtonFlow()
        for words, wanted in ways:
            button = link(words)
            button.clicked.connect(without_state(wanted.emit))
            flow.add(button)
        return flow

    def _add_field(self, label: str, line: QLineEdit) -> None:
        words = Text(label, "label")
        words.setBuddy(line)
        line.setAccessibleName(label.replace("&", ""))
        box = QVBoxLayout()
        box.setSpacing(Space.TINY)
        box.addWidget(words)
        box.addWidget(line)
        self.body.addLayout(box)

    def _go_on(self) -> None:
        if not self.name.text().strip():
            self.name.setFocus()
            return
        if not self.password.text():
            self.password.setFocus()
            return
        self.unlock.emit(self.name.text().strip(), self.password.text())
