"""The register of breaches with the hours that are left to notify the authority (D88)."""

from __future__ import annotations

from functools import partial

from cus_desktop.domain.breaches import BreachDraft
from cus_desktop.domain.dates import format_date
from cus_desktop.domain.durations import format_time
from cus_desktop.services.breaches import BreachRow, breach_hours, get_breach, list_breaches
from cus_desktop.texts.stored_words import stored_words
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms.edit_dialog import EditDialog
from cus_desktop.ui.kept_drafts import NEW_RECORD, KeptDraftBanner, KeptForm
from cus_desktop.ui.privacy.dialogs import BREACH, breach_dialog
from cus_desktop.ui.privacy.tab import PrivacyTab
from cus_desktop.ui.settings.short_list import ShortList
from cus_desktop.ui.tables.columns import Chip, Column
from cus_desktop.ui.widgets.labels import Text
from cus_desktop.ui.words import translate

_SOON_HOURS = 24


class BreachesTab(PrivacyTab):
    """The list with the clock of each breach."""

    tables = frozenset({"data_breach", "parameter"})

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.dialog: EditDialog[BreachDraft] | None = None
        words = self.tr("A breach was left half-typed. What was typed is kept.")
        self.kept = KeptDraftBanner(
            context, (KeptForm(BREACH, BreachDraft, words, self._open_again),)
        )
        self.list = self._make_list()
        self._advice = Text(
            self.tr(
                "The clock starts when somebody of the office learns of the breach. The authority "
                "is notified at uodo.gov.pl, unless harm to people is unlikely; at high risk the "
                "people are told too."
            ),
            "muted",
            wrap=True,
        )
        for part in (self.kept, self._advice, self.list):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def shown(self) -> None:
        self.kept.look()
        self.read(partial(list_breaches, self.context.desk), self.list.set_rows)

    def new(self) -> None:
        """Write down a breach noticed now."""
        now = self.context.desk.now().astimezone()
        self._open(BreachDraft(noticed_on=now.date(), noticed_minute=now.hour * 60 + now.minute))

    def edit(self) -> None:
        """Open the selected breach."""
        row = self.list.current()
        if row is not None:
            self._read(row.breach.id)

    def _read(self, breach_id: str) -> None:
        self.read(partial(get_breach, self.context.desk, breach_id), self._open)

    def _open_again(self, record_id: str, _draft: BreachDraft) -> None:
        self.new() if record_id == NEW_RECORD else self._read(record_id)

    def _open(self, draft: BreachDraft) -> None:
        self.read(partial(breach_hours, self.context.desk), partial(self._open_with, draft))

    def _open_with(self, draft: BreachDraft, hours: int) -> None:
        self.dialog = breach_dialog(self.context, draft, hours, self)
        self.kept.follow(self.dialog)
        self.dialog.open()

    def _make_list(self) -> ShortList[BreachRow]:
        made = ShortList[BreachRow](
            self.tr("Register of breaches"),
            (
                Column("noticed", self.tr("Noticed"), _noticed, "03.11.2026, 12.30"),
                Column(
                    "what",
                    self.tr("What happened"),
                    lambda row: row.breach.what,
                    "Umowę wysłano na zły adres poczty elektronicznej",
                    strong=True,
                    stretch=True,
                ),
                Column("risk", self.tr("Risk"), _risk, "wysokie ryzyko", rank=2),
                Column("due", self.tr("Notify by"), _due, "06.11.2026, 12.30", rank=1),
                Column(
                    "state",
                    self.tr("State"),
                    lambda row: self._chip(row).text,
                    self.tr("%n hour(s) late", "", 100),
                    chip=self._chip,
                ),
                Column(
                    "case",
                    self.tr("Case number"),
                    lambda row: row.breach.case_number,
                    "CUS.142.12.2026",
                    rank=3,
                ),
            ),
            lambda row: row.breach.id,
            self.tr("No breach has been written down."),
        )
        made.opened.connect(self.edit)
        made.add_button(self.tr("Open"), "pencil", self.edit)
        made.add_button(self.tr("New breach"), "plus", self.new, on_row=False, main=True)
        return made

    def _chip(self, row: BreachRow) -> Chip:
        if row.hours_left is not None:
            if row.hours_left < 0:
                words = self.tr("%n hour(s) late", "", -row.hours_left)
                return Chip(words, "circle-alert", "danger")
            words = self.tr("%n hour(s) left", "", row.hours_left)
            return Chip(words, "clock", "danger" if row.hours_left < _SOON_HOURS else "warning")
        if row.breach.closed_on:
            return Chip(self.tr("closed"), "check", "muted")
        if row.breach.authority_notified_on:
            return Chip(self.tr("notified"), "mail", "success")
        return Chip(self.tr("no notice needed"), "info", "muted")


def _noticed(row: BreachRow) -> str:
    breach = row.breach
    if breach.noticed_on is None:
        return ""
    if breach.noticed_minute is None:
        return format_date(breach.noticed_on)
    return f"{format_date(breach.noticed_on)}, {format_time(breach.noticed_minute)}"


def _due(row: BreachRow) -> str:
    if row.due is None:
        return ""
    return f"{format_date(row.due.date())}, {format_time(row.due.hour * 60 + row.due.minute)}"


def _risk(row: BreachRow) -> str:
    return stored_words("data_breach", "risk", row.breach.risk, translate)
