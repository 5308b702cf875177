"""``cus-desktop plans list|show|print``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cus_desktop.cli.output_file import force_option, refuse_output, write_output
from cus_desktop.cli.plan_reports import row_as_json, row_lines, view_as_json, view_lines
from cus_desktop.cli.session import CliSession
from cus_desktop.cli.verbs import VerbGroup
from cus_desktop.domain.plans import PlanState
from cus_desktop.texts import sentence

if TYPE_CHECKING:
    from cus_desktop.services.desk import Desk
    from cus_desktop.services.plan_views import PlanView
    from cus_desktop.services.plans import PlanRow


@click.group(cls=VerbGroup)
def plans() -> None:
    """Individual service plans."""


@plans.command("list")
@click.argument("text", default="")
@click.option(
    "--state",
    "states",
    multiple=True,
    type=click.Choice([state.value for state in PlanState]),
    help="Only plans in this state; may be given more than once.",
)
@click.option("--resident", "resident_id", default="", help="Id of one person.")
@click.pass_obj
def list_(session: CliSession, text: str, states: tuple[str, ...], resident_id: str) -> None:
    """Plans by person; TEXT is the beginning of a name or a part of a number."""
    with session.desk() as desk:
        rows = list(_all(desk, text, states, resident_id))
        today = desk.today()
    session.result([row_as_json(row, today) for row in rows], lambda: row_lines(rows, session))


@plans.command()
@click.argument("number")
@click.pass_obj
def show(session: CliSession, number: str) -> None:
    """One plan by its number: the version in force, else the newest."""
    with session.desk() as desk:
        view = _view(desk, number)
    session.result(view_as_json(view), lambda: view_lines(view, session))


@plans.command("print")
@click.argument("number")
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="Where to put the PDF; - for the standard output.",
)
@click.option(
    "--variant", type=click.Choice(["standard"]), default="standard", help="The kind of print."
)
@force_option
@click.pass_obj
def print_(session: CliSession, number: str, output: Path, variant: str, force: bool) -> None:
    """Print a plan to a PDF file. An approved plan comes out byte for byte as it was approved."""
    from cus_desktop.services.plan_printing import print_plan, version_to_print

    if str(output) == "-" and session.as_json:
        # Both would stand in one stream, and neither could be read.
        raise click.UsageError(
            session.translate("cli", "-o - writes the PDF itself; leave out --json.")
        )
    if str(output) != "-":
        refuse_output(output, force=force)
    with session.desk() as desk:
        printed = print_plan(desk, *version_to_print(desk, number))
    for problem in printed.unprintable:
        told = sentence(problem, session.translate)
        click.echo(f"{problem.field}: {told}" if problem.field else told, err=True)
    if str(output) == "-":
        sys.stdout.buffer.write(printed.content)
        return
    write_output(output, printed.content, force=force)
    result = {
        "number": number.strip().upper(),
        "file": str(output),
        "variant": variant,
        "frozen": printed.frozen,
        "sha256": printed.sha256,
        "bytes": len(printed.content),
    }
    session.result(result, lambda: [str(output)])


def _all(desk: Desk, text: str, states: tuple[str, ...], resident_id: str) -> Iterator[PlanRow]:
    from cus_desktop.services.plans import PlanFilter, list_plans

    wanted = PlanFilter(text=text, states=states, resident_id=resident_id)
    after = None
    while True:
        found = list_plans(desk, wanted, after=after)
        yield from found.rows
        after = found.next
        if after is None:
            return


def _view(desk: Desk, number: str) -> PlanView:
    from cus_desktop.services.plan_printing import version_to_print
    from cus_desktop.services.plan_views import get_plan

    return get_plan(desk, *version_to_print(desk, number))
