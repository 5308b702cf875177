"""Rules of the office's own data, its gminas and villages."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from cus_desktop.domain.office_rules import (
    check_municipality,
    check_office,
    check_village,
    privacy_text_changed_silently,
)
from cus_desktop.domain.offices import MunicipalityDraft, OfficeDraft, VillageDraft
from cus_desktop.domain.problems import Problem, Severity

OFFICE = OfficeDraft(
    name="Centrum Usług Społecznych w Jarzębinowie",
    postcode="11-499",
    phone="600 000 100",
    email="cus@jarzebinowo.example",
    nip="123-456-32-18",
    regon="123456785",
)
LEADING = MunicipalityDraft(name="Jarzębinowo", teryt="2808032", leading=True)
PARTNER = MunicipalityDraft(name="Żabi Róg", agreement_number="3/2025")
VILLAGE = VillageDraft(name="Brzózki", municipality_id=LEADING.id, postcode="11-499")


def codes(problems: list[Problem]) -> list[tuple[str, str]]:
    return [(problem.field, problem.code) for problem in problems]


def test_complete_office_data_has_no_problem() -> None:
    assert check_office(OFFICE) == []


def test_only_the_name_of_the_office_must_be_filled() -> None:
    assert codes(check_office(OfficeDraft())) == [("name", "office-name-missing")]


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("nip", "123-456-32-19"),
        ("regon", "123456786"),
        ("postcode", "1149"),
        ("email", "cus.jarzebinowo.example"),
        ("email", "a@b@c.pl"),
    ],
)
def test_numbers_that_cannot_be_right_are_refused(field: str, typed: str) -> None:
    wrong: dict[str, Any] = {field: typed}
    problems = check_office(replace(OFFICE, **wrong))
    assert [problem.field for problem in problems] == [field]
    assert problems[0].blocks


def test_a_phone_with_an_extension_is_only_warned_about() -> None:
    (problem,) = check_office(replace(OFFICE, phone="89 600 01 00 wew. 12"))
    assert (problem.field, problem.severity) == ("phone", Severity.WARN)


def test_a_privacy_notice_needs_the_mark_of_its_version() -> None:
    problems = check_office(replace(OFFICE, privacy_notice="Administratorem jest..."))
    assert codes(problems) == [("privacy_notice_version", "privacy-version-missing")]


def test_rewriting_the_notice_under_the_old_version_is_noticed() -> None:
    first = replace(OFFICE, privacy_notice="Tekst pierwszy", privacy_notice_version="1")
    assert privacy_text_changed_silently(first, replace(first, privacy_notice="Tekst drugi"))
    spaced = replace(first, privacy_notice="Tekst  pierwszy\n")
    assert not privacy_text_changed_silently(first, spaced)
    marked = replace(first, privacy_notice="Tekst drugi", privacy_notice_version="2")
    assert not privacy_text_changed_silently(first, marked)


def test_a_centre_of_two_gminas_is_asked_for_the_agreement() -> None:
    assert check_municipality(PARTNER, [LEADING]) == []
    (problem,) = check_municipality(replace(PARTNER, agreement_number=""), [LEADING, PARTNER])
    assert (problem.code, problem.severity) == ("agreement-number-missing", Severity.WARN)


def test_a_single_gmina_needs_no_agreement() -> None:
    assert check_municipality(replace(LEADING, leading=False), [LEADING]) == []


def test_only_one_gmina_leads_the_centre() -> None:
    assert codes(check_municipality(replace(PARTNER, leading=True), [LEADING])) == [
        ("leading", "municipality-leading-twice")
    ]


def test_a_gmina_has_a_name_of_its_own_and_a_code_of_seven_digits() -> None:
    assert codes(check_municipality(MunicipalityDraft(teryt="28080"), [])) == [
        ("name", "municipality-name-missing"),
        ("teryt", "teryt-length"),
    ]
    twin = replace(PARTNER, name="JARZEBINOWO")
    assert codes(check_municipality(twin, [LEADING])) == [("name", "municipality-known")]


def test_a_village_needs_a_name_and_its_gmina() -> None:
    assert check_village(VILLAGE) == []
    assert codes(check_village(VillageDraft())) == [
        ("name", "village-name-missing"),
        ("municipality_id", "village-municipality-missing"),
    ]


def test_the_same_village_twice_in_one_gmina_is_warned_about() -> None:
    twin = replace(VILLAGE, id="0" * 32, name="brzozki")
    (problem,) = check_village(twin, [VILLAGE])
    assert (problem.code, problem.severity) == ("village-known", Severity.WARN)
    assert check_village(replace(twin, municipality_id=PARTNER.id), [VILLAGE]) == []
    assert check_village(VILLAGE, [VILLAGE]) == []
