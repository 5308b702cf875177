"""A fresh process with the program's main window and its list of residents.

``python -m benchmarks.open_office FOLDER`` unlocks a store beforehand, then goes the way of
the window that unlocks: it opens the store, shows the main window, and prints the nanoseconds
until the list of residents was painted with its people. With ``--settle`` it scrolls through
the list, opens the card of a person, waits, and prints the memory the process takes then.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.resident_memory import settle, used_memory
from cus_desktop import bootstrap
from cus_desktop.app import Session
from cus_desktop.ui.tables.list_panel import ListPanel
from cus_desktop.ui.tables.table_view import TableView

PATIENCE_S = 60
SCREENS = 100
"""Screens scrolled down: past the first, the second and some further pages."""


class _Office:
    """The program on its way from the unlocked key to the list of residents."""

    def __init__(self, folder: Path) -> None:
        self.program = bootstrap.start_program(sys.argv[:1], os.environ)
        # Only now, as in the program: what is imported earlier costs more (pyside_features).
        from benchmarks.stores import unlocked

        self._key = unlocked(folder)
        self._folder = folder
        self.session = Session(self.program, os.environ, folder)
        self.session.begin()
        settle(500)

    @property
    def app(self) -> QApplication:
        return self.program.desktop.app

    def open(self) -> int:
        """Nanoseconds from the key to the painted list."""
        from cus_desktop.services.opening import open_desk

        begun = time.perf_counter_ns()
        self.program.background.write(
            lambda: open_desk(self._folder, self._key), self.session.open_office, _give_up
        )
        self._wait_for_people()
        return time.perf_counter_ns() - begun

    @property
    def panel(self) -> ListPanel[object]:
        window = self.session.window
        assert window is not None
        panel = getattr(window.page(), "panel")  # noqa: B009 - of the residents' page
        assert isinstance(panel, ListPanel)
        return panel

    def _wait_for_people(self) -> None:
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            self.app.processEvents()
            if self.session.window is not None and self.panel.model.rowCount():
                self.panel.table.viewport().repaint()
                return
        raise TimeoutError("residents")

    def use(self) -> None:
        """Scroll through the list, look for a person, open the card."""
        table: TableView = self.panel.table
        table.setFocus()
        for _ in range(SCREENS):
            QTest.keyClick(table, Qt.Key.Key_PageDown)
            settle(30)
        self.panel.search.setText("zol")
        settle(500)
        self.panel.search.setText("")
        settle(500)
        QTest.keyClick(table, Qt.Key.Key_Down)


def _give_up(error: BaseException) -> None:
    """End the process: a dialog that nobody sees would wait for ever."""
    print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)
    os._exit(1)


def main() -> None:
    """Open the office and print what was asked for."""
    office = _Office(Path(sys.argv[1]))
    opened = office.open()
    if "--settle" in sys.argv:
        office.use()
        settle()
        opened = used_memory()
    print(opened, flush=True)
    office.session.end()


if __name__ == "__main__":
    main()
