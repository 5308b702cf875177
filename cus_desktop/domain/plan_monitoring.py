"""The usual checks of a plan, to be taken over or changed by the coordinator (D33)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cus_desktop.domain.dates import add_months
from cus_desktop.domain.plans import MonitoringDraft

CALL_MONTHS = 1
VISIT_MONTHS = 3


def suggested_checks(
    first: date, last: date, call: str, visit: str, who: str
) -> tuple[MonitoringDraft, ...]:
    """A call every month and, every third month, a visit in its place, inside the plan.

    ``call`` and ``visit`` are the words for the two forms, ``who`` the coordinator's name.
    """
    checks = []
    month = CALL_MONTHS
    while (day := add_months(first, month)) <= last:
        form = visit if month % VISIT_MONTHS == 0 else call
        checks.append(MonitoringDraft(due_on=day, form=form, who=who))
        month += CALL_MONTHS
    return tuple(checks)


def merged(
    present: Sequence[MonitoringDraft], suggested: Sequence[MonitoringDraft]
) -> tuple[MonitoringDraft, ...]:
    """The present checks with those suggested for days that have none yet, by day."""
    taken = {check.due_on for check in present}
    added = [check for check in suggested if check.due_on not in taken]
    filled = [check for check in present if check.due_on or check.form or check.subject]
    return tuple(sorted([*filled, *added], key=lambda check: check.due_on or date.max))
