"""The form of a person of the office: data, dated roles, dated authorisations."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from cus_desktop.domain.problems import Problem
from cus_desktop.domain.staff import (
    ROLE_NAMES,
    AuthorisationDraft,
    AuthorisationKind,
    Role,
    StaffMemberDraft,
    StaffRoleDraft,
)
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.texts.stored_words import AUTHORISATION_LABELS
from cus_desktop.ui.forms import editors
from cus_desktop.ui.forms.fields import Field, FieldGroup
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.forms.section import Say, Section
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import FieldError
from cus_desktop.ui.widgets.buttons import IconButton, secondary
from cus_desktop.ui.widgets.date_edit import DateEdit
from cus_desktop.ui.widgets.labels import Text, show_if
from cus_desktop.ui.words import translate

Today = Callable[[], date]

_PERSON = FieldGroup(
    QT_TRANSLATE_NOOP("person", "Person"),
    (
        Field("given_name", QT_TRANSLATE_NOOP("person", "Given name"), editors.text(max_length=80)),
        Field(
            "family_name",
            QT_TRANSLATE_NOOP("person", "Family name"),
            editors.text(max_length=80),
            required=True,
        ),
        Field(
            "position",
            QT_TRANSLATE_NOOP("person", "Position"),
            editors.text(max_length=120),
            hint=QT_TRANSLATE_NOOP("person", "As it stands under a signature"),
        ),
        Field("phone", QT_TRANSLATE_NOOP("person", "Phone"), editors.text(max_length=40)),
        Field("email", QT_TRANSLATE_NOOP("person", "E-mail"), editors.text(max_length=120)),
        Field(
            "login",
            QT_TRANSLATE_NOOP("person", "User name"),
            editors.text(max_length=64),
            hint=QT_TRANSLATE_NOOP("person", "Empty for people who do not use the program"),
        ),
        Field("active_to", QT_TRANSLATE_NOOP("person", "Works until"), editors.date()),
    ),
)


def staff_form(draft: StaffMemberDraft, today: Today) -> Form[StaffMemberDraft]:
    """The form of a person."""
    parts = (_PERSON, RolesSection(today), AuthorisationsSection(today))
    return Form(parts, draft, context="person", today=today)


class _Rows(Section):
    """Lines of widgets of which more can be added and each taken away."""

    places: Sequence[tuple[int, int, int]]
    """Of each heading and of the widget below it: line, column and columns taken."""

    def __init__(self, today: Today, headings: Sequence[str], add_text: str) -> None:
        super().__init__()
        self._today = today
        self._lines: list[dict[str, QWidget]] = []
        self._drafts: list[Any] = []
        self._error = FieldError()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.FIELD)
        self._grid.setVerticalSpacing(Space.SMALL)
        self._words = headings
        self._heads = [] if self._tall else self._put_headings(0)
        self._own_heads: dict[int, list[Text]] = {}
        self.add_button = secondary(add_text, "plus")
        self.add_button.clicked.connect(self._add_empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.FIELD)
        column.addLayout(self._grid)
        column.addWidget(self._error)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_heads()

    def set(self, draft: Any) -> None:
        """Show the lines of a draft."""
        for line in self._lines:
            self._drop(line)
        self._lines, self._drafts = [], []
        for part in getattr(draft, self.names[0]):
            self._show(part)
        self._show_heads()
        self._order_tabs()

    def _show_heads(self) -> None:
        """Headings without a line below them would say nothing."""
        for head in self._heads:
            show_if(head, bool(self._lines))

    def unreadable(self) -> Sequence[Problem]:
        """A problem for every date that cannot be read."""
        found = ((path, edit.malformed) for path, edit in self._dates().items())
        return [problem.problem(path) for path, problem in found if problem is not None]

    def typed(self) -> Mapping[str, str]:
        """The dates that cannot be read, as typed."""
        return {path: edit.text() for path, edit in self._dates().items() if edit.malformed}

    def set_typed(self, texts: Mapping[str, str]) -> None:
        """Put back dates that could not be read."""
        for path, edit in self._dates().items():
            if texts.get(path):
                edit.set_typed(texts[path])

    def _dates(self) -> dict[str, DateEdit]:
        """The fields of dates, each as problems name it."""
        return {
            f"{self.names[0]}[{place}].{name}": widget
            for place, line in enumerate(self._lines)
            for name, widget in line.items()
            if isinstance(widget, DateEdit)
        }

    def show_problems(self, problems: Sequence[Problem], say: Say) -> Sequence[QWidget]:
        """Say below the lines what is wrong, with the number of the line."""
        sentences = [f"{_place(problem) + 1}. {say(problem)}" for problem in problems]
        warning = not any(problem.blocks for problem in problems)
        self._error.say(" ".join(sentences), warning=warning)
        return [self._widget_of(problem) for problem in problems]

    def _widget_of(self, problem: Problem) -> QWidget:
        place = _place(problem)
        field = problem.field.rpartition(".")[2]
        if place < len(self._lines):
            return self._lines[place].get(field, self.add_button)
        return self.add_button

    def _show(self, part: Any) -> None:
        line = self._make(part)
        remove = IconButton("trash-2", self.tr("Remove this line"))
        remove.clicked.connect(lambda: self._remove(line))
        line["remove"] = remove
        row = self._grid.rowCount()
        if self._tall:
            self._own_heads[id(remove)] = self._put_headings(row)
            row += 1
        for widget, (below, column, span) in zip(line.values(), self._with_remove(), strict=True):
            self._grid.addWidget(widget, row + 2 * below, column, 1, span)
        self._lines.append(line)
        self._drafts.append(part)

    @property
    def _tall(self) -> bool:
        """True when one entry takes several lines: each field then has its heading above it."""
        return any(line > 0 for line, _, _ in self.places)

    def _put_headings(self, row: int) -> list[Text]:
        heads = [Text(words, "label") for words in self._words]
        for head, (below, column, span) in zip(heads, self.places, strict=True):
            self._grid.addWidget(head, row + 2 * below, column, 1, span)
        return heads

    def _with_remove(self) -> Sequence[tuple[int, int, int]]:
        end = max(column + span for _, column, span in self.places)
        return (*self.places, (0, end, 1))

    def _remove(self, line: dict[str, QWidget]) -> None:
        place = self._lines.index(line)
        del self._lines[place], self._drafts[place]
        self._drop(line)
        self._show_heads()
        self.add_button.setFocus()
        self.changed.emit()

    def _drop(self, line: dict[str, QWidget]) -> None:
        heads = self._own_heads.pop(id(line["remove"]), [])
        for widget in (*heads, *line.values()):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _add_empty(self) -> None:
        self._show(self._empty())
        self._show_heads()
        next(iter(self._lines[-1].values())).setFocus()
        self._order_tabs()
        self.changed.emit()

    def _order_tabs(self) -> None:
        """Lines made later come before the button that adds them: at its place, then it."""
        stops = [each for line in self._lines for each in line.values()]
        for before, after in pairwise([self.add_button, *stops, self.add_button]):
            QWidget.setTabOrder(before, after)

    def _date(self, name: str, value: date | None) -> DateEdit:
        edit = DateEdit(self._today, tell_distance=False)
        edit.setAccessibleName(name)
        edit.set_value(value)
        edit.changed.connect(self.changed)
        return edit

    def _make(self, part: Any) -> dict[str, QWidget]:
        raise NotImplementedError

    def _empty(self) -> Any:
        raise NotImplementedError


class RolesSection(_Rows):
    """Roles with the days they are held."""

    names = ("roles",)
    places = ((0, 0, 1), (0, 1, 1), (0, 2, 1))

    def __init__(self, today: Today) -> None:
        headings = (
            translate("person", QT_TRANSLATE_NOOP("person", "Role")),
            translate("person", QT_TRANSLATE_NOOP("person", "Valid from")),
            translate("person", QT_TRANSLATE_NOOP("person", "Valid to")),
        )
        super().__init__(
            today, headings, translate("person", QT_TRANSLATE_NOOP("person", "Add a role"))
        )
        self.title = self.tr("Roles")
        self._headings = headings

    def get(self) -> Mapping[str, Any]:
        """The roles as typed."""
        return {"roles": tuple(map(self._role, self._lines, self._drafts))}

    def _role(self, line: Mapping[str, QWidget], before: StaffRoleDraft) -> StaffRoleDraft:
        return StaffRoleDraft(
            id=before.id,
            role=Role(_combo(line["role"]).currentData()),
            valid_from=_date(line["valid_from"]).value(),
            valid_to=_date(line["valid_to"]).value(),
        )

    def _make(self, part: StaffRoleDraft) -> dict[str, QWidget]:
        choices = [(role.value, translate("staff", name)) for role, name in ROLE_NAMES.items()]
        return {
            "role": _choice(self, self._headings[0], choices, part.role.value),
            "valid_from": self._date(self._headings[1], part.valid_from),
            "valid_to": self._date(self._headings[2], part.valid_to),
        }

    def _empty(self) -> StaffRoleDraft:
        return StaffRoleDraft(valid_from=self._today())


class AuthorisationsSection(_Rows):
    """Written authorisations with number and dates (D23)."""

    names = ("authorisations",)
    places = ((0, 0, 2), (0, 2, 1), (1, 0, 1), (1, 1, 1), (1, 2, 1))

    def __init__(self, today: Today) -> None:
        headings = (
            translate("person", QT_TRANSLATE_NOOP("person", "What for")),
            translate("person", QT_TRANSLATE_NOOP("person", "Number")),
            translate("person", QT_TRANSLATE_NOOP("person", "Granted on")),
            translate("person", QT_TRANSLATE_NOOP("person", "Valid from")),
            translate("person", QT_TRANSLATE_NOOP("person", "Valid to")),
        )
        super().__init__(
            today,
            headings,
            translate("person", QT_TRANSLATE_NOOP("person", "Add an authorisation")),
        )
        self.title = self.tr("Authorisations")
        self._headings = headings

    def get(self) -> Mapping[str, Any]:
        """The authorisations as typed."""
        return {"authorisations": tuple(map(self._right, self._lines, self._drafts))}

    def _right(self, line: Mapping[str, QWidget], before: AuthorisationDraft) -> AuthorisationDraft:
        number = line["number"]
        assert isinstance(number, QLineEdit)
        return AuthorisationDraft(
            id=before.id,
            kind=AuthorisationKind(_combo(line["kind"]).currentData()),
            number=number.text().strip(),
            granted_on=_date(line["granted_on"]).value(),
            valid_from=_date(line["valid_from"]).value(),
            valid_to=_date(line["valid_to"]).value(),
        )

    def _make(self, part: AuthorisationDraft) -> dict[str, QWidget]:
        number = QLineEdit(part.number)
        number.setMaxLength(80)
        number.setAccessibleName(self._headings[1])
        number.textEdited.connect(self.changed)
        choices = [(key, translate("values", word)) for key, word in AUTHORISATION_LABELS.items()]
        return {
            "kind": _choice(self, self._headings[0], choices, part.kind.value),
            "number": number,
            "granted_on": self._date(self._headings[2], part.granted_on),
            "valid_from": self._date(self._headings[3], part.valid_from),
            "valid_to": self._date(self._headings[4], part.valid_to),
        }

    def _empty(self) -> AuthorisationDraft:
        today = self._today()
        return AuthorisationDraft(granted_on=today, valid_from=today)


def _choice(
    section: Section, name: str, choices: Sequence[tuple[str, str]], value: str
) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for key, words in choices:
        box.addItem(words, key)
    box.setCurrentIndex(max(0, box.findData(value)))
    box.activated.connect(section.changed)
    return box


def _combo(widget: QWidget) -> QComboBox:
    assert isinstance(widget, QComboBox)
    return widget


def _date(widget: QWidget) -> DateEdit:
    assert isinstance(widget, DateEdit)
    return widget


def _place(problem: Problem) -> int:
    """Number of the line a problem is about: 2 for ``roles[2].valid_to``."""
    inside = problem.field.partition("[")[2].partition("]")[0]
    return int(inside) if inside.isdecimal() else 0
