"""Consents of residents: writing down, withdrawing, listing; two kinds in two tables (D83)."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy import select

from cus_desktop.domain.consents import (
    ConsentDraft,
    GdprConsentDraft,
    ProceduralConsentDraft,
    check_consent,
)
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.rights import Right
from cus_desktop.models.privacy import GdprConsent, ProceduralConsent
from cus_desktop.models.residents import Resident
from cus_desktop.models.unit_of_work import WriteSession
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_rows import (
    alive,
    expect_record,
    fill,
    refuse,
    refuse_known,
    revision_of_record,
    values_of,
)
from cus_desktop.services.resident_rows import Session
from cus_desktop.services.rights import needs
from cus_desktop.services.visibility import refuse_hidden

Row = TypeVar("Row", ProceduralConsent, GdprConsent)

_SHARED = ("resident_id", "scope", "given_on", "how", "withdrawn_on", "withdrawn_how")
_PROCEDURAL_FIELDS = (*_SHARED, "kind", "recipient")
_GDPR_FIELDS = (*_SHARED, "purpose")


@needs(Right.RESIDENTS_VIEW)
def procedural_consents(desk: Desk, resident_id: str) -> list[ProceduralConsentDraft]:
    """The consents for cases of a resident, the newest first."""
    refuse_hidden(desk, resident_id)
    with desk.store.read() as session:
        query = select(ProceduralConsent).where(
            ProceduralConsent.resident_id == resident_id, ProceduralConsent.dead.is_(False)
        )
        rows = session.scalars(query.order_by(ProceduralConsent.id))
        found = [_procedural(session, row) for row in rows]
    return sorted(found, key=lambda each: str(each.given_on), reverse=True)


@needs(Right.RESIDENTS_VIEW)
def gdpr_consents(desk: Desk, resident_id: str) -> list[GdprConsentDraft]:
    """The consents for voluntary extras of a resident, the newest first."""
    refuse_hidden(desk, resident_id)
    with desk.store.read() as session:
        query = select(GdprConsent).where(
            GdprConsent.resident_id == resident_id, GdprConsent.dead.is_(False)
        )
        rows = session.scalars(query.order_by(GdprConsent.id))
        found = [_gdpr(session, row) for row in rows]
    return sorted(found, key=lambda each: str(each.given_on), reverse=True)


@needs(Right.RESIDENTS_EDIT)
def check(desk: Desk, consent: ConsentDraft) -> list[Problem]:
    """What the rules say about the consent."""
    return check_consent(consent, desk.today())


@needs(Right.RESIDENTS_EDIT)
def save_consent(desk: Desk, consent: ConsentDraft) -> str:
    """Write down a consent, or its withdrawal; its id.

    Raises Refused, NotFound, RecordChanged, RestrictedRecord.
    """
    refuse_hidden(desk, consent.resident_id)
    refuse(check_consent(consent, desk.today()))
    with desk.store.write("consents.edit" if consent.revision else "consents.add") as session:
        alive(session, Resident, consent.resident_id)
        if isinstance(consent, ProceduralConsentDraft):
            fill(_row(session, ProceduralConsent, consent), consent, _PROCEDURAL_FIELDS)
        else:
            fill(_row(session, GdprConsent, consent), consent, _GDPR_FIELDS)
    return consent.id


def _row(session: WriteSession, cls: type[Row], consent: ConsentDraft) -> Row:
    """The row of the consent, or a new one."""
    if consent.revision:
        row = alive(session, cls, consent.id)
        expect_record(session, [row], consent.revision)
        return row
    refuse_known(session, cls, consent.id)
    row = cls(id=consent.id)
    session.add(row)
    return row


def _procedural(session: Session, row: ProceduralConsent) -> ProceduralConsentDraft:
    return ProceduralConsentDraft(
        id=row.id,
        revision=revision_of_record(session, [row]),
        **values_of(ProceduralConsentDraft, row, _PROCEDURAL_FIELDS),
    )


def _gdpr(session: Session, row: GdprConsent) -> GdprConsentDraft:
    return GdprConsentDraft(
        id=row.id,
        revision=revision_of_record(session, [row]),
        **values_of(GdprConsentDraft, row, _GDPR_FIELDS),
    )
