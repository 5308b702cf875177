"""``cus-desktop residents add|show|search|import|export``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cus_desktop.cli.output_file import force_option, refuse_output, write_output
from cus_desktop.cli.resident_options import (
    draft_from,
    draft_options,
    refuse_doubtful_pesel,
    refuse_doubts,
)
from cus_desktop.cli.resident_reports import (
    answers_from,
    card_as_json,
    card_lines,
    columns_from,
    import_as_json,
    import_lines,
    reasons,
    row_as_json,
    row_cells,
    row_counter,
)
from cus_desktop.cli.session import CliSession, table
from cus_desktop.cli.verbs import VerbGroup
from cus_desktop.domain.problems import Severity
from cus_desktop.texts import sentence

if TYPE_CHECKING:
    from cus_desktop.services.residents import FoundResidents

_PLANS = click.Choice(["active", "draft", "ending", "none"])
_PATH = click.Path(path_type=Path, dir_okay=False)


@click.group(cls=VerbGroup)
def residents() -> None:
    """The people of the office's area."""


@residents.command()
@draft_options
@click.option(
    "--anyway", is_flag=True, help="Add also somebody who looks like a person known, or odd dates."
)
@click.pass_obj
def add(session: CliSession, /, *, anyway: bool, **typed: str | bool | None) -> None:
    """Add a resident; a PESEL tells the birth date and the sex.

    A PESEL that cannot be right is kept only with --pesel-override-reason.
    """
    from cus_desktop.services.resident_card import resident_card
    from cus_desktop.services.residents import check, save_resident

    with session.desk() as desk:
        draft = draft_from(desk, typed)
        found = check(desk, draft)
        refuse_doubtful_pesel(found)
        refuse_doubts(found, anyway=anyway)
        warnings = [each for each in found if each.severity is Severity.WARN]
        card = resident_card(desk, save_resident(desk, draft))
    for problem in warnings:
        click.echo(sentence(problem, session.translator.translate), err=True)
    session.result(card_as_json(card), lambda: card_lines(card, session))


@residents.command()
@click.argument("person", metavar="ID|PESEL")
@click.pass_obj
def show(session: CliSession, person: str) -> None:
    """One resident with plans, household and family."""
    from cus_desktop.services.resident_card import resident_card
    from cus_desktop.services.residents import resident_by

    with session.desk() as desk:
        card = resident_card(desk, resident_by(desk, person))
    session.result(card_as_json(card), lambda: card_lines(card, session))


@residents.command()
@click.argument("text", nargs=-1)
@click.option("--limit", type=click.IntRange(1, 10_000), default=50, help="At most so many.")
@click.pass_obj
def search(session: CliSession, text: tuple[str, ...], limit: int) -> None:
    """Find people by beginnings of names, village, PESEL, phone or birth date.

    Polish letters are not needed and the order does not matter. Where nobody fits, people one
    slip of the keyboard away are shown.
    """
    from cus_desktop.services.residents import search_residents

    with session.desk() as desk:
        found = search_residents(desk, " ".join(text), limit)
    rows = [] if session.as_json and found.similar else [row_as_json(row) for row in found.rows]
    session.result(rows, lambda: _found_lines(found, session))


@residents.command("import")
@click.argument("file", type=_PATH)
@click.option("--dry-run", is_flag=True, help="Show what would be done and change nothing.")
@click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="HEADING=FIELD",
    help="Read a column into a field of the resident; FIELD empty leaves it out.",
)
@click.option(
    "--answer",
    "answers",
    multiple=True,
    metavar="ROW=add|skip|ID",
    help="What to do with a row that looks like somebody known.",
)
@click.option("--rejected", type=_PATH, help="Write the rejected rows with reasons to a CSV file.")
@force_option
@click.pass_obj
def import_(
    session: CliSession,
    file: Path,
    dry_run: bool,
    columns: tuple[str, ...],
    answers: tuple[str, ...],
    rejected: Path | None,
    force: bool,
) -> None:
    """Import residents from an XLSX or CSV file; a second import doubles nobody.

    A PESEL that cannot be right is taken with a reason in the column pesel_override_reason.
    """
    from cus_desktop.services.resident_import import ResidentImport, rejected_csv

    if rejected is not None:
        refuse_output(rejected, force=force)
    with session.desk() as desk:
        reading = ResidentImport.read(file)
        chosen = columns_from(columns, reading)
        given = answers_from(answers)
        progress = row_counter(session, len(reading.table.rows))
        plan = reading.preview(desk, given, chosen, progress) if dry_run or rejected else None
        if rejected is not None and plan is not None and plan.rejected:
            # First, so that nothing was imported yet where this file cannot be written.
            table_of_rejected = reading.rejected_table(plan, reasons(plan, session))
            write_output(rejected, rejected_csv(table_of_rejected), force=force)
        if plan is None or not dry_run:
            plan = reading.apply(desk, given, chosen, progress)
    session.result(
        import_as_json(plan, session, dry_run=dry_run),
        lambda: import_lines(plan, session, dry_run=dry_run),
    )
    session.rejected(len(plan.rejected))


@residents.command()
@click.argument("text", nargs=-1)
@click.option("-o", "--output", required=True, type=_PATH, help="Where to put the file.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["xlsx", "csv"]),
    help="By default the ending of the file decides.",
)
@click.option("--plan", type=_PLANS, help="Only people whose plan stands so.")
@force_option
@click.pass_obj
def export(
    session: CliSession,
    text: tuple[str, ...],
    output: Path,
    form: str | None,
    plan: str | None,
    force: bool,
) -> None:
    """Write the list to a spreadsheet; confidential addresses are left out."""
    from cus_desktop.services.resident_export import export_residents
    from cus_desktop.services.residents import ResidentFilter

    chosen = form or ("csv" if output.suffix.lower() == ".csv" else "xlsx")
    wanted = ResidentFilter(text=" ".join(text), plan=plan or "")
    refuse_output(output, force=force)
    with session.desk() as desk:
        content, count = export_residents(desk, wanted, session.translator.translate, chosen)
    write_output(output, content, force=force)
    answer: Mapping[str, object] = {"file": str(output), "people": count}
    session.result(answer, lambda: _exported_lines(session, output, count))


def _found_lines(found: FoundResidents, session: CliSession) -> Iterator[str]:
    if found.similar:
        yield session.translate("cli", "Nobody was found. Did you mean:")
    elif not found.rows:
        yield session.translate("cli", "Nobody was found.")
    yield from table([row_cells(row, session) for row in found.rows])
    if found.more:
        yield session.translate("cli", "There are more; type more letters or raise --limit.")


def _exported_lines(session: CliSession, output: Path, count: int) -> Iterator[str]:
    text = session.translate("cli", "%1 people were written to %2.")
    yield text.replace("%1", str(count)).replace("%2", str(output))
