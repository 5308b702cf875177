"""A plan being written: the form with its checks, kept drafts and steps back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cus_desktop.domain.plan_rules import PlanSurroundings, check_agreement, check_draft
from cus_desktop.domain.plans import PlanDraft, PlanItemDraft
from cus_desktop.domain.problems import Problem
from cus_desktop.services.plan_opening import PlanOpening
from cus_desktop.ui.plans.change_log import ChangeLog
from cus_desktop.ui.plans.plan_form import PlanForm

_REST_MS = 600
"""After so long without a key the present state becomes one that can be returned to."""


class PlanWork(QWidget):
    """``changed`` is sent after each change; ``item_asked`` carries a line to be edited."""

    changed = Signal()
    item_asked = Signal(object)

    def __init__(self, opening: PlanOpening, today: Callable[[], date]) -> None:
        super().__init__()
        self.opening = opening
        self.form = PlanForm(opening, today)
        self._log = ChangeLog(opening.draft)
        self._tried = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.form.changed.connect(self._changed)
        self.form.items.edit_asked.connect(self.item_asked)

    # The draft

    def draft(self) -> PlanDraft:
        """The plan as it stands on the screen."""
        return self.form.draft()

    def is_dirty(self) -> bool:
        """True when something on the screen is not saved."""
        return self.form.is_dirty()

    def restore(self) -> None:
        """Show what was kept from before, as something that is not saved yet."""
        kept = self.opening.kept
        if kept is not None:
            self.form.set_draft(kept.draft, original=False)
            self.form.set_typed(kept.typed)
            self._note()

    def adopt(self, opening: PlanOpening) -> bool:
        """Go on in place after saving; False when another version is to be shown."""
        same = opening.draft.version_id == self.opening.draft.version_id
        if not same or opening.kept is not None:
            return False
        self.opening = opening
        self.form.set_draft(opening.draft)
        # Earlier states belong to the revision before; they could not be saved any more.
        self._log = ChangeLog(opening.draft)
        return True

    def put_item(self, item: PlanItemDraft) -> None:
        """Take a line over from its window."""
        self.form.items.put(item)

    @property
    def can_undo(self) -> bool:
        """True when there is a change to take back."""
        return self._log.can_undo or self._rest.isActive()

    def undo(self) -> None:
        """Take the last change back."""
        self._note()
        self.form.set_draft(self._log.undo(), original=False)
        self.changed.emit()

    # Problems

    def problems(self) -> list[Problem]:
        """What forbids saving, and what is worth saying while the person writes."""
        unreadable = self.form.unreadable()
        draft, around = self.draft(), self.opening.around
        if self._tried:
            found = warned_of(draft, around)
        else:
            found = [
                problem
                for problem in check_draft(draft, around)
                if problem.blocks or not problem.code.endswith("-missing")
            ]
        names = {problem.field for problem in unreadable}
        return [*unreadable, *(one for one in found if one.field not in names)]

    def try_agreement(self) -> list[Problem]:
        """The same for a plan that is to be agreed; from now on all that lacks is shown."""
        self._tried = True
        return self.problems()

    def show_problems(self, problems: Sequence[Problem]) -> list[Problem]:
        """Show each at its field; those without a field are returned."""
        return self.form.show_problems(problems)

    def _changed(self) -> None:
        self._rest.start()
        self.changed.emit()

    def _note(self) -> None:
        self._rest.stop()
        self._log.note(self.draft())


def warned_of(draft: PlanDraft, around: PlanSurroundings) -> list[Problem]:
    """All that is said of a plan that is to be agreed, its print included."""
    # The fonts of the print are not needed to show the window.
    from cus_desktop.services.plan_letters import unprintable_letters

    return [*check_agreement(draft, around), *unprintable_letters(draft)]
