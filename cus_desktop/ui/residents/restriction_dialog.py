"""The dialog that restricts a person's record to chosen people of the office (D85)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QWidget

from cus_desktop.domain.restriction import RestrictionDraft, check_restriction
from cus_desktop.domain.rights import Right, rights_of
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.services.desk import Desk
from cus_desktop.services.restriction import get_restriction, save_restriction
from cus_desktop.services.staff import StaffRow, list_staff
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms import editors
from cus_desktop.ui.forms.edit_dialog import EditDialog, EditTools
from cus_desktop.ui.forms.fields import Field, FieldGroup
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.words import translate

CONTEXT = "restriction"

_GROUP = FieldGroup(
    "",
    (
        Field(
            "restricted",
            QT_TRANSLATE_NOOP("restriction", "&Only chosen persons see this record"),
            editors.yes_no(),
            hint=QT_TRANSLATE_NOOP(
                "restriction", "It disappears from lists, searches and prints of everybody else."
            ),
            width="full",
        ),
        Field(
            "reason",
            QT_TRANSLATE_NOOP("restriction", "&Reason"),
            editors.text(max_length=200),
            width="full",
        ),
        Field(
            "staff_ids",
            QT_TRANSLATE_NOOP("restriction", "Responsible, besides the director"),
            editors.checks(),
            width="full",
        ),
    ),
)


@dataclass(frozen=True)
class RestrictionEntry:
    """The restriction as it stands, and who may be chosen."""

    draft: RestrictionDraft
    people: Sequence[tuple[str, str]]


def restriction_entry(desk: Desk, resident_id: str) -> RestrictionEntry:
    """What the dialog needs before it can open. Raises NotFound."""
    draft = get_restriction(desk, resident_id)
    people = [
        (row.id, row.name)
        for row in list_staff(desk)
        if row.id in draft.staff_ids or (row.working and _needs_to_be_chosen(row))
    ]
    # In the order of the list, so that nothing counts as changed before something is.
    chosen = tuple(staff_id for staff_id, _name in people if staff_id in draft.staff_ids)
    return RestrictionEntry(replace(draft, staff_ids=chosen), people)


def _needs_to_be_chosen(row: StaffRow) -> bool:
    """True for somebody who sees residents, but not the restricted ones anyway."""
    rights = rights_of(row.roles)
    return Right.RESIDENTS_VIEW in rights and Right.RESTRICTED_VIEW not in rights


def restriction_dialog(
    context: UiContext, entry: RestrictionEntry, name: str, parent: QWidget
) -> EditDialog[RestrictionDraft]:
    """Who may see the record of the person named."""
    form = Form(
        (_GROUP,),
        entry.draft,
        context=CONTEXT,
        today=context.today,
        choices={"staff_ids": entry.people},
    )
    return EditDialog(
        translate(CONTEXT, QT_TRANSLATE_NOOP("restriction", "Who may see this record")),
        form,
        save=partial(save_restriction, context.desk),
        tools=EditTools(context.background, context.asker),
        parent=parent,
        check=check_restriction,
        subtitle=name,
    )
