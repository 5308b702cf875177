"""The register algebra: what a row is, given the operations on it. Pure functions of values.

A row's *document* keeps for each field group its *heads*: the operations that no other
operation replaced. Normally there is one. Two heads with different values mean that two
people changed the group without knowing of each other; both stay until a person chooses.

Applied in causal order, ``apply`` gives for every group exactly the operations that no other
operation names in its ``prev``: a function of the set of operations, not of their order.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from cus_desktop.sync.digests import canonical

CREATION = "*"
"""The group of the one operation that makes a row and carries all its groups."""
ROW = "_row"
"""The group that says whether the row was deleted."""
ERASED = "_erase"
"""The top element: an erased row stays erased and holds nothing."""

Value = Mapping[str, Any]
Head = list[Any]
"""``[rid, seq, wall, value, covers]``, a list because documents are JSON."""
Document = dict[str, list[Head]]

RID, SEQ, WALL, VALUE, COVERS = range(5)


@dataclass(frozen=True, slots=True)
class Operation:
    """One change of one field group of one row.

    Attributes:
        value: column to value; for a creation group to such a mapping; None for an erasure.
        prev: dots of the heads it replaces.
        covers: for a deletion, the dots of all heads of the row that the person saw. It may
            hold the dot of its own transaction, which also changed other groups of the row.
    """

    group: str
    value: Value | None
    prev: tuple[str, ...] = ()
    covers: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Stamp:
    """Where an operation comes from: log, number in the log, the author's clock (ms)."""

    rid: str
    seq: int
    wall: int

    @property
    def dot(self) -> str:
        """The name of the transaction."""
        return f"{self.rid}:{self.seq}"


def dot(head: Head) -> str:
    """The transaction a head comes from."""
    return f"{head[RID]}:{head[SEQ]}"


def apply(document: Document, operation: Operation, stamp: Stamp) -> Document:
    """The document after one more operation.

    The caller skips transactions that are already held: a replaced head must not come back.
    """
    if ERASED in document:
        return document
    if operation.group == ERASED:
        return {ERASED: []}
    changed = dict(document)
    covers = None if operation.covers is None else list(operation.covers)
    if operation.group == CREATION:
        for group, value in (operation.value or {}).items():
            changed[group] = put(changed.get(group, ()), _head(stamp, value, covers), ())
    else:
        head = _head(stamp, operation.value, covers)
        changed[operation.group] = put(changed.get(operation.group, ()), head, operation.prev)
    return changed


def put(heads: Iterable[Head], new: Head, prev: Collection[str]) -> list[Head]:
    """The heads of a group after ``new``, which replaces the heads named in ``prev``."""
    kept = [head for head in heads if dot(head) not in prev and head[:2] != new[:2]]
    if not kept:
        return [new]
    return sorted([*kept, new], key=lambda head: (head[RID], head[SEQ]))


def winner(heads: Iterable[Head]) -> Head:
    """The head whose value is shown: the latest by the authors' clocks, ties by log."""
    return max(heads, key=lambda head: (head[WALL], head[RID], head[SEQ]))


def shown(document: Document, group: str) -> Value:
    """The values shown for a group; empty when nobody has filled it."""
    heads = document.get(group)
    if not heads:
        return {}
    return winner(heads)[VALUE] or {}


def dots(document: Document, group: str | None = None) -> tuple[str, ...]:
    """The dots of all heads of the row, or of one group; sorted, each once."""
    if group is not None:
        return tuple(sorted({dot(head) for head in document.get(group, ())}))
    return tuple(sorted({dot(head) for heads in document.values() for head in heads}))


def is_dead(document: Document) -> bool:
    """Whether the row was deleted by somebody who knew all there is to know of it.

    Edited elsewhere meanwhile, the row stays alive and is listed as a conflict.
    """
    if ERASED in document:
        return True
    deletions = [head for head in document.get(ROW, ()) if _deletes(head)]
    if not deletions:
        return False
    covered = {name for head in deletions for name in head[COVERS] or ()}
    return all(
        dot(head) in covered
        for heads in document.values()
        for head in heads
        if head not in deletions
    )


def has_conflict(document: Document, group: str) -> bool:
    """Whether a group holds different values that nobody has chosen between."""
    heads = document.get(group, ())
    return len(heads) > 1 and len({canonical(head[VALUE]) for head in heads}) > 1


def conflicts(document: Document) -> tuple[str, ...]:
    """The groups a person must look at, in order of name; none of a dead row.

    ``ROW`` among them means: deleted there, changed here.
    """
    deleted = any(_deletes(head) for head in document.get(ROW, ()))
    if not deleted and all(len(heads) <= 1 for heads in document.values()):
        return ()
    if is_dead(document):
        return ()
    found = [group for group in document if group != ROW and has_conflict(document, group)]
    if deleted:
        found.append(ROW)
    return tuple(sorted(found))


def _head(stamp: Stamp, value: Value | None, covers: list[str] | None) -> Head:
    return [stamp.rid, stamp.seq, stamp.wall, value, covers]


def _deletes(head: Head) -> bool:
    return bool((head[VALUE] or {}).get("dead"))
