"""What a page is to the main window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cus_desktop.ui.context import UiContext
from cus_desktop.ui.theme.tokens import Space

Place = Literal["main", "foot", "hidden"]


class Page(QWidget):
    """One screen of the main window. Subclasses override what they need."""

    help_page = "index"
    """Name of the help page F1 opens here."""

    def column(self) -> QVBoxLayout:
        """A column with the margins and gaps every page has; call it once."""
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE - Space.TINY, Space.PAGE, Space.CARD)
        column.setSpacing(Space.FIELD)
        return column

    def show_target(self, target: Any) -> None:
        """Show what ``navigate`` was told to show, usually a record by its id."""

    def shown(self) -> None:
        """Called each time the page comes to the front; puts the focus where typing starts."""
        self.setFocus()

    def may_leave(self) -> bool:
        """False keeps the person on the page, after it has asked about unsaved text."""
        return True

    def panes(self) -> Sequence[QWidget]:
        """What F6 walks through, in reading order."""
        return (self,)


@dataclass(frozen=True)
class Offer:
    """A command that its page will register, offered while the page is not made yet.

    All of it repeats the command: key, words (in the page's own ``context``, where they are
    marked for translation), icon and shortcut.
    """

    key: str
    context: str
    text: str
    icon: str
    shortcut: str = ""


@dataclass(frozen=True)
class PageSpec:
    """A page as data; the page itself is made when it is first shown.

    ``title`` is marked with ``QT_TRANSLATE_NOOP`` in ``context`` and carries the mnemonic.
    ``create`` imports the page's module inside, so that the window opens fast.
    """

    key: str
    context: str
    title: str
    icon: str
    create: Callable[[UiContext], Page]
    place: Place = "main"
    """In the list of pages, at its foot, or reached by links only."""
    shortcut: str = ""
    under: str = ""
    """For a hidden page: the page that is marked in the navigation while it is shown."""
    offers: tuple[Offer, ...] = ()
    """What the palette offers of this page before it was ever shown."""
