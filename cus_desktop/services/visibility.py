"""Whose records a person may see: a restricted one is for its responsible staff and the director.

Asked by every service that shows or changes something about residents. While nobody is
restricted the answer is an empty set that stands ready, and nothing is added to any query.
"""

from __future__ import annotations

from threading import Lock
from typing import Never
from weakref import WeakKeyDictionary

from sqlalchemy import select, text

from cus_desktop.domain.rights import Right
from cus_desktop.errors import RestrictedRecord
from cus_desktop.models.base import synced_classes
from cus_desktop.models.plans import PlanVersion, ServicePlan
from cus_desktop.models.queries.journal import Key, members
from cus_desktop.models.residents import Resident, ResidentAccess
from cus_desktop.models.staff import StaffMember
from cus_desktop.models.store import ChangeSet, Store
from cus_desktop.services.desk import Desk
from cus_desktop.services.rights import for_everybody, may
from cus_desktop.services.traces import refused

_TABLES = frozenset({"resident", "resident_access", "staff_member", "staff_role"})


@for_everybody
def hidden_residents(desk: Desk) -> frozenset[str]:
    """Ids of the restricted people whom the person at the desk may not see."""
    known = _known.get(desk.store)
    if known is None:
        known = _known[desk.store] = _Hidden(desk.store)
    return known.of(desk)


@for_everybody
def refuse_hidden(desk: Desk, *resident_ids: str | None) -> None:
    """Raise RestrictedRecord when one of the people is hidden from the person at the desk.

    To be asked before a transaction is begun: the refusal is written down.
    """
    hidden = hidden_residents(desk)
    if hidden and not hidden.isdisjoint(resident_ids):
        _refuse(desk)


@for_everybody
def refuse_hidden_plan(desk: Desk, plan_id: str) -> None:
    """The same for the person whom a plan is for."""
    if hidden_residents(desk):
        with desk.store.read() as session:
            plan = session.get(ServicePlan, plan_id)
        refuse_hidden(desk, plan.resident_id if plan else None)


@for_everybody
def refuse_hidden_version(desk: Desk, version_id: str) -> None:
    """The same for the person whom a version of a plan is for."""
    if hidden_residents(desk):
        with desk.store.read() as session:
            version = session.get(PlanVersion, version_id)
        refuse_hidden_plan(desk, (version.plan_id if version else None) or "")


@for_everybody
def hidden_rows(desk: Desk) -> frozenset[Key]:
    """Table and id of every row of the people hidden from the person at the desk."""
    hidden = hidden_residents(desk)
    if not hidden:
        return frozenset()
    tables = synced_classes().keys()
    with desk.store.read() as session:
        return frozenset().union(
            *(members(session, ("resident", resident_id), tables) for resident_id in hidden)
        )


@for_everybody
def refuse_hidden_rows(desk: Desk, *keys: Key) -> None:
    """Raise RestrictedRecord when one of the rows belongs to somebody hidden."""
    if not hidden_rows(desk).isdisjoint(keys):
        _refuse(desk)


def _refuse(desk: Desk) -> Never:
    refused(desk, Right.RESTRICTED_VIEW.value)
    raise RestrictedRecord


class _Hidden:
    """Hidden people by person and day, forgotten when staff or residents change."""

    def __init__(self, store: Store) -> None:
        self._found: dict[tuple[str, object], frozenset[str]] = {}
        self._asked = 0
        self._lock = Lock()
        store.subscribe(self._forget)

    def of(self, desk: Desk) -> frozenset[str]:
        key = (desk.user, desk.today())
        with self._lock:
            if key in self._found:
                return self._found[key]
            asked = self._asked
        found = _read(desk)
        with self._lock:
            if asked == self._asked:
                self._found[key] = found
        return found

    def _forget(self, change: ChangeSet) -> None:
        if any(table in _TABLES for table, _row in change.rows):
            with self._lock:
                self._found = {}
                # What is being read just now may be of before the change.
                self._asked += 1


_known: WeakKeyDictionary[Store, _Hidden] = WeakKeyDictionary()


def _read(desk: Desk) -> frozenset[str]:
    if may(desk, Right.RESTRICTED_VIEW):
        return frozenset()
    with desk.store.read() as session:
        # Written as the index has it; any other way would read the whole table.
        restricted = session.scalars(select(Resident.id).where(text("restricted"))).all()
        if not restricted:
            return frozenset()
        responsible = session.scalars(
            select(ResidentAccess.resident_id)
            .join(StaffMember, StaffMember.id == ResidentAccess.staff_id)
            .where(
                StaffMember.login == desk.user,
                StaffMember.dead.is_(False),
                ResidentAccess.dead.is_(False),
            )
        ).all()
        return frozenset(restricted) - frozenset(responsible)
