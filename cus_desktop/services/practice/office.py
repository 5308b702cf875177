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


def practice_office(today: date) -> NewOffice:
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
            roles=tuple(
                StaffRoleDraft(role=role, valid_from=date(today.year - 2, 1, 2))
                for role in (Role.DIRECTOR, Role.ADMINISTRATOR)
            ),
            authorisations=(_to_process_data(1, date(today.year - 2, 1, 2)),),
        ),
    )


def colleagues(today: date) -> tuple[StaffMemberDraft, ...]:
    """The other people of the centre: every role, one of them authorised to approve plans."""
    since = date(today.year - 2, 1, 2)
    authorisation = AuthorisationDraft(
        kind=AuthorisationKind.APPROVE_PLANS,
        number=f"3/{since.year}",
        granted_on=since,
        valid_from=since,
    )
    return tuple(
        StaffMemberDraft(
            login=login,
            given_name=given,
            family_name=family,
            position=position,
            phone=f"600 000 {phone_end}",
            roles=(StaffRoleDraft(role=role, valid_from=since),),
            authorisations=(
                *((authorisation,) if role is Role.SERVICE_ORGANISER else ()),
                _to_process_data(place, since),
            ),
        )
        for place, (login, given, family, position, role, phone_end) in enumerate(
            _COLLEAGUES, start=2
        )
    )


def _to_process_data(place: int, since: date) -> AuthorisationDraft:
    return AuthorisationDraft(
        kind=AuthorisationKind.PROCESS_DATA,
        number=f"RODO/{place}/{since.year}",
        granted_on=since,
        valid_from=since,
    )


_COLLEAGUES = (
    ("bozena", "Bożena", "Kłąb", "Koordynatorka IPUS", Role.PLAN_COORDINATOR, "102"),
    ("pawel", "Paweł", "Łoś", "Koordynator IPUS", Role.PLAN_COORDINATOR, "103"),
    ("iwona", "Iwona", "Święch", "Organizatorka usług", Role.SERVICE_ORGANISER, "104"),
    ("ewa", "Ewa", "Mróz", "Organizatorka społeczności", Role.COMMUNITY_ORGANISER, "105"),
    ("lena", "Lena", "Żuk", "Pierwszy kontakt", Role.FRONT_DESK, "106"),
    (
        "maria",
        "Maria",
        "Bąk",
        "Organizatorka pomocy społecznej",
        Role.SOCIAL_ASSISTANCE_ORGANISER,
        "107",
    ),
    ("jacek", "Jacek", "Ćma", "Informatyk gminy", Role.ADMINISTRATOR, "108"),
    ("kontrola", "Halina", "Źrebiec", "Kontrola urzędu gminy", Role.INSPECTOR, "109"),
)
"""Each signs in with the password of the director, so that every role can be tried."""
