"""Rules of services and programmes: D41, D42, D44, D45."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cus_desktop.domain.catalogue import ProgrammeDraft, ServiceDraft
from cus_desktop.domain.catalogue_rules import (
    check_programme,
    check_service,
    name_key,
    offered_on,
    service_ends_on,
)
from cus_desktop.domain.problems import Problem, Severity, blocking

TODAY = date(2026, 11, 21)

SERVICE = ServiceDraft(
    name="Złota rączka",
    areas=("housing",),
    legal_track="programme",
    unit="hour",
    quality_standard="Standard z 2025 r.",
)
PROGRAMME = ProgrammeDraft(
    name="Program usług społecznych",
    resolution_number="XII/84/2025",
    resolution_on=date(2025, 3, 27),
    journal_entry="Dz. Urz. poz. 1200",
    in_force_from=date(2025, 5, 1),
    in_force_to=date(2027, 12, 31),
)


def codes(problems: list[Problem]) -> dict[str, Severity]:
    return {problem.code: problem.severity for problem in problems}


def test_a_complete_service_has_no_problem() -> None:
    assert check_service(SERVICE, TODAY, PROGRAMME) == []


@pytest.mark.parametrize("name", ["", "   ", "–", "\n"])
def test_a_service_needs_a_name(name: str) -> None:
    problems = blocking(check_service(replace(SERVICE, name=name), TODAY))
    assert [(each.field, each.code) for each in problems] == [("name", "service-name-missing")]


def test_two_services_must_not_carry_the_same_name_in_other_letters() -> None:
    problems = check_service(SERVICE, TODAY, other_names=["Rehabilitacja", "ZLOTA  raczka!"])
    assert codes(problems) == {"service-name-taken": Severity.BLOCK}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"areas": ("housing", "gardening")}, "area-unknown"),
        ({"legal_track": "charity"}, "track-unknown"),
        ({"unit": "bushel"}, "unit-unknown"),
    ],
)
def test_unknown_keys_are_refused(change: dict, code: str) -> None:
    assert codes(blocking(check_service(replace(SERVICE, **change), TODAY))) == {
        code: Severity.BLOCK
    }


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"areas": ()}, "service-areas-missing"),
        ({"legal_track": ""}, "service-track-missing"),
        ({"quality_standard": " "}, "service-standard-missing"),
    ],
)
def test_what_is_not_known_yet_is_only_warned_about(change: dict, code: str) -> None:
    assert codes(check_service(replace(SERVICE, **change), TODAY)) == {code: Severity.WARN}


def test_a_social_assistance_service_needs_no_standard_of_the_office() -> None:
    by_decision = replace(SERVICE, legal_track="social_assistance", quality_standard="")
    assert check_service(by_decision, TODAY) == []


@pytest.mark.parametrize(
    ("field", "late"),
    [
        ("active_from", replace(SERVICE, active_from=date(2028, 1, 1))),
        ("active_to", replace(SERVICE, active_to=date(2028, 1, 1))),
    ],
)
def test_d41_blocks_a_programme_service_after_the_programme(field: str, late: ServiceDraft) -> None:
    (problem,) = check_service(late, TODAY, PROGRAMME)
    assert (problem.field, problem.code, problem.rule) == (field, "service-after-programme", "D41")
    assert problem.blocks
    assert problem.params == {"day": date(2027, 12, 31)}


def test_d41_lets_a_service_end_on_the_last_day_of_the_programme() -> None:
    assert check_service(replace(SERVICE, active_to=date(2027, 12, 31)), TODAY, PROGRAMME) == []


def test_d41_does_not_concern_services_by_decision() -> None:
    by_decision = replace(SERVICE, legal_track="social_assistance", active_to=date(2030, 1, 1))
    assert check_service(by_decision, TODAY, PROGRAMME) == []
    assert service_ends_on(by_decision, PROGRAMME) == date(2030, 1, 1)


def test_a_service_ends_with_its_programme() -> None:
    assert service_ends_on(SERVICE, PROGRAMME) == date(2027, 12, 31)
    assert service_ends_on(replace(SERVICE, active_to=date(2027, 6, 30)), PROGRAMME) == date(
        2027, 6, 30
    )
    assert service_ends_on(SERVICE, None) is None


def test_a_service_is_offered_from_its_first_day_to_its_last() -> None:
    service = replace(SERVICE, active_from=date(2026, 1, 1), active_to=date(2026, 12, 31))
    days = [date(2025, 12, 31), date(2026, 1, 1), date(2026, 12, 31), date(2027, 1, 1)]
    assert [offered_on(service, PROGRAMME, day) for day in days] == [False, True, True, False]


def test_a_period_that_ends_before_it_begins_is_refused() -> None:
    backwards = replace(SERVICE, active_from=date(2026, 5, 2), active_to=date(2026, 5, 1))
    assert codes(check_service(backwards, TODAY)) == {"ends-before-start": Severity.BLOCK}


@pytest.mark.parametrize(
    ("checked", "reminded"),
    [(date(2026, 5, 22), False), (date(2026, 5, 21), True), (date(2025, 1, 1), True)],
)
def test_d45_reminds_to_look_at_a_description_every_six_months(
    checked: date, reminded: bool
) -> None:
    problems = check_service(replace(SERVICE, last_checked_on=checked), TODAY)
    assert codes(problems) == ({"service-recheck": Severity.REMIND} if reminded else {})


def test_d42_names_every_missing_part_of_the_resolution() -> None:
    bare = ProgrammeDraft(name="Program")
    problems = check_programme(bare, TODAY)
    assert {problem.field for problem in problems} == {
        "resolution_number",
        "resolution_on",
        "journal_entry",
        "in_force_from",
    }
    assert {problem.severity for problem in problems} == {Severity.WARN}
    assert check_programme(PROGRAMME, TODAY) == []


def test_a_programme_needs_a_name_and_a_period_that_runs_forward() -> None:
    wrong = replace(PROGRAMME, name=" ", in_force_to=date(2025, 4, 30))
    assert codes(check_programme(wrong, TODAY)) == {
        "programme-name-missing": Severity.BLOCK,
        "ends-before-start": Severity.BLOCK,
    }


@pytest.mark.parametrize(
    ("ends", "reminded"),
    [
        (date(2026, 11, 20), False),
        (TODAY, True),
        (date(2027, 5, 21), True),
        (date(2027, 5, 22), False),
    ],
)
def test_d41_reminds_six_months_before_a_programme_ends(ends: date, reminded: bool) -> None:
    problems = check_programme(replace(PROGRAMME, in_force_to=ends), TODAY)
    assert codes(problems) == ({"programme-ends-soon": Severity.REMIND} if reminded else {})


def test_names_that_differ_in_letters_signs_and_spaces_are_one() -> None:
    assert name_key("Taksówka dla seniora – przejazd") == name_key("taksowka DLA seniora: przejazd")
    assert name_key("Taksówka") != name_key("Taksówki")
