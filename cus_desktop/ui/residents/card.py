"""The card of one resident beside the list: who it is, what to do, and everything around."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from cus_desktop.domain.dates import format_date
from cus_desktop.domain.problems import Severity
from cus_desktop.domain.restriction import Restriction
from cus_desktop.domain.rights import Right
from cus_desktop.services.access_log import ShownLine
from cus_desktop.services.resident_card import ResidentCard
from cus_desktop.services.residents import ENDING_SOON_DAYS, ResidentRow
from cus_desktop.ui.residents.data_tab import DataTab
from cus_desktop.ui.residents.family_tab import FamilyTab
from cus_desktop.ui.residents.plans_tab import PlansTab
from cus_desktop.ui.residents.viewers_tab import ViewersTab
from cus_desktop.ui.residents.words import (
    address_words,
    entry_of,
    phone_words,
    place_words,
    row_name,
    years,
)
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner, EmptyState
from cus_desktop.ui.widgets.button_flow import ButtonFlow
from cus_desktop.ui.widgets.buttons import IconButton, primary, secondary
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.key_values import KeyValueGrid
from cus_desktop.ui.widgets.labels import Text
from cus_desktop.ui.widgets.timeline import Timeline
from cus_desktop.ui.words import say


class ResidentCardView(Card):
    """Shows one person. Signals ask the page for what the buttons promise.

    ``plan_asked`` carries the id of a plan, or an empty text for a new one.
    """

    plan_asked = Signal(str)
    note_asked = Signal()
    edit_asked = Signal()
    history_asked = Signal()
    restriction_asked = Signal()

    def __init__(self, rights: Collection[Right] = frozenset(Right)) -> None:
        """What somebody with these rights may not do is not offered."""
        super().__init__(padding=0)
        self._rights = rights
        self._card: ResidentCard | None = None
        self._today = date.min
        self._plan_id = ""
        self._address_shown = False
        self.name = Text("", "title", wrap=True, selectable=True)
        self._who = Text("", "muted", wrap=True)
        self.remarks = Banner("warning")
        self.facts = KeyValueGrid(2)
        self.plan = primary("", "clipboard-list")
        self.note = secondary(self.tr("Add entry"), "plus")
        self.edit = secondary(self.tr("Edit"), "pencil")
        self.address = secondary(self.tr("Show address"), "eye")
        self.history = IconButton("history", self.tr("History of changes"))
        self.restriction = IconButton("lock", self.tr("Who may see this record…"))
        self.restricted = Banner("info")
        self.timeline = Timeline(self.tr("What happened"))
        self.plans = PlansTab()
        self.family = FamilyTab(editable=Right.RESIDENTS_EDIT in rights)
        self.data = DataTab(
            with_history=Right.HISTORY_VIEW in rights, editable=Right.RESIDENTS_EDIT in rights
        )
        self.viewers = ViewersTab()
        self.tabs = self._make_tabs()
        self._lay_out()
        self._connect()

    def show_row(self, row: ResidentRow | None, today: date) -> None:
        """Show at once what the list knows; the rest follows with `show_card`.

        What stands on the card of another person is taken away first.
        """
        if row is None or self._card is None or self._card.resident.id != row.id:
            self._forget()
        self._today = today
        if row is None:
            return
        self.name.setText(row_name(row))
        self._who.setText(self._about(row))
        self._name_plan(row.plan.id)

    def show_card(self, card: ResidentCard, today: date) -> None:
        """Show everything known around the person."""
        self._address_shown = self._is_same(card) and self._address_shown
        self._card, self._today = card, today
        warned = [each for each in card.problems if each.severity is not Severity.REMIND]
        self.remarks.show_message("warning", "\n".join(map(say, warned)))
        self.restricted.show_message("info", self._restriction_words(card.restriction))
        self._name_plan(card.plan.id)
        self._show_facts()
        self.timeline.set_entries([entry_of(event) for event in card.timeline])
        self._timeline_page.show_filled(bool(card.timeline))
        self.plans.show_card(card, today + timedelta(days=ENDING_SOON_DAYS))
        self.family.show_card(card)
        self.data.show_card(card)
        self._name_tabs(card)

    def show_viewers(self, lines: Sequence[ShownLine] | None) -> None:
        """Show who viewed the data of the person; None where that may not be seen."""
        self.viewers.show_lines(lines or ())
        self.tabs.setTabVisible(self.tabs.indexOf(self.viewers), lines is not None)

    # Parts

    def _show_facts(self) -> None:
        card = self._card
        assert card is not None
        unseen = "village_id" in card.hidden
        hidden = unseen or (card.resident.address_confidential and not self._address_shown)
        address = self.tr("confidential") if hidden else address_words(card.resident, card.village)
        first = next(iter(card.resident.contacts), None)
        contact = ""
        if first is not None:
            phone = phone_words(first.phone)
            contact = ", ".join(part for part in (first.relation, first.name, phone) if part)
        self.facts.set_items(
            [
                (self.tr("Address"), address),
                (self.tr("Phone"), phone_words(card.resident.phone)),
                (self.tr("Contact person"), contact),
                (self.tr("Coordinator"), card.coordinator),
            ]
        )
        self.address.setVisible(hidden and not unseen)

    def _about(self, row: ResidentRow) -> str:
        parts = []
        if row.born_on is not None:
            parts.append(self.tr("born %1").replace("%1", format_date(row.born_on)))
            if row.died_on is None:
                parts.append(years(row.born_on, self._today))
        if row.died_on is not None:
            parts.append(self.tr("died %1").replace("%1", format_date(row.died_on)))
        if row.address_hidden:
            parts.append(self.tr("address confidential"))
        elif place_words(row):
            parts.append(self.tr("lives in %1").replace("%1", place_words(row)))
        return " · ".join(parts)

    def _name_plan(self, plan_id: str) -> None:
        self._plan_id = plan_id
        needed = Right.PLANS_VIEW if plan_id else Right.PLANS_EDIT
        self.plan.setVisible(needed in self._rights)
        self.plan.setText(self.tr("Open plan") if plan_id else self.tr("New plan"))
        self.plan.set_icon_name("clipboard-list" if plan_id else "file-plus")

    def _restriction_words(self, restriction: Restriction | None) -> str:
        if restriction is None:
            return ""
        words = self.tr("Only the director sees this record. Reason: %2")
        if restriction.responsible:
            words = self.tr("Only the director and %1 see this record. Reason: %2")
        names = ", ".join(restriction.responsible)
        return words.replace("%1", names).replace("%2", restriction.reason)

    def _name_tabs(self, card: ResidentCard) -> None:
        plans = len({plan.plan_id for plan in card.plans})
        others = sum(len(each.members) - 1 for each in card.households) + len(card.relations)
        self.tabs.setTabText(1, self._counted(self.tr("Plans"), plans))
        self.tabs.setTabText(2, self._counted(self.tr("Family"), others))

    def _counted(self, words: str, count: int) -> str:
        return f"{words} ({count})" if count else words

    def _is_same(self, card: ResidentCard) -> bool:
        return self._card is not None and self._card.resident.id == card.resident.id

    def _forget(self) -> None:
        self._card = None
        self._address_shown = False
        self.name.setText("")
        self._who.setText("")
        self.remarks.show_message("warning", "")
        self.restricted.show_message("info", "")
        self.facts.set_items([])
        self.address.hide()
        self.timeline.set_entries([])
        self.plans.clear()
        self.family.clear()
        self.data.clear()
        self.viewers.show_lines(())

    def _show_address(self) -> None:
        self._address_shown = True
        self._show_facts()

    def _ask_for_plan(self) -> None:
        self.plan_asked.emit(self._plan_id)

    # Making

    def _make_tabs(self) -> QTabWidget:
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.tabBar().setAccessibleName(self.tr("Parts of the card"))
        self._timeline_page = _WithEmpty(
            self.timeline,
            EmptyState(
                "clock",
                self.tr("Nothing has happened yet"),
                self.tr("Calls, visits, plans and changes of data will stand here."),
            ),
        )
        tabs.addTab(self._timeline_page, self.tr("Timeline"))
        tabs.addTab(self.plans, self.tr("Plans"))
        tabs.addTab(self.family, self.tr("Family"))
        tabs.addTab(self.data, self.tr("Data"))
        tabs.addTab(self.viewers, self.tr("Who viewed"))
        tabs.setTabVisible(tabs.indexOf(self.viewers), False)
        return tabs

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(Space.CARD, Space.CARD, Space.CARD, 0)
        head.setSpacing(Space.SMALL)
        top = QHBoxLayout()
        top.setSpacing(Space.TINY)
        top.addWidget(self.name, 1)
        for icon in (self.history, self.restriction):
            top.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(top)
        head.addWidget(self._who)
        head.addWidget(self._buttons())
        head.addWidget(self.restricted)
        head.addWidget(self.remarks)
        head.addWidget(self.facts)
        head.addWidget(self.address, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.setSpacing(Space.SMALL)
        self.body.addLayout(head)
        self.body.addWidget(self.tabs, 1)
        self.address.hide()

    def _buttons(self) -> ButtonFlow:
        for button, right in (
            (self.note, Right.RESIDENTS_EDIT),
            (self.edit, Right.RESIDENTS_EDIT),
            (self.history, Right.HISTORY_VIEW),
            (self.restriction, Right.RESTRICTED_SET),
        ):
            if right not in self._rights:
                button.hide()
        row = ButtonFlow()
        for each in (self.plan, self.note, self.edit):
            row.add(each)
        return row

    def _connect(self) -> None:
        self.plan.clicked.connect(self._ask_for_plan)
        self.note.clicked.connect(self.note_asked)
        self.edit.clicked.connect(self.edit_asked)
        self.history.clicked.connect(self.history_asked)
        self.restriction.clicked.connect(self.restriction_asked)
        self.data.history_asked.connect(self.history_asked)
        self.address.clicked.connect(self._show_address)
        self.timeline.opened.connect(self.plan_asked)
        self.plans.opened.connect(self.plan_asked)


class _WithEmpty(QWidget):
    """A list, or what is said while it is empty."""

    def __init__(self, shown: QWidget, empty: QWidget) -> None:
        super().__init__()
        self._shown, self._empty = shown, empty
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        column.addWidget(shown, 1)
        column.addWidget(empty, 1)
        self.show_filled(True)

    def show_filled(self, filled: bool) -> None:
        self._shown.setVisible(filled)
        self._empty.setVisible(not filled)
