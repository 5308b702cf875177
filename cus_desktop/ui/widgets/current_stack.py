"""Several widgets in one place, of which one is shown."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class CurrentStack(QStackedWidget):
    """As small as the widget that is shown can be.

    Qt would ask the hidden ones as well, and those answer with what they needed when they
    were last shown, perhaps with larger text.
    """

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self._changed)

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return QSize(0, 0) if shown is None else shown.minimumSizeHint()

    def _changed(self) -> None:
        self.updateGeometry()
