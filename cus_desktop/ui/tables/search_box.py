"""The search field above a list."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit

from cus_desktop.ui.widgets.buttons import with_shortcut
from cus_desktop.ui.widgets.line_edges import LineEdges

_DEBOUNCE_MS = 60


class SearchBox(QLineEdit):
    """Typing searches after a breath; Down goes to the list, Esc clears.

    ``searched`` carries the text; ``left_down`` and ``entered`` are sent on Down and Enter.
    """

    searched = Signal(str)
    left_down = Signal()
    entered = Signal()

    def __init__(self, name: str, hint: str) -> None:
        """``name`` is read aloud, ``hint`` stands in the empty field.

        Ctrl+F comes here from anywhere in the window while the field is shown.
        """
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setToolTip(with_shortcut(name, "Ctrl+F"))
        edges = LineEdges(self)
        edges.add_mark("search")
        self._clear = edges.add_button("x", self.tr("Clear the search (Esc)"), self.forget)
        self._clear.hide()
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.setInterval(_DEBOUNCE_MS)
        self._breath.timeout.connect(self._search)
        self.textChanged.connect(self._typed)
        self._shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        self._shortcut.activated.connect(self._come)

    def forget(self) -> None:
        """Empty the field and search at once."""
        self.clear()
        self._search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Down:
            self._search_now()
            self.left_down.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.forget()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._search_now()
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _typed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._breath.start()

    def _search_now(self) -> None:
        if self._breath.isActive():
            self._search()

    def _search(self) -> None:
        self._breath.stop()
        self.searched.emit(self.text().strip())

    def _come(self) -> None:
        self.setFocus()
        self.selectAll()
