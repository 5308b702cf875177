"""Watches one form: keeps what is typed, brings back what was kept, forgets what is settled."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from cus_desktop.ui.ask import Answer, Asker, Question
from cus_desktop.ui.forms.draft_keeper import DraftKeeper
from cus_desktop.ui.forms.keeps_typing import KeepsTyping
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.words import translate

if TYPE_CHECKING:
    from cus_desktop.services.drafts import KeptDraft

_KEEP_AFTER_MS = 3_000


class Watched(Protocol):
    """What is watched: a ``Form``, or anything that gives and takes a draft like one."""

    def draft(self) -> Any:
        """The draft as it stands on the screen."""

    def original(self) -> Any:
        """The draft before anything was typed."""

    def typed(self) -> Mapping[str, str]:
        """Texts that cannot be read yet, by field."""

    def is_dirty(self) -> bool:
        """True when something would be lost by closing."""

    def set_draft(self, draft: Any, *, original: bool = True) -> None:
        """Show another draft; with ``original=False`` it counts as typed."""

    def set_typed(self, texts: Mapping[str, str]) -> None:
        """Put back texts that could not be read."""


class DraftWatch(KeepsTyping):
    """Keeps the draft of a form 3 seconds after the first change that is not kept yet.

    Without a keeper it does nothing.

    ``banner`` belongs above the form: it says that a form left half-typed is shown again and
    lets the person give it up. ``replaced`` is sent when the form shows another draft by that,
    ``kept`` when a draft was handed to the store.
    """

    replaced = Signal()
    kept = Signal()

    def __init__(
        self, form: Watched, keeper: DraftKeeper | None, asker: Asker, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._keeper = keeper
        self._asker = asker
        self._settled = False
        self._then: Callable[[], object] | None = None
        self.banner = Banner("info")
        self.banner.set_action(self.tr("Discard"), self._give_up)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep)

    def look(self, then: Callable[[], object] | None = None) -> None:
        """Show again what was kept of this form, if there is any; ``then`` is called after it."""
        self._then = then
        if self._keeper is None:
            self._found(None)
        else:
            self._keeper.find(self._found)

    def changed(self) -> None:
        """Something was typed: keep it soon, also when typing goes on without a pause."""
        self._settled = False
        if not self._timer.isActive() and self._form.is_dirty():
            self._timer.start()

    def keep(self) -> None:
        """Keep now what differs from the record, for example when the window is left."""
        self._timer.stop()
        if self._keeper is not None and not self._settled and self._form.is_dirty():
            self._keeper.keep(self._form.draft(), self._form.typed())
            self.kept.emit()

    def forget(self) -> None:
        """Saved or given up: nothing is kept until something is typed again."""
        self._settled = True
        self._timer.stop()
        self.banner.show_message("info", "")
        if self._keeper is not None:
            self._keeper.forget()

    def _found(self, kept: KeptDraft[Any] | None) -> None:
        # Whoever types faster than the store answers has begun anew.
        if kept is not None and not self._form.is_dirty():
            self._form.set_draft(kept.draft, original=False)
            self._form.set_typed(kept.typed)
            self.banner.show_message(
                "info", self.tr("This form was left half-typed. What was typed is shown again.")
            )
            self.replaced.emit()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _give_up(self) -> None:
        """After a question: nothing brings a draft back."""
        if self._asker.ask(self.banner, discard_question()) != "discard":
            return
        self._form.set_draft(self._form.original())
        self.forget()
        self.replaced.emit()


def discard_question() -> Question:
    """What is asked before a kept draft is given up."""
    return Question(
        translate("DraftWatch", "Discard what was typed?"),
        translate("DraftWatch", "It was never saved and cannot be brought back."),
        (
            Answer("keep", translate("DraftWatch", "Keep it")),
            Answer("discard", translate("DraftWatch", "Discard"), "danger"),
        ),
        "warning",
    )
