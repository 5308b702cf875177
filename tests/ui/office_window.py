"""The main window over a real store, with chosen pages: for tests of pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from cus_desktop.services.desk import Desk
from cus_desktop.services.rights import rights_at
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.background import Background
from cus_desktop.ui.changes import Changes
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.pages import PAGES
from cus_desktop.ui.shell.main_window import MainWindow, ShellParts
from cus_desktop.ui.shell.people import FoundPerson
from cus_desktop.ui.signed_in import office_name, undo_last
from cus_desktop.ui.tables.rest import Rest
from tests.ui.gallery import MemorySettings, Recorder, raise_it


@dataclass
class OfficeWindow:
    """The window with what stands behind it."""

    window: MainWindow
    desk: Desk
    background: Background
    settings: MemorySettings
    asker: Recorder

    @property
    def context(self) -> UiContext:
        return self.window.context

    def settle(self) -> None:
        """Let background work and its answers arrive."""
        for _ in range(3):
            for rest in self.window.findChildren(Rest):
                rest.open_now()
            self.background.wait_idle()
            QApplication.processEvents()

    def close(self) -> None:
        self.settle()
        self.background.close()


def open_office(desktop: Desktop, desk: Desk, pages: Sequence[str]) -> OfficeWindow:
    """The window, not shown yet; ``pages`` are keys of `cus_desktop.ui.pages`."""
    background, settings, asker = Background(raise_it), MemorySettings(), Recorder()
    changes = Changes()
    changes.follow(desk.store)
    parts = ShellParts(
        desk=desk,
        background=background,
        changes=changes,
        settings=settings,
        asker=asker,
        look=desktop.look,
        office="Jarzębinowo",
        person="Elżbieta Żurawska",
        find_people=lambda _text: list[FoundPerson](),
        undo_last=lambda: undo_last(desk),
        office_name=lambda: office_name(desk),
        rights=rights_at(desk),
        practice=True,
    )
    specs = [spec for spec in PAGES if spec.key in pages]
    window = MainWindow(parts, specs)
    window.resize(1366, 768)
    return OfficeWindow(window, desk, background, settings, asker)
