"""What happened around a resident, newest first: entries, plans, saves of the data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from cus_desktop.domain.masks import HEALTH_GROUPS, Rights, note_hidden, without_texts
from cus_desktop.domain.rights import Right
from cus_desktop.models.queries.resident_history import (
    NoteRow,
    PlanRow,
    SaveRow,
    last_changed,
    notes_of,
    plans_of,
    saves_of,
)
from cus_desktop.models.queries.residents import ResidentRow, rows_of
from cus_desktop.services.desk import Desk
from cus_desktop.services.record_names import author_names
from cus_desktop.services.resident_rows import Session
from cus_desktop.services.rights import needs, rights_at
from cus_desktop.services.visibility import hidden_residents, refuse_hidden
from cus_desktop.sync.registers import CREATION

__all__ = ["NoteRow", "PlanRow"]


class EventKind(Enum):
    """What an event of the timeline tells of; the kinds of entries are `NoteKind`."""

    NOTE = "note"
    PLAN_CREATED = "plan_created"
    PLAN_AGREED = "plan_agreed"
    PLAN_APPROVED = "plan_approved"
    PLAN_STARTED = "plan_started"
    PLAN_ENDED = "plan_ended"
    ADDED = "added"
    CHANGED = "changed"


@dataclass(frozen=True)
class TimelineEvent:
    """One event; words are made of it where it is shown."""

    kind: EventKind
    on: date
    text: str = ""
    """The entry's own text, or the reason of an amendment."""
    note_kind: str = ""
    number: str = ""
    """Number of the plan."""
    version_no: int = 0
    plan_id: str = ""
    version_id: str = ""
    author: str = ""
    groups: tuple[str, ...] = ()
    """Groups of columns that a save changed."""
    hidden: bool = False
    """True when there is a text, which the role does not see."""


@needs(Right.RESIDENTS_VIEW)
def timeline(desk: Desk, resident_id: str) -> list[TimelineEvent]:
    """Everything known around the resident, newest first. Raises RestrictedRecord."""
    refuse_hidden(desk, resident_id)
    with desk.store.read() as session:
        return timeline_in(session, resident_id, Onlooker(desk.user, rights_at(desk)))


@dataclass(frozen=True)
class Onlooker:
    """Who looks, for texts that only some may read and everybody may read of their own."""

    user: str
    rights: Rights


def timeline_in(session: Session, resident_id: str, onlooker: Onlooker) -> list[TimelineEvent]:
    """The same in an open session."""
    events = [
        *(_note(note, onlooker) for note in notes_of(session, resident_id)),
        *_plan_events(shown_plans_of(session, resident_id, onlooker.rights)),
        *_saves(saves_of(session, resident_id), author_names(session), onlooker.rights),
    ]
    # A stable sort: on one day, entries first, then plans, then saves of data.
    return sorted(events, key=lambda event: event.on, reverse=True)


def shown_plans_of(session: Session, resident_id: str, rights: Rights) -> list[PlanRow]:
    """Every version of every plan, reasons only for those who may read them."""
    return [
        without_texts(row, ("amendment_reason",), rights) for row in plans_of(session, resident_id)
    ]


@needs(Right.RESIDENTS_VIEW)
def recent_residents(desk: Desk, limit: int = 8) -> list[ResidentRow]:
    """The people whose records were saved last, for the palette and an empty search."""
    hidden = hidden_residents(desk)
    with desk.store.read() as session:
        found = last_changed(session, limit + len(hidden))
        return rows_of(session, [each for each in found if each not in hidden][:limit])


def _note(note: NoteRow, onlooker: Onlooker) -> TimelineEvent:
    hidden = note.author != onlooker.user and note_hidden(note.kind, onlooker.rights)
    return TimelineEvent(
        EventKind.NOTE,
        note.happened_on or date.min,
        text="" if hidden else note.text,
        note_kind=note.kind,
        hidden=hidden,
    )


def _plan_events(versions: list[PlanRow]) -> Iterator[TimelineEvent]:
    """The steps of each version; starting and ending belong to the plan as a whole."""
    told: set[str] = set()
    for version in versions:
        yield from _version_events(version)
        if version.plan_id in told:
            continue
        told.add(version.plan_id)
        for kind, day in (
            (EventKind.PLAN_ENDED, version.ended_on),
            (EventKind.PLAN_STARTED, version.activated_on),
        ):
            if day is not None:
                text = version.end_reason if kind is EventKind.PLAN_ENDED else ""
                yield _event(kind, day, version, text)


def _version_events(version: PlanRow) -> Iterator[TimelineEvent]:
    for kind, day in (
        (EventKind.PLAN_APPROVED, version.approved_on),
        (EventKind.PLAN_AGREED, version.agreed_on),
        (EventKind.PLAN_CREATED, version.created_on),
    ):
        if day is not None:
            text = version.amendment_reason if kind is EventKind.PLAN_CREATED else ""
            yield _event(kind, day, version, text)


def _event(kind: EventKind, day: date, version: PlanRow, text: str) -> TimelineEvent:
    return TimelineEvent(
        kind,
        day,
        text=text,
        number=version.number,
        version_no=version.version_no,
        plan_id=version.plan_id,
        version_id=version.version_id,
    )


def _saves(
    saves: list[SaveRow], names: Mapping[str, str], rights: Rights
) -> Iterator[TimelineEvent]:
    kept_back = HEALTH_GROUPS if Right.HEALTH_VIEW not in rights else frozenset()
    for save in saves:
        kind = EventKind.ADDED if CREATION in save.groups else EventKind.CHANGED
        day = save.at.astimezone().date()
        groups = save.groups if kind is EventKind.CHANGED else ()
        groups = tuple(group for group in groups if group not in kept_back)
        yield TimelineEvent(kind, day, author=names.get(save.author, save.author), groups=groups)
