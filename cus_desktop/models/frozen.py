"""Keeps an approved version of a plan as it was approved, whoever writes (D31).

The services refuse such changes with their own words first. This is the last line: it holds for
every mapped row that `Store.write` saves, also for a step taken back long afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import instance_state

from cus_desktop.domain.plans import PlanState, VersionState
from cus_desktop.domain.problems import Problem
from cus_desktop.errors import Refused
from cus_desktop.models.base import Synced
from cus_desktop.models.capture import changed_columns
from cus_desktop.models.plans import (
    PlanGoal,
    PlanItem,
    PlanItemTime,
    PlanMonitoring,
    PlanNeed,
    PlanOverride,
    PlanVersion,
    ServicePlan,
)

_PARTS = (PlanNeed, PlanGoal, PlanItem, PlanMonitoring, PlanOverride)

_FROZEN = frozenset({VersionState.APPROVED.value, VersionState.SUPERSEDED.value})
_LATER = frozenset({"state", "copy_given_on", "copy_form"})
"""What is still to come for an approved version: giving way to the next, and the copy (D39)."""

_AGREED_PLANS = frozenset(
    {
        PlanState.APPROVED.value,
        PlanState.ACTIVE.value,
        PlanState.COMPLETED.value,
        PlanState.TERMINATED.value,
    }
)
_PRINTED = frozenset(
    {
        "resident_id",
        "number",
        "case_number",
        "application_number",
        "application_on",
        "former_plan_id",
        "created_on",
        "author_id",
        "dead",
    }
)
"""What the approved print says of the plan itself; its state and coordinator may change (D32)."""


class FrozenPlans:
    """What one transaction may not touch, by the states in which it found things.

    The step that approves a version goes on writing into it until it is done.
    """

    def __init__(self) -> None:
        self._states: dict[tuple[type[Synced], str], str] = {}

    def check(self, session: Session) -> None:
        """Raise Refused when what is about to be saved changes an approved version."""
        with session.no_autoflush:
            for row in (*session.new, *session.dirty):
                if isinstance(row, Synced) and self._breaks(session, row):
                    raise Refused([Problem("", "plan-not-editable", rule="D31")])

    def _breaks(self, session: Session, row: Synced) -> bool:
        if isinstance(row, PlanVersion):
            return self._breaks_version(session, row)
        if isinstance(row, ServicePlan):
            state = self._state(session, ServicePlan, row.id)
            return state in _AGREED_PLANS and not _PRINTED.isdisjoint(changed_columns(row))
        if isinstance(row, PlanItemTime):
            owners = set(self._versions_of_lines(session, _values(row, "item_id")))
        elif isinstance(row, _PARTS):
            owners = _values(row, "version_id")
        else:
            return False
        touched = _is_new(row) or changed_columns(row)
        return bool(touched) and any(self._is_frozen(session, owner) for owner in owners)

    def _breaks_version(self, session: Session, row: PlanVersion) -> bool:
        if _is_new(row) or not self._is_frozen(session, row.id):
            return False
        changed = changed_columns(row)
        if "state" in changed and row.state != VersionState.SUPERSEDED.value:
            return True
        return not changed <= _LATER

    def _is_frozen(self, session: Session, version_id: str) -> bool:
        return self._state(session, PlanVersion, version_id) in _FROZEN

    def _state(
        self, session: Session, cls: type[PlanVersion] | type[ServicePlan], row_id: str
    ) -> str:
        """The state as it stood before this transaction changed it."""
        key = (cls, row_id)
        if key not in self._states:
            found = session.scalar(select(cls.state).where(cls.id == row_id))
            self._states[key] = found or ""
        return self._states[key]

    def _versions_of_lines(self, session: Session, item_ids: Iterable[str]) -> Iterator[str]:
        # A line that is itself being moved between versions is looked at by its own row.
        for item_id in item_ids:
            item = session.get(PlanItem, item_id)
            if item is not None and item.version_id:
                yield item.version_id


def _is_new(row: Synced) -> bool:
    return instance_state(row).key is None


def _values(row: Synced, column: str) -> set[str]:
    """The value now and the one before this change."""
    before = instance_state(row).committed_state.get(column)
    return {value for value in (getattr(row, column), before) if isinstance(value, str)}
