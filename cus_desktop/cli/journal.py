"""``cus-desktop journal show|access``: who changed what, and who looked at what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cus_desktop.cli.output_file import force_option, refuse_output, write_output
from cus_desktop.cli.session import CliSession
from cus_desktop.cli.verbs import VerbGroup
from cus_desktop.domain.access_acts import ActKind
from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.typed_dates import parse_date
from cus_desktop.errors import Refused
from cus_desktop.texts import masks
from cus_desktop.texts.access import act_detail, act_title
from cus_desktop.texts.field_labels import field_label
from cus_desktop.texts.step_titles import step_title
from cus_desktop.texts.stored_words import stored_words

if TYPE_CHECKING:
    from cus_desktop.services.access_log import ShownLine
    from cus_desktop.services.history import HistoryEntry


@click.group(cls=VerbGroup)
def journal() -> None:
    """The history of changes."""


@journal.command()
@click.option("--record", "record_id", default="", help="Id of one record, or its first 8 signs.")
@click.option("--limit", type=click.IntRange(1, 100_000), default=100, help="At most so many.")
@click.pass_obj
def show(session: CliSession, record_id: str, limit: int) -> None:
    """Changes, the newest first; of one record with --record."""
    from cus_desktop.services.history import journal_entries
    from cus_desktop.services.record_names import names_in, with_author_names

    with session.desk() as desk:
        entries = journal_entries(desk, record=record_id or None, limit=limit)
        names = names_in(desk, entries)
        signed = with_author_names(desk, entries)

    def lines() -> Iterator[str]:
        for entry in signed:
            title = step_title(entry.title, session.translate)
            yield f"{entry.when.astimezone():%d.%m.%Y %H.%M}  {entry.who}  {title}"
            if record_id:
                yield from _changes(session, entry, names)

    session.result(entries, lines)


@journal.command()
@click.option("--person", default="", metavar="ID|PESEL", help="Only what concerned this person.")
@click.option("--by", "login", default="", help="Only what this user did.")
@click.option(
    "--kind",
    type=click.Choice([kind.value for kind in ActKind]),
    help="Only this kind of act.",
)
@click.option("--from", "first", default="", metavar="DAY", help="From this day.")
@click.option("--to", "last", default="", metavar="DAY", help="Up to and with this day.")
@click.option("--limit", type=click.IntRange(1, 100_000), default=100, help="At most so many.")
@click.option(
    "--export",
    "export_to",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write all lines to this XLSX or CSV file instead.",
)
@force_option
@click.pass_obj
def access(
    session: CliSession,
    /,
    person: str,
    login: str,
    kind: str | None,
    limit: int,
    export_to: Path | None,
    force: bool,
    **span: str,
) -> None:
    """Who viewed, printed, exported and changed what, the newest first."""
    from cus_desktop.services.access_log import LogQuestion, export_access, page_of_access
    from cus_desktop.services.residents import resident_by

    if export_to is not None:
        refuse_output(export_to, force=force)
    with session.desk() as desk:
        days = [
            _day(span[name], option, desk.today())
            for name, option in (("first", "from"), ("last", "to"))
        ]
        question = LogQuestion(
            resident_id=resident_by(desk, person) if person else "",
            user=login,
            kind=ActKind(kind) if kind else None,
            first=days[0],
            last=days[1],
        )
        if export_to is not None:
            form = "csv" if export_to.suffix.lower() == ".csv" else "xlsx"
            content, count = export_access(desk, question, session.translate, act_title, form)
            write_output(export_to, content, force=force)
            session.result({"file": str(export_to), "lines": count}, lambda: [str(export_to)])
            return
        rows = page_of_access(desk, question, limit=limit).rows
    session.result([_as_json(row) for row in rows], lambda: _access_lines(rows, session))


def _day(text: str, option: str, today: date) -> date | None:
    """The day typed. Raises Refused, which names the option."""
    try:
        return parse_date(text, today, True) if text else None
    except Malformed as error:
        raise Refused([Problem(option, error.code, error.params)]) from None


def _as_json(row: ShownLine) -> dict[str, object]:
    line = row.line
    return {
        "when": line.when,
        "user": line.user,
        "name": row.who,
        "kind": line.kind,
        "act": line.act,
        "resident_id": line.resident_id,
        "resident": row.resident,
        "record": row.record,
        "detail": line.detail,
    }


def _access_lines(rows: Sequence[ShownLine], session: CliSession) -> Iterator[str]:
    for row in rows:
        what = act_title(row.line.act, session.translate)
        detail = act_detail(row.line.act, row.line.detail, session.translate)
        about = ", ".join(part for part in (row.resident, row.record or detail) if part)
        when = f"{row.line.when.astimezone():%d.%m.%Y %H.%M}"
        yield f"{when}  {row.who}  {what}" + (f"  ({about})" if about else "")


def _changes(session: CliSession, entry: HistoryEntry, names: Mapping[str, str]) -> Iterator[str]:
    """Field by field, the old value and the new."""
    for change in entry.changes:
        label = field_label(change.table, change.field, session.translate)
        if change.kept_back:
            yield f"    {label}: {session.translate(masks.CONTEXT, masks.NOT_SHOWN)}"
            continue
        old, new = (
            stored_words(change.table, change.field, value, session.translate, names=names)
            for value in (change.old, change.new)
        )
        yield f"    {label}: {old or '—'} → {new or '—'}"
