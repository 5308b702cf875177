"""What importing a sheet of services would do, before anything is changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.catalogue import ProgrammeDraft, ServiceDraft
from cus_desktop.domain.catalogue_import import (
    LEAVE_EMPTY,
    ImportPlan,
    plan_import,
)
from cus_desktop.domain.catalogue_words import recognise_field
from cus_desktop.domain.import_outcomes import FieldChange, Outcome
from cus_desktop.exports.sheets import read_sheet

TODAY = date(2026, 11, 21)
REAL = Path(__file__).parents[1] / "data" / "catalogue-real.csv"


@dataclass(frozen=True)
class Table:
    headers: Sequence[str]
    rows: Sequence[Sequence[str]]

    @property
    def numbers(self) -> Sequence[int]:
        return range(2, len(self.rows) + 2)


def table(headings: str, *rows: str) -> Table:
    return Table(headings.split("|"), [row.split("|") for row in rows])


def counts(plan: ImportPlan) -> dict[str, int]:
    return {kind.value: plan.count(kind) for kind in Outcome if plan.count(kind)}


def saved(plan: ImportPlan) -> list[ServiceDraft]:
    return [row.service for row in plan.changing if row.service]


# ------------------------------------------------------------------ the real file


@pytest.fixture(scope="module")
def real_plan() -> ImportPlan:
    return plan_import(read_sheet(REAL, lambda cell: recognise_field(cell) is not None), [], TODAY)


def test_the_real_catalogue_gives_fifteen_services_and_no_question(real_plan: ImportPlan) -> None:
    assert counts(real_plan) == {"added": 15}
    assert real_plan.questions == ()
    assert real_plan.unknown_headings == ()


def test_the_areas_of_the_real_catalogue_are_recognised(real_plan: ImportPlan) -> None:
    areas = {service.name: service.areas for service in saved(real_plan)}
    assert areas["Wypożyczalnia sprzętu rehabilitacyjnego"] == ("disability_support", "health")
    assert areas["Gospodarstwo opiekuńcze"] == ("social_assistance", "reintegration")
    assert areas["Warsztaty umiejętności opiekuńczo-wychowawczych"] == (
        "family_support",
        "pro_family",
    )
    assert areas["Złota rączka"] == ("social_assistance", "housing")
    assert all(areas.values())


def test_the_tracks_of_the_real_catalogue_are_recognised(real_plan: ImportPlan) -> None:
    by_decision = {
        service.name for service in saved(real_plan) if service.legal_track == "social_assistance"
    }
    assert by_decision == {
        saved(real_plan)[3].name,
        "Usługi opiekuńcze w miejscu zamieszkania",
        "Dzienny dom pomocy",
        "Usługi sąsiedzkie",
    }
    assert {service.legal_track for service in saved(real_plan)} == {
        "social_assistance",
        "programme",
    }


def test_units_and_texts_of_the_real_catalogue_stay_as_typed(real_plan: ImportPlan) -> None:
    units = [service.unit for service in saved(real_plan)]
    assert units == [
        *("rental", "trip", "km", "hour", "hour", "hour", "day", "full_day", "day"),
        *("hour", "hour", "meeting", "hour", "hour", "hour"),
    ]
    taxi = saved(real_plan)[1]
    assert taxi.name == "Taksówka dla seniora – przejazd do lekarza"
    assert (taxi.limit_per_person, taxi.fee) == ("2 kursy w miesiącu", "3,00 zł za kurs")
    assert taxi.addressees.count(";") == 1


def test_empty_limits_of_the_real_catalogue_stay_empty(real_plan: ImportPlan) -> None:
    limits = [service.limit_per_person for service in saved(real_plan)]
    assert limits.count("") == 9
    assert limits[0] == "do 3 miesięcy"


def test_importing_the_real_catalogue_again_changes_nothing(real_plan: ImportPlan) -> None:
    sheet = read_sheet(REAL)
    assert counts(plan_import(sheet, saved(real_plan), TODAY)) == {"unchanged": 15}


# ------------------------------------------------------------------ questions


def test_an_unknown_word_is_asked_about_once_for_all_its_rows() -> None:
    sheet = table(
        "nazwa|obszary|tryb|jm", "A|kultura|program|komplet", "B|kultura|program|Komplet "
    )
    plan = plan_import(sheet, [], TODAY)
    (question,) = plan.questions
    assert (question.field, question.text, question.rows) == ("unit", "komplet", (2, 3))
    assert "piece" in question.choices
    assert [service.unit for service in saved(plan)] == ["", ""]
    answered = plan_import(sheet, [], TODAY, answers={question.key: "piece"})
    assert answered.questions == ()
    assert [service.unit for service in saved(answered)] == ["piece", "piece"]


def test_an_empty_area_or_track_is_asked_for_each_row_and_may_stay_empty() -> None:
    sheet = table("nazwa|obszary|tryb", "A||", "B||program")
    plan = plan_import(sheet, [], TODAY)
    assert [(q.field, q.text, q.rows) for q in plan.questions] == [
        ("areas", "", (2,)),
        ("legal_track", "", (2,)),
        ("areas", "", (3,)),
    ]
    answers = {q.key: LEAVE_EMPTY for q in plan.questions}
    answers[plan.questions[2].key] = "culture;health"
    answered = plan_import(sheet, [], TODAY, answers=answers)
    assert answered.questions == ()
    assert [service.areas for service in saved(answered)] == [(), ("culture", "health")]
    assert [service.legal_track for service in saved(answered)] == ["", "programme"]


def test_other_empty_cells_are_left_empty_without_a_question() -> None:
    plan = plan_import(
        table("nazwa|obszary|tryb|jm|limit|odpłatność", "A|kultura|program|||"), [], TODAY
    )
    assert plan.questions == ()
    (service,) = saved(plan)
    assert (service.unit, service.limit_per_person, service.fee) == ("", "", "")


def test_an_answer_outside_the_choices_is_ignored() -> None:
    sheet = table("nazwa|obszary|tryb|jm", "A|kultura|program|komplet")
    (question,) = plan_import(sheet, [], TODAY).questions
    answered = plan_import(sheet, [], TODAY, answers={question.key: "bushel"})
    assert saved(answered)[0].unit == ""


def test_an_unknown_programme_is_asked_about_and_a_known_one_is_taken() -> None:
    programme = ProgrammeDraft(name="Program usług na lata 2025–2027")
    sheet = table(
        "nazwa|obszary|tryb|nazwa programu",
        "A|kultura|program|PROGRAM USŁUG NA LATA 2025-2027",
        "B|kultura|program|inny",
    )
    plan = plan_import(sheet, [], TODAY, programmes=[programme])
    assert [service.programme_id for service in saved(plan)] == [programme.id, ""]
    (question,) = plan.questions
    assert (question.field, question.choices) == ("programme", (programme.id,))


# ------------------------------------------------------------------ against the catalogue

KNOWN = ServiceDraft(
    name="Złota rączka",
    areas=("housing", "social_assistance"),
    legal_track="programme",
    unit="hour",
    fee="bezpłatnie",
    plain_description="Naprawimy Ci kran.",
    revision="7",
)


def test_a_changed_cell_is_shown_with_its_old_and_new_value() -> None:
    sheet = table("nazwa|odpłatność|jm", "złota raczka|5 zł|kurs")
    (row,) = plan_import(sheet, [KNOWN], TODAY).rows
    assert row.outcome is Outcome.CHANGED
    assert row.changes == (
        FieldChange("name", "Złota rączka", "złota raczka"),
        FieldChange("unit", "hour", "trip"),
        FieldChange("fee", "bezpłatnie", "5 zł"),
    )
    assert row.service == replace(KNOWN, name="złota raczka", fee="5 zł", unit="trip")


def test_an_empty_cell_does_not_clear_what_the_office_knows() -> None:
    sheet = table("nazwa|obszary|tryb|odpłatność|opis prosty", "Złota rączka||||")
    plan = plan_import(sheet, [KNOWN], TODAY)
    assert counts(plan) == {"unchanged": 1}
    assert plan.questions == ()


def test_areas_in_another_order_are_the_same_areas() -> None:
    sheet = table("nazwa|obszary", "Złota rączka|pomoc społeczna; mieszkalnictwo")
    assert counts(plan_import(sheet, [KNOWN], TODAY)) == {"unchanged": 1}


def test_an_open_question_takes_no_area_away() -> None:
    sheet = table("nazwa|obszary", "Złota rączka|mieszkalnictwo; majsterkowanie")
    plan = plan_import(sheet, [KNOWN], TODAY)
    assert counts(plan) == {"unchanged": 1}
    answered = plan_import(sheet, [KNOWN], TODAY, answers={plan.questions[0].key: "civic_activity"})
    assert [service.areas for service in saved(answered)] == [("housing", "civic_activity")]


def test_two_services_of_the_same_name_stop_the_row() -> None:
    twin = replace(KNOWN, id="1" * 32, name="Złota Rączka")
    (row,) = plan_import(table("nazwa|jm", "Złota rączka|kurs"), [KNOWN, twin], TODAY).rows
    assert row.outcome is Outcome.REJECTED
    assert [problem.code for problem in row.problems] == ["service-matches-several"]


# ------------------------------------------------------------------ rows


def test_a_row_without_a_name_is_rejected_with_its_number() -> None:
    (row,) = plan_import(table("nazwa|jm", " |kurs"), [], TODAY).rows
    assert (row.row, row.outcome) == (2, Outcome.REJECTED)
    assert [problem.code for problem in row.problems] == ["service-name-missing"]


def test_the_same_row_twice_is_skipped_and_another_row_of_that_name_is_rejected() -> None:
    plan = plan_import(table("nazwa|jm", "A|kurs", "A|kurs", "a|km"), [], TODAY)
    assert counts(plan) == {"added": 1, "skipped": 1, "rejected": 1}
    assert [problem.code for problem in plan.rows[2].problems] == ["service-twice-in-file"]


def test_a_text_longer_than_its_field_is_rejected_rather_than_cut() -> None:
    plan = plan_import(table("nazwa|odpłatność", f"A|{'x' * 241}"), [], TODAY)
    assert counts(plan) == {"rejected": 1}
    assert [(p.field, p.code) for p in plan.rows[0].problems if p.blocks] == [
        ("fee", "text-too-long")
    ]


def test_a_file_without_a_column_for_the_name_rejects_every_row() -> None:
    assert counts(plan_import(table("tytuł|jm", "A|kurs", "B|km"), [], TODAY)) == {"rejected": 2}


def test_columns_may_be_chosen_by_hand() -> None:
    plan = plan_import(table("tytuł|jm", "A|kurs"), [], TODAY, columns={0: "name"})
    assert [service.name for service in saved(plan)] == ["A"]
    assert plan.unknown_headings == ("jm",)


def test_rows_with_nothing_in_the_known_columns_do_not_count() -> None:
    assert plan_import(table("nazwa|lp", "|1", "|2"), [], TODAY).rows == ()


HEADINGS = {
    "name": "Nazwa",
    "areas": "Obszary",
    "legal_track": "Tryb",
    "unit": "Jednostka",
    "fee": "Opłata",
    "place": "Miejsce",
}
ROWS = [
    {"name": "Rehabilitacja", "areas": "zdrowie", "legal_track": "program", "unit": "godz."},
    {"name": "Obiady", "areas": "pomoc społeczna", "legal_track": "decyzja", "fee": "7 zł"},
    {"name": "Taxi", "areas": "kultura; 4", "legal_track": "PUS", "unit": "kurs", "place": "gmina"},
]


@given(
    st.permutations([*HEADINGS, "x", "y"]),
    st.sampled_from(["Lp.", "Uwagi wewnętrzne", ""]),
)
def test_the_order_of_columns_does_not_matter_and_unknown_ones_are_named(
    order: list[str], unknown: str
) -> None:
    headers = [HEADINGS.get(name, unknown + name * bool(unknown)) for name in order]
    cells = [[row.get(name, "?" if name == "x" else "") for name in order] for row in ROWS]
    plan = plan_import(Table(headers, cells), [], TODAY)
    assert [replace(service, id="") for service in saved(plan)] == [
        replace(service, id="") for service in saved(plan_import(straight(), [], TODAY))
    ]
    # The empty unknown column says nothing; the filled one is named, by position if need be.
    assert plan.unknown_headings == (f"{unknown}x" if unknown else f"#{order.index('x') + 1}",)


def straight() -> Table:
    return Table(
        list(HEADINGS.values()), [[row.get(name, "") for name in HEADINGS] for row in ROWS]
    )


CELL = st.sampled_from(["", "kultura", "zwierzęta", "program", "kurs", "A", "B", "b", "12", ";"])


@given(st.lists(st.lists(CELL, min_size=5, max_size=5), max_size=6))
def test_importing_twice_never_doubles_and_settles(rows: list[list[str]]) -> None:
    sheet = Table(["nazwa", "obszary", "tryb", "jm", "odpłatność"], rows)
    first = plan_import(sheet, [], TODAY)
    second = plan_import(sheet, saved(first), TODAY)
    assert second.count(Outcome.ADDED) == second.count(Outcome.CHANGED) == 0
    assert second.count(Outcome.UNCHANGED) == first.count(Outcome.ADDED)
    assert second.count(Outcome.REJECTED) == first.count(Outcome.REJECTED)
