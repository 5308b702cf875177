"""What every window of a step needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtWidgets import QWidget

from cus_desktop.services.plan_opening import PlanOpening
from cus_desktop.services.plan_views import PlanView
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms.fields import Choices, FieldGroup
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.words import translate

Draft = TypeVar("Draft")


@dataclass(frozen=True)
class StepPlace:
    """The plan a step is taken with, and the window it is taken in."""

    context: UiContext
    opening: PlanOpening
    parent: QWidget

    @property
    def view(self) -> PlanView:
        """The plan as saved."""
        assert self.opening.view is not None
        return self.opening.view


def step_form(
    group: FieldGroup, draft: Draft, context: UiContext, choices: dict[str, Choices]
) -> Form[Draft]:
    """A form of one group of fields."""
    return Form((group,), draft, context="plan_steps", today=context.today, choices=choices)


def words_of(labels: Mapping[Any, str]) -> Choices:
    """A dictionary of the domain as choices, in the language of the window."""
    return [(key.value, translate("plans", label)) for key, label in labels.items()]
