"""``cus-desktop plans list|show|print``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cus_desktop.cli.output_file import write_output
from cus_desktop.cli.session import CliSession, table
from cus_desktop.cli.verbs import VerbGroup
from cus_desktop.domain.dates import format_date
from cus_desktop.domain.plan_words import (
    PLAN_STATES,
    amount_words,
    fee_words,
    week_words,
    when_words,
)
from cus_desktop.domain.plans import ItemKind, PlanState
from cus_desktop.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from cus_desktop.services.desk import Desk
    from cus_desktop.services.plan_views import PlanView
    from cus_desktop.services.plans import PlanRow

_KINDS = {
    ItemKind.SERVICE: QT_TRANSLATE_NOOP("cli", "Services"),
    ItemKind.SUPPORTING: QT_TRANSLATE_NOOP("cli", "Supporting activities"),
    ItemKind.EXTERNAL: QT_TRANSLATE_NOOP("cli", "Help of other bodies"),
}


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
    session.result([_row_as_json(row, today) for row in rows], lambda: _lines(rows, session))


@plans.command()
@click.argument("number")
@click.pass_obj
def show(session: CliSession, number: str) -> None:
    """One plan by its number: the version in force, else the newest."""
    with session.desk() as desk:
        view = _view(desk, number)
    session.result(_view_as_json(view), lambda: _view_lines(view, session))


@plans.command("print")
@click.argument("number")
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="Where to put the PDF.",
)
@click.option(
    "--variant", type=click.Choice(["standard"]), default="standard", help="The kind of print."
)
@click.pass_obj
def print_(session: CliSession, number: str, output: Path, variant: str) -> None:
    """Print a plan to a PDF file. An approved plan comes out byte for byte as it was approved."""
    from cus_desktop.services.plan_printing import print_plan, version_to_print

    with session.desk() as desk:
        printed = print_plan(desk, *version_to_print(desk, number))
    write_output(output, printed.content)
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


def _row_as_json(row: PlanRow, today: date) -> Mapping[str, object]:
    return {
        "id": row.id,
        "number": row.number,
        "resident_id": row.resident_id,
        "given_name": row.given_name,
        "family_name": row.family_name,
        "status": row.state,
        "version": row.version_no,
        "pending": row.pending,
        "valid_from": row.valid_from,
        "valid_to": row.valid_to,
        "days_left": row.days_left(today),
        "coordinator": row.coordinator,
    }


def _lines(rows: list[PlanRow], session: CliSession) -> Iterator[str]:
    if not rows:
        yield session.translate("cli", "No plan was found.")
    yield from table(
        [
            (
                row.number,
                row.resident_name,
                session.translate("plans", PLAN_STATES[row.state]),
                _period(row.valid_from, row.valid_to),
                row.coordinator,
            )
            for row in rows
        ]
    )


def _view_as_json(view: PlanView) -> Mapping[str, object]:
    draft = view.draft
    return {
        "id": draft.id,
        "version_id": draft.version_id,
        "number": draft.number,
        "case_number": draft.case_number,
        "resident_id": draft.resident_id,
        "resident": view.resident_name,
        "status": view.plan_state,
        "version": draft.version_no,
        "version_status": view.version_state,
        "valid_from": draft.valid_from,
        "valid_to": draft.valid_to,
        "coordinator": view.coordinator_name,
        "agreed_on": view.agreement.agreed_on,
        "approved_on": view.approval.approved_on,
        "approved_by": view.approval.approver,
        "fingerprint": view.approval.fingerprint,
        "print_sha256": view.approval.print_sha256,
        "goals": draft.goals,
        "needs": draft.needs,
        "what_matters": draft.what_matters,
        "items": draft.items,
    }


def _view_lines(view: PlanView, session: CliSession) -> Iterator[str]:
    from cus_desktop.domain.plan_week import week

    translate, draft = session.translator.translate, view.draft
    state = translate("plans", PLAN_STATES[view.plan_state])
    yield f"{draft.number} · {view.resident_name} · {state}"
    yield _period(draft.valid_from, draft.valid_to)
    yield session.translate("cli", "Coordinator: {name}").format(name=view.coordinator_name or "—")
    for kind, heading in _KINDS.items():
        items = [item for item in draft.items if item.kind is kind]
        if items:
            yield ""
            yield session.translate("cli", heading)
        for item in items:
            details = (
                item.who,
                amount_words(item, translate),
                when_words(item, translate),
                fee_words(item, translate) if kind is ItemKind.SERVICE else "",
            )
            yield "  " + " · ".join(part for part in (item.name, *details) if part)
    told = week_words(week(draft), translate)
    if told:
        yield ""
        yield from told
    if view.approval.fingerprint:
        yield ""
        yield session.translate("cli", "Code of the content: {code}").format(
            code=view.approval.fingerprint
        )


def _period(first: date | None, last: date | None) -> str:
    if first is None or last is None:
        return "—"
    return f"{format_date(first)} – {format_date(last)}"
