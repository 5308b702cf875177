"""Canonical text and digests: the same bytes on every device, or no signature would hold."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

DIGEST_SIZE = 32

_encode = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
).encode


def canonical(value: Any) -> str:
    """JSON with sorted keys and no spaces; equal values give equal text."""
    return _encode(value)


def digest(*parts: str | bytes | int) -> bytes:
    """BLAKE2b over the parts with their lengths, so that no two lists of parts look alike."""
    hasher = blake2b(digest_size=DIGEST_SIZE)
    for part in parts:
        data = part if isinstance(part, bytes) else str(part).encode()
        hasher.update(len(data).to_bytes(8, "big"))
        hasher.update(data)
    return hasher.digest()


@dataclass(frozen=True, slots=True)
class Header:
    """What the chain covers of a transaction besides its operations.

    ``wall`` is milliseconds since 1970 in UTC, for people to read; ``lam`` is the Lamport
    counter that sorts transactions causally; ``undoes`` is the dot of an undone transaction.
    """

    rid: str
    seq: int
    lam: int
    wall: int
    author: str
    schema: int
    title: str
    undoes: str | None


def chain_start(rid: str) -> bytes:
    """The hash a log begins with, before its first transaction."""
    return digest("cus-log", rid)


def chain(previous: bytes, header: Header, operations: Iterable[bytes]) -> bytes:
    """The hash of a log after one more transaction.

    Parameters:
        operations: ``operation_digest`` of each operation, in their order.
    """
    return digest(
        previous,
        header.rid,
        header.seq,
        header.lam,
        header.wall,
        header.author,
        header.schema,
        header.title,
        header.undoes or "",
        *operations,
    )


def operation_digest(table: str, row: str, group: str, inner: bytes) -> bytes:
    """What an operation adds to the chain.

    ``inner`` is the digest of the operation's text; it stays when the text is erased, so the
    chain of an erased person still verifies.
    """
    return digest(table, row, group, inner)
