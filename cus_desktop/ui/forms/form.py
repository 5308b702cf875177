"""Lays fields and sections out, reads a draft in and gives a draft back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from cus_desktop.domain.problems import Problem
from cus_desktop.ui.forms.draft_values import value_of, with_value
from cus_desktop.ui.forms.editor import Editor
from cus_desktop.ui.forms.field_box import FieldBox
from cus_desktop.ui.forms.field_flow import FieldFlow
from cus_desktop.ui.forms.fields import Choices, FieldGroup, FormTools, owner
from cus_desktop.ui.forms.section import Section
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.words import say, translate

Draft = TypeVar("Draft")
Part = FieldGroup | Section


class Form(QWidget, Generic[Draft]):
    """A draft in, a draft out.

    ``changed`` is sent after each change by the person. *Dirty* means that the draft differs
    from the one read in: a letter typed and deleted again is clean.
    """

    changed = Signal()

    def __init__(
        self,
        parts: Sequence[Part],
        draft: Draft,
        *,
        context: str,
        today: Callable[[], date],
        choices: Mapping[str, Choices] | None = None,
    ) -> None:
        """``context`` is the translation context of labels and titles of the groups."""
        super().__init__()
        self._original = draft
        self._shown = draft
        self._boxes: dict[str, FieldBox] = {}
        self._sections: list[Section] = []
        self._stops: list[QWidget] = []
        self._tools = FormTools(today, lambda text: translate(context, text), choices or {})
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARD)
        self._cards = [self._part(part) for part in parts]
        for card in self._cards:
            column.addWidget(card)
        column.addStretch(1)
        self._fill(draft)

    # The draft

    def draft(self) -> Draft:
        """The draft as it stands on the screen."""
        result = self._shown
        for name, box in self._boxes.items():
            result = with_value(result, name, box.editor.value())
        for section in self._sections:
            for name, value in section.get().items():
                result = with_value(result, name, value)
        return result

    def set_draft(self, draft: Draft, *, original: bool = True) -> None:
        """Show another draft; with ``original=False`` the old one stays the measure of dirty."""
        if original:
            self._original = draft
        self._fill(draft)

    def original(self) -> Draft:
        """The draft that was read in."""
        return self._original

    def is_dirty(self) -> bool:
        """True when something would be lost by closing."""
        return bool(self.typed()) or self.draft() != self._original

    def typed(self) -> dict[str, str]:
        """Texts that cannot be read yet, by field; they are in no draft."""
        texts = {name: box.editor.typed() for name, box in self._boxes.items()}
        for section in self._sections:
            texts |= section.typed()
        return {name: text for name, text in texts.items() if text}

    def set_typed(self, texts: Mapping[str, str]) -> None:
        """Put back texts that could not be read."""
        for name, text in texts.items():
            if name in self._boxes:
                self._boxes[name].editor.set_typed(text)
        for section in self._sections:
            section.set_typed(texts)

    def editor(self, name: str) -> Editor:
        """The editor of a field, to follow one field from another."""
        return self._boxes[name].editor

    def set_value(self, name: str, value: object) -> None:
        """Change one field as the program, for example the birth date from a PESEL."""
        self._boxes[name].editor.set_value(value)
        self.changed.emit()

    def set_field_visible(self, name: str, visible: bool) -> None:
        """Show or hide one field with its label."""
        self._boxes[name].setVisible(visible)

    # Problems

    def unreadable(self) -> list[Problem]:
        """A problem for every text that cannot be read."""
        found = ((name, box.editor.malformed()) for name, box in self._boxes.items())
        problems = [problem.problem(name) for name, problem in found if problem is not None]
        for section in self._sections:
            problems += section.unreadable()
        return problems

    def show_problems(self, problems: Sequence[Problem]) -> list[Problem]:
        """Show each problem at its field and clear the others.

        Returns the problems that belong to no field of this form, to be shown elsewhere.
        """
        left = list(problems)
        stops: list[tuple[bool, QWidget]] = []
        for name, box in self._boxes.items():
            own = [problem for problem in left if _belongs(problem, name)]
            left = [problem for problem in left if problem not in own]
            self._say(box, own)
            if own:
                stops.append((_blocks(own), box.editor.focus))
        for section in self._sections:
            own = [problem for problem in left if owner(problem.field) in section.names]
            left = [problem for problem in left if problem not in own]
            # A section names one place for each problem, in their order.
            places = zip(own, section.show_problems(own, say), strict=True)
            stops += [(problem.blocks, widget) for problem, widget in places]
        self._stops = [widget for _, widget in sorted(stops, key=lambda stop: not stop[0])]
        return left

    def focus_problem(self, place: int = 0) -> None:
        """Go to the field of a problem: what blocks comes before remarks, each as it is read."""
        if self._stops:
            self._go_to(self._stops[place % len(self._stops)])

    def cards(self) -> Sequence[QWidget]:
        """What stands on the screen for each part, in their order."""
        return self._cards

    def focus_first(self) -> None:
        """Put the cursor where typing starts."""
        for box in self._boxes.values():
            if box.isVisibleTo(self) and box.editor.widget.isEnabled():
                self._go_to(box.editor.focus)
                return

    def _say(self, box: FieldBox, problems: Sequence[Problem]) -> None:
        sentences = " ".join(say(problem) for problem in problems)
        box.say(sentences, warning=bool(problems) and not _blocks(problems))

    def _go_to(self, widget: QWidget) -> None:
        widget.setFocus()
        self._show_whole(widget)
        # Once more when the layout has made room for what is said below the field.
        QTimer.singleShot(0, self, partial(self._show_whole, widget))

    def _show_whole(self, widget: QWidget) -> None:
        """Scroll to a field with what is said below it."""
        if not isValid(widget):
            return
        whole, parent = widget, widget.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            whole = parent if isinstance(parent, FieldBox) else whole
            parent = parent.parentWidget()
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(whole, Space.CARD, Space.WIDE * 2)

    # Making

    def _part(self, part: Part) -> QWidget:
        if isinstance(part, Section):
            self._sections.append(part)
            part.changed.connect(self.changed)
            if not part.title:
                return part
            card = Card(part.title)
            card.body.addWidget(part)
            return card
        card = Card(self._tools.translate(part.title) if part.title else "")
        boxes = [FieldBox(field, self._tools) for field in part.fields]
        for box in boxes:
            self._boxes[box.field.name] = box
            box.editor.changed.connect(self.changed)
        widths = [(box, box.field.width) for box in boxes]
        card.body.addWidget(FieldFlow(widths, part.columns))
        return card

    def _fill(self, draft: Draft) -> None:
        self._shown = draft
        for name, box in self._boxes.items():
            box.editor.set_value(value_of(draft, name))
        for section in self._sections:
            section.set(draft)


def _blocks(problems: Sequence[Problem]) -> bool:
    return any(problem.blocks for problem in problems)


def _belongs(problem: Problem, name: str) -> bool:
    return problem.field == name or owner(problem.field) == name
