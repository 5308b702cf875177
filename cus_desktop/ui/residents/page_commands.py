"""What can be done on the residents' page, for the palette and the shortcuts."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication

from cus_desktop.ui.shell.commands import Command, Commands

_PAGE = "residents"


class Actions(Protocol):
    """The page as the commands see it."""

    def new(self) -> None: ...
    def edit(self) -> None: ...
    def add_note(self) -> None: ...
    def open_plan(self) -> None: ...
    def show_history(self) -> None: ...
    def import_file(self) -> None: ...
    def export(self) -> None: ...
    def edit_household(self) -> None: ...
    def add_relation(self) -> None: ...
    def has_current(self) -> bool: ...


def add_commands(commands: Commands, page: Actions) -> None:
    """Register the commands of the page."""
    translate = QCoreApplication.translate
    here = page.has_current
    for command in (
        Command(
            "residents.new",
            translate("ResidentCommands", "New resident"),
            "user-plus",
            page.new,
            "Ctrl+N",
            page=_PAGE,
        ),
        Command(
            "residents.edit",
            translate("ResidentCommands", "Edit resident"),
            "pencil",
            page.edit,
            "F2",
            enabled=here,
            page=_PAGE,
        ),
        Command(
            "residents.note",
            translate("ResidentCommands", "Add entry about the resident"),
            "plus",
            page.add_note,
            "Ctrl+E",
            enabled=here,
            page=_PAGE,
        ),
        Command(
            "residents.plan",
            translate("ResidentCommands", "Open or begin the plan of the resident"),
            "clipboard-list",
            page.open_plan,
            "Ctrl+L",
            enabled=here,
            page=_PAGE,
        ),
        Command(
            "residents.household",
            translate("ResidentCommands", "Household of the resident"),
            "house",
            page.edit_household,
            enabled=here,
            page=_PAGE,
        ),
        Command(
            "residents.relation",
            translate("ResidentCommands", "Add family relation"),
            "users",
            page.add_relation,
            enabled=here,
            page=_PAGE,
        ),
        Command(
            "residents.history",
            translate("ResidentCommands", "History of the resident's data"),
            "history",
            page.show_history,
            enabled=here,
            page=_PAGE,
        ),
        Command(
            "residents.import",
            translate("ResidentCommands", "Import a list of residents"),
            "import",
            page.import_file,
            page=_PAGE,
        ),
        Command(
            "residents.export",
            translate("ResidentCommands", "Export the list of residents"),
            "file-spreadsheet",
            page.export,
            page=_PAGE,
        ),
    ):
        commands.add(command)
