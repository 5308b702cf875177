"""A field for passwords."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from cus_desktop.ui.forms.editor import Editor
from cus_desktop.ui.forms.fields import FormTools, MakeEditor
from cus_desktop.ui.theme.icons import icon


class PasswordLine(QLineEdit):
    """Hides what is typed; an eye in the field shows it for a look."""

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(200)
        self._eye = QAction(icon("eye", "muted"), self.tr("Show the password"), self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)

    def clear_secret(self) -> None:
        """Empty the field and hide it again."""
        self.clear()
        self._eye.setChecked(False)

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._eye.setIcon(icon("eye-off" if shown else "eye", "muted"))
        self._eye.setText(self.tr("Hide the password") if shown else self.tr("Show the password"))


class _PasswordEditor(Editor):
    def __init__(self) -> None:
        self._line = PasswordLine()
        super().__init__(self._line)
        self._line.textEdited.connect(self.changed)

    def value(self) -> str:
        return self._line.text()

    def set_value(self, value: str) -> None:
        if value != self._line.text():
            self._line.setText(value)


def password() -> MakeEditor:
    """A password: kept exactly as typed, spaces included."""

    def make(_tools: FormTools, _name: str) -> Editor:
        return _PasswordEditor()

    return make
