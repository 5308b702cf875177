"""Residents: finding, adding, changing; who looks like whom."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from sqlalchemy import select

from cus_desktop.domain.duplicates import LookAlike, Traits, look_alikes
from cus_desktop.domain.masks import (
    HEALTH_FIELDS,
    hidden_fields,
    masked,
    typed_unseen,
    unmasked,
)
from cus_desktop.domain.offices import VillageDraft
from cus_desktop.domain.problems import Problem, Severity
from cus_desktop.domain.resident_cells import find_villages
from cus_desktop.domain.resident_rules import check_resident, tidied
from cus_desktop.domain.residents import ResidentDraft
from cus_desktop.domain.rights import Right
from cus_desktop.domain.sorting import words
from cus_desktop.errors import NotAllowed, NotFound, Refused
from cus_desktop.models.offices import Village
from cus_desktop.models.queries import residents as queries
from cus_desktop.models.queries.residents import (
    ResidentFilter,
    ResidentOrder,
    ResidentPage,
    ResidentRow,
)
from cus_desktop.models.queries.word_match import ids_with_word, ids_with_words, similar
from cus_desktop.models.residents import Resident
from cus_desktop.models.search import resident_word
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_rows import expect_record, refuse, refuse_known
from cus_desktop.services.resident_rows import (
    Session,
    content_of,
    draft_of,
    load,
    new_record,
    put,
)
from cus_desktop.services.rights import for_everybody, needs, rights_at
from cus_desktop.services.traces import looked
from cus_desktop.services.villages import list_villages
from cus_desktop.services.visibility import hidden_residents, refuse_hidden

__all__ = ["ResidentFilter", "ResidentOrder", "ResidentPage", "ResidentRow"]

ENDING_SOON_DAYS = 45
"""D34: from here on a plan in force counts as ending."""
SUGGESTED = 20
MOST_HINTS = 5
MOST_COMPARED = 200
SHORTEST_ID = 8


@dataclass(frozen=True)
class FoundResidents:
    """What a search gives."""

    rows: tuple[ResidentRow, ...]
    more: bool = False
    """True when further people fit."""
    similar: bool = False
    """True when nobody fits what was typed and these are one slip of the keyboard away."""


@dataclass(frozen=True)
class ResidentHint:
    """Somebody in the store who looks like the person being typed."""

    row: ResidentRow
    likeness: LookAlike


# ------------------------------------------------------------------ lists and search


@needs(Right.RESIDENTS_VIEW)
def page_of_residents(
    desk: Desk,
    wanted: ResidentFilter,
    order: ResidentOrder = ResidentOrder.NAME,
    *,
    descending: bool = False,
    after: tuple[str, ...] | None = None,
    limit: int = queries.PAGE_SIZE,
    count_to: int = 0,
) -> ResidentPage:
    """One page of the list; ``after`` is the cursor of the page before.

    ``count_to`` asks how many people fit as well, counted no further than that.
    """
    with desk.store.read() as session:
        return queries.page(
            session,
            for_desk(desk, wanted),
            order,
            descending=descending,
            after=after,
            limit=limit,
            count_to=count_to,
        )


@needs(Right.RESIDENTS_VIEW)
def count_residents(
    desk: Desk, wanted: ResidentFilter | None = None, *, up_to: int | None = None
) -> int:
    """How many people fit, all of them or counted no further than ``up_to``."""
    with desk.store.read() as session:
        return queries.count(session, for_desk(desk, wanted or ResidentFilter()), up_to=up_to)


@needs(Right.RESIDENTS_VIEW)
def search_residents(desk: Desk, text: str, limit: int = 50) -> FoundResidents:
    """People found by beginnings of words, numbers and dates; near misses where nobody fits."""
    wanted = for_desk(desk, ResidentFilter(text=text))
    with desk.store.read() as session:
        found = queries.page(session, wanted, limit=limit)
        if found.rows or not text.strip():
            return FoundResidents(found.rows, more=found.next is not None)
        rows = _suggestions(session, wanted)
        return FoundResidents(rows, similar=bool(rows))


@needs(Right.RESIDENTS_VIEW)
def suggest_residents(desk: Desk, wanted: ResidentFilter) -> tuple[ResidentRow, ...]:
    """People one slip of the keyboard away from what was typed and found nobody."""
    with desk.store.read() as session:
        return _suggestions(session, for_desk(desk, wanted))


@needs(Right.RESIDENTS_VIEW)
def residents_by_id(desk: Desk, ids: Iterable[str]) -> list[ResidentRow]:
    """The rows of these people in the order given, without those who are hidden."""
    hidden = hidden_residents(desk)
    with desk.store.read() as session:
        return queries.rows_of(session, [each for each in ids if each not in hidden])


@for_everybody
def for_desk(desk: Desk, wanted: ResidentFilter) -> ResidentFilter:
    """The filter with what counts as ending today, and whom the person may not see."""
    return replace(
        wanted,
        soon=desk.today() + timedelta(days=ENDING_SOON_DAYS),
        hidden=hidden_residents(desk),
    )


# ------------------------------------------------------------------ one resident


@needs(Right.RESIDENTS_VIEW)
def get_resident(desk: Desk, resident_id: str) -> ResidentDraft:
    """The resident as a draft to edit, without what the role does not see (`masks`).

    Raises NotFound and RestrictedRecord.
    """
    refuse_hidden(desk, resident_id)
    looked(desk, "residents.view", "resident", resident_id)
    with desk.store.read() as session:
        return masked(resident_in(session, resident_id), rights_at(desk))


@needs(Right.RESIDENTS_VIEW)
def resident_by(desk: Desk, text: str) -> str:
    """Id of the person with this id, this beginning of an id (8 signs or more) or this PESEL.

    Raises NotFound, also where several people fit.
    """
    typed = text.strip().lower()
    wanted = Resident.pesel == typed
    if len(typed) >= SHORTEST_ID:
        wanted |= (Resident.id >= typed) & (Resident.id < typed + "g")
    query = select(Resident.id).where(wanted, Resident.dead.is_(False)).limit(2)
    with desk.store.read() as session:
        found = session.scalars(query).all()
    if len(found) != 1:
        raise NotFound(table="resident")
    refuse_hidden(desk, found[0])
    return found[0]


def resident_in(session: Session, resident_id: str) -> ResidentDraft:
    """The same in an open session."""
    return draft_of(session, load(session, resident_id))


@needs(Right.RESIDENTS_EDIT)
def check(desk: Desk, draft: ResidentDraft) -> list[Problem]:
    """What the rules say about the draft, also beside the other people.

    Findings about fields that the role does not see are kept back.
    """
    hidden = hidden_residents(desk)
    with desk.store.read() as session:
        stored = _stored(session, draft)
        whole = tidied(unmasked(draft, stored, rights_at(desk)))
        kept_back = hidden_fields(stored, rights_at(desk))
        problems = check_resident(whole, desk.today())
        problems = [each for each in problems if each.field not in kept_back]
        problems.extend(_check_known(session, whole, hidden))
    return problems


@needs(Right.RESIDENTS_EDIT)
def save_resident(desk: Desk, draft: ResidentDraft) -> str:
    """Add the resident, or change the one the draft was read from; the id.

    What the role does not see stays as it is stored. Raises Refused (nothing was changed),
    RecordChanged, RestrictedRecord, and NotAllowed for a value in a field that is not seen.
    Look-alikes are no obstacle: `check` and `hints_for` tell of them before.
    """
    refuse_hidden(desk, draft.id)
    rights = rights_at(desk)
    title = "residents.edit" if draft.revision else "residents.add"
    with desk.store.write(title) as session:
        if draft.revision:
            record = load(session, draft.id)
            expect_record(session, record.rows, draft.revision)
            stored = content_of(record)
        else:
            refuse_known(session, Resident, draft.id)
            record, stored = new_record(draft), ResidentDraft()
        if unseen := typed_unseen(draft, stored, rights):
            health = not unseen.isdisjoint(HEALTH_FIELDS)
            raise NotAllowed(right=Right.HEALTH_VIEW if health else Right.CONFIDENTIAL_VIEW)
        tidy = tidied(unmasked(draft, stored, rights))
        refuse(check_resident(tidy, desk.today()))
        moved = tidy.village_id and tidy.village_id != record.resident.village_id
        if moved and session.get(Village, tidy.village_id) is None:
            raise Refused([Problem("village_id", "village-unknown")])
        if tidy.pesel and tidy.pesel != record.resident.pesel:
            refuse(_check_pesel(session, tidy))
        put(session, record, tidy)
    return draft.id


@needs(Right.RESIDENTS_EDIT)
def with_place(desk: Desk, draft: ResidentDraft, name: str) -> ResidentDraft:
    """The draft living in the village of that name, with its post code where none is typed.

    A place that is no village of the office is kept as a place outside (D12). Raises Refused
    (``village-ambiguous``) where gminas share the name and the post code does not decide.
    """
    villages = [
        VillageDraft(id=row.id, name=row.name, postcode=row.postcode, post_town=row.post_town)
        for row in list_villages(desk)
    ]
    found = find_villages(name, villages, tidied(draft).postcode)
    if len(found) > 1:
        raise Refused([Problem("village", "village-ambiguous", {"count": len(found)})])
    if not found:
        return replace(draft, village_id="", place_name=name)
    return replace(
        draft,
        village_id=found[0].id,
        place_name="",
        postcode=draft.postcode or found[0].postcode,
        post_town=draft.post_town or found[0].post_town,
    )


# ------------------------------------------------------------------ look-alikes


@needs(Right.RESIDENTS_EDIT)
def hints_for(desk: Desk, draft: ResidentDraft) -> list[ResidentHint]:
    """The people most like the one being typed, at most five, most alike first (D95).

    Of people who are hidden only `check` tells that there is one.
    """
    hidden = hidden_residents(desk)
    with desk.store.read() as session:
        alike = [each for each in _alike(session, tidied(draft)) if each.id not in hidden]
        alike = alike[:MOST_HINTS]
        rows = {row.id: row for row in queries.rows_of(session, [each.id for each in alike])}
    return [ResidentHint(rows[each.id], each) for each in alike if each.id in rows]


@needs(Right.RESIDENTS_EDIT)
def resembles_restricted(desk: Desk, draft: ResidentDraft) -> bool:
    """Whether somebody who is hidden probably is the person being typed; no more is told (D85)."""
    hidden = hidden_residents(desk)
    if not hidden:
        return False
    with desk.store.read() as session:
        alike = _alike(session, tidied(draft))
    return any(each.probable and each.id in hidden for each in alike)


def traits_of(draft: ResidentDraft) -> Traits:
    """What the draft is compared by."""
    return Traits(
        id=draft.id,
        given_name=draft.given_name,
        family_name=draft.family_name,
        pesel=draft.pesel,
        born_on=draft.born_on,
        village_id=draft.village_id,
        phone=draft.phone,
    )


def _alike(session: Session, draft: ResidentDraft) -> list[LookAlike]:
    """Compare with those who share a PESEL, nearly share both names, or a name and a birthday."""
    nearby: set[str] = set()
    if draft.pesel:
        nearby.update(ids_with_word(session, resident_word, draft.pesel))
    given, family = words(draft.given_name), words(draft.family_name)
    if given and family:
        nearby.update(_with_names(session, (given[0], *family)))
        for part in family if len(family) > 1 else ():
            nearby.update(_with_names(session, (given[0], part)))
    if given and draft.born_on:
        born = f"{draft.born_on:%d%m%Y}"
        nearby.update(ids_with_words(session, resident_word, ((given[0],), (born,)), MOST_COMPARED))
    if not nearby:
        return []
    query = queries.traits_query().where(Resident.id.in_(nearby))
    return look_alikes(traits_of(draft), map(_traits, session.execute(query)))


def _with_names(session: Session, names: tuple[str, ...]) -> set[str]:
    """People with these names in any order, as typed or one slip away."""
    typed = tuple((name,) for name in names)
    found = set(ids_with_words(session, resident_word, typed, MOST_COMPARED))
    meant = similar(session, resident_word, typed)
    if meant:
        found.update(ids_with_words(session, resident_word, meant, MOST_COMPARED))
    return found


def _traits(record: Any) -> Traits:
    row_id, given, family, pesel, born_on, village_id, phone = record
    return Traits(
        row_id, given or "", family or "", pesel or "", born_on, village_id or "", phone or ""
    )


# ------------------------------------------------------------------ inside


def _stored(session: Session, draft: ResidentDraft) -> ResidentDraft:
    """The resident as stored; an empty one for somebody new, or gone meanwhile."""
    try:
        return resident_in(session, draft.id) if draft.revision else ResidentDraft()
    except NotFound:
        return ResidentDraft()


def _check_known(session: Session, draft: ResidentDraft, hidden: frozenset[str]) -> list[Problem]:
    """What the draft says beside the other people (D95)."""
    known = _check_pesel(session, draft)
    if known:
        return known
    probable = [each for each in _alike(session, draft) if each.probable]
    found = []
    if any(each.id in hidden for each in probable):
        found.append(Problem("", "resident-looks-like-restricted", {}, Severity.WARN, "D85"))
    if shown := [each for each in probable if each.id not in hidden]:
        count = {"count": len(shown)}
        found.append(Problem("", "resident-looks-like-known", count, Severity.WARN, "D95"))
    return found


def _check_pesel(session: Session, draft: ResidentDraft) -> list[Problem]:
    """A PESEL belongs to one person: the same one again is the same person (D95)."""
    others = ids_with_word(session, resident_word, draft.pesel) if draft.pesel else ()
    if all(other == draft.id for other in others):
        return []
    return [Problem("pesel", "pesel-known", rule="D95")]


def _suggestions(session: Session, wanted: ResidentFilter) -> tuple[ResidentRow, ...]:
    return queries.page(session, replace(wanted, similar=True), limit=SUGGESTED).rows
