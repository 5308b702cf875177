"""Domain tables as a cache of the journal's documents: what a row shows, made anew."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, delete, select, type_coerce

from cus_desktop.models import guard
from cus_desktop.models.base import (
    Stored,
    Synced,
    derived_columns,
    fields,
    from_stored,
    storage_type,
    synced_classes,
    table_of,
    to_stored,
)
from cus_desktop.models.journal import documents
from cus_desktop.models.statements import inserting
from cus_desktop.sync import registers
from cus_desktop.sync.registers import Document

CHUNK = 1000

StoredRow = dict[str, Stored]
"""Column name to the value as the journal holds it."""


def rebuild(connection: Connection) -> None:
    """Empty every journalled table and fill it again from the documents, in one transaction."""
    with guard.open_gate(connection):
        classes = synced_classes()
        for cls in reversed(classes.values()):
            connection.execute(delete(table_of(cls)))
        for name, cls in classes.items():
            _fill(connection, name, cls)


def stored_row(cls: type[Synced], row_id: str, document: Document) -> StoredRow:
    """What the table of ``cls`` holds for a row with this document."""
    row: StoredRow = {"id": row_id, "dead": registers.is_dead(document)}
    for field in fields(cls):
        values = registers.shown(document, field.group)
        default = None if field.default is None else to_stored(field.column, field.default)
        row[field.name] = values.get(field.name, default)
    return row | _derived(cls, row)


def rows_by_document(connection: Connection, cls: type[Synced]) -> Iterator[StoredRow]:
    """What the documents say the table should hold, in order of id."""
    query = (
        select(documents.c.row, documents.c.doc)
        .where(documents.c.tbl == cls.__tablename__)
        .order_by(documents.c.row)
    )
    with connection.execute(query.execution_options(yield_per=CHUNK)) as found:
        for row_id, text in found:
            yield stored_row(cls, row_id, json.loads(text))


def rows_by_table(connection: Connection, cls: type[Synced]) -> Iterator[StoredRow]:
    """What the table does hold, in order of id."""
    table = table_of(cls)
    columns = [type_coerce(column, storage_type(column)) for column in table.columns]
    names = [column.name for column in table.columns]
    query = select(*columns).order_by(table.c.id)
    with connection.execute(query.execution_options(yield_per=CHUNK)) as found:
        for values in found:
            yield dict(zip(names, values, strict=True))


def _fill(connection: Connection, name: str, cls: type[Synced]) -> None:
    insert, table = inserting(table_of(cls)), table_of(cls)
    # Read fully before writing: the cursor of a query must not stand open on the same tables.
    for part in _parts(list(rows_by_document(connection, cls))):
        insert.run_many(connection, [[row[c.name] for c in table.columns] for row in part])


def _parts(rows: list[StoredRow]) -> Iterable[list[StoredRow]]:
    return (rows[start : start + CHUNK] for start in range(0, len(rows), CHUNK))


def _derived(cls: type[Synced], row: Mapping[str, Stored]) -> StoredRow:
    """The derived columns, by the class's own ``derive`` on a row that is never saved."""
    names = derived_columns(cls)
    if not names:
        return {}
    columns = table_of(cls).columns
    values: dict[str, Any] = {name: from_stored(columns[name], row[name]) for name in row}
    made: Any = cls(**values)
    made.derive()
    return {name: to_stored(columns[name], getattr(made, name)) for name in names}
