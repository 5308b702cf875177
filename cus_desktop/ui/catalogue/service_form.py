"""The fields of a service, with the areas as boxes and the pictograms as pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from cus_desktop.domain.catalogue import ProgrammeDraft, ServiceDraft
from cus_desktop.domain.problems import Problem
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.ui.catalogue.pictograms import CONTEXT, PICTOGRAMS
from cus_desktop.ui.catalogue.words import area_choices, track_choices, unit_choices
from cus_desktop.ui.forms import editors
from cus_desktop.ui.forms.fields import Field, FieldGroup
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.forms.section import Say, Section
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import FieldError
from cus_desktop.ui.widgets.buttons import IconButton
from cus_desktop.ui.words import translate

_NAME = FieldGroup(
    QT_TRANSLATE_NOOP("service", "Service"),
    (
        Field(
            "name",
            QT_TRANSLATE_NOOP("service", "&Name"),
            editors.text(max_length=200),
            required=True,
            width="full",
        ),
        Field(
            "legal_track",
            QT_TRANSLATE_NOOP("service", "Legal track"),
            editors.choice(empty=""),
            hint=QT_TRANSLATE_NOOP("service", "Decides between qualification and decision"),
        ),
        Field(
            "programme_id",
            QT_TRANSLATE_NOOP("service", "Programme"),
            editors.choice(empty=QT_TRANSLATE_NOOP("service", "none")),
        ),
    ),
    columns=2,
)
_CONTENT = FieldGroup(
    QT_TRANSLATE_NOOP("service", "For whom and what"),
    (
        Field(
            "addressees",
            QT_TRANSLATE_NOOP("service", "For whom"),
            editors.long_text(lines=2),
            width="full",
        ),
        Field(
            "scope", QT_TRANSLATE_NOOP("service", "Scope"), editors.long_text(lines=2), width="full"
        ),
        Field(
            "plain_description",
            QT_TRANSLATE_NOOP("service", "Plain description"),
            editors.long_text(lines=3),
            hint=QT_TRANSLATE_NOOP(
                "service", "Short sentences in everyday words, for easy-to-read prints"
            ),
            width="full",
        ),
        Field(
            "place",
            QT_TRANSLATE_NOOP("service", "Place"),
            editors.text(max_length=240),
            width="wide",
        ),
    ),
    columns=2,
)
_AMOUNT = FieldGroup(
    QT_TRANSLATE_NOOP("service", "Amount and fee"),
    (
        Field("unit", QT_TRANSLATE_NOOP("service", "Unit"), editors.choice(empty="")),
        Field(
            "limit_per_person",
            QT_TRANSLATE_NOOP("service", "Limit per person"),
            editors.text(max_length=240),
            hint=QT_TRANSLATE_NOOP("service", "In words, as the programme says it"),
        ),
        Field(
            "fee",
            QT_TRANSLATE_NOOP("service", "Fee"),
            editors.text(max_length=240),
            hint=QT_TRANSLATE_NOOP("service", "In words, for example: free of charge"),
        ),
    ),
    columns=3,
)
_QUALITY = FieldGroup(
    QT_TRANSLATE_NOOP("service", "Law and quality"),
    (
        Field(
            "legal_basis",
            QT_TRANSLATE_NOOP("service", "Legal basis"),
            editors.long_text(lines=2),
            width="full",
        ),
        Field(
            "quality_standard",
            QT_TRANSLATE_NOOP("service", "Quality standard"),
            editors.long_text(lines=2),
            hint=QT_TRANSLATE_NOOP("service", "Text or name, with date and source"),
            width="full",
        ),
        Field("active_from", QT_TRANSLATE_NOOP("service", "Offered from"), editors.date()),
        Field("active_to", QT_TRANSLATE_NOOP("service", "Offered to"), editors.date()),
        Field(
            "last_checked_on",
            QT_TRANSLATE_NOOP("service", "Description checked on"),
            editors.date(past=True),
        ),
        Field(
            "source",
            QT_TRANSLATE_NOOP("service", "Source"),
            editors.text(max_length=240),
            width="full",
        ),
    ),
    columns=3,
)


def service_form(
    draft: ServiceDraft, programmes: Sequence[ProgrammeDraft], today: Callable[[], date]
) -> Form[ServiceDraft]:
    """The form of a service."""
    return Form(
        (_NAME, AreasSection(), _CONTENT, _AMOUNT, PictogramSection(), _QUALITY),
        draft,
        context="service",
        today=today,
        choices={
            "legal_track": track_choices(),
            "programme_id": [(each.id, each.name) for each in programmes],
            "unit": unit_choices(),
        },
    )


class AreasSection(Section):
    """The 14 areas of art. 2(1) as boxes in two columns."""

    names = ("areas",)

    def __init__(self) -> None:
        super().__init__()
        self.title = self.tr("Areas of social services")
        self.boxes: dict[str, QCheckBox] = {}
        self._error = FieldError()
        halves = QHBoxLayout()
        halves.setSpacing(Space.PAGE)
        choices = area_choices()
        half = (len(choices) + 1) // 2
        for part in (choices[:half], choices[half:]):
            halves.addWidget(self._half(part), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(halves)
        column.addWidget(self._error)

    def _half(self, choices: Sequence[tuple[str, str]]) -> QWidget:
        """One column, read from top to bottom before the other."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        for key, words in choices:
            box = QCheckBox(words)
            box.setObjectName(f"area-{key}")
            box.clicked.connect(self.changed)
            self.boxes[key] = box
            column.addWidget(box)
        return holder

    def get(self) -> Mapping[str, Any]:
        """Keys of the ticked areas in the order of the act."""
        return {"areas": tuple(key for key, box in self.boxes.items() if box.isChecked())}

    def set(self, draft: Any) -> None:
        """Tick the areas of a draft."""
        for key, box in self.boxes.items():
            box.setChecked(key in draft.areas)

    def show_problems(self, problems: Sequence[Problem], say: Say) -> Sequence[QWidget]:
        """Say under the boxes what is wrong with them."""
        warning = not any(problem.blocks for problem in problems)
        self._error.say(" ".join(map(say, problems)), warning=warning)
        first = next(iter(self.boxes.values()))
        return [first for _ in problems]


class PictogramSection(Section):
    """The pictograms as a grid of buttons of which one may be on."""

    names = ("pictogram",)
    _COLUMNS = 14

    def __init__(self) -> None:
        super().__init__()
        self.title = self.tr("Pictogram")
        self._kept = ""
        self._error = FieldError()
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.buttons: dict[str, IconButton] = {}
        grid = QGridLayout()
        grid.setSpacing(Space.TINY)
        for place, (name, words) in enumerate(PICTOGRAMS.items()):
            button = IconButton(name, translate(CONTEXT, words))
            button.setCheckable(True)
            button.setObjectName(f"pictogram-{name}")
            button.clicked.connect(self._chosen)
            self._group.addButton(button, place)
            self.buttons[name] = button
            grid.addWidget(button, place // self._COLUMNS, place % self._COLUMNS)
        grid.setColumnStretch(self._COLUMNS, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(grid)
        column.addWidget(self._error)

    def get(self) -> Mapping[str, Any]:
        """The name of the chosen pictogram; a foreign one is kept until another is chosen."""
        chosen = next((name for name, one in self.buttons.items() if one.isChecked()), "")
        return {"pictogram": chosen or self._kept}

    def set(self, draft: Any) -> None:
        """Press the button of a draft's pictogram."""
        self._kept = "" if draft.pictogram in self.buttons else draft.pictogram
        for name, button in self.buttons.items():
            button.setChecked(name == draft.pictogram)

    def show_problems(self, problems: Sequence[Problem], say: Say) -> Sequence[QWidget]:
        """Say under the pictures what is wrong."""
        self._error.say(" ".join(map(say, problems)))
        first = next(iter(self.buttons.values()))
        return [first for _ in problems]

    def _chosen(self) -> None:
        """One at most: pressing another releases the first, pressing it again chooses none."""
        pressed = self.sender()
        self._kept = ""
        for button in self.buttons.values():
            if button is not pressed:
                button.setChecked(False)
        self.changed.emit()
