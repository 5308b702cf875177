"""Gminas the centre serves, and their villages."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from cus_desktop.domain.identifiers import PostCode, TerytCode
from cus_desktop.domain.office_rules import check_municipality, check_village
from cus_desktop.domain.offices import MunicipalityDraft, VillageDraft
from cus_desktop.domain.rights import Right
from cus_desktop.errors import CusError, NotFound
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.services import offices, villages
from cus_desktop.services.desk import ChangeSet
from cus_desktop.services.villages import VillageRow
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms import editors
from cus_desktop.ui.forms.edit_dialog import EditDialog
from cus_desktop.ui.forms.fields import Field, FieldGroup
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.kept_drafts import (
    NEW_RECORD,
    KeptDraftBanner,
    KeptForm,
    keeping_tools,
)
from cus_desktop.ui.settings.paste_villages import PasteVillagesDialog
from cus_desktop.ui.settings.section import SettingsSection
from cus_desktop.ui.settings.short_list import ShortList
from cus_desktop.ui.tables.columns import Column
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.words import say

_GMINA_KIND = "municipality"
_VILLAGE_KIND = "village"
"""Under these kinds half-typed forms are kept."""

_GMINA = (
    FieldGroup(
        "",
        (
            Field(
                "name",
                QT_TRANSLATE_NOOP("places", "Name of the gmina"),
                editors.text(max_length=120),
                required=True,
            ),
            Field(
                "teryt",
                QT_TRANSLATE_NOOP("places", "TERYT code"),
                editors.parsed(lambda text: TerytCode.parse(text).digits),
                hint=QT_TRANSLATE_NOOP("places", "Seven digits, may stay empty"),
            ),
            Field(
                "agreement_number",
                QT_TRANSLATE_NOOP("places", "Agreement of the gminas, number"),
                editors.text(max_length=80),
            ),
            Field("leading", QT_TRANSLATE_NOOP("places", "Leads the centre"), editors.yes_no()),
        ),
        columns=2,
    ),
)
_VILLAGE = (
    FieldGroup(
        "",
        (
            Field(
                "name",
                QT_TRANSLATE_NOOP("places", "Name of the village"),
                editors.text(max_length=120),
                required=True,
            ),
            Field(
                "municipality_id",
                QT_TRANSLATE_NOOP("places", "Gmina"),
                editors.choice(),
                required=True,
            ),
            Field(
                "solectwo", QT_TRANSLATE_NOOP("places", "Sołectwo"), editors.text(max_length=120)
            ),
            Field(
                "postcode",
                QT_TRANSLATE_NOOP("places", "Post code"),
                editors.parsed(lambda text: PostCode.parse(text).text),
            ),
            Field(
                "post_town",
                QT_TRANSLATE_NOOP("places", "Post office"),
                editors.text(max_length=80),
            ),
        ),
        columns=2,
    ),
)


class PlacesSection(SettingsSection):
    """Two lists: gminas and villages."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._gminas: Sequence[MunicipalityDraft] = ()
        self._villages: Sequence[VillageRow] = ()
        self.dialog: EditDialog[MunicipalityDraft] | EditDialog[VillageDraft] | None = None
        self.paste_dialog: PasteVillagesDialog | None = None
        self.kept = KeptDraftBanner(context, self._kept_forms())
        self.trouble = Banner("danger")
        self.gminas = self._gmina_list()
        self.villages = self._village_list()
        if not context.may(Right.OFFICE_EDIT):
            self.gminas.read_only()
            self.villages.read_only()
        for part in (self.kept, self.trouble, self.gminas, self.villages):
            self.cards.addWidget(part)
        self.cards.addStretch(1)
        context.changes.committed.connect(self._committed)

    def shown(self) -> None:
        self.kept.look()
        self._read()

    # Gminas

    def new_gmina(self) -> None:
        """Open the form of a new gmina; the first one leads the centre."""
        self._edit_gmina(MunicipalityDraft(leading=not self._gminas))

    def edit_gmina(self) -> None:
        """Open the form of the selected gmina."""
        draft = self.gminas.current()
        if draft is not None:
            self._edit_gmina(draft)

    def remove_gmina(self) -> None:
        """Take the selected gmina off the list; refused while it has villages."""
        draft = self.gminas.current()
        if draft is not None:
            work = partial(offices.remove_municipality, self._context.desk, draft.id)
            words = self.tr("The gmina was taken off the list.")
            self._context.background.write(work, partial(self._removed, words), self._failed)

    def _edit_gmina(self, draft: MunicipalityDraft) -> None:
        context = self._context
        others = [each for each in self._gminas if each.id != draft.id]
        new = not draft.revision
        self.dialog = EditDialog(
            self.tr("New gmina") if new else self.tr("Edit gmina"),
            Form(_GMINA, draft, context="places", today=context.today),
            save=partial(offices.save_municipality, context.desk),
            tools=keeping_tools(context, _GMINA_KIND, draft),
            parent=self,
            check=lambda typed: check_municipality(typed, others),
        )
        self._show_form(self.dialog)

    # Villages

    def new_village(self) -> None:
        """Open the form of a new village."""
        gmina = self.gminas.current()
        self._edit_village(VillageDraft(municipality_id=gmina.id if gmina else ""))

    def edit_village(self) -> None:
        """Open the form of the selected village."""
        row = self.villages.current()
        if row is not None:
            self._read_village(row.id)

    def remove_village(self) -> None:
        """Take the selected village off the list; refused while residents live there."""
        row = self.villages.current()
        if row is not None:
            work = partial(villages.remove_village, self._context.desk, row.id)
            words = self.tr("The village was taken off the list.")
            self._context.background.write(work, partial(self._removed, words), self._failed)

    def paste(self) -> None:
        """Open the window that takes a pasted list of villages."""
        choices = [(each.id, each.name) for each in self._gminas]
        self.paste_dialog = PasteVillagesDialog(self._context, choices, self)
        self.paste_dialog.open()

    def _edit_village(self, draft: VillageDraft) -> None:
        context = self._context
        choices = [(each.id, each.name) for each in self._gminas]
        known = [
            VillageDraft(id=row.id, name=row.name, municipality_id=row.municipality_id)
            for row in self._villages
        ]
        new = not draft.revision
        self.dialog = EditDialog(
            self.tr("New village") if new else self.tr("Edit village"),
            Form(
                _VILLAGE,
                draft,
                context="places",
                today=context.today,
                choices={"municipality_id": choices},
            ),
            save=partial(villages.save_village, context.desk),
            tools=keeping_tools(context, _VILLAGE_KIND, draft),
            parent=self,
            check=lambda typed: check_village(typed, known),
        )
        self._show_form(self.dialog)

    # Forms left half-typed

    def _kept_forms(self) -> tuple[KeptForm, ...]:
        return (
            KeptForm(
                _GMINA_KIND,
                MunicipalityDraft,
                self.tr("A gmina was left half-typed. What was typed is kept."),
                self._gmina_again,
            ),
            KeptForm(
                _VILLAGE_KIND,
                VillageDraft,
                self.tr("A village was left half-typed. What was typed is kept."),
                self._village_again,
            ),
        )

    def _gmina_again(self, record_id: str, _draft: MunicipalityDraft) -> None:
        known = [each for each in self._gminas if each.id == record_id]
        if record_id == NEW_RECORD:
            self.new_gmina()
        elif known:
            self._edit_gmina(known[0])
        else:
            self._failed(NotFound(table="municipality"))

    def _village_again(self, record_id: str, _draft: VillageDraft) -> None:
        self.new_village() if record_id == NEW_RECORD else self._read_village(record_id)

    def _read_village(self, village_id: str) -> None:
        work = partial(villages.get_village, self._context.desk, village_id)
        self._context.background.read(work, self._edit_village)

    def _show_form(self, dialog: EditDialog[Any]) -> None:
        self.kept.follow(dialog)
        dialog.open()

    # Reading

    def _read(self) -> None:
        self._context.background.read(self._places, self._show)

    def _places(self) -> tuple[Sequence[MunicipalityDraft], Sequence[VillageRow]]:
        desk = self._context.desk
        return offices.list_municipalities(desk), villages.list_villages(desk)

    def _show(self, found: tuple[Sequence[MunicipalityDraft], Sequence[VillageRow]]) -> None:
        self._gminas, self._villages = found
        self.gminas.set_rows(self._gminas)
        self.villages.set_rows(self._villages)
        for button in self._need_gmina:
            button.setEnabled(bool(self._gminas))

    def _committed(self, change: ChangeSet) -> None:
        if any(table in {"municipality", "village"} for table, _ in change.rows):
            self._read()

    def _removed(self, words: str, _nothing: None) -> None:
        self.trouble.show_message("danger", "")
        self._context.offer_undo(words)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, CusError):
            raise error
        self.trouble.show_message("danger", say(error))

    # Making

    def _gmina_list(self) -> ShortList[MunicipalityDraft]:
        made = ShortList[MunicipalityDraft](
            self.tr("Gminas"),
            (
                Column(
                    "name",
                    self.tr("Gmina"),
                    lambda row: row.name,
                    "Jarzębinowo",
                    strong=True,
                    stretch=True,
                ),
                Column(
                    "leading",
                    self.tr("Role"),
                    self._gmina_role,
                    self.tr("party to the agreement"),
                ),
                Column(
                    "agreement",
                    self.tr("Agreement"),
                    lambda row: row.agreement_number,
                    "OR.031.3.2025",
                    rank=1,
                ),
                Column("teryt", self.tr("TERYT"), lambda row: row.teryt, "0000000", rank=2),
            ),
            lambda row: row.id,
            self.tr("No gminas yet. Add the gmina whose unit the centre is."),
        )
        made.opened.connect(self.edit_gmina)
        made.add_button(self.tr("Edit"), "pencil", self.edit_gmina)
        made.add_button(self.tr("Remove"), "trash-2", self.remove_gmina)
        made.add_button(self.tr("Add gmina"), "plus", self.new_gmina, on_row=False)
        return made

    def _gmina_role(self, row: MunicipalityDraft) -> str:
        return self.tr("leads the centre") if row.leading else self.tr("party to the agreement")

    def _village_list(self) -> ShortList[VillageRow]:
        made = ShortList[VillageRow](
            self.tr("Villages"),
            (
                Column(
                    "name",
                    self.tr("Village"),
                    lambda row: row.name,
                    "Wólka Źródlana",
                    strong=True,
                    stretch=True,
                ),
                Column(
                    "solectwo",
                    self.tr("Sołectwo"),
                    lambda row: row.solectwo,
                    "Wólka Źródlana",
                    rank=1,
                ),
                Column("postcode", self.tr("Post code"), lambda row: row.postcode, "00-000"),
                Column(
                    "post_town",
                    self.tr("Post office"),
                    lambda row: row.post_town,
                    "Jarzębinowo",
                    rank=2,
                ),
                Column(
                    "gmina", self.tr("Gmina"), lambda row: row.municipality, "Jarzębinowo", rank=3
                ),
            ),
            lambda row: row.id,
            self.tr("No villages yet. Paste the list of villages; residents are found by them."),
            most_rows=10,
        )
        made.opened.connect(self.edit_village)
        made.add_button(self.tr("Edit"), "pencil", self.edit_village)
        made.add_button(self.tr("Remove"), "trash-2", self.remove_village)
        self._need_gmina = (
            made.add_button(self.tr("Add village"), "plus", self.new_village, on_row=False),
            made.add_button(self.tr("Paste a list…"), "copy", self.paste, on_row=False),
        )
        return made
