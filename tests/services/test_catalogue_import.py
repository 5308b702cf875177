"""The real catalogue through the real reader into a real store."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

import pytest

from cus_desktop.domain.catalogue import ServiceDraft
from cus_desktop.domain.import_outcomes import Outcome
from cus_desktop.errors import Refused
from cus_desktop.models.unit_of_work import WriteSession
from cus_desktop.services import catalogue, catalogue_import
from cus_desktop.services.catalogue import put_service
from cus_desktop.services.catalogue_import import CatalogueImport, counts
from cus_desktop.services.desk import Desk

REAL = Path(__file__).parents[1] / "data" / "catalogue-real.csv"
NOTHING = {"added": 0, "changed": 0, "unchanged": 0, "skipped": 0, "rejected": 0}


def write(folder: Path, text: str) -> Path:
    path = folder / "katalog.csv"
    path.write_text(text, "utf-8-sig")
    return path


def test_the_real_catalogue_is_imported_completely_in_one_step(desk: Desk) -> None:
    steps = []
    desk.store.subscribe(lambda change: steps.append(change.title))
    done = CatalogueImport.read(REAL).apply(desk)
    assert asdict(counts(done)) == {**NOTHING, "added": 15}
    assert steps == ["catalogue.import"]
    rows = catalogue.list_services(desk)
    assert len(rows) == 15
    assert all(row.areas and row.legal_track and row.unit and row.fee for row in rows)
    assert [row.limit_per_person for row in rows].count("") == 9
    loan = next(row for row in rows if row.name.startswith("Wypożyczalnia"))
    assert loan.areas == ("health", "disability_support")
    assert loan.unit == "rental"
    assert "75 lat samotna" in loan.addressees


def test_importing_the_real_catalogue_again_changes_nothing(desk: Desk) -> None:
    file = CatalogueImport.read(REAL)
    file.apply(desk)
    steps = []
    desk.store.subscribe(lambda change: steps.append(change.title))
    assert asdict(counts(file.apply(desk))) == {**NOTHING, "unchanged": 15}
    assert steps == []


def test_a_preview_changes_nothing(desk: Desk) -> None:
    assert counts(CatalogueImport.read(REAL).preview(desk)).added == 15
    assert catalogue.list_services(desk) == []


def test_what_the_office_changed_is_shown_before_it_is_overwritten(desk: Desk) -> None:
    file = CatalogueImport.read(REAL)
    file.apply(desk)
    row = next(row for row in catalogue.list_services(desk) if row.name == "Złota rączka")
    draft = catalogue.get_service(desk, row.id)
    catalogue.save_service(
        desk, replace(draft, fee="10 zł", plain_description="Naprawimy kran.", pictogram="hammer")
    )
    plan = file.preview(desk)
    assert asdict(counts(plan)) == {**NOTHING, "changed": 1, "unchanged": 14}
    (change,) = plan.changing[0].changes
    assert (change.field, change.old, change.new) == ("fee", "10 zł", "bezpłatnie")
    file.apply(desk)
    after = catalogue.get_service(desk, row.id)
    assert (after.fee, after.plain_description, after.pictogram) == (
        "bezpłatnie",
        "Naprawimy kran.",
        "hammer",
    )


def test_answers_given_to_the_preview_are_imported(desk: Desk, tmp_path: Path) -> None:
    file = CatalogueImport.read(
        write(tmp_path, "nazwa;obszary;tryb;jm\nPosiłki;żywienie;program;porcja\n")
    )
    answers = {
        question.key: {"areas": "social_assistance", "unit": "meal"}[question.field]
        for question in file.preview(desk).questions
    }
    file.apply(desk, answers)
    (row,) = catalogue.list_services(desk)
    assert (row.areas, row.unit) == (("social_assistance",), "meal")


def test_unanswered_questions_leave_the_field_empty(desk: Desk, tmp_path: Path) -> None:
    file = CatalogueImport.read(write(tmp_path, "nazwa;tryb;jm\nPosiłki;;porcja\n"))
    plan = file.apply(desk)
    assert {question.field for question in plan.questions} == {"unit", "areas", "legal_track"}
    (row,) = catalogue.list_services(desk)
    assert (row.unit, row.areas, row.legal_track) == ("", (), "")


def test_rejected_rows_stay_out_and_the_good_ones_come_in(desk: Desk, tmp_path: Path) -> None:
    catalogue.save_service(desk, ServiceDraft(name="Rehabilitacja"))
    text = "Lp.;nazwa;tryb\n1;Rehabilitacja;program\n2;;program\n3;Taxi;program\n4;taxi;decyzja\n"
    done = CatalogueImport.read(write(tmp_path, text)).apply(desk)
    assert asdict(counts(done)) == {**NOTHING, "added": 1, "changed": 1, "rejected": 2}
    rejected = [row for row in done.rows if row.outcome is Outcome.REJECTED]
    assert [(row.row, row.problems[0].code) for row in rejected] == [
        (3, "service-name-missing"),
        (5, "service-twice-in-file"),
    ]
    assert done.unknown_headings == ("Lp.",)


def test_a_file_without_names_is_refused_and_nothing_changes(desk: Desk, tmp_path: Path) -> None:
    file = CatalogueImport.read(write(tmp_path, "tytuł;jm\nA;kurs\n"))
    with pytest.raises(Refused) as refusal:
        file.apply(desk)
    assert [problem.code for problem in refusal.value.problems] == ["import-no-name-column"]
    assert catalogue.list_services(desk) == []
    file.apply(desk, columns={0: "name", 1: "unit"})
    assert [(row.name, row.unit) for row in catalogue.list_services(desk)] == [("A", "trip")]


def test_a_file_with_headings_only_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refusal:
        CatalogueImport.read(write(tmp_path, "nazwa;jm\n"))
    assert [problem.code for problem in refusal.value.problems] == ["sheet-no-rows"]


def test_a_spreadsheet_is_read_like_the_text_file(desk: Desk, tmp_path: Path) -> None:
    import csv

    import xlsxwriter

    path = tmp_path / "katalog.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        page = book.add_worksheet("Katalog")
        with REAL.open(encoding="utf-8-sig", newline="") as file:
            for number, cells in enumerate(csv.reader(file, delimiter=";")):
                for column, cell in enumerate(cells):
                    page.write_string(number + 2, column, cell)
        page.write_string(0, 0, "Katalog usług 2026")
    done = CatalogueImport.read(path).apply(desk)
    assert counts(done).added == 15
    assert asdict(counts(CatalogueImport.read(REAL).preview(desk))) == {**NOTHING, "unchanged": 15}


def test_an_import_that_fails_half_way_leaves_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[str] = []

    def failing(session: WriteSession, draft: ServiceDraft) -> None:
        if len(written) == 8:
            raise OSError("the disk went away")
        written.append(draft.id)
        put_service(session, draft)
        session.flush()

    monkeypatch.setattr(catalogue_import, "put_service", failing)
    with pytest.raises(OSError, match="went away"):
        CatalogueImport.read(REAL).apply(desk)
    assert len(written) == 8
    assert catalogue.list_services(desk) == []
    monkeypatch.undo()
    assert counts(CatalogueImport.read(REAL).apply(desk)).added == 15


def test_rejected_rows_are_kept_as_they_came_with_their_reason(desk: Desk, tmp_path: Path) -> None:
    text = "nazwa;odpłatność\n;=1+1\nA;5 zł\nA;6 zł\n"
    file = CatalogueImport.read(write(tmp_path, text))
    plan = file.apply(desk)
    content = file.rejected_csv(plan, {2: "bez nazwy", 4: "drugi raz"}, "Powód").decode("utf-8-sig")
    assert content.split("\r\n") == [
        "nazwa;odpłatność;Powód",
        ";'=1+1;bez nazwy",
        "A;6 zł;drugi raz",
        "",
    ]
