"""Opens the forms of the residents' page, for a person of the list or where one was left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cus_desktop.domain.consents import ConsentDraft, GdprConsentDraft, ProceduralConsentDraft
from cus_desktop.domain.households import (
    FamilyRelationDraft,
    HouseholdDraft,
    HouseholdMemberDraft,
)
from cus_desktop.domain.residents import ResidentDraft, ResidentNoteDraft
from cus_desktop.errors import NotFound
from cus_desktop.services import households, residents
from cus_desktop.services.residents import ResidentRow
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.kept_drafts import NEW_RECORD, KeptForm
from cus_desktop.ui.residents.consents_card import (
    GDPR,
    PROCEDURAL,
    consent_dialog,
    read_consents,
)
from cus_desktop.ui.residents.resident_dialog import (
    KIND,
    ResidentEntry,
    known_entry,
    new_entry,
    resident_dialog,
)
from cus_desktop.ui.residents.restriction_dialog import (
    RestrictionEntry,
    restriction_dialog,
    restriction_entry,
)
from cus_desktop.ui.residents.small_dialogs import (
    HOUSEHOLD,
    MOVE_OUT,
    NOTE,
    RELATION,
    HouseholdEntry,
    MoveOut,
    household_dialog,
    move_out_dialog,
    note_dialog,
    relation_dialog,
)
from cus_desktop.ui.residents.words import row_name


class ResidentForms(QObject):
    """Makes the dialogs; the page opens them.

    ``made`` carries a dialog. ``person_saved`` carries the id of a resident, and
    ``person_wanted`` that of a look-alike whom the person wants to see instead.
    """

    made = Signal(object)
    person_saved = Signal(object)
    person_wanted = Signal(str)

    def __init__(self, context: UiContext, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def new(self, typed: str = "") -> None:
        """A new resident, with what was typed into an unsuccessful search."""
        self._read(partial(new_entry, self._context.desk, typed), self._open_entry)

    def edit(self, resident_id: str) -> None:
        """The data of a resident."""
        self._read(partial(known_entry, self._context.desk, resident_id), self._open_entry)

    def note(self, row: ResidentRow) -> None:
        """An entry about a person."""
        draft = ResidentNoteDraft(resident_id=row.id, happened_on=self._context.today())
        self.made.emit(note_dialog(self._context, draft, row_name(row), self._page))

    def restriction(self, row: ResidentRow) -> None:
        """Who may see the record of a person."""
        self._read(
            partial(restriction_entry, self._context.desk, row.id),
            partial(self._open_restriction, row_name(row)),
        )

    def relation(self, row: ResidentRow) -> None:
        """Who is family of a person."""
        draft = FamilyRelationDraft(resident_id=row.id)
        self.made.emit(relation_dialog(self._context, draft, row_name(row), self._page))

    def household(self, household_id: str) -> None:
        """A household that is known."""
        self._read(partial(self._household_entry, household_id), self._open_household)

    def new_household(self, row: ResidentRow) -> None:
        """A household that begins with a person."""
        member = HouseholdMemberDraft(resident_id=row.id, is_head=True)
        entry = HouseholdEntry(HouseholdDraft(members=(member,)), {row.id: row_name(row)})
        self._open_household(entry)

    def move_out(self, member_id: str, name: str) -> None:
        """When somebody leaves a household."""
        leaving = MoveOut(member_id, name, self._context.today())
        self.made.emit(move_out_dialog(self._context, leaving, self._page))

    def consent(self, draft: ConsentDraft, name: str) -> None:
        """A consent of the person named."""
        self.made.emit(consent_dialog(self._context, draft, name, self._page))

    def kept_forms(self) -> tuple[KeptForm, ...]:
        """The forms that can be left half-typed."""
        return (
            KeptForm(
                KIND,
                ResidentDraft,
                self.tr("A resident was left half-typed. What was typed is kept."),
                self._resident_again,
            ),
            KeptForm(
                NOTE,
                ResidentNoteDraft,
                self.tr("An entry was left half-typed. What was typed is kept."),
                self._note_again,
            ),
            KeptForm(
                HOUSEHOLD,
                HouseholdDraft,
                self.tr("A household was left half-typed. What was typed is kept."),
                self._household_again,
            ),
            KeptForm(
                RELATION,
                FamilyRelationDraft,
                self.tr("A family relation was left half-typed. What was typed is kept."),
                self._relation_again,
            ),
            KeptForm(
                MOVE_OUT,
                MoveOut,
                self.tr("A moving out was left half-typed. What was typed is kept."),
                self._move_out_again,
            ),
            KeptForm(
                PROCEDURAL,
                ProceduralConsentDraft,
                self.tr("A consent was left half-typed. What was typed is kept."),
                self._consent_again,
            ),
            KeptForm(
                GDPR,
                GdprConsentDraft,
                self.tr("A consent was left half-typed. What was typed is kept."),
                self._consent_again,
            ),
        )

    def _resident_again(self, record_id: str, _draft: ResidentDraft) -> None:
        self.new() if record_id == NEW_RECORD else self.edit(record_id)

    def _note_again(self, resident_id: str, _draft: ResidentNoteDraft) -> None:
        self._read(partial(self._person, resident_id), self.note)

    def _household_again(self, record_id: str, draft: HouseholdDraft) -> None:
        if draft.revision:
            self.household(record_id)
        else:
            self._read(partial(self._person, record_id), self.new_household)

    def _relation_again(self, resident_id: str, _draft: FamilyRelationDraft) -> None:
        self._read(partial(self._person, resident_id), self.relation)

    def _move_out_again(self, member_id: str, draft: MoveOut) -> None:
        self.move_out(member_id, draft.name)

    def _consent_again(self, _record_id: str, draft: ConsentDraft) -> None:
        read = partial(self._consent_entry, draft)
        self._read(read, lambda entry: self.consent(*entry))

    def _consent_entry(self, draft: ConsentDraft) -> tuple[ConsentDraft, str]:
        """The consent as it stands, or a new one, with the person's name."""
        row = self._person(draft.resident_id)
        found = read_consents(self._context.desk, row.id)
        known: list[ConsentDraft] = [*found.procedural, *found.gdpr]
        new = type(draft)(row.id)
        return next((each for each in known if each.id == draft.id), new), row_name(row)

    def _person(self, resident_id: str) -> ResidentRow:
        rows = residents.residents_by_id(self._context.desk, [resident_id])
        if not rows:
            raise NotFound(table="resident")
        return rows[0]

    def _household_entry(self, household_id: str) -> HouseholdEntry:
        desk = self._context.desk
        draft = households.get_household(desk, household_id)
        people = residents.residents_by_id(desk, [each.resident_id for each in draft.members])
        return HouseholdEntry(draft, {each.id: row_name(each) for each in people})

    def _open_restriction(self, name: str, entry: RestrictionEntry) -> None:
        self.made.emit(restriction_dialog(self._context, entry, name, self._page))

    def _open_household(self, entry: HouseholdEntry) -> None:
        self.made.emit(household_dialog(self._context, entry, self._page))

    def _open_entry(self, entry: ResidentEntry) -> None:
        dialog, helper = resident_dialog(self._context, entry, self._page)
        helper.person_opened.connect(self.person_wanted)
        dialog.saved.connect(self.person_saved)
        self.made.emit(dialog)

    def _read(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._context.background.read(work, done)
