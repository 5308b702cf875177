"""Sessions: one reads, the other writes rows together with their journal entry."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from typing import Any, Never

from sqlalchemy import Engine, event
from sqlalchemy.orm import Session

from cus_desktop.errors import RecordChanged, StoreBug
from cus_desktop.models import erasure, guard, projection, search, statements
from cus_desktop.models.base import Synced
from cus_desktop.models.capture import Capture, Occasion, revision_of
from cus_desktop.models.frozen import FrozenPlans
from cus_desktop.sync.registers import Document


class ReadSession(Session):
    """A session on connections that refuse every change."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine, autoflush=False, expire_on_commit=False)

    def revision(self, row: Synced) -> str:
        """A mark of the row's state, to be given back when it is saved."""
        return stored_revision(self, *_key(row))


class WriteSession(Session):
    """One transaction: everything in it is saved and journalled, or nothing is.

    ``Store.write`` makes and commits it. Change mapped rows; statements on journalled tables
    raise StoreBug.
    """

    def __init__(self, engine: Engine, rid: str) -> None:
        super().__init__(engine, expire_on_commit=False)
        self._capture = Capture(rid)
        self._frozen = FrozenPlans()
        self._loaded: list[object] = []

    @property
    def changed(self) -> frozenset[tuple[str, str]]:
        """Table and id of the journalled rows changed so far."""
        return self._capture.keys

    def remove(self, row: Synced) -> None:
        """Mark the row deleted. It stays in the store, and undo or another device can revive it."""
        if row in self.new:
            self.expunge(row)
        else:
            row.dead = True

    def revision(self, row: Synced) -> str:
        """The mark the row will carry once this transaction is committed."""
        self.flush()
        return self._capture.revision(self.connection(), _key(row))

    def expect(self, row: Synced, revision: str) -> None:
        """Raise RecordChanged unless the row is still as it was when it was shown."""
        if revision_of(self._capture.document(self.connection(), _key(row))) != revision:
            raise RecordChanged(table=_key(row)[0])

    def documents(self, keys: Collection[tuple[str, str]]) -> dict[tuple[str, str], Document]:
        """The documents of rows, by table and id, as they were when this transaction began."""
        return self._capture.documents(self.connection(), keys)

    def resolve(self, row: Synced, group: str) -> None:
        """Choose between versions: the row's present values of the group replace them all.

        Set the values afterwards if they differ from those shown.
        """
        self.flush()
        self._capture.resolve(self.connection(), row, group)

    def erase(self, keys: Collection[tuple[str, str]]) -> None:
        """Erase rows for good, by table and id: their text leaves tables and journal (D90).

        Nothing brings them back, no undo either. They stay listed as erased, without content.
        """
        if not keys:
            return
        self.flush()
        self._capture.erase(keys)
        connection = self.connection()
        guard.mark_unsealed(connection)
        with guard.open_gate(connection):
            erasure.erase_content(connection, keys)
        self.expire_all()

    def flush(self, objects: Sequence[Any] | None = None) -> None:
        """Send changes to the database; journalled tables are open for just this while.

        Raises Refused for a change of an approved version of a plan (D31).
        """
        if objects is not None:
            raise StoreBug("a part of a transaction cannot be saved")
        if self._is_clean():
            return
        for row in self.deleted:
            if isinstance(row, Synced):
                raise StoreBug("journalled rows are removed with WriteSession.remove")
        _derive(self)
        self._frozen.check(self)
        connection = self.connection()
        guard.mark_unsealed(connection)
        with guard.open_gate(connection):
            super().flush()

    def commit(self) -> Never:
        """Refused: ``Store.write`` commits at the end of its block."""
        raise StoreBug("Store.write commits")

    def begin_nested(self) -> Never:
        """Refused: a part that is rolled back would leave its journal entry behind."""
        raise StoreBug("a transaction has no parts; check first, change second")

    def seal_and_commit(self, occasion: Occasion) -> str | None:
        """For ``Store.write`` only: journal the changes, commit, return the entry's dot."""
        self.flush()
        dot = None
        if self.in_transaction():
            connection = self.connection()
            with guard.open_gate(connection):
                dot = self._capture.seal(connection, occasion)
            search.update_words(self, self._capture.changed_rows())
            guard.mark_sealed(connection)
        super().commit()
        return dot

    def rebuild(self) -> None:
        """For ``Store.rebuild`` only: project all rows from their documents and commit."""
        connection = self.connection()
        projection.rebuild(connection)
        search.rebuild_words(connection)
        super().commit()

    def keep(self, row: object) -> None:
        """Hold a row that was read: sessions forget rows that nobody else holds."""
        self._loaded.append(row)

    def collect(self) -> None:
        """Take up what a flush has just written."""
        self._capture.collect(self)


@event.listens_for(WriteSession, "after_flush")
def _after_flush(session: WriteSession, _context: Any) -> None:
    session.collect()


@event.listens_for(WriteSession, "loaded_as_persistent")
def _after_load(session: WriteSession, row: object) -> None:
    # A village asked for by each of 5000 imported rows is read once so.
    session.keep(row)


def stored_revision(session: Session, table: str, row: str) -> str:
    """The revision of a committed row; that of an empty document when there is none."""
    found = statements.document_of.run(session.connection(), table, row)
    return revision_of(json.loads(found[0][0]) if found else {})


def _derive(session: Session) -> None:
    """Recompute derived columns of what is about to be saved."""
    for row in (*session.new, *session.dirty):
        derive = getattr(row, "derive", None)
        if derive is not None:
            derive()


def _key(row: Synced) -> tuple[str, str]:
    return row.__tablename__, row.id
