"""Keeps what is typed in a dialog in the encrypted store, and offers it back."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from cus_desktop.services.drafts import (
    KeptDraft,
    discard_draft,
    kept_drafts,
    load_draft,
    save_draft,
)
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.widgets.banner import Banner


class StoreDraftKeeper:
    """The draft of one form of one record; a new record has its id from the start of entry."""

    def __init__(self, context: UiContext, kind: str, record_id: str) -> None:
        """``kind`` names the form, for example ``service``."""
        self._context = context
        self._kind = kind
        self._record_id = record_id

    def keep(self, draft: Any, typed: Mapping[str, str]) -> None:
        """Write the draft into the store, in the background."""
        desk = self._context.desk
        self._context.background.write(
            partial(save_draft, desk, self._kind, self._record_id, draft, dict(typed))
        )

    def forget(self) -> None:
        """The draft was saved or discarded."""
        desk = self._context.desk
        self._context.background.write(partial(discard_draft, desk, self._kind, self._record_id))


class KeptDraftBanner(Banner):
    """Says that a form was left half-typed and offers to go on with it.

    ``resumed`` carries the `KeptDraft`. Call ``look`` when the page is shown.
    """

    resumed = Signal(object)

    def __init__(self, context: UiContext, kind: str, draft_class: type[Any], text: str) -> None:
        """``text`` is what is said, in the language of the window."""
        super().__init__("info")
        self._context = context
        self._kind = kind
        self._draft_class = draft_class
        self._words = text
        self._found: KeptDraft[Any] | None = None
        self.set_action(self.tr("Continue"), self._resume)

    def look(self) -> None:
        """Look for a draft that was kept, in the background."""
        self._context.background.read(self._find, self._show)

    def _find(self) -> KeptDraft[Any] | None:
        desk = self._context.desk
        for row in kept_drafts(desk):
            if row.kind == self._kind:
                return load_draft(desk, row.kind, row.record_id, self._draft_class)
        return None

    def _show(self, found: KeptDraft[Any] | None) -> None:
        self._found = found
        self.show_message("info", self._words if found else "")

    def _resume(self) -> None:
        self.show_message("info", "")
        if self._found is not None:
            self.resumed.emit(self._found)
