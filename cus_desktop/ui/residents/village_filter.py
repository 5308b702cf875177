"""Narrowing the list of residents to one village."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy

from cus_desktop.services.villages import VillageRow

_USUAL_LETTERS, _LEAST_LETTERS = 17, 3
_MOST_SHOWN = 16


class VillageFilter(QComboBox):
    """A list of villages of which the first entry stands for all.

    It gives its room to the search field and the chips when the window is narrow. ``chosen``
    is sent when the person picks an entry.
    """

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Village"))
        self.setObjectName("village_filter")
        self.setMaxVisibleItems(_MOST_SHOWN)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_USUAL_LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.addItem(self.tr("All villages"), "")
        self.activated.connect(self._picked)

    @property
    def village_id(self) -> str:
        """The village chosen; empty for all."""
        return self.currentData() or ""

    def show_villages(self, villages: Sequence[VillageRow]) -> None:
        """Offer these villages; the one chosen stays chosen."""
        kept = self.village_id
        self.clear()
        self.addItem(self.tr("All villages"), "")
        for village in villages:
            self.addItem(village.name, village.id)
        self.setCurrentIndex(max(0, self.findData(kept)))

    def show_all(self) -> None:
        """Choose all villages, without a signal."""
        self.setCurrentIndex(0)

    def minimumSizeHint(self) -> QSize:
        usual = self.sizeHint()
        letters = self.fontMetrics().averageCharWidth() * (_USUAL_LETTERS - _LEAST_LETTERS)
        return QSize(usual.width() - letters, usual.height())

    def _picked(self) -> None:
        self.chosen.emit()
