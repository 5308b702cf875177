"""What the plan costs and what the resident pays, while it is being written."""

from __future__ import annotations

from cus_desktop.domain.plan_costs import PlanCosts
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.key_values import KeyValueGrid
from cus_desktop.ui.widgets.labels import Text


class CostCard(Card):
    """Sums a month and for the whole plan; what is left out is said."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Costs"))
        self.grid = KeyValueGrid(4)
        self.remarks = Text("", "muted", wrap=True)
        self.body.addWidget(self.grid)
        self.body.addWidget(self.remarks)

    def show_costs(self, costs: PlanCosts) -> None:
        """Show these sums."""
        self.grid.set_items(
            [
                (self.tr("Cost a month"), str(costs.month)),
                (self.tr("Person's fee a month"), str(costs.fee_month)),
                (self.tr("Cost of the whole plan"), str(costs.whole)),
                (self.tr("Person's fee for the whole plan"), str(costs.fee_whole)),
            ]
        )
        remarks = []
        if costs.unpriced:
            remarks.append(self.tr("%n line(s) without a complete price.", "", costs.unpriced))
        if costs.by_decision:
            remarks.append(
                self.tr("For %n line(s) the fee is set by a decision.", "", costs.by_decision)
            )
        self.remarks.setText(" ".join(remarks))
        self.remarks.setVisible(bool(remarks))
