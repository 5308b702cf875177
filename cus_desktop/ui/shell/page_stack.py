"""The place of the pages in the main window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class PageStack(QStackedWidget):
    """As small as the page that is shown can be.

    Qt would ask the hidden pages as well, and those answer with what they needed when they
    were last shown, perhaps with larger text.
    """

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self._page_changed)

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return QSize(0, 0) if page is None else page.minimumSizeHint()

    def _page_changed(self) -> None:
        self.updateGeometry()
