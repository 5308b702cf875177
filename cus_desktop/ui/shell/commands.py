"""Everything that can be done, by name: for the palette, for shortcuts and their sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from cus_desktop.domain.sorting import fold, words
from cus_desktop.ui.theme.icons import icon
from cus_desktop.ui.widgets.buttons import Run


def always() -> bool:
    """A command that is always possible."""
    return True


def _all_of_them(_key: str) -> bool:
    return True


@dataclass(frozen=True)
class Command:
    """One thing to do, in the words of the window's language."""

    key: str
    text: str
    icon: str
    run: Run
    shortcut: str = ""
    enabled: Callable[[], bool] = always
    page: str = ""
    """The shortcut works only while this page is shown; the palette opens the page first."""
    in_palette: bool = True
    more_shortcuts: tuple[str, ...] = field(default=())


class Commands(QObject):
    """The registry of the window. ``changed`` is sent after commands come or go."""

    changed = Signal()

    def __init__(
        self,
        window: QWidget,
        open_page: Callable[[str], bool],
        offered: Callable[[str], bool] = _all_of_them,
    ) -> None:
        """``open_page`` shows a page by key and tells whether it did.

        ``offered`` tells by the key whether the person may use a command.
        """
        super().__init__(window)
        self._offered = offered
        self._window = window
        self._open_page = open_page
        self._page = ""
        self._commands: dict[str, Command] = {}
        self._actions: dict[str, QAction] = {}

    def add(self, command: Command) -> QAction:
        """Register a command; the action can be put on menus. A same key replaces.

        One that the person may not use is registered nowhere, and its action stays hidden.
        """
        self.remove(command.key)
        action = QAction(icon(command.icon), command.text, self)
        action.setObjectName(command.key)
        if not self._offered(command.key):
            action.setVisible(False)
            return action
        keys = [command.shortcut, *command.more_shortcuts] if command.shortcut else []
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda: self.run(command.key))
        action.setEnabled(self._is_here(command))
        self._window.addAction(action)
        self._commands[command.key] = command
        self._actions[command.key] = action
        self.changed.emit()
        return action

    def remove(self, key: str) -> None:
        """Take a command away; an unknown key is fine."""
        action = self._actions.pop(key, None)
        self._commands.pop(key, None)
        if action is not None:
            self._window.removeAction(action)
            action.deleteLater()
            self.changed.emit()

    def all(self) -> list[Command]:
        """Every command in the order it was added."""
        return list(self._commands.values())

    def show_page(self, page: str) -> None:
        """Let the shortcuts of this page work, and those of other pages not."""
        self._page = page
        for key, command in self._commands.items():
            self._actions[key].setEnabled(self._is_here(command))

    def run(self, key: str) -> bool:
        """Do it, on its own page; False when it is not possible now."""
        command = self._commands[key]
        if command.page and command.page != self._page and not self._open_page(command.page):
            return False
        command = self._commands[key]  # the page, made just now, knows better how to do it
        if not command.enabled():
            return False
        command.run()
        return True

    def matching(self, text: str) -> list[Command]:
        """Possible commands whose words begin with every word typed, best first.

        What the page that is shown can do stands before what other pages can, and that before
        what is possible everywhere.
        """
        typed = words(text)
        found = [
            command
            for command in self._commands.values()
            if command.in_palette and _fits(command, typed) and self._is_possible(command)
        ]
        start = fold(text.strip())
        return sorted(found, key=lambda one: (not _begins(one, start), self._distance(one)))

    def _distance(self, command: Command) -> int:
        if command.page:
            return 0 if command.page == self._page else 1
        return 2

    def _is_here(self, command: Command) -> bool:
        return not command.page or command.page == self._page

    def _is_possible(self, command: Command) -> bool:
        """A command of another page may be tried; its page knows better once it is shown."""
        return not self._is_here(command) or command.enabled()


def _begins(command: Command, start: str) -> bool:
    return fold(_plain(command.text)).startswith(start)


def _fits(command: Command, typed: tuple[str, ...]) -> bool:
    own = words(_plain(command.text))
    return all(any(word.startswith(start) for word in own) for start in typed)


def _plain(text: str) -> str:
    return text.replace("&", "")
