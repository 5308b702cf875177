"""Reading the catalogue for lists: plain columns, no mapped objects."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from cus_desktop.domain.areas import AREAS
from cus_desktop.domain.sorting import words
from cus_desktop.models.catalogue import Service, ServiceArea
from cus_desktop.models.programmes import Programme


@dataclass(frozen=True)
class ServiceRow:
    """One service as lists and choices show it; empty text where nobody said."""

    id: str
    name: str
    areas: tuple[str, ...]
    """Keys in the order of the act."""
    legal_track: str
    addressees: str
    scope: str
    place: str
    unit: str
    limit_per_person: str
    fee: str
    pictogram: str
    programme_id: str
    programme: str
    active_from: date | None
    ends_on: date | None
    """Last day: the service's own, or the programme's where that is earlier (D41)."""
    last_checked_on: date | None


@dataclass(frozen=True)
class CatalogueFilter:
    """What a list of services is narrowed to; empty fields narrow nothing."""

    text: str = ""
    """Beginnings of words, without diacritics, in any order."""
    area: str = ""
    legal_track: str = ""
    programme_id: str = ""
    offered_on: date | None = None


_COLUMNS = (
    "id",
    "name",
    "legal_track",
    "addressees",
    "scope",
    "place",
    "unit",
    "limit_per_person",
    "fee",
    "pictogram",
    "programme_id",
)
_DATES = ("active_from", "active_to", "last_checked_on")
_SOCIAL_ASSISTANCE = "social_assistance"


def services(session: Session, wanted: CatalogueFilter) -> list[ServiceRow]:
    """The services in Polish order.

    A catalogue holds tens of services, at most a few hundred, so all are read and the text is
    compared here: one rule for what is folded, no index to keep.
    """
    programme = (Programme.name.label("programme"), Programme.in_force_to)
    query = (
        select(*(getattr(Service, name) for name in (*_COLUMNS, *_DATES)), *programme)
        .outerjoin(Programme, Programme.id == Service.programme_id)
        .where(Service.dead.is_(False))
        .order_by(Service.sort_key, Service.id)
    )
    if wanted.legal_track:
        query = query.where(Service.legal_track == wanted.legal_track)
    if wanted.programme_id:
        query = query.where(Service.programme_id == wanted.programme_id)
    areas = areas_of(session)
    rows = (_row(record, areas) for record in session.execute(query).mappings())
    return [row for row in rows if _matches(row, wanted)]


def areas_of(session: Session) -> dict[str, tuple[str, ...]]:
    """Keys of the areas of every service, by the service's id."""
    query = select(ServiceArea.service_id, ServiceArea.area).where(ServiceArea.dead.is_(False))
    found: dict[str, set[str]] = {}
    for service_id, area in session.execute(query):
        if service_id and area:
            found.setdefault(service_id, set()).add(area)
    return {service_id: in_order_of_the_act(keys) for service_id, keys in found.items()}


def in_order_of_the_act(keys: Iterable[str]) -> tuple[str, ...]:
    """The areas as art. 2(1) numbers them; one that this version does not know comes last."""
    number = {area.key: area.number for area in AREAS}
    return tuple(sorted(keys, key=lambda key: (number.get(key, len(AREAS) + 1), key)))


def _row(record: Any, areas: dict[str, tuple[str, ...]]) -> ServiceRow:
    texts = {name: record[name] or "" for name in _COLUMNS}
    ends = [record["active_to"]]
    if texts["legal_track"] != _SOCIAL_ASSISTANCE:
        ends.append(record["in_force_to"])
    return ServiceRow(
        **texts,
        areas=areas.get(texts["id"], ()),
        programme=record["programme"] or "",
        active_from=record["active_from"],
        ends_on=min((end for end in ends if end), default=None),
        last_checked_on=record["last_checked_on"],
    )


def _matches(row: ServiceRow, wanted: CatalogueFilter) -> bool:
    if wanted.area and wanted.area not in row.areas:
        return False
    day = wanted.offered_on
    if day and not (
        (row.active_from is None or row.active_from <= day)
        and (row.ends_on is None or day <= row.ends_on)
    ):
        return False
    return _holds(words(f"{row.name} {row.addressees} {row.scope}"), words(wanted.text))


def _holds(present: Iterable[str], typed: Iterable[str]) -> bool:
    known = tuple(present)
    return all(any(word.startswith(part) for word in known) for part in typed)
