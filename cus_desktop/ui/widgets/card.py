"""Cards and the header of a page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.labels import Text, show_if


class Card(QFrame):
    """A white frame with an optional section title and actions at its right.

    Put content into ``body``.
    """

    def __init__(self, title: str = "", *, padding: int = Space.CARD) -> None:
        super().__init__()
        self.setProperty("card", "true")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(padding, padding, padding, padding)
        outer.setSpacing(Space.FIELD)
        self._head: QHBoxLayout | None = None
        self._outer = outer
        self.title = Text(title, "section", parent=self)
        self.title.setVisible(bool(title))
        if title:
            self._make_head()
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.FIELD)
        outer.addLayout(self.body, 1)

    def set_title(self, title: str) -> None:
        """Give the card a title, or another one: for subclasses that translate their own."""
        self._make_head()
        self.title.setText(title)
        self.title.show()

    def wrap_title(self) -> None:
        """Let a long title take several lines where it would widen the page."""
        head = self._make_head()
        self.title.setWordWrap(True)
        head.setStretchFactor(self.title, 1)
        head.setStretch(head.indexOf(self.title) + 1, 0)

    def add_action(self, button: QWidget) -> None:
        """Put a button at the right of the title."""
        self._make_head().addWidget(button)

    def _make_head(self) -> QHBoxLayout:
        if self._head is None:
            self._head = QHBoxLayout()
            self._head.setSpacing(Space.SMALL)
            self._head.addWidget(self.title)
            self._head.addStretch(1)
            self._outer.insertLayout(0, self._head)
        return self._head


class PageHeader(QWidget):
    """The top of a page: title, a muted line below it, actions at the right.

    The last action added stands rightmost; add the primary one last.
    """

    def __init__(self, title: str, subtitle: str = "") -> None:
        super().__init__()
        self._title = Text(title, "title", wrap=True)
        self._subtitle = Text(subtitle, "muted", wrap=True)
        show_if(self._subtitle, bool(subtitle))
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.FIELD)
        self._row.addLayout(words, 1)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)

    def set_subtitle(self, subtitle: str) -> None:
        """Change the line below the title; an empty text hides it."""
        self._subtitle.setText(subtitle)
        show_if(self._subtitle, bool(subtitle))

    def add_action(self, button: QWidget) -> None:
        """Put a button at the right end."""
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
