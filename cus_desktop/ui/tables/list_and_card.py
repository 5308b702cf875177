"""A list with the card of the selected record beside it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from cus_desktop.ui.forms.scroll import UpDownScroll
from cus_desktop.ui.tables.list_panel import ListPanel
from cus_desktop.ui.theme.tokens import Space

_SHARES = (3, 2)
"""Parts of the width that the list and the card get at first."""


class ListAndCard(QWidget):
    """The search bar over the whole width; below it the list and, at its right, the card.

    The card is hidden while nothing is selected, so that it never shows another record than
    the list does.
    """

    def __init__(
        self, panel: ListPanel[Any], card: QWidget, shares: tuple[int, int] = _SHARES
    ) -> None:
        super().__init__()
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(Space.FIELD)
        splitter.addWidget(panel)
        self._holder = UpDownScroll(card)
        splitter.addWidget(self._holder)
        for place, share in enumerate(shares):
            splitter.setStretchFactor(place, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.FIELD)
        column.addWidget(panel.bar)
        column.addWidget(splitter, 1)
        splitter.setSizes([share * 200 for share in shares])
        self.setFocusProxy(panel)
        panel.current_changed.connect(self._show_card)
        self._holder.hide()

    def _show_card(self, row: object) -> None:
        self._holder.setVisible(row is not None)
