"""The top of the plan page: number, person, version, state, days left."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from cus_desktop.domain.plan_states import IN_FORCE
from cus_desktop.domain.rights import Right
from cus_desktop.services.plan_opening import PlanOpening
from cus_desktop.services.plan_views import PlanView
from cus_desktop.ui.plans.looks import state_words, version_words
from cus_desktop.ui.plans.plan_menu import PlanMenu
from cus_desktop.ui.widgets.buttons import secondary
from cus_desktop.ui.widgets.card import PageHeader


class PlanHeader(PageHeader):
    """Title and state of the plan, the preview of its print and the menu of its steps."""

    def __init__(self) -> None:
        super().__init__("")
        self.preview = secondary(self.tr("Print preview"), "printer")
        self.preview.setObjectName("preview")
        self.menu = PlanMenu()
        self.add_action(self.preview)
        self.add_action(self.menu)

    def offer_by(self, rights: Collection[Right]) -> None:
        """Offer only what somebody with these rights may do."""
        self.preview.setVisible(Right.PLANS_PRINT in rights)
        self.menu.offer_by(rights)

    def show_plan(self, opening: PlanOpening, today: date) -> None:
        """Tell about this plan."""
        draft, view = opening.draft, opening.view
        title = self.tr("New plan")
        if draft.number:
            title = self.tr("Plan %1").replace("%1", draft.number)
        self.set_title(title)
        told = [opening.resident_name]
        if view is None:
            told.append(self.tr("not saved yet"))
        else:
            told += self._state(view, today)
        self.set_subtitle(" · ".join(part for part in told if part))
        self.menu.show_plan(view, newest=view is None or view.newest)

    def _state(self, view: PlanView, today: date) -> list[str]:
        version = self.tr("version %1").replace("%1", str(view.draft.version_no))
        told = [f"{version} – {version_words(view.version_state)}"]
        plan = state_words(view.plan_state)
        if plan != version_words(view.version_state):
            #: %1 the state of the whole plan
            told.append(self.tr("plan: %1").replace("%1", plan))
        return [*told, *self._days_left(view, today)]

    def _days_left(self, view: PlanView, today: date) -> list[str]:
        days = view.days_left(today)
        if days is None or view.editable or view.plan_state not in IN_FORCE:
            return []
        if days < 0:
            return [self.tr("%n day(s) past the last day", "", -days)]
        return [self.tr("%n day(s) left", "", days)]
