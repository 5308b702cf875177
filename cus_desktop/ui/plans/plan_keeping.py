"""Keeping a plan while it is written, so that a kill loses at most the last seconds."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from cus_desktop.domain.plans import PlanDraft
from cus_desktop.services.drafts import KeptDraft, discard_draft
from cus_desktop.services.plan_opening import KIND
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms.keeps_typing import KeepsTyping
from cus_desktop.ui.kept_drafts import StoreDraftKeeper
from cus_desktop.ui.plans.line_keeper import LineKeeper
from cus_desktop.ui.plans.plan_work import PlanWork

_KEEP_AFTER_MS = 3_000


class PlanKeeping(KeepsTyping):
    """Keeps the plan of ``work`` with the line that is open in a window of its own.

    ``kept`` carries the moment at which something was kept, None when nothing is any more.
    """

    kept = Signal(object)

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.work: PlanWork | None = None
        self.line = LineKeeper(self.keep, self._line_given_up)
        self.paused = False
        """True while what is on the screen is being saved, or was given up."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep)

    def soon(self) -> None:
        """Keep what differs from the store in some seconds.

        Counted from the first change: whoever types without a pause is kept all the same.
        """
        if not self._timer.isActive() and self.work is not None and self.work.is_dirty():
            self._timer.start()

    def stop(self) -> None:
        """Keep nothing of what was typed so far: it is being saved or given up."""
        self._timer.stop()

    def keep(self) -> None:
        """Keep what is not saved in the store, now."""
        self._timer.stop()
        if self.work is None or self.paused or not (self.work.is_dirty() or self.line.open):
            return
        draft = self.line.put_into(self.work.draft())
        self._keeper(draft).keep(draft, self.work.form.typed() | self.line.typed())
        self.kept.emit(self._context.desk.now())

    def bring_back(self, kept: KeptDraft[PlanDraft] | None) -> None:
        """Another plan is shown, with what was kept of it before."""
        self.line.bring_back(kept)
        self.kept.emit(kept.saved_at if kept is not None else None)

    def forget(
        self,
        plan_id: str,
        then: Callable[[object], object],
        failed: Callable[[BaseException], object],
    ) -> None:
        """Drop what was kept, and only then go on: reading it back would restore it."""
        self._timer.stop()
        discard = partial(discard_draft, self._context.desk, KIND, plan_id)
        self._context.background.write(discard, then, failed)

    def _line_given_up(self) -> None:
        """The window of a line was closed: what was kept must not hold its words any more."""
        if self.work is not None and self.work.is_dirty():
            self.keep()
        elif self.work is not None:
            self._keeper(self.work.draft()).forget()
            self.kept.emit(None)

    def _keeper(self, draft: PlanDraft) -> StoreDraftKeeper:
        return StoreDraftKeeper(self._context, KIND, draft.id, PlanDraft)
