"""Rows of a form that are a few fields each: needs of a plan, contacts of a resident."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cus_desktop.domain.problems import Problem
from cus_desktop.ui.forms.draft_values import value_of, with_value
from cus_desktop.ui.forms.field_box import FieldBox
from cus_desktop.ui.forms.field_flow import FieldFlow
from cus_desktop.ui.forms.fields import Field, FormTools
from cus_desktop.ui.forms.section import Say, Section
from cus_desktop.ui.forms.tab_order import order_tabs
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import FieldError
from cus_desktop.ui.widgets.buttons import IconButton, secondary
from cus_desktop.ui.widgets.labels import Text


@dataclass(frozen=True)
class PartWords:
    """What a section of parts says, in the language of the window."""

    title: str
    add: str
    remove: str
    """Read aloud for the button beside each part."""
    nothing: str


@dataclass(frozen=True)
class PartSpec:
    """Which attribute of the draft the parts are, and of which fields each is made."""

    name: str
    make: Callable[[], Any]
    """A new, empty part."""
    fields: tuple[Field, ...]
    columns: int
    is_empty: Callable[[Any], bool]
    """An empty part is left out of the draft."""
    words: PartWords = field(default_factory=lambda: PartWords("", "", "", ""))


class PartRow(QWidget):
    """The fields of one part and a button that takes it out."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, spec: PartSpec, part: Any, tools: FormTools) -> None:
        super().__init__()
        self._part = part
        self._spec = spec
        bare = len(spec.fields) == 1
        self.boxes = {one.name: FieldBox(one, tools, bare=bare) for one in spec.fields}
        for name, box in self.boxes.items():
            box.editor.set_value(value_of(part, name))
            box.editor.changed.connect(self.changed)
        remove = IconButton("trash-2", spec.words.remove, role="muted")
        remove.clicked.connect(self._remove)
        flow = FieldFlow([(box, box.field.width) for box in self.boxes.values()], spec.columns)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(flow, 1)
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)

    def value(self) -> Any:
        """The part as typed."""
        part = self._part
        for name, box in self.boxes.items():
            part = with_value(part, name, box.editor.value())
        return part

    def is_empty(self) -> bool:
        """True while nothing was typed, not even a text that cannot be read."""
        unread = any(box.editor.typed() for box in self.boxes.values())
        return not unread and self._spec.is_empty(self.value())

    def focus(self) -> None:
        """Put the cursor into the first field."""
        next(iter(self.boxes.values())).editor.focus.setFocus()

    def _remove(self) -> None:
        self.removed.emit(self)


class PartRows(Section):
    """A list of parts; the last one left empty is not saved."""

    def __init__(self, spec: PartSpec, tools: FormTools) -> None:
        super().__init__()
        self.names = (spec.name,)
        self.title = spec.words.title
        self.spec = spec
        self._tools = tools
        self._rows: list[PartRow] = []
        self._nothing = Text(spec.words.nothing, "muted", wrap=True)
        self.message = FieldError()
        self.add = secondary(spec.words.add, "plus")
        self.add.setObjectName(f"add_{spec.name}")
        self.add.clicked.connect(self._add_empty)
        self._parts = QVBoxLayout()
        # Parts of several lines stand apart, so that one sees where the next begins.
        self._parts.setSpacing(Space.WIDE if len(spec.fields) > spec.columns else Space.FIELD)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(Space.SMALL)
        self.foot.addWidget(self.add)
        self.foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.FIELD)
        column.addWidget(self._nothing)
        column.addLayout(self._parts)
        column.addWidget(self.message)
        column.addLayout(self.foot)

    def get(self) -> Mapping[str, Any]:
        return {self.spec.name: tuple(row.value() for row in self._filled())}

    def set(self, draft: Any) -> None:
        self.set_parts(getattr(draft, self.spec.name))

    def set_parts(self, parts: Sequence[Any]) -> None:
        """Show these parts instead; the rows are made anew unless they show them already.

        A row that was just added and is still empty stays then: somebody is about to fill it.
        """
        shown = bool(parts) and tuple(parts) == self.get()[self.spec.name]
        if shown and not any(self.typed().values()):
            return
        for row in self._rows:
            self._parts.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for part in parts:
            self._add(part)
        self._show_nothing()
        order_tabs(self)

    def unreadable(self) -> list[Problem]:
        """A problem for every text in these parts that cannot be read."""
        found = ((path, box.editor.malformed()) for path, box in self._paths().items())
        return [problem.problem(path) for path, problem in found if problem is not None]

    def typed(self) -> Mapping[str, str]:
        return {path: box.editor.typed() for path, box in self._paths().items()}

    def set_typed(self, texts: Mapping[str, str]) -> None:
        for path, box in self._paths().items():
            if texts.get(path):
                box.editor.set_typed(texts[path])

    def show_problems(self, problems: Sequence[Problem], say: Say) -> Sequence[QWidget]:
        for row in self._rows:
            for box in row.boxes.values():
                box.say("")
        general, stops = [], []
        for problem in problems:
            found = self._box(problem.field)
            if found is None:
                general.append(say(problem))
                stops.append(
                    self._rows[0].boxes[self._first()].editor.focus if self._rows else self.add
                )
            else:
                found.say(say(problem), warning=not problem.blocks)
                stops.append(found.editor.focus)
        self.message.say(" ".join(general), warning=not any(one.blocks for one in problems))
        return stops

    def _first(self) -> str:
        return self.spec.fields[0].name

    def _box(self, path: str) -> FieldBox | None:
        """The box of ``goals[2].due_on``."""
        place, _, name = path.removeprefix(f"{self.spec.name}[").partition("].")
        filled = self._filled()
        if not place.isdigit() or int(place) >= len(filled):
            return None
        return filled[int(place)].boxes.get(name)

    def _filled(self) -> list[PartRow]:
        """The rows that are parts of the draft, in its order."""
        return [row for row in self._rows if not row.is_empty()]

    def _paths(self) -> dict[str, FieldBox]:
        """The fields of the filled rows, each as problems name it."""
        return {
            f"{self.spec.name}[{place}].{name}": box
            for place, row in enumerate(self._filled())
            for name, box in row.boxes.items()
        }

    def _add_empty(self) -> None:
        row = self._add(self.spec.make())
        self._show_nothing()
        order_tabs(self)
        row.focus()

    def _add(self, part: Any) -> PartRow:
        row = PartRow(self.spec, part, self._tools)
        row.changed.connect(self.changed)
        row.removed.connect(self._remove)
        self._rows.append(row)
        self._parts.addWidget(row)
        return row

    def _remove(self, row: PartRow) -> None:
        place = self._rows.index(row)
        self._rows.remove(row)
        self._parts.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._show_nothing()
        left = self._rows[min(place, len(self._rows) - 1)] if self._rows else None
        left.focus() if left is not None else self.add.setFocus()
        self.changed.emit()

    def _show_nothing(self) -> None:
        self._nothing.setVisible(not self._rows)
