"""Checks a store from outside in: file, references, chain of the journal, rows."""

from __future__ import annotations

import hmac
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Row, select

from cus_desktop.models import engine, traces
from cus_desktop.models.base import Synced, synced_classes
from cus_desktop.models.journal import operations, replicas, transactions
from cus_desktop.models.projection import CHUNK, rows_by_document, rows_by_table
from cus_desktop.sync.digests import Header, chain, chain_start, digest, operation_digest


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong in a store.

    Attributes:
        code: ``page-altered``, ``structure-damaged``, ``reference-broken``,
            ``journal-altered``, ``trace-altered`` or ``row-differs``.
        where: table and id, or log and number; never a value.
    """

    code: str
    where: str


def check(connection: Connection) -> tuple[Finding, ...]:
    """All that is wrong, cheapest and most telling first; empty for a sound store."""
    file = [Finding(code, where) for code, where in engine.file_findings(connection)]
    if file:
        return tuple(file)
    lines = (Finding("trace-altered", str(number)) for number in traces.altered(connection))
    return (*verify_chain(connection), *lines, *compare(connection))


def verify_chain(connection: Connection) -> Iterator[Finding]:
    """Logs whose transactions or operations are not what their hashes say."""
    heads = {row.rid: row for row in connection.execute(select(replicas))}
    for rid, head in heads.items():
        if head.trimmed:
            continue
        yield from _verify_log(connection, rid, head)


def compare(connection: Connection) -> Iterator[Finding]:
    """Rows of journalled tables that differ from their documents."""
    for name, cls in synced_classes().items():
        yield from _compare(connection, name, cls)


def _verify_log(connection: Connection, rid: str, head: Row[Any]) -> Iterator[Finding]:
    last, expected = chain_start(rid), 1
    digests = groupby(_operation_digests(connection, rid), key=lambda found: found[0])
    by_seq = {seq: [digest for _seq, digest in found] for seq, found in digests}
    query = select(transactions).where(transactions.c.rid == rid).order_by(transactions.c.seq)
    for txn in connection.execute(query.execution_options(yield_per=CHUNK)):
        header = Header(
            txn.rid, txn.seq, txn.lam, txn.wall, txn.author, txn.schema, txn.title, txn.undoes
        )
        last = chain(last, header, by_seq.get(txn.seq, []))
        if txn.seq != expected or not hmac.compare_digest(last, bytes(txn.hash)):
            yield Finding("journal-altered", f"{rid}:{txn.seq}")
            return
        expected += 1
    if expected - 1 != head.seq or not hmac.compare_digest(last, bytes(head.hash)):
        yield Finding("journal-altered", f"{rid}:{expected}")


def _operation_digests(connection: Connection, rid: str) -> Iterator[tuple[int, bytes]]:
    """Number and digest of each operation; an altered text spoils its digest."""
    query = (
        select(operations)
        .where(operations.c.rid == rid)
        .order_by(operations.c.seq, operations.c.i)
        .execution_options(yield_per=CHUNK)
    )
    for op in connection.execute(query):
        inner = bytes(op.inner) if op.rest is None else digest(op.rest)
        yield op.seq, operation_digest(op.tbl, op.row, op.grp, inner)


def _compare(connection: Connection, name: str, cls: type[Synced]) -> Iterator[Finding]:
    expected = {str(row["id"]): row for row in rows_by_document(connection, cls)}
    for row in rows_by_table(connection, cls):
        if expected.pop(str(row["id"]), None) != row:
            yield Finding("row-differs", f"{name}:{row['id']}")
    for missing in expected:
        yield Finding("row-differs", f"{name}:{missing}")
