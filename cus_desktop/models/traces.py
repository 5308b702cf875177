"""The log of looks and steps that change no record (D84): append-only, chained.

Changes of records stand in the journal; here stand logins, views, prints, exports and the
like. Each line's hash covers the line before it, and the head is kept apart, so that a line
that was altered, removed or cut off at either end is noticed. Lines that are let go after their
time leave the number and the hash of the last of them behind.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from sqlalchemy import (
    BigInteger,
    Connection,
    Index,
    Integer,
    LargeBinary,
    Row,
    String,
    delete,
    func,
    insert,
    select,
)
from sqlalchemy import update as change
from sqlalchemy.orm import Mapped, mapped_column

from cus_desktop.models.base import LONGEST_NAME, Base, Local, table_of
from cus_desktop.models.journal import facts
from cus_desktop.sync.digests import canonical

HEAD = "trace_head"
"""Name of the fact that holds the number and the hash of the last line."""

GONE = "trace_gone"
"""The same of the last line that was let go; the first line kept follows it."""

LET_GO = "traces.let_go"
"""The act that says how many old lines were let go."""

_START = bytes(32)
_CHUNK = 500


class Trace(Local, Base):
    """One line: who did what to which record, and when."""

    __tablename__ = "trace"
    __table_args__ = (
        Index("ix_trace_wall", "wall", "number"),
        Index("ix_trace_user_wall", "user", "wall", "number"),
        Index("ix_trace_person_wall", "person", "wall", "number"),
    )

    number: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    wall: Mapped[int] = mapped_column(BigInteger)
    """Milliseconds since 1970, UTC."""
    user: Mapped[str] = mapped_column(String(64))
    act: Mapped[str] = mapped_column(String(40))
    tbl: Mapped[str | None] = mapped_column(String(LONGEST_NAME))
    row: Mapped[str | None] = mapped_column(String(LONGEST_NAME))
    person: Mapped[str | None] = mapped_column(String(LONGEST_NAME))
    """The resident whose data was touched."""
    detail: Mapped[str | None] = mapped_column(String(200))
    hash: Mapped[bytes] = mapped_column(LargeBinary)


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be written of one step.

    Attributes:
        act: stable code such as ``residents.view``.
        table, row: the record it concerned.
        person: id of the resident whose data was touched.
        detail: a number, a code or a count; never a name or a text about a person.
    """

    act: str
    table: str | None = None
    row: str | None = None
    person: str | None = None
    detail: str | None = None


def append(connection: Connection, user: str, wall: int, entries: Sequence[Entry]) -> None:
    """Add lines behind the last one. The gate of the journal must be open."""
    number, last = _noted(connection, HEAD)
    lines = []
    for entry in entries:
        number += 1
        line = {
            "number": number,
            "wall": wall,
            "user": user,
            "act": entry.act,
            "tbl": entry.table,
            "row": entry.row,
            "person": entry.person,
            "detail": entry.detail,
        }
        last = _chained(last, line)
        lines.append({**line, "hash": last})
    connection.execute(insert(table_of(Trace)), lines)
    _note(connection, HEAD, number, last)


def too_old(connection: Connection, before: int) -> int:
    """How many lines from the beginning were written before a moment (milliseconds UTC)."""
    columns = table_of(Trace).c
    # A clock that was once wrong must not tear a hole: only what stands before all others goes.
    first_kept = connection.scalar(select(func.min(columns.number)).where(columns.wall >= before))
    query = select(func.count()).select_from(table_of(Trace))
    if first_kept is not None:
        query = query.where(columns.number < first_kept)
    return connection.scalar(query) or 0


def let_go(connection: Connection, user: str, wall: int, before: int) -> int:
    """Delete the lines counted by ``too_old`` and write a line about it; how many they were."""
    columns = table_of(Trace).c
    gone = too_old(connection, before)
    if not gone:
        return 0
    query = select(columns.number, columns.hash).order_by(columns.number)
    number, hash_ = connection.execute(query.offset(gone - 1).limit(1)).one()
    connection.execute(delete(table_of(Trace)).where(columns.number <= number))
    _note(connection, GONE, number, bytes(hash_))
    append(connection, user, wall, [Entry(LET_GO, detail=str(gone))])
    return gone


def altered(connection: Connection) -> Iterator[int]:
    """Numbers of lines that are not what was written, or that are missing; empty when sound."""
    columns = table_of(Trace).c
    query = select(table_of(Trace)).order_by(columns.number).execution_options(yield_per=_CHUNK)
    number, last = _noted(connection, GONE)
    for line in connection.execute(query):
        if line.number != number + 1:
            yield number + 1
        elif not hmac.compare_digest(_chained(last, _plain(line)), bytes(line.hash)):
            yield line.number
        number, last = line.number, bytes(line.hash)
    head, hash_ = _noted(connection, HEAD)
    if number != head or not hmac.compare_digest(last, hash_):
        yield number + 1


def _note(connection: Connection, fact: str, number: int, hash_: bytes) -> None:
    text = f"{number}:{hash_.hex()}"
    if connection.execute(change(facts).where(facts.c.k == fact).values(v=text)).rowcount == 0:
        connection.execute(insert(facts).values(k=fact, v=text))


def _noted(connection: Connection, fact: str) -> tuple[int, bytes]:
    kept = connection.scalar(select(facts.c.v).where(facts.c.k == fact))
    if kept is None:
        return 0, _START
    number, _, hash_ = kept.partition(":")
    return int(number), bytes.fromhex(hash_)


def _plain(line: Row[tuple[object, ...]]) -> dict[str, object]:
    return {name: value for name, value in line._mapping.items() if name != "hash"}  # noqa: SLF001


def _chained(last: bytes, line: dict[str, object]) -> bytes:
    return blake2b(last + canonical(line).encode(), digest_size=32, person=b"cus-trace").digest()
