"""Keeping half-typed forms in the encrypted store: a kill loses at most the last seconds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import select

from cus_desktop.models.drafts import UnsavedDraft
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_codec import decode, encode
from cus_desktop.services.rights import for_everybody
from cus_desktop.services.visibility import hidden_rows

T = TypeVar("T")

TITLE = "drafts.keep"


@dataclass(frozen=True)
class KeptDraft(Generic[T]):
    """A form as it was left: the draft, and texts of fields that could not be read yet."""

    draft: T
    saved_at: datetime
    typed: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class KeptDraftRow:
    """One line of "you have unsaved changes"."""

    kind: str
    record_id: str
    saved_at: datetime


@for_everybody
def save_draft(
    desk: Desk, kind: str, record_id: str, draft: object, typed: Mapping[str, str] | None = None
) -> None:
    """Keep a form that is not saved yet, over what was kept before.

    Parameters:
        kind: which form, such as ``resident``.
        record_id: of the record; a new record has its id from the start of entry.
    """
    payload = {"draft": encode(draft), "typed": dict(typed or {})}
    with desk.store.write(TITLE) as session:
        kept = session.get(UnsavedDraft, (kind, record_id, desk.user))
        if kept is None:
            kept = UnsavedDraft(kind=kind, record_id=record_id, user=desk.user)
            session.add(kept)
        kept.payload = payload
        kept.saved_at = desk.now()


@for_everybody
def load_draft(desk: Desk, kind: str, record_id: str, cls: type[T]) -> KeptDraft[T] | None:
    """The form this person left half-typed; None when there is none that can still be read.

    What was typed about somebody whose record was restricted since is not shown any more.
    """
    if record_id in {row_id for _table, row_id in hidden_rows(desk)}:
        return None
    with desk.store.read() as session:
        kept = session.get(UnsavedDraft, (kind, record_id, desk.user))
        if kept is None:
            return None
        payload: Any = kept.payload
        try:
            draft = decode(cls, payload["draft"])
        except ValueError:
            return None
        return KeptDraft(draft, kept.saved_at, payload["typed"])


@for_everybody
def discard_draft(desk: Desk, kind: str, record_id: str) -> None:
    """Forget the form: it was saved, or the person gave it up."""
    with desk.store.write(TITLE) as session:
        kept = session.get(UnsavedDraft, (kind, record_id, desk.user))
        if kept is not None:
            session.delete(kept)


@for_everybody
def kept_drafts(desk: Desk) -> tuple[KeptDraftRow, ...]:
    """All forms this person left half-typed, the newest first."""
    query = (
        select(UnsavedDraft.kind, UnsavedDraft.record_id, UnsavedDraft.saved_at)
        .where(UnsavedDraft.user == desk.user)
        .order_by(UnsavedDraft.saved_at.desc())
    )
    hidden = {row_id for _table, row_id in hidden_rows(desk)}
    with desk.store.read() as session:
        rows = (KeptDraftRow(*row) for row in session.execute(query))
        return tuple(row for row in rows if row.record_id not in hidden)
