"""A few people with plans, a household and entries, for tests and pictures of the screens."""

from __future__ import annotations

from datetime import date

from cus_desktop.domain.households import (
    FamilyRelationDraft,
    HouseholdDraft,
    HouseholdMemberDraft,
    RelationKind,
)
from cus_desktop.domain.offices import MunicipalityDraft, VillageDraft
from cus_desktop.domain.pesel import check_digit
from cus_desktop.domain.residents import (
    CommunicationNeedDraft,
    ContactPersonDraft,
    NoteKind,
    RepresentativeDraft,
    ResidentDraft,
    ResidentNoteDraft,
)
from cus_desktop.models.plans import PlanVersion, ServicePlan
from cus_desktop.models.staff import StaffMember
from cus_desktop.services.desk import Desk
from cus_desktop.services.households import save_household, save_relation
from cus_desktop.services.offices import save_municipality
from cus_desktop.services.resident_notes import add_note
from cus_desktop.services.residents import save_resident
from cus_desktop.services.villages import save_village

PESEL = "4808041234" + check_digit("4808041234")


def fill(desk: Desk) -> dict[str, str]:
    """Ids of the people and villages made, by a short name."""
    gmina = save_municipality(desk, MunicipalityDraft(name="Jarzębinowo", leading=True))
    places = {
        name: save_village(
            desk,
            VillageDraft(
                name=name, municipality_id=gmina, postcode="19-120", post_town="Jarzębinowo"
            ),
        )
        for name in ("Brzózki", "Wólka Źródlana", "Żabi Róg")
    }
    people = {
        "anna": save_resident(desk, _anna(places["Brzózki"])),
        "jozef": save_resident(
            desk,
            ResidentDraft(
                given_name="Józef",
                family_name="Błaszczyk",
                born_on=date(1944, 2, 11),
                sex="male",
                no_pesel_reason="not_given",
                village_id=places["Brzózki"],
            ),
        ),
        "zofia": save_resident(
            desk,
            ResidentDraft(
                given_name="Zofia",
                family_name="Żółcińska-Gęś",
                born_on=date(1986, 7, 20),
                no_pesel_reason="not_given",
                village_id=places["Żabi Róg"],
                address_confidential=True,
                confidential_reason="procedura",
                phone="600147506",
            ),
        ),
        "jan": save_resident(
            desk,
            ResidentDraft(
                given_name="Jan",
                family_name="Ćwik",
                no_pesel_reason="not_given",
                village_id=places["Wólka Źródlana"],
            ),
        ),
    }
    _plans(desk, people)
    _family(desk, people)
    return people | places


def _anna(village: str) -> ResidentDraft:
    return ResidentDraft(
        given_name="Anna",
        family_name="Błaszczyk",
        pesel=PESEL,
        born_on=date(1948, 8, 4),
        sex="female",
        village_id=village,
        house_no="58",
        postcode="19-120",
        post_town="Jarzębinowo",
        phone="600 747 505",
        note="Dzwonić po 15.",
        privacy_notice_on=date(2026, 1, 5),
        contacts=(ContactPersonDraft(relation="córka", name="Zofia", phone="600000148"),),
        representatives=(RepresentativeDraft(given_name="Jan", family_name="Łoś"),),
        communication_needs=(CommunicationNeedDraft(note="16 punktów"),),
    )


def _plans(desk: Desk, people: dict[str, str]) -> None:
    with desk.store.write("plans.add") as session:
        coordinator = StaffMember(given_name="Iwona", family_name="Święch")
        session.add(coordinator)
        for person, number, state, ends_on in (
            ("anna", "IPUS/2026/0147", "active", date(2027, 3, 31)),
            ("jozef", "IPUS/2026/0148", "active", date(2026, 11, 30)),
            ("jan", "IPUS/2026/0149", "draft", date(2027, 6, 30)),
        ):
            plan = ServicePlan(
                resident_id=people[person],
                coordinator_id=coordinator.id,
                number=number,
                state=state,
                created_on=date(2026, 9, 1),
                activated_on=date(2026, 10, 1) if state == "active" else None,
            )
            session.add(plan)
            session.add(
                PlanVersion(
                    plan_id=plan.id,
                    version_no=1,
                    state="approved" if state == "active" else "draft",
                    created_on=date(2026, 9, 1),
                    approved_on=date(2026, 9, 25) if state == "active" else None,
                    valid_from=date(2026, 10, 1),
                    valid_to=ends_on,
                )
            )


def _family(desk: Desk, people: dict[str, str]) -> None:
    members = (
        HouseholdMemberDraft(resident_id=people["anna"], is_head=True, since=date(1970, 6, 1)),
        HouseholdMemberDraft(resident_id=people["jozef"], since=date(1970, 6, 1)),
    )
    save_household(desk, HouseholdDraft(name="Błaszczyk, Brzózki 58", members=members))
    save_relation(
        desk,
        FamilyRelationDraft(
            resident_id=people["anna"],
            other_id=people["jozef"],
            kind=RelationKind.SPOUSE,
            lives_together=True,
        ),
    )
    for day, kind, text in (
        (date(2026, 10, 28), NoteKind.CALL, "Prosi o wcześniejszą godzinę usług w poniedziałki."),
        (date(2026, 10, 12), NoteKind.VISIT, "Próg przy wejściu do usunięcia."),
    ):
        add_note(
            desk,
            ResidentNoteDraft(resident_id=people["anna"], happened_on=day, kind=kind, text=text),
        )
