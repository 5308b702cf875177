"""The dialog that adds or changes a resident, and what its fields do to each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from cus_desktop.domain.masks import hidden_fields
from cus_desktop.domain.pesel import read_pesel
from cus_desktop.domain.problems import Problem, Severity
from cus_desktop.domain.resident_rules import HOME_COUNTRY, check_resident, tidied, with_pesel
from cus_desktop.domain.residents import ResidentDraft
from cus_desktop.services import residents
from cus_desktop.services.desk import Desk
from cus_desktop.services.offices import get_office
from cus_desktop.services.residents import ResidentHint
from cus_desktop.services.villages import VillageRow, list_villages
from cus_desktop.texts import masks
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms.edit_dialog import EditDialog
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.kept_drafts import keeping_tools
from cus_desktop.ui.residents.hints import LookAlikes
from cus_desktop.ui.residents.resident_form import resident_form
from cus_desktop.ui.words import translate

KIND = "resident"
"""Under this kind half-typed residents are kept."""

_BREATH_MS = 250


@dataclass(frozen=True)
class ResidentEntry:
    """What the dialog needs before it can open."""

    draft: ResidentDraft
    villages: Sequence[VillageRow]


def new_entry(desk: Desk, name: str = "") -> ResidentEntry:
    """A new resident, with a name that was already typed into the search."""
    family, _, given = name.strip().partition(" ")
    letters = bool(family) and not any(sign.isdigit() for sign in name)
    draft = ResidentDraft(privacy_notice_version=get_office(desk).privacy_notice_version)
    if letters:
        draft = replace(draft, family_name=family.title(), given_name=given.strip().title())
    return ResidentEntry(draft, list_villages(desk))


def known_entry(desk: Desk, resident_id: str) -> ResidentEntry:
    """A resident of the register. Raises NotFound."""
    return ResidentEntry(residents.get_resident(desk, resident_id), list_villages(desk))


def resident_dialog(
    context: UiContext, entry: ResidentEntry, parent: QWidget
) -> tuple[EditDialog[ResidentDraft], EntryHelper]:
    """The dialog, not opened yet, with the helper that reacts to typing."""
    new = not entry.draft.revision
    hidden = hidden_fields(entry.draft, context.rights)
    form = resident_form(entry.draft, entry.villages, context.today, hidden)
    title = (
        translate("ResidentDialog", "New resident")
        if new
        else translate("ResidentDialog", "Resident's data")
    )
    dialog = EditDialog(
        title,
        form,
        save=partial(residents.save_resident, context.desk),
        tools=keeping_tools(context, KIND, entry.draft),
        parent=parent,
        check=partial(_check, context, hidden),
        subtitle=translate(masks.CONTEXT, masks.FIELDS_NOT_SHOWN) if hidden else "",
    )
    helper = EntryHelper(context, form, entry.villages, dialog, hidden)
    dialog.add_hint(helper.look_alikes)
    dialog.restored.connect(helper.begin)
    helper.begin()
    return dialog, helper


def _check(context: UiContext, hidden: frozenset[str], draft: ResidentDraft) -> list[Problem]:
    """What the rules say while typing; reminders wait on the card."""
    found = check_resident(tidied(draft), context.today())
    return [
        problem
        for problem in found
        if problem.severity is not Severity.REMIND and problem.field not in hidden
    ]


class EntryHelper(QObject):
    """Fills one field from another, shows only the fields that apply, looks for look-alikes.

    ``person_opened`` carries the id of a look-alike whom the person wants to see instead.
    """

    person_opened = Signal(str)

    def __init__(
        self,
        context: UiContext,
        form: Form[ResidentDraft],
        villages: Sequence[VillageRow],
        parent: QObject,
        hidden: frozenset[str] = frozenset(),
    ) -> None:
        """``hidden`` fields are not on the form."""
        super().__init__(parent)
        self._hidden = hidden
        self._context = context
        self._form = form
        self._villages = {village.id: village for village in villages}
        self._before = form.draft()
        self._told_by = form.draft().pesel
        """The last whole PESEL: what it told may be replaced by what the next one tells."""
        self._asked = ""
        self._filling = False
        self.look_alikes = LookAlikes()
        self.look_alikes.opened.connect(self.person_opened)
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.setInterval(_BREATH_MS)
        self._breath.timeout.connect(self._look)
        form.changed.connect(self._changed)

    def begin(self) -> None:
        """Start from the draft the form shows now."""
        self._before = self._form.draft()
        self._told_by = self._before.pesel
        self._show_fields(self._before)
        if not self._before.revision:
            self._breath.start()

    def _changed(self) -> None:
        if self._filling:
            return
        self._filling = True
        self._fill_from_pesel()
        self._fill_from_village()
        self._filling = False
        draft = self._form.draft()
        self._before = draft
        self._show_fields(draft)
        self._breath.start()

    def _fill_from_pesel(self) -> None:
        draft = self._form.draft()
        if draft.pesel == self._before.pesel or read_pesel(draft.pesel).born_on is None:
            return
        filled = with_pesel(replace(draft, pesel=self._told_by), draft.pesel)
        self._told_by = draft.pesel
        for name in ("born_on", "sex"):
            if getattr(filled, name) != getattr(draft, name):
                self._form.set_value(name, getattr(filled, name))

    def _fill_from_village(self) -> None:
        """Post code and post office follow the village unless they were typed by hand."""
        draft = self._form.draft()
        if draft.village_id == self._before.village_id:
            return
        old, new = (self._villages.get(key) for key in (self._before.village_id, draft.village_id))
        for name in ("postcode", "post_town"):
            from_village = getattr(old, name) if old else ""
            if new and getattr(draft, name) in ("", from_village):
                self._form.set_value(name, getattr(new, name))
        if new and draft.place_name:
            self._form.set_value("place_name", "")

    def _show_fields(self, draft: ResidentDraft) -> None:
        reading = read_pesel(draft.pesel)
        foreign = draft.citizenship not in ("", HOME_COUNTRY)
        visible = {
            "no_pesel_reason": not draft.pesel,
            "pesel_override_reason": bool(draft.pesel_override_reason)
            or any(not problem.blocks for problem in reading.problems)
            or _disagrees(draft),
            "residence_basis": foreign or bool(draft.residence_basis),
            "residence_valid_to": foreign or draft.residence_valid_to is not None,
            "other_id_kind": not draft.pesel or bool(draft.other_id_kind),
            "other_id_number": not draft.pesel or bool(draft.other_id_number),
            "place_name": not draft.village_id,
            "confidential_reason": draft.address_confidential,
        }
        for name, wanted in visible.items():
            if name in self._hidden:
                continue
            self._form.set_field_visible(name, wanted)

    def _look(self) -> None:
        draft = tidied(self._form.draft())
        self._asked = _typed_traits(draft)
        self._context.background.read(partial(self._find, draft, self._asked), self._found)

    def _find(self, draft: ResidentDraft, asked: str) -> tuple[str, Sequence[ResidentHint], bool]:
        desk = self._context.desk
        hints = residents.hints_for(desk, draft)
        return asked, hints, residents.resembles_restricted(desk, draft)

    def _found(self, answer: tuple[str, Sequence[ResidentHint], bool]) -> None:
        """An answer about what is no longer typed is dropped."""
        asked, hints, restricted = answer
        if asked == self._asked:
            self.look_alikes.show_hints(tuple(hints), restricted=restricted)


def _typed_traits(draft: ResidentDraft) -> str:
    traits = residents.traits_of(draft)
    return repr(traits)


def _disagrees(draft: ResidentDraft) -> bool:
    reading = read_pesel(draft.pesel)
    other_day = bool(reading.born_on and draft.born_on and reading.born_on != draft.born_on)
    other_sex = bool(reading.sex and draft.sex and reading.sex.value != draft.sex)
    return other_day or other_sex
