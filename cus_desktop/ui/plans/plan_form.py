"""The form of a plan: fields in cards, the three kinds of help between them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from cus_desktop.domain.plan_periods import Period, period
from cus_desktop.domain.plans import PlanDraft
from cus_desktop.domain.staff_rules import full_name
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.services.plan_opening import PlanOpening
from cus_desktop.ui.forms import editors
from cus_desktop.ui.forms.fields import Field, FieldGroup, FormTools
from cus_desktop.ui.forms.form import Form, Part
from cus_desktop.ui.plans.items_section import ItemsSection
from cus_desktop.ui.plans.parts import MonitoringSection, goals_section, needs_section
from cus_desktop.ui.plans.section_bar import PlanSection
from cus_desktop.ui.words import translate

CONTEXT = "plan_form"

_PERIOD = FieldGroup(
    QT_TRANSLATE_NOOP("plan_form", "Period and coordinator"),
    (
        Field("valid_from", QT_TRANSLATE_NOOP("plan_form", "From"), editors.date(), required=True),
        Field("valid_to", QT_TRANSLATE_NOOP("plan_form", "To"), editors.date(), required=True),
        Field(
            "coordinator_id",
            QT_TRANSLATE_NOOP("plan_form", "Coordinator"),
            editors.choice(empty="", searchable=True),
            required=True,
        ),
    ),
    columns=3,
)
_CASE = FieldGroup(
    QT_TRANSLATE_NOOP("plan_form", "Application and case"),
    (
        Field(
            "application_number",
            QT_TRANSLATE_NOOP("plan_form", "Application number"),
            editors.text(max_length=60),
        ),
        Field(
            "application_on",
            QT_TRANSLATE_NOOP("plan_form", "Application of the day"),
            editors.date(),
        ),
        Field(
            "case_number",
            QT_TRANSLATE_NOOP("plan_form", "Case number"),
            editors.text(
                max_length=60, placeholder=QT_TRANSLATE_NOOP("plan_form", "given when saved")
            ),
        ),
    ),
    columns=3,
)
_AMENDMENT = FieldGroup(
    QT_TRANSLATE_NOOP("plan_form", "Change of the plan"),
    (
        Field(
            "amendment_reason",
            QT_TRANSLATE_NOOP("plan_form", "Reason of the change"),
            editors.long_text(lines=2),
            required=True,
            width="wide",
        ),
        Field(
            "amendment_initiator",
            QT_TRANSLATE_NOOP("plan_form", "Who asked for the change"),
            editors.text(max_length=120),
            required=True,
        ),
    ),
    columns=3,
)
_SITUATION = FieldGroup(
    QT_TRANSLATE_NOOP("plan_form", "Situation"),
    (
        Field(
            "situation",
            QT_TRANSLATE_NOOP("plan_form", "Situation of the person"),
            editors.long_text(lines=3),
            hint=QT_TRANSLATE_NOOP("plan_form", "Family, health, housing, work, contacts"),
            width="full",
        ),
        Field(
            "strengths",
            QT_TRANSLATE_NOOP("plan_form", "Strengths and resources"),
            editors.long_text(lines=2),
        ),
        Field(
            "limitations",
            QT_TRANSLATE_NOOP("plan_form", "Limitations"),
            editors.long_text(lines=2),
        ),
    ),
    columns=2,
)
_VOICE = FieldGroup(
    QT_TRANSLATE_NOOP("plan_form", "What matters to me"),
    (
        Field(
            "what_matters",
            QT_TRANSLATE_NOOP("plan_form", "In the person's own words"),
            editors.long_text(lines=3),
            width="wide",
        ),
        Field(
            "what_matters_on",
            QT_TRANSLATE_NOOP("plan_form", "Said on"),
            editors.date(past=True, tell_distance=False),
        ),
    ),
    columns=3,
)
_CONDITIONS = FieldGroup(
    QT_TRANSLATE_NOOP("plan_form", "Change, resignation and end"),
    (
        Field(
            "change_conditions",
            QT_TRANSLATE_NOOP("plan_form", "How the plan may be changed or ended"),
            editors.long_text(lines=3),
            hint=QT_TRANSLATE_NOOP("plan_form", "Left empty, the usual text is printed."),
            width="full",
        ),
    ),
    columns=3,
)


_TABS = {
    _PERIOD.title: QT_TRANSLATE_NOOP("plan_tabs", "Period"),
    _AMENDMENT.title: QT_TRANSLATE_NOOP("plan_tabs", "Change"),
    _SITUATION.title: QT_TRANSLATE_NOOP("plan_tabs", "Situation"),
    "needs": QT_TRANSLATE_NOOP("plan_tabs", "Needs"),
    _VOICE.title: QT_TRANSLATE_NOOP("plan_tabs", "My words"),
    "goals": QT_TRANSLATE_NOOP("plan_tabs", "Goals"),
    "monitoring": QT_TRANSLATE_NOOP("plan_tabs", "Checks"),
    _CONDITIONS.title: QT_TRANSLATE_NOOP("plan_tabs", "Ending"),
    _CASE.title: QT_TRANSLATE_NOOP("plan_tabs", "Application"),
}
"""The short names of the parts of the form, for the tabs above it."""


class PlanForm(Form[PlanDraft]):
    """Edits one version of a plan."""

    def __init__(self, opening: PlanOpening, today: Callable[[], date]) -> None:
        tools = FormTools(today, lambda text: translate(CONTEXT, text))
        self._names = {member.id: full_name(member) for member in opening.staff}
        self.items = ItemsSection()
        self.monitoring = MonitoringSection(tools, self._period, self._coordinator)
        amended = opening.draft.version_no > 1
        self._parts: list[Part] = [
            _PERIOD,
            *([_AMENDMENT] if amended else []),
            _SITUATION,
            needs_section(tools),
            _VOICE,
            goals_section(tools),
            self.items,
            self.monitoring,
            _CONDITIONS,
            *([] if amended else [_CASE]),
        ]
        choices = [(member.id, full_name(member)) for member in opening.coordinators()]
        super().__init__(
            self._parts,
            opening.draft,
            context=CONTEXT,
            today=today,
            choices={"coordinator_id": choices},
        )
        if amended:
            # Another coordinator is an event of its own, not a part of the change (D32).
            self.editor("coordinator_id").set_enabled(False)
        self.changed.connect(self._follow)

    def sections(self) -> list[PlanSection]:
        """The parts of the page in their order."""
        found: list[PlanSection] = []
        for part, card in zip(self._parts, self.cards(), strict=True):
            if part is self.items:
                found += self.items.sections()
            elif isinstance(part, FieldGroup):
                name, title = _TABS[part.title], translate(CONTEXT, part.title)
                found.append(PlanSection(translate("plan_tabs", name), title, card))
            else:
                name = translate("plan_tabs", _TABS[part.names[0]])
                found.append(PlanSection(name, part.title, card))
        return found

    def focus_problem(self, place: int = 0) -> None:
        """As in every form; of the lines of help the one that is meant is selected."""
        super().focus_problem(place)
        if not self._stops:
            return
        before = self._stops[: place % len(self._stops) + 1]
        if self.items.isAncestorOf(before[-1]):
            lines = sum(self.items.isAncestorOf(stop) for stop in before[:-1])
            self.items.show_wrong(lines)

    def _follow(self) -> None:
        """The period decides what the lines cost."""
        self.items.show_plan(self.draft())

    def _period(self) -> Period | None:
        return period(self.editor("valid_from").value(), self.editor("valid_to").value())

    def _coordinator(self) -> str:
        return self._names.get(self.editor("coordinator_id").value(), "")
