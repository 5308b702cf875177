"""What can be done with the plan that is open, for the palette and by shortcuts."""

from __future__ import annotations

from typing import Protocol

from cus_desktop.ui.context import UiContext
from cus_desktop.ui.plans.section_bar import SectionBar
from cus_desktop.ui.shell.commands import Command
from cus_desktop.ui.words import translate

PAGE = "plan"


class PlanActions(Protocol):
    """What the page of a plan does."""

    sections: SectionBar

    def save(self) -> None:
        """Save and stay."""

    def show_print(self) -> None:
        """Show how the plan looks on paper."""


def add_plan_commands(context: UiContext, page: PlanActions) -> None:
    """Register the commands of the page."""

    def next_section() -> None:
        page.sections.step(1)

    def former_section() -> None:
        page.sections.step(-1)

    for command in (
        Command(
            "plan.save",
            translate("plan_commands", "Save the plan"),
            "save",
            page.save,
            "Ctrl+S",
            page=PAGE,
        ),
        Command(
            "plan.print",
            translate("plan_commands", "Print preview"),
            "printer",
            page.show_print,
            "Ctrl+P",
            page=PAGE,
        ),
        Command(
            "plan.next_section",
            translate("plan_commands", "Next part of the plan"),
            "chevron-down",
            next_section,
            "Ctrl+PgDown",
            page=PAGE,
        ),
        Command(
            "plan.former_section",
            translate("plan_commands", "Previous part of the plan"),
            "chevron-up",
            former_section,
            "Ctrl+PgUp",
            page=PAGE,
        ),
    ):
        context.commands.add(command)
