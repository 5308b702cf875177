"""Start-up order and exit code of the windowed program, nothing else."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from cus_desktop import bootstrap
from cus_desktop.system import crash

if TYPE_CHECKING:
    from cus_desktop.bootstrap import Program
    from cus_desktop.services.desk import Desk
    from cus_desktop.ui.lock.office_guard import OfficeGuard
    from cus_desktop.ui.shell.main_window import MainWindow
    from cus_desktop.ui.start.start_window import StartWindow


def run(store: Path | None = None, environ: Mapping[str, str] = os.environ) -> int:
    """Open the window and stay until it is closed; the exit code of the process."""
    program = bootstrap.start_program(sys.argv[:1], environ)
    program.failures.install()
    session = Session(program, environ, store)
    session.begin()
    code = program.desktop.app.exec()
    session.end()
    crash.stop_watching()
    return int(code)


class Session(QObject):
    """From the start window to the main window, and a clean end of both."""

    def __init__(
        self, program: Program, environ: Mapping[str, str], store: Path | None = None
    ) -> None:
        super().__init__()
        self._program = program
        self._desk: Desk | None = None
        self.window: MainWindow | None = None
        self._environ = environ
        self._store = store
        self.guard: OfficeGuard | None = None
        self.start: StartWindow | None = self._start_window()

    def begin(self) -> None:
        """Paint the first window; the fault of the last run is told once it stands."""
        self._show_start()
        if self._program.last_fault:
            QTimer.singleShot(0, self._tell_of_fault)

    @Slot(object)
    def open_office(self, desk: Desk) -> None:
        """Put the main window in the place of the start window."""
        desk = self._desk = bootstrap.with_backups(self._program, desk)
        self._program.settings.set("start.user", desk.user)
        self.window = bootstrap.main_window(self._program, desk)
        self.window.left.connect(self.leave_office)
        self.window.open_first()
        self.window.show()
        self.guard = bootstrap.office_guard(self._program, self.window, desk)
        self.guard.other_person.connect(self.sign_in_again)
        self.guard.closed.connect(self._program.desktop.app.quit)
        self.guard.start()
        if self.start is not None:
            self.start.close()
            self.start.deleteLater()
            self.start = None

    @Slot()
    def sign_in_again(self) -> None:
        """Somebody else wants to sign in: what was half-typed is kept for who locked."""
        if self._desk is not None and self.guard is not None:
            self.guard.locker.when_suspended(partial(_sign_out, self._desk), self._signed_out)

    @Slot()
    def leave_office(self) -> None:
        """The store behind the window was closed: somebody has to sign in anew."""
        if self._desk is not None:
            _sign_out(self._desk)
            self._signed_out(None)

    def _signed_out(self, _done: object) -> None:
        self._program.background.release(drop=True)
        self._desk = None
        self.start = self._start_window()
        self._show_start()
        if self.guard is not None:
            self.guard.stop()
        if self.window is not None:
            self.window.deleteLater()
        self.window = self.guard = None

    def end(self) -> None:
        """Finish what is being written, then let go of the store."""
        if self.guard is not None:
            self.guard.stop()
        self._program.background.close()
        if self._desk is not None:
            _back_up(self._desk)
            _sign_out(self._desk)

    def _start_window(self) -> StartWindow:
        made = bootstrap.start_window(self._program, self._environ, self._store)
        made.opened.connect(self.open_office)
        return made

    def _show_start(self) -> None:
        assert self.start is not None
        self.start.resize(1180, 740)
        self.start.begin()
        self.start.show()

    def _tell_of_fault(self) -> None:
        from cus_desktop.ui.ask import Answer, Question

        question = Question(
            self.tr("The program ended unexpectedly last time"),
            self.tr("What was saved is safe. Forms that were open are offered again."),
            (Answer("close", self.tr("Go on"), "primary"),),
            "warning",
        )
        self._program.asker.ask(self.start, question)


def _back_up(desk: Desk) -> None:
    """The window is gone already; whoever waits for the program waits for a safe copy."""
    from cus_desktop.services.backups import close_backup

    if not desk.store.suspended:
        close_backup(desk)


def _sign_out(desk: Desk) -> None:
    from cus_desktop.services.signing_in import sign_out

    sign_out(desk)
