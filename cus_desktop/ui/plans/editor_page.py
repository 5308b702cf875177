"""The page of one plan: written while it is a draft, read once it is agreed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from cus_desktop.domain.plan_states import Step, next_step
from cus_desktop.domain.plans import PlanDraft, PlanItemDraft
from cus_desktop.domain.problems import blocking
from cus_desktop.domain.rights import Right
from cus_desktop.errors import CusError, Refused
from cus_desktop.services.desk import ChangeSet, Desk
from cus_desktop.services.drafts import discard_draft
from cus_desktop.services.plan_opening import KIND, PlanOpening, open_new_plan, open_plan
from cus_desktop.services.plan_saving import save_plan
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms.held_focus import HeldFocus
from cus_desktop.ui.plans.item_dialog import ItemDialog, ItemPlace
from cus_desktop.ui.plans.plan_commands import add_plan_commands
from cus_desktop.ui.plans.plan_frame import PlanFrame
from cus_desktop.ui.plans.plan_keeping import PlanKeeping
from cus_desktop.ui.plans.plan_preview import PlanPreviewer
from cus_desktop.ui.plans.plan_reader import PlanReader
from cus_desktop.ui.plans.plan_steps_control import PlanSteps
from cus_desktop.ui.plans.plan_work import PlanWork, warned_of
from cus_desktop.ui.plans.step_words import told_after
from cus_desktop.ui.plans.targets import NewPlan, PlanVersionTarget, plan_target
from cus_desktop.ui.words import say

_TABLES = frozenset(
    {
        "service_plan",
        "plan_version",
        "plan_need",
        "plan_goal",
        "plan_item",
        "plan_item_time",
        "plan_monitoring",
    }
)


class PlanEditorPage(PlanFrame):
    """Shows the plan ``navigate("plan", target)`` names: an id, a version, or a new plan."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.opening: PlanOpening | None = None
        self.work: PlanWork | None = None
        self.reader: PlanReader | None = None
        self.dialog: QWidget | None = None
        self._asked = 0
        self._wanted: PlanVersionTarget | None = None
        self._closing = False
        self._focus = HeldFocus(self)
        self._writes = context.may(Right.PLANS_EDIT)
        self.header.offer_by(context.rights)
        self.keeping = PlanKeeping(context, self)
        self.steps = PlanSteps(context, self)
        self.printing = PlanPreviewer(context, self)
        self.restored.set_action(self.tr("Discard these changes"), self._discard_restored)
        self._connect()
        add_plan_commands(context, self)

    # Opening

    def show_target(self, target: Any) -> None:
        """Open a plan: its id, a `PlanVersionTarget`, or a `NewPlan`."""
        self.keep_now()
        wanted = plan_target(target)
        desk = self._context.desk
        if isinstance(wanted, NewPlan):
            self._wanted = None
            # Behind what was just kept in the line of writing: it may be this person's plan.
            work = partial(open_new_plan, desk, wanted.resident_id)
            self._read(work, after_writing=True)
        else:
            self._wanted = wanted
            self.reload()

    def reload(self) -> None:
        """Read the plan again that is shown, or about to be."""
        if self._wanted is not None:
            plan_id, version_id = self._wanted.plan_id, self._wanted.version_id
            self._read(partial(open_plan, self._context.desk, plan_id, version_id))

    def _read(self, work: Callable[[], PlanOpening], *, after_writing: bool = False) -> None:
        """Read in the background; only the answer to the last question is shown."""
        self._asked += 1
        asked = self._asked
        background = self._context.background
        run = background.write if after_writing else background.read
        run(lambda: (asked, work()), self._answered, self._failed)

    def _answered(self, answer: tuple[int, PlanOpening]) -> None:
        asked, opening = answer
        if asked == self._asked:
            self._wanted = self._wanted or PlanVersionTarget(opening.draft.id)
            self.show_opening(opening)

    def shown(self) -> None:
        if self.work is not None:
            self.work.form.focus_first()
        else:
            self.header.preview.setFocus()

    def may_leave(self) -> bool:
        """Leaving loses nothing: what is typed is kept and offered back."""
        self.keep_now()
        return True

    def show_opening(self, opening: PlanOpening) -> None:
        """Show a plan that was read."""
        self.opening = opening
        self.trouble.show_message("danger", "")
        self.steps.open_plan(opening)
        editable = self._writes and (opening.view is None or opening.view.editable)
        adopted = editable and self.work is not None and self.work.adopt(opening)
        if not adopted:
            self._replace_content(opening, editable=editable)
        self._set_saving(False)
        self.header.show_plan(opening, self._context.today())
        self._show_foot(opening, editable=editable)
        self._follow_work()
        if not adopted:
            self.shown()

    def _show_foot(self, opening: PlanOpening, *, editable: bool) -> None:
        view = opening.view
        step: Step | None = Step.AGREE if self._writes else None
        if view is not None and self._writes:
            step = next_step(view.plan_state, view.version_state) if view.newest else None
        self.footer.show_step(step, editable=editable)
        self.footer.setVisible(editable or step is not None)
        self.footer.count(0, 0)

    def _replace_content(self, opening: PlanOpening, *, editable: bool) -> None:
        self.work = self.reader = None
        if editable:
            self.work = PlanWork(opening, self._context.today)
            self.work.changed.connect(self._follow_work)
            self.work.item_asked.connect(self._edit_item)
            self.show_content(self.work, self.work.form.sections())
        else:
            assert opening.view is not None
            self.reader = PlanReader(opening.view, warned_of(opening.view.draft, opening.around))
            self.show_content(self.reader, self.reader.sections)
        self.keeping.work = self.work
        self._bring_back(opening)

    def _bring_back(self, opening: PlanOpening) -> None:
        """Show what was kept and never saved, and say so."""
        kept = opening.kept if self.work is not None else None
        self.keeping.bring_back(kept)
        words = ""
        if self.work is not None and kept is not None:
            self.work.restore()
            at = kept.saved_at.astimezone()
            words = self.tr("Unsaved changes from %1 were brought back.").replace(
                "%1", f"{at:%d.%m.%Y} {at.hour}.{at.minute:02}"
            )
        self.restored.show_message("info", words)

    # Writing

    def keep_now(self) -> None:
        """Keep what is not saved in the store, now."""
        self.keeping.keep()

    def save(self) -> None:
        """Save and stay."""
        self._save(close=False)

    def save_and_close(self) -> None:
        """Save and go back to the list."""
        self._save(close=True)

    def _save(self, *, close: bool) -> None:
        if self.work is None:
            return
        problems = self.work.problems()
        if blocking(problems):
            self._show_problems(go=True)
            return
        self._closing = close
        draft = self.work.draft()
        self._set_saving(True)
        self._context.background.write(
            partial(_save_for_good, self._context.desk, draft), self._saved, self._failed
        )

    def _set_saving(self, saving: bool) -> None:
        """Nothing is typed until what was saved is shown: it would belong to neither."""
        self.keeping.stop()
        self.keeping.paused = saving
        if saving:
            with self._focus.taken():
                self._set_busy(saving)
        else:
            self._set_busy(saving)
            self._focus.give_back()

    def _set_busy(self, busy: bool) -> None:
        self.footer.set_busy(busy)
        if self.work is not None:
            self.work.setEnabled(not busy)

    def _saved(self, _plan_id: object) -> None:
        if self._closing:
            self._set_saving(False)
            self._leave(self.opening.draft.id if self.opening else None)
        else:
            self.reload()
            self.footer.say_saved()

    def _leave(self, plan_id: str | None) -> None:
        """To the list of plans; nothing of this plan is to be kept any more."""
        self._closing = False
        self.keeping.paused = True
        self._context.navigate("plans", plan_id)
        self.keeping.paused = False

    def _discard_restored(self) -> None:
        """Back to the plan as it was saved; a plan never saved has nothing to go back to."""
        if self.opening is not None:
            self.keeping.forget(self.opening.draft.id, self._discarded, self._failed)

    def _discarded(self, _result: object) -> None:
        self.footer.say_kept(None)
        if self.opening is not None and self.opening.view is None:
            self._leave(None)
        else:
            self.reload()

    def _undo_change(self) -> None:
        if self.work is not None:
            self.work.undo()

    def _follow_work(self) -> None:
        if self.work is not None:
            self._show_problems(go=False)
            self.footer.undo.setEnabled(self.work.can_undo)
            self.keeping.soon()

    def _show_problems(self, *, go: bool) -> None:
        assert self.work is not None
        problems = self.work.problems()
        left = self.work.show_problems(problems)
        self.trouble.show_message(
            "danger" if blocking(left) else "warning", " ".join(say(problem) for problem in left)
        )
        self.footer.count(len(blocking(problems)), len(problems))
        if go:
            self.work.form.focus_problem(0)

    def _go_to_problem(self, place: int) -> None:
        if self.work is not None:
            self.work.form.focus_problem(place)

    # Lines

    def _edit_item(self, item: PlanItemDraft) -> None:
        assert self.work is not None
        place = ItemPlace(self.work.draft(), self.work.opening.around)
        dialog = ItemDialog(item, place, self._context, self, self.keeping.line.opening(item))
        dialog.saved.connect(self._put_item)
        self.dialog = dialog
        dialog.open()

    def _put_item(self, item: PlanItemDraft) -> None:
        """Keep the plan with the line at once: the line is kept nowhere else any more."""
        if self.work is not None:
            self.work.put_item(item)
            self.keep_now()

    # Steps

    def _take_next_step(self) -> None:
        opening = self.opening
        if opening is None:
            return
        view = opening.view
        if self.work is not None:
            self._agree()
        elif view is not None:
            step = next_step(view.plan_state, view.version_state)
            if step is not None:
                self.steps.take(step)

    def _agree(self) -> None:
        assert self.work is not None
        problems = self.work.try_agreement()
        if blocking(problems):
            self._show_problems(go=True)
            return
        self._show_problems(go=False)
        self.keeping.stop()
        self.steps.agree(self.work.draft(), problems)

    def _taken(self, step: Step) -> None:
        assert self.opening is not None
        draft = self.opening.draft
        words = told_after(step)
        if words:
            self._context.offer_undo(words)
        self.keeping.forget(draft.id, self._forgotten, self._failed)

    def _forgotten(self, _result: object) -> None:
        """After a step the newest version is the one to be shown."""
        if self._wanted is not None:
            self._wanted = PlanVersionTarget(self._wanted.plan_id)
        self.reload()

    # Printing

    def show_print(self) -> None:
        """The print of what is on the screen; of an approved version the frozen one."""
        if self.opening is not None:
            self.printing.show_print(self.opening, self.work.draft() if self.work else None)

    # Failures and changes elsewhere

    def _failed(self, error: BaseException) -> None:
        self._set_saving(False)
        self._closing = False
        if isinstance(error, Refused) and self.work is not None:
            left = self.work.show_problems(error.problems)
            self.trouble.show_message("danger", " ".join(say(problem) for problem in left))
            self.work.form.focus_problem(0)
        elif isinstance(error, CusError):
            self._say_failure(say(error))
        else:
            raise error

    def _say_failure(self, sentence: str) -> None:
        self.trouble.show_message("danger", sentence)

    def _committed(self, change: ChangeSet) -> None:
        """Undo and other windows change plans, too; what is being written stays."""
        touched = any(table in _TABLES for table, _ in change.rows)
        if touched and self.isVisible() and not (self.work is not None and self.work.is_dirty()):
            self.reload()

    def _open_person(self) -> None:
        if self.opening is not None:
            self._context.navigate("residents", self.opening.draft.resident_id)

    def _connect(self) -> None:
        self.header.preview.clicked.connect(self.show_print)
        self.header.menu.chosen.connect(self.steps.take)
        self.header.menu.person_asked.connect(self._open_person)
        self.footer.save.clicked.connect(self.save_and_close)
        self.footer.undo.clicked.connect(self._undo_change)
        self.footer.step.clicked.connect(self._take_next_step)
        self.footer.next_problem.connect(self._go_to_problem)
        self.keeping.kept.connect(self.footer.say_kept)
        self.steps.taken.connect(self._taken)
        self.steps.refused.connect(self._say_failure)
        self.steps.busy.connect(self.footer.set_busy)
        self.printing.refused.connect(self._say_failure)
        self._context.changes.committed.connect(self._committed)


def _save_for_good(desk: Desk, draft: PlanDraft) -> str:
    """Save the plan, and drop what was kept of it before."""
    plan_id = save_plan(desk, draft)
    discard_draft(desk, KIND, plan_id)
    return plan_id
