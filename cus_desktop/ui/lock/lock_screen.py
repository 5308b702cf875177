"""What a locked program shows: a field for the password, and nothing of the office."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cus_desktop.ui.start.password import PasswordLine
from cus_desktop.ui.start.sheet import StartSheet
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.buttons import link, primary, without_state
from cus_desktop.ui.widgets.labels import IconMark, Text

TITLE = "CUS Desktop"


class LockScreen(QWidget):
    """Stands in the place of all other windows.

    ``unlock`` carries the password; ``other_person`` is sent when somebody else wants to sign
    in, ``closed`` when the program is to end.
    """

    unlock = Signal(str)
    other_person = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setObjectName("lock")
        sheet = StartSheet(
            self.tr("The program is locked"),
            self.tr("What was open and half-typed is kept. The password opens it again."),
            width=44,
        )
        self.password = PasswordLine()
        self.password.setObjectName("password")
        self.password.setAccessibleName(self.tr("Password"))
        label = Text(self.tr("&Password"), "label")
        label.setBuddy(self.password)
        self.message = Banner("danger")
        self.open_button = primary(self.tr("&Unlock"), "lock-open")
        other = link(self.tr("Somebody else signs in…"))
        box = QVBoxLayout()
        box.setSpacing(Space.TINY)
        box.addWidget(label)
        box.addWidget(self.password)
        sheet.body.addWidget(IconMark("lock", "accent", 2.4), 0, Qt.AlignmentFlag.AlignLeft)
        sheet.body.addLayout(box)
        sheet.body.addWidget(self.message)
        sheet.foot.addWidget(other)
        sheet.foot.addStretch(1)
        sheet.foot.addWidget(self.open_button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(sheet)
        self.open_button.clicked.connect(without_state(self._go_on))
        self.password.returnPressed.connect(self._go_on)
        other.clicked.connect(without_state(self.other_person.emit))

    def begin(self) -> None:
        """Empty and ready for typing."""
        self.set_busy(False)
        self.message.show_message("danger", "")
        self.password.clear_secret()
        self.password.setFocus()

    def set_busy(self, busy: bool) -> None:
        """While the key is derived nothing can be sent twice."""
        self.password.setEnabled(not busy)
        self.open_button.setEnabled(not busy)
        if busy:
            self.message.show_message("info", self.tr("Checking the password, one moment…"))

    def refuse(self, sentence: str) -> None:
        """Say why it stays locked; the password is typed anew."""
        self.begin()
        self.message.show_message("danger", sentence)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _go_on(self) -> None:
        if self.password.text():
            self.unlock.emit(self.password.text())
        else:
            self.password.setFocus()
