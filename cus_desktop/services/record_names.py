"""Names of the records that a history mentions: a village, a person, a plan's number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlalchemy import ColumnElement, Table, select

from cus_desktop.domain.masks import hidden_columns
from cus_desktop.domain.rights import Right
from cus_desktop.models.base import synced_classes, table_of
from cus_desktop.models.queries.journal import CHUNK
from cus_desktop.models.staff import StaffMember
from cus_desktop.models.unit_of_work import ReadSession
from cus_desktop.services.desk import Desk
from cus_desktop.services.history import HistoryEntry
from cus_desktop.services.resident_rows import Session
from cus_desktop.services.rights import needs, rights_at
from cus_desktop.services.visibility import hidden_residents

Key = tuple[str, str]
"""Table and id."""

_NAMED_BY: Mapping[str, tuple[str, ...]] = {
    "resident": ("family_name", "given_name"),
    "staff_member": ("given_name", "family_name"),
    "representative": ("given_name", "family_name"),
    "contact_person": ("name",),
    "household": ("name",),
    "village": ("name",),
    "municipality": ("name",),
    "office": ("short_name",),
    "service": ("name",),
    "service_area": ("area",),
    "staff_role": ("role",),
    "programme": ("name",),
    "parameter": ("key",),
    "service_plan": ("number",),
    "plan_version": ("version_no",),
    "plan_item": ("name",),
    "plan_goal": ("text",),
    "plan_need": ("text",),
}
"""The columns a row is called by; tables left out have no name of their own."""

_NAMED_BY_A_TEXT = frozenset({"plan_item", "plan_goal", "plan_need"})
"""Their names are texts that not every role sees."""


@needs(Right.HISTORY_VIEW)
def names_in(desk: Desk, entries: Iterable[HistoryEntry]) -> Mapping[str, str]:
    """Names by id, for the rows of the entries and for the records their fields point at."""
    wanted: dict[str, set[str]] = {}
    for table, row_id in _keys(entries):
        wanted.setdefault(table, set()).add(row_id)
    names: dict[str, str] = {}
    hidden, rights = hidden_residents(desk), rights_at(desk)
    kept_back = {table for table, _column in hidden_columns(rights)} & _NAMED_BY_A_TEXT
    with desk.store.read() as session:
        for table, ids in wanted.items():
            if table not in kept_back:
                names |= _names(session, table, sorted(ids - hidden))
        names |= _plans_of(session, wanted.get("plan_version", set()), names)
    return names


def author_names(session: Session) -> Mapping[str, str]:
    """Names of the people of the office by the name they open the program with.

    Two people of one name are told apart by it: ``Jan Kowalski (jkowalski2)``.
    """
    query = select(StaffMember.login, StaffMember.given_name, StaffMember.family_name).where(
        StaffMember.login.is_not(None)
    )
    named = {
        login: " ".join(filter(None, (given, family)))
        for login, given, family in session.execute(query)
    }
    bearers = Counter(named.values())
    return {
        login: name if bearers[name] == 1 else f"{name} ({login})"
        for login, name in named.items()
        if login and name
    }


@needs(Right.HISTORY_VIEW)
def with_author_names(desk: Desk, entries: Iterable[HistoryEntry]) -> tuple[HistoryEntry, ...]:
    """The entries with the people's names in place of their logins, where they are known."""
    with desk.store.read() as session:
        names = author_names(session)
    return tuple(replace(entry, who=names.get(entry.who, entry.who)) for entry in entries)


def _plans_of(
    session: ReadSession, version_ids: set[str], names: Mapping[str, str]
) -> dict[str, str]:
    """Versions called by their number and plan, ``2 (IPUS/2026/0147)``: there is a 2 in each."""
    versions = table_of(synced_classes()["plan_version"])
    plans = table_of(synced_classes()["service_plan"])
    called: dict[str, str] = {}
    ids = sorted(version_ids)
    for start in range(0, len(ids), CHUNK):
        query = (
            select(versions.c.id, plans.c.number)
            .join(plans, plans.c.id == versions.c.plan_id)
            .where(versions.c.id.in_(ids[start : start + CHUNK]))
        )
        for version_id, number in session.execute(query):
            if number and version_id in names:
                called[version_id] = f"{names[version_id]} ({number})"
    return called


def _keys(entries: Iterable[HistoryEntry]) -> Iterable[Key]:
    tables = {name: table_of(cls) for name, cls in synced_classes().items()}
    for entry in entries:
        yield from entry.added
        for change in entry.changes:
            yield change.table, change.row_id
            target = _target(tables[change.table], change.field)
            if target:
                yield from ((target, each) for each in (change.old, change.new) if each)


def _target(table: Table, field: str) -> str:
    """The table a column points at; empty for any other column."""
    if field not in table.columns:
        return ""
    references = list(table.columns[field].foreign_keys)
    return references[0].column.table.name if references else ""


def _names(session: ReadSession, table: str, ids: list[str]) -> dict[str, str]:
    columns = _NAMED_BY.get(table)
    if columns is None:
        return {}
    known = table_of(synced_classes()[table])
    shown: list[ColumnElement[object]] = [known.c[name] for name in columns]
    names: dict[str, str] = {}
    for start in range(0, len(ids), CHUNK):
        query = select(known.c.id, *shown).where(known.c.id.in_(ids[start : start + CHUNK]))
        for row_id, *parts in session.execute(query):
            name = " ".join(str(part) for part in parts if part)
            if name:
                names[row_id] = name
    return names
