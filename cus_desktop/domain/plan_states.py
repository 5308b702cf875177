"""The steps a plan goes through and when each may be taken (domain reference, 2.2).

draft → agreed → approved → active → completed or terminated; draft → abandoned. A change after
approval is a new version (D31): the plan keeps its state while the version passes through
draft, agreed and approved of its own, and the former version stays in force until then.
"""

from __future__ import annotations

from enum import Enum

from cus_desktop.domain.plans import PlanState, VersionState
from cus_desktop.domain.problems import Problem


class Step(Enum):
    """What can be done with a plan."""

    EDIT = "edit"
    AGREE = "agree"
    REOPEN = "reopen"
    """Back from agreed to draft: what was agreed is to be changed."""
    APPROVE = "approve"
    ACTIVATE = "activate"
    AMEND = "amend"
    COMPLETE = "complete"
    TERMINATE = "terminate"
    ABANDON = "abandon"
    GIVE_COPY = "give_copy"
    CHANGE_COORDINATOR = "change_coordinator"


IN_FORCE = frozenset({PlanState.APPROVED, PlanState.ACTIVE})
"""Plans with an approved version that has not ended."""

ENDED = frozenset({PlanState.COMPLETED, PlanState.TERMINATED, PlanState.ABANDONED})

_BEFORE_APPROVAL = frozenset({PlanState.DRAFT, PlanState.AGREED})
_OPEN = _BEFORE_APPROVAL | IN_FORCE

_ENDING = frozenset({VersionState.APPROVED, VersionState.DRAFT, VersionState.AGREED})
"""A change that is being prepared does not keep a plan from ending: it is given up with it."""

_STEPS: dict[Step, tuple[frozenset[PlanState], frozenset[VersionState]]] = {
    Step.EDIT: (_OPEN, frozenset({VersionState.DRAFT})),
    Step.AGREE: (_OPEN, frozenset({VersionState.DRAFT})),
    Step.REOPEN: (_OPEN, frozenset({VersionState.AGREED})),
    Step.APPROVE: (_OPEN, frozenset({VersionState.AGREED})),
    Step.ACTIVATE: (frozenset({PlanState.APPROVED}), frozenset({VersionState.APPROVED})),
    Step.AMEND: (IN_FORCE, frozenset({VersionState.APPROVED})),
    Step.COMPLETE: (frozenset({PlanState.ACTIVE}), _ENDING),
    Step.TERMINATE: (IN_FORCE, _ENDING),
    Step.ABANDON: (_OPEN, frozenset({VersionState.DRAFT})),
    Step.GIVE_COPY: (
        IN_FORCE | {PlanState.COMPLETED, PlanState.TERMINATED},
        frozenset({VersionState.APPROVED}),
    ),
    Step.CHANGE_COORDINATOR: (_OPEN, frozenset(VersionState) - {VersionState.ABANDONED}),
}

_FORWARD = (Step.AGREE, Step.APPROVE, Step.ACTIVATE)


def may(step: Step, plan: PlanState, latest: VersionState) -> bool:
    """True when the step may be taken; ``latest`` is the state of the newest version."""
    plans, versions = _STEPS[step]
    return plan in plans and latest in versions


def next_step(plan: PlanState, latest: VersionState) -> Step | None:
    """The one obvious step ahead: agree, approve or begin; None when nothing waits."""
    return next((step for step in _FORWARD if may(step, plan, latest)), None)


def check_step(step: Step, plan: PlanState, latest: VersionState) -> list[Problem]:
    """Nothing, or the one reason why the step cannot be taken now."""
    if may(step, plan, latest):
        return []
    details = {"step": step.value, "plan": plan.value, "version": latest.value}
    return [Problem("", _CODES[step], details, rule=_RULES.get(step, ""))]


_CODES = {
    Step.EDIT: "plan-not-editable",
    Step.AGREE: "plan-not-to-agree",
    Step.REOPEN: "plan-not-to-reopen",
    Step.APPROVE: "plan-not-to-approve",
    Step.ACTIVATE: "plan-not-to-activate",
    Step.AMEND: "plan-not-to-amend",
    Step.COMPLETE: "plan-not-to-complete",
    Step.TERMINATE: "plan-not-to-terminate",
    Step.ABANDON: "plan-not-to-abandon",
    Step.GIVE_COPY: "plan-not-to-hand-over",
    Step.CHANGE_COORDINATOR: "plan-not-to-reassign",
}
_RULES = {
    Step.EDIT: "D31",
    Step.ACTIVATE: "D25",
    Step.AMEND: "D31",
    Step.COMPLETE: "D35",
    Step.TERMINATE: "D36",
    Step.GIVE_COPY: "D39",
    Step.CHANGE_COORDINATOR: "D32",
}
