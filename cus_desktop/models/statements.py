"""The journal's own few statements, compiled once: they run with every single save."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    Connection,
    Executable,
    Table,
    bindparam,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.sql import ClauseElement

from cus_desktop.models.engine import translated
from cus_desktop.models.journal import documents, operations, replicas, transactions


class Prepared:
    """A statement whose text is made once per kind of database.

    It goes to the driver itself, inside the transaction of the given connection: building a
    result object for each of eight tiny statements would cost more than running them. The gate
    of the journal stands there too: what writes runs only while it is open.
    """

    def __init__(self, statement: ClauseElement, *names: str) -> None:
        self._statement = statement
        self._names = names
        self._texts: dict[str, tuple[str, tuple[int, ...] | None]] = {}

    def run(self, connection: Connection, *values: Any) -> list[tuple[Any, ...]]:
        """Execute with the values in the order of the names; returns the rows, if it has any.

        Raises what the engine would raise.
        """
        text, places = self._text(connection)
        cursor = connection.connection.cursor()
        try:
            cursor.execute(text, self._parameters(values, places))
            return [*cursor.fetchall()] if cursor.description else []
        except connection.dialect.loaded_dbapi.Error as error:
            raise translated(error) from None
        finally:
            cursor.close()

    def run_many(self, connection: Connection, rows: Sequence[Sequence[Any]]) -> None:
        """Execute once for each row of values; none for no rows."""
        if not rows:
            return
        text, places = self._text(connection)
        cursor = connection.connection.cursor()
        try:
            cursor.executemany(text, [self._parameters(row, places) for row in rows])
        except connection.dialect.loaded_dbapi.Error as error:
            raise translated(error) from None
        finally:
            cursor.close()

    def _parameters(self, values: Sequence[Any], places: tuple[int, ...] | None) -> Any:
        if places is None:
            return dict(zip(self._names, values, strict=True))
        return tuple([values[place] for place in places])

    def _text(self, connection: Connection) -> tuple[str, tuple[int, ...] | None]:
        dialect = connection.dialect
        known = self._texts.get(dialect.name)
        if known is None:
            compiled = self._statement.compile(dialect=dialect)
            order = getattr(compiled, "positiontup", None)
            places = None if order is None else tuple(self._names.index(name) for name in order)
            known = self._texts[dialect.name] = (str(compiled), places)
        return known


def inserting(table: Table) -> Prepared:
    """Insert one row, values in the order of the table's columns."""
    names = [column.name for column in table.columns]
    return Prepared(insert(table).values({name: bindparam(name) for name in names}), *names)


insert_transaction = inserting(transactions)
insert_operation = inserting(operations)
insert_document = inserting(documents)

update_document = Prepared(
    update(documents)
    .where(documents.c.tbl == bindparam("a_tbl"), documents.c.row == bindparam("a_row"))
    .values(doc=bindparam("a_doc"), conflict=bindparam("a_conflict")),
    "a_doc",
    "a_conflict",
    "a_tbl",
    "a_row",
)

document_of = Prepared(
    select(documents.c.doc).where(
        documents.c.tbl == bindparam("a_tbl"), documents.c.row == bindparam("a_row")
    ),
    "a_tbl",
    "a_row",
)

advance_log = Prepared(
    update(replicas)
    .where(replicas.c.rid == bindparam("a_rid"))
    .values(seq=bindparam("a_seq"), hash=bindparam("a_hash"), lam=bindparam("a_lam")),
    "a_rid",
    "a_seq",
    "a_hash",
    "a_lam",
)

# The own row is locked while a number is taken: one writer at a time, also on PostgreSQL.
log_state = Prepared(
    select(
        replicas.c.seq,
        replicas.c.hash,
        select(func.max(replicas.c.lam)).scalar_subquery(),
    )
    .where(replicas.c.rid == bindparam("a_rid"))
    .with_for_update(),
    "a_rid",
)


def documents_of(table: str, rows: Sequence[str]) -> Executable:
    """Row id and document of several rows of one table."""
    return select(documents.c.row, documents.c.doc).where(
        documents.c.tbl == table, documents.c.row.in_(rows)
    )
