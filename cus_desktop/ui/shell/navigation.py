"""The dark column at the left: pages, help, who is signed in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cus_desktop.ui.shell.backup_button import BackupButton
from cus_desktop.ui.shell.nav_button import ICON_GAP, NavButton
from cus_desktop.ui.shell.pages import PageSpec
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.buttons import icon_side
from cus_desktop.ui.widgets.labels import ElidedText, IconMark, Text
from cus_desktop.ui.words import translate

_WIDTH = 26
"""Width with words, in average characters."""


class Navigation(QFrame):
    """``chosen`` carries the key of a page; ``help_asked`` and ``backups_asked`` nothing."""

    chosen = Signal(str)
    help_asked = Signal()
    backups_asked = Signal()

    def __init__(self, office: str, person: str, pages: Sequence[PageSpec]) -> None:
        super().__init__()
        self.setProperty("nav", "true")
        self.setAccessibleName(self.tr("Pages of the program"))
        self._wide = True
        self._buttons: dict[str, NavButton] = {}
        self._words: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.FIELD, Space.CARD, Space.FIELD, Space.CARD)
        self._column.setSpacing(Space.TINY)
        self._column.addLayout(self._brand(office))
        self._column.addSpacing(Space.SMALL)
        for spec in pages:
            if spec.place == "main":
                self._column.addWidget(self._page_button(spec))
        self._column.addStretch(1)
        self.ribbon = self._practice_ribbon()
        self._column.addWidget(self.ribbon)
        self._column.addLayout(self._person(person))
        self.backups = BackupButton()
        self.backups.clicked.connect(self.backups_asked)
        self._column.addWidget(self.backups)
        self._help = NavButton(self.tr("Help (F1)"), "circle-help")
        self._help.clicked.connect(self.help_asked)
        self._column.addWidget(self._help)
        for spec in pages:
            if spec.place == "foot":
                self._column.addWidget(self._page_button(spec))
        self._set_width()

    @property
    def wide(self) -> bool:
        """True while the words are shown."""
        return self._wide

    def wide_width(self) -> int:
        """The width with words, in pixels."""
        return self.fontMetrics().averageCharWidth() * _WIDTH + 2 * Space.FIELD

    def set_current(self, key: str) -> None:
        """Mark the page that is shown."""
        for own, button in self._buttons.items():
            button.set_current(own == key)

    def set_wide(self, wide: bool) -> None:
        """Show words beside the icons, or icons only."""
        if wide == self._wide:
            return
        self._wide = wide
        for button in (*self._buttons.values(), self.backups, self._help):
            button.set_wide(wide)
        for widget in self._words:
            widget.setVisible(wide)
        self._set_width()

    def set_office(self, office: str) -> None:
        """Show another name of the office."""
        self._office.set_whole(office)

    def show_backups(self, words: str, details: str, *, warning: bool) -> None:
        """Say how old the last proved backup is, and in the tool tip what is wrong."""
        self.backups.show_age(words, details, warning=warning)

    def show_practice(self) -> None:
        """Say that the data are made up."""
        self.ribbon.setToolTip(self.tr("All people and addresses here are made up."))
        self.ribbon.show()

    def focus_current(self) -> None:
        """Put the focus on the page that is shown."""
        shown = [one for one in self._buttons.values() if one.property("current") == "true"]
        (shown or list(self._buttons.values()))[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        buttons = [button for button in self.findChildren(NavButton) if button.isVisible()]
        focused = next((place for place, one in enumerate(buttons) if one.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        buttons[(focused + step) % len(buttons)].setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_help"):
            self._set_width()

    def _set_width(self) -> None:
        narrow = icon_side(self) + 2 * Space.FIELD + 2 * Space.CARD
        narrow = max(narrow, self._mark.sizeHint().width() + 2 * Space.FIELD + Space.TINY)
        self.setFixedWidth(self.wide_width() if self._wide else narrow)
        indent = Space.FIELD - Space.HAIR if self._wide else 0
        self._brand_row.setContentsMargins(indent, 0, 0, 0)
        centre = Qt.AlignmentFlag.AlignLeft if self._wide else Qt.AlignmentFlag.AlignHCenter
        self._brand_row.setAlignment(self._mark, centre)
        indent = Space.FIELD - 1 if self._wide else 0
        self._person_row.setContentsMargins(indent, Space.SMALL, 0, Space.SMALL)
        self._person_row.setAlignment(self._person_mark, centre)

    def _page_button(self, spec: PageSpec) -> NavButton:
        button = NavButton(translate(spec.context, spec.title), spec.icon, spec.shortcut)
        button.setObjectName(spec.key)
        button.clicked.connect(lambda: self.chosen.emit(spec.key))
        self._buttons[spec.key] = button
        return button

    def _brand(self, office: str) -> QHBoxLayout:
        mark, name = Text("CUS"), ElidedText(office)
        mark.setProperty("role", "brand-mark")
        name.setProperty("role", "brand")
        row = QHBoxLayout()
        row.setSpacing(Space.TINY)
        row.addWidget(mark)
        row.addWidget(name, 1)
        self._words.append(name)
        self._mark, self._office = mark, name
        self._brand_row = row
        return row

    def _practice_ribbon(self) -> QFrame:
        ribbon = QFrame()
        ribbon.setProperty("ribbon", "true")
        words = Text(self.tr("PRACTICE DATA"))
        row = QHBoxLayout(ribbon)
        row.setContentsMargins(Space.SMALL, Space.TINY, Space.SMALL, Space.TINY)
        row.setSpacing(Space.SMALL)
        row.addStretch(1)
        row.addWidget(IconMark("graduation-cap", "warning"))
        row.addWidget(words)
        row.addStretch(1)
        self._words.append(words)
        ribbon.hide()
        return ribbon

    def _person(self, person: str) -> QHBoxLayout:
        name = ElidedText(person)
        mark = IconMark("user", "nav_text", 0.95)
        mark.setToolTip(person)
        row = QHBoxLayout()
        row.setSpacing(ICON_GAP + Space.TINY)
        row.addWidget(mark)
        row.addWidget(name, 1)
        self._words.append(name)
        self._person_row, self._person_mark = row, mark
        return row
