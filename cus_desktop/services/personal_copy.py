"""Everything held about one person in one go: RODO art. 15 (D87)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import func, select

from cus_desktop.domain.access_acts import LOOKS
from cus_desktop.domain.parameter_registry import RETENTION_FILES
from cus_desktop.domain.personal_copy import (
    CopiedChange,
    CopiedLook,
    CopiedPrint,
    CopiedRecord,
    CopiedSource,
    PersonalCopy,
    Recipient,
)
from cus_desktop.domain.plan_states import ENDED
from cus_desktop.domain.plans import PlanState
from cus_desktop.domain.retention import RetentionClass, default_class
from cus_desktop.domain.rights import Right
from cus_desktop.models.base import Synced, fields, synced_classes
from cus_desktop.models.drafts import UnsavedDraft
from cus_desktop.models.households import Household, HouseholdMember
from cus_desktop.models.personal import PERSONAL, keys_about
from cus_desktop.models.plans import PlanItem, PlanVersion, ServicePlan
from cus_desktop.models.queries import access_log, journal
from cus_desktop.models.queries.access_log import AccessFilter
from cus_desktop.models.queries.journal import FieldChange, HistoryEntry, Key
from cus_desktop.models.residents import Resident
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_rows import alive
from cus_desktop.services.offices import office_in
from cus_desktop.services.parameters import parameters_in
from cus_desktop.services.plan_documents import office_block
from cus_desktop.services.plan_printing import print_words
from cus_desktop.services.record_names import author_names, names_in
from cus_desktop.services.resident_rows import Session
from cus_desktop.services.rights import needs
from cus_desktop.services.traces import record
from cus_desktop.services.visibility import refuse_hidden

KIND = "plan_files"
_ALL = 1_000_000
_PAGE = 2_000


@needs(Right.PRIVACY_WORK)
def personal_copy(desk: Desk, resident_id: str) -> PersonalCopy:
    """Everything held about a resident; the export is written down first. Raises NotFound."""
    refuse_hidden(desk, resident_id)
    with desk.store.read() as session:
        alive(session, Resident, resident_id)
    record(desk, "privacy.export", "resident", resident_id)
    with desk.store.read() as session:
        keys = keys_about(session, resident_id)
        records = tuple(_records(session, keys, resident_id))
        entries = journal.entries_of_rows(session, keys, _ALL)
    names = names_in(desk, [*entries, _references(desk.now(), records)])
    with desk.store.read() as session:
        return _copy(desk, session, resident_id, records, entries, names)


@needs(Right.PRIVACY_WORK)
def copy_pdf(desk: Desk, copy: PersonalCopy) -> bytes:
    """The copy as tagged PDF in Polish, with the same data as JSON inside."""
    # reportlab takes a while to import; the window starts without it.
    from cus_desktop.documents.personal_copy import render_copy

    with desk.store.read() as session:
        office = office_in(session)
        head = office_block(session, office)
    return render_copy(copy, head, print_words(), practice=office.practice)


@needs(Right.PRIVACY_WORK)
def copy_json(_desk: Desk, copy: PersonalCopy) -> bytes:
    """The copy for machines, in UTF-8."""
    from cus_desktop.documents.personal_copy import copy_json as plain

    return plain(copy)


def file_stem(copy: PersonalCopy) -> str:
    """``dane-1a2b3c4d-2026-11-21``: no name of a person stands in it."""
    return f"dane-{copy.resident_id[:8]}-{copy.made_on.isoformat()}"


def _copy(
    desk: Desk,
    session: Session,
    resident_id: str,
    records: tuple[CopiedRecord, ...],
    entries: Sequence[HistoryEntry],
    names: Mapping[str, str],
) -> PersonalCopy:
    person = alive(session, Resident, resident_id)
    office = office_in(session)
    authors = author_names(session)
    retention = parameters_in(session).find(RETENTION_FILES, desk.today()) or default_class(KIND)
    return PersonalCopy(
        resident_id=resident_id,
        name=" ".join(filter(None, (person.given_name, person.second_name, person.family_name))),
        identity=person.pesel or person.other_id_number or "",
        made_on=desk.today(),
        made_by=authors.get(desk.user, desk.user),
        office=office.name,
        data_protection_contact=office.data_protection_contact,
        records=records,
        names=names,
        sources=tuple(_sources(entries, authors)),
        changes=tuple(_changes(entries, authors)),
        recipients=tuple(_recipients(session, resident_id)),
        looks=tuple(_looks(session, resident_id, authors)),
        prints=tuple(_prints(session, resident_id)),
        half_typed=_half_typed(session, records),
        retention=retention,
        kept_until=_kept_until(session, resident_id, retention),
    )


def _records(session: Session, keys: Iterable[Key], resident_id: str) -> Iterator[CopiedRecord]:
    """All rows about the person, table by table, and the households the person belongs to."""
    by_table: dict[str, list[str]] = {}
    for table, row_id in keys:
        by_table.setdefault(table, []).append(row_id)
    for table in PERSONAL:
        yield from _rows(session, synced_classes()[table], by_table.get(table, []))
    homes = select(HouseholdMember.household_id).where(HouseholdMember.resident_id == resident_id)
    ids = sorted({each for each in session.scalars(homes) if each})
    yield from _rows(session, Household, ids)


def _rows(session: Session, cls: type[Synced], ids: list[str]) -> Iterator[CopiedRecord]:
    for start in range(0, len(ids), journal.CHUNK):
        part = ids[start : start + journal.CHUNK]
        for row in session.scalars(select(cls).where(cls.id.in_(part)).order_by(cls.id)):
            values = {each.name: getattr(row, each.name) for each in fields(cls)}
            yield CopiedRecord(row.__tablename__, row.id, row.dead, values)


def _references(now: datetime, records: Iterable[CopiedRecord]) -> HistoryEntry:
    """The records as a history would mention them: whatever has a name is asked for at once."""
    listed = list(records)
    changes = tuple(
        FieldChange(each.table, each.id, field, None, value)
        for each in listed
        for field, value in each.values.items()
        if isinstance(value, str)
    )
    added = tuple((each.table, each.id) for each in listed)
    return HistoryEntry("", now, "", "", None, added, changes, len(listed))


def _sources(entries: Iterable[HistoryEntry], authors: Mapping[str, str]) -> Iterator[CopiedSource]:
    for entry in entries:
        if entry.added:
            tables = tuple(dict.fromkeys(table for table, _ in entry.added))
            who = authors.get(entry.who, entry.who)
            yield CopiedSource(entry.when, who, entry.title, tables)


def _changes(entries: Iterable[HistoryEntry], authors: Mapping[str, str]) -> Iterator[CopiedChange]:
    """What stood there before; what was written first is among the sources."""
    for entry in entries:
        new = set(entry.added)
        for change in entry.changes:
            if (change.table, change.row_id) not in new:
                who = authors.get(entry.who, entry.who)
                yield CopiedChange(
                    entry.when, who, entry.title, change.table, change.field, change.old, change.new
                )


def _looks(session: Session, resident_id: str, authors: Mapping[str, str]) -> Iterator[CopiedLook]:
    wanted = AccessFilter(kinds=LOOKS, residents=(resident_id,))
    after = None
    while True:
        page = access_log.page(session, wanted, after=after, limit=_PAGE)
        for line in page.rows:
            yield CopiedLook(line.when, authors.get(line.user, line.user), line.act)
        after = page.next
        if after is None:
            return


def _recipients(session: Session, resident_id: str) -> Iterator[Recipient]:
    """Whoever the lines of plans name: they learn what they need to help."""
    query = (
        select(PlanItem.who, ServicePlan.number)
        .join(PlanVersion, PlanVersion.id == PlanItem.version_id)
        .join(ServicePlan, ServicePlan.id == PlanVersion.plan_id)
        .where(ServicePlan.resident_id == resident_id, PlanItem.who.is_not(None))
        .where(PlanItem.dead.is_(False))
        .distinct()
        .order_by(PlanItem.who, ServicePlan.number)
    )
    for who, number in session.execute(query):
        if who and who.strip():
            yield Recipient(who.strip(), number or "")


def _prints(session: Session, resident_id: str) -> Iterator[CopiedPrint]:
    query = (
        select(ServicePlan.number, PlanVersion)
        .join(ServicePlan, ServicePlan.id == PlanVersion.plan_id)
        .where(ServicePlan.resident_id == resident_id, PlanVersion.print_sha256.is_not(None))
        .order_by(ServicePlan.number, PlanVersion.version_no)
    )
    for number, version in session.execute(query):
        yield CopiedPrint(
            number or "", version.version_no or 1, version.approved_on, version.print_sha256 or ""
        )


def _half_typed(session: Session, records: Iterable[CopiedRecord]) -> int:
    ids = [each.id for each in records]
    found = 0
    for start in range(0, len(ids), journal.CHUNK):
        part = ids[start : start + journal.CHUNK]
        query = select(func.count()).where(UnsavedDraft.record_id.in_(part))
        found += session.scalar(query) or 0
    return found


def _kept_until(session: Session, resident_id: str, retention: RetentionClass) -> date | None:
    """The day of the last case, counted on by the class; None while one is open (D89)."""
    query = select(ServicePlan.state, ServicePlan.ended_on).where(
        ServicePlan.resident_id == resident_id, ServicePlan.dead.is_(False)
    )
    cases = session.execute(query).all()
    ended = {state.value for state in ENDED}
    if not cases or any((state or PlanState.DRAFT.value) not in ended for state, _ in cases):
        return None
    days = [day for _, day in cases if day is not None]
    return retention.kept_until(max(days)) if days else None
