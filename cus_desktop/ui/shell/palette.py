"""Ctrl+K: go to any person or command by typing a part of its name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from cus_desktop.ui.background import Background
from cus_desktop.ui.shell.commands import Commands
from cus_desktop.ui.shell.palette_painter import DETAIL_ROLE, ICON_ROLE, PalettePainter
from cus_desktop.ui.shell.people import FindPeople, FoundPerson
from cus_desktop.ui.theme.look import tokens
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.labels import Text

_DEBOUNCE_MS = 60
_MOST_PEOPLE = 9
_MOST_UNASKED = 9
"""Commands offered before anything is typed: the rest is found by name."""
_MOST_LINES = 14
"""Lines seen at once; more can be scrolled to."""
_WIDTH = 84
"""Width in average characters."""
_SHADE = 0.5
_KEY = Qt.ItemDataRole.UserRole
_KIND = Qt.ItemDataRole.UserRole + 1
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class Palette(QWidget):
    """Covers the window, dims it, and shows a field with its list.

    ``person_chosen`` carries the id of a person.
    """

    person_chosen = Signal(str)

    def __init__(
        self, window: QWidget, commands: Commands, background: Background, find: FindPeople
    ) -> None:
        super().__init__(window)
        self._commands = commands
        self._background = background
        self._find = find
        self._asked = ""
        self._before: QWidget | None = None
        self._model = QStandardItemModel(self)
        self._make_field()
        self._make_list()
        self._lay_out()
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.setInterval(_DEBOUNCE_MS)
        self._breath.timeout.connect(self._ask_people)
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show the palette with an empty field."""
        window = self.parentWidget()
        if window is None:
            return
        self._before = window.focusWidget()
        self.setGeometry(window.rect())
        self._field.clear()
        self._typed("")
        self.show()
        self.raise_()
        self._field.setFocus()

    def close_palette(self) -> None:
        """Go back to where the person was."""
        self._breath.stop()
        self._asked = ""
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    # Asking

    def _typed(self, text: str) -> None:
        """Commands answer at once; people come when the store has found them."""
        self._asked = text.strip()
        self._model.clear()
        fitting = self._commands.matching(self._asked)
        for command in fitting if self._asked else fitting[:_MOST_UNASKED]:
            plain = command.text.replace("&", "")
            self._add("command", command.key, plain, command.shortcut, command.icon)
        self._select(0)
        self._breath.start()

    def _ask_people(self) -> None:
        """Also while nothing is typed: the people last worked on come then."""
        text = self._asked
        self._background.read(lambda: (text, self._find(text)), self._people_found)

    def _people_found(self, answer: tuple[str, Sequence[FoundPerson]]) -> None:
        """An answer to anything but the text that stands there now is dropped."""
        text, people = answer
        if text != self._asked or not self.isVisible():
            return
        for person in people[:_MOST_PEOPLE]:
            self._add("person", person.id, person.name, person.detail, "user")
        if people and self._list.currentIndex().row() < 0:
            self._select(0)
        self._fit()

    def _add(self, kind: str, key: str, text: str, detail: str, icon_name: str) -> None:
        item = QStandardItem(text)
        item.setData(key, _KEY)
        item.setData(kind, _KIND)
        item.setData(detail, DETAIL_ROLE)
        item.setData(icon_name, ICON_ROLE)
        item.setData(", ".join(part for part in (text, detail) if part), _SPOKEN)
        self._model.appendRow(item)

    # Choosing

    def _select(self, row: int) -> None:
        count = self._model.rowCount()
        index = self._model.index(max(0, min(count - 1, row)), 0) if count else QModelIndex()
        self._list.setCurrentIndex(index)
        self._field.setAccessibleDescription(str(index.data(_SPOKEN) or self._nothing.text()))
        self._fit()

    def _run_current(self) -> None:
        index = self._list.currentIndex()
        if not index.isValid():
            return
        kind, key = index.data(_KIND), index.data(_KEY)
        self.close_palette()
        if kind == "command":
            self._commands.run(key)
        else:
            self.person_chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _MOST_LINES,
            Qt.Key.Key_PageUp: -_MOST_LINES,
        }
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._run_current()
        elif key in moves:
            self._select(self._list.currentIndex().row() + moves[key])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent):
            handled = {
                Qt.Key.Key_Down,
                Qt.Key.Key_Up,
                Qt.Key.Key_PageDown,
                Qt.Key.Key_PageUp,
                Qt.Key.Key_Return,
                Qt.Key.Key_Enter,
                Qt.Key.Key_Escape,
            }
            if event.type() == QEvent.Type.KeyPress and Qt.Key(event.key()) in handled:
                self.keyPressEvent(event)
                return True
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            window = self.parentWidget()
            if watched is window and window is not None:
                self.setGeometry(window.rect())
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays in the palette: the rest of the window is covered."""
        self._select(self._list.currentIndex().row() + (1 if forward else -1))
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_palette()

    # Showing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(_SHADE)
        painter.fillRect(self.rect(), tokens().color("shade"))
        painter.end()

    def _make_field(self) -> None:
        self._field = _PaletteField()
        self._field.setAccessibleName(self.tr("Command or person"))
        self._field.setPlaceholderText(self.tr("Type a command or a name…"))
        self._field.textChanged.connect(self._typed)
        self._field.installEventFilter(self)
        self.setFocusProxy(self._field)

    def _make_list(self) -> None:
        self._list = QListView()
        self._list.setAccessibleName(self.tr("What was found"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(PalettePainter(self._list))
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.clicked.connect(self._run_current)
        self._nothing = Text(self.tr("Nothing fits. Try a part of the name."), "muted")
        self._nothing.setContentsMargins(Space.FIELD, Space.SMALL, 0, Space.SMALL)

    def _lay_out(self) -> None:
        self._card = QFrame()
        self._card.setProperty("card", "pop")
        inner = QVBoxLayout(self._card)
        inner.setContentsMargins(Space.FIELD, Space.FIELD, Space.FIELD, Space.FIELD)
        inner.setSpacing(Space.SMALL)
        inner.addWidget(self._field)
        inner.addWidget(self._list)
        inner.addWidget(self._nothing)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)

    def _fit(self) -> None:
        """As high as what was found, never higher than the window."""
        self._column.setContentsMargins(
            Space.PAGE, max(Space.PAGE, self.height() // 7), Space.PAGE, 0
        )
        wide = self.fontMetrics().averageCharWidth() * _WIDTH
        self._card.setFixedWidth(min(self.width() - 2 * Space.PAGE, wide))
        count = self._model.rowCount()
        row = self._list.sizeHintForRow(0) if count else 0
        room = self.height() - self.height() // 7 - self._field.sizeHint().height() - 4 * Space.PAGE
        self._list.setFixedHeight(
            max(0, min(count, _MOST_LINES, max(1, room // max(1, row))) * row)
        )
        self._list.setVisible(count > 0)
        self._nothing.setVisible(count == 0)


class _PaletteField(QLineEdit):
    """Tab walks through what was found."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, Palette):
            parent = parent.parentWidget()
        return parent.focusNextPrevChild(forward) if parent is not None else False
