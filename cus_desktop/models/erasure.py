"""Erasing rows for good: their text leaves the journal, the tables and what hangs on them (D90).

The journal keeps that and when something was saved; what was saved is gone. The digest of each
erased operation stays, so the chain still verifies (storage-and-sync, rule 4).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from sqlalchemy import Connection, delete, or_, select, update

from cus_desktop.models.base import synced_classes, table_of
from cus_desktop.models.drafts import UnsavedDraft
from cus_desktop.models.journal import documents, operations
from cus_desktop.models.plans import PlanVersion
from cus_desktop.models.prints import FrozenPrint
from cus_desktop.models.projection import stored_row
from cus_desktop.models.search import INDEXES
from cus_desktop.sync.digests import canonical
from cus_desktop.sync.registers import ERASED

Key = tuple[str, str]
"""Table and row."""

ERASED_DOCUMENT = canonical({ERASED: []})

_CHUNK = 300


def erase_content(connection: Connection, keys: Iterable[Key]) -> None:
    """Remove the text of rows everywhere but in their sealed digests; the gate must be open.

    What hangs on them goes too: words of the search, frozen prints of versions, forms left
    half-typed about them.
    """
    for table, ids in _by_table(keys):
        for part in _parts(ids):
            _forget_prints(connection, table, part)
            _empty_operations(connection, table, part)
            _empty_rows(connection, table, part)
            _forget_words(connection, table, part)
            _forget_drafts(connection, part)


def is_erased(connection: Connection, key: Key) -> bool:
    """True when the row was erased: nothing can be written into it any more."""
    table, row = key
    query = select(documents.c.doc).where(documents.c.tbl == table, documents.c.row == row)
    return connection.scalar(query) == ERASED_DOCUMENT


def _empty_operations(connection: Connection, table: str, ids: Collection[str]) -> None:
    columns = operations.c
    connection.execute(
        update(operations)
        .where(columns.tbl == table, columns.row.in_(ids), columns.grp != ERASED)
        .values(rest=None)
    )


def _empty_rows(connection: Connection, table: str, ids: Collection[str]) -> None:
    """What the table shows of an erased row: its id, dead, and nothing else."""
    cls = synced_classes()[table]
    known = table_of(cls)
    for row_id in ids:
        empty = stored_row(cls, row_id, {ERASED: []})
        values = {name: value for name, value in empty.items() if name != "id"}
        connection.execute(update(known).where(known.c.id == row_id).values(values))


def _forget_words(connection: Connection, table: str, ids: Collection[str]) -> None:
    index = INDEXES.get(table)
    if index is not None:
        connection.execute(delete(index.words).where(index.owner.in_(ids)))
        owner = index.lists.c[index.owner.name]
        connection.execute(delete(index.lists).where(owner.in_(ids)))


def _forget_prints(connection: Connection, table: str, ids: Collection[str]) -> None:
    if table == PlanVersion.__tablename__:
        digests = select(PlanVersion.print_sha256).where(PlanVersion.id.in_(ids))
        prints = table_of(FrozenPrint)
        connection.execute(delete(prints).where(prints.c.sha256.in_(digests)))


def _forget_drafts(connection: Connection, ids: Collection[str]) -> None:
    """Forms of these records, and forms of others that mention one by its id."""
    drafts = table_of(UnsavedDraft)
    mentions = [drafts.c.payload.like(f"%{row_id}%") for row_id in ids]
    connection.execute(delete(drafts).where(or_(drafts.c.record_id.in_(ids), *mentions)))


def _by_table(keys: Iterable[Key]) -> Iterator[tuple[str, list[str]]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for table, row_id in keys:
        found[table].append(row_id)
    yield from found.items()


def _parts(ids: list[str]) -> Iterator[list[str]]:
    return (ids[start : start + _CHUNK] for start in range(0, len(ids), _CHUNK))
