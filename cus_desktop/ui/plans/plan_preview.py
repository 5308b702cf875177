"""Showing the print of the plan that is open."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cus_desktop.domain.plans import PlanDraft, PlanItemDraft
from cus_desktop.errors import CusError
from cus_desktop.services.plan_opening import PlanOpening
from cus_desktop.services.plan_printing import (
    PlanPrint,
    note_print,
    preview_plan,
    print_draft,
)
from cus_desktop.texts.plan_lines import with_field
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.preview.dialog import PdfPreview
from cus_desktop.ui.words import say, translate


class PlanPreviewer(QObject):
    """Draws the print in the background and opens the preview; ``refused`` carries a sentence."""

    refused = Signal(str)

    def __init__(self, context: UiContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._number = ""
        self._plan_id = ""
        self._items: tuple[PlanItemDraft, ...] = ()
        self.dialog: PdfPreview | None = None
        """The preview that is open, for the tests of the page."""

    def show_print(self, opening: PlanOpening, written: PlanDraft | None) -> None:
        """Show what is being written, or the version that was read."""
        desk, draft = self._context.desk, opening.draft
        self._number, self._plan_id = draft.number, draft.id
        self._items = (written or draft).items
        work = partial(preview_plan, desk, draft.id, draft.version_id)
        if written is not None:
            work = partial(print_draft, desk, written)
        self._context.background.read(work, self._show, self._failed)

    def _show(self, printed: PlanPrint) -> None:
        title = self.tr("Plan %1").replace("%1", self._number or self.tr("without number"))
        self.dialog = PdfPreview(
            title,
            printed.content,
            printed.file_name,
            self._context.background,
            self._window,
            partial(note_print, self._context.desk, self._plan_id),
        )
        told = (with_field(say(one), one, self._items, translate) for one in printed.unprintable)
        self.dialog.warn("\n".join(told))
        self.dialog.open()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, CusError):
            raise error
        self.refused.emit(say(error))
