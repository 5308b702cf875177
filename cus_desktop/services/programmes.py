"""Programmes of social services: the council's resolutions behind the catalogue (D42)."""

from __future__ import annotations

from sqlalchemy import select

from cus_desktop.domain.catalogue import ProgrammeDraft
from cus_desktop.domain.catalogue_rules import check_programme
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.rights import Right
from cus_desktop.domain.sorting import sort_key
from cus_desktop.errors import Refused
from cus_desktop.models.catalogue import Service
from cus_desktop.models.programmes import Programme
from cus_desktop.models.unit_of_work import ReadSession, WriteSession
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_rows import (
    alive,
    expect_record,
    fill,
    refuse,
    refuse_known,
    values_of,
)
from cus_desktop.services.draft_rows import revision_of_record as revision_of
from cus_desktop.services.rights import needs

FIELDS = (
    "name",
    "municipality_id",
    "resolution_number",
    "resolution_on",
    "journal_entry",
    "in_force_from",
    "in_force_to",
    "fee_rules",
    "financing",
    "note",
)


@needs(Right.CATALOGUE_VIEW)
def list_programmes(desk: Desk) -> list[ProgrammeDraft]:
    """All programmes, by name."""
    with desk.store.read() as session:
        return programmes_in(session)


def programmes_in(session: ReadSession | WriteSession) -> list[ProgrammeDraft]:
    """All programmes of an open session, by name."""
    rows = session.scalars(select(Programme).where(Programme.dead.is_(False)))
    return sorted((_draft(session, row) for row in rows), key=lambda each: sort_key(each.name))


@needs(Right.CATALOGUE_VIEW)
def get_programme(desk: Desk, programme_id: str) -> ProgrammeDraft:
    """The programme as a draft to edit. Raises NotFound."""
    with desk.store.read() as session:
        return _draft(session, alive(session, Programme, programme_id))


@needs(Right.CATALOGUE_EDIT)
def check(desk: Desk, draft: ProgrammeDraft) -> list[Problem]:
    """What the rules say about the draft; only blocking problems forbid saving."""
    return check_programme(draft, desk.today())


@needs(Right.CATALOGUE_EDIT)
def save_programme(desk: Desk, draft: ProgrammeDraft) -> str:
    """Add or change a programme; its id.

    Raises Refused, and RecordChanged when somebody saved it after the draft was read.
    """
    refuse(check(desk, draft))
    title = "programmes.edit" if draft.revision else "programmes.add"
    with desk.store.write(title) as session:
        if draft.revision:
            row = alive(session, Programme, draft.id)
            expect_record(session, [row], draft.revision)
        else:
            refuse_known(session, Programme, draft.id)
            row = Programme(id=draft.id)
            session.add(row)
        fill(row, draft, FIELDS)
    return draft.id


@needs(Right.CATALOGUE_EDIT)
def remove_programme(desk: Desk, programme_id: str) -> None:
    """Take a programme off the list. Raises Refused while services belong to it."""
    with desk.store.write("programmes.remove") as session:
        row = alive(session, Programme, programme_id)
        of_it = (Service.programme_id == programme_id, Service.dead.is_(False))
        if services := len(session.scalars(select(Service.id).where(*of_it)).all()):
            raise Refused([Problem("", "programme-in-use", {"services": services})])
        session.remove(row)


def _draft(session: ReadSession | WriteSession, row: Programme) -> ProgrammeDraft:
    return ProgrammeDraft(
        id=row.id,
        revision=revision_of(session, [row]),
        **values_of(ProgrammeDraft, row, FIELDS),
    )
