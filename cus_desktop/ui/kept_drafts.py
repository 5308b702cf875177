"""Keeps what is typed into a form in the encrypted store, and offers it back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from cus_desktop.services.drafts import (
    KeptDraft,
    discard_draft,
    kept_drafts,
    load_draft,
    save_draft,
)
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms.draft_keeper import Found
from cus_desktop.ui.forms.draft_watch import discard_question
from cus_desktop.ui.forms.edit_dialog import EditTools
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.buttons import link, without_state

NEW_RECORD = "new"
"""Stands for the id of a record that is only being entered: one such form of a kind is kept."""


class StoreDraftKeeper:
    """The draft of one form of one record."""

    def __init__(
        self, context: UiContext, kind: str, record_id: str, draft_class: type[Any]
    ) -> None:
        """``kind`` names the form, for example ``service``."""
        self._context = context
        self._kind = kind
        self._record_id = record_id
        self._draft_class = draft_class

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

    def find(self, found: Found) -> None:
        """Look behind what waits to be kept or forgotten, hence in the line of writing."""
        load = partial(
            load_draft, self._context.desk, self._kind, self._record_id, self._draft_class
        )
        self._context.background.write(load, found)


def keeping_tools(context: UiContext, kind: str, draft: Any, record_id: str = "") -> EditTools:
    """What an edit dialog needs to keep its draft in the store.

    Parameters:
        kind: names the form, for example ``household``.
        draft: as the form shows it at first; a new record has no revision yet.
        record_id: under which the draft is kept where the draft's own id will not do: of the
            person to whom something is added, or of the parameter that gets a value.
    """
    known = record_id or (draft.id if draft.revision else NEW_RECORD)
    keeper = StoreDraftKeeper(context, kind, known, type(draft))
    return EditTools(context.background, context.asker, keeper)


@dataclass(frozen=True)
class KeptForm:
    """A form that can be left half-typed, and how to open it again."""

    kind: str
    draft_class: type[Any]
    words: str
    """What is said about it, in the language of the window."""
    open_again: Callable[[str, Any], object]
    """Opens the form for the id under which the draft is kept, and the draft.

    The form itself then shows what was typed.
    """


class KeptDraftBanner(Banner):
    """Says that a form was left half-typed and offers to go on with it, or to give it up.

    Call ``look`` when the page is shown, and ``follow`` for each dialog that is opened.
    """

    def __init__(self, context: UiContext, forms: Sequence[KeptForm]) -> None:
        super().__init__("info")
        self._context = context
        self._forms = {form.kind: form for form in forms}
        self._found: tuple[str, str, KeptDraft[Any]] | None = None
        self.resume = self.set_action(self.tr("Continue"), self._resume)
        self.discard = link(self.tr("Discard"))
        self.discard.clicked.connect(without_state(self._give_up))
        self._row.addWidget(self.discard, 0, Qt.AlignmentFlag.AlignVCenter)

    def look(self) -> None:
        """Look for the newest draft that was kept, behind what waits to be kept or forgotten."""
        self._context.background.write(self._find, self._show)

    def follow(self, dialog: QDialog) -> None:
        """Look again when this dialog is closed."""
        dialog.finished.connect(self._closed)

    def _closed(self, _result: int) -> None:
        self.look()

    def _find(self) -> tuple[str, str, KeptDraft[Any]] | None:
        desk = self._context.desk
        for row in kept_drafts(desk):
            form = self._forms.get(row.kind)
            if form is None:
                continue
            kept = load_draft(desk, row.kind, row.record_id, form.draft_class)
            if kept is not None:
                return row.kind, row.record_id, kept
        return None

    def _show(self, found: tuple[str, str, KeptDraft[Any]] | None) -> None:
        self._found = found
        self.show_message("info", self._forms[found[0]].words if found else "")

    def _resume(self) -> None:
        self.show_message("info", "")
        if self._found is not None:
            kind, record_id, kept = self._found
            self._forms[kind].open_again(record_id, kept.draft)

    def _give_up(self) -> None:
        """After a question: nothing brings a draft back."""
        found = self._found
        if found is None or self._context.asker.ask(self, discard_question()) != "discard":
            return
        kind, record_id, _ = found
        self._context.background.write(partial(discard_draft, self._context.desk, kind, record_id))
        self.look()
