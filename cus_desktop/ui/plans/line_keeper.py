"""The line being typed in its window, kept together with the plan it will belong to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from cus_desktop.domain.plans import PlanDraft, PlanItemDraft
from cus_desktop.services.drafts import KeptDraft
from cus_desktop.ui.forms.draft_keeper import Found

_LINE = "line "


class LineKeeper:
    """Takes the drafts of the window of a line; the plan is kept with the line in it.

    Texts of a line that cannot be read are kept beside the plan. After a kill they wait until
    the line is opened again.
    """

    def __init__(self, keep: Callable[[], None], given_up: Callable[[], None]) -> None:
        """``keep`` keeps the plan; ``given_up`` is called when a kept line is not open any more."""
        self._keep = keep
        self._given_up = given_up
        self._opened = PlanItemDraft()
        self._item: PlanItemDraft | None = None
        self._typed: dict[str, dict[str, str]] = {}
        self._kept_at: datetime | None = None

    @property
    def open(self) -> bool:
        """True while a line with unsaved words is open."""
        return self._item is not None

    def opening(self, item: PlanItemDraft) -> LineKeeper:
        """The keeper of the window that is about to be opened for this line."""
        self._opened = item
        return self

    def keep(self, draft: PlanItemDraft, typed: Mapping[str, str]) -> None:
        """Keep the line as it stands, with the texts that cannot be read yet."""
        self._item = draft
        self._typed[draft.id] = dict(typed)
        self._keep()

    def forget(self) -> None:
        """The line was put into the plan, or given up."""
        self._typed.pop(self._opened.id, None)
        if self._item is not None:
            self._item = None
            self._given_up()

    def find(self, found: Found) -> None:
        """The words of a line come back with its plan; what could not be read, only here."""
        typed = self._typed.get(self._opened.id)
        if typed and self._kept_at is not None:
            found(KeptDraft(self._opened, self._kept_at, typed))
        else:
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

    def typed(self) -> dict[str, str]:
        """The texts of lines that cannot be read, to be kept with those of the plan."""
        return {
            f"{_LINE}{item_id} {name}": text
            for item_id, texts in self._typed.items()
            for name, text in texts.items()
        }

    def bring_back(self, kept: KeptDraft[PlanDraft] | None) -> None:
        """Remember the texts kept with a plan that is shown again; None for a plan without."""
        self._item, self._typed = None, {}
        if kept is None:
            return
        self._kept_at = kept.saved_at
        for key, text in kept.typed.items():
            if key.startswith(_LINE):
                item_id, _, name = key.removeprefix(_LINE).partition(" ")
                self._typed.setdefault(item_id, {})[name] = text
