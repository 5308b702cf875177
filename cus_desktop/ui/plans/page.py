"""The page with all plans of the office."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from cus_desktop.domain.dates import format_date
from cus_desktop.domain.plans import PlanState, VersionState
from cus_desktop.domain.rights import Right
from cus_desktop.services.plan_opening import PlanOpening, unsaved_plans
from cus_desktop.services.plans import PlanFilter, PlanOrder, PlanRow, list_plans
from cus_desktop.services.residents import ResidentRow
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.plans.looks import state_chip
from cus_desktop.ui.plans.person_picker import PersonPicker
from cus_desktop.ui.plans.targets import NewPlan
from cus_desktop.ui.shell.commands import Command
from cus_desktop.ui.shell.pages import Page
from cus_desktop.ui.tables.columns import Chip, Column
from cus_desktop.ui.tables.list_panel import ListPanel, ListWords
from cus_desktop.ui.tables.paging import Page as RowPage
from cus_desktop.ui.tables.paging import PageRequest
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.buttons import primary
from cus_desktop.ui.widgets.card import PageHeader

_TABLES = {"service_plan", "plan_version", "resident", "staff_member"}


class PlansPage(Page):
    """Find a plan, open it, begin a new one."""

    help_page = "plans"

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.dialog: PersonPicker | None = None
        self._unsaved_id = ""
        self.panel = self._make_panel()
        self.unsaved = Banner("info")
        self.unsaved.set_action(self.tr("Go on writing"), self._open_unsaved)
        header = PageHeader(self.tr("Plans"))
        self.new = primary(self.tr("New plan"), "file-plus")
        self.new.setObjectName("new_plan")
        self.new.clicked.connect(self._new)
        self._writes = context.may(Right.PLANS_EDIT)
        if self._writes:
            header.add_action(self.new)
        column = self.column()
        column.addWidget(header)
        column.addWidget(self.unsaved)
        column.addWidget(self.panel, 1)
        self.setFocusProxy(self.panel)
        self.panel.opened.connect(self._open)
        self.panel.new_asked.connect(self._new)
        self.panel.follow(context.changes, _TABLES)
        context.commands.add(
            Command(
                "plans.new", self.tr("New plan"), "file-plus", self._new, "Ctrl+N", page="plans"
            )
        )

    def show_target(self, target: Any) -> None:
        """Select a plan by its id."""
        self.panel.select(str(target))

    def shown(self) -> None:
        super().shown()
        if self._writes:
            self._context.background.read(
                partial(unsaved_plans, self._context.desk), self._show_unsaved
            )

    def panes(self) -> Sequence[QWidget]:
        return (self.panel.bar, self.panel.table)

    # The list

    def _make_panel(self) -> ListPanel[PlanRow]:
        words = ListWords(
            name=self.tr("List of plans"),
            search=self.tr("Search plans"),
            search_hint=self.tr("Search: name or number of the plan…"),
            empty_icon="clipboard-list",
            empty_title=self.tr("No plan yet"),
            empty_text=self.tr(
                "Plans join paid services, volunteers and neighbours in one week. Begin the "
                "first one for a person of the register."
            ),
            empty_action=self.tr("New plan") if self._context.may(Right.PLANS_EDIT) else "",
        )
        filters = (
            (None, self.tr("All")),
            ((PlanState.DRAFT.value, PlanState.AGREED.value), self.tr("Being prepared")),
            ((PlanState.APPROVED.value, PlanState.ACTIVE.value), self.tr("In force")),
            (
                (
                    PlanState.COMPLETED.value,
                    PlanState.TERMINATED.value,
                    PlanState.ABANDONED.value,
                ),
                self.tr("Ended"),
            ),
        )
        return ListPanel(
            words,
            self._columns(),
            self._page_of,
            _row_id,
            self._context.background,
            filters=filters,
            sort=PlanOrder.RESIDENT.value,
        )

    def _columns(self) -> tuple[Column[PlanRow], ...]:
        return (
            Column(
                "resident",
                self.tr("Person"),
                _resident,
                "Żółcińska-Gęś Stanisława",
                sort=PlanOrder.RESIDENT.value,
                strong=True,
                stretch=True,
            ),
            Column(
                "number",
                self.tr("Number"),
                _number,
                "IPUS/2026/0147",
                sort=PlanOrder.NUMBER.value,
            ),
            Column(
                "state",
                self.tr("State"),
                _state_words,
                max((state_chip(state).text for state in PlanState), key=len),
                chip=_state,
            ),
            Column("period", self.tr("Period"), _period, "01.12.2026 – 30.11.2027", rank=2),
            Column(
                "end",
                self.tr("To the end"),
                self._days_left,
                self.tr("%n day(s)", "", 365),
                sort=PlanOrder.END.value,
                rank=1,
            ),
            Column(
                "coordinator", self.tr("Coordinator"), _coordinator, "Małgorzata Śniegoń", rank=3
            ),
            Column("change", self.tr("Change"), self._pending, self.tr("version in draft"), rank=4),
        )

    def _page_of(self, request: PageRequest) -> RowPage[PlanRow]:
        found = list_plans(
            self._context.desk,
            PlanFilter(text=request.text, states=request.filter or ()),
            PlanOrder(request.sort or PlanOrder.RESIDENT.value),
            descending=request.descending,
            after=request.after,
            limit=request.limit,
        )
        return RowPage(found.rows, next=found.next, matching=found.matching, total=found.total)

    def _days_left(self, row: PlanRow) -> str:
        days = row.days_left(self._context.today())
        if days is None or row.state not in (PlanState.APPROVED, PlanState.ACTIVE):
            return ""
        return self.tr("%n day(s)", "", days) if days >= 0 else self.tr("past the end")

    def _pending(self, row: PlanRow) -> str:
        if row.pending is None:
            return ""
        agreed = row.pending is VersionState.AGREED
        return self.tr("version agreed") if agreed else self.tr("version in draft")

    # Opening

    def _open(self, row: PlanRow) -> None:
        self._context.navigate("plan", row.id)

    def _new(self) -> None:
        self.dialog = PersonPicker(self._context, self)
        self.dialog.picked.connect(self._begin)
        self.dialog.open()

    def _begin(self, row: ResidentRow) -> None:
        self._context.navigate("plan", NewPlan(row.id))

    def _show_unsaved(self, found: Sequence[PlanOpening]) -> None:
        self._unsaved_id = found[0].draft.id if found else ""
        words = self.tr("The plan for %1 was begun and not saved. What was typed is kept.")
        name = found[0].resident_name if found else ""
        self.unsaved.show_message("info", words.replace("%1", name) if found else "")

    def _open_unsaved(self) -> None:
        self._context.navigate("plan", self._unsaved_id)


def _row_id(row: PlanRow) -> str:
    return row.id


def _resident(row: PlanRow) -> str:
    return row.resident_name


def _number(row: PlanRow) -> str:
    return row.number


def _state(row: PlanRow) -> Chip:
    return state_chip(row.state)


def _state_words(row: PlanRow) -> str:
    return _state(row).text


def _period(row: PlanRow) -> str:
    first, last = row.valid_from, row.valid_to
    if first is None or last is None:
        return format_date(first) if first else ""
    return f"{format_date(first)} – {format_date(last)}"


def _coordinator(row: PlanRow) -> str:
    return row.coordinator
