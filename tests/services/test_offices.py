"""The office, its gminas and villages on a real store."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cus_desktop.domain.offices import MunicipalityDraft, OfficeDraft, VillageDraft
from cus_desktop.domain.residents import ResidentDraft
from cus_desktop.errors import NotFound, RecordChanged, Refused
from cus_desktop.services import offices, residents, villages
from cus_desktop.services.desk import Desk
from cus_desktop.services.office_seed import seed_office

OFFICE = OfficeDraft(
    name="Centrum Usług Społecznych w Jarzębinowie",
    street="Lipowa 1",
    postcode="11499",
    city="Jarzębinowo",
    nip="123-456-32-18",
    regon="123456785",
)
LEADING = MunicipalityDraft(name="Jarzębinowo", teryt="28 08 032", leading=True)


@pytest.fixture
def gmina(desk: Desk) -> str:
    return offices.save_municipality(desk, LEADING)


def codes(refusal: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [problem.code for problem in refusal.value.problems]


def test_a_new_store_has_no_office_yet(desk: Desk) -> None:
    assert offices.get_office(desk).revision == ""
    assert offices.get_office(desk).name == ""


def test_office_numbers_are_stored_in_one_form(desk: Desk) -> None:
    offices.save_office(desk, OFFICE)
    saved = offices.get_office(desk)
    assert (saved.nip, saved.regon, saved.postcode) == ("1234563218", "123456785", "11-499")
    assert saved.name == OFFICE.name


def test_the_office_stays_one_record_when_saved_again(desk: Desk) -> None:
    offices.save_office(desk, OFFICE)
    first = offices.get_office(desk)
    offices.save_office(desk, replace(first, phone="600 000 100"))
    second = offices.get_office(desk)
    assert (second.id, second.phone, second.name) == (first.id, "600 000 100", OFFICE.name)
    assert second.revision != first.revision


def test_an_office_saved_meanwhile_is_not_overwritten(desk: Desk) -> None:
    offices.save_office(desk, OFFICE)
    mine = theirs = offices.get_office(desk)
    offices.save_office(desk, replace(theirs, city="Brzózki"))
    with pytest.raises(RecordChanged):
        offices.save_office(desk, replace(mine, city="Łężany"))
    assert offices.get_office(desk).city == "Brzózki"


def test_wrong_numbers_are_refused_and_nothing_changes(desk: Desk) -> None:
    offices.save_office(desk, OFFICE)
    with pytest.raises(Refused) as refusal:
        offices.save_office(desk, replace(offices.get_office(desk), nip="1", city="Łężany"))
    assert codes(refusal) == ["nip-length"]
    assert offices.get_office(desk).city == "Jarzębinowo"


def test_a_rewritten_privacy_notice_needs_a_new_version(desk: Desk) -> None:
    seed_office(desk, OFFICE)
    saved = offices.get_office(desk)
    with pytest.raises(Refused) as refusal:
        offices.save_office(desk, replace(saved, privacy_notice="Inny tekst"))
    assert codes(refusal) == ["privacy-version-same"]
    offices.save_office(
        desk, replace(saved, privacy_notice="Inny tekst", privacy_notice_version="2")
    )
    assert offices.get_office(desk).privacy_notice == "Inny tekst"


def test_gminas_stand_with_the_leading_one_first(desk: Desk, gmina: str) -> None:
    partner = MunicipalityDraft(name="Brzózki", agreement_number="3/2025")
    offices.save_municipality(desk, partner)
    found = offices.list_municipalities(desk)
    assert [(each.name, each.leading, each.agreement_number) for each in found] == [
        ("Jarzębinowo", True, ""),
        ("Brzózki", False, "3/2025"),
    ]
    assert found[0].teryt == "2808032"


def test_a_gmina_is_changed_and_removed(desk: Desk, gmina: str) -> None:
    (draft,) = offices.list_municipalities(desk)
    offices.save_municipality(desk, replace(draft, name="Jarzębinowo Nowe"))
    assert [each.name for each in offices.list_municipalities(desk)] == ["Jarzębinowo Nowe"]
    offices.remove_municipality(desk, gmina)
    assert offices.list_municipalities(desk) == []


def test_a_gmina_with_villages_stays(desk: Desk, gmina: str) -> None:
    villages.save_village(desk, VillageDraft(name="Brzózki", municipality_id=gmina))
    with pytest.raises(Refused) as refusal:
        offices.remove_municipality(desk, gmina)
    assert codes(refusal) == ["municipality-in-use"]
    assert len(offices.list_municipalities(desk)) == 1


def test_villages_stand_in_polish_order_with_their_gmina(desk: Desk, gmina: str) -> None:
    villages.paste_villages(desk, gmina, "Łężany\nZawady\nLipa\nŻabi Róg\nĆwikły\nCisy\n")
    found = villages.list_villages(desk)
    assert [row.name for row in found] == [
        "Cisy",
        "Ćwikły",
        "Lipa",
        "Łężany",
        "Zawady",
        "Żabi Róg",
    ]
    assert {row.municipality for row in found} == {"Jarzębinowo"}


def test_pasting_takes_columns_from_a_spreadsheet(desk: Desk, gmina: str) -> None:
    villages.paste_villages(
        desk, gmina, "Brzózki\tBrzózki Małe\t11499\tJarzębinowo\n\nŁężany;;11-500"
    )
    first, second = villages.list_villages(desk)
    assert (first.solectwo, first.postcode, first.post_town) == (
        "Brzózki Małe",
        "11-499",
        "Jarzębinowo",
    )
    assert (second.name, second.solectwo, second.postcode) == ("Łężany", "", "11-500")


def test_pasting_again_doubles_nothing(desk: Desk, gmina: str) -> None:
    villages.paste_villages(desk, gmina, "Brzózki\nŁężany")
    done = villages.paste_villages(desk, gmina, "lezany\nBrzózki\nZawady\nzawady")
    assert done.added == ("Zawady",)
    assert done.known == ("lezany", "Brzózki", "zawady")
    assert len(villages.list_villages(desk)) == 3


def test_a_wrong_line_is_named_and_nothing_is_pasted(desk: Desk, gmina: str) -> None:
    with pytest.raises(Refused) as refusal:
        villages.paste_villages(desk, gmina, "Brzózki\n\nŁężany;;1149\n;sołectwo")
    assert [(each.code, each.params["row"]) for each in refusal.value.problems] == [
        ("postcode-length", 3),
        ("village-name-missing", 4),
    ]
    assert villages.list_villages(desk) == []


def test_a_village_is_changed_and_removed(desk: Desk, gmina: str) -> None:
    village = villages.save_village(desk, VillageDraft(name="Brzozki", municipality_id=gmina))
    draft = villages.get_village(desk, village)
    villages.save_village(desk, replace(draft, name="Brzózki", postcode="11499"))
    assert [(row.name, row.postcode) for row in villages.list_villages(desk)] == [
        ("Brzózki", "11-499")
    ]
    with pytest.raises(RecordChanged):
        villages.save_village(desk, replace(draft, name="Inna"))
    villages.remove_village(desk, village)
    assert villages.list_villages(desk) == []
    with pytest.raises(NotFound):
        villages.get_village(desk, village)


def test_villages_can_be_listed_for_one_gmina(desk: Desk, gmina: str) -> None:
    other = offices.save_municipality(
        desk, MunicipalityDraft(name="Żabi Róg", agreement_number="1/2026")
    )
    villages.paste_villages(desk, gmina, "Brzózki")
    villages.paste_villages(desk, other, "Brzózki\nCisy")
    assert [row.name for row in villages.list_villages(desk, other)] == ["Brzózki", "Cisy"]


def test_each_change_carries_its_title(desk: Desk, gmina: str) -> None:
    titles = []
    desk.store.subscribe(lambda change: titles.append(change.title))
    offices.save_office(desk, OFFICE)
    villages.paste_villages(desk, gmina, "Brzózki")
    (village,) = villages.list_villages(desk)
    villages.remove_village(desk, village.id)
    assert titles == ["office.edit", "villages.paste", "villages.remove"]


def test_residents_of_a_renamed_village_are_found_by_its_new_name(desk: Desk, gmina: str) -> None:
    village = villages.save_village(desk, VillageDraft(name="Stara Huta", municipality_id=gmina))
    resident = ResidentDraft(given_name="Anna", family_name="Łoś", village_id=village)
    residents.save_resident(desk, resident)
    assert [row.id for row in residents.search_residents(desk, "huta los", 5).rows] == [resident.id]
    draft = villages.get_village(desk, village)
    villages.save_village(desk, replace(draft, name="Nowa Wieś"))
    assert [row.id for row in residents.search_residents(desk, "wies los", 5).rows] == [resident.id]
    assert residents.search_residents(desk, "huta", 5).rows == ()


def test_a_village_with_residents_stays(desk: Desk, gmina: str) -> None:
    village = villages.save_village(desk, VillageDraft(name="Brzózki", municipality_id=gmina))
    residents.save_resident(
        desk, ResidentDraft(given_name="Anna", family_name="Łoś", village_id=village)
    )
    with pytest.raises(Refused) as refusal:
        villages.remove_village(desk, village)
    assert codes(refusal) == ["village-in-use"]
