"""``cus-desktop journal show``: who changed what."""

from __future__ import annotations

from collections.abc import Iterator

import click

from cus_desktop.cli.session import CliSession, table
from cus_desktop.cli.verbs import VerbGroup


@click.group(cls=VerbGroup)
def journal() -> None:
    """The history of changes."""


@journal.command()
@click.option("--record", "record_id", default="", help="Id of one record.")
@click.option("--limit", type=click.IntRange(1, 100_000), default=100, help="At most so many.")
@click.pass_obj
def show(session: CliSession, record_id: str, limit: int) -> None:
    """Changes, the newest first; of one record with --record."""
    from cus_desktop.services.history import journal_entries

    with session.desk() as desk:
        entries = journal_entries(desk, record=record_id or None, limit=limit)

    def lines() -> Iterator[str]:
        rows = [
            (
                f"{entry.when.astimezone():%d.%m.%Y %H.%M}",
                entry.who,
                entry.title,
                " ".join(f"{change.table}.{change.field}" for change in entry.changes),
            )
            for entry in entries
        ]
        yield from table(rows)

    session.result(entries, lines)
