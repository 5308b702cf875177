"""The programmes of services: a list in a window of its own, with a form for each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cus_desktop.domain.catalogue import ProgrammeDraft
from cus_desktop.domain.catalogue_rules import check_programme
from cus_desktop.domain.offices import MunicipalityDraft
from cus_desktop.domain.problems import Problem, Severity
from cus_desktop.errors import CusError
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.services import programmes
from cus_desktop.services.desk import ChangeSet
from cus_desktop.services.offices import list_municipalities
from cus_desktop.ui.catalogue.words import period_words
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms import editors
from cus_desktop.ui.forms.edit_dialog import EditDialog
from cus_desktop.ui.forms.fields import Field, FieldGroup
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.kept_drafts import keeping_tools
from cus_desktop.ui.tables.columns import Column
from cus_desktop.ui.tables.paged_model import RowsModel
from cus_desktop.ui.tables.table_view import TableView
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.buttons import primary, secondary
from cus_desktop.ui.widgets.card import Card, PageHeader
from cus_desktop.ui.widgets.labels import Text, show_if
from cus_desktop.ui.window_size import fit_to_screen, grown
from cus_desktop.ui.words import say

PROGRAMME_KIND = "programme"
"""Under this kind half-typed programmes are kept."""

_FIELDS = (
    FieldGroup(
        QT_TRANSLATE_NOOP("programme", "Programme"),
        (
            Field(
                "name",
                QT_TRANSLATE_NOOP("programme", "&Name"),
                editors.text(max_length=240),
                required=True,
                width="full",
            ),
            Field(
                "municipality_id",
                QT_TRANSLATE_NOOP("programme", "Gmina"),
                editors.choice(empty=QT_TRANSLATE_NOOP("programme", "all gminas of the centre")),
            ),
            Field("in_force_from", QT_TRANSLATE_NOOP("programme", "In force from"), editors.date()),
            Field("in_force_to", QT_TRANSLATE_NOOP("programme", "In force to"), editors.date()),
        ),
    ),
    FieldGroup(
        QT_TRANSLATE_NOOP("programme", "Resolution of the council"),
        (
            Field(
                "resolution_number",
                QT_TRANSLATE_NOOP("programme", "Number"),
                editors.text(max_length=80),
            ),
            Field(
                "resolution_on",
                QT_TRANSLATE_NOOP("programme", "Date"),
                editors.date(past=True, tell_distance=False),
            ),
            Field(
                "journal_entry",
                QT_TRANSLATE_NOOP("programme", "Position in the voivodship journal"),
                editors.text(max_length=120),
            ),
        ),
    ),
    FieldGroup(
        QT_TRANSLATE_NOOP("programme", "Money and notes"),
        (
            Field(
                "fee_rules",
                QT_TRANSLATE_NOOP("programme", "Rules of fees and exemptions"),
                editors.long_text(),
                width="full",
            ),
            Field(
                "financing",
                QT_TRANSLATE_NOOP("programme", "Sources of financing"),
                editors.long_text(lines=2),
                width="full",
            ),
            Field(
                "note",
                QT_TRANSLATE_NOOP("programme", "Note"),
                editors.long_text(lines=2),
                width="full",
            ),
        ),
    ),
)


@dataclass(frozen=True)
class _Entry:
    draft: ProgrammeDraft
    gminas: list[MunicipalityDraft]


class ProgrammesDialog(QDialog):
    """All programmes; add, edit, remove."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.dialog: EditDialog[ProgrammeDraft] | None = None
        self.setWindowTitle(self.tr("Programmes of services"))
        self._trouble = Banner("danger")
        self._empty = Text(
            self.tr(
                "No programmes yet. A programme is a resolution of the council; its services "
                "follow its dates."
            ),
            "muted",
            wrap=True,
        )
        self.model = RowsModel(self._columns(), lambda row: row.id, self)
        self.table = TableView(self.tr("List of programmes"), self.model)
        self._card = Card(padding=1)
        self._edit = secondary(self.tr("Edit"), "pencil")
        self._remove = secondary(self.tr("Remove"), "trash-2")
        self._lay_out()
        self._connect()
        fit_to_screen(self, grown(self, 820, 432))
        self.table.setFocus()
        self._read()

    # What can be done

    def new(self) -> None:
        """Open the form of a new programme."""
        self._context.background.read(partial(self._entry, ProgrammeDraft()), self._open)

    def edit(self) -> None:
        """Open the form of the selected programme."""
        row = self.model.row_at(self.table.currentIndex().row())
        if row is not None:
            self.edit_programme(row.id)

    def edit_programme(self, programme_id: str) -> None:
        """Open the form of a programme by its id."""
        self._context.background.read(partial(self._read_entry, programme_id), self._open)

    def remove(self) -> None:
        """Take the selected programme off the list; refused while services belong to it."""
        row = self.model.row_at(self.table.currentIndex().row())
        if row is not None:
            self._context.background.write(
                partial(programmes.remove_programme, self._context.desk, row.id),
                self._removed,
                self._failed,
            )

    def _read_entry(self, programme_id: str) -> _Entry:
        return self._entry(programmes.get_programme(self._context.desk, programme_id))

    def _entry(self, draft: ProgrammeDraft) -> _Entry:
        return _Entry(draft, list_municipalities(self._context.desk))

    def _open(self, entry: _Entry) -> None:
        context = self._context
        form = Form(
            _FIELDS,
            entry.draft,
            context="programme",
            today=context.today,
            choices={"municipality_id": [(each.id, each.name) for each in entry.gminas]},
        )
        new = not entry.draft.revision
        self.dialog = EditDialog(
            self.tr("New programme") if new else self.tr("Edit programme"),
            form,
            save=partial(programmes.save_programme, context.desk),
            tools=keeping_tools(context, PROGRAMME_KIND, entry.draft),
            parent=self,
            check=self._check,
        )
        self.dialog.open()

    def _check(self, draft: ProgrammeDraft) -> list[Problem]:
        found = check_programme(draft, self._context.today())
        return [problem for problem in found if problem.severity is not Severity.REMIND]

    def _removed(self, _nothing: None) -> None:
        self._trouble.show_message("danger", "")
        self._context.offer_undo(self.tr("The programme was taken off the list."))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, CusError):
            raise error
        self._trouble.show_message("danger", say(error))

    # The list

    def _read(self) -> None:
        desk = self._context.desk
        self._context.background.read(partial(programmes.list_programmes, desk), self._show)

    def _show(self, rows: list[ProgrammeDraft]) -> None:
        place = max(0, self.table.currentIndex().row())
        self.model.set_rows(rows)
        show_if(self._empty, not rows)
        show_if(self._card, bool(rows))
        if rows:
            self.table.setCurrentIndex(self.model.index(min(place, len(rows) - 1), 0))
        for button in (self._edit, self._remove):
            button.setEnabled(bool(rows))

    def _follow(self, change: ChangeSet) -> None:
        if any(table == "programme" for table, _ in change.rows):
            self._read()

    def _opened(self, _place: int) -> None:
        self.edit()

    def _columns(self) -> tuple[Column[ProgrammeDraft], ...]:
        return (
            Column(
                "name",
                self.tr("Programme"),
                lambda row: row.name,
                "Program usług społecznych na lata 2025–2027",
                strong=True,
                stretch=True,
            ),
            Column(
                "resolution",
                self.tr("Resolution"),
                lambda row: row.resolution_number,
                "XII/84/2025",
                rank=1,
            ),
            Column(
                "period",
                self.tr("In force"),
                lambda row: period_words(row.in_force_from, row.in_force_to),
                "00.00.0000 – 00.00.0000",
            ),
        )

    def _lay_out(self) -> None:
        header = PageHeader(self.tr("Programmes of services"))
        new = primary(self.tr("New programme"), "plus")
        new.clicked.connect(self.new)
        header.add_action(new)
        self._card.body.addWidget(self.table)
        close = secondary(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(Space.SMALL)
        for button in (self._edit, self._remove):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.CARD)
        column.setSpacing(Space.FIELD)
        column.addWidget(header)
        column.addWidget(self._trouble)
        column.addWidget(self._empty)
        column.addWidget(self._card, 1)
        column.addStretch(0)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._edit.clicked.connect(self.edit)
        self._remove.clicked.connect(self.remove)
        self.table.opened.connect(self._opened)
        self._context.changes.committed.connect(self._follow)
