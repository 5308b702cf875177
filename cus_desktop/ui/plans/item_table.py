"""The lines of one kind of help as a short table in a card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cus_desktop.domain.money import Money
from cus_desktop.domain.plan_costs import LineCost
from cus_desktop.domain.plan_words import (
    SUPPORTING_KINDS,
    amount_of,
    fee_words,
    when_words,
)
from cus_desktop.domain.plans import ItemKind, Per, PlanItemDraft
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.ui.forms.scroll import UpDownScroll
from cus_desktop.ui.plans.section_bar import PlanSection
from cus_desktop.ui.tables.columns import Column
from cus_desktop.ui.tables.paged_model import RowsModel
from cus_desktop.ui.tables.table_view import TableView
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import FieldError
from cus_desktop.ui.widgets.buttons import secondary, with_shortcut
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.labels import EM_DASH, Text
from cus_desktop.ui.words import translate

_SHORT_PERS = {
    Per.WEEK: QT_TRANSLATE_NOOP("ItemTable", "/ week"),
    Per.MONTH: QT_TRANSLATE_NOOP("ItemTable", "/ mo."),
    Per.PLAN: "",
}


@dataclass(frozen=True)
class ItemRow:
    """A line with its costs, which only services have."""

    item: PlanItemDraft
    cost: LineCost | None = None


class ItemTable(Card):
    """The lines of one kind.

    ``add_asked`` carries the kind of a new line; ``edit_asked`` and ``remove_asked`` the id of
    a line. Enter and F2 edit, Delete removes.
    """

    add_asked = Signal(object)
    edit_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, kind: ItemKind, *, editable: bool) -> None:
        super().__init__()
        self.set_title(self._title(kind))
        self.kind = kind
        self._editable = editable
        self.model = RowsModel(self._columns(kind), lambda row: row.item.id)
        self.table = TableView(self._title(kind), self.model)
        self.table.setObjectName(f"{kind.value}_lines")
        self.table.grow_with_rows()
        self.nothing = Text(self._nothing(kind), "muted", wrap=True)
        self.message = FieldError()
        self.remark = FieldError()
        self.add = secondary(self._add_words(kind), "plus")
        self.add.setObjectName(f"add_{kind.value}")
        self.edit = secondary(self.tr("Change"), "pencil")
        self.edit.setToolTip(with_shortcut(self.tr("Change the line"), "F2"))
        self.remove = secondary(self.tr("Take out"), "trash-2")
        self.remove.setToolTip(with_shortcut(self.tr("Take the line out"), "Del"))
        self._lay_out()
        self._connect()

    def set_rows(self, rows: Sequence[ItemRow]) -> None:
        """Show these lines, keeping the selection; after a line taken out, the next has it."""
        current, place = self.current(), self.table.currentIndex().row()
        focused = self.table.hasFocus() or self.remove.hasFocus()
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self._bar.setVisible(bool(rows) and self._editable)
        if current:
            known = self.model.place_of(current)
            self.table.selectRow(known if known >= 0 else min(place, len(rows) - 1))
        if focused and not rows:
            self.add.setFocus()
        self._tell_selection()

    def select(self, item_id: str) -> None:
        """Select a line."""
        place = self.model.place_of(item_id)
        if place >= 0:
            self.table.selectRow(place)

    def show_line(self, item_id: str) -> None:
        """Select a line, go to it and scroll the page until it is seen."""
        self.select(item_id)
        self.table.setFocus()
        around: QWidget | None = self
        while around is not None and not isinstance(around, UpDownScroll):
            around = around.parentWidget()
        if isinstance(around, UpDownScroll):
            around.show_now(self)
            row = self.table.visualRect(self.table.currentIndex())
            row.translate(self.table.viewport().mapTo(self, QPoint(0, 0)))
            around.show_place(self, row)

    def current(self) -> str:
        """Id of the selected line; empty without one."""
        row = self.model.row_at(self.table.currentIndex().row())
        return row.item.id if row is not None else ""

    def stop(self) -> QWidget:
        """Where the keyboard goes for a problem of these lines."""
        return self.add if not self.model.rowCount() else self.table

    def section(self) -> PlanSection:
        """The part of the page these lines are."""
        return PlanSection(self._tab(self.kind), self._title(self.kind), self, self._entry)

    def _entry(self) -> QWidget | None:
        return self.stop() if self._editable or self.model.rowCount() else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and not self.current():
            self.table.selectRow(0)
        if isinstance(event, QKeyEvent) and self._worked_by(event):
            return True
        return super().eventFilter(watched, event)

    def _worked_by(self, event: QKeyEvent) -> bool:
        """Do with the selected line what the key asks for; False when it asks for nothing."""
        asked = {Qt.Key.Key_F2: self.edit_asked, Qt.Key.Key_Delete: self.remove_asked}
        pressed = event.type() == QEvent.Type.KeyPress and not event.modifiers()
        if not (pressed and self._editable and self.current()):
            return False
        for key, signal in asked.items():
            if event.key() == key:
                signal.emit(self.current())
                return True
        return False

    def _lay_out(self) -> None:
        if self._editable:
            self.add_action(self.add)
        self._bar = QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(Space.SMALL)
        bar.addWidget(self.edit)
        bar.addWidget(self.remove)
        bar.addStretch(1)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.table)
        self.body.addWidget(self.message)
        self.body.addWidget(self.remark)
        self.body.addWidget(self._bar)

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.edit.clicked.connect(self._edit_current)
        self.remove.clicked.connect(self._remove_current)
        self.table.opened.connect(self._open)
        self.table.installEventFilter(self)
        self.table.selectionModel().currentRowChanged.connect(self._tell_selection)

    def _open(self, place: int) -> None:
        row = self.model.row_at(place)
        if row is not None:
            self.edit_asked.emit(row.item.id)

    def _add(self) -> None:
        self.add_asked.emit(self.kind)

    def _edit_current(self) -> None:
        self.edit_asked.emit(self.current())

    def _remove_current(self) -> None:
        self.remove_asked.emit(self.current())

    def _tell_selection(self) -> None:
        for button in (self.edit, self.remove):
            button.setEnabled(bool(self.current()))

    # Words

    def _title(self, kind: ItemKind) -> str:
        return {
            ItemKind.SERVICE: self.tr("Social services"),
            ItemKind.SUPPORTING: self.tr("Supporting activities, free of charge"),
            ItemKind.EXTERNAL: self.tr("Help of other bodies"),
        }[kind]

    def _tab(self, kind: ItemKind) -> str:
        return {
            ItemKind.SERVICE: self.tr("Services"),
            ItemKind.SUPPORTING: self.tr("Activities"),
            ItemKind.EXTERNAL: self.tr("Other help"),
        }[kind]

    def _add_words(self, kind: ItemKind) -> str:
        return {
            ItemKind.SERVICE: self.tr("Add service"),
            ItemKind.SUPPORTING: self.tr("Add activity"),
            ItemKind.EXTERNAL: self.tr("Add other help"),
        }[kind]

    def _nothing(self, kind: ItemKind) -> str:
        return {
            ItemKind.SERVICE: self.tr("No service was added yet."),
            ItemKind.SUPPORTING: self.tr(
                "Volunteers, neighbours and self-help groups will stand here."
            ),
            ItemKind.EXTERNAL: self.tr(
                "Help the person already has, for example from health care."
            ),
        }[kind]

    def _columns(self, kind: ItemKind) -> tuple[Column[ItemRow], ...]:
        if kind is ItemKind.SERVICE:
            return self._service_columns()
        first: tuple[Column[ItemRow], ...] = (
            Column(
                "name",
                self.tr("What is done"),
                lambda row: row.item.name,
                "zakupy, drewno na opał",
                strong=True,
                stretch=True,
            ),
        )
        if kind is ItemKind.SUPPORTING:
            first += (Column("kind", self.tr("Kind"), _supporting, "pomoc sąsiedzka", rank=2),)
        return (
            *first,
            Column("who", self.tr("Who"), _who, "Łucja Ćwik, sąsiadka", stretch=True),
            Column("when", self.tr("When"), _when, "pn., śr., pt. 17.00–18.00", rank=1),
        )

    def _service_columns(self) -> tuple[Column[ItemRow], ...]:
        return (
            Column(
                "name",
                self.tr("Service"),
                lambda row: row.item.name,
                "Usługi opiekuńcze w domu",
                strong=True,
                stretch=True,
            ),
            Column(
                "who", self.tr("Provider and contract"), _provider, "Spółdzielnia „Źródło”", rank=4
            ),
            Column("amount", self.tr("Amount"), _amount, "26 posiłków / mies.", right=True, rank=1),
            Column("when", self.tr("When"), _when, "pn.–pt. 8.00–10.00", rank=5),
            Column("price", self.tr("Rate"), _price, "120,00", right=True, rank=3),
            Column("cost", self.tr("Cost a month"), _cost, "2 024,00", right=True),
            Column("fee", self.tr("Fee"), _fee, "według decyzji", right=True, rank=2),
        )


def _who(row: ItemRow) -> str:
    return row.item.who


def _provider(row: ItemRow) -> str:
    return ", ".join(part for part in (row.item.who, row.item.contract_ref) if part)


def _amount(row: ItemRow) -> str:
    amount = amount_of(row.item)
    if amount is None:
        return ""
    per = _SHORT_PERS[Per(row.item.amount_per)]
    told = amount.format(translate)
    return f"{told} {translate('ItemTable', per)}" if per else told


def _when(row: ItemRow) -> str:
    return when_words(row.item, translate)


def _price(row: ItemRow) -> str:
    return _sum(row.item.unit_price)


def _cost(row: ItemRow) -> str:
    return _sum(row.cost.month if row.cost else None)


def _fee(row: ItemRow) -> str:
    if row.cost is not None and row.cost.fee_month is not None:
        return _sum(row.cost.fee_month)
    return fee_words(row.item, translate)


def _sum(money: Money | None) -> str:
    return "" if money is None else money.format(unit=False)


def _supporting(row: ItemRow) -> str:
    kinds = {kind.value: label for kind, label in SUPPORTING_KINDS.items()}
    label = kinds.get(row.item.supporting_kind)
    return translate("plans", label) if label else EM_DASH
