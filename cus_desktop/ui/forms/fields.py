"""What a form is made of, as data."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal

from cus_desktop.ui.forms.editor import Editor

Choices = Sequence[tuple[Any, str]]
"""Values of a list with their words, already in the language of the window."""

Width = Literal["half", "normal", "wide", "full"]
"""How many columns a field takes: two halves share one, wide takes two, full a whole row."""


@dataclass(frozen=True)
class FormTools:
    """What the editors of a form may need; given once when the form is made."""

    today: Callable[[], date]
    translate: Callable[[str], str]
    """Puts a marked source text into the language of the window."""
    choices: Mapping[str, Choices] = field(default_factory=dict)
    """Lists that come from the store, by the name of the field."""


MakeEditor = Callable[[FormTools, str], Editor]
"""Makes the editor of a field; gets the tools and the name of the field."""


@dataclass(frozen=True)
class Field:
    """One field of a draft.

    ``name`` is the attribute of the draft, dotted for a part of a part (``address.street``);
    it is also the object name of the widget. ``label`` and ``hint`` are marked with
    ``QT_TRANSLATE_NOOP`` in the context of the form.
    """

    name: str
    label: str
    editor: MakeEditor
    required: bool = False
    hint: str = ""
    width: Width = "normal"


@dataclass(frozen=True)
class FieldGroup:
    """Fields that belong together, under one title, in up to ``columns`` columns."""

    title: str
    fields: tuple[Field, ...]
    columns: int = 3


def owner(path: str) -> str:
    """The draft's own attribute a problem is about: ``items`` for ``items[2].valid_to``."""
    return path.split("[", 1)[0].split(".", 1)[0]


def without(groups: Iterable[FieldGroup], hidden: Collection[str]) -> list[FieldGroup]:
    """The groups without the fields of these names; a group of which nothing is left is left out."""
    kept = (
        replace(group, fields=tuple(field for field in group.fields if field.name not in hidden))
        for group in groups
    )
    return [group for group in kept if group.fields]
