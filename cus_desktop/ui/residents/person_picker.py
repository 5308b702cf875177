"""A field that chooses a resident by typing a part of the name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QStringListModel, QTimer
from PySide6.QtWidgets import QCompleter, QLineEdit

from cus_desktop.domain.malformed import Malformed
from cus_desktop.services import residents
from cus_desktop.services.residents import ResidentRow
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms.editor import Editor
from cus_desktop.ui.forms.fields import FormTools, MakeEditor
from cus_desktop.ui.residents.words import born_words, place_words, row_name
from cus_desktop.ui.words import translate

_BREATH_MS = 120
_MOST_SHOWN = 12


def person(context: UiContext, names: Mapping[str, str]) -> MakeEditor:
    """An editor whose value is the id of a resident; ``names`` are those already chosen."""

    def make(_tools: FormTools, _name: str) -> Editor:
        return PersonEditor(context, names)

    return make


class PersonEditor(Editor):
    """Type, choose with the arrows, Enter. A text that is nobody's is not a value."""

    def __init__(self, context: UiContext, names: Mapping[str, str]) -> None:
        self._line = QLineEdit()
        super().__init__(self._line)
        self._context = context
        self._names = dict(names)
        self._id = ""
        self._asked = ""
        self._found: Sequence[ResidentRow] = ()
        self._model = QStringListModel(self)
        self._list = QCompleter(self._model, self)
        self._list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list.setMaxVisibleItems(_MOST_SHOWN)
        # The stubs do not know that overloads of a signal are chosen by their type.
        self._list.activated[QModelIndex].connect(self._chosen)  # type: ignore[index]
        self._line.setCompleter(self._list)
        self._line.setPlaceholderText(translate("PersonEditor", "Type a name, PESEL or phone…"))
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.setInterval(_BREATH_MS)
        self._breath.timeout.connect(self._ask)
        self._line.textEdited.connect(self._typed)

    def value(self) -> str:
        return self._id

    def set_value(self, value: str) -> None:
        if value != self._id or not self._line.text():
            self._id = value
            self._line.setText(self._names.get(value, ""))
            if value and value not in self._names:
                find = partial(residents.residents_by_id, self._context.desk, [value])
                self._context.background.read(find, self._name)

    def malformed(self) -> Malformed | None:
        """Typed, but nobody chosen."""
        return (
            Malformed("person-not-chosen") if self._line.text().strip() and not self._id else None
        )

    def typed(self) -> str:
        return self._line.text() if self.malformed() is not None else ""

    def set_typed(self, text: str) -> None:
        self._id = ""
        self._line.setText(text)

    def _typed(self, _text: str) -> None:
        self._id = ""
        self._breath.start()
        self.changed.emit()

    def _ask(self) -> None:
        self._asked = self._line.text().strip()
        if self._asked:
            search = partial(self._search, self._asked)
            self._context.background.read(search, self._show)

    def _search(self, text: str) -> tuple[str, Sequence[ResidentRow]]:
        return text, residents.search_residents(self._context.desk, text, _MOST_SHOWN).rows

    def _show(self, answer: tuple[str, Sequence[ResidentRow]]) -> None:
        text, found = answer
        if text != self._line.text().strip() or self._id:
            return
        self._found = found
        self._model.setStringList([self._words(row) for row in found])
        if self._line.hasFocus() and found:
            self._list.complete()

    def _words(self, row: ResidentRow) -> str:
        facts = (row_name(row), born_words(row, self._context.today()), place_words(row))
        return ", ".join(fact for fact in facts if fact)

    def _chosen(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._found):
            row = self._found[index.row()]
            self._id = row.id
            self._names[row.id] = row_name(row)
            # The completer writes its own words after this; the name is put in once it is done.
            QTimer.singleShot(0, self, self._show_name)
            self.changed.emit()

    def _name(self, rows: Sequence[ResidentRow]) -> None:
        """The name of somebody who came with a draft kept before."""
        self._names |= {row.id: row_name(row) for row in rows}
        if any(row.id == self._id for row in rows):
            self._show_name()

    def _show_name(self) -> None:
        self._line.setText(self._names.get(self._id, ""))
