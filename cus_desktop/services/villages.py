"""Villages and hamlets of the gminas, with their sołectwo and post office."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import select

from cus_desktop.domain.identifiers import PostCode
from cus_desktop.domain.office_rules import check_village
from cus_desktop.domain.offices import VillageDraft
from cus_desktop.domain.problems import Problem, blocking
from cus_desktop.domain.rights import Right
from cus_desktop.domain.sorting import words
from cus_desktop.errors import Refused
from cus_desktop.models.offices import Municipality, Village
from cus_desktop.models.residents import Resident
from cus_desktop.models.search import reindex
from cus_desktop.models.unit_of_work import ReadSession, WriteSession
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_rows import (
    alive,
    expect_record,
    fill,
    normal_text,
    refuse,
    refuse_known,
    revision_of_record,
    values_of,
)
from cus_desktop.services.offices import municipalities_in
from cus_desktop.services.rights import needs

FIELDS = ("name", "municipality_id", "solectwo", "postcode", "post_town")
_PASTED_COLUMNS = ("name", "solectwo", "postcode", "post_town")

Session = ReadSession | WriteSession


@dataclass(frozen=True)
class VillageRow:
    """One village as lists and choices show it."""

    id: str
    name: str
    municipality_id: str
    municipality: str
    solectwo: str
    postcode: str
    post_town: str


@dataclass(frozen=True)
class PastedVillages:
    """What pasting a list of names did: new villages, and names the gmina already had."""

    added: tuple[str, ...]
    known: tuple[str, ...]


@needs(Right.OFFICE_VIEW)
def list_villages(desk: Desk, municipality_id: str = "") -> list[VillageRow]:
    """The villages in Polish order, of all gminas or of one."""
    with desk.store.read() as session:
        gmina = {each.id: each.name for each in municipalities_in(session)}
        query = select(Village).where(Village.dead.is_(False))
        if municipality_id:
            query = query.where(Village.municipality_id == municipality_id)
        rows = session.scalars(query.order_by(Village.sort_key, Village.id))
        return [
            VillageRow(
                id=row.id,
                municipality=gmina.get(row.municipality_id or "", ""),
                **values_of(VillageDraft, row, FIELDS),
            )
            for row in rows
        ]


@needs(Right.OFFICE_VIEW)
def get_village(desk: Desk, village_id: str) -> VillageDraft:
    """The village as a draft to edit. Raises NotFound."""
    with desk.store.read() as session:
        row = alive(session, Village, village_id)
        return VillageDraft(
            id=row.id,
            revision=revision_of_record(session, [row]),
            **values_of(VillageDraft, row, FIELDS),
        )


@needs(Right.OFFICE_EDIT)
def check_village_draft(desk: Desk, draft: VillageDraft) -> list[Problem]:
    """What the rules say about the draft beside the villages of its gmina."""
    with desk.store.read() as session:
        return check_village(draft, _villages_of(session, draft.municipality_id))


@needs(Right.OFFICE_EDIT)
def save_village(desk: Desk, draft: VillageDraft) -> str:
    """Add or change a village; its id. Raises Refused and RecordChanged."""
    refuse(check_village_draft(desk, draft))
    title = "villages.edit" if draft.revision else "villages.add"
    with desk.store.write(title) as session:
        if draft.revision:
            row = alive(session, Village, draft.id)
            expect_record(session, [row], draft.revision)
        else:
            refuse_known(session, Village, draft.id)
            row = Village(id=draft.id)
            session.add(row)
        renamed = row.name is not None and row.name != draft.name.strip()
        fill(row, _normal(draft), FIELDS)
        if renamed:
            session.flush()
            _find_residents_by_new_name(session, draft.id)
    return draft.id


@needs(Right.OFFICE_EDIT)
def remove_village(desk: Desk, village_id: str) -> None:
    """Take a village off the list. Raises Refused while residents live there."""
    with desk.store.write("villages.remove") as session:
        row = alive(session, Village, village_id)
        there = (Resident.village_id == village_id, Resident.dead.is_(False))
        if residents := len(session.scalars(select(Resident.id).where(*there)).all()):
            raise Refused([Problem("", "village-in-use", {"residents": residents})])
        session.remove(row)


@needs(Right.OFFICE_EDIT)
def paste_villages(desk: Desk, municipality_id: str, text: str) -> PastedVillages:
    """Add every line of a pasted list as a village of the gmina; known names are left alone.

    A line holds the name alone, or name, sołectwo, post code and post town parted by tabs or
    semicolons, as they come from a spreadsheet. Raises Refused with the line's number.
    """
    drafts = _pasted(municipality_id, text)
    refuse(
        replace(problem, params={**problem.params, "row": line})
        for line, draft in drafts
        for problem in blocking(check_village(draft))
    )
    added, known = [], []
    with desk.store.write("villages.paste") as session:
        alive(session, Municipality, municipality_id)
        names = {words(each.name) for each in _villages_of(session, municipality_id)}
        for _, draft in drafts:
            if words(draft.name) in names:
                known.append(draft.name)
                continue
            names.add(words(draft.name))
            row = Village(id=draft.id)
            fill(row, _normal(draft), FIELDS)
            session.add(row)
            added.append(draft.name)
    return PastedVillages(tuple(added), tuple(known))


def _find_residents_by_new_name(session: WriteSession, village_id: str) -> None:
    there = select(Resident.id).where(Resident.village_id == village_id)
    reindex(session, "resident", session.scalars(there).all())


def _pasted(municipality_id: str, text: str) -> list[tuple[int, VillageDraft]]:
    drafts = []
    for number, line in enumerate(text.splitlines(), start=1):
        cells = [cell.strip() for cell in line.replace("\t", ";").split(";")]
        if any(cells):
            values = dict(zip(_PASTED_COLUMNS, cells, strict=False))
            drafts.append((number, VillageDraft(municipality_id=municipality_id, **values)))
    return drafts


def _villages_of(session: Session, municipality_id: str) -> list[VillageDraft]:
    of_it = (Village.municipality_id == municipality_id, Village.dead.is_(False))
    return [
        VillageDraft(id=row.id, **values_of(VillageDraft, row, FIELDS))
        for row in session.scalars(select(Village).where(*of_it))
    ]


def _normal(draft: VillageDraft) -> VillageDraft:
    return replace(draft, postcode=normal_text(PostCode.parse, draft.postcode, "text"))
