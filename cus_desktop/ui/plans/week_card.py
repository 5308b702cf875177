"""The week of a plan: the grid, and in words what strikes the eye."""

from __future__ import annotations

from PySide6.QtCore import Signal

from cus_desktop.domain.plan_week import Week, WeekEntry, week
from cus_desktop.domain.plan_words import clash_words, gap_words
from cus_desktop.domain.plans import PlanDraft
from cus_desktop.ui.plans.looks import kind_icon, kind_role, kind_words
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.labels import Text
from cus_desktop.ui.widgets.week_grid import WeekGrid
from cus_desktop.ui.widgets.week_layout import WeekBlock
from cus_desktop.ui.words import translate


class WeekCard(Card):
    """``opened`` carries the id of the line on whose visit the person pressed Enter."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("The week"))
        self._head_words = Text("", "muted", wrap=True)
        self.grid = WeekGrid(self.tr("The week of the plan"))
        self.grid.opened.connect(self.opened)
        self.clashes = Banner("warning")
        self.body.addWidget(self._head_words)
        self.body.addWidget(self.clashes)
        self.body.addWidget(self.grid)

    def show_plan(self, plan: PlanDraft) -> None:
        """Show the week of these lines."""
        found = week(plan)
        self.grid.set_blocks([_block(entry, found) for entry in found.entries], found.gaps)
        self.grid.setVisible(bool(found.entries))
        self.clashes.show_message("warning", "\n".join(clash_words(found, translate)))
        gaps = " ".join(gap_words(found, translate))
        nothing = self.tr("Weekly times of the lines will be shown here.")
        self._head_words.setText(gaps if found.entries else nothing)
        self._head_words.setVisible(bool(self._head_words.text()))


def _block(entry: WeekEntry, found: Week) -> WeekBlock:
    clashing = any(entry in (clash.first, clash.second) for clash in found.clashes)
    return WeekBlock(
        id=entry.item_id,
        weekday=entry.weekday,
        title=entry.name,
        kind=kind_words(entry.kind),
        icon=kind_icon(entry.kind),
        role=kind_role(entry.kind),
        starts_at=entry.starts_at,
        ends_at=entry.ends_at,
        detail=entry.who,
        clashes=clashing,
    )
