"""Keeps what is typed in a dialog in the encrypted store, and offers it back."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal

from cus_desktop.services.drafts import (
    KeptDraft,
    discard_draft,
    kept_drafts,
    load_draft,
    save_draft,
)
from cus_desktop.ui.ask import Answer, Question
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.buttons import link, without_state


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
    """Says that a form was left half-typed and offers to go on with it, or to give it up.

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
        self._found: tuple[str, KeptDraft[Any]] | None = None
        self.set_action(self.tr("Continue"), self._resume)
        self.discard = link(self.tr("Discard"))
        self.discard.clicked.connect(without_state(self._give_up))
        self._row.addWidget(self.discard, 0, Qt.AlignmentFlag.AlignVCenter)

    def look(self) -> None:
        """Look for a draft that was kept, in the background."""
        self._context.background.read(self._find, self._show)

    def _find(self) -> tuple[str, KeptDraft[Any]] | None:
        desk = self._context.desk
        for row in kept_drafts(desk):
            if row.kind == self._kind:
                kept = load_draft(desk, row.kind, row.record_id, self._draft_class)
                return (row.record_id, kept) if kept is not None else None
        return None

    def _show(self, found: tuple[str, KeptDraft[Any]] | None) -> None:
        self._found = found
        self.show_message("info", self._words if found else "")

    def _resume(self) -> None:
        self.show_message("info", "")
        if self._found is not None:
            self.resumed.emit(self._found[1])

    def _give_up(self) -> None:
        """After a question: nothing brings a draft back."""
        found = self._found
        if found is None or self._context.asker.ask(self, self._question()) != "discard":
            return
        self.show_message("info", "")
        self._found = None
        discard = partial(discard_draft, self._context.desk, self._kind, found[0])
        self._context.background.write(discard)

    def _question(self) -> Question:
        return Question(
            self.tr("Discard what was typed?"),
            self.tr("It was never saved and cannot be brought back."),
            (
                Answer("keep", self.tr("Keep it")),
                Answer("discard", self.tr("Discard"), "danger"),
            ),
            "warning",
        )
