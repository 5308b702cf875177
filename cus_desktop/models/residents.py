"""Tables of residents and of what belongs to one resident."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Index, bindparam, select, text
from sqlalchemy.orm import Mapped, Session

from cus_desktop.domain.sorting import sort_key, words
from cus_desktop.models import columns as c
from cus_desktop.models.base import Base, Synced, table_of
from cus_desktop.models.offices import Village
from cus_desktop.models.statements import Prepared

_village_name = Prepared(
    select(table_of(Village).c.name).where(table_of(Village).c.id == bindparam("a_village")),
    "a_village",
)


class Resident(Synced, Base):
    """A resident; columns of one group only make sense together."""

    __tablename__ = "resident"
    __table_args__ = (
        Index("ix_resident_sort_key_id", "sort_key", "id"),
        # Few people are ever joined; the others cost nothing.
        Index(
            "ix_resident_merged_into", "merged_into", sqlite_where=text("merged_into IS NOT NULL")
        ),
        # Few people are restricted: asking who they are costs nothing in a large office.
        Index(
            "ix_resident_restricted",
            "restricted",
            sqlite_where=text("restricted"),
        ),
    )

    given_name: Mapped[str | None] = c.short(80, "name")
    second_name: Mapped[str | None] = c.short(80, "name")
    family_name: Mapped[str | None] = c.short(120, "name")
    pesel: Mapped[str | None] = c.short(11, "identity")
    no_pesel_reason: Mapped[str | None] = c.short(20, "identity")
    pesel_override_reason: Mapped[str | None] = c.short(200, "identity")
    other_id_kind: Mapped[str | None] = c.short(60, "other_id")
    other_id_number: Mapped[str | None] = c.short(60, "other_id")
    born_on: Mapped[date | None] = c.day()
    sex: Mapped[str | None] = c.short(10)
    citizenship: Mapped[str | None] = c.short(2)
    residence_basis: Mapped[str | None] = c.short(120, "residence")
    residence_valid_to: Mapped[date | None] = c.day("residence")
    village_id: Mapped[str | None] = c.to("village", "address", index=True)
    place_name: Mapped[str | None] = c.short(120, "address")
    street: Mapped[str | None] = c.short(120, "address")
    house_no: Mapped[str | None] = c.short(20, "address")
    flat_no: Mapped[str | None] = c.short(20, "address")
    postcode: Mapped[str | None] = c.short(6, "address")
    post_town: Mapped[str | None] = c.short(80, "address")
    address_confidential: Mapped[bool | None] = c.flag("confidential")
    confidential_reason: Mapped[str | None] = c.short(200, "confidential")
    registered_address: Mapped[str | None] = c.short(240)
    phone: Mapped[str | None] = c.short(40)
    email: Mapped[str | None] = c.short(120)
    contact_preference: Mapped[str | None] = c.short(20)
    language: Mapped[str | None] = c.short(5)
    disability_level: Mapped[str | None] = c.short(20, "disability")
    disability_valid_to: Mapped[date | None] = c.day("disability")
    privacy_notice_version: Mapped[str | None] = c.short(40, "privacy_notice")
    privacy_notice_on: Mapped[date | None] = c.day("privacy_notice")
    sensitive_note: Mapped[str | None] = c.long()
    note: Mapped[str | None] = c.long()
    external_ref: Mapped[str | None] = c.short(80)
    file_place: Mapped[str | None] = c.short(120)
    died_on: Mapped[date | None] = c.day()
    left_on: Mapped[date | None] = c.day()
    merged_into: Mapped[str | None] = c.to("resident")
    restricted: Mapped[bool | None] = c.flag("restriction")
    restricted_reason: Mapped[str | None] = c.short(200, "restriction")
    sort_key: Mapped[str | None] = c.derived_key()

    search_depends = frozenset(
        (
            "given_name",
            "second_name",
            "family_name",
            "pesel",
            "phone",
            "born_on",
            "village_id",
            "place_name",
            "address_confidential",
            "merged_into",
        )
    )

    def derive(self) -> None:
        """Recompute the Polish sort key: family name, then given name."""
        self.sort_key = sort_key(self.family_name or "", self.given_name or "")

    def search_words(self, session: Session) -> Iterable[str]:
        """Folded words by which the person is found: names, place, PESEL, phone, birth date.

        A confidential place is no word: a search for the village must not show who hides there.
        """
        if self.dead or self.merged_into:
            return ()
        names = (self.given_name, self.second_name, self.family_name, self._place(session))
        found = set(words(" ".join(name or "" for name in names)))
        numbers = (self.pesel, (self.phone or "").removeprefix("+48").lstrip("+"))
        found.update(number for number in numbers if number)
        if self.born_on:
            found.add(f"{self.born_on:%d%m%Y}")
        return found

    def _place(self, session: Session) -> str:
        if self.address_confidential:
            return ""
        found: list[tuple[str | None]] = []
        if self.village_id:
            # Plain SQL: a mapped village would cost a third of the whole save.
            found = _village_name.run(session.connection(), self.village_id)
        return (found[0][0] if found else "") or self.place_name or ""


class ResidentAccess(Synced, Base):
    """Somebody of the office who is responsible for a restricted person."""

    __tablename__ = "resident_access"

    resident_id: Mapped[str | None] = c.to("resident", "access", index=True)
    staff_id: Mapped[str | None] = c.to("staff_member", "access")


class CommunicationNeed(Synced, Base):
    """One communication need of a resident."""

    __tablename__ = "communication_need"

    resident_id: Mapped[str | None] = c.to("resident", "need", index=True)
    kind: Mapped[str | None] = c.short(30, "need")
    note: Mapped[str | None] = c.short(200, "need")


class Representative(Synced, Base):
    """Somebody who acts for a resident (D2)."""

    __tablename__ = "representative"

    resident_id: Mapped[str | None] = c.to("resident", index=True)
    kind: Mapped[str | None] = c.short(30, "basis")
    given_name: Mapped[str | None] = c.short(80, "name")
    family_name: Mapped[str | None] = c.short(120, "name")
    phone: Mapped[str | None] = c.short(40)
    address: Mapped[str | None] = c.short(240)
    basis: Mapped[str | None] = c.short(200, "basis")
    valid_from: Mapped[date | None] = c.day("validity")
    valid_to: Mapped[date | None] = c.day("validity")


class ContactPerson(Synced, Base):
    """Whom to call for a resident."""

    __tablename__ = "contact_person"

    resident_id: Mapped[str | None] = c.to("resident", index=True)
    relation: Mapped[str | None] = c.short(60)
    name: Mapped[str | None] = c.short(160)
    phone: Mapped[str | None] = c.short(40)
    note: Mapped[str | None] = c.short(200)


class ResidentNote(Synced, Base):
    """One entry on the timeline of a resident; append-only."""

    __tablename__ = "resident_note"

    resident_id: Mapped[str | None] = c.to("resident", "entry", index=True)
    happened_on: Mapped[date | None] = c.day("entry")
    kind: Mapped[str | None] = c.short(20, "entry")
    text: Mapped[str | None] = c.long("entry")
