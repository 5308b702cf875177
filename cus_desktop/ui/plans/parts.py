"""Needs, goals and the schedule of checks as sections of the plan form."""

from __future__ import annotations

from collections.abc import Callable

from cus_desktop.domain.plan_monitoring import merged, suggested_checks
from cus_desktop.domain.plan_periods import Period
from cus_desktop.domain.plans import MonitoringDraft, PlanGoalDraft, PlanNeedDraft
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.ui.forms import editors
from cus_desktop.ui.forms.fields import Field, FormTools
from cus_desktop.ui.forms.part_rows import PartRows, PartSpec, PartWords
from cus_desktop.ui.widgets.buttons import secondary
from cus_desktop.ui.words import translate

NEEDS = (Field("text", QT_TRANSLATE_NOOP("plan_form", "Need"), editors.text(max_length=500)),)
GOALS = (
    Field(
        "text",
        QT_TRANSLATE_NOOP("plan_form", "Goal"),
        editors.text(max_length=500),
    ),
    Field(
        "measure",
        QT_TRANSLATE_NOOP("plan_form", "How we will know"),
        editors.text(max_length=300),
    ),
    Field("due_on", QT_TRANSLATE_NOOP("plan_form", "By when"), editors.date()),
    Field(
        "responsible",
        QT_TRANSLATE_NOOP("plan_form", "Who sees to it"),
        editors.text(max_length=240),
    ),
)
CHECKS = (
    Field("due_on", QT_TRANSLATE_NOOP("plan_form", "Day"), editors.date()),
    Field("form", QT_TRANSLATE_NOOP("plan_form", "Form"), editors.text(max_length=120)),
    Field("who", QT_TRANSLATE_NOOP("plan_form", "Who"), editors.text(max_length=160)),
    Field(
        "subject",
        QT_TRANSLATE_NOOP("plan_form", "What it is about"),
        editors.text(max_length=240),
    ),
)


def needs_section(tools: FormTools) -> PartRows:
    """The recognised needs, one line each."""
    words = PartWords(
        title=translate("plan_parts", "Recognised needs"),
        add=translate("plan_parts", "Add need"),
        remove=translate("plan_parts", "Take this need out"),
        nothing=translate("plan_parts", "What the person needs, in plain words: one need a line."),
    )
    spec = PartSpec("needs", PlanNeedDraft, NEEDS, 1, lambda need: not need.text, words)
    return PartRows(spec, tools)


def goals_section(tools: FormTools) -> PartRows:
    """The goals with their measure."""
    words = PartWords(
        title=translate("plan_parts", "Goals"),
        add=translate("plan_parts", "Add goal"),
        remove=translate("plan_parts", "Take this goal out"),
        nothing=translate("plan_parts", "Two to five goals, worded together with the person."),
    )
    spec = PartSpec(
        "goals",
        PlanGoalDraft,
        GOALS,
        2,
        lambda goal: not (goal.text or goal.measure or goal.due_on or goal.responsible),
        words,
    )
    return PartRows(spec, tools)


class MonitoringSection(PartRows):
    """The schedule of checks, with a button that fills in the usual ones (D33)."""

    def __init__(
        self, tools: FormTools, period: Callable[[], Period | None], who: Callable[[], str]
    ) -> None:
        """``period`` gives the days of the plan as typed, ``who`` the coordinator's name."""
        words = PartWords(
            title=translate("plan_parts", "Monitoring schedule"),
            add=translate("plan_parts", "Add check"),
            remove=translate("plan_parts", "Take this check out"),
            nothing=translate(
                "plan_parts", "Usual: a call every month and a visit every third month."
            ),
        )
        spec = PartSpec(
            "monitoring",
            MonitoringDraft,
            CHECKS,
            4,
            lambda check: not (check.due_on or check.form or check.subject),
            words,
        )
        super().__init__(spec, tools)
        self._period = period
        self._who = who
        self.suggest = secondary(translate("plan_parts", "Suggest dates"), "calendar-plus")
        self.suggest.setObjectName("suggest_monitoring")
        self.suggest.clicked.connect(self._suggest)
        self.foot.insertWidget(1, self.suggest)

    def _suggest(self) -> None:
        span = self._period()
        if span is None:
            self.message.say(
                translate("plan_parts", "Type the first and the last day of the plan first.")
            )
            return
        self.message.say("")
        usual = suggested_checks(
            span.first,
            span.last,
            translate("plan_parts", "telephone call"),
            translate("plan_parts", "visit at home"),
            self._who(),
        )
        self.set_parts(merged(self.get()["monitoring"], usual))
        self.changed.emit()
