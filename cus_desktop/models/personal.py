"""Which rows are about which resident: the one list behind access log, data copy and erasure.

Each table of the store stands either in ``PERSONAL``, with the columns that lead to a resident,
or in ``IMPERSONAL``. A test refuses a table that stands in neither.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import Session

from cus_desktop.models.base import synced_classes, table_of

Key = tuple[str, str]
"""Table and row."""

RESIDENT = "resident"

PERSONAL: Mapping[str, tuple[str, ...]] = {
    RESIDENT: ("id", "merged_into"),
    "communication_need": ("resident_id",),
    "representative": ("resident_id",),
    "contact_person": ("resident_id",),
    "resident_note": ("resident_id",),
    "resident_access": ("resident_id",),
    "household_member": ("resident_id",),
    "family_relation": ("resident_id", "other_id"),
    "service_plan": ("resident_id",),
    "plan_version": ("plan_id",),
    "plan_need": ("version_id",),
    "plan_goal": ("version_id",),
    "plan_item": ("version_id",),
    "plan_item_time": ("item_id",),
    "plan_monitoring": ("version_id",),
    "plan_override": ("version_id",),
    "procedural_consent": ("resident_id",),
    "gdpr_consent": ("resident_id",),
    "data_request": ("resident_id",),
}
"""Journalled tables and the columns by which their rows belong to a resident, also through
another table of this list."""

IMPERSONAL = frozenset(
    {
        "authorisation",
        "data_breach",
        "destroyed_file",
        "destruction",
        "household",
        "municipality",
        "office",
        "parameter",
        "privacy_notice",
        "programme",
        "service",
        "service_area",
        "staff_member",
        "staff_role",
        "village",
    }
)
"""Journalled tables whose rows say nothing about one resident. A household is shared: what it
says of a person stands in ``household_member``."""

_CHUNK = 300


def rows_about(table: str, residents: Collection[str]) -> Select[str]:
    """A query for the ids of the rows of a table that are about any of the residents."""
    known = table_of(synced_classes()[table])
    return select(known.c.id).where(_about(table, residents))


def keys_about(session: Session, resident_id: str) -> list[Key]:
    """Table and id of every row about a resident, removed ones too."""
    return [
        (table, row_id)
        for table in PERSONAL
        for row_id in session.scalars(rows_about(table, [resident_id]))
    ]


def residents_of(session: Session, keys: Iterable[Key]) -> dict[Key, str]:
    """The resident each row is about; rows about nobody are left out.

    A relation is about two people; the one it was written down for is given.
    """
    return _owners(session, keys, RESIDENT)


def plan_numbers(session: Session, keys: Iterable[Key]) -> dict[Key, str]:
    """The number of the plan each row is, or is a part of; other rows are left out."""
    owners = _owners(session, keys, "service_plan")
    plans = table_of(synced_classes()["service_plan"])
    ids = sorted(set(owners.values()))
    numbers: dict[str, str] = {}
    for start in range(0, len(ids), _CHUNK):
        part = ids[start : start + _CHUNK]
        query = select(plans.c.id, plans.c.number).where(plans.c.id.in_(part))
        numbers |= {plan: number for plan, number in session.execute(query) if number}
    return {key: numbers[plan] for key, plan in owners.items() if plan in numbers}


def _owners(session: Session, keys: Iterable[Key], goal: str) -> dict[Key, str]:
    """The row of the goal's table each row is, or belongs to, climbing from part to whole."""
    waiting: dict[str, dict[str, set[Key]]] = {}
    for table, row_id in keys:
        if table in PERSONAL:
            waiting.setdefault(table, {}).setdefault(row_id, set()).add((table, row_id))
    found: dict[Key, str] = {}
    while waiting:
        table, rows = waiting.popitem()
        if table == goal:
            found |= {key: row_id for row_id, asking in rows.items() for key in asking}
        elif table != RESIDENT:
            parent = _parent(table)
            for row_id, parent_id in _parents(session, table, list(rows)):
                waiting.setdefault(parent, {}).setdefault(parent_id, set()).update(rows[row_id])
    return found


def _about(table: str, residents: Collection[str]) -> ColumnElement[bool]:
    known = table_of(synced_classes()[table])
    if table == RESIDENT:
        return or_(*(known.c[name].in_(residents) for name in PERSONAL[table]))
    parent = _parent(table)
    wanted: Any = residents if parent == RESIDENT else rows_about(parent, residents)
    return or_(*(known.c[name].in_(wanted) for name in PERSONAL[table]))


def _parent(table: str) -> str:
    """The table the columns of this one lead to."""
    column = table_of(synced_classes()[table]).c[PERSONAL[table][0]]
    return next(iter(column.foreign_keys)).column.table.name


def _parents(session: Session, table: str, ids: list[str]) -> Iterator[tuple[str, str]]:
    known = table_of(synced_classes()[table])
    column = known.c[PERSONAL[table][0]]
    for start in range(0, len(ids), _CHUNK):
        query = select(known.c.id, column).where(known.c.id.in_(ids[start : start + _CHUNK]))
        yield from ((row_id, parent) for row_id, parent in session.execute(query) if parent)
