"""The versions of the privacy notice: since when, what they say, how many people have each."""

from __future__ import annotations

from functools import partial

from cus_desktop.domain.dates import format_date
from cus_desktop.services.privacy_notices import NoticeRow, list_notices
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.privacy.tab import PrivacyTab
from cus_desktop.ui.settings.short_list import ShortList
from cus_desktop.ui.tables.columns import Column
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.labels import Text, show_if


class NoticesTab(PrivacyTab):
    """The list of versions and the text of the selected one."""

    tables = frozenset({"privacy_notice", "resident"})

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.list = self._make_list()
        self._text = Text("", wrap=True, selectable=True)
        self._card = Card(self.tr("Text of the version"))
        self._card.body.addWidget(self._text)
        self.body.addWidget(self.list)
        self.body.addWidget(self._card)
        self.body.addStretch(1)
        self.list.table.selectionModel().currentRowChanged.connect(self._show_text)

    def shown(self) -> None:
        self.read(partial(list_notices, self.context.desk), self._show)

    def write_new(self) -> None:
        """Go to where the notice is written."""
        self.context.navigate("settings", "office")

    def _show(self, rows: list[NoticeRow]) -> None:
        self.list.set_rows(rows)
        self._show_text()

    def _show_text(self) -> None:
        row = self.list.current()
        self._text.setText(row.text if row is not None else "")
        show_if(self._card, row is not None)

    def _make_list(self) -> ShortList[NoticeRow]:
        made = ShortList[NoticeRow](
            self.tr("Versions of the privacy notice"),
            (
                Column(
                    "version", self.tr("Version"), lambda row: row.version, "4/2026", strong=True
                ),
                Column("from", self.tr("Since"), _since, "03.11.2026"),
                Column(
                    "handed",
                    self.tr("Handed to"),
                    lambda row: self.tr("%n person(s)", "", row.handed_to),
                    self.tr("%n person(s)", "", 1000),
                    stretch=True,
                ),
            ),
            lambda row: row.id,
            self.tr("No notice yet. It is written in Settings, Office."),
        )
        made.add_button(self.tr("Write a new version"), "pencil", self.write_new, on_row=False)
        return made


def _since(row: NoticeRow) -> str:
    return format_date(row.valid_from) if row.valid_from else ""
