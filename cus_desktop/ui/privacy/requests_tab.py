"""Requests of people about their data: who asks for what, and by when it must be answered."""

from __future__ import annotations

from datetime import date
from functools import partial

from cus_desktop.domain.data_requests import DataRequestDraft
from cus_desktop.domain.dates import format_date
from cus_desktop.services.data_requests import RequestRow, get_request, list_requests
from cus_desktop.texts.stored_words import stored_words
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms.edit_dialog import EditDialog
from cus_desktop.ui.kept_drafts import NEW_RECORD, KeptDraftBanner, KeptForm
from cus_desktop.ui.privacy.dialogs import REQUEST, request_dialog
from cus_desktop.ui.privacy.tab import PrivacyTab
from cus_desktop.ui.settings.short_list import ShortList
from cus_desktop.ui.tables.columns import Chip, Column
from cus_desktop.ui.words import translate

_SOON_DAYS = 7


class RequestsTab(PrivacyTab):
    """The list with the clock of each request."""

    tables = frozenset({"data_request", "resident", "parameter"})

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.dialog: EditDialog[DataRequestDraft] | None = None
        words = self.tr("A request was left half-typed. What was typed is kept.")
        self.kept = KeptDraftBanner(
            context, (KeptForm(REQUEST, DataRequestDraft, words, self._open_again),)
        )
        self.list = self._make_list()
        self.body.addWidget(self.kept)
        self.body.addWidget(self.list)
        self.body.addStretch(1)

    def shown(self) -> None:
        self.kept.look()
        self.read(partial(list_requests, self.context.desk), self.list.set_rows)

    def new(self) -> None:
        """Write down a request that was received."""
        self._open(DataRequestDraft(received_on=self.context.today()))

    def edit(self) -> None:
        """Open the selected request, usually to answer it."""
        row = self.list.current()
        if row is not None:
            self._read(row.request.id)

    def show_person(self) -> None:
        """Go to the resident who asks."""
        row = self.list.current()
        if row is not None and row.request.resident_id:
            self.context.navigate("residents", row.request.resident_id)

    def _read(self, request_id: str) -> None:
        self.read(partial(get_request, self.context.desk, request_id), self._open)

    def _open_again(self, record_id: str, _draft: DataRequestDraft) -> None:
        self.new() if record_id == NEW_RECORD else self._read(record_id)

    def _open(self, draft: DataRequestDraft) -> None:
        self.dialog = request_dialog(self.context, draft, self)
        self.kept.follow(self.dialog)
        self.dialog.open()

    def _make_list(self) -> ShortList[RequestRow]:
        made = ShortList[RequestRow](
            self.tr("Requests about personal data"),
            (
                Column(
                    "who",
                    self.tr("Who asks"),
                    lambda row: row.who,
                    "Żółcińska-Gęś Stanisława",
                    strong=True,
                    stretch=True,
                ),
                Column("kind", self.tr("Asks for"), _kind, "usunięcie danych (art. 17)"),
                Column(
                    "received",
                    self.tr("Received"),
                    lambda row: _day(row.request.received_on),
                    "03.11.2026",
                    rank=2,
                ),
                Column("due", self.tr("Answer by"), lambda row: _day(row.due_on), "03.12.2026"),
                Column(
                    "state",
                    self.tr("State"),
                    lambda row: self._chip(row).text,
                    self.tr("%n day(s) late", "", 30),
                    chip=self._chip,
                ),
                Column(
                    "case",
                    self.tr("Case number"),
                    lambda row: row.request.case_number,
                    "CUS.1431.12.2026",
                    rank=3,
                ),
            ),
            lambda row: row.request.id,
            self.tr("Nobody has asked yet. Requests under art. 15 to 21 GDPR stand here."),
        )
        made.opened.connect(self.edit)
        made.add_button(self.tr("Open or answer"), "pencil", self.edit)
        made.add_button(self.tr("Show the resident"), "user", self.show_person)
        made.add_button(self.tr("New request"), "plus", self.new, on_row=False, main=True)
        return made

    def _chip(self, row: RequestRow) -> Chip:
        if row.days_left is None:
            outcome = row.request.outcome
            words = stored_words("data_request", "outcome", outcome, translate)
            return Chip(words or self.tr("answered"), "check", "muted")
        if row.days_left < 0:
            return Chip(self.tr("%n day(s) late", "", -row.days_left), "circle-alert", "danger")
        words = self.tr("%n day(s) left", "", row.days_left)
        return Chip(words, "clock", "warning" if row.days_left <= _SOON_DAYS else "accent")


def _kind(row: RequestRow) -> str:
    return stored_words("data_request", "kind", row.request.kind, translate)


def _day(day: date | None) -> str:
    return format_date(day) if day else ""
