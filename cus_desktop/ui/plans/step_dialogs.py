"""The windows in which a plan is accepted and approved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from cus_desktop.domain.plan_step_rules import check_acceptance, check_approval, entitled
from cus_desktop.domain.plan_steps import (
    ACCEPTANCE_FORMS,
    AcceptanceForm,
    Agreement,
    Approval,
    Override,
)
from cus_desktop.domain.plans import PlanDraft, PlanItemDraft
from cus_desktop.domain.problems import Problem, warnings
from cus_desktop.domain.staff_rules import approval_right, full_name
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.services import plan_steps
from cus_desktop.services.plan_approval import approve
from cus_desktop.services.plan_opening import PlanOpening
from cus_desktop.texts.plan_lines import with_field
from cus_desktop.ui.forms import editors
from cus_desktop.ui.forms.edit_dialog import EditDialog, EditTools
from cus_desktop.ui.forms.fields import Choices, Field, FieldGroup
from cus_desktop.ui.plans.step_place import StepPlace, step_form, words_of
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.words import say, translate

_REASON = Field(
    "reason",
    QT_TRANSLATE_NOOP("plan_steps", "Why you go on in spite of the remarks"),
    editors.long_text(lines=2),
    width="full",
)
_AGREE = FieldGroup(
    "",
    (
        Field(
            "agreed_on",
            QT_TRANSLATE_NOOP("plan_steps", "Accepted on"),
            editors.date(past=True),
            required=True,
        ),
        Field(
            "agreed_by",
            QT_TRANSLATE_NOOP("plan_steps", "Who accepted"),
            editors.text(max_length=160),
            required=True,
        ),
        Field(
            "agreed_how",
            QT_TRANSLATE_NOOP("plan_steps", "In what way"),
            editors.choice(),
            required=True,
        ),
        _REASON,
    ),
    columns=3,
)
_APPROVE = FieldGroup(
    "",
    (
        Field(
            "approver_id",
            QT_TRANSLATE_NOOP("plan_steps", "Who approves"),
            editors.choice(empty=""),
            required=True,
            width="wide",
        ),
        Field(
            "approved_on",
            QT_TRANSLATE_NOOP("plan_steps", "Approved on"),
            editors.date(past=True),
            required=True,
        ),
        Field(
            "signed",
            QT_TRANSLATE_NOOP("plan_steps", "The approver has signed the plan on paper"),
            editors.yes_no(),
            required=True,
            width="full",
        ),
        _REASON,
    ),
    columns=3,
)


@dataclass(frozen=True)
class AgreeInput:
    """What is typed when the person accepts."""

    agreed_on: date | None
    agreed_by: str
    agreed_how: str = AcceptanceForm.SIGNATURE.value
    reason: str = ""

    @property
    def agreement(self) -> Agreement:
        """Without the reason for going on."""
        return Agreement(self.agreed_on, self.agreed_by, self.agreed_how)


@dataclass(frozen=True)
class ApproveInput:
    """What is typed when the office approves."""

    approved_on: date | None
    approver_id: str = ""
    signed: bool = False
    """That the plan is signed on paper; asked where somebody else writes the approval down."""
    reason: str = ""

    @property
    def approval(self) -> Approval:
        """Without the reason for going on."""
        return Approval(self.approved_on, self.approver_id)


@dataclass(frozen=True)
class BeginInput:
    """What is typed when a plan begins before its first day."""

    reason: str = ""


def agree_dialog(
    place: StepPlace, draft: PlanDraft, found: Sequence[Problem]
) -> EditDialog[AgreeInput]:
    """The person accepts the plan; ``found`` are its warnings, to be explained here."""
    context, open_warnings = place.context, warnings(found)

    def check(typed: AgreeInput) -> Sequence[Problem]:
        return [
            *check_acceptance(typed.agreement, context.today(), draft.created_on),
            *reason_missing(open_warnings, typed.reason),
        ]

    def save(typed: AgreeInput) -> str:
        return plan_steps.agree(
            context.desk, draft, typed.agreement, overrides(open_warnings, typed.reason)
        )

    dialog = EditDialog(
        translate("plan_steps", "Agreeing the plan"),
        step_form(
            _AGREE,
            AgreeInput(context.today(), place.opening.resident_name),
            context,
            {"agreed_how": words_of(ACCEPTANCE_FORMS)},
        ),
        save,
        EditTools(context.background, context.asker),
        place.parent,
        check=check,
        subtitle=translate(
            "plan_steps", "The person has read the plan and accepts it. It does not change then."
        ),
    )
    _show_warnings(dialog, open_warnings, draft.items)
    dialog.footer.save.setText(translate("plan_steps", "Agreed"))
    return dialog


def begin_dialog(place: StepPlace, early: Sequence[Problem]) -> EditDialog[BeginInput]:
    """The plan begins before its first day; ``early`` is to be explained here."""
    context, draft = place.context, place.view.draft

    def check(typed: BeginInput) -> Sequence[Problem]:
        return reason_missing(early, typed.reason)

    def save(typed: BeginInput) -> None:
        plan_steps.activate(context.desk, draft.id, draft.revision, typed.reason)

    dialog = EditDialog(
        translate("plan_steps", "Beginning the plan early"),
        step_form(FieldGroup("", (_REASON,)), BeginInput(), context, {}),
        save,
        EditTools(context.background, context.asker),
        place.parent,
        check=check,
    )
    _show_warnings(dialog, early, draft.items)
    dialog.footer.save.setText(translate("plan_steps", "Begin the plan"))
    return dialog


class ApproveDialog(EditDialog[ApproveInput]):
    """Approval: who, when, by which right; ``found`` are warnings without a reason yet."""

    def __init__(self, place: StepPlace, found: Sequence[Problem]) -> None:
        context, today = place.context, place.context.today()
        self._place = place
        self._open_warnings = warnings(found)
        super().__init__(
            translate("plan_steps", "Approving the plan"),
            step_form(
                _APPROVE,
                ApproveInput(today, _likely_approver(place, today)),
                context,
                {"approver_id": _approvers(place.opening, today)},
            ),
            self._approve,
            EditTools(context.background, context.asker),
            place.parent,
            check=self._check_approval,
            subtitle=translate(
                "plan_steps", "From the approval on the version and its print never change."
            ),
        )
        _show_warnings(self, self._open_warnings, place.view.draft.items)
        self.form.changed.connect(self._follow)
        self._follow()
        self.footer.save.setText(translate("plan_steps", "Approve"))

    def _problems(self, typed: ApproveInput) -> list[Problem]:
        view = self._place.view
        return check_approval(
            typed.approval,
            view.agreement.agreed_on,
            view.author_id,
            self._place.opening.staff,
            self._place.context.today(),
        )

    def _check_approval(self, typed: ApproveInput) -> Sequence[Problem]:
        own = self._problems(typed)
        if self._by_another(typed) and not typed.signed:
            own.append(Problem("signed", "approval-not-signed", rule="D23"))
        # A reason settles a warning; then it is not asked about once more.
        shown = [one for one in own if one.blocks or not typed.reason.strip()]
        return [*shown, *reason_missing([*self._open_warnings, *warnings(own)], typed.reason)]

    def _approve(self, typed: ApproveInput) -> str:
        draft = self._place.view.draft
        explained = [*self._open_warnings, *warnings(self._problems(typed))]
        return approve(
            self._place.context.desk,
            draft.id,
            draft.version_id,
            draft.revision,
            typed.approval,
            overrides(explained, typed.reason),
        )

    def _follow(self) -> None:
        """Ask for a reason only where there is something to explain."""
        needed = bool(self._open_warnings or warnings(self._problems(self.form.draft())))
        self.form.set_field_visible("reason", needed)
        self.form.set_field_visible("signed", self._by_another(self.form.draft()))

    def _by_another(self, typed: ApproveInput) -> bool:
        """True where the approval is written down in somebody else's name."""
        return bool(typed.approver_id) and typed.approver_id != self._place.opening.me


def _show_warnings(
    dialog: EditDialog[Any], found: Sequence[Problem], items: Sequence[PlanItemDraft]
) -> None:
    """The warnings above the form, and a field for the reason only where there are any."""
    sentences = dict.fromkeys(with_field(say(one), one, items, translate) for one in found)
    dialog.add_hint(Banner("warning", "\n".join(sentences)))
    dialog.form.set_field_visible("reason", bool(found))


def reason_missing(found: Sequence[Problem], reason: str) -> list[Problem]:
    if not found or reason.strip():
        return []
    return [Problem("reason", "reason-missing", rule=found[0].rule)]


def overrides(found: Sequence[Problem], reason: str) -> list[Override]:
    """One reason for all the warnings shown together; each is stored with it."""
    return [Override(problem.code, problem.field, reason) for problem in found]


def _likely_approver(place: StepPlace, day: date) -> str:
    """Who will most likely approve: the person at the screen, else the only one who may.

    Nobody is proposed who would be refused: the author where another may approve (D24).
    """
    able = [member.id for member in entitled(place.opening.staff, day)]
    if len(able) > 1:
        able = [one for one in able if one != place.view.author_id]
    if place.opening.me in able:
        return place.opening.me
    return able[0] if len(able) == 1 else ""


def _approvers(opening: PlanOpening, day: date) -> Choices:
    """Who may approve today, with the authorisation that will stand under the signature."""
    choices = []
    for member in entitled(opening.staff, day):
        right = approval_right(member, day)
        number = right.authorisation_number if right is not None else ""
        told = translate("plan_steps", "authorisation %1").replace("%1", number) if number else ""
        words = ", ".join(part for part in (full_name(member), member.position, told) if part)
        choices.append((member.id, words))
    return choices
