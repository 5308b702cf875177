"""Making the practice office: the same seed gives the same people and plans."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import islice
from pathlib import Path

from cus_desktop.domain.households import FamilyRelationDraft, RelationKind
from cus_desktop.domain.residents import (
    ContactPersonDraft,
    NoteKind,
    ResidentDraft,
    ResidentNoteDraft,
)
from cus_desktop.models import store_keys
from cus_desktop.models.key_slots import STANDARD, KdfPolicy
from cus_desktop.services import catalogue, programmes, staff
from cus_desktop.services.desk import Desk, machine_clock
from cus_desktop.services.opening import Founded, found_office
from cus_desktop.services.practice import office, people, plans
from cus_desktop.services.practice.catalogue import practice_programme, practice_services
from cus_desktop.services.resident_rows import new_record, put
from cus_desktop.services.villages import list_villages

USUAL_RESIDENTS = 240
USUAL_SEED = 4
CHUNK = 2000
"""Residents written in one transaction: many enough to be quick, few enough to stay small."""


def make_practice_office(
    folder: Path,
    *,
    residents: int = USUAL_RESIDENTS,
    seed: int = USUAL_SEED,
    kdf: KdfPolicy = STANDARD,
    clock: Callable[[], datetime] = machine_clock,
    progress: Callable[[int, int], None] | None = None,
) -> Founded:
    """A practice office with invented residents, catalogue and plans; user ``dyrektor``.

    ``progress`` hears how many residents of how many are written. Raises the
    StoreUnavailable family; nothing is left behind when it fails.
    """

    def fill(desk: Desk) -> None:
        _fill(desk, residents, seed, progress or (lambda done, total: None))
        _give_passwords(desk, kdf)

    new = office.practice_office(clock().astimezone().date())
    return found_office(folder, new, office.PASSWORD, kdf=kdf, clock=clock, fill=fill)


def _give_passwords(desk: Desk, kdf: KdfPolicy) -> None:
    """One password opens the office for everybody: it is printed in the guide anyway."""
    quick = replace(kdf, cost=kdf.cost or kdf.least)
    for member in staff.list_staff(desk):
        if member.login != desk.user:
            store_keys.set_password(desk.store, member.login, office.PASSWORD, quick)


def _fill(desk: Desk, count: int, seed: int, progress: Callable[[int, int], None]) -> None:
    today = desk.today()
    for member in office.colleagues(today):
        staff.save_member(desk, member)
    villages = list_villages(desk)
    programme = practice_programme(villages[0].municipality_id, today)
    programmes.save_programme(desk, programme)
    services = practice_services(programme.id, today)
    for service in services:
        catalogue.save_service(desk, service)
    places = [
        people.PracticeVillage(each.id, each.name, each.postcode, each.post_town)
        for each in villages
    ]
    first = tuple(_known_people(places, today))
    everybody = people.invented_residents(
        max(count - len(first), 0), places, seed=seed, today=today
    )
    written = _write_residents(desk, [*first[:count], *everybody], progress)
    _write_stories_of_the_first(desk, first[:count], today)
    plans.write_plans(desk, written, {service.name: service.id for service in services}, today)


def _known_people(places: list[people.PracticeVillage], today: date) -> Iterable[ResidentDraft]:
    """The people whom the guide and the pictures call by name."""
    spring = next(place for place in places if place.name == "Wólka Źródlana")
    at_home = {
        "village_id": spring.id,
        "postcode": spring.postcode,
        "post_town": spring.post_town,
        "house_no": "17",
        "pesel_override_reason": people.OVERRIDE,
        "privacy_notice_version": "1",
        "privacy_notice_on": today,
    }
    born = date(1944, 3, 14)
    yield ResidentDraft(
        given_name="Stanisława",
        family_name="Żółcińska-Gęś",
        pesel=people.invented_pesel(born, 147, female=True),
        born_on=born,
        sex="female",
        phone="+48600000147",
        disability_level="moderate",
        contacts=(
            ContactPersonDraft(relation="córka", name="Małgorzata Śniegoń", phone="+48600000148"),
        ),
        **at_home,  # type: ignore[arg-type]
    )
    born = date(1968, 7, 2)
    yield ResidentDraft(
        given_name="Małgorzata",
        family_name="Śniegoń",
        pesel=people.invented_pesel(born, 148, female=True),
        born_on=born,
        sex="female",
        phone="+48600000148",
        **{**at_home, "house_no": "31"},  # type: ignore[arg-type]
    )


def _write_residents(
    desk: Desk, drafts: list[ResidentDraft], progress: Callable[[int, int], None]
) -> list[ResidentDraft]:
    rest = iter(drafts)
    done = 0
    while chunk := list(islice(rest, CHUNK)):
        with desk.store.write("practice.residents") as session:
            for draft in chunk:
                put(session, new_record(draft), draft)
        done += len(chunk)
        progress(done, len(drafts))
    return drafts


def _write_stories_of_the_first(desk: Desk, first: tuple[ResidentDraft, ...], today: date) -> None:
    """Relations and timeline of the people of the guide."""
    from cus_desktop.services.households import save_relation
    from cus_desktop.services.resident_notes import add_note

    if len(first) < 2:
        return
    mother, daughter = first[:2]
    save_relation(
        desk,
        FamilyRelationDraft(resident_id=mother.id, other_id=daughter.id, kind=RelationKind.CHILD),
    )
    entries = (
        (24, NoteKind.CALL, "Zgłoszenie ze szpitala: wypis po złamaniu szyjki kości udowej."),
        (12, NoteKind.VISIT, "Wizyta domowa. Test „wstań i idź”: 27 s. Próg przy wejściu."),
        (4, NoteKind.CALL, "Telefon od córki: prosi o wcześniejszą godzinę usług w poniedziałki."),
    )
    for days_ago, kind, text in entries:
        day = today - timedelta(days=days_ago)
        add_note(
            desk,
            ResidentNoteDraft(resident_id=mother.id, happened_on=day, kind=kind, text=text),
        )
