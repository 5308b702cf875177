"""A fresh process with the program's own window, started as the console script starts it.

``python -m benchmarks.program_window --store FOLDER`` runs ``cus_desktop.cli`` without a verb,
prints the moment the first window was painted, and leaves.
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from benchmarks.probe import tell_first_paint
from cus_desktop.cli import main as run
from cus_desktop.ui.start.password import PasswordLine


def main() -> None:
    """Start the program under the eyes of the probe."""

    def painted(moment: int) -> None:
        print(moment, flush=True)
        app = QApplication.instance()
        assert app is not None
        app.quit()

    # The line for the password stands in the window that unlocks.
    tell_first_paint(PasswordLine, painted)
    run(sys.argv[1:])


if __name__ == "__main__":
    main()
