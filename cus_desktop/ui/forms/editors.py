"""The kinds of fields: text, long text, date, money, number, parsed value, yes or no, lists.

Each function returns a maker for a ``Field``; the classes below do the work.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cus_desktop.domain.malformed import Malformed
from cus_desktop.ui.forms.editor import Editor
from cus_desktop.ui.forms.fields import Choices, FormTools, MakeEditor
from cus_desktop.ui.forms.searchable_list import SearchableList
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.date_edit import DateEdit
from cus_desktop.ui.widgets.money_edit import CountEdit, MoneyEdit
from cus_desktop.ui.widgets.parsed_line import ParsedLine

_MOST_LINES = 14


def text(*, max_length: int = 200, placeholder: str = "") -> MakeEditor:
    """One line of text; an empty field is an empty text."""

    def make(tools: FormTools, _name: str) -> Editor:
        line = QLineEdit()
        line.setMaxLength(max_length)
        line.setPlaceholderText(tools.translate(placeholder) if placeholder else "")
        return _TextEditor(line)

    return make


def long_text(*, lines: int = 3) -> MakeEditor:
    """Several lines of text; the field grows with what is typed. Tab leaves it."""
    return lambda _tools, _name: _LongTextEditor(lines)


def date(*, past: bool = False, tell_distance: bool = True) -> MakeEditor:
    """A date or None. ``past`` reads short years as already over."""

    def make(tools: FormTools, _name: str) -> Editor:
        return _ParsedEditor(DateEdit(tools.today, past=past, tell_distance=tell_distance))

    return make


def money() -> MakeEditor:
    """A sum as ``Money`` or None."""
    return lambda _tools, _name: _ParsedEditor(MoneyEdit())


def count(*, unit: str = "") -> MakeEditor:
    """A whole number or None."""
    return lambda _tools, _name: _ParsedEditor(CountEdit(unit))


def parsed(
    parse: Callable[[str], Any],
    show: Callable[[Any], str] = str,
    *,
    empty: object = "",
    keeps_text: bool = True,
    placeholder: str = "",
) -> MakeEditor:
    """A value with a reader and a writer of its own, such as a phone number.

    With ``keeps_text`` a text that cannot be read goes into the draft as typed, so that the
    rules of the domain can warn about it; without, saving waits until it can be read.
    """

    def make(tools: FormTools, _name: str) -> Editor:
        line = ParsedLine(parse, show, empty=empty, keeps_text=keeps_text)
        line.setPlaceholderText(tools.translate(placeholder) if placeholder else "")
        return _ParsedEditor(line)

    return make


def yes_no() -> MakeEditor:
    """A tick box that carries the label of the field."""
    return lambda _tools, _name: _YesNoEditor()


def choice(
    options: Sequence[tuple[Any, str]] = (), *, empty: str | None = None, searchable: bool = False
) -> MakeEditor:
    """One of a list.

    ``options`` are values with marked source texts; without them the form's ``choices`` for
    this field are used. ``empty`` adds a first line with these words and the value ``""``.
    ``searchable`` lets people type a part of the words, for long lists.
    """

    def make(tools: FormTools, name: str) -> Editor:
        shown: Choices = [(value, tools.translate(words)) for value, words in options]
        if not options:
            shown = tools.choices.get(name, ())
        if empty is not None:
            shown = [("", tools.translate(empty) if empty else ""), *shown]
        return _ChoiceEditor(shown, searchable=searchable)

    return make


def checks(options: Sequence[tuple[Any, str]] = ()) -> MakeEditor:
    """Any number of a list, as tick boxes; the value is a tuple in the order of the list."""

    def make(tools: FormTools, name: str) -> Editor:
        shown: Choices = [(value, tools.translate(words)) for value, words in options]
        return _ChecksEditor(shown or tools.choices.get(name, ()))

    return make


class _TextEditor(Editor):
    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        line.textEdited.connect(self.changed)

    def value(self) -> str:
        return self._line.text().strip()

    def set_value(self, value: str) -> None:
        if value != self.value():
            self._line.setText(value)
            self._line.setCursorPosition(0)


class _ParsedEditor(Editor):
    def __init__(self, line: ParsedLine) -> None:
        super().__init__(line)
        self._line = line
        line.changed.connect(self.changed)

    def value(self) -> Any:
        return self._line.value()

    def set_value(self, value: Any) -> None:
        if value != self._line.value() or self._line.malformed is not None:
            self._line.set_value(value)

    def malformed(self) -> Malformed | None:
        return None if self._line.keeps_text else self._line.malformed

    def typed(self) -> str:
        return self._line.text() if self.malformed() is not None else ""

    def set_typed(self, text: str) -> None:
        self._line.set_typed(text)


class _LongTextEditor(Editor):
    def __init__(self, lines: int) -> None:
        self._box = QPlainTextEdit()
        super().__init__(self._box)
        self._lines = lines
        self._box.setTabChangesFocus(True)
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._box.textChanged.connect(self._edited)
        self._box.installEventFilter(self)
        self._quiet = False
        self._fit()

    def value(self) -> str:
        return self._box.toPlainText().strip()

    def set_value(self, value: str) -> None:
        if value != self.value():
            self._quiet = True
            self._box.setPlainText(value)
            self._quiet = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.Resize, QEvent.Type.Polish}:
            self._fit()
        return super().eventFilter(watched, event)

    def _edited(self) -> None:
        self._fit()
        if not self._quiet:
            self.changed.emit()

    def _fit(self) -> None:
        used = int(self._box.document().size().height())
        lines = max(self._lines, min(_MOST_LINES, used))
        margins = round(self._box.document().documentMargin()) * 2 + Space.CARD
        self._box.setFixedHeight(self._box.fontMetrics().lineSpacing() * lines + margins)


class _YesNoEditor(Editor):
    carries_label = True

    def __init__(self) -> None:
        self._box = QCheckBox()
        super().__init__(self._box)
        self._box.clicked.connect(self.changed)

    def value(self) -> bool:
        return self._box.isChecked()

    def set_value(self, value: bool) -> None:
        self._box.setChecked(bool(value))

    def set_label(self, text: str) -> None:
        self._box.setText(text)
        super().set_label(text)


class _ChoiceEditor(Editor):
    def __init__(self, shown: Choices, *, searchable: bool) -> None:
        self._box = SearchableList() if searchable else QComboBox()
        super().__init__(self._box)
        self._values = [value for value, _ in shown]
        self._box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._box.setMinimumContentsLength(8)
        self._box.setMaxVisibleItems(16)
        for _, words in shown:
            self._box.addItem(words)
        if isinstance(self._box, SearchableList):
            self._box.settled.connect(self._settle)
        self._box.activated.connect(self.changed)
        self._box.installEventFilter(self)

    def value(self) -> Any:
        place = self._place()
        place = self._held() if place is None else place
        return self._values[place] if 0 <= place < len(self._values) else ""

    def set_value(self, value: Any) -> None:
        plain = _plain(value)
        known = [_plain(own) for own in self._values]
        if plain in known:
            self._show_place(known.index(plain))
        elif plain in {"", None}:
            self._show_place(-1)
        else:
            self._values.append(value)
            self._box.addItem(str(plain))
            self._show_place(len(self._values) - 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel scrolls the page, not the value under the pointer."""
        if event.type() == QEvent.Type.Wheel and not self._box.view().isVisible():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def malformed(self) -> Malformed | None:
        """Typed, but none of the list."""
        return Malformed("list-not-chosen") if self._place() is None else None

    def typed(self) -> str:
        return self._box.currentText() if self.malformed() is not None else ""

    def set_typed(self, text: str) -> None:
        self._box.setEditText(text)

    def _place(self) -> int | None:
        return self._box.fitting() if isinstance(self._box, SearchableList) else self._held()

    def _held(self) -> int:
        return self._box.currentIndex()

    def _settle(self) -> None:
        """Words that fit one entry become it; other words stay, and it is said at the field."""
        place, before = self._place(), self._held()
        if place is not None:
            self._show_place(place)
        if place != before:
            self.changed.emit()
        self.left.emit()

    def _show_place(self, place: int) -> None:
        if isinstance(self._box, SearchableList):
            self._box.take(place)
        else:
            self._box.setCurrentIndex(place)


class _ChecksEditor(Editor):
    def __init__(self, shown: Choices) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        self._boxes: list[tuple[Any, QCheckBox]] = []
        for value, words in shown:
            box = QCheckBox(words)
            column.addWidget(box)
            self._boxes.append((value, box))
        super().__init__(holder, focus=self._boxes[0][1] if self._boxes else holder)
        for _, box in self._boxes:
            box.clicked.connect(self.changed)

    def value(self) -> tuple[Any, ...]:
        return tuple(value for value, box in self._boxes if box.isChecked())

    def set_value(self, value: Sequence[Any]) -> None:
        wanted = [_plain(one) for one in value]
        for own, box in self._boxes:
            box.setChecked(_plain(own) in wanted)

    def set_label(self, text: str) -> None:
        self.widget.setAccessibleName(text.replace("&", ""))


def _plain(value: Any) -> Any:
    """Some drafts keep the code of a choice, others the enum member: both mean the same."""
    return value.value if isinstance(value, Enum) else value
