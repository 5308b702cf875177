"""Pages of the residents' list: plain columns, keyset cursors, search by beginnings of words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Any

from sqlalchemy import (
    ColumnElement,
    String,
    bindparam,
    case,
    func,
    literal,
    select,
    tuple_,
    type_coerce,
)
from sqlalchemy.orm import Session

from cus_desktop.domain.search_terms import Term, search_terms
from cus_desktop.models.base import table_of
from cus_desktop.models.offices import Village
from cus_desktop.models.queries.resident_plans import (
    ShownPlan,
    plan_condition,
    plan_end,
    shown_plans,
)
from cus_desktop.models.queries.word_match import WordMatch, count_fitting, match, similar
from cus_desktop.models.queries.word_pages import Cursor, page_of_ids, term_sizes
from cus_desktop.models.residents import Resident
from cus_desktop.models.search import resident_index, resident_word

PAGE_SIZE = 200
COUNTED_TO = 10_000
"""Searches that fit more people are counted no further while typing."""
_AFTER_ALL = "\uffff"


class ResidentOrder(Enum):
    """What the list may be sorted by; the name decides among equals."""

    NAME = "name"
    BORN_ON = "born_on"
    VILLAGE = "village"
    PLAN_END = "plan_end"


@dataclass(frozen=True)
class ResidentFilter:
    """What the list is narrowed to; empty fields narrow nothing."""

    text: str = ""
    plan: str = ""
    """One of `PLAN_FILTERS`."""
    village_id: str = ""
    soon: date = date.max
    """Plans that end by this day are "ending" (D34)."""
    similar: bool = False
    """True looks for words one slip away from those typed."""
    hidden: frozenset[str] = frozenset()
    """Ids of restricted people whom the asking person may not see."""


@dataclass(frozen=True)
class ResidentRow:
    """One person as lists show them; a confidential address is not in it."""

    id: str
    given_name: str
    family_name: str
    pesel: str
    born_on: date | None
    died_on: date | None
    village: str
    """Village or place of stay; empty when the address is confidential."""
    address_hidden: bool
    phone: str
    plan: ShownPlan = field(default_factory=ShownPlan)


@dataclass(frozen=True)
class ResidentPage:
    """Rows in the order asked for; ``next`` is None after the last."""

    rows: tuple[ResidentRow, ...]
    next: tuple[str, ...] | None
    matching: int = 0
    """How many people fit, no more than was asked to be counted; 0 when it was not asked."""


def page(
    session: Session,
    wanted: ResidentFilter,
    order: ResidentOrder = ResidentOrder.NAME,
    *,
    descending: bool = False,
    after: tuple[str, ...] | None = None,
    limit: int = PAGE_SIZE,
    count_to: int = 0,
) -> ResidentPage:
    """One page of the list; ``after`` is the cursor the page before gave.

    ``count_to`` asks how many people fit as well, counted no further than that.
    """
    terms = _terms(session, wanted)
    if terms is None:
        return ResidentPage((), None)
    if terms and order is ResidentOrder.NAME and _asks_for_words_only(wanted):
        return _page_by_words(session, wanted, terms, limit, after, count_to, descending=descending)
    keys = _keys(order, descending=descending)
    words = match(session, resident_word, Resident.__table__.c.id, terms, limit)
    query = (
        select(*_COLUMNS, *keys)
        .outerjoin(Village, Village.id == Resident.village_id)
        .where(*_conditions(wanted, words))
        .order_by(*(key.desc() if descending else key for key in keys))
        .limit(limit + 1)
    )
    if after is not None:
        query = query.where(_beyond(keys, after, descending=descending))
    found = session.execute(query).all()
    shown = found[:limit]
    plans = shown_plans(session, [record[0] for record in shown]) if shown else {}
    rows = tuple(_row(record, plans.get(record[0], _NO_PLAN)) for record in shown)
    more = len(found) > limit
    cursor = tuple(map(str, shown[-1][-len(keys) :])) if more else None
    matching = count(session, wanted, up_to=count_to) if more and count_to else len(rows)
    return ResidentPage(rows, cursor, matching if count_to else 0)


def _page_by_words(
    session: Session,
    wanted: ResidentFilter,
    terms: tuple[Term, ...],
    limit: int,
    after: tuple[str, ...] | None,
    count_to: int,
    *,
    descending: bool,
) -> ResidentPage:
    """A page found in the word index alone, which holds nobody who is deleted or merged."""
    sizes = term_sizes(session, resident_index, terms)
    ids = page_of_ids(
        session,
        resident_index,
        table_of(Resident),
        terms,
        # So many more that the page is full without those who are hidden.
        limit=limit + 1 + len(wanted.hidden),
        after=Cursor(*after) if after else None,
        descending=descending,
        sizes=sizes,
    )
    if wanted.hidden:
        ids = [each for each in ids if each not in wanted.hidden]
    if not ids:
        return ResidentPage((), None)
    shown = ids[:limit]
    found = session.connection().execute(_PEOPLE, {"ids": shown}).all()
    people = {row[0]: row for row in found}
    plans = shown_plans(session, shown)
    rows = tuple(_row(people[each], plans.get(each, _NO_PLAN)) for each in shown)
    if len(ids) <= limit:
        return ResidentPage(rows, None, len(rows) if count_to else 0)
    last, matching = people[shown[-1]], 0
    if count_to:
        rarest_first = [term for _, term in sorted(zip(sizes, terms, strict=True))]
        matching = count_fitting(session, resident_word, rarest_first, count_to, wanted.hidden)
    return ResidentPage(rows, (last.sort_key, last.id), matching)


def _asks_for_words_only(wanted: ResidentFilter) -> bool:
    return not (wanted.plan or wanted.village_id)


def count(session: Session, wanted: ResidentFilter, *, up_to: int | None = COUNTED_TO) -> int:
    """How many people fit, counted no further than ``up_to`` (None counts all)."""
    terms = _terms(session, wanted)
    if terms is None:
        return 0
    if terms and up_to is not None and _asks_for_words_only(wanted):
        sizes = term_sizes(session, resident_index, terms)
        rarest_first = [term for _, term in sorted(zip(sizes, terms, strict=True))]
        return count_fitting(session, resident_word, rarest_first, up_to, wanted.hidden)
    # Everyone is counted, so walking never ends early: collect the rarest term.
    words = match(session, resident_word, Resident.__table__.c.id, terms, COUNTED_TO)
    query = select(literal(1)).select_from(Resident).where(*_conditions(wanted, words))
    if up_to is not None:
        query = query.limit(up_to)
    return session.scalar(select(func.count()).select_from(query.subquery())) or 0


@dataclass(frozen=True)
class ExportedResident:
    """A row of the list with the rest of the address; all empty where it is confidential."""

    row: ResidentRow
    street: str
    house_no: str
    flat_no: str
    postcode: str
    post_town: str
    email: str


def exported_residents(session: Session, wanted: ResidentFilter) -> list[ExportedResident]:
    """Everybody who fits, by name, with the address: what the list shows, all pages of it."""
    terms = _terms(session, wanted)
    if terms is None:
        return []
    words = match(session, resident_word, Resident.__table__.c.id, terms, COUNTED_TO)
    query = (
        select(*_COLUMNS, *_ADDRESS)
        .outerjoin(Village, Village.id == Resident.village_id)
        .where(*_conditions(wanted, words))
        .order_by(Resident.sort_key, Resident.id)
    )
    found = session.execute(query).all()
    plans: dict[str, ShownPlan] = {}
    for start in range(0, len(found), PAGE_SIZE):
        plans |= shown_plans(session, [record[0] for record in found[start : start + PAGE_SIZE]])
    return [_exported(record, plans.get(record[0], _NO_PLAN)) for record in found]


def rows_of(session: Session, resident_ids: list[str]) -> list[ResidentRow]:
    """The rows of these people, in the order given; the dead and the unknown are left out."""
    query = (
        select(*_COLUMNS)
        .outerjoin(Village, Village.id == Resident.village_id)
        .where(Resident.id.in_(resident_ids), Resident.dead.is_(False))
    )
    plans = shown_plans(session, resident_ids)
    known = {
        record[0]: _row(record, plans.get(record[0], _NO_PLAN)) for record in session.execute(query)
    }
    return [known[each] for each in resident_ids if each in known]


_NO_PLAN = ShownPlan()
_COLUMNS = (
    Resident.id,
    Resident.given_name,
    Resident.family_name,
    Resident.pesel,
    Resident.born_on,
    Resident.died_on,
    Village.name,
    Resident.place_name,
    Resident.address_confidential,
    Resident.phone,
)
_resident, _village = table_of(Resident), table_of(Village)
_PEOPLE = (
    select(
        *(each.__clause_element__() for each in _COLUMNS),
        _resident.c.sort_key,
    )
    .outerjoin(_village, _village.c.id == _resident.c.village_id)
    .where(_resident.c.id.in_(bindparam("ids", expanding=True)))
)
"""What a list shows of people, as plain columns: half the cost of mapped ones."""

_ADDRESS = (
    Resident.street,
    Resident.house_no,
    Resident.flat_no,
    Resident.postcode,
    Resident.post_town,
    Resident.email,
)


def _exported(record: Any, plan: ShownPlan) -> ExportedResident:
    row = _row(record, plan)
    names = ("street", "house_no", "flat_no", "postcode", "post_town")
    *address, email = (value or "" for value in record[-len(_ADDRESS) :])
    shown = (
        dict.fromkeys(names, "") if row.address_hidden else dict(zip(names, address, strict=True))
    )
    return ExportedResident(row, **shown, email=email)


def _row(record: Any, plan: ShownPlan) -> ResidentRow:
    row_id, given, family, pesel, born_on, died_on, village, place, hidden, phone = record[:10]
    return ResidentRow(
        id=row_id,
        given_name=given or "",
        family_name=family or "",
        pesel=pesel or "",
        born_on=born_on,
        died_on=died_on,
        village="" if hidden else village or place or "",
        address_hidden=bool(hidden),
        phone=phone or "",
        plan=plan,
    )


def _terms(session: Session, wanted: ResidentFilter) -> tuple[Term, ...] | None:
    """The terms to look for; None when something was typed that nothing can fit."""
    terms = search_terms(wanted.text)
    if not terms:
        return None if wanted.text.strip() else ()
    return (similar(session, resident_word, terms) or None) if wanted.similar else terms


def _conditions(wanted: ResidentFilter, words: WordMatch) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [
        Resident.dead.is_(False),
        Resident.merged_into.is_(None),
    ]
    if words.condition is not None:
        found.append(words.condition)
    if wanted.plan:
        found.append(plan_condition(wanted.plan, wanted.soon))
    if wanted.village_id:
        # A hidden address must not show through the filter.
        found.append(Resident.village_id == wanted.village_id)
        found.append(func.coalesce(Resident.address_confidential, False).is_(False))
    if wanted.hidden:
        found.append(Resident.id.not_in(wanted.hidden))
    return found


def _keys(order: ResidentOrder, *, descending: bool) -> tuple[Any, ...]:
    """Sort columns, the id last; what is missing comes last in both directions."""
    last = "" if descending else _AFTER_ALL
    by_name = (Resident.sort_key, Resident.id)
    if order is ResidentOrder.BORN_ON:
        return (func.coalesce(type_coerce(Resident.born_on, String), last), *by_name)
    if order is ResidentOrder.VILLAGE:
        shown = case((Resident.address_confidential.is_(True), None), else_=Village.sort_key)
        return (func.coalesce(shown, last), *by_name)
    if order is ResidentOrder.PLAN_END:
        return (func.coalesce(plan_end(), last), *by_name)
    return by_name


def _beyond(
    keys: tuple[Any, ...], after: tuple[str, ...], *, descending: bool
) -> ColumnElement[bool]:
    """Rows after the cursor, compared as one value, which the index of the order answers."""
    here, there = tuple_(*keys), tuple_(*map(literal, after))
    return here < there if descending else here > there


def traits_query() -> Any:
    """Columns by which people are compared, for the hints while typing."""
    return select(
        Resident.id,
        Resident.given_name,
        Resident.family_name,
        Resident.pesel,
        Resident.born_on,
        Resident.village_id,
        Resident.phone,
    ).where(Resident.dead.is_(False), Resident.merged_into.is_(None))
