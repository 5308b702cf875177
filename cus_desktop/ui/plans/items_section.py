"""The three cards of help, the week they make and what they cost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cus_desktop.domain.plan_costs import plan_costs
from cus_desktop.domain.plans import ItemKind, PlanDraft, PlanItemDraft
from cus_desktop.domain.problems import Problem
from cus_desktop.texts.plan_lines import line_of, with_field
from cus_desktop.ui.forms.section import Say, Section
from cus_desktop.ui.plans.cost_card import CostCard
from cus_desktop.ui.plans.item_table import ItemRow, ItemTable
from cus_desktop.ui.plans.section_bar import PlanSection
from cus_desktop.ui.plans.unreadable import readable
from cus_desktop.ui.plans.week_card import WeekCard
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.words import translate


class ItemsSection(Section):
    """Edits ``items``. A line itself is edited in a window of its own.

    ``edit_asked`` carries the line to be edited, a new one included.
    """

    names = ("items",)
    edit_asked = Signal(object)

    def __init__(self, *, editable: bool = True, partly: bool = False) -> None:
        """``partly``: some lines are kept back, so that sums would be wrong."""
        super().__init__()
        self._partly = partly
        self._plan = PlanDraft()
        self._items: tuple[PlanItemDraft, ...] = ()
        self._wrong: list[PlanItemDraft | None] = []
        self.tables = {kind: ItemTable(kind, editable=editable) for kind in ItemKind}
        self.costs = CostCard()
        self.week = WeekCard()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.CARD)
        column.addWidget(self.tables[ItemKind.SERVICE])
        column.addWidget(self.costs)
        column.addWidget(self.tables[ItemKind.SUPPORTING])
        column.addWidget(self.tables[ItemKind.EXTERNAL])
        column.addWidget(self.week)
        if partly:
            self.tables[ItemKind.EXTERNAL].hide()
        for table in self.tables.values():
            table.add_asked.connect(self._add)
            table.edit_asked.connect(self._edit)
            table.remove_asked.connect(self._remove)
        self.week.opened.connect(self._edit)

    def get(self) -> Mapping[str, Any]:
        return {"items": self._items}

    def set(self, draft: PlanDraft) -> None:
        self._items = draft.items
        self.show_plan(draft)

    def show_plan(self, plan: PlanDraft) -> None:
        """Work costs and week out anew: the period of the plan may have changed."""
        items = tuple(readable(item) for item in self._items)
        self._plan = replace(plan, items=items)
        costs = plan_costs(self._plan)
        for kind, table in self.tables.items():
            table.set_rows(
                [ItemRow(item, costs.of(item.id)) for item in items if item.kind is kind]
            )
        self.costs.show_costs(costs)
        self.costs.setVisible(bool(costs.lines) and not self._partly)
        self.week.show_plan(self._plan)

    def sections(self) -> list[PlanSection]:
        """The parts of the page these cards are."""
        shown = [kind for kind in ItemKind if not (self._partly and kind is ItemKind.EXTERNAL)]
        return [
            *(self.tables[kind].section() for kind in shown),
            PlanSection(self.tr("Week"), self.week.title.text(), self.week),
        ]

    def put(self, item: PlanItemDraft) -> None:
        """Take a line over from its window: changed, or new at the end of its kind."""
        known = [other.id for other in self._items]
        if item.id in known:
            place = known.index(item.id)
            self._items = (*self._items[:place], item, *self._items[place + 1 :])
        else:
            self._items = (*self._items, item)
        self._changed()
        self.tables[item.kind].show_line(item.id)

    def show_problems(self, problems: Sequence[Problem], say: Say) -> Sequence[QWidget]:
        told: dict[ItemKind, list[Problem]] = {kind: [] for kind in ItemKind}
        stops: list[QWidget] = []
        wrong: list[tuple[bool, PlanItemDraft | None]] = []
        for problem in problems:
            item = line_of(problem, self._items)
            table = self.tables[item.kind if item is not None else ItemKind.SERVICE]
            told[table.kind].append(problem)
            stops.append(table.stop())
            wrong.append((problem.blocks, item))
        self._wrong = [item for _, item in sorted(wrong, key=lambda one: not one[0])]
        for kind, table in self.tables.items():
            blocking = [problem for problem in told[kind] if problem.blocks]
            others = [problem for problem in told[kind] if not problem.blocks]
            table.message.say(self._sentences(blocking, say))
            table.remark.say(self._sentences(others, say), warning=True)
        return stops

    def _sentences(self, problems: Sequence[Problem], say: Say) -> str:
        told = (with_field(say(one), one, self._items, translate) for one in problems)
        return "\n".join(dict.fromkeys(told))

    def show_wrong(self, place: int) -> None:
        """Select the line of a problem that was shown: what blocks comes before remarks."""
        item = self._wrong[place] if place < len(self._wrong) else None
        if item is not None:
            self.tables[item.kind].show_line(item.id)

    def _add(self, kind: ItemKind) -> None:
        # A body is no private person; a volunteer or neighbour has to agree first (D30).
        named = kind is not ItemKind.SUPPORTING
        self.edit_asked.emit(PlanItemDraft(kind=kind, who_may_be_named=named))

    def _edit(self, item_id: str) -> None:
        for item in self._items:
            if item.id == item_id:
                self.edit_asked.emit(item)

    def _remove(self, item_id: str) -> None:
        self._items = tuple(item for item in self._items if item.id != item_id)
        self._changed()

    def _changed(self) -> None:
        self.show_plan(self._plan)
        self.changed.emit()
