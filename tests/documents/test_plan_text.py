"""What stands on the pages of the printed plan."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cus_desktop.documents.plan import render_plan
from cus_desktop.documents.plan_document import PlanTexts, TotalsBlock
from tests.documents import samples
from tests.documents.reading import page_texts, whole_text

GOLDEN = Path(__file__).parents[1] / "golden" / "plan-pl.txt"


def test_the_polish_plan_reads_as_agreed(polish):
    pages = page_texts(render_plan(samples.a_plan(), polish))
    text = "\n\f\n".join(page.strip() for page in pages) + "\n"
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.write_text(text, "utf-8", newline="\n")
    assert text == GOLDEN.read_text("utf-8")


def test_nothing_on_the_polish_plan_is_english(polish):
    text = whole_text(render_plan(samples.an_empty_plan(), polish))
    assert not re.search(r"\b(the|and|none|plan of|signature|person)\b", text)


@pytest.mark.parametrize(
    "words",
    [
        "Żółcińska-Gęś",
        "Spółdzielnia Socjalna „Źródło”",
        "Ćwik",
        "2 024,00",
        "20 076,00",
        "(6 miesięcy)",
        "upoważnienie nr 3/2026 z 02.01.2026",
        "ZATWIERDZAM",
        "tel. 600 000 012",
        "„Chcę znowu chodzić na próby chóru",
        "21 listopada 2026 r.",
    ],
)
def test_words_with_polish_letters_and_signs_are_found_by_searching(words, polish):
    assert words in whole_text(render_plan(samples.a_plan(), polish))


def test_every_page_carries_number_version_date_code_and_its_own_number(polish):
    plan = samples.a_plan()
    pages = page_texts(render_plan(plan, polish))
    for number, text in enumerate(pages, start=1):
        footer = f"IPUS/2026/0147 · wersja 1 · 21.11.2026 · kod {plan.fingerprint}"
        assert footer in text
        assert f"strona {number} z {len(pages)}" in text


def test_a_draft_of_the_practice_office_says_so_on_every_page(polish):
    for text in page_texts(render_plan(samples.a_draft(), polish)):
        assert text.count("PROJEKT") >= 2
        assert "DANE PRZYKŁADOWE – ćwiczenia" in text


def test_an_approved_plan_of_a_real_office_carries_neither_mark(polish):
    text = whole_text(render_plan(samples.a_plan(), polish))
    assert "PROJEKT" not in text
    assert "PRZYKŁADOWE" not in text


def test_a_helper_who_did_not_agree_to_be_named_is_known_to_the_coordinator(polish):
    assert "osoba znana koordynatorowi" in whole_text(render_plan(samples.a_plan(), polish))


def test_a_supporting_line_without_a_kind_claims_none(polish):
    plan = samples.a_plan()
    unknown = replace(plan.supporting[0], kind=None)
    text = whole_text(render_plan(replace(plan, supporting=(unknown,)), polish))
    assert "E1 zakupy, drewno, zaglądanie wieczorem brak Łucja Ćwik" in " ".join(text.split())
    assert "wolontariat" not in text


def test_empty_parts_say_none(polish):
    text = whole_text(render_plan(samples.an_empty_plan(), polish))
    for heading in ("C. Cele planu", "D. Usługi społeczne", "F. Pomoc innych instytucji"):
        assert f"{heading} brak" in text
    assert "Data urodzenia" in text


def test_markup_prints_as_what_was_typed(polish):
    text = whole_text(render_plan(samples.a_hostile_plan(), polish))
    assert '<b>gruby <img src="/etc/passwd"/> & </para> <a href="x">' in text
    assert "&amp; & &#0;" in text
    assert "root:" not in text


def test_typed_lines_stay_lines(polish):
    pages = page_texts(render_plan(samples.a_plan(situation="pierwsza\ndruga\r\ntrzecia"), polish))
    assert "pierwsza\ndruga\ntrzecia\n" in re.sub(r" +\n", "\n", pages[0])


def test_a_new_version_tells_what_it_replaces_and_why(polish):
    text = whole_text(render_plan(samples.a_changed_plan(), polish))
    assert "Ta wersja zastępuje wersję 1. Powód zmiany: szpital w styczniu" in text
    assert "Iryna Kowal (opiekun prawny), postanowienie III RNs 7/26" in text
    assert "Dokument tożsamości paszport FA123456 (Ukraina)" in text
    assert "Олена Шевченко" in text


def test_the_office_replaces_standing_texts_by_its_own(polish):
    texts = PlanTexts(statements=("Zgadzam się.",), privacy="Administratorem jest gmina.")
    text = whole_text(render_plan(samples.a_plan(texts=texts), polish))
    assert "Zgadzam się." in text
    assert "Administratorem jest gmina." in text
    assert "Otrzymuję jeden egzemplarz" not in text


def test_the_week_shows_when_nobody_comes(polish):
    week = tuple(entry for entry in samples.week() if entry.weekday == 0)
    pages = page_texts(render_plan(samples.a_plan(week=week), polish))
    text = "\n".join(pages)
    assert re.search(r"poniedziałek\s+8\.00–10\.00 opieka \(D1\)", text)
    assert re.search(r"wtorek\s+—\s+—\s+—", text)


def test_a_line_with_dates_of_its_own_shows_them(polish):
    line = replace(samples.services()[0], valid_from=None, valid_to=date(2027, 3, 1))
    text = whole_text(render_plan(samples.a_plan(services=(line,)), polish))
    assert "do 01.03.2027" in text


def _totals_of(months: int) -> TotalsBlock:
    """The usual sums, of services that last so many months."""
    totals = samples.a_plan().totals
    assert totals is not None
    return replace(totals, service_months=months)


_LONG_WORD = "Stowarzyszenie" * 6 + "abc"  # 87 letters: no column holds it


def test_cards_call_the_sum_of_the_whole_period_a_sum_and_not_a_monthly_one(polish):
    first, *others = samples.services()
    services = (replace(first, provider=_LONG_WORD), *others)
    totals = _totals_of(2)
    text = whole_text(render_plan(samples.a_plan(services=services, totals=totals), polish))
    flat = " ".join(text.split())
    monthly = (
        "Razem na miesiąc: Koszt na miesiąc (zł): 3 826,00; Odpłatność na miesiąc (zł): 365,50"
    )
    assert monthly in flat
    whole = "Razem w całym okresie (usługi przez 2 miesiące): Koszt (zł): 20 076,00; Odpłatność"
    assert whole in flat


def test_a_table_says_in_how_many_months_services_are_given(polish):
    totals = _totals_of(2)
    text = whole_text(render_plan(samples.a_plan(totals=totals), polish))
    assert "Razem w całym okresie (usługi przez 2 miesiące)" in " ".join(text.split())


def test_companies_post_codes_and_amounts_are_not_parted_by_a_line_end(polish):
    services = tuple(
        replace(each, provider="Teleopieka Sp. z o.o.", amount="26 posiłków na mies.")
        for each in samples.services()
    )
    pages = page_texts(render_plan(samples.a_plan(services=services), polish))
    lines = [line.replace("\u00a0", " ") for page in pages for line in page.splitlines()]
    assert sum("Sp. z o.o." in line for line in lines) == len(services)
    assert sum("26 posiłków" in line for line in lines) == len(services)
    assert not any(line.rstrip().endswith("11-999") for line in lines)
