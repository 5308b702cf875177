"""What a page gets from the program. There is nothing global beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol

from cus_desktop.domain.rights import Right
from cus_desktop.ui.background import Background
from cus_desktop.ui.changes import Changes

if TYPE_CHECKING:
    from cus_desktop.services.desk import Desk
    from cus_desktop.ui.ask import Asker
    from cus_desktop.ui.shell.commands import Commands
    from cus_desktop.ui.theme.look import Look


class Navigate(Protocol):
    """Goes to a page."""

    def __call__(self, page: str, target: Any = None) -> None:
        """Show a page by its key; ``target`` is what the page shall show, often an id."""


class UiSettings(Protocol):
    """Small settings of this computer: window size, text size, colours."""

    def get(self, name: str, default: Any = None) -> Any:
        """The value kept under a name."""

    def set(self, name: str, value: Any) -> None:
        """Keep a value; it is on disk when this returns or soon after."""


def _stay() -> None:
    """A window that stands for itself has nowhere to go back to."""


@dataclass(frozen=True)
class UiContext:
    """Handed to every page by its constructor."""

    desk: Desk
    background: Background
    changes: Changes
    settings: UiSettings
    navigate: Navigate
    asker: Asker
    commands: Commands
    offer_undo: Callable[[str], None]
    """Shows "Deleted … Undo" for ten seconds; undoing takes back the last saved step."""
    look: Look
    """The colours and the text size in force; the settings change them."""
    rights: frozenset[Right] = frozenset(Right)
    """What the person may do, as it stood at the signing in; the services ask each time."""
    leave: Callable[[], object] = _stay
    """Goes back to the window that unlocks, when the office behind this one was closed."""

    def may(self, right: Right) -> bool:
        """True when what needs the right is to be offered."""
        return right in self.rights

    def today(self) -> date:
        """Today at this desk."""
        return self.desk.today()
