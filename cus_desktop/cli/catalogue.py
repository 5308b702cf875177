"""``cus-desktop catalogue list|import``."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cus_desktop.cli.session import CliSession, table
from cus_desktop.cli.verbs import VerbGroup
from cus_desktop.domain.areas import AREAS
from cus_desktop.domain.catalogue import LegalTrack, ServiceDraft
from cus_desktop.domain.import_outcomes import Outcome
from cus_desktop.domain.problems import Problem
from cus_desktop.errors import Refused
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.texts import sentence
from cus_desktop.texts.field_labels import field_label
from cus_desktop.texts.stored_words import stored_words

if TYPE_CHECKING:
    from cus_desktop.services.catalogue_import import ImportPlan, PlannedRow, Question

_OUTCOMES = {
    "added": QT_TRANSLATE_NOOP("cli", "added"),
    "changed": QT_TRANSLATE_NOOP("cli", "changed"),
    "unchanged": QT_TRANSLATE_NOOP("cli", "unchanged"),
    "skipped": QT_TRANSLATE_NOOP("cli", "skipped"),
    "rejected": QT_TRANSLATE_NOOP("cli", "rejected"),
}


@click.group(cls=VerbGroup)
def catalogue() -> None:
    """The catalogue of services."""


@catalogue.command("list")
@click.argument("text", default="")
@click.option(
    "--area",
    type=click.Choice([area.key for area in AREAS]),
    metavar="KEY",
    help="Only services of one area, by its key.",
)
@click.option(
    "--track",
    type=click.Choice([track.value for track in LegalTrack]),
    help="Only services of one legal track.",
)
@click.pass_obj
def list_(session: CliSession, text: str, area: str | None, track: str | None) -> None:
    """Services in Polish order; TEXT narrows them, with or without Polish letters."""
    from cus_desktop.services.catalogue import CatalogueFilter, list_services

    wanted = CatalogueFilter(text=text, area=area or "", legal_track=track or "")
    with session.desk() as desk:
        rows = list_services(desk, wanted)
    translate = session.translator.translate

    def lines() -> Iterator[str]:
        if not rows:
            yield translate("cli", "No service was found.")
        yield from table(
            [
                (
                    row.name,
                    stored_words("service", "areas", ";".join(row.areas), translate),
                    stored_words("service", "unit", row.unit, translate),
                    row.fee,
                )
                for row in rows
            ]
        )

    session.result(rows, lines)


@catalogue.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--dry-run", is_flag=True, help="Show what would be done and change nothing.")
@click.option(
    "--answer",
    "answers",
    multiple=True,
    metavar="QUESTION=CHOICE",
    help="Answer to a question of the dry run; areas are joined by semicolons.",
)
@click.pass_obj
def import_(session: CliSession, file: Path, dry_run: bool, answers: tuple[str, ...]) -> None:
    """Import services from an XLSX or CSV file."""
    from cus_desktop.services.catalogue_import import CatalogueImport

    with session.desk() as desk:
        reading = CatalogueImport.read(file)
        before = reading.preview(desk)
        if "name" not in before.columns.values():
            raise Refused([Problem("name", "import-no-name-column")])
        given = _answers(answers, before.questions)
        plan = reading.preview(desk, given) if dry_run else reading.apply(desk, given)
    session.result(_as_json(plan, session, dry_run=dry_run), lambda: _lines(plan, session, dry_run))
    session.rejected(plan.count(Outcome.REJECTED))


def _answers(given: tuple[str, ...], questions: tuple[Question, ...]) -> dict[str, str]:
    """The answers by question; Refused for one that fits no question or none of its choices."""
    known = {question.key: question for question in questions}
    answers = {}
    for answer in given:
        key, _, choice = answer.rpartition("=")
        question = known.get(key)
        picked = [part for part in choice.split(";") if part]
        fits = question is not None and set(picked) <= set(question.choices)
        if not fits or (question is not None and len(picked) > 1 and not question.several):
            raise Refused([Problem("answer", "answer-unknown", {"answer": answer})])
        answers[key] = choice
    return answers


def _as_json(plan: ImportPlan, session: CliSession, *, dry_run: bool) -> Mapping[str, object]:
    from cus_desktop.services.catalogue_import import counts

    return {
        "dry_run": dry_run,
        **dataclasses.asdict(counts(plan)),
        "rejected_rows": [_row_as_json(row, session) for row in plan.rows if _is(row, "rejected")],
        "changed_rows": [
            {"row": row.row, "name": row.name, "changes": row.changes}
            for row in plan.rows
            if _is(row, "changed")
        ],
        "added_rows": [
            {"row": row.row, **_read_as_json(row.service)}
            for row in plan.rows
            if _is(row, "added") and row.service is not None
        ],
        "questions": plan.questions,
        "unknown_columns": plan.unknown_headings,
    }


def _read_as_json(service: ServiceDraft) -> Mapping[str, object]:
    read = ("name", "areas", "legal_track", "unit", "fee")
    return {name: getattr(service, name) for name in read}


def _row_as_json(row: PlannedRow, session: CliSession) -> Mapping[str, object]:
    translate = session.translator.translate
    problems = [
        {"field": each.field, "code": each.code, "message": sentence(each, translate)}
        for each in row.problems
        if each.blocks
    ]
    return {"row": row.row, "name": row.name, "problems": problems}


def _lines(plan: ImportPlan, session: CliSession, dry_run: bool) -> Iterator[str]:
    from cus_desktop.services.catalogue_import import counts

    translate = session.translator.translate
    for row in plan.rows:
        for each in (problem for problem in row.problems if problem.blocks):
            text = translate("cli", "Row %1 was rejected. %2")
            yield text.replace("%1", str(row.row)).replace("%2", sentence(each, translate))
        for change in row.changes:
            yield "  ".join(
                (
                    str(row.row),
                    row.name,
                    field_label("service", change.field, translate) + ":",
                    stored_words("service", change.field, change.old, translate) or "—",
                    "→",
                    stored_words("service", change.field, change.new, translate) or "—",
                )
            )
    if dry_run:
        yield from _new_lines(plan, session)
    for question in plan.questions:
        yield _question_line(question, session)
    if plan.unknown_headings:
        text = translate("cli", "Columns that are not imported: %1")
        yield text.replace("%1", ", ".join(plan.unknown_headings))
    done = [
        f"{translate('cli', _OUTCOMES[name])} {number}"
        for name, number in dataclasses.asdict(counts(plan)).items()
    ]
    yield ", ".join(done)
    if dry_run:
        yield translate("cli", "Nothing was changed: this was only a preview.")


def _new_lines(plan: ImportPlan, session: CliSession) -> Iterator[str]:
    """What was read of each new service: its row, name, areas, unit and fee."""
    translate = session.translator.translate
    new = [(row.row, row.service) for row in plan.rows if _is(row, "added")]
    yield from table(
        [
            (
                str(number),
                service.name,
                stored_words("service", "areas", ";".join(service.areas), translate) or "—",
                stored_words("service", "unit", service.unit, translate) or "—",
                service.fee or "—",
            )
            for number, service in new
            if service is not None
        ]
    )


def _question_line(question: Question, session: CliSession) -> str:
    translate = session.translator.translate
    text = (
        translate("cli", '%1, %2: what does “%3” mean? Answer with --answer "%4=…": %5')
        if question.text
        else translate("cli", '%1, %2: the cell is empty. Answer with --answer "%4=…": %5')
    )
    several = len(question.rows) > 1
    rows = translate("cli", "Rows %1") if several else translate("cli", "Row %1")
    words = {
        "%1": rows.replace("%1", ", ".join(map(str, question.rows))),
        "%2": field_label("service", question.field, translate),
        "%3": question.text,
        "%4": question.key,
        "%5": ", ".join(question.choices),
    }
    return re.sub(r"%\d", lambda place: words[place.group()], text)


def _is(row: PlannedRow, outcome: str) -> bool:
    return row.outcome.value == outcome
