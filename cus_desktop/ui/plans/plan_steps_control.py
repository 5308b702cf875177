"""Taking the steps of a plan from the window: questions, dialogs, background work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cus_desktop.domain.plan_rules import check_abandoning
from cus_desktop.domain.plan_states import Step
from cus_desktop.domain.plan_step_rules import check_start
from cus_desktop.domain.plan_steps import Approval
from cus_desktop.domain.plans import PlanDraft, PlanState
from cus_desktop.domain.problems import Problem
from cus_desktop.errors import CusError
from cus_desktop.services import plan_steps
from cus_desktop.services.plan_approval import check_before_approval
from cus_desktop.services.plan_opening import PlanOpening
from cus_desktop.services.plan_saving import abandon
from cus_desktop.ui.ask import Answer, Question
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms.edit_dialog import EditDialog
from cus_desktop.ui.plans.end_dialogs import (
    complete_dialog,
    coordinator_dialog,
    copy_dialog,
    terminate_dialog,
)
from cus_desktop.ui.plans.step_dialogs import ApproveDialog, agree_dialog, begin_dialog
from cus_desktop.ui.plans.step_place import StepPlace
from cus_desktop.ui.words import say


class PlanSteps(QObject):
    """Does one step at a time for the plan that is open.

    ``taken`` is sent after a step was stored; ``refused`` carries the sentence of a failure;
    ``busy`` carries True while something is being stored without a window of its own.
    """

    taken = Signal(object)
    refused = Signal(str)
    busy = Signal(bool)

    def __init__(self, context: UiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._opening: PlanOpening | None = None
        self._step = Step.EDIT
        self.dialog: EditDialog[Any] | None = None
        """The window that is open, for the tests of the page."""

    def open_plan(self, opening: PlanOpening) -> None:
        """The plan the next steps are about."""
        self._opening = opening

    def agree(self, draft: PlanDraft, found: Sequence[Problem]) -> None:
        """Ask who accepted the plan, and when."""
        self._show(Step.AGREE, agree_dialog(self._place(), draft, found))

    def take(self, step: Step) -> None:
        """Any other step."""
        dialogs: dict[Step, Callable[[StepPlace], EditDialog[Any]]] = {
            Step.COMPLETE: complete_dialog,
            Step.TERMINATE: terminate_dialog,
            Step.GIVE_COPY: copy_dialog,
            Step.CHANGE_COORDINATOR: coordinator_dialog,
        }
        if step in dialogs:
            self._show(step, dialogs[step](self._place()))
        elif step is Step.APPROVE:
            self._approve()
        elif step is Step.ABANDON:
            self._abandon()
        elif step is Step.ACTIVATE:
            self._begin()
        elif step in (Step.AMEND, Step.REOPEN):
            self._store(step, self._work(step))

    def _work(self, step: Step) -> Callable[[], object]:
        desk, draft = self._context.desk, self._place().view.draft
        if step is Step.AMEND:
            return partial(plan_steps.amend, desk, draft.id, draft.revision)
        return partial(plan_steps.reopen, desk, draft.id, draft.version_id, draft.revision)

    def _begin(self) -> None:
        """At once, unless there is something to explain: a first day that has not come yet."""
        place = self._place()
        draft = place.view.draft
        early = check_start(draft.valid_from, self._context.today())
        if early:
            self._show(Step.ACTIVATE, begin_dialog(place, early))
        else:
            work = partial(plan_steps.activate, self._context.desk, draft.id, draft.revision)
            self._store(Step.ACTIVATE, work)

    def _approve(self) -> None:
        """The warnings without a reason are looked up before the window opens."""
        plan_id = self._place().view.draft.id
        self.busy.emit(True)
        self._context.background.read(
            partial(_content_problems, self._context, plan_id), self._open_approval, self._failed
        )

    def _open_approval(self, found: Sequence[Problem]) -> None:
        self.busy.emit(False)
        self._show(Step.APPROVE, ApproveDialog(self._place(), found))

    def _abandon(self) -> None:
        place = self._place()
        draft = place.view.draft
        whole = place.view.plan_state in (PlanState.DRAFT, PlanState.AGREED)
        title = self.tr("Give up plan %1?") if whole else self.tr("Give up the change of plan %1?")
        kept = self.tr("It stays in the history and can be read, but no longer written.")
        advice = [say(problem) for problem in check_abandoning(draft, place.opening.around)]
        question = Question(
            title.replace("%1", draft.number),
            " ".join([kept, *(advice if whole else ())]),
            (
                Answer("keep", self.tr("Cancel")),
                Answer("abandon", self.tr("Give up"), "danger"),
            ),
            "warning",
        )
        if self._context.asker.ask(self._window, question) == "abandon":
            desk = self._context.desk
            work = partial(abandon, desk, draft.id, draft.version_id, draft.revision)
            self._store(Step.ABANDON, work)

    def _store(self, step: Step, work: Callable[[], object]) -> None:
        self._step = step
        self.busy.emit(True)
        self._context.background.write(work, self._done, self._failed)

    def _show(self, step: Step, dialog: EditDialog[Any]) -> None:
        self._step = step
        self.dialog = dialog
        dialog.saved.connect(self._done)
        dialog.open()

    def _done(self, _result: object) -> None:
        self.busy.emit(False)
        self.taken.emit(self._step)

    def _failed(self, error: BaseException) -> None:
        self.busy.emit(False)
        if not isinstance(error, CusError):
            raise error
        self.refused.emit(say(error))

    def _place(self) -> StepPlace:
        assert self._opening is not None
        return StepPlace(self._context, self._opening, self._window)


def _content_problems(context: UiContext, plan_id: str) -> list[Problem]:
    """What stands against the content; the approver is asked for in the window."""
    found = check_before_approval(context.desk, plan_id, Approval(context.today()))
    return [problem for problem in found if problem.field not in ("approver_id", "approved_on")]
