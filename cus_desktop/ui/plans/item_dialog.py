"""The window in which one line of a plan is added or changed, with its cost while typing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cus_desktop.domain.catalogue import LegalTrack, ServiceDraft
from cus_desktop.domain.plan_costs import plan_costs, weekly_minutes
from cus_desktop.domain.plan_item_rules import check_items
from cus_desktop.domain.plan_rules import PlanSurroundings
from cus_desktop.domain.plans import FeeKind, ItemKind, PlanDraft, PlanItemDraft
from cus_desktop.domain.problems import Problem, Severity
from cus_desktop.domain.sorting import fold
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms.draft_keeper import DraftKeeper
from cus_desktop.ui.forms.edit_dialog import EditDialog, EditTools
from cus_desktop.ui.forms.section import Say, Section
from cus_desktop.ui.forms.tab_order import order_tabs
from cus_desktop.ui.plans.amount_section import AmountSection
from cus_desktop.ui.plans.item_form import item_form, show_fee_fields
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.labels import Text
from cus_desktop.ui.words import translate

_FREE_WORDS = ("bezplatn", "free")


@dataclass(frozen=True)
class ItemPlace:
    """The plan a line belongs to, with what the rules need."""

    plan: PlanDraft
    around: PlanSurroundings


class CostPreview(Section):
    """What the line costs, below its price; it edits nothing."""

    def __init__(self, plan: PlanDraft) -> None:
        super().__init__()
        self._plan = plan
        self.words = Text("", "strong", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)

    def get(self) -> Mapping[str, Any]:
        return {}

    def set(self, draft: PlanItemDraft) -> None:
        self.show_item(draft)

    def show_problems(self, problems: Sequence[Problem], say: Say) -> Sequence[QWidget]:
        return []

    def show_item(self, item: PlanItemDraft) -> None:
        """Work the costs out anew."""
        readable = item.amount_count is None or item.amount_count >= 0
        line = plan_costs(replace(self._plan, items=(item,))).lines[0] if readable else None
        if line is None or line.month is None:
            self.words.setText(
                self.tr("Type the amount and the price to see the cost of this service.")
            )
            return
        told = [self.tr("Cost a month: %1").replace("%1", str(line.month))]
        if line.whole is not None:
            told.append(self.tr("for the whole plan: %1").replace("%1", str(line.whole)))
        if line.fee_by_decision:
            told.append(self.tr("the fee is set by a decision"))
        elif line.fee_month is not None:
            told.append(self.tr("the person pays a month: %1").replace("%1", str(line.fee_month)))
        self.words.setText(" · ".join(told))


class ItemDialog(EditDialog[PlanItemDraft]):
    """Edits one line; ``saved`` carries it. The plan itself is saved by the editor."""

    def __init__(
        self,
        item: PlanItemDraft,
        place: ItemPlace,
        context: UiContext,
        parent: QWidget | None,
        keeper: DraftKeeper | None = None,
    ) -> None:
        """``keeper`` keeps the line while it is typed, so that a kill does not lose it."""
        self._place = place
        self._services = place.around.services
        preview = CostPreview(place.plan) if item.kind is ItemKind.SERVICE else None
        today = context.today()
        form = item_form(
            item,
            context.today,
            [
                (service.id, service.name)
                for service in self._services.values()
                if service.id == item.service_id
                or service.active_to is None
                or service.active_to >= today
            ],
            (preview,) if preview is not None else (),
        )
        super().__init__(
            _title(item, place.plan),
            form,
            save=_as_it_is,
            tools=EditTools(context.background, context.asker, keeper),
            parent=parent,
            check=self._problems,
        )
        self._preview = preview
        self._hint = Banner("info")
        self.add_hint(self._hint)
        if preview is not None:
            self._follow_service()
        self.footer.save.setText(self.tr("Put into the plan"))
        self.footer.again = self.tr("Put in unfinished")
        order_tabs(self)

    def _problems(self, item: PlanItemDraft) -> list[Problem]:
        """What contradicts itself, and what a line cannot do without (D26).

        A line without a name cannot be put in; one that lacks something else can, as unfinished.
        What may well be unknown for long is only said in the plan.
        """
        plan = replace(self._place.plan, items=(item,))
        around = self._place.around
        found = check_items(plan, around.services, around.programmes, Severity.REMIND)
        told = []
        for problem in found:
            name = problem.field.partition("].")[2]
            severity = problem.severity
            if severity is Severity.REMIND:
                severity = Severity.BLOCK if name == "name" else Severity.WARN
            elif problem.code.endswith("-missing") and not problem.blocks:
                continue
            told.append(replace(problem, field=name, severity=severity))
        return told

    # Services

    def _follow_service(self) -> None:
        self.form.changed.connect(self._service_changed)
        self.form.editor("service_id").changed.connect(self._service_chosen)
        self.form.editor("fee_kind").changed.connect(self._fee_kind_chosen)
        service = self._services.get(self.form.editor("service_id").value())
        self._filled: Mapping[str, str] = _known(service) if service is not None else {}
        """What came from the catalogue, and not from the person, may be replaced by it."""
        self._tell_catalogue_fee()
        self._service_changed()

    def _service_changed(self) -> None:
        item = self.form.draft()
        if self._preview is not None:
            self._preview.show_item(item)
        for section in self.form.findChildren(AmountSection):
            section.offer_weekly(weekly_minutes(item))

    def _fee_kind_chosen(self) -> None:
        show_fee_fields(self.form)

    def _service_chosen(self) -> None:
        """Fill in what the catalogue knows; the person's own words in the plan stay."""
        service = self._services.get(self.form.editor("service_id").value())
        self._tell_catalogue_fee()
        if service is None:
            return
        for name, words in _known(service).items():
            own = self.form.editor(name).value()
            if words and (not own or own == self._filled.get(name)):
                self.form.set_value(name, words)
        self._filled = _known(service)
        show_fee_fields(self.form)
        for section in self.form.findChildren(AmountSection):
            section.set_unit(service.unit)
        self._service_changed()

    def _tell_catalogue_fee(self) -> None:
        service = self._services.get(self.form.editor("service_id").value())
        parts = []
        if service is not None and service.fee:
            parts.append(self.tr("Fee in the catalogue: %1.").replace("%1", service.fee))
        if service is not None and service.limit_per_person:
            parts.append(self.tr("Limit: %1.").replace("%1", service.limit_per_person))
        self._hint.show_message("info", " ".join(parts))


def _known(service: ServiceDraft) -> Mapping[str, str]:
    """What the catalogue knows for a line, by field."""
    return {
        "name": service.name,
        "legal_track": service.legal_track,
        "scope": service.scope,
        "place": service.place,
        "fee_kind": _fee_kind(service),
    }


def _fee_kind(service: ServiceDraft) -> str:
    """The kind of fee where the catalogue leaves no doubt; nothing is guessed."""
    if service.legal_track == LegalTrack.SOCIAL_ASSISTANCE.value:
        return FeeKind.BY_DECISION.value
    if fold(service.fee).strip(" .").startswith(_FREE_WORDS):
        return FeeKind.FREE.value
    return ""


def _title(item: PlanItemDraft, plan: PlanDraft) -> str:
    new = all(item.id != known.id for known in plan.items)
    titles = {
        ItemKind.SERVICE: (
            translate("plan_form", "New service"),
            translate("plan_form", "Service in the plan"),
        ),
        ItemKind.SUPPORTING: (
            translate("plan_form", "New supporting activity"),
            translate("plan_form", "Supporting activity in the plan"),
        ),
        ItemKind.EXTERNAL: (
            translate("plan_form", "New help of another body"),
            translate("plan_form", "Help of another body in the plan"),
        ),
    }
    return titles[item.kind][0 if new else 1]


def _as_it_is(item: PlanItemDraft) -> PlanItemDraft:
    """The dialog hands the line over; nothing is stored yet."""
    return item
