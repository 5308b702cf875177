"""Whether the people, services and plans that a plan names are in the store."""

from __future__ import annotations

from collections.abc import Iterator

from cus_desktop.domain.plans import PlanDraft
from cus_desktop.domain.problems import Problem
from cus_desktop.models.base import Synced
from cus_desktop.models.catalogue import Service
from cus_desktop.models.plans import ServicePlan
from cus_desktop.models.residents import Resident
from cus_desktop.models.staff import StaffMember
from cus_desktop.services.plan_records import Session


def unknown_references(session: Session, draft: PlanDraft) -> list[Problem]:
    """A blocking problem for each id in the draft that leads nowhere.

    A service that was taken off the catalogue is still known: plans that name it keep it. What
    belongs to the plan as a whole is looked at with its first version, which alone writes it.
    """
    found = list(_unknown_services(session, draft))
    if draft.version_no <= 1:
        found += _unknown_around(session, draft)
    return found


def _unknown_services(session: Session, draft: PlanDraft) -> Iterator[Problem]:
    for place, item in enumerate(draft.items):
        if item.service_id and session.get(Service, item.service_id) is None:
            yield Problem(f"items[{place}].service_id", "service-unknown", rule="D26")


def _unknown_around(session: Session, draft: PlanDraft) -> Iterator[Problem]:
    if not _lives(session, Resident, draft.resident_id):
        yield Problem("resident_id", "resident-unknown")
    if draft.coordinator_id and not _lives(session, StaffMember, draft.coordinator_id):
        yield Problem("coordinator_id", "coordinator-unknown")
    if draft.former_plan_id:
        former = session.get(ServicePlan, draft.former_plan_id)
        of_person = former is not None and former.resident_id == draft.resident_id
        if not of_person or draft.former_plan_id == draft.id:
            yield Problem("former_plan_id", "former-plan-unknown", rule="D37")


def _lives(session: Session, cls: type[Synced], row_id: str) -> bool:
    row = session.get(cls, row_id)
    return row is not None and not row.dead
