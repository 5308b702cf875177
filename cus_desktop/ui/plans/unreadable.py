"""Numbers and hours of a line that nobody can read yet, and the line without them."""

from __future__ import annotations

from dataclasses import replace

from cus_desktop.domain.plans import ItemTimeDraft, PlanItemDraft

UNREADABLE = -1
"""Stands in a draft for what cannot be read, so that no rule lets it pass."""


def readable(item: PlanItemDraft) -> PlanItemDraft:
    """The line as it can be shown and reckoned with: what cannot be read is left out."""
    known = item.amount_count != UNREADABLE
    return replace(
        item,
        amount_count=item.amount_count if known else None,
        times=tuple(time for time in item.times if _is_readable(time)),
    )


def _is_readable(time: ItemTimeDraft) -> bool:
    return UNREADABLE not in (time.weekday, time.starts_at)
