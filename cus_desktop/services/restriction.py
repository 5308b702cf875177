"""Restricting the record of a person to its responsible staff, and giving it back to all."""

from __future__ import annotations

from sqlalchemy import select

from cus_desktop.domain.restriction import Restriction, RestrictionDraft, check_restriction
from cus_desktop.domain.rights import Right
from cus_desktop.domain.sorting import sort_key
from cus_desktop.models.residents import Resident, ResidentAccess
from cus_desktop.models.staff import StaffMember
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_rows import alive, expect_record, refuse, revision_of_record
from cus_desktop.services.resident_rows import Session
from cus_desktop.services.rights import needs

SET, LIFT = "restricted.set", "restricted.lift"


@needs(Right.RESTRICTED_SET)
def get_restriction(desk: Desk, resident_id: str) -> RestrictionDraft:
    """The restriction of a person's record as a draft to edit. Raises NotFound."""
    with desk.store.read() as session:
        resident = alive(session, Resident, resident_id)
        access = _access(session, resident_id)
        return RestrictionDraft(
            resident_id=resident_id,
            restricted=bool(resident.restricted),
            reason=resident.restricted_reason or "",
            staff_ids=tuple(row.staff_id for row in access if row.staff_id),
            revision=revision_of_record(session, [resident, *access]),
        )


@needs(Right.RESTRICTED_SET)
def save_restriction(desk: Desk, draft: RestrictionDraft) -> None:
    """Restrict the record, change who is responsible, or lift the restriction.

    Raises Refused without a reason, NotFound for people not in the store, and RecordChanged.
    """
    refuse(check_restriction(draft))
    with desk.store.write(SET if draft.restricted else LIFT) as session:
        resident = alive(session, Resident, draft.resident_id)
        access = _access(session, draft.resident_id)
        expect_record(session, [resident, *access], draft.revision)
        wanted = set(draft.staff_ids) if draft.restricted else set()
        resident.restricted = draft.restricted or None
        resident.restricted_reason = (draft.reason.strip() or None) if draft.restricted else None
        for row in access:
            if row.staff_id not in wanted:
                session.remove(row)
        for staff_id in sorted(wanted - {row.staff_id for row in access}):
            alive(session, StaffMember, staff_id)
            session.add(ResidentAccess(resident_id=draft.resident_id, staff_id=staff_id))


def restriction_in(session: Session, resident_id: str) -> Restriction | None:
    """To whom the record is restricted; None when it is not."""
    resident = session.get(Resident, resident_id)
    if resident is None or not resident.restricted:
        return None
    people = (session.get(StaffMember, row.staff_id) for row in _access(session, resident_id))
    names = [
        " ".join(filter(None, (person.given_name, person.family_name)))
        for person in sorted(
            (each for each in people if each is not None and not each.dead),
            key=lambda each: sort_key(each.family_name or "", each.given_name or ""),
        )
    ]
    return Restriction(resident.restricted_reason or "", tuple(names))


def _access(session: Session, resident_id: str) -> list[ResidentAccess]:
    query = select(ResidentAccess).where(
        ResidentAccess.resident_id == resident_id, ResidentAccess.dead.is_(False)
    )
    return list(session.scalars(query.order_by(ResidentAccess.id)))
