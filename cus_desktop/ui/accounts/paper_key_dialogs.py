"""A new paper key on paper, and the quarterly check that the old one still opens."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from cus_desktop.domain.problems import Problem
from cus_desktop.errors import CusError, Refused, WrongPassword
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.services.desk import Desk
from cus_desktop.services.paper_keys import check_paper_key, keep_paper_key
from cus_desktop.services.recovery_kits import print_recovery_kit
from cus_desktop.ui.background import Background
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms import editors
from cus_desktop.ui.forms.edit_dialog import EditDialog, EditTools
from cus_desktop.ui.forms.fields import Field, FieldGroup
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.start.paper_key_page import PaperKeyPage
from cus_desktop.ui.window_size import fit_to_screen, grown
from cus_desktop.ui.words import say, translate

FILE_NAME = "klucz-papierowy.pdf"


def show_sheet(data: bytes, background: Background, parent: QWidget) -> QDialog:
    """The sheet to be printed; it cannot be saved from here."""
    from cus_desktop.ui.preview.dialog import PdfPreview

    title = translate("PaperKeys", "Sheet of the paper key")
    preview = PdfPreview(title, data, FILE_NAME, background, parent, may_save=False)
    preview.open()
    return preview


class NewPaperKeyDialog(QDialog):
    """Shows a paper key that was just made; the former one ends when this one is on paper.

    ``kept`` is sent then. Closing it before leaves the former sheet in force.
    """

    kept = Signal()

    def __init__(self, context: UiContext, paper_key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk: Desk = context.desk
        self._background = context.background
        self._key = paper_key
        self.setWindowTitle(translate("PaperKeys", "New paper key"))
        self.page = PaperKeyPage(paper_key)
        self.page.written.connect(self._keep)
        self.page.print_asked.connect(self._make_sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        fit_to_screen(self, grown(self, 760, 600))
        self.page.line.setFocus()

    def _make_sheet(self) -> None:
        work = partial(print_recovery_kit, self._desk, self._key, translate)
        self._background.read(work, self._show_sheet, self._failed)

    def _show_sheet(self, data: bytes) -> None:
        show_sheet(data, self._background, self)

    def _keep(self) -> None:
        work = partial(keep_paper_key, self._desk, self._key)
        self._background.write(work, self._done, self._failed)

    def _done(self, _nothing: object) -> None:
        self.kept.emit()
        self.accept()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, CusError):
            raise error
        self.page.error.say(say(error))


@dataclass(frozen=True)
class TypedKey:
    """What is typed at the check; nothing of it is kept."""

    paper_key: str = field(default="", repr=False)


_KEY = FieldGroup(
    "",
    (
        Field(
            "paper_key",
            QT_TRANSLATE_NOOP("PaperKeys", "Paper key: the groups of part A, then of part B"),
            editors.text(max_length=80),
            required=True,
            width="full",
            hint=QT_TRANSLATE_NOOP(
                "PaperKeys", "Capital or small letters and spaces make no difference."
            ),
        ),
    ),
    columns=1,
)


def check_dialog(context: UiContext, parent: QWidget) -> EditDialog[TypedKey]:
    """A dialog in which the key is typed; ``saved`` is sent when it opens the office."""
    form = Form((_KEY,), TypedKey(), context="PaperKeys", today=context.today)
    made = EditDialog(
        translate("PaperKeys", "Check the paper key"),
        form,
        partial(_check, context.desk),
        EditTools(context.background, context.asker),
        parent,
        subtitle=translate(
            "PaperKeys",
            "Take both parts from their envelopes and type the key. Nothing is changed; seal the"
            " parts again and sign the sheet.",
        ),
    )
    made.footer.save.setText(translate("PaperKeys", "Check"))
    return made


def _check(desk: Desk, typed: TypedKey) -> None:
    if not typed.paper_key.strip():
        raise Refused([Problem("paper_key", "paper-key-missing")])
    try:
        check_paper_key(desk, typed.paper_key)
    except WrongPassword as error:
        # Said at the field, where the key can be compared with the sheet.
        raise Refused([Problem("paper_key", error.code)]) from None
