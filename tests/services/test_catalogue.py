"""Services and programmes on a real store."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cus_desktop.domain.catalogue import ProgrammeDraft, ServiceDraft
from cus_desktop.errors import NotFound, RecordChanged, Refused
from cus_desktop.services import catalogue, programmes
from cus_desktop.services.catalogue import CatalogueFilter
from cus_desktop.services.desk import Desk

PROGRAMME = ProgrammeDraft(
    name="Program usług społecznych",
    resolution_number="XII/84/2025",
    resolution_on=date(2025, 3, 27),
    in_force_from=date(2025, 5, 1),
    in_force_to=date(2027, 12, 31),
)
HANDYMAN = ServiceDraft(
    name="Złota rączka",
    areas=("housing", "social_assistance"),
    legal_track="programme",
    addressees="seniorzy",
    scope="drobne naprawy w domu",
    unit="hour",
    programme_id=PROGRAMME.id,
)
CARE = ServiceDraft(
    name="Usługi opiekuńcze",
    areas=("social_assistance",),
    legal_track="social_assistance",
    addressees="osoba samotna",
    unit="hour",
    active_to=date(2026, 6, 30),
)
CULTURE = ServiceDraft(name="Ćwiczenia z pamięcią", areas=("culture",))


@pytest.fixture
def filled(desk: Desk) -> Desk:
    programmes.save_programme(desk, PROGRAMME)
    for service in (HANDYMAN, CARE, CULTURE):
        catalogue.save_service(desk, service)
    return desk


def names(desk: Desk, **wanted: object) -> list[str]:
    rows = catalogue.list_services(desk, CatalogueFilter(**wanted))  # type: ignore[arg-type]
    return [row.name for row in rows]


def test_services_stand_in_polish_order(filled: Desk) -> None:
    assert names(filled) == ["Ćwiczenia z pamięcią", "Usługi opiekuńcze", "Złota rączka"]


def test_a_service_is_read_back_as_saved(filled: Desk) -> None:
    read = catalogue.get_service(filled, HANDYMAN.id)
    assert replace(read, revision="") == replace(HANDYMAN, areas=("social_assistance", "housing"))


def test_a_row_tells_the_programme_and_the_last_day(filled: Desk) -> None:
    row = next(row for row in catalogue.list_services(filled) if row.id == HANDYMAN.id)
    assert (row.programme, row.ends_on) == (PROGRAMME.name, date(2027, 12, 31))
    assert row.areas == ("social_assistance", "housing")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("zlota racz", ["Złota rączka"]),
        ("RĄCZKA zło", ["Złota rączka"]),
        ("naprawy sen", ["Złota rączka"]),
        ("usl", ["Usługi opiekuńcze"]),
        ("aczka", []),
        ("", ["Ćwiczenia z pamięcią", "Usługi opiekuńcze", "Złota rączka"]),
    ],
)
def test_services_are_found_by_beginnings_of_words_without_polish_letters(
    filled: Desk, typed: str, found: list[str]
) -> None:
    assert names(filled, text=typed) == found


def test_the_list_is_narrowed_by_area_track_programme_and_day(filled: Desk) -> None:
    assert names(filled, area="social_assistance") == ["Usługi opiekuńcze", "Złota rączka"]
    assert names(filled, legal_track="social_assistance") == ["Usługi opiekuńcze"]
    assert names(filled, programme_id=PROGRAMME.id) == ["Złota rączka"]
    assert names(filled, offered_on=date(2026, 7, 1)) == ["Ćwiczenia z pamięcią", "Złota rączka"]
    assert names(filled, offered_on=date(2028, 1, 1)) == ["Ćwiczenia z pamięcią"]


def test_areas_are_added_and_taken_away(filled: Desk) -> None:
    draft = catalogue.get_service(filled, HANDYMAN.id)
    catalogue.save_service(filled, replace(draft, areas=("culture", "housing")))
    assert catalogue.get_service(filled, HANDYMAN.id).areas == ("culture", "housing")
    assert names(filled, area="culture") == ["Ćwiczenia z pamięcią", "Złota rączka"]


def test_an_area_changed_meanwhile_is_not_overwritten(filled: Desk) -> None:
    mine = theirs = catalogue.get_service(filled, HANDYMAN.id)
    catalogue.save_service(filled, replace(theirs, areas=("culture",)))
    with pytest.raises(RecordChanged):
        catalogue.save_service(filled, replace(mine, fee="5 zł"))
    assert catalogue.get_service(filled, HANDYMAN.id).fee == ""


def test_a_service_of_a_known_name_is_refused(filled: Desk) -> None:
    with pytest.raises(Refused) as refusal:
        catalogue.save_service(filled, ServiceDraft(name="zlota raczka"))
    assert [problem.code for problem in refusal.value.problems] == ["service-name-taken"]
    assert len(names(filled)) == 3


def test_d41_refuses_a_service_that_outlasts_its_programme(filled: Desk) -> None:
    draft = catalogue.get_service(filled, HANDYMAN.id)
    with pytest.raises(Refused) as refusal:
        catalogue.save_service(filled, replace(draft, active_to=date(2028, 6, 30)))
    assert [problem.code for problem in refusal.value.problems] == ["service-after-programme"]


def test_a_removed_service_is_gone_from_list_and_checks(filled: Desk) -> None:
    catalogue.remove_service(filled, HANDYMAN.id)
    assert "Złota rączka" not in names(filled)
    with pytest.raises(NotFound):
        catalogue.get_service(filled, HANDYMAN.id)
    catalogue.save_service(filled, ServiceDraft(name="Złota rączka"))


def test_a_programme_is_changed_and_stays_while_services_belong_to_it(filled: Desk) -> None:
    draft = programmes.get_programme(filled, PROGRAMME.id)
    programmes.save_programme(filled, replace(draft, journal_entry="poz. 1200"))
    assert programmes.list_programmes(filled)[0].journal_entry == "poz. 1200"
    with pytest.raises(Refused) as refusal:
        programmes.remove_programme(filled, PROGRAMME.id)
    assert [problem.code for problem in refusal.value.problems] == ["programme-in-use"]
    catalogue.remove_service(filled, HANDYMAN.id)
    programmes.remove_programme(filled, PROGRAMME.id)
    assert programmes.list_programmes(filled) == []


def test_plans_look_up_services_and_programmes_by_id(filled: Desk) -> None:
    with filled.store.read() as session:
        services, known = catalogue.services_and_programmes(session)
    assert services[HANDYMAN.id].name == "Złota rączka"
    assert known[PROGRAMME.id].in_force_to == date(2027, 12, 31)
