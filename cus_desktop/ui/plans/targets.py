"""What the plan editor can be told to show."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class NewPlan:
    """A plan to be begun for a resident."""

    resident_id: str


@dataclass(frozen=True)
class PlanVersionTarget:
    """One version of a plan; without a version its newest. A plain plan id means the same."""

    plan_id: str
    version_id: str = ""


def plan_target(target: object) -> NewPlan | PlanVersionTarget:
    """The target of ``navigate``, read. Raises TypeError for anything unknown."""
    if isinstance(target, NewPlan | PlanVersionTarget):
        return target
    if isinstance(target, str):
        return PlanVersionTarget(target)
    raise TypeError("the plan editor shows plans by id, versions, or a new plan")
