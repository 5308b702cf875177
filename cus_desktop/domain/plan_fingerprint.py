"""The short mark in the footer of a plan, by which two papers are known to say the same."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum

from cus_desktop.domain.money import Money
from cus_desktop.domain.plans import PlanDraft

_DIGEST_BYTES = 8

_NOT_CONTENT = frozenset({"revision", "former_plan_id", "coordinator_id"})
"""The coordinator may change without a new version (D32)."""


def fingerprint(plan: PlanDraft) -> str:
    """Sixteen hexadecimal digits in groups of four: ``3F2A-90C1-77DE-0B54``.

    Depends on what the version says and on nothing else: not on ids of its parts, not on the
    order in which the weekly times were typed.
    """
    digest = hashlib.blake2b(canonical(plan), digest_size=_DIGEST_BYTES).hexdigest().upper()
    return "-".join(digest[at : at + 4] for at in range(0, len(digest), 4))


def canonical(plan: PlanDraft) -> bytes:
    """The content as JSON with sorted keys and no spaces; money in grosze, days in ISO."""
    content = {
        entry.name: _plain(getattr(plan, entry.name))
        for entry in fields(plan)
        if entry.name not in _NOT_CONTENT
    }
    return json.dumps(
        content, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    ).encode()


def _plain(value: object) -> object:
    if isinstance(value, Money):
        return value.grosze
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(entry) for entry in value]
    if is_dataclass(value):
        # Ids of parts are the store's business; the ids the content refers to stay in.
        told = {
            entry.name: _plain(getattr(value, entry.name))
            for entry in fields(value)
            if entry.name != "id"
        }
        return _in_order(told)
    return value


def _in_order(told: dict[str, object]) -> dict[str, object]:
    """Weekly times are a set: the order in which they were typed says nothing."""
    times = told.get("times")
    if isinstance(times, list):
        told["times"] = sorted(times, key=lambda time: json.dumps(time, sort_keys=True))
    return told
