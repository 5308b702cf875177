"""The person a plan is for, as printed: part A of the plan."""

from __future__ import annotations

from sqlalchemy import select

from cus_desktop.documents.plan_document import PersonBlock, RepresentativeBlock
from cus_desktop.domain.identifiers import PhoneNumber
from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.residents import CommunicationNeedKind, RepresentativeKind
from cus_desktop.i18n import QT_TRANSLATE_NOOP, Translate
from cus_desktop.models.offices import Village
from cus_desktop.models.residents import (
    CommunicationNeed,
    ContactPerson,
    Representative,
    Resident,
)
from cus_desktop.services.plan_records import Session
from cus_desktop.services.plan_views import resident_name

NEEDS = {
    CommunicationNeedKind.LARGE_PRINT.value: QT_TRANSLATE_NOOP("plans", "large print"),
    CommunicationNeedKind.SIGN_LANGUAGE.value: QT_TRANSLATE_NOOP("plans", "sign language"),
    CommunicationNeedKind.EASY_TO_READ.value: QT_TRANSLATE_NOOP("plans", "easy-to-read text"),
    CommunicationNeedKind.PHONE_ONLY.value: QT_TRANSLATE_NOOP("plans", "by telephone only"),
    CommunicationNeedKind.HOME_VISIT.value: QT_TRANSLATE_NOOP("plans", "visit at home"),
    CommunicationNeedKind.CARER_PRESENT.value: QT_TRANSLATE_NOOP("plans", "with the carer present"),
    CommunicationNeedKind.INTERPRETER.value: QT_TRANSLATE_NOOP("plans", "interpreter"),
}
CAPACITIES = {
    RepresentativeKind.LEGAL_REPRESENTATIVE.value: QT_TRANSLATE_NOOP(
        "plans", "legal representative"
    ),
    RepresentativeKind.GUARDIAN.value: QT_TRANSLATE_NOOP("plans", "legal guardian"),
    RepresentativeKind.CURATOR.value: QT_TRANSLATE_NOOP("plans", "curator"),
    RepresentativeKind.ATTORNEY.value: QT_TRANSLATE_NOOP("plans", "attorney"),
    RepresentativeKind.ACTUAL_CARER.value: QT_TRANSLATE_NOOP("plans", "actual carer"),
}


def person_block(session: Session, resident_id: str, translate: Translate) -> PersonBlock:
    """The resident as the plan prints them; a confidential address stays empty."""
    row = session.get(Resident, resident_id)
    if row is None:
        return PersonBlock("")
    other_id = " ".join(part for part in (row.other_id_kind, row.other_id_number) if part)
    return PersonBlock(
        name=resident_name(session, resident_id),
        born_on=row.born_on,
        pesel=row.pesel or "",
        other_id=other_id,
        address="" if row.address_confidential else _address(session, row),
        phone=_phone(row.phone),
        contact_person=_contact(session, resident_id),
        communication_needs=_needs(session, resident_id, translate),
        representative=_representative(session, resident_id, translate),
    )


def _address(session: Session, row: Resident) -> str:
    """``Polna 3/2, Wólka Źródlana, 11-999 Jarzębinowo``; a village without streets first."""
    village = session.get(Village, row.village_id) if row.village_id else None
    place = (village.name if village else row.place_name) or ""
    house = row.house_no or ""
    if row.flat_no:
        house = f"{house}/{row.flat_no}"
    postcode = row.postcode or (village.postcode if village else "") or ""
    town = row.post_town or (village.post_town if village else "") or ""
    post = f"{postcode} {town}".strip()
    if row.street:
        parts = (f"{row.street} {house}".strip(), place if place != town else "", post)
    else:
        parts = (f"{place} {house}".strip(), post, "")
    return ", ".join(part for part in parts if part)


def _contact(session: Session, resident_id: str) -> str:
    query = select(ContactPerson).where(
        ContactPerson.resident_id == resident_id, ContactPerson.dead.is_(False)
    )
    row = session.scalars(query.order_by(ContactPerson.id)).first()
    if row is None:
        return ""
    who = ": ".join(part for part in (row.relation, row.name) if part)
    phone = _phone(row.phone)
    return ", ".join(part for part in (who, f"tel. {phone}" if phone else "") if part)


def _needs(session: Session, resident_id: str, translate: Translate) -> str:
    query = select(CommunicationNeed).where(
        CommunicationNeed.resident_id == resident_id, CommunicationNeed.dead.is_(False)
    )
    told = []
    for row in session.scalars(query.order_by(CommunicationNeed.kind, CommunicationNeed.id)):
        label = NEEDS.get(row.kind or "")
        words = translate("plans", label) if label else ""
        told.append(f"{words} ({row.note})" if row.note and words else words or row.note or "")
    return ", ".join(part for part in told if part)


def _representative(
    session: Session, resident_id: str, translate: Translate
) -> RepresentativeBlock | None:
    query = select(Representative).where(
        Representative.resident_id == resident_id, Representative.dead.is_(False)
    )
    row = session.scalars(query.order_by(Representative.id)).first()
    if row is None:
        return None
    capacity = CAPACITIES.get(row.kind or "")
    return RepresentativeBlock(
        name=" ".join(part for part in (row.given_name, row.family_name) if part),
        capacity=translate("plans", capacity) if capacity else "",
        basis=row.basis or "",
        phone=_phone(row.phone),
    )


def _phone(stored: str | None) -> str:
    if not stored:
        return ""
    try:
        return str(PhoneNumber.parse(stored))
    except Malformed:
        return stored
