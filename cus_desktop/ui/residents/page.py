"""The residents' page: find a person, see the card, add, change, write an entry, import."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cus_desktop.domain.consents import ConsentDraft
from cus_desktop.domain.rights import Right
from cus_desktop.services import households, residents
from cus_desktop.services.residents import ResidentFilter, ResidentRow
from cus_desktop.services.villages import VillageRow, list_villages
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.kept_drafts import KeptDraftBanner
from cus_desktop.ui.plans.targets import NewPlan
from cus_desktop.ui.residents.card import ResidentCardView
from cus_desktop.ui.residents.opened_card import OpenedCard, open_card
from cus_desktop.ui.residents.page_commands import add_commands
from cus_desktop.ui.residents.page_forms import ResidentForms
from cus_desktop.ui.residents.resident_list import columns, list_words, plan_filters, read_page
from cus_desktop.ui.residents.suggestions import Suggestions
from cus_desktop.ui.residents.village_filter import VillageFilter
from cus_desktop.ui.residents.words import row_name
from cus_desktop.ui.shell.pages import Page
from cus_desktop.ui.tables.list_and_card import ListAndCard
from cus_desktop.ui.tables.list_panel import ListPanel
from cus_desktop.ui.tables.paging import Page as RowPage
from cus_desktop.ui.tables.paging import PageRequest
from cus_desktop.ui.tables.rest import Rest
from cus_desktop.ui.widgets.buttons import primary, secondary
from cus_desktop.ui.widgets.card import PageHeader

TABLES = frozenset(
    {
        "resident",
        "village",
        "service_plan",
        "plan_version",
    }
)
CARD_TABLES = TABLES | {
    "representative",
    "contact_person",
    "communication_need",
    "resident_note",
    "procedural_consent",
    "gdpr_consent",
    "household",
    "household_member",
    "family_relation",
    "staff_member",
    "resident_access",
}


class ResidentsPage(Page):
    """Residents of the office: list beside card."""

    help_page = "residents"

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._village_id = ""
        self.dialog: QWidget | None = None
        self.panel = self._make_panel()
        self.card = ResidentCardView(context.rights)
        self.rest = Rest(self)
        self.suggestions = Suggestions()
        self.villages = self._make_villages()
        self.forms = ResidentForms(context, self)
        self.kept = KeptDraftBanner(context, self.forms.kept_forms())
        column = self.column()
        column.addWidget(self._make_header())
        column.addWidget(self.kept)
        both = ListAndCard(self.panel, self.card, (4, 3))
        between = both.layout()
        assert isinstance(between, QVBoxLayout)
        between.insertWidget(1, self.suggestions)
        column.addWidget(both, 1)
        self.setFocusProxy(self.panel)
        self._connect()
        add_commands(context.commands, self)

    def show_target(self, target: Any) -> None:
        """Show a person by id, whatever the list is narrowed to."""
        self.show_person(str(target))

    def show_person(self, resident_id: str) -> None:
        """Select a person; a search or filter that hides the person is cleared."""
        if self._village_id:
            self._clear_village()
            self.panel.reload()
        self.panel.select(resident_id)

    def shown(self) -> None:
        super().shown()
        self.kept.look()
        self._context.background.read(self._read_villages, self.villages.show_villages)

    def panes(self) -> Sequence[QWidget]:
        return (self.panel.bar, self.panel.table, self.card)

    def has_current(self) -> bool:
        """True when a person is shown on the card."""
        return self.panel.current() is not None

    # The list

    def _page_of(self, request: PageRequest) -> RowPage[ResidentRow]:
        return read_page(self._context.desk, self._village_id, request)

    def _loaded(self) -> None:
        """Where nobody fits, look for whom the person may have meant."""
        self.suggestions.show_rows(())
        request = self.panel.model.request
        if request.text and not self.panel.model.rowCount():
            wanted = ResidentFilter(
                text=request.text, plan=request.filter or "", village_id=self._village_id
            )
            self._context.background.read(partial(self._suggest, wanted), self._suggested)

    def _suggest(self, wanted: ResidentFilter) -> tuple[str, Sequence[ResidentRow]]:
        return wanted.text, residents.suggest_residents(self._context.desk, wanted)

    def _suggested(self, answer: tuple[str, Sequence[ResidentRow]]) -> None:
        text, rows = answer
        if text == self.panel.model.request.text and not self.panel.model.rowCount():
            self.suggestions.show_rows(rows)

    def _take_suggestion(self, row: ResidentRow) -> None:
        self.show_person(row.id)

    def _read_villages(self) -> list[VillageRow]:
        return list_villages(self._context.desk)

    def _narrow(self) -> None:
        self._village_id = self.villages.village_id
        self.panel.reload()

    def _clear_village(self) -> None:
        self._village_id = ""
        self.villages.show_all()

    # The card

    def _show(self, row: ResidentRow | None) -> None:
        self.card.show_row(row, self._context.today())
        self.rest.open(row.id if row is not None else "")

    def _read_card(self, resident_id: str) -> None:
        read = partial(open_card, self._context.desk, resident_id)
        self._context.background.read(read, self._show_card)

    def _show_card(self, found: OpenedCard) -> None:
        current = self.panel.current()
        if current is not None and current.id == found.card.resident.id:
            self.card.show_card(found.card, self._context.today())
            self.card.show_viewers(found.viewers)
            self.card.data.allow_copy(found.privacy_work)
            self.card.data.consents.show_consents(found.consents)

    def show_access_log(self) -> None:
        """Go to all lines of the access log about the person on the card."""
        row = self.panel.current()
        if row is not None:
            self._context.navigate("access", (row.id, row_name(row)))

    def _committed(self, change: Any) -> None:
        current = self.panel.current()
        if current is not None and any(table in CARD_TABLES for table, _ in change.rows):
            self._read_card(current.id)

    # What can be done

    def new(self) -> None:
        """Open the form of a new resident, with what was typed into an unsuccessful search."""
        if not self._context.may(Right.RESIDENTS_EDIT):
            return
        empty = not self.panel.model.rowCount()
        typed = self.panel.search.text() if empty else ""
        self.forms.new(typed)

    def edit(self) -> None:
        """Open the form of the person on the card."""
        row = self.panel.current()
        if row is not None and self._context.may(Right.RESIDENTS_EDIT):
            self.forms.edit(row.id)

    def add_note(self) -> None:
        """Write an entry about the person on the card."""
        row = self.panel.current()
        if row is not None:
            self.forms.note(row)

    def open_plan(self, plan_id: str = "") -> None:
        """Go to a plan of the person on the card, or begin one."""
        row = self.panel.current()
        if plan_id:
            self._context.navigate("plan", plan_id)
        elif row is not None:
            self._context.navigate("plan", row.plan.id or NewPlan(row.id))

    def show_history(self) -> None:
        """Go to the history of the person on the card."""
        row = self.panel.current()
        if row is not None:
            self._context.navigate("history", ("resident", row.id))

    def restrict(self) -> None:
        """Say who may see the record of the person on the card."""
        row = self.panel.current()
        if row is not None:
            self.forms.restriction(row)

    def import_file(self) -> None:
        """Open the import of a list."""
        from cus_desktop.ui.residents.import_wizard import ImportWizard

        self._open(ImportWizard(self._context, self))

    def export(self) -> None:
        """Write the list as it is narrowed now to a spreadsheet."""
        from cus_desktop.ui.residents.export_list import export_list

        request = self.panel.model.request
        wanted = ResidentFilter(
            text=request.text, plan=request.filter or "", village_id=self._village_id
        )
        export_list(self._context, wanted, self)

    def copy_data(self) -> None:
        """Put together everything held about the person on the card."""
        from cus_desktop.ui.residents.data_copy import DataCopy

        row = self.panel.current()
        if row is not None:
            self.copy = DataCopy(self._context, self, row.id, row_name(row))
            self.copy.begin()

    def edit_consent(self, draft: ConsentDraft) -> None:
        """Write down a consent of the person on the card, or its withdrawal."""
        row = self.panel.current()
        if row is not None and row.id == draft.resident_id:
            self.forms.consent(draft, row_name(row))

    def edit_household(self, household_id: str = "") -> None:
        """Open the household of the person on the card, or a new one."""
        row = self.panel.current()
        if household_id:
            self.forms.household(household_id)
        elif row is not None:
            self.forms.new_household(row)

    def add_relation(self) -> None:
        """Say who is family of the person on the card."""
        row = self.panel.current()
        if row is not None:
            self.forms.relation(row)

    def move_out(self, member_id: str, name: str) -> None:
        """Say when somebody leaves the household."""
        self.forms.move_out(member_id, name)

    def remove_relation(self, relation_id: str) -> None:
        """Take a relation away; it can be undone."""
        self._context.background.write(
            partial(households.remove_relation, self._context.desk, relation_id),
            self._relation_removed,
        )

    def _relation_removed(self, _nothing: None) -> None:
        self._context.offer_undo(self.tr("The relation was taken off."))

    def _open_other(self, resident_id: str) -> None:
        """Leave the form for the person it resembles, after asking about what was typed."""
        dialog = self.dialog
        if dialog is not None:
            dialog.close()
            if dialog.isVisible():
                return
        self.show_person(resident_id)

    def _open(self, dialog: Any) -> None:
        self.dialog = dialog
        self.kept.follow(dialog)
        dialog.open()

    # Making

    def _make_header(self) -> PageHeader:
        header = PageHeader(self.tr("Residents"))
        importing = secondary(self.tr("Import…"), "import")
        exporting = secondary(self.tr("Export…"), "file-spreadsheet")
        new = primary(self.tr("New resident"), "plus")
        importing.clicked.connect(self.import_file)
        exporting.clicked.connect(self.export)
        new.clicked.connect(self.new)
        for button, right in (
            (importing, Right.RESIDENTS_IMPORT),
            (exporting, Right.RESIDENTS_EXPORT),
            (new, Right.RESIDENTS_EDIT),
        ):
            if self._context.may(right):
                header.add_action(button)
        return header

    def _make_panel(self) -> ListPanel[ResidentRow]:
        return ListPanel(
            list_words(adds=self._context.may(Right.RESIDENTS_EDIT)),
            columns(self._context.today()),
            self._page_of,
            lambda row: row.id,
            self._context.background,
            filters=plan_filters(),
            sort="name",
        )

    def _make_villages(self) -> VillageFilter:
        villages = VillageFilter()
        self.panel.bar.add_filter(villages)
        return villages

    def _connect(self) -> None:
        panel, card = self.panel, self.card
        self.rest.opened.connect(self._read_card)
        panel.current_changed.connect(self._show)
        panel.opened.connect(self.edit)
        panel.new_asked.connect(self.new)
        panel.cleared.connect(self._clear_village)
        panel.model.loaded.connect(self._loaded)
        panel.follow(self._context.changes, TABLES)
        self._context.changes.committed.connect(self._committed)
        self.villages.chosen.connect(self._narrow)
        self.suggestions.chosen.connect(self._take_suggestion)
        self.forms.made.connect(self._open)
        self.forms.person_saved.connect(self.show_person)
        self.forms.person_wanted.connect(self._open_other)
        card.plan_asked.connect(self.open_plan)
        card.note_asked.connect(self.add_note)
        card.edit_asked.connect(self.edit)
        card.history_asked.connect(self.show_history)
        card.restriction_asked.connect(self.restrict)
        card.viewers.log_asked.connect(self.show_access_log)
        card.data.copy_asked.connect(self.copy_data)
        card.data.consents.asked.connect(self.edit_consent)
        card.family.person_opened.connect(self.show_person)
        card.family.household_asked.connect(self.edit_household)
        card.family.relation_asked.connect(self.add_relation)
        card.family.relation_removed.connect(self.remove_relation)
        card.family.move_out_asked.connect(self.move_out)
