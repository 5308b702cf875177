"""A fresh process with a bare PySide6 window: the floor of starting and of memory.

``python -m benchmarks.bare_window`` shows an empty widget of the size of our window, prints
the moment it was painted, and with ``--settle`` the memory it takes then; ``--database``
loads the database libraries of the program beforehand and does nothing with them.
"""

from __future__ import annotations

import importlib
import sys

from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.probe import tell_first_paint


class Window(QWidget):
    """Nothing but a window."""


def main() -> int:
    """Show the window and leave once it is painted."""
    app = QApplication(sys.argv[:1])
    if "--database" in sys.argv:
        _load_database_libraries()

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


def _load_database_libraries() -> None:
    from cus_desktop.ui.pyside_features import look_for_no_features

    look_for_no_features()
    for name in ("nacl.pwhash", "sqlalchemy.orm", "sqlcipher3.dbapi2"):
        importlib.import_module(name)


if __name__ == "__main__":
    sys.exit(main())
