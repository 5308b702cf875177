"""A resident between its rows and its draft: the person and what belongs to the person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, exists, select

from cus_desktop.domain.residents import (
    CommunicationNeedDraft,
    CommunicationNeedKind,
    ContactPersonDraft,
    RepresentativeDraft,
    RepresentativeKind,
    ResidentDraft,
)
from cus_desktop.models.base import Synced
from cus_desktop.models.residents import (
    CommunicationNeed,
    ContactPerson,
    Representative,
    Resident,
)
from cus_desktop.models.unit_of_work import ReadSession, WriteSession
from cus_desktop.services.draft_rows import (
    alive,
    fill,
    keep_parts,
    revision_of_record,
    values_of,
)

PARTS = frozenset({"id", "revision", "communication_needs", "representatives", "contacts"})
FIELDS = tuple(name for name in ResidentDraft.__dataclass_fields__ if name not in PARTS)
"""The columns of a resident; drafts and table use the same names."""

_REPRESENTATIVE_FIELDS = (
    "given_name",
    "family_name",
    "phone",
    "address",
    "basis",
    "valid_from",
    "valid_to",
)
_CONTACT_FIELDS = ("relation", "name", "phone", "note")

_PART_CLASSES: tuple[type[Any], ...] = (CommunicationNeed, Representative, ContactPerson)
_PARTS_PRESENT = select(
    *(exists().where(cls.resident_id == bindparam("resident")) for cls in _PART_CLASSES)
)

Session = ReadSession | WriteSession


@dataclass(frozen=True)
class ResidentRecord:
    """The rows of one resident, the person's own row first."""

    resident: Resident
    needs: list[CommunicationNeed]
    representatives: list[Representative]
    contacts: list[ContactPerson]

    @property
    def rows(self) -> list[Synced]:
        """All rows whose change is a change of the resident."""
        return [self.resident, *self.needs, *self.representatives, *self.contacts]


def load(session: Session, resident_id: str) -> ResidentRecord:
    """The rows of a living record. Raises NotFound."""
    resident = alive(session, Resident, resident_id)
    # Most people have no parts or one kind: one look into the indexes saves two queries of three.
    present = session.execute(_PARTS_PRESENT, {"resident": resident_id}).one()
    needs, representatives, contacts = (
        _parts(session, cls, resident_id) if there else []
        for cls, there in zip(_PART_CLASSES, present, strict=True)
    )
    return ResidentRecord(resident, needs, representatives, contacts)


def draft_of(session: Session, record: ResidentRecord) -> ResidentDraft:
    """The record as a draft to edit, with its revision."""
    return content_of(record, revision_of_record(session, record.rows))


def content_of(record: ResidentRecord, revision: str = "") -> ResidentDraft:
    """The record as a draft; without a revision it is to look at, not to edit."""
    return ResidentDraft(
        id=record.resident.id,
        revision=revision,
        communication_needs=tuple(
            CommunicationNeedDraft(row.id, CommunicationNeedKind(row.kind), row.note or "")
            for row in record.needs
            if row.kind
        ),
        representatives=tuple(_representative(row) for row in record.representatives),
        contacts=tuple(
            ContactPersonDraft(id=row.id, **values_of(ContactPersonDraft, row, _CONTACT_FIELDS))
            for row in record.contacts
        ),
        **values_of(ResidentDraft, record.resident, FIELDS),
    )


def put(session: WriteSession, record: ResidentRecord, draft: ResidentDraft) -> None:
    """Bring the rows to what the draft says."""
    fill(record.resident, draft, FIELDS)
    session.add(record.resident)
    keep_parts(
        session,
        record.needs,
        ((each.id, each) for each in draft.communication_needs),
        lambda row_id: CommunicationNeed(id=row_id, resident_id=draft.id),
        _put_need,
        owner="resident_id",
    )
    keep_parts(
        session,
        record.representatives,
        ((each.id, each) for each in draft.representatives),
        lambda row_id: Representative(id=row_id, resident_id=draft.id),
        _put_representative,
        owner="resident_id",
    )
    keep_parts(
        session,
        record.contacts,
        ((each.id, each) for each in draft.contacts),
        lambda row_id: ContactPerson(id=row_id, resident_id=draft.id),
        lambda row, each: fill(row, each, _CONTACT_FIELDS),
        owner="resident_id",
    )


def new_record(draft: ResidentDraft) -> ResidentRecord:
    """The rows of a person who is not in the store yet."""
    return ResidentRecord(Resident(id=draft.id), [], [], [])


def _parts(session: Session, cls: type[Any], resident_id: str) -> list[Any]:
    query = select(cls).where(cls.resident_id == resident_id, cls.dead.is_(False))
    return list(session.scalars(query.order_by(cls.id)))


def _representative(row: Representative) -> RepresentativeDraft:
    return RepresentativeDraft(
        id=row.id,
        kind=RepresentativeKind(row.kind or RepresentativeKind.ACTUAL_CARER.value),
        **values_of(RepresentativeDraft, row, _REPRESENTATIVE_FIELDS),
    )


def _put_need(row: CommunicationNeed, draft: CommunicationNeedDraft) -> None:
    row.kind = draft.kind.value
    fill(row, draft, ("note",))


def _put_representative(row: Representative, draft: RepresentativeDraft) -> None:
    row.kind = draft.kind.value
    fill(row, draft, _REPRESENTATIVE_FIELDS)
