"""What else can be done with a plan, behind one button."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from cus_desktop.domain.plan_states import Step, may
from cus_desktop.domain.rights import Right
from cus_desktop.services.plan_views import PlanView
from cus_desktop.ui.theme.icons import icon
from cus_desktop.ui.widgets.buttons import Button


class PlanMenu(Button):
    """``chosen`` carries the step chosen; only steps that may be taken are offered."""

    chosen = Signal(object)
    person_asked = Signal()

    def __init__(self) -> None:
        super().__init__("", icon_name="ellipsis")
        self.setText(self.tr("More"))
        self.setToolTip(self.tr("Other steps of this plan"))
        self.setObjectName("more")
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._steps = self._person = True

    def offer_by(self, rights: Collection[Right]) -> None:
        """Offer only what somebody with these rights may do."""
        self._steps = Right.PLANS_EDIT in rights
        self._person = Right.RESIDENTS_VIEW in rights

    def show_plan(self, view: PlanView | None, *, newest: bool) -> None:
        """Offer what is possible with this plan now."""
        self._menu.clear()
        words = (
            (Step.AMEND, self.tr("Change the plan (new version)"), "file-plus"),
            (Step.REOPEN, self.tr("Back to the draft"), "undo-2"),
            (Step.GIVE_COPY, self.tr("Copy for the person…"), "copy"),
            (Step.CHANGE_COORDINATOR, self.tr("Another coordinator…"), "user-check"),
            (Step.COMPLETE, self.tr("Complete the plan…"), "flag"),
            (Step.TERMINATE, self.tr("End the plan early…"), "ban"),
            (Step.ABANDON, self.tr("Give up the draft…"), "archive"),
        )
        if view is not None and newest and self._steps:
            for step, text, name in words:
                if may(step, view.plan_state, view.version_state):
                    self._add(text, name, step)
            self._menu.addSeparator()
        if self._person:
            person = self._menu.addAction(icon("user"), self.tr("Open the person's card"))
            person.triggered.connect(self.person_asked)

    def actions_offered(self) -> list[QAction]:
        """The entries of the menu."""
        return [action for action in self._menu.actions() if not action.isSeparator()]

    def _add(self, text: str, icon_name: str, step: Step) -> None:
        action = self._menu.addAction(icon(icon_name), text)
        action.setObjectName(step.value)
        action.setData(step.value)
        action.triggered.connect(self._choose)

    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(Step(action.data()))
