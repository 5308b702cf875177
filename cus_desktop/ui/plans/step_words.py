"""What is said after a step of a plan."""

from __future__ import annotations

from cus_desktop.domain.plan_states import Step
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.ui.words import translate

_TOLD = {
    Step.AGREE: QT_TRANSLATE_NOOP("plan_steps", "The plan is agreed. It waits for approval."),
    Step.ACTIVATE: QT_TRANSLATE_NOOP("plan_steps", "The plan is being carried out."),
    Step.AMEND: QT_TRANSLATE_NOOP(
        "plan_steps", "A new version was begun. The former one holds until approval."
    ),
    Step.REOPEN: QT_TRANSLATE_NOOP("plan_steps", "The plan is a draft again."),
    Step.COMPLETE: QT_TRANSLATE_NOOP("plan_steps", "The plan is completed."),
    Step.TERMINATE: QT_TRANSLATE_NOOP("plan_steps", "The plan ended early."),
    Step.ABANDON: QT_TRANSLATE_NOOP("plan_steps", "The draft was given up."),
    Step.GIVE_COPY: QT_TRANSLATE_NOOP("plan_steps", "The copy was noted."),
    Step.CHANGE_COORDINATOR: QT_TRANSLATE_NOOP("plan_steps", "The coordinator was changed."),
}


def told_after(step: Step) -> str:
    """The words beside the offer to take the step back.

    Empty for an approval: it is final, and the page itself says that it was given.
    """
    return translate("plan_steps", _TOLD[step]) if step in _TOLD else ""
