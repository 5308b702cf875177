"""The foot of an edit dialog: what is kept, what needs attention, cancel and save."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.buttons import link, primary, secondary, with_shortcut
from cus_desktop.ui.widgets.labels import IconMark, Text, set_style_property


class EditFooter(QFrame):
    """``next_problem`` carries the number of the problem to go to, from 0."""

    next_problem = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bar", "foot")
        self._place = 0
        self._own_words = ""
        """What the button says while it does not ask once more."""
        self.again = self.tr("Save anyway")
        """What the button says while only warnings stand against saving."""
        self._kept_icon = IconMark("circle-check", "success")
        self._kept = Text("", "muted")
        self._kept_icon.hide()
        self._problems = link("", tone="danger")
        self._problems.hide()
        self._problems.clicked.connect(self._go_on)
        self.cancel = secondary(self.tr("Cancel"))
        self.save = primary(self.tr("Save"), "save")
        self.save.setToolTip(with_shortcut(self.tr("Save"), "Ctrl+S"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.PAGE, Space.FIELD, Space.PAGE, Space.FIELD)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._kept_icon)
        row.addWidget(self._kept)
        row.addStretch(1)
        row.addWidget(self._problems)
        row.addWidget(self.cancel)
        row.addWidget(self.save)

    def count(self, blocking: int, shown: int) -> None:
        """Say how many fields need attention; pressing it goes from one to the next."""
        self._place = 0
        if blocking:
            self._problems.setText(self.tr("%n field(s) to correct", "", blocking))
        elif shown:
            self._problems.setText(self.tr("%n remark(s)", "", shown))
        set_style_property(self._problems, "tone", "danger" if blocking else "warning")
        self._problems.setVisible(bool(shown))
        if self._own_words:
            self.save.setText(self._own_words)
            self._own_words = ""

    def ask_again(self, shown: int) -> None:
        """There are only warnings: the next press saves, and the person is told so."""
        self._problems.setText(self.tr("%n remark(s), saving is allowed", "", shown))
        self._own_words = self._own_words or self.save.text()
        self.save.setText(self.again)

    def say_kept(self, text: str) -> None:
        """Say when the draft was kept."""
        self._kept.setText(text)
        self._kept_icon.setVisible(bool(text))

    def set_saving(self, saving: bool) -> None:
        """No second press while saving."""
        self.save.setEnabled(not saving)
        self.cancel.setEnabled(not saving)
        if saving:
            self.say_kept("")

    def _go_on(self) -> None:
        self.next_problem.emit(self._place)
        self._place += 1
