"""Entries on a resident's timeline; never changed, corrected by a further entry."""

from __future__ import annotations

from cus_desktop.domain.problems import Problem
from cus_desktop.domain.resident_rules import check_note
from cus_desktop.domain.residents import ResidentNoteDraft
from cus_desktop.domain.rights import Right
from cus_desktop.models.residents import Resident, ResidentNote
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_rows import alive, refuse, refuse_known
from cus_desktop.services.rights import needs
from cus_desktop.services.visibility import refuse_hidden


@needs(Right.RESIDENTS_EDIT)
def check(desk: Desk, note: ResidentNoteDraft) -> list[Problem]:
    """What the rules say about the entry."""
    return check_note(note, desk.today())


@needs(Right.RESIDENTS_EDIT)
def add_note(desk: Desk, note: ResidentNoteDraft) -> str:
    """Put an entry on the timeline; its id.

    Raises Refused, NotFound, RestrictedRecord, and RecordChanged for an entry that is there.
    """
    refuse_hidden(desk, note.resident_id)
    refuse(check(desk, note))
    with desk.store.write("residents.note") as session:
        alive(session, Resident, note.resident_id)
        refuse_known(session, ResidentNote, note.id)
        session.add(
            ResidentNote(
                id=note.id,
                resident_id=note.resident_id,
                happened_on=note.happened_on,
                kind=note.kind.value,
                text=note.text.strip(),
            )
        )
    return note.id
