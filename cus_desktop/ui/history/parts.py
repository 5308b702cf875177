"""Which rows belong to a record and show in its history."""

from __future__ import annotations

from collections.abc import Mapping

PARTS: Mapping[str, tuple[str, ...]] = {
    "resident": (
        "communication_need",
        "representative",
        "contact_person",
        "resident_note",
        "household_member",
        "family_relation",
    ),
    "household": ("household_member",),
    "service": ("service_area",),
    "staff_member": ("staff_role", "authorisation"),
    "service_plan": (
        "plan_version",
        "plan_need",
        "plan_goal",
        "plan_item",
        "plan_item_time",
        "plan_monitoring",
        "plan_override",
    ),
}
"""The tables whose rows belong to a record and show in its history."""

PART_TABLES = frozenset(part for parts in PARTS.values() for part in parts)
"""All tables whose rows are parts of another record."""
