"""A fresh process with a bare PySide6 window: the floor of starting and of memory.

``python -m benchmarks.bare_window`` shows an empty widget of the size of our window, prints
the moment it was painted, and with ``--settle`` the memory it takes then.
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.probe import tell_first_paint


class Window(QWidget):
    """Nothing but a window."""


def main() -> int:
    """Show the window and leave once it is painted."""
    app = QApplication(sys.argv[:1])

    def painted(moment: int) -> None:
        if "--settle" in sys.argv:
            from benchmarks.resident_memory import settle, used_memory

            settle()
            moment = used_memory()
        print(moment, flush=True)
        app.quit()

    tell_first_paint(Window, painted)
    window = Window()
    window.resize(1180, 740)
    window.show()
    return int(app.exec())


if __name__ == "__main__":
    sys.exit(main())
