"""The windows in which a plan ends, is handed over or gets another coordinator."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cus_desktop.domain.endings import EARLY_END_LABELS
from cus_desktop.domain.plan_step_rules import check_completion, check_copy, check_termination
from cus_desktop.domain.plan_steps import COPY_FORMS, CopyGiven, Ending
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.staff_rules import full_name
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.services import plan_steps
from cus_desktop.ui.forms import editors
from cus_desktop.ui.forms.edit_dialog import EditDialog, EditTools
from cus_desktop.ui.forms.fields import Field, FieldGroup
from cus_desktop.ui.plans.step_place import StepPlace, step_form, words_of
from cus_desktop.ui.words import translate

_OUTCOME = Field(
    "outcome",
    QT_TRANSLATE_NOOP("plan_steps", "Course and results of the plan"),
    editors.long_text(lines=5),
    required=True,
    width="full",
)
_TALK = (
    Field(
        "closing_talk_on",
        QT_TRANSLATE_NOOP("plan_steps", "Closing conversation on"),
        editors.date(past=True),
    ),
    Field(
        "no_closing_talk_reason",
        QT_TRANSLATE_NOOP("plan_steps", "or why there was none"),
        editors.text(max_length=240),
        width="wide",
    ),
)
_ENDED_ON = Field(
    "ended_on", QT_TRANSLATE_NOOP("plan_steps", "Ended on"), editors.date(past=True), required=True
)
_COMPLETE = FieldGroup("", (_ENDED_ON, *_TALK, _OUTCOME), columns=4)
_TERMINATE = FieldGroup(
    "",
    (
        _ENDED_ON,
        Field(
            "reason",
            QT_TRANSLATE_NOOP("plan_steps", "Reason"),
            editors.choice(empty=""),
            required=True,
        ),
        Field(
            "requested_by",
            QT_TRANSLATE_NOOP("plan_steps", "Who asked for the end"),
            editors.text(max_length=120),
            required=True,
        ),
        *_TALK,
        _OUTCOME,
    ),
    columns=3,
)
_COPY = FieldGroup(
    "",
    (
        Field(
            "given_on",
            QT_TRANSLATE_NOOP("plan_steps", "Given on"),
            editors.date(past=True),
            required=True,
        ),
        Field(
            "form", QT_TRANSLATE_NOOP("plan_steps", "In what form"), editors.choice(), required=True
        ),
    ),
    columns=2,
)
_COORDINATOR = FieldGroup(
    "",
    (
        Field(
            "coordinator_id",
            QT_TRANSLATE_NOOP("plan_steps", "New coordinator"),
            editors.choice(empty="", searchable=True),
            required=True,
        ),
    ),
    columns=1,
)


@dataclass(frozen=True)
class CoordinatorInput:
    """The coordinator to be."""

    coordinator_id: str = ""


def complete_dialog(place: StepPlace) -> EditDialog[Ending]:
    """The plan ends on its day (D35)."""
    view, context = place.view, place.context
    started = view.agreement.agreed_on
    return EditDialog(
        translate("plan_steps", "Completing the plan"),
        step_form(_COMPLETE, Ending(ended_on=context.today()), context, {}),
        lambda ending: plan_steps.complete(
            context.desk, view.draft.id, view.draft.revision, ending
        ),
        EditTools(context.background, context.asker),
        place.parent,
        check=lambda ending: check_completion(
            ending, context.today(), started, view.draft.valid_from
        ),
        subtitle=view.draft.number,
    )


def terminate_dialog(place: StepPlace) -> EditDialog[Ending]:
    """The plan ends early (D36)."""
    view, context = place.view, place.context
    started = view.agreement.agreed_on
    reasons = [
        (reason.value, translate("domain", label)) for reason, label in EARLY_END_LABELS.items()
    ]
    return EditDialog(
        translate("plan_steps", "Ending the plan early"),
        step_form(_TERMINATE, Ending(ended_on=context.today()), context, {"reason": reasons}),
        lambda ending: plan_steps.terminate(
            context.desk, view.draft.id, view.draft.revision, ending
        ),
        EditTools(context.background, context.asker),
        place.parent,
        check=lambda ending: check_termination(ending, context.today(), started),
        subtitle=view.draft.number,
    )


def copy_dialog(place: StepPlace) -> EditDialog[CopyGiven]:
    """The resident's copy (D39)."""
    view, context = place.view, place.context
    approved_on = view.approval.approved_on
    return EditDialog(
        translate("plan_steps", "Copy for the person"),
        step_form(_COPY, CopyGiven(context.today()), context, {"form": words_of(COPY_FORMS)}),
        lambda copy: plan_steps.give_copy(context.desk, view.draft.id, copy),
        EditTools(context.background, context.asker),
        place.parent,
        check=lambda copy: check_copy(copy, context.today(), approved_on),
        subtitle=view.draft.number,
    )


def coordinator_dialog(place: StepPlace) -> EditDialog[CoordinatorInput]:
    """Another coordinator: noted in the history, no new version (D32)."""
    view, context, opening = place.view, place.context, place.opening
    choices = [(member.id, full_name(member)) for member in opening.coordinators(context.today())]
    dialog = EditDialog(
        translate("plan_steps", "Another coordinator"),
        step_form(
            _COORDINATOR,
            CoordinatorInput(view.draft.coordinator_id),
            context,
            {"coordinator_id": choices},
        ),
        lambda typed: plan_steps.change_coordinator(
            context.desk, view.draft.id, typed.coordinator_id
        ),
        EditTools(context.background, context.asker),
        place.parent,
        check=_check_coordinator,
        subtitle=translate(
            "plan_steps", "Noted in the history of the plan; not a change of the plan itself."
        ),
    )
    _save_only_a_change(dialog)
    return dialog


def _save_only_a_change(dialog: EditDialog[CoordinatorInput]) -> None:
    """The same coordinator once more is nothing to be noted."""
    form, button = dialog.form, dialog.footer.save
    form.changed.connect(lambda: button.setEnabled(form.is_dirty()))
    button.setEnabled(False)


def _check_coordinator(typed: CoordinatorInput) -> Sequence[Problem]:
    if typed.coordinator_id:
        return ()
    return (Problem("coordinator_id", "plan-coordinator-missing"),)
