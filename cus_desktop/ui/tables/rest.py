"""Opens the row a person rests on: whoever runs down a list with the arrows opens nobody."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

REST_MS = 250


class Rest(QObject):
    """``opened`` carries the id of a row: at once for the first, for a quick next one at rest."""

    opened = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self.open_now)

    def open(self, row_id: str) -> None:
        """The row was selected; an empty id stands for none."""
        self._wanted = row_id
        if not self._timer.isActive():
            self.open_now()
        self._timer.start()

    def open_now(self) -> None:
        """Open the row that is waited for, if there is one."""
        row_id, self._wanted = self._wanted, ""
        if row_id:
            self.opened.emit(row_id)
