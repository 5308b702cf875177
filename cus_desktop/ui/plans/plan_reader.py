"""A version that does not change any more: to be read, not typed into."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cus_desktop.domain.dates import format_date
from cus_desktop.domain.endings import EARLY_END_LABELS
from cus_desktop.domain.plan_steps import ACCEPTANCE_FORMS, COPY_FORMS, AcceptanceForm, CopyForm
from cus_desktop.domain.plans import PlanState, VersionState
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.rights import Right
from cus_desktop.services.plan_views import OverrideLine, PlanView
from cus_desktop.texts import masks
from cus_desktop.texts.plan_lines import with_field
from cus_desktop.ui.plans.goal_list import GoalList
from cus_desktop.ui.plans.items_section import ItemsSection
from cus_desktop.ui.plans.looks import version_words
from cus_desktop.ui.plans.section_bar import PlanSection
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner, BannerKind
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.key_values import KeyValueGrid
from cus_desktop.ui.widgets.labels import EM_DASH, Text
from cus_desktop.ui.words import say, translate


class PlanReader(QWidget):
    """Shows one version with how it was accepted, approved, handed over and ended."""

    def __init__(self, view: PlanView, warned: Sequence[Problem] = ()) -> None:
        """``warned`` is what the rules say about the version: the reasons were given for it."""
        super().__init__()
        self.view = view
        self._warned = {(problem.code, problem.field): problem for problem in warned}
        self.banner = Banner(*self._state())
        partly = Right.HEALTH_VIEW in view.kept_back
        self.items = ItemsSection(editable=False, partly=partly)
        self.items.set(view.draft)
        self.sections: list[PlanSection] = []
        """The parts of the page in their order."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.CARD)
        self._column.addWidget(self.banner)
        if view.kept_back:
            words = translate(masks.CONTEXT, masks.DATA_NOT_SHOWN)
            self._column.addWidget(Text(words, "muted", wrap=True))
        self._lay_out()
        self._column.addStretch(1)

    def _lay_out(self) -> None:
        view = self.view
        self._add(self.tr("Agreement"), self._facts())
        if view.plan_state in (PlanState.COMPLETED, PlanState.TERMINATED):
            self._add(self.tr("Ending"), self._ending())
        if Right.ASSESSMENT_VIEW not in view.kept_back:
            self._add(self.tr("Situation"), self._words())
            self._add(self.tr("Goals"), self._goals())
        self._column.addWidget(self.items)
        self.sections += self.items.sections()
        self._add(self.tr("Checks"), self._checks())
        if len(view.versions) > 1:
            self._add(self.tr("Versions"), self._versions())
        if view.overrides and Right.ASSESSMENT_VIEW not in view.kept_back:
            self._add(self.tr("Reasons"), self._overrides())

    def _add(self, tab: str, card: Card) -> None:
        self._column.addWidget(card)
        self.sections.append(PlanSection(tab, card.title.text(), card))

    # Cards

    def _facts(self) -> Card:
        view, draft = self.view, self.view.draft
        card = Card(self.tr("Agreement and approval"))
        grid = KeyValueGrid(3)
        grid.set_items(
            [
                (self.tr("Period"), _range(draft.valid_from, draft.valid_to)),
                (self.tr("Coordinator"), view.coordinator_name),
                (self.tr("Application"), _joined(draft.application_number, draft.application_on)),
                (self.tr("Accepted by the person"), self._acceptance()),
                (self.tr("Approved"), self._approval()),
                (self.tr("Copy given"), self._copy()),
                (self.tr("Begun"), self._begun()),
                (self.tr("Code of the content"), view.approval.fingerprint),
                (self.tr("Written by"), view.author_name),
            ]
        )
        card.body.addWidget(grid)
        return card

    def _ending(self) -> Card:
        ending = self.view.ending
        card = Card(self.tr("End of the plan"))
        grid = KeyValueGrid(3)
        reasons = {reason.value: label for reason, label in EARLY_END_LABELS.items()}
        reason = reasons.get(ending.reason, "")
        grid.set_items(
            [
                (self.tr("Ended"), _day(ending.ended_on)),
                (self.tr("Reason of the early end"), translate("domain", reason) if reason else ""),
                (self.tr("Who asked"), ending.requested_by),
                (
                    self.tr("Closing conversation"),
                    _day(ending.closing_talk_on) or ending.no_closing_talk_reason,
                ),
            ]
        )
        card.body.addWidget(grid)
        if Right.ASSESSMENT_VIEW not in self.view.kept_back:
            card.body.addWidget(Text(ending.outcome or EM_DASH, wrap=True, selectable=True))
        return card

    def _words(self) -> Card:
        draft = self.view.draft
        card = Card(self.tr("Situation, needs and strengths"))
        said = _joined(
            f"„{draft.what_matters}”" if draft.what_matters else "", draft.what_matters_on
        )
        grid = KeyValueGrid(2)
        grid.set_items(
            [
                (self.tr("Situation"), draft.situation),
                (self.tr("Recognised needs"), _numbered(need.text for need in draft.needs)),
                (self.tr("Strengths and resources"), draft.strengths),
                (self.tr("Limitations"), draft.limitations),
                (self.tr("What matters to me"), said),
                *self._amendment(),
            ]
        )
        card.body.addWidget(grid)
        return card

    def _amendment(self) -> Iterable[tuple[str, str]]:
        draft = self.view.draft
        if draft.version_no > 1:
            yield self.tr("Reason of the change"), draft.amendment_reason
            yield self.tr("Who asked for the change"), draft.amendment_initiator

    def _goals(self) -> Card:
        card = Card(self.tr("Goals"))
        card.body.addWidget(GoalList(self.view.draft.goals))
        return card

    def _checks(self) -> Card:
        card = Card(self.tr("Monitoring schedule"))
        lines = [
            " · ".join(
                part for part in (_day(check.due_on), check.form, check.who, check.subject) if part
            )
            for check in self.view.draft.monitoring
        ]
        _list(card, lines)
        return card

    def _versions(self) -> Card:
        card = Card(self.tr("Versions"))
        _list(
            card,
            [
                " · ".join(
                    part
                    for part in (
                        self.tr("version %1").replace("%1", str(line.version_no)),
                        version_words(line.state),
                        _day(line.approved_on),
                        line.amendment_reason,
                    )
                    if part
                )
                for line in self.view.versions
            ],
        )
        return card

    def _overrides(self) -> Card:
        card = Card(self.tr("Reasons given for going on"))
        _list(
            card,
            [self._given_reason(line) for line in self.view.overrides],
        )
        return card

    # Words

    def _given_reason(self, line: OverrideLine) -> str:
        """The warning in words, for nobody knows rules by their numbers; then why it was passed."""
        bare = Problem(line.field, line.code, rule=line.rule)
        known = self._warned.get((line.code, line.field), bare)
        items = self.view.draft.items
        warning = with_field(say(known), known, items, translate) if line.code else ""
        told = _joined(line.reason, line.given_on)
        return " · ".join(part for part in (warning, told, line.given_by) if part)

    def _state(self) -> tuple[BannerKind, str]:
        view = self.view
        if view.version_state is VersionState.DRAFT:
            return "info", self.tr("This version is being written.")
        if view.version_state is VersionState.AGREED:
            return "info", self.tr(
                "The person accepted this version. It waits for approval and does not change."
            )
        if view.version_state is VersionState.SUPERSEDED:
            return "warning", self.tr("A newer version replaced this one. It stays printable.")
        if view.plan_state is PlanState.ABANDONED:
            return "warning", self.tr("This plan was given up.")
        day = _day(view.approval.approved_on)
        return "success", self.tr(
            "Version approved on %1. It does not change any more; a change is a new version."
        ).replace("%1", day)

    def _acceptance(self) -> str:
        agreement = self.view.agreement
        if agreement.agreed_on is None:
            return ""
        forms = {form.value: label for form, label in ACCEPTANCE_FORMS.items()}
        how = forms.get(agreement.agreed_how, forms[AcceptanceForm.SIGNATURE.value])
        return ", ".join((_day(agreement.agreed_on), agreement.agreed_by, translate("plans", how)))

    def _approval(self) -> str:
        approval = self.view.approval
        number = approval.authorisation_number
        told = self.tr("authorisation %1").replace("%1", number) if number else ""
        by = approval.recorded_by
        written = self.tr("written down by: %1").replace("%1", by) if by else ""
        facts = (_day(approval.approved_on), approval.approver, approval.approved_as)
        parts = (*facts, told, written)
        return ", ".join(part for part in parts if part)

    def _begun(self) -> str:
        facts = (_day(self.view.activated_on), self.view.early_start_reason)
        return ", ".join(part for part in facts if part)

    def _copy(self) -> str:
        copy = self.view.copy
        if copy.given_on is None:
            return ""
        forms = {form.value: label for form, label in COPY_FORMS.items()}
        how = forms.get(copy.form, forms[CopyForm.IN_PERSON.value])
        return f"{_day(copy.given_on)}, {translate('plans', how)}"


def _numbered(lines: Iterable[str]) -> str:
    """Several lines with their numbers, so that a long one is not read as two; one as it is."""
    known = list(lines)
    if len(known) < 2:
        return "".join(known)
    return "\n".join(f"{number}. {line}" for number, line in enumerate(known, start=1))


def _list(card: Card, lines: Iterable[str]) -> None:
    """Each line as a text of its own; a dash for none."""
    for line in list(lines) or [EM_DASH]:
        card.body.addWidget(Text(line, wrap=True, selectable=True))


def _day(day: date | None) -> str:
    return format_date(day) if day is not None else ""


def _range(first: date | None, last: date | None) -> str:
    return f"{_day(first)} – {_day(last)}" if first is not None or last is not None else ""


def _joined(text: str, day: date | None) -> str:
    return ", ".join(part for part in (text, _day(day)) if part)
