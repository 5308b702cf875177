"""Files whose time is over: the proposal for the archive, the destruction, the protocols (D89)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from cus_desktop.domain.dates import format_date
from cus_desktop.domain.destruction import ClosedFile, DestructionDraft
from cus_desktop.domain.problems import Problem
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.services.destruction import (
    DestructionRow,
    carry_out,
    destructions,
    proposal,
)
from cus_desktop.services.destruction_prints import proposal_pdf, protocol_pdf
from cus_desktop.texts.privacy import REMAINS
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms import editors
from cus_desktop.ui.forms.edit_dialog import EditDialog, EditTools
from cus_desktop.ui.forms.fields import Field, FieldGroup
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.preview.dialog import PdfPreview
from cus_desktop.ui.privacy.tab import PrivacyTab
from cus_desktop.ui.settings.short_list import ShortList
from cus_desktop.ui.tables.columns import Chip, Column
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.labels import Text
from cus_desktop.ui.window_size import fit_to_screen
from cus_desktop.ui.words import translate

CONTEXT = "destruction"

_PROTOCOL = FieldGroup(
    "",
    (
        Field(
            "consent_number",
            QT_TRANSLATE_NOOP("destruction", "&Number of the archive's consent"),
            editors.text(max_length=120),
            required=True,
            width="wide",
        ),
        Field(
            "consent_on",
            QT_TRANSLATE_NOOP("destruction", "&Day of the consent"),
            editors.date(past=True),
            required=True,
        ),
        Field(
            "commission",
            QT_TRANSLATE_NOOP("destruction", "&Who carries it out"),
            editors.long_text(lines=2),
            width="full",
        ),
    ),
)


class DestructionTab(PrivacyTab):
    """The files that are due, one by one to be left out, and what was destroyed before."""

    tables = frozenset({"destruction", "service_plan", "resident", "data_request", "parameter"})

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._left_out: set[str] = set()
        self.dialog: EditDialog[DestructionDraft] | None = None
        self.preview: PdfPreview | None = None
        self.due = self._make_due()
        self.done = self._make_done()
        advice = Text(
            self.tr(
                "Once a year: print the proposal, send it to the archive, and only with its "
                "consent destroy the files. Destroyed files cannot be brought back."
            ),
            "muted",
            wrap=True,
        )
        self.told = Banner("success")
        for part in (advice, self.told, self.due, self.done):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def shown(self) -> None:
        desk = self.context.desk
        self.read(partial(proposal, desk), self._show_due)
        self.read(partial(destructions, desk), self.done.set_rows)

    def chosen(self) -> list[ClosedFile]:
        """The files on the list that are not left out."""
        rows = (self.due.model.row_at(place) for place in range(self.due.model.rowCount()))
        return [row for row in rows if row is not None and row.resident_id not in self._left_out]

    def leave_out(self) -> None:
        """Leave the selected file out, or take it in again."""
        row = self.due.current()
        if row is not None:
            self._left_out ^= {row.resident_id}
            self.due.table.viewport().update()

    def show_person(self) -> None:
        """Go to the resident of the selected file."""
        row = self.due.current()
        if row is not None:
            self.context.navigate("residents", row.resident_id)

    def print_proposal(self) -> None:
        """Show the list for the archive."""
        work = partial(proposal_pdf, self.context.desk, self.chosen())
        self._draw(self.tr("Files proposed for destruction"), work, "brakowanie-propozycja.pdf")

    def print_protocol(self) -> None:
        """Show the protocol of the selected destruction."""
        row = self.done.current()
        if row is not None:
            work = partial(protocol_pdf, self.context.desk, row.id)
            self._draw(self.tr("Protocol of destruction"), work, "brakowanie-protokol.pdf")

    def ask(self) -> None:
        """Ask for the archive's consent, say what remains, and destroy."""
        files = self.chosen()
        draft = DestructionDraft(tuple(each.resident_id for each in files))
        form = Form((_PROTOCOL,), draft, context=CONTEXT, today=self.context.today)
        self.dialog = EditDialog(
            self.tr("Destroy %n file(s) for good?", "", len(files)),
            form,
            save=partial(carry_out, self.context.desk),
            tools=EditTools(self.context.background, self.context.asker),
            parent=self,
            check=self._check,
            subtitle=self.tr("Everything about these people is erased. Nothing brings it back."),
        )
        remains = _remains(self.tr("What is still there afterwards:"))
        self.dialog.add_hint(remains)
        self.dialog.footer.save.setText(self.tr("Destroy for good"))
        self.dialog.footer.save.set_icon_name("trash-2")
        more = remains.heightForWidth(self.dialog.width() - 2 * Space.PAGE)
        fit_to_screen(self.dialog, self.dialog.size() + QSize(0, more))
        self.dialog.saved.connect(self._destroyed)
        self.dialog.open()

    # What happens

    def _check(self, draft: DestructionDraft) -> list[Problem]:
        """The consent, while it is typed; the files are looked at when they are destroyed."""
        problems = []
        if not draft.residents:
            problems.append(Problem("residents", "destruction-of-nothing", rule="D89"))
        if not draft.consent_number.strip():
            problems.append(Problem("consent_number", "destruction-consent-missing", rule="D89"))
        if draft.consent_on is None:
            problems.append(Problem("consent_on", "date-missing", rule="D89"))
        return problems

    def _destroyed(self, _id: object) -> None:
        self._left_out.clear()
        words = self.tr("The files were destroyed. Print the protocol and have it signed.")
        self.told.show_message("success", words)

    def _show_due(self, files: list[ClosedFile]) -> None:
        self._left_out &= {each.resident_id for each in files}
        self.due.set_rows(files)

    def _draw(self, title: str, work: Callable[[], bytes], file_name: str) -> None:
        def show(content: bytes) -> None:
            self.preview = PdfPreview(title, content, file_name, self.context.background, self)
            self.preview.open()

        self.read(work, show)

    # Making

    def _make_due(self) -> ShortList[ClosedFile]:
        made = ShortList[ClosedFile](
            self.tr("Files that may be destroyed"),
            (
                Column(
                    "name",
                    self.tr("Resident"),
                    lambda row: row.name,
                    "Żółcińska-Gęś Stanisława",
                    strong=True,
                    stretch=True,
                ),
                Column("numbers", self.tr("Plans"), _numbers, "IPUS/2026/0147", rank=2),
                Column("closed", self.tr("Closed"), _closed, "03.11.2026", rank=3),
                Column("class", self.tr("Class"), lambda row: str(row.retention), "BE10", rank=1),
                Column("until", self.tr("Kept until"), self._until, self.tr("erasure granted")),
                Column(
                    "state",
                    self.tr("On the list"),
                    lambda row: self._chip(row).text,
                    self.tr("left out"),
                    chip=self._chip,
                ),
            ),
            lambda row: row.resident_id,
            self.tr("No file's time is over."),
            most_rows=8,
        )
        made.opened.connect(self.show_person)
        made.add_button(self.tr("Leave out or take in"), "ban", self.leave_out)
        made.add_button(self.tr("Show the resident"), "user", self.show_person)
        made.add_button(self.tr("Print the proposal…"), "printer", self.print_proposal)
        made.add_button(self.tr("Destroy by protocol…"), "trash-2", self.ask)
        return made

    def _make_done(self) -> ShortList[DestructionRow]:
        made = ShortList[DestructionRow](
            self.tr("Protocols"),
            (
                Column("on", self.tr("Carried out"), _made_on, "03.11.2026", strong=True),
                Column(
                    "files",
                    self.tr("Files"),
                    lambda row: str(len(row.files)),
                    "1000",
                    right=True,
                ),
                Column(
                    "consent",
                    self.tr("Consent of the archive"),
                    lambda row: row.consent_number,
                    "AP.421.7.2037",
                    stretch=True,
                ),
            ),
            lambda row: row.id,
            self.tr("Nothing has been destroyed."),
        )
        made.opened.connect(self.print_protocol)
        made.add_button(self.tr("Print the protocol…"), "printer", self.print_protocol)
        return made

    def _chip(self, row: ClosedFile) -> Chip:
        if row.resident_id in self._left_out:
            return Chip(self.tr("left out"), "ban", "muted")
        return Chip(self.tr("yes"), "check", "accent")

    def _until(self, row: ClosedFile) -> str:
        if row.asked:
            return self.tr("erasure granted")
        return format_date(row.kept_until) if row.kept_until else ""


def _numbers(row: ClosedFile) -> str:
    return ", ".join(row.numbers)


def _closed(row: ClosedFile) -> str:
    return format_date(row.closed_on)


def _made_on(row: DestructionRow) -> str:
    return format_date(row.made_on) if row.made_on else ""


def _remains(title: str) -> QWidget:
    lines = "\n".join(f"• {translate('privacy', each)}" for each in REMAINS)
    return Text(f"{title}\n{lines}", wrap=True)
