"""Every page and window of plans is sound at every text size."""

from __future__ import annotations

import pytest

from cus_desktop.domain.amounts import Unit
from cus_desktop.domain.money import Money
from cus_desktop.domain.plan_states import Step
from cus_desktop.domain.plans import FeeKind, ItemKind, Per, PlanItemDraft
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.plans.targets import NewPlan
from tests.domain.plan_samples import a_service, a_supporting, a_time
from tests.services.plan_office import PlanOffice
from tests.ui import audits
from tests.ui.office_window import OfficeWindow
from tests.ui.plan_window import button, editor, item_dialog, office, opened, step_dialog

__all__ = ["office", "opened"]


def test_the_list_is_sound(opened: OfficeWindow, office: PlanOffice, desktop: Desktop) -> None:
    office.saved()
    opened.settle()
    audits.assert_sound(opened.window, desktop.look, settle=opened.settle)


@pytest.mark.parametrize("state", ["draft", "approved"])
def test_the_editor_is_sound(
    opened: OfficeWindow, office: PlanOffice, desktop: Desktop, state: str
) -> None:
    view = office.saved(items=a_full_week()) if state == "draft" else office.approved()
    editor(opened, view.draft.id)
    audits.assert_sound(opened.window, desktop.look, settle=opened.settle)


def a_full_week() -> tuple[PlanItemDraft, ...]:
    return (
        a_service(times=tuple(a_time(day) for day in range(5)), fee_kind=FeeKind.BY_DECISION.value),
        a_service(
            name="Posiłek z dowozem",
            amount_count=2_600,
            amount_unit=Unit.MEAL.value,
            amount_per=Per.MONTH.value,
            unit_price=Money.from_grosze(12_345_050),
        ),
        a_supporting(),
    )


@pytest.mark.parametrize("kind", list(ItemKind))
def test_the_windows_of_lines_are_sound(
    opened: OfficeWindow, office: PlanOffice, desktop: Desktop, kind: ItemKind
) -> None:
    page = editor(opened, NewPlan(office.resident))
    button(page, f"add_{kind.value}").click()
    audits.assert_sound(item_dialog(page), desktop.look, settle=opened.settle)


@pytest.mark.parametrize("step", [Step.COMPLETE, Step.TERMINATE, Step.GIVE_COPY, Step.APPROVE])
def test_the_windows_of_steps_are_sound(
    opened: OfficeWindow, office: PlanOffice, desktop: Desktop, step: Step
) -> None:
    view = office.agreed() if step is Step.APPROVE else office.approved()
    page = editor(opened, view.draft.id)
    page.steps.take(step)
    opened.settle()
    audits.assert_sound(step_dialog(page), desktop.look, settle=opened.settle)


@pytest.mark.parametrize("percent", [100, 150])
def test_the_editor_fits_a_small_laptop(
    opened: OfficeWindow, office: PlanOffice, desktop: Desktop, percent: int
) -> None:
    desktop.look.set_text_percent(percent)
    editor(opened, office.saved(items=a_full_week()).draft.id)
    opened.settle()
    least = opened.window.minimumSizeHint()
    assert (least.width() <= 1366, least.height() <= 720) == (True, True), least
