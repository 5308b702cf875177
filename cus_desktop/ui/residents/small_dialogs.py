"""The small dialogs of the card: an entry, a household, a family relation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from cus_desktop.domain.household_rules import check_household, check_relation
from cus_desktop.domain.households import (
    FamilyRelationDraft,
    HouseholdDraft,
    HouseholdMemberDraft,
    RelationKind,
)
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.resident_rules import check_note
from cus_desktop.domain.residents import NoteKind, ResidentNoteDraft
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.services import households, resident_notes
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms import editors
from cus_desktop.ui.forms.edit_dialog import EditDialog
from cus_desktop.ui.forms.fields import Field, FieldGroup, FormTools
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.forms.part_rows import PartRows, PartSpec, PartWords
from cus_desktop.ui.kept_drafts import keeping_tools
from cus_desktop.ui.residents.person_picker import person
from cus_desktop.ui.residents.words import enum_choices
from cus_desktop.ui.words import translate

CONTEXT = "resident_dialogs"

NOTE = "resident_note"
HOUSEHOLD = "household"
RELATION = "family_relation"
MOVE_OUT = "move_out"
"""Under these kinds the half-typed forms of this file are kept."""

_NOTE = FieldGroup(
    "",
    (
        Field(
            "happened_on",
            QT_TRANSLATE_NOOP("resident_dialogs", "&Day"),
            editors.date(past=True),
            required=True,
        ),
        Field("kind", QT_TRANSLATE_NOOP("resident_dialogs", "&Kind"), editors.choice()),
        Field(
            "text",
            QT_TRANSLATE_NOOP("resident_dialogs", "&What happened"),
            editors.long_text(lines=5),
            required=True,
            width="full",
        ),
    ),
)


def note_dialog(
    context: UiContext, note: ResidentNoteDraft, name: str, parent: QWidget
) -> EditDialog[ResidentNoteDraft]:
    """An entry on the timeline of the person named."""
    form = Form(
        (_NOTE,),
        note,
        context=CONTEXT,
        today=context.today,
        choices={"kind": enum_choices(NoteKind, "resident_note")},
    )
    dialog = EditDialog(
        translate(CONTEXT, QT_TRANSLATE_NOOP("resident_dialogs", "New entry")),
        form,
        save=partial(resident_notes.add_note, context.desk),
        tools=keeping_tools(context, NOTE, note, note.resident_id),
        parent=parent,
        check=lambda draft: check_note(draft, context.today()),
        subtitle=name,
    )
    # Day and kind are usually right as they stand; the words are what is typed.
    form.editor("text").focus.setFocus()
    return dialog


@dataclass(frozen=True)
class HouseholdEntry:
    """A household with the names of its members by id."""

    draft: HouseholdDraft
    names: Mapping[str, str]

    def kept_under(self) -> str:
        """The household's own id; for a new one that of the person it begins with."""
        return self.draft.id if self.draft.revision else self.draft.members[0].resident_id


def household_dialog(
    context: UiContext, entry: HouseholdEntry, parent: QWidget
) -> EditDialog[HouseholdDraft]:
    """The household with its members."""
    household, names = entry.draft, entry.names
    group = FieldGroup(
        "",
        (
            Field(
                "name",
                QT_TRANSLATE_NOOP("resident_dialogs", "&Name of the household"),
                editors.text(max_length=160),
                hint=QT_TRANSLATE_NOOP("resident_dialogs", "For example: Łoś, Brzózki 58."),
                width="wide",
            ),
            Field(
                "note",
                QT_TRANSLATE_NOOP("resident_dialogs", "Note"),
                editors.long_text(lines=2),
                width="full",
            ),
        ),
    )
    form = Form((group, _members(context, names)), household, context=CONTEXT, today=context.today)
    return EditDialog(
        translate(CONTEXT, QT_TRANSLATE_NOOP("resident_dialogs", "Household")),
        form,
        save=partial(households.save_household, context.desk),
        tools=keeping_tools(context, HOUSEHOLD, household, entry.kept_under()),
        parent=parent,
        check=lambda draft: check_household(draft, context.today()),
    )


def relation_dialog(
    context: UiContext, relation: FamilyRelationDraft, name: str, parent: QWidget
) -> EditDialog[FamilyRelationDraft]:
    """Who somebody is to the person named."""
    group = FieldGroup(
        "",
        (
            Field(
                "other_id",
                QT_TRANSLATE_NOOP("resident_dialogs", "&Person"),
                person(context, {}),
                required=True,
                width="wide",
            ),
            Field("kind", QT_TRANSLATE_NOOP("resident_dialogs", "Who it &is"), editors.choice()),
            Field(
                "lives_together",
                QT_TRANSLATE_NOOP("resident_dialogs", "They live together"),
                editors.yes_no(),
            ),
        ),
    )
    form = Form(
        (group,),
        relation,
        context=CONTEXT,
        today=context.today,
        choices={"kind": enum_choices(RelationKind, "family_relation")},
    )
    words = translate(CONTEXT, QT_TRANSLATE_NOOP("resident_dialogs", "Who is this person to %1?"))
    return EditDialog(
        translate(CONTEXT, QT_TRANSLATE_NOOP("resident_dialogs", "Family relation")),
        form,
        save=partial(households.save_relation, context.desk),
        tools=keeping_tools(context, RELATION, relation, relation.resident_id),
        parent=parent,
        check=check_relation,
        subtitle=words.replace("%1", name),
    )


@dataclass(frozen=True)
class MoveOut:
    """The last day of a stay in a household, and the name of who leaves."""

    member_id: str
    name: str
    until: date | None = None


def move_out_dialog(context: UiContext, leaving: MoveOut, parent: QWidget) -> EditDialog[MoveOut]:
    """When somebody leaves a household."""
    group = FieldGroup(
        "",
        (
            Field(
                "until",
                QT_TRANSLATE_NOOP("resident_dialogs", "&Last day in the household"),
                editors.date(past=True),
                required=True,
            ),
        ),
    )
    form = Form((group,), leaving, context=CONTEXT, today=context.today)

    def save(move: MoveOut) -> None:
        if move.until is not None:
            households.move_out(context.desk, move.member_id, move.until)

    def check(move: MoveOut) -> list[Problem]:
        return [] if move.until else [Problem("until", "date-missing")]

    return EditDialog(
        translate(CONTEXT, QT_TRANSLATE_NOOP("resident_dialogs", "Moving out")),
        form,
        save=save,
        tools=keeping_tools(context, MOVE_OUT, leaving, leaving.member_id),
        parent=parent,
        check=check,
        subtitle=leaving.name,
    )


def _members(context: UiContext, names: Mapping[str, str]) -> PartRows:
    fields = (
        Field(
            "resident_id",
            QT_TRANSLATE_NOOP("resident_dialogs", "Person"),
            person(context, names),
            width="wide",
        ),
        Field("is_head", QT_TRANSLATE_NOOP("resident_dialogs", "Head"), editors.yes_no()),
        Field("since", QT_TRANSLATE_NOOP("resident_dialogs", "Lives there since"), editors.date()),
        Field("until", QT_TRANSLATE_NOOP("resident_dialogs", "Until"), editors.date()),
    )
    words = PartWords(
        title=translate(CONTEXT, QT_TRANSLATE_NOOP("resident_dialogs", "Who lives here")),
        add=translate(CONTEXT, QT_TRANSLATE_NOOP("resident_dialogs", "Add person")),
        remove=translate(CONTEXT, QT_TRANSLATE_NOOP("resident_dialogs", "Take this person out")),
        nothing=translate(CONTEXT, QT_TRANSLATE_NOOP("resident_dialogs", "Nobody yet.")),
    )
    spec = PartSpec("members", HouseholdMemberDraft, fields, 5, _no_member, words)
    return PartRows(spec, FormTools(context.today, lambda text: translate(CONTEXT, text)))


def _no_member(member: HouseholdMemberDraft) -> bool:
    return not (member.resident_id or member.since or member.until or member.is_head)
