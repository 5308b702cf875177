"""``cus-desktop journal show``: who changed what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import click

from cus_desktop.cli.session import CliSession
from cus_desktop.cli.verbs import VerbGroup
from cus_desktop.texts.field_labels import field_label
from cus_desktop.texts.step_titles import step_title
from cus_desktop.texts.stored_words import stored_words

if TYPE_CHECKING:
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


def _changes(session: CliSession, entry: HistoryEntry, names: Mapping[str, str]) -> Iterator[str]:
    """Field by field, the old value and the new."""
    for change in entry.changes:
        label = field_label(change.table, change.field, session.translate)
        old, new = (
            stored_words(change.table, change.field, value, session.translate, names=names)
            for value in (change.old, change.new)
        )
        yield f"    {label}: {old or '—'} → {new or '—'}"
