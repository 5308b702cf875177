"""One service beside the list, readable like a leaflet."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cus_desktop.domain.catalogue import ServiceDraft
from cus_desktop.domain.dates import format_date
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.rights import Right
from cus_desktop.services.catalogue import ServiceRow
from cus_desktop.ui.catalogue.pictograms import NO_PICTOGRAM
from cus_desktop.ui.catalogue.words import area_words, period_words, track_words, unit_words
from cus_desktop.ui.forms.scroll import ScrollPage
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.buttons import secondary
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.labels import IconMark, Text, hairline
from cus_desktop.ui.words import say


class ServiceCard(Card):
    """Shows a service; its buttons ask the page to edit, to remove or to show the history."""

    edit_asked = Signal()
    remove_asked = Signal()
    history_asked = Signal()

    def __init__(self, rights: Collection[Right] = frozenset(Right)) -> None:
        """What somebody with these rights may not do is not offered."""
        super().__init__(padding=0)
        self._rights = rights
        self._mark = IconMark(NO_PICTOGRAM, "accent", 2.2)
        self._name = Text("", "title", wrap=True)
        self._areas = Text("", "muted", wrap=True)
        self._remarks = Banner("warning")
        self._leaflet = QVBoxLayout()
        self._leaflet.setSpacing(Space.FIELD)
        self._shown: list[QWidget] = []
        scroll = ScrollPage(margin=Space.CARD)
        head = QHBoxLayout()
        head.setSpacing(Space.FIELD)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._name, 1)
        scroll.body.setSpacing(Space.FIELD)
        scroll.body.addLayout(head)
        scroll.body.addWidget(self._areas)
        scroll.body.addLayout(self._buttons())
        scroll.body.addWidget(self._remarks)
        scroll.body.addWidget(hairline())
        scroll.body.addLayout(self._leaflet)
        scroll.body.addStretch(1)
        self.body.addWidget(scroll)

    def show_row(self, row: ServiceRow | None) -> None:
        """Show at once what the list knows; the rest follows with `show_service`."""
        self._clear()
        self._remarks.show_message("warning", "")
        if row is not None:
            self._mark.set_icon(row.pictogram or NO_PICTOGRAM, "accent")
            self._name.setText(row.name)
            self._areas.setText(area_words(row.areas))

    def show_service(
        self, service: ServiceDraft, row: ServiceRow, problems: Sequence[Problem]
    ) -> None:
        """Show the whole service with what the rules remark."""
        self.show_row(row)
        self._remarks.show_message("warning", "\n".join(map(say, problems)))
        for label, value in self._lines(service, row):
            if value:
                self._add(label, value)

    def _lines(self, service: ServiceDraft, row: ServiceRow) -> Iterator[tuple[str, str]]:
        checked = service.last_checked_on
        yield "", service.plain_description
        yield self.tr("For whom"), service.addressees
        yield self.tr("What it covers"), service.scope
        yield self.tr("Where"), service.place
        yield self.tr("How much"), self._amount(service)
        yield self.tr("Fee"), service.fee
        yield self.tr("Legal track"), track_words(service.legal_track)
        yield self.tr("Programme"), row.programme
        yield self.tr("Offered"), period_words(row.active_from, row.ends_on)
        yield self.tr("Legal basis"), service.legal_basis
        yield self.tr("Quality standard"), service.quality_standard
        yield self.tr("Description checked on"), format_date(checked) if checked else ""
        yield self.tr("Source"), service.source

    def _amount(self, service: ServiceDraft) -> str:
        unit = unit_words(service.unit)
        counted = self.tr("counted in: %1").replace("%1", unit) if unit else ""
        return "; ".join(part for part in (service.limit_per_person, counted) if part)

    def _add(self, label: str, value: str) -> None:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        if label:
            column.addWidget(Text(label, "label"))
        shown = Text(value, None if label else "section", wrap=True, selectable=True)
        shown.setAccessibleName(f"{label}: {value}" if label else value)
        column.addWidget(shown)
        self._leaflet.addWidget(cell)
        self._shown.append(cell)

    def _clear(self) -> None:
        for cell in self._shown:
            self._leaflet.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._shown.clear()

    def _buttons(self) -> QHBoxLayout:
        edit = secondary(self.tr("Edit"), "pencil")
        history = secondary(self.tr("History"), "history")
        remove = secondary(self.tr("Remove"), "trash-2")
        edit.clicked.connect(self.edit_asked)
        history.clicked.connect(self.history_asked)
        remove.clicked.connect(self.remove_asked)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        for button, right in (
            (edit, Right.CATALOGUE_EDIT),
            (history, Right.HISTORY_VIEW),
            (remove, Right.CATALOGUE_EDIT),
        ):
            row.addWidget(button)
            if right not in self._rights:
                button.hide()
        row.addStretch(1)
        return row
