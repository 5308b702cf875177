"""The goals of a plan to be read: numbered, each with its measure, day and person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cus_desktop.domain.dates import format_date
from cus_desktop.domain.plans import PlanGoalDraft
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.key_values import KeyValueGrid
from cus_desktop.ui.widgets.labels import EM_DASH, Text, hairline


class GoalList(QWidget):
    """Goals as blocks of their own, with a line between them; a dash for none."""

    def __init__(self, goals: Sequence[PlanGoalDraft]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.FIELD)
        if not goals:
            column.addWidget(Text(EM_DASH))
        for number, goal in enumerate(goals, start=1):
            if number > 1:
                column.addWidget(hairline())
            column.addWidget(self._goal(number, goal))

    def _goal(self, number: int, goal: PlanGoalDraft) -> QWidget:
        block = QWidget()
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.SMALL)
        grid.setVerticalSpacing(Space.SMALL)
        grid.setColumnStretch(1, 1)
        facts = KeyValueGrid(3)
        facts.set_items(
            [
                (self.tr("How we will know"), goal.measure),
                (self.tr("By when"), format_date(goal.due_on) if goal.due_on else ""),
                (self.tr("Who sees to it"), goal.responsible),
            ]
        )
        grid.addWidget(Text(f"{number}.", "strong"), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(goal.text or EM_DASH, "strong", wrap=True, selectable=True), 0, 1)
        grid.addWidget(facts, 1, 1)
        return block
