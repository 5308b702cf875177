"""The last states of a draft while it is being written, for taking a change back."""

from __future__ import annotations

from cus_desktop.domain.plans import PlanDraft

_MOST = 100


class ChangeLog:
    """States of the draft in the order in which the person rested."""

    def __init__(self, draft: PlanDraft) -> None:
        self._states = [draft]

    def note(self, draft: PlanDraft) -> None:
        """Remember a state; one equal to the last is none."""
        if draft != self._states[-1]:
            self._states = [*self._states[-_MOST:], draft]

    @property
    def can_undo(self) -> bool:
        """True while there is a state before the present one."""
        return len(self._states) > 1

    def undo(self) -> PlanDraft:
        """The state before the present one, which becomes the present one."""
        if self.can_undo:
            self._states.pop()
        return self._states[-1]
