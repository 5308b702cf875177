"""Tables of the work with personal data: consents, notices, breaches, requests."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped

from cus_desktop.models import columns as c
from cus_desktop.models.base import Base, Synced


class ProceduralConsent(Synced, Base):
    """A consent that a case needs to go on (D83)."""

    __tablename__ = "procedural_consent"

    resident_id: Mapped[str | None] = c.to("resident", "consent", index=True)
    kind: Mapped[str | None] = c.short(20, "consent")
    scope: Mapped[str | None] = c.long("consent")
    recipient: Mapped[str | None] = c.short(200, "consent")
    given_on: Mapped[date | None] = c.day("consent")
    how: Mapped[str | None] = c.short(20, "consent")
    withdrawn_on: Mapped[date | None] = c.day("withdrawal")
    withdrawn_how: Mapped[str | None] = c.short(20, "withdrawal")


class GdprConsent(Synced, Base):
    """A consent that is the legal basis of a voluntary extra (D83)."""

    __tablename__ = "gdpr_consent"

    resident_id: Mapped[str | None] = c.to("resident", "consent", index=True)
    purpose: Mapped[str | None] = c.short(20, "consent")
    scope: Mapped[str | None] = c.long("consent")
    given_on: Mapped[date | None] = c.day("consent")
    how: Mapped[str | None] = c.short(20, "consent")
    withdrawn_on: Mapped[date | None] = c.day("withdrawal")
    withdrawn_how: Mapped[str | None] = c.short(20, "withdrawal")


class PrivacyNotice(Synced, Base):
    """One version of the privacy notice, as it was handed over from a day on (D14)."""

    __tablename__ = "privacy_notice"

    version: Mapped[str | None] = c.short(40, "notice")
    valid_from: Mapped[date | None] = c.day("notice")
    text: Mapped[str | None] = c.long("notice")


class DataBreach(Synced, Base):
    """One breach of personal data (D88). Times are minutes of the day at the office."""

    __tablename__ = "data_breach"

    case_number: Mapped[str | None] = c.short(60)
    happened_on: Mapped[date | None] = c.day("event")
    noticed_on: Mapped[date | None] = c.day("event")
    noticed_minute: Mapped[int | None] = c.whole("event")
    what: Mapped[str | None] = c.long("event")
    concerned: Mapped[str | None] = c.long("concerned")
    people: Mapped[int | None] = c.whole("concerned")
    risk: Mapped[str | None] = c.short(20)
    measures: Mapped[str | None] = c.long()
    authority_notified_on: Mapped[date | None] = c.day("notice")
    authority_notified_minute: Mapped[int | None] = c.whole("notice")
    no_notice_reason: Mapped[str | None] = c.long("notice")
    persons_notified_on: Mapped[date | None] = c.day()
    closed_on: Mapped[date | None] = c.day()


class DataRequest(Synced, Base):
    """A person's request about their data, and its answer (D87)."""

    __tablename__ = "data_request"

    case_number: Mapped[str | None] = c.short(60)
    resident_id: Mapped[str | None] = c.to("resident", "request", index=True)
    asker: Mapped[str | None] = c.short(160, "request")
    kind: Mapped[str | None] = c.short(20, "request")
    received_on: Mapped[date | None] = c.day("request")
    text: Mapped[str | None] = c.long("request")
    extension_reason: Mapped[str | None] = c.long()
    answered_on: Mapped[date | None] = c.day("answer")
    outcome: Mapped[str | None] = c.short(20, "answer")
    answer: Mapped[str | None] = c.long("answer")


class Destruction(Synced, Base):
    """A destruction that was carried out: what its protocol says (D89)."""

    __tablename__ = "destruction"

    made_on: Mapped[date | None] = c.day("protocol")
    consent_number: Mapped[str | None] = c.short(120, "protocol")
    consent_on: Mapped[date | None] = c.day("protocol")
    commission: Mapped[str | None] = c.long("protocol")


class DestroyedFile(Synced, Base):
    """One file on a protocol, and what is still counted of the person: nothing leads back (D90)."""

    __tablename__ = "destroyed_file"

    destruction_id: Mapped[str | None] = c.to("destruction", "file", index=True)
    position: Mapped[int | None] = c.whole("file")
    numbers: Mapped[str | None] = c.long("file")
    opened_on: Mapped[date | None] = c.day("file")
    closed_on: Mapped[date | None] = c.day("file")
    retention: Mapped[str | None] = c.short(10, "file")
    kept_until: Mapped[date | None] = c.day("file")
    birth_year: Mapped[int | None] = c.whole("count")
    sex: Mapped[str | None] = c.short(10, "count")
    village_id: Mapped[str | None] = c.to("village", "count")
