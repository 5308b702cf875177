"""The program on an invisible screen: a practice office whose windows can be photographed."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

# Before Qt is imported: no display is needed and none is touched.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMessageLogContext, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from cus_desktop import bootstrap
from cus_desktop.bootstrap import Program
from cus_desktop.models.key_slots import KdfCost, KdfPolicy
from cus_desktop.services.desk import Desk
from cus_desktop.services.practice.build import make_practice_office
from cus_desktop.ui.shell.main_window import MainWindow
from cus_desktop.ui.theme.look import Scheme

SIZE = QSize(1366, 768)
"""The screen of an old office laptop."""
_QUICK = KdfPolicy(cost=KdfCost(8192, 1), floor=KdfCost(8192, 1))
_QUIET_MS = 300


class Stage:
    """A program with an open practice office; everything lies in one folder and may be deleted."""

    def __init__(self, folder: Path, *, residents: int, quick: bool = True) -> None:
        """``quick`` spends no time on the practice password, which everybody knows anyway."""
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self.environ = {
            "HOME": str(folder),
            "USERPROFILE": str(folder),
            "LOCALAPPDATA": str(folder),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_STATE_HOME": str(folder / "state"),
        }
        policy = _QUICK if quick else KdfPolicy()
        qInstallMessageHandler(_say_of_qt)
        self.store = folder / "store"
        self.desk: Desk = make_practice_office(self.store, residents=residents, kdf=policy).desk
        self.program: Program = bootstrap.start_program(
            ["cus-desktop"], self.environ, pinned_font=True
        )
        self.program.desktop.look.set_scheme(Scheme.LIGHT)
        self.desk = bootstrap.with_backups(self.program, self.desk)
        self.window: MainWindow = bootstrap.main_window(self.program, self.desk)
        self.window.resize(SIZE)
        self.window.navigate("residents")
        self.window.show()
        self.settle()

    def settle(self) -> None:
        """Let background work, its answers and short delays of typing come to rest."""
        app = self.program.desktop.app
        quiet_since = time.monotonic()
        while (time.monotonic() - quiet_since) * 1000 < _QUIET_MS:
            app.processEvents()
            if self.program.background.busy:
                quiet_since = time.monotonic()
            time.sleep(0.005)

    def show(self, page: str, target: object = None) -> None:
        """Go to a page and wait until it shows the target."""
        self.window.navigate(page, target)
        self.settle()

    def run(self, command: str) -> None:
        """Use a command by its key, as the palette would."""
        self.window.commands.run(command)
        self.settle()

    def look(self, scheme: Scheme, percent: int) -> None:
        """Change colours and text size of everything on the stage."""
        self.program.desktop.look.set_scheme(scheme)
        self.program.desktop.look.set_text_percent(percent)
        self.settle()

    def dialog(self) -> QDialog | None:
        """The dialog in front, if one is open."""
        shown = [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, QDialog) and widget.isVisible()
        ]
        return shown[-1] if shown else None

    def close_dialogs(self) -> None:
        """Close every dialog without asking."""
        while (dialog := self.dialog()) is not None:
            dialog.done(QDialog.DialogCode.Rejected)
            self.settle()

    def picture(self, widget: QWidget | None = None) -> QPixmap:
        """The widget in front: the given one, else the dialog, else the window."""
        return (widget or self.dialog() or self.window).grab()

    def find(self, kind: type[QWidget], wanted: Callable[[QWidget], bool]) -> QWidget:
        """The visible widget of a kind for which ``wanted`` is true."""
        for widget in (self.dialog() or self.window).findChildren(kind):
            if widget.isVisible() and wanted(widget):
                return widget
        raise LookupError(kind.__name__)

    def close(self) -> None:
        """Let go of the store and the threads."""
        self.close_dialogs()
        self.program.background.close()
        self.window.close()
        self.desk.store.close()


def _say_of_qt(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Qt's own messages, without the remark that an invisible screen cannot be resized."""
    if kind is not QtMsgType.QtDebugMsg and "This plugin does not support" not in text:
        sys.stderr.write(f"Qt: {text}\n")
