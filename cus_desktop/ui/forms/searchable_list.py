"""A list in which people type a part of the words: marks of letters do not count."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit

from cus_desktop.domain.sorting import words
from cus_desktop.ui.widgets.labels import set_style_property

_MOST_SHOWN = 12


class SearchableList(QComboBox):
    """Offers the entries in which every word typed begins a word, in any order.

    A typed text that fits one entry only stands for it. Any other text stays as typed and
    stands for none: `fitting` is None. ``settled`` is sent when the field is left.
    """

    settled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._offered = _Offered()
        self._offered.setSourceModel(self.model())
        completer = QCompleter(self._offered, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_MOST_SHOWN)
        self.setCompleter(completer)
        set_style_property(self, "searchable", "true")
        line = self.lineEdit()
        assert isinstance(line, QLineEdit)
        line.textEdited.connect(self._offered.ask)
        line.editingFinished.connect(self.settled)

    def fitting(self) -> int | None:
        """Place of the entry the text stands for, -1 for an empty text, None for no entry."""
        typed, chosen = self.currentText(), self.currentIndex()
        if typed == self.itemText(chosen):
            return chosen
        if not typed.strip():
            return self.findText("")
        fitting = [place for place in range(self.count()) if _fits(typed, self.itemText(place))]
        exact = [place for place in fitting if words(self.itemText(place)) == words(typed)]
        found = exact or fitting
        return found[0] if len(found) == 1 else None

    def take(self, place: int) -> None:
        """Choose an entry and show its words, whatever was typed; sends nothing."""
        self.setCurrentIndex(place)
        self.setEditText(self.itemText(place))


class _Offered(QSortFilterProxyModel):
    """The entries that fit what was typed last."""

    def __init__(self) -> None:
        super().__init__()
        self._typed = ""

    def ask(self, typed: str) -> None:
        """Offer only what fits from now on."""
        self._typed = typed
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        model = self.sourceModel()
        return _fits(self._typed, str(model.data(model.index(row, 0, parent)) or ""))


def _fits(typed: str, entry: str) -> bool:
    """True when every word typed begins a word of the entry."""
    asked, there = words(typed), words(entry)
    return bool(asked) and all(any(word.startswith(each) for word in there) for each in asked)
