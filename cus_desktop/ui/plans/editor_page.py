"""The page of one plan: written while it is a draft, read once it is agreed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cus_desktop.domain.plan_rules import check_agreement
from cus_desktop.domain.plan_states import Step, next_step
from cus_desktop.domain.plan_step_rules import check_start
from cus_desktop.domain.plans import PlanDraft, PlanItemDraft
from cus_desktop.domain.problems import blocking
from cus_desktop.errors import CusError, Refused
from cus_desktop.services.desk import ChangeSet, Desk
from cus_desktop.services.drafts import discard_draft
from cus_desktop.services.plan_opening import KIND, PlanOpening, open_new_plan, open_plan
from cus_desktop.services.plan_saving import save_plan
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms.scroll import ScrollPage
from cus_desktop.ui.forms.tab_order import order_tabs
from cus_desktop.ui.kept_drafts import StoreDraftKeeper
from cus_desktop.ui.plans.item_dialog import ItemDialog, ItemPlace
from cus_desktop.ui.plans.line_keeper import LineKeeper
from cus_desktop.ui.plans.plan_footer import PlanFooter
from cus_desktop.ui.plans.plan_header import PlanHeader
from cus_desktop.ui.plans.plan_preview import PlanPreviewer
from cus_desktop.ui.plans.plan_reader import PlanReader
from cus_desktop.ui.plans.plan_steps_control import PlanSteps
from cus_desktop.ui.plans.plan_work import PlanWork
from cus_desktop.ui.plans.targets import NewPlan, PlanVersionTarget, plan_target
from cus_desktop.ui.shell.commands import Command
from cus_desktop.ui.shell.pages import Page
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.words import say

_KEEP_AFTER_MS = 3_000
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


class PlanEditorPage(Page):
    """Shows the plan ``navigate("plan", target)`` names: an id, a version, or a new plan."""

    help_page = "plan-editor"

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
        self._line = LineKeeper(self.keep_now, self._line_given_up)
        self.steps = PlanSteps(context, self)
        self.printing = PlanPreviewer(context, self)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._add_commands()

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

    def panes(self) -> Sequence[QWidget]:
        return (self.area, self.footer)

    def show_opening(self, opening: PlanOpening) -> None:
        """Show a plan that was read."""
        self.opening = opening
        self.trouble.show_message("danger", "")
        self.steps.open_plan(opening)
        view = opening.view
        editable = view is None or view.editable
        adopted = editable and self.work is not None and self.work.adopt(opening)
        if not adopted:
            self.footer.say_kept(None)
            self._replace_content(opening, editable=editable)
        self.header.show_plan(opening, self._context.today())
        step: Step | None = Step.AGREE
        if view is not None:
            step = next_step(view.plan_state, view.version_state) if view.newest else None
        self.footer.show_step(step, editable=editable)
        self.footer.setVisible(editable or step is not None)
        if self.work is not None and opening.kept is not None and not adopted:
            self.work.restore()
            self.restored.show_message("info", self._restored_words(opening))
            self.footer.say_kept(opening.kept.saved_at)
        self.footer.count(0, 0)
        self._follow_work()
        if not adopted:
            self.shown()

    def reload(self) -> None:
        """Read the plan again that is shown, or about to be."""
        if self._wanted is not None:
            plan_id, version_id = self._wanted.plan_id, self._wanted.version_id
            self._read(partial(open_plan, self._context.desk, plan_id, version_id))

    # Writing

    def keep_now(self) -> None:
        """Keep what is not saved in the store, now."""
        self._keep_timer.stop()
        if self.work is None or self._closing or not (self.work.is_dirty() or self._line.open):
            return
        draft = self._line.put_into(self.work.draft())
        self._keeper(draft).keep(draft, self.work.form.typed())
        self.footer.say_kept(self._context.desk.now())

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
        self._keep_timer.stop()
        self._closing = close
        draft = self.work.draft()
        self._set_saving(True)
        self._context.background.write(
            partial(_save_for_good, self._context.desk, draft), self._saved, self._failed
        )

    def _set_saving(self, saving: bool) -> None:
        """Nothing is typed between saving and the answer: it would belong to neither."""
        self.footer.set_busy(saving)
        if self.work is not None:
            self.work.setEnabled(not saving)

    def _saved(self, _plan_id: object) -> None:
        self._set_saving(False)
        closing, self._closing = self._closing, False
        if closing:
            self._closing = True  # all of it is saved: leaving keeps nothing
            self._context.navigate("plans", self.opening.draft.id if self.opening else None)
            self._closing = False
        else:
            self.reload()
            self.footer.say_saved()

    def _forget(self, then: Callable[[object], None]) -> None:
        """Drop what was kept, and only then go on: reading it back would restore it."""
        assert self.opening is not None
        discard = partial(discard_draft, self._context.desk, KIND, self.opening.draft.id)
        self._context.background.write(discard, then, self._failed)

    def _discard_restored(self) -> None:
        """Back to the plan as it was saved; a plan never saved has nothing to go back to."""
        self._keep_timer.stop()
        self._forget(self._discarded)

    def _discarded(self, _result: object) -> None:
        self.footer.say_kept(None)
        if self.opening is not None and self.opening.view is None:
            self._closing = True  # nothing of it is kept any more
            self._context.navigate("plans")
            self._closing = False
        else:
            self.reload()

    def _forgotten(self, _result: object) -> None:
        """After a step the newest version is the one to be shown."""
        if self._wanted is not None:
            self._wanted = PlanVersionTarget(self._wanted.plan_id)
        self.reload()

    def _undo_change(self) -> None:
        if self.work is not None:
            self.work.undo()

    def _follow_work(self) -> None:
        if self.work is None:
            return
        self._show_problems(go=False)
        self.footer.undo.setEnabled(self.work.can_undo)
        if self.work.is_dirty():
            self._keep_timer.start()

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
        dialog = ItemDialog(item, place, self._context, self, self._line)
        dialog.saved.connect(self._put_item)
        self.dialog = dialog
        dialog.open()

    def _put_item(self, item: PlanItemDraft) -> None:
        """Keep the plan with the line at once: the line is kept nowhere else any more."""
        if self.work is not None:
            self.work.put_item(item)
            self.keep_now()

    def _line_given_up(self) -> None:
        """The window of a line was closed: what was kept must not hold its words any more."""
        if self.work is not None and self.work.is_dirty():
            self.keep_now()
        elif self.work is not None:
            draft = self.work.draft()
            self._keeper(draft).forget()
            self.footer.say_kept(None)

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
        self._keep_timer.stop()
        self.steps.agree(self.work.draft(), problems)

    def _taken(self, step: Step) -> None:
        words = {
            Step.AGREE: self.tr("The plan is agreed. It waits for approval."),
            Step.ACTIVATE: self._begun_words(),
            Step.AMEND: self.tr("A new version was begun. The former one holds until approval."),
            Step.REOPEN: self.tr("The plan is a draft again."),
            Step.COMPLETE: self.tr("The plan is completed."),
            Step.TERMINATE: self.tr("The plan ended early."),
            Step.ABANDON: self.tr("The draft was given up."),
            Step.GIVE_COPY: self.tr("The copy was noted."),
            Step.CHANGE_COORDINATOR: self.tr("The coordinator was changed."),
        }
        if step in words:  # an approval is final; the page itself says that it was given
            self._context.offer_undo(words[step])
        self._forget(self._forgotten)

    def _begun_words(self) -> str:
        first_day = self.opening.draft.valid_from if self.opening is not None else None
        early = check_start(first_day, self._context.today())
        return say(early[0]) if early else self.tr("The plan is being carried out.")

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

    def _restored_words(self, opening: PlanOpening) -> str:
        kept = opening.kept
        assert kept is not None
        local = kept.saved_at.astimezone()
        hour = f"{local.hour}.{local.minute:02}"
        return self.tr("Unsaved changes from %1 were brought back.").replace(
            "%1", f"{local:%d.%m.%Y} {hour}"
        )

    # Making

    def _make_parts(self) -> None:
        self.header = PlanHeader()
        self.trouble = Banner("danger")
        self.restored = Banner("info")
        self.restored.set_action(self.tr("Discard these changes"), self._discard_restored)
        self.area = ScrollPage()
        self.footer = PlanFooter()
        self._keep_timer = QTimer(self)
        self._keep_timer.setSingleShot(True)
        self._keep_timer.setInterval(_KEEP_AFTER_MS)

    def _lay_out(self) -> None:
        for widget in (self.header, self.restored, self.trouble):
            self.area.body.addWidget(widget)
        self._content = QVBoxLayout()
        self._content.setSpacing(Space.CARD)
        self.area.body.addLayout(self._content, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(self.footer)

    def _connect(self) -> None:
        self.header.preview.clicked.connect(self.show_print)
        self.header.menu.chosen.connect(self.steps.take)
        self.header.menu.person_asked.connect(self._open_person)
        self.footer.save.clicked.connect(self.save_and_close)
        self.footer.undo.clicked.connect(self._undo_change)
        self.footer.step.clicked.connect(self._take_next_step)
        self.footer.next_problem.connect(self._go_to_problem)
        self.steps.taken.connect(self._taken)
        self.steps.refused.connect(self._say_failure)
        self.steps.busy.connect(self.footer.set_busy)
        self.printing.refused.connect(self._say_failure)
        self._keep_timer.timeout.connect(self.keep_now)
        self._context.changes.committed.connect(self._committed)

    def _add_commands(self) -> None:
        for command in (
            Command(
                "plan.save", self.tr("Save the plan"), "save", self.save, "Ctrl+S", page="plan"
            ),
            Command(
                "plan.print",
                self.tr("Print preview"),
                "printer",
                self.show_print,
                "Ctrl+P",
                page="plan",
            ),
        ):
            self._context.commands.add(command)

    def _replace_content(self, opening: PlanOpening, *, editable: bool) -> None:
        for old in (self.work, self.reader):
            if old is not None:
                self._content.removeWidget(old)
                old.hide()
                old.deleteLater()
        self.work = self.reader = None
        self.restored.show_message("info", "")
        if editable:
            self.work = PlanWork(opening, self._context.today)
            self.work.changed.connect(self._follow_work)
            self.work.item_asked.connect(self._edit_item)
            self._content.addWidget(self.work)
        else:
            assert opening.view is not None
            warned = check_agreement(opening.view.draft, opening.around)
            self.reader = PlanReader(opening.view, warned)
            self._content.addWidget(self.reader)
        self.area.show_now(self.work or self.reader or self)
        self.area.verticalScrollBar().setValue(0)
        order_tabs(self)

    def _open_person(self) -> None:
        if self.opening is not None:
            self._context.navigate("residents", self.opening.draft.resident_id)

    def _keeper(self, draft: PlanDraft) -> StoreDraftKeeper:
        return StoreDraftKeeper(self._context, KIND, draft.id, PlanDraft)


def _save_for_good(desk: Desk, draft: PlanDraft) -> str:
    """Save the plan, and drop what was kept of it before."""
    plan_id = save_plan(desk, draft)
    discard_draft(desk, KIND, plan_id)
    return plan_id
