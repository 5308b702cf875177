"""The catalogue page: the list of services with a leaflet of the selected one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from cus_desktop.domain.catalogue import LegalTrack, ProgrammeDraft, ServiceDraft
from cus_desktop.domain.catalogue_rules import check_service
from cus_desktop.domain.problems import Problem, Severity
from cus_desktop.domain.rights import Right
from cus_desktop.services import catalogue
from cus_desktop.services.catalogue import CatalogueFilter, ServiceRow
from cus_desktop.services.programmes import list_programmes
from cus_desktop.ui.catalogue.programmes_dialog import PROGRAMME_KIND, ProgrammesDialog
from cus_desktop.ui.catalogue.service_card import ServiceCard
from cus_desktop.ui.catalogue.service_form import service_form
from cus_desktop.ui.catalogue.words import area_choices, area_words, unit_words
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms.edit_dialog import EditDialog
from cus_desktop.ui.kept_drafts import (
    NEW_RECORD,
    KeptDraftBanner,
    KeptForm,
    keeping_tools,
)
from cus_desktop.ui.shell.commands import Command
from cus_desktop.ui.shell.pages import Page
from cus_desktop.ui.tables.columns import Chip, Column
from cus_desktop.ui.tables.list_and_card import ListAndCard
from cus_desktop.ui.tables.list_panel import ListPanel, ListWords
from cus_desktop.ui.tables.paging import Page as RowPage
from cus_desktop.ui.tables.paging import PageRequest
from cus_desktop.ui.widgets.buttons import primary, secondary
from cus_desktop.ui.widgets.card import PageHeader

TABLES = {"service", "service_area", "programme"}
_KIND = "service"
"""Under this kind half-typed services are kept."""


@dataclass(frozen=True)
class _Leaflet:
    """What the card shows of one service."""

    row: ServiceRow
    service: ServiceDraft
    problems: Sequence[Problem]


@dataclass(frozen=True)
class _Entry:
    """What the dialog needs before it can open."""

    draft: ServiceDraft
    programmes: Sequence[ProgrammeDraft]


def _check(programmes: Sequence[ProgrammeDraft], today: date, draft: ServiceDraft) -> list[Problem]:
    programme = next((each for each in programmes if each.id == draft.programme_id), None)
    found = check_service(draft, today, programme)
    return [problem for problem in found if problem.severity is not Severity.REMIND]


class CataloguePage(Page):
    """Services of the office: find, read, add, change, remove, import."""

    help_page = "catalogue"

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._area = ""
        self._edits = context.may(Right.CATALOGUE_EDIT)
        self.dialog: QWidget | None = None
        self.panel = self._make_panel()
        self.card = ServiceCard(context.rights)
        self.areas = self._make_areas()
        self._kept = KeptDraftBanner(context, self._kept_forms())
        column = self.column()
        column.addWidget(self._make_header())
        column.addWidget(self._kept)
        column.addWidget(ListAndCard(self.panel, self.card), 1)
        self.setFocusProxy(self.panel)
        self._connect()
        self._add_commands()

    def show_target(self, target: Any) -> None:
        """Select a service by its id."""
        self.panel.select(str(target))

    def shown(self) -> None:
        super().shown()
        self._kept.look()

    def panes(self) -> Sequence[QWidget]:
        return (self.panel.bar, self.panel.table, self.card)

    # The list

    def _page_of(self, request: PageRequest) -> RowPage[ServiceRow]:
        """All services that fit: a catalogue is one page long."""
        desk = self._context.desk
        wanted = CatalogueFilter(
            text=request.text, legal_track=request.filter or "", area=self._area
        )
        rows = catalogue.list_services(desk, wanted)
        if request.descending:
            rows.reverse()
        total = len(rows) if wanted == CatalogueFilter() else len(catalogue.list_services(desk))
        return RowPage(rows, matching=len(rows), total=total)

    def _show_area(self) -> None:
        self._area = self.areas.currentData()
        self.panel.reload()

    def _clear_area(self) -> None:
        self._area = ""
        self.areas.setCurrentIndex(0)

    # The card

    def _show(self, row: ServiceRow | None) -> None:
        self.card.show_row(row)
        if row is not None:
            self._context.background.read(partial(self._read_leaflet, row), self._show_leaflet)

    def _read_leaflet(self, row: ServiceRow) -> _Leaflet:
        desk = self._context.desk
        service = catalogue.get_service(desk, row.id)
        return _Leaflet(row, service, catalogue.check(desk, service))

    def _show_leaflet(self, leaflet: _Leaflet) -> None:
        current = self.panel.current()
        if current is not None and current.id == leaflet.row.id:
            self.card.show_service(leaflet.service, leaflet.row, leaflet.problems)

    # What can be done

    def new(self) -> None:
        """Open the dialog for a new service."""
        if not self._edits:
            return
        self._context.background.read(partial(self._entry, ServiceDraft()), self._open_dialog)

    def edit(self) -> None:
        """Open the dialog for the selected service."""
        row = self.panel.current()
        if row is not None and self._edits:
            self._edit(row.id)

    def remove(self) -> None:
        """Take the selected service off the catalogue; it can be undone."""
        row = self.panel.current()
        if row is not None:
            self._context.background.write(
                partial(catalogue.remove_service, self._context.desk, row.id), self._removed
            )

    def show_history(self) -> None:
        """Go to the history of the selected service."""
        row = self.panel.current()
        if row is not None:
            self._context.navigate("history", ("service", row.id))

    def import_file(self) -> None:
        """Open the import of a spreadsheet."""
        from cus_desktop.ui.catalogue.import_wizard import ImportWizard

        self._open(ImportWizard(self._context, self))

    def show_programmes(self) -> None:
        """Open the list of programmes."""
        self._programmes()

    def _read_entry(self, service_id: str) -> _Entry:
        return self._entry(catalogue.get_service(self._context.desk, service_id))

    def _entry(self, draft: ServiceDraft) -> _Entry:
        return _Entry(draft, list_programmes(self._context.desk))

    def _edit(self, service_id: str) -> None:
        self._context.background.read(partial(self._read_entry, service_id), self._open_dialog)

    def _programmes(self) -> ProgrammesDialog:
        dialog = ProgrammesDialog(self._context, self)
        self._open(dialog)
        return dialog

    def _kept_forms(self) -> tuple[KeptForm, ...]:
        return (
            KeptForm(
                _KIND,
                ServiceDraft,
                self.tr("A service was left half-typed. What was typed is kept."),
                self._service_again,
            ),
            KeptForm(
                PROGRAMME_KIND,
                ProgrammeDraft,
                self.tr("A programme was left half-typed. What was typed is kept."),
                self._programme_again,
            ),
        )

    def _service_again(self, record_id: str, _draft: ServiceDraft) -> None:
        self.new() if record_id == NEW_RECORD else self._edit(record_id)

    def _programme_again(self, record_id: str, _draft: ProgrammeDraft) -> None:
        dialog = self._programmes()
        dialog.new() if record_id == NEW_RECORD else dialog.edit_programme(record_id)

    def _open_dialog(self, entry: _Entry) -> None:
        context = self._context
        new = not entry.draft.revision
        dialog = EditDialog(
            self.tr("New service") if new else self.tr("Edit service"),
            service_form(entry.draft, entry.programmes, context.today),
            save=partial(catalogue.save_service, context.desk),
            tools=keeping_tools(context, _KIND, entry.draft),
            parent=self,
            check=partial(_check, entry.programmes, context.today()),
        )
        dialog.saved.connect(self._saved)
        self._open(dialog)

    def _open(self, dialog: Any) -> None:
        self.dialog = dialog
        self._kept.follow(dialog)
        dialog.open()

    def _saved(self, service_id: str) -> None:
        self.panel.select(service_id)

    def _removed(self, _nothing: None) -> None:
        self._context.offer_undo(self.tr("The service was taken off the catalogue."))

    # Making

    def _make_header(self) -> PageHeader:
        header = PageHeader(self.tr("Catalogue of services"))
        programmes = secondary(self.tr("Programmes…"), "landmark")
        programmes.clicked.connect(self.show_programmes)
        importing = secondary(self.tr("Import…"), "import")
        importing.clicked.connect(self.import_file)
        new = primary(self.tr("New service"), "plus")
        new.clicked.connect(self.new)
        if self._edits:
            for button in (programmes, importing, new):
                header.add_action(button)
        return header

    def _make_panel(self) -> ListPanel[ServiceRow]:
        words = ListWords(
            name=self.tr("List of services"),
            search=self.tr("Search services"),
            search_hint=self.tr("Search: name, for whom, scope…"),
            empty_icon="library",
            empty_title=self.tr("No services yet"),
            empty_text=self.tr(
                "Import the catalogue from a spreadsheet or add the first service. Plans choose "
                "from this list, and people at the desk are told from it what the centre offers."
            ),
            empty_action=self.tr("Add the first service") if self._edits else "",
        )
        return ListPanel(
            words,
            self._columns(),
            self._page_of,
            lambda row: row.id,
            self._context.background,
            filters=(
                (None, self.tr("All")),
                (LegalTrack.PROGRAMME.value, self.tr("Programme")),
                (LegalTrack.SOCIAL_ASSISTANCE.value, self.tr("By decision")),
            ),
            sort="name",
        )

    def _columns(self) -> tuple[Column[ServiceRow], ...]:
        return (
            Column(
                "name",
                self.tr("Service"),
                lambda row: row.name,
                "Wypożyczalnia sprzętu rehabilitacyjnego",
                sort="name",
                strong=True,
                stretch=True,
            ),
            Column(
                "track",
                self.tr("Track"),
                self._track_text,
                self.tr("by decision"),
                chip=self._track_chip,
                rank=1,
            ),
            Column("fee", self.tr("Fee"), lambda row: row.fee, "według uchwały rady gminy", rank=2),
            Column(
                "unit",
                self.tr("Unit"),
                lambda row: unit_words(row.unit),
                "abonament miesięczny",
                rank=3,
            ),
            Column(
                "areas",
                self.tr("Areas"),
                lambda row: area_words(row.areas),
                "wspieranie osób niepełnosprawnych",
                rank=4,
            ),
        )

    def _track_text(self, row: ServiceRow) -> str:
        chip = self._track_chip(row)
        return chip.text if chip else ""

    def _track_chip(self, row: ServiceRow) -> Chip | None:
        match row.legal_track:
            case LegalTrack.PROGRAMME.value:
                return Chip(self.tr("programme"), "landmark", "accent")
            case LegalTrack.SOCIAL_ASSISTANCE.value:
                return Chip(self.tr("by decision"), "scale", "muted")
        return Chip(self.tr("not said"), "triangle-alert", "warning")

    def _make_areas(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Area"))
        box.setObjectName("area")
        box.addItem(self.tr("All areas"), "")
        for key, words in area_choices():
            box.addItem(words, key)
        box.setMaxVisibleItems(16)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(14)
        self.panel.bar.add_filter(box)
        return box

    def _connect(self) -> None:
        self.panel.current_changed.connect(self._show)
        self.panel.opened.connect(self.edit)
        self.panel.new_asked.connect(self.new)
        self.panel.cleared.connect(self._clear_area)
        self.panel.follow(self._context.changes, TABLES)
        self.areas.activated.connect(self._show_area)
        self.card.edit_asked.connect(self.edit)
        self.card.remove_asked.connect(self.remove)
        self.card.history_asked.connect(self.show_history)

    def _add_commands(self) -> None:
        for command in (
            Command(
                "catalogue.new",
                self.tr("New service"),
                "plus",
                self.new,
                "Ctrl+N",
                page="catalogue",
            ),
            Command(
                "catalogue.edit",
                self.tr("Edit service"),
                "pencil",
                self.edit,
                "F2",
                enabled=self._has_current,
                page="catalogue",
            ),
            Command(
                "catalogue.remove",
                self.tr("Take the service off the catalogue"),
                "trash-2",
                self.remove,
                "Del",
                enabled=self._has_current,
                page="catalogue",
            ),
            Command(
                "catalogue.import",
                self.tr("Import a catalogue of services"),
                "import",
                self.import_file,
                page="catalogue",
            ),
            Command(
                "catalogue.programmes",
                self.tr("Programmes of services"),
                "landmark",
                self.show_programmes,
                page="catalogue",
            ),
        ):
            self._context.commands.add(command)

    def _has_current(self) -> bool:
        return self.panel.current() is not None
