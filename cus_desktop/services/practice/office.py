"""The practice office itself: letterhead, villages, people of the centre."""

from __future__ import annotations

from datetime import date

from cus_desktop.domain.offices import MunicipalityDraft, OfficeDraft
from cus_desktop.domain.staff import (
    AuthorisationDraft,
    AuthorisationKind,
    Role,
    StaffMemberDraft,
    StaffRoleDraft,
)
from cus_desktop.services.opening import NewOffice
from cus_desktop.services.practice import names

LOGIN, PASSWORD = "dyrektor", "praktyka"


def practice_office() -> NewOffice:
    """The fictional centre; its director's name and password are printed in the guide."""
    return NewOffice(
        office=OfficeDraft(
            name="Centrum Usług Społecznych w Jarzębinowie",
            short_name="CUS Jarzębinowo",
            street="ul. Szkolna 4",
            postcode="11-999",
            city="Jarzębinowo",
            phone="89 000 12 34",
            email="cus@jarzebinowo.example",
            case_symbol="CUS.5120",
            data_protection_contact="iod@jarzebinowo.example",
            practice=True,
        ),
        municipality=MunicipalityDraft(name="Jarzębinowo", teryt=""),
        villages="\n".join("; ".join(village) for village in names.VILLAGES),
        person=StaffMemberDraft(
            login=LOGIN,
            given_name="Elżbieta",
            family_name="Śliwa",
            position="Dyrektor CUS",
            phone="600 000 101",
        ),
    )


def colleagues(today: date) -> tuple[StaffMemberDraft, ...]:
    """The other people of the centre, with roles and one authorisation to approve plans."""
    since = date(today.year - 1, 1, 2)
    return (
        _member("Bożena", "Kłąb", "Koordynatorka IPUS", Role.PLAN_COORDINATOR, since, "102"),
        _member("Paweł", "Łoś", "Koordynator IPUS", Role.PLAN_COORDINATOR, since, "103"),
        _member(
            "Iwona",
            "Święch",
            "Organizatorka usług społecznych",
            Role.SERVICE_ORGANISER,
            since,
            "104",
            authorisations=(
                AuthorisationDraft(
                    kind=AuthorisationKind.APPROVE_PLANS,
                    number=f"3/{since.year}",
                    granted_on=since,
                    valid_from=since,
                ),
            ),
        ),
        _member(
            "Ewa", "Mróz", "Organizatorka społeczności lokalnej", Role.COMMUNITY_ORGANISER, since,
            "105",
        ),
        _member("Lena", "Żuk", "Pierwszy kontakt", Role.FRONT_DESK, since, "106"),
    )  # fmt: skip


def _member(
    given: str,
    family: str,
    position: str,
    role: Role,
    since: date,
    phone_end: str,
    *,
    authorisations: tuple[AuthorisationDraft, ...] = (),
) -> StaffMemberDraft:
    return StaffMemberDraft(
        given_name=given,
        family_name=family,
        position=position,
        phone=f"600 000 {phone_end}",
        roles=(StaffRoleDraft(role=role, valid_from=since),),
        authorisations=authorisations,
    )
