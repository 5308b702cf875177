"""The catalogue of services: reading, adding, changing, taking off."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sqlalchemy import select

from cus_desktop.domain.catalogue import ProgrammeDraft, ServiceDraft
from cus_desktop.domain.catalogue_rules import check_service
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.rights import Right
from cus_desktop.models.catalogue import Service, ServiceArea
from cus_desktop.models.queries import catalogue as queries
from cus_desktop.models.queries.catalogue import CatalogueFilter, ServiceRow
from cus_desktop.models.unit_of_work import ReadSession, WriteSession
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_rows import (
    alive,
    expect_record,
    fill,
    refuse,
    refuse_known,
    revision_of_record,
    values_of,
)
from cus_desktop.services.programmes import programmes_in
from cus_desktop.services.rights import needs

__all__ = [
    "CatalogueFilter",
    "ServiceRow",
    "check",
    "get_service",
    "list_services",
    "remove_service",
    "save_service",
    "service_drafts",
    "services_and_programmes",
]

FIELDS = (
    "name",
    "legal_track",
    "addressees",
    "scope",
    "plain_description",
    "place",
    "unit",
    "limit_per_person",
    "fee",
    "legal_basis",
    "quality_standard",
    "pictogram",
    "programme_id",
    "active_from",
    "active_to",
    "last_checked_on",
    "source",
)

Session = ReadSession | WriteSession


@needs(Right.CATALOGUE_VIEW)
def list_services(desk: Desk, wanted: CatalogueFilter | None = None) -> list[ServiceRow]:
    """The services of the catalogue in Polish order, narrowed by the filter."""
    with desk.store.read() as session:
        return queries.services(session, wanted or CatalogueFilter())


@needs(Right.CATALOGUE_VIEW)
def get_service(desk: Desk, service_id: str) -> ServiceDraft:
    """The service as a draft to edit. Raises NotFound."""
    with desk.store.read() as session:
        row = alive(session, Service, service_id)
        areas = _area_rows(session, service_id)
        return _draft(row, areas, revision_of_record(session, [row, *areas]))


def service_drafts(session: Session) -> list[ServiceDraft]:
    """All services of an open session, without revisions: to look and compare, not to edit."""
    areas: dict[str, list[ServiceArea]] = {}
    for area in session.scalars(select(ServiceArea).where(ServiceArea.dead.is_(False))):
        areas.setdefault(area.service_id or "", []).append(area)
    rows = select(Service).where(Service.dead.is_(False)).order_by(Service.sort_key, Service.id)
    return [_draft(row, areas.get(row.id, [])) for row in session.scalars(rows)]


def services_and_programmes(
    session: Session,
) -> tuple[Mapping[str, ServiceDraft], Mapping[str, ProgrammeDraft]]:
    """What the rules of plans look up: services and programmes by id."""
    services = {each.id: each for each in service_drafts(session)}
    return services, {each.id: each for each in programmes_in(session)}


@needs(Right.CATALOGUE_VIEW)
def check(desk: Desk, draft: ServiceDraft) -> list[Problem]:
    """What the rules say about the draft beside the rest of the catalogue."""
    with desk.store.read() as session:
        return _check(session, draft, desk.today())


@needs(Right.CATALOGUE_EDIT)
def save_service(desk: Desk, draft: ServiceDraft) -> str:
    """Add or change a service with its areas; its id.

    Raises Refused, and RecordChanged when somebody saved it after the draft was read.
    """
    refuse(check(desk, draft))
    title = "catalogue.edit" if draft.revision else "catalogue.add"
    with desk.store.write(title) as session:
        if draft.revision:
            row = alive(session, Service, draft.id)
            areas = _area_rows(session, draft.id)
            expect_record(session, [row, *areas], draft.revision)
        else:
            refuse_known(session, Service, draft.id)
        put_service(session, draft)
    return draft.id


def put_service(session: WriteSession, draft: ServiceDraft) -> None:
    """Write a checked service and its areas into an open transaction."""
    row = session.get(Service, draft.id)
    if row is None:
        row = Service(id=draft.id)
        session.add(row)
    fill(row, draft, FIELDS)
    present = _area_rows(session, draft.id)
    for area_row in present:
        if area_row.area not in draft.areas:
            session.remove(area_row)
    kept = {area_row.area for area_row in present}
    for area in dict.fromkeys(draft.areas):
        if area not in kept:
            session.add(ServiceArea(service_id=draft.id, area=area))


@needs(Right.CATALOGUE_EDIT)
def remove_service(desk: Desk, service_id: str) -> None:
    """Take a service off the catalogue; plans that name it keep its name. Raises NotFound."""
    with desk.store.write("catalogue.remove") as session:
        session.remove(alive(session, Service, service_id))
        for area_row in _area_rows(session, service_id):
            session.remove(area_row)


# ------------------------------------------------------------------ inside


def _check(session: Session, draft: ServiceDraft, today: date) -> list[Problem]:
    names = select(Service.name).where(Service.dead.is_(False), Service.id != draft.id)
    programme = next(
        (each for each in programmes_in(session) if each.id == draft.programme_id), None
    )
    others = [name or "" for name in session.scalars(names)]
    return check_service(draft, today, programme, other_names=others)


def _area_rows(session: Session, service_id: str) -> list[ServiceArea]:
    of_it = (ServiceArea.service_id == service_id, ServiceArea.dead.is_(False))
    return list(session.scalars(select(ServiceArea).where(*of_it)))


def _draft(row: Service, areas: list[ServiceArea], revision: str = "") -> ServiceDraft:
    keys = {area.area for area in areas if area.area}
    return ServiceDraft(
        id=row.id,
        areas=queries.in_order_of_the_act(keys),
        revision=revision,
        **values_of(ServiceDraft, row, FIELDS),
    )
