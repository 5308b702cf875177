"""The line being typed in its window, kept together with the plan it will belong to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from cus_desktop.domain.plans import PlanDraft, PlanItemDraft
from cus_desktop.ui.forms.draft_keeper import Found


class LineKeeper:
    """Takes the drafts of the window of a line; the plan is kept with the line in it."""

    def __init__(self, keep: Callable[[], None], given_up: Callable[[], None]) -> None:
        """``keep`` keeps the plan; ``given_up`` is called when a kept line is not open any more."""
        self._keep = keep
        self._given_up = given_up
        self._item: PlanItemDraft | None = None

    @property
    def open(self) -> bool:
        """True while a line with unsaved words is open."""
        return self._item is not None

    def keep(self, draft: PlanItemDraft, typed: Mapping[str, str]) -> None:
        """Keep the line as it stands; what cannot be read yet waits for the next time."""
        self._item = draft
        self._keep()

    def forget(self) -> None:
        """The line was put into the plan, or given up."""
        if self._item is not None:
            self._item = None
            self._given_up()

    def find(self, found: Found) -> None:
        """Nothing is kept of a line by itself: it comes back with its plan."""
        found(None)

    def put_into(self, plan: PlanDraft) -> PlanDraft:
        """The plan with the line that is open, in its place or at the end."""
        item = self._item
        if item is None:
            return plan
        if any(known.id == item.id for known in plan.items):
            items = tuple(item if known.id == item.id else known for known in plan.items)
        else:
            items = (*plan.items, item)
        return replace(plan, items=items)
