"""The office itself and the gminas it serves; their villages have a file of their own."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select

from cus_desktop.domain.identifiers import Nip, PostCode, Regon, TerytCode
from cus_desktop.domain.office_rules import (
    check_municipality,
    check_office,
    privacy_text_changed_silently,
)
from cus_desktop.domain.offices import MunicipalityDraft, OfficeDraft
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.rights import Right
from cus_desktop.domain.sorting import sort_key
from cus_desktop.errors import Refused
from cus_desktop.models.offices import Municipality, Office, Village
from cus_desktop.models.unit_of_work import ReadSession, WriteSession
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_rows import (
    alive,
    expect_record,
    fill,
    normal_text,
    refuse,
    refuse_known,
    revision_of_record,
    values_of,
)
from cus_desktop.services.privacy_notices import keep_notice
from cus_desktop.services.rights import for_everybody, needs

OFFICE_FIELDS = (
    "name",
    "short_name",
    "street",
    "postcode",
    "city",
    "phone",
    "email",
    "website",
    "nip",
    "regon",
    "case_symbol",
    "data_protection_contact",
    "privacy_notice",
    "privacy_notice_version",
    "change_conditions",
    "practice",
)
MUNICIPALITY_FIELDS = ("name", "teryt", "leading", "agreement_number")

Session = ReadSession | WriteSession

# ------------------------------------------------------------------ the office


@for_everybody
def get_office(desk: Desk) -> OfficeDraft:
    """The office; an empty draft in a store where none was written down yet."""
    with desk.store.read() as session:
        return office_in(session)


def office_in(session: Session) -> OfficeDraft:
    """The office of an open session."""
    row = _office_row(session)
    if row is None:
        return OfficeDraft()
    return OfficeDraft(
        id=row.id,
        revision=revision_of_record(session, [row]),
        **values_of(OfficeDraft, row, OFFICE_FIELDS),
    )


@needs(Right.OFFICE_EDIT)
def check_office_draft(desk: Desk, draft: OfficeDraft) -> list[Problem]:
    """What the rules say about the draft, compared with the office as it is saved (D14)."""
    problems = check_office(draft)
    if privacy_text_changed_silently(get_office(desk), draft):
        problems.append(Problem("privacy_notice_version", "privacy-version-same", rule="D14"))
    return problems


@needs(Right.OFFICE_EDIT)
def save_office(desk: Desk, draft: OfficeDraft) -> str:
    """Write down the office's data; its id. Raises Refused and RecordChanged."""
    refuse(check_office_draft(desk, draft))
    with desk.store.write("office.edit") as session:
        row = _office_row(session)
        if row is None:
            row = Office(id=draft.id)
            session.add(row)
        else:
            expect_record(session, [row], draft.revision)
        fill(row, _normal(draft), OFFICE_FIELDS)
        version, text = draft.privacy_notice_version.strip(), draft.privacy_notice.strip()
        keep_notice(session, version, text, desk.today())
        return row.id


# ------------------------------------------------------------------ gminas


@needs(Right.OFFICE_VIEW)
def list_municipalities(desk: Desk) -> list[MunicipalityDraft]:
    """The gminas the centre serves, the leading one first."""
    with desk.store.read() as session:
        return municipalities_in(session)


def municipalities_in(session: Session) -> list[MunicipalityDraft]:
    """The gminas of an open session."""
    rows = session.scalars(select(Municipality).where(Municipality.dead.is_(False)))
    found = [
        MunicipalityDraft(
            id=row.id,
            revision=revision_of_record(session, [row]),
            **values_of(MunicipalityDraft, row, MUNICIPALITY_FIELDS),
        )
        for row in rows
    ]
    return sorted(found, key=lambda each: (not each.leading, sort_key(each.name)))


@needs(Right.OFFICE_EDIT)
def check_municipality_draft(desk: Desk, draft: MunicipalityDraft) -> list[Problem]:
    """What the rules say about the draft beside the other gminas."""
    return check_municipality(draft, list_municipalities(desk))


@needs(Right.OFFICE_EDIT)
def save_municipality(desk: Desk, draft: MunicipalityDraft) -> str:
    """Add or change a gmina; its id. Raises Refused and RecordChanged."""
    refuse(check_municipality_draft(desk, draft))
    title = "municipalities.edit" if draft.revision else "municipalities.add"
    with desk.store.write(title) as session:
        if draft.revision:
            row = alive(session, Municipality, draft.id)
            expect_record(session, [row], draft.revision)
        else:
            refuse_known(session, Municipality, draft.id)
            row = Municipality(id=draft.id)
            session.add(row)
        teryt = normal_text(TerytCode.parse, draft.teryt, "digits")
        fill(row, replace(draft, teryt=teryt), MUNICIPALITY_FIELDS)
    return draft.id


@needs(Right.OFFICE_EDIT)
def remove_municipality(desk: Desk, municipality_id: str) -> None:
    """Take a gmina off the list. Raises Refused while villages belong to it."""
    with desk.store.write("municipalities.remove") as session:
        row = alive(session, Municipality, municipality_id)
        of_it = (Village.municipality_id == municipality_id, Village.dead.is_(False))
        if villages := len(session.scalars(select(Village.id).where(*of_it)).all()):
            raise Refused([Problem("", "municipality-in-use", {"villages": villages})])
        session.remove(row)


# ------------------------------------------------------------------ inside


def _office_row(session: Session) -> Office | None:
    query = select(Office).where(Office.dead.is_(False)).order_by(Office.id)
    return session.scalars(query).first()


def _normal(draft: OfficeDraft) -> OfficeDraft:
    """The numbers in the one form they are stored in."""
    return replace(
        draft,
        nip=normal_text(Nip.parse, draft.nip, "digits"),
        regon=normal_text(Regon.parse, draft.regon, "digits"),
        postcode=normal_text(PostCode.parse, draft.postcode, "text"),
    )
