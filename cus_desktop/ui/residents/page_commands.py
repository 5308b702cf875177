"""What can be done on the residents' page, for the palette and the shortcuts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.ui.shell.commands import Command, Commands, always

_PAGE = "residents"


class Actions(Protocol):
    """The page as the commands see it."""

    def new(self) -> None: ...
    def edit(self) -> None: ...
    def add_note(self) -> None: ...
    def open_plan(self) -> None: ...
    def show_history(self) -> None: ...
    def restrict(self) -> None: ...
    def import_file(self) -> None: ...
    def export(self) -> None: ...
    def edit_household(self) -> None: ...
    def add_relation(self) -> None: ...
    def has_current(self) -> bool: ...


@dataclass(frozen=True)
class _Entry:
    """One command of the page."""

    key: str
    text: str
    icon: str
    run: Callable[[Actions], None]
    shortcut: str = ""
    of_a_person: bool = False
    """Possible only while somebody's card is shown."""


_ENTRIES = (
    _Entry(
        "residents.new",
        QT_TRANSLATE_NOOP("ResidentCommands", "New resident"),
        "user-plus",
        lambda page: page.new(),
        "Ctrl+N",
    ),
    _Entry(
        "residents.edit",
        QT_TRANSLATE_NOOP("ResidentCommands", "Edit resident"),
        "pencil",
        lambda page: page.edit(),
        "F2",
        of_a_person=True,
    ),
    _Entry(
        "residents.note",
        QT_TRANSLATE_NOOP("ResidentCommands", "Add entry about the resident"),
        "plus",
        lambda page: page.add_note(),
        "Ctrl+E",
        of_a_person=True,
    ),
    _Entry(
        "residents.plan",
        QT_TRANSLATE_NOOP("ResidentCommands", "Open or begin the plan of the resident"),
        "clipboard-list",
        lambda page: page.open_plan(),
        "Ctrl+J",
        of_a_person=True,
    ),
    _Entry(
        "residents.household",
        QT_TRANSLATE_NOOP("ResidentCommands", "Household of the resident"),
        "house",
        lambda page: page.edit_household(),
        of_a_person=True,
    ),
    _Entry(
        "residents.relation",
        QT_TRANSLATE_NOOP("ResidentCommands", "Add family relation"),
        "users",
        lambda page: page.add_relation(),
        of_a_person=True,
    ),
    _Entry(
        "residents.history",
        QT_TRANSLATE_NOOP("ResidentCommands", "History of the resident's data"),
        "history",
        lambda page: page.show_history(),
        of_a_person=True,
    ),
    _Entry(
        "residents.restrict",
        QT_TRANSLATE_NOOP("ResidentCommands", "Who may see this record"),
        "lock",
        lambda page: page.restrict(),
        of_a_person=True,
    ),
    _Entry(
        "residents.import",
        QT_TRANSLATE_NOOP("ResidentCommands", "Import a list of residents"),
        "import",
        lambda page: page.import_file(),
    ),
    _Entry(
        "residents.export",
        QT_TRANSLATE_NOOP("ResidentCommands", "Export the list of residents"),
        "file-spreadsheet",
        lambda page: page.export(),
    ),
)


def add_commands(commands: Commands, page: Actions) -> None:
    """Register the commands of the page."""
    for entry in _ENTRIES:
        command = Command(
            entry.key,
            QCoreApplication.translate("ResidentCommands", entry.text),
            entry.icon,
            partial(entry.run, page),
            entry.shortcut,
            enabled=page.has_current if entry.of_a_person else always,
            page=_PAGE,
        )
        commands.add(command)
