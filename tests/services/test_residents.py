"""Residents in a real store: saved whole, found as people type, compared with others."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cus_desktop.domain.duplicates import Likeness
from cus_desktop.domain.offices import MunicipalityDraft, VillageDraft
from cus_desktop.domain.pesel import check_digit
from cus_desktop.domain.residents import (
    CommunicationNeedDraft,
    CommunicationNeedKind,
    ContactPersonDraft,
    RepresentativeDraft,
    RepresentativeKind,
    ResidentDraft,
)
from cus_desktop.errors import NotFound, RecordChanged, Refused
from cus_desktop.models.plans import PlanVersion, ServicePlan
from cus_desktop.models.residents import Resident
from cus_desktop.services import residents
from cus_desktop.services.offices import save_municipality
from cus_desktop.services.residents import ResidentFilter, ResidentOrder
from cus_desktop.services.villages import save_village

PESEL = "4808041234" + check_digit("4808041234")


@pytest.fixture
def villages(desk):
    gmina = save_municipality(desk, MunicipalityDraft(name="Jarzębinowo", leading=True))
    return {
        name: save_village(desk, VillageDraft(name=name, municipality_id=gmina))
        for name in ("Żabi Róg", "Brzózki", "Wólka Źródlana")
    }


def a_resident(**changes) -> ResidentDraft:
    usual = ResidentDraft(given_name="Anna", family_name="Łoś", no_pesel_reason="not_given")
    return replace(usual, **changes)


def add(desk, **changes) -> str:
    return residents.save_resident(desk, a_resident(**changes))


def names(found) -> list[str]:
    return [f"{row.family_name} {row.given_name}" for row in found]


def found(desk, text: str) -> list[str]:
    answer = residents.search_residents(desk, text)
    assert not answer.similar, "only near misses were found"
    return names(answer.rows)


# ---- saving


def test_a_resident_is_kept_with_everything_that_belongs_to_the_person(desk, villages):
    draft = a_resident(
        pesel=PESEL,
        born_on=date(1948, 8, 4),
        sex="female",
        village_id=villages["Brzózki"],
        house_no="58",
        phone="600 147 505",
        communication_needs=(
            CommunicationNeedDraft(kind=CommunicationNeedKind.LARGE_PRINT, note="A3"),
        ),
        representatives=(
            RepresentativeDraft(
                kind=RepresentativeKind.GUARDIAN, family_name="Ćwik", basis="III RNs 12/24"
            ),
        ),
        contacts=(ContactPersonDraft(relation="córka", name="Zofia", phone="600147506"),),
    )
    residents.save_resident(desk, draft)
    kept = residents.get_resident(desk, draft.id)
    assert kept.phone == "+48600147505"
    assert kept.contacts[0].phone == "+48600147506"
    expected = replace(draft, phone=kept.phone, contacts=kept.contacts, revision=kept.revision)
    assert kept == expected


def test_a_part_taken_out_of_the_form_is_gone_and_the_others_stay(desk):
    first, second = (ContactPersonDraft(name=name) for name in ("Zofia", "Jan"))
    resident = add(desk, contacts=(first, second))
    draft = residents.get_resident(desk, resident)
    residents.save_resident(desk, replace(draft, contacts=(second,)))
    assert [each.name for each in residents.get_resident(desk, resident).contacts] == ["Jan"]


def test_a_record_saved_meanwhile_is_not_overwritten(desk):
    draft = residents.get_resident(desk, add(desk))
    residents.save_resident(desk, replace(draft, contacts=(ContactPersonDraft(name="Zofia"),)))
    with pytest.raises(RecordChanged):
        residents.save_resident(desk, replace(draft, phone="600147505"))
    assert residents.get_resident(desk, draft.id).phone == ""


def test_a_refused_resident_leaves_no_trace(desk):
    with pytest.raises(Refused) as refusal:
        add(desk, family_name=" ", phone="po południu")
    assert [problem.code for problem in refusal.value.problems] == [
        "name-missing",
        "phone-unreadable",
    ]
    assert residents.count_residents(desk) == 0


def test_a_pesel_known_already_is_refused(desk):
    add(desk, pesel=PESEL)
    with pytest.raises(Refused) as refusal:
        add(desk, given_name="Zofia", pesel=PESEL)
    assert refusal.value.problems[0].code == "pesel-known"


def test_a_resident_may_be_saved_again_with_her_own_pesel(desk):
    draft = residents.get_resident(desk, add(desk, pesel=PESEL))
    residents.save_resident(desk, replace(draft, house_no="5"))
    assert residents.get_resident(desk, draft.id).house_no == "5"


def test_an_unknown_resident_is_not_found(desk):
    with pytest.raises(NotFound):
        residents.get_resident(desk, "0" * 32)


# ---- finding


@pytest.fixture
def office(desk, villages):
    add(desk, born_on=date(1948, 8, 4), village_id=villages["Brzózki"], phone="600147505")
    add(desk, given_name="Józef", family_name="Żółcińska-Gęś", village_id=villages["Żabi Róg"])
    add(desk, given_name="Zofia", family_name="Ćwik", pesel=PESEL, phone="22 123 45 67")
    add(desk, given_name="Jan", family_name="Lis", place_name="Ściegny")
    return desk


@pytest.mark.parametrize(
    "text",
    [
        "Łoś", "los", "LO", "an lo", "łoś brzózki", "brz ann", "600 147 505", "600147",
        "+48 600 147 505", "4.08.1948", "04.08.48", "1948-08-04", "04081948", "4.8.19",
    ],
)  # fmt: skip
def test_a_person_is_found_by_whatever_is_typed(office, text):
    assert found(office, text) == ["Łoś Anna"]


@pytest.mark.parametrize("text", ["gęś", "zolcinska ges", "ges zolc", "żabi", "rog zab"])
def test_a_double_name_and_a_village_of_two_words_are_found_by_any_part(office, text):
    assert found(office, text) == ["Żółcińska-Gęś Józef"]


@pytest.mark.parametrize("text", [PESEL, PESEL[:6], "22 123", "cwik 480804"])
def test_a_person_is_found_by_the_beginning_of_a_pesel_or_phone(office, text):
    assert found(office, text) == ["Ćwik Zofia"]


def test_signs_alone_find_nobody_and_an_empty_search_finds_everybody(office):
    assert found(office, "-- %") == []
    assert len(found(office, " ")) == 4


@pytest.mark.parametrize("text", ["Losś", "anan łoś", "brzuzki", "Żółcnska"])
def test_a_slip_of_the_keyboard_suggests_who_was_meant(office, text):
    answer = residents.search_residents(office, text)
    assert answer.similar
    assert len(answer.rows) == 1


def test_the_index_follows_every_change_of_a_name_and_of_an_address(office, villages):
    (row,) = residents.search_residents(office, "los").rows
    draft = residents.get_resident(office, row.id)
    residents.save_resident(
        office, replace(draft, family_name="Nowak", village_id=villages["Wólka Źródlana"])
    )
    assert found(office, "nowak wolka") == ["Nowak Anna"]
    assert names(residents.search_residents(office, "anna brz").rows) == []


def test_a_confidential_address_is_neither_shown_nor_searched_nor_filtered(desk, villages):
    place = villages["Brzózki"]
    add(desk, village_id=place, address_confidential=True, confidential_reason="sąd")
    (row,) = residents.search_residents(desk, "los").rows
    assert (row.village, row.address_hidden) == ("", True)
    assert residents.search_residents(desk, "brzozki").rows == ()
    assert residents.count_residents(desk, ResidentFilter(village_id=place)) == 0


# ---- the list


def plan(desk, resident_id: str, state: str, valid_to: date | None = None) -> None:
    with desk.store.write("plans.add") as session:
        made = ServicePlan(resident_id=resident_id, state=state, number="IPUS/1")
        session.add(made)
        version = "approved" if state in ("approved", "active") else "draft"
        session.add(PlanVersion(plan_id=made.id, version_no=1, state=version, valid_to=valid_to))


def everyone(desk, order=ResidentOrder.NAME, *, descending=False, limit=200, **wanted):
    rows: list[residents.ResidentRow] = []
    after = None
    while True:
        page = residents.page_of_residents(
            desk,
            ResidentFilter(**wanted),
            order,
            descending=descending,
            after=after,
            limit=limit,
        )
        rows.extend(page.rows)
        after = page.next
        if after is None:
            return names(rows)


def test_the_list_goes_by_the_polish_alphabet(desk):
    for family in ("Zając", "Łoś", "Ćwik", "Lis", "Cyran", "Źdźbło", "Żak"):
        add(desk, family_name=family)
    assert [name.split()[0] for name in everyone(desk)] == [
        "Cyran", "Ćwik", "Lis", "Łoś", "Zając", "Źdźbło", "Żak",
    ]  # fmt: skip


@pytest.mark.parametrize("order", list(ResidentOrder))
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("limit", [1, 2, 3, 200])
def test_pages_of_any_size_give_everybody_once_in_the_same_order(office, order, descending, limit):
    for row in residents.search_residents(office, "los").rows:
        plan(office, row.id, "active", date(2027, 1, 31))
    whole = everyone(office, order, descending=descending)
    assert len(whole) == 4
    assert everyone(office, order, descending=descending, limit=limit) == whole


def test_missing_values_come_last_in_both_directions(office):
    for descending in (False, True):
        assert everyone(office, ResidentOrder.BORN_ON, descending=descending)[0] == "Łoś Anna"
        assert everyone(office, ResidentOrder.VILLAGE, descending=descending)[3] in (
            "Ćwik Zofia",
            "Lis Jan",
        )


def test_filters_by_plan_agree_with_what_the_rows_show(desk):
    states = {
        "Bez": None,
        "Koniec": "completed",
        "Projekt": "draft",
        "Uzgodniony": "agreed",
        "Aktywny": "active",
        "Odnowa": "active",
        "Zatwierdzony": "approved",
    }
    for family, state in states.items():
        resident = add(desk, family_name=family)
        soon = family == "Odnowa"
        if state:
            plan(desk, resident, state, date(2026, 12, 1) if soon else date(2027, 9, 30))
    filtered = {
        wanted: {name.split()[0] for name in everyone(desk, plan=wanted)}
        for wanted in ("active", "draft", "ending", "none")
    }
    assert filtered == {
        "active": {"Aktywny", "Odnowa", "Zatwierdzony"},
        "draft": {"Projekt", "Uzgodniony"},
        "ending": {"Odnowa"},
        "none": {"Bez", "Koniec"},
    }
    for wanted, people in filtered.items():
        assert residents.count_residents(desk, ResidentFilter(plan=wanted)) == len(people)


def test_the_plan_in_force_is_shown_before_one_being_written(desk):
    resident = add(desk)
    plan(desk, resident, "draft")
    plan(desk, resident, "active", date(2027, 1, 31))
    plan(desk, resident, "completed", date(2025, 1, 31))
    (row,) = residents.page_of_residents(desk, ResidentFilter()).rows
    assert (row.plan.state, row.plan.ends_on) == ("active", date(2027, 1, 31))


def test_search_and_filter_narrow_together(office, villages):
    assert everyone(office, text="o", village_id=villages["Żabi Róg"]) == []
    assert everyone(office, text="ges", village_id=villages["Żabi Róg"]) == ["Żółcińska-Gęś Józef"]


def test_counts_stop_where_asked(office):
    assert residents.count_residents(office) == 4
    assert residents.count_residents(office, up_to=3) == 3
    assert residents.count_residents(office, ResidentFilter(text="an")) == 1


def test_common_and_rare_words_find_the_same_people(desk):
    """Walking down the list and collecting the rarest word are two ways to one answer."""
    with desk.store.write("residents.import") as session:
        for number in range(60):
            family = "Rzadki" if number % 20 == 7 else "Częsty"
            session.add(
                Resident(given_name="Anna", family_name=family, phone=f"+486000000{number:02}")
            )
    for limit in (1, 2, 200):
        assert everyone(desk, limit=limit, text="rzad an") == ["Rzadki Anna"] * 3
        assert len(everyone(desk, limit=limit, text="an cz")) == 57


# ---- look-alikes


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"pesel": PESEL, "family_name": "Inna"}, Likeness.SAME_PESEL),
        ({"born_on": date(1948, 8, 4)}, Likeness.SAME_BIRTH_DATE),
        ({"family_name": "Los", "born_on": date(1948, 8, 4)}, Likeness.SAME_NAME),
        ({"family_name": "Łośś", "born_on": date(1948, 8, 4)}, Likeness.SAME_BIRTH_DATE),
        ({"given_name": "Łoś", "family_name": "Anna"}, Likeness.SWAPPED_NAMES),
        ({"family_name": "Nowak", "born_on": date(1948, 8, 4)}, Likeness.OTHER_FAMILY_NAME),
    ],
)
def test_hints_show_who_looks_like_the_person_being_typed(desk, changes, reason):
    known = add(desk, pesel=PESEL, born_on=date(1948, 8, 4), phone="600147505")
    (hint,) = residents.hints_for(desk, a_resident(**{"phone": "600147505"} | changes))
    assert hint.row.id == known
    assert reason in hint.likeness.reasons


@pytest.mark.parametrize(
    ("known", "typed"), [("Żółkiewska-Ćma", "Zolkiewska"), ("Ćma", "Żółkiewska-Ćma")]
)
def test_half_of_a_double_name_is_hinted_at(desk, known, typed):
    there = add(desk, given_name="Świętosława", family_name=known)
    draft = a_resident(given_name="Swietoslawa", family_name=typed)
    (hint,) = residents.hints_for(desk, draft)
    assert hint.row.id == there
    assert Likeness.SIMILAR_NAME in hint.likeness.reasons


def test_nobody_is_hinted_at_for_a_half_typed_form(desk):
    add(desk)
    assert residents.hints_for(desk, ResidentDraft(given_name="Anna")) == []


def test_a_probable_double_is_warned_of_and_not_refused(desk):
    add(desk, born_on=date(1948, 8, 4))
    again = a_resident(born_on=date(1948, 8, 4))
    assert "resident-looks-like-known" in [each.code for each in residents.check(desk, again)]
    residents.save_resident(desk, again)
    assert residents.count_residents(desk) == 2
