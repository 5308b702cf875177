"""The fields of a resident: PESEL first, then name, address, contact and what else is known."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date

from cus_desktop.domain.residents import (
    CommunicationNeedDraft,
    CommunicationNeedKind,
    ContactPersonDraft,
    RepresentativeDraft,
    RepresentativeKind,
    ResidentDraft,
)
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.services.villages import VillageRow
from cus_desktop.texts.stored_words import choices_of
from cus_desktop.ui.forms.fields import Choices, FormTools, without
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.forms.part_rows import PartRows, PartSpec, PartWords
from cus_desktop.ui.residents.resident_fields import (
    ADDRESS,
    CONTACT,
    CONTACT_FIELDS,
    NEED_FIELDS,
    NOTES,
    PAPERS,
    PERSON,
    REPRESENTATIVE_FIELDS,
)
from cus_desktop.ui.residents.words import enum_choices
from cus_desktop.ui.words import translate

CONTEXT = "resident_form"
Today = Callable[[], date]


_LISTED = (
    "no_pesel_reason",
    "sex",
    "citizenship",
    "contact_preference",
    "language",
    "disability_level",
)


def resident_form(
    draft: ResidentDraft,
    villages: Sequence[VillageRow],
    today: Today,
    hidden: Collection[str] = (),
) -> Form[ResidentDraft]:
    """The form of a resident, filled from a draft, without the fields that are hidden."""
    choices: dict[str, Choices] = {
        name: choices_of("resident", name, translate) for name in _LISTED
    }
    choices["village_id"] = _village_choices(villages)
    return Form(
        (
            *without((PERSON, ADDRESS, CONTACT), hidden),
            _contacts(today),
            _representatives(today),
            _needs(today),
            *without((PAPERS, NOTES), hidden),
        ),
        draft,
        context=CONTEXT,
        today=today,
        choices=choices,
    )


def _village_choices(villages: Sequence[VillageRow]) -> Choices:
    """Names of villages; where two gminas share one, the gmina is told."""
    names = [village.name for village in villages]
    return [
        (
            village.id,
            f"{village.name} ({village.municipality})"
            if names.count(village.name) > 1
            else village.name,
        )
        for village in villages
    ]


def _contacts(today: Today) -> PartRows:
    words = PartWords(
        title=translate(CONTEXT, QT_TRANSLATE_NOOP("resident_form", "Contact persons")),
        add=translate(CONTEXT, QT_TRANSLATE_NOOP("resident_form", "Add contact person")),
        remove=translate(CONTEXT, QT_TRANSLATE_NOOP("resident_form", "Take this contact out")),
        nothing=translate(
            CONTEXT, QT_TRANSLATE_NOOP("resident_form", "Whom to call: daughter, neighbour, nurse.")
        ),
    )
    spec = PartSpec("contacts", ContactPersonDraft, CONTACT_FIELDS, 4, _no_contact, words)
    return PartRows(spec, _tools(today, ()))


def _representatives(today: Today) -> PartRows:
    words = PartWords(
        title=translate(CONTEXT, QT_TRANSLATE_NOOP("resident_form", "Representatives")),
        add=translate(CONTEXT, QT_TRANSLATE_NOOP("resident_form", "Add representative")),
        remove=translate(
            CONTEXT, QT_TRANSLATE_NOOP("resident_form", "Take this representative out")
        ),
        nothing=translate(
            CONTEXT,
            QT_TRANSLATE_NOOP("resident_form", "Who may act for the person, with the basis."),
        ),
    )
    spec = PartSpec(
        "representatives",
        RepresentativeDraft,
        REPRESENTATIVE_FIELDS,
        4,
        _no_representative,
        words,
    )
    return PartRows(spec, _tools(today, enum_choices(RepresentativeKind, "representative")))


def _needs(today: Today) -> PartRows:
    words = PartWords(
        title=translate(CONTEXT, QT_TRANSLATE_NOOP("resident_form", "Communication needs")),
        add=translate(CONTEXT, QT_TRANSLATE_NOOP("resident_form", "Add communication need")),
        remove=translate(CONTEXT, QT_TRANSLATE_NOOP("resident_form", "Take this need out")),
        nothing=translate(
            CONTEXT,
            QT_TRANSLATE_NOOP(
                "resident_form", "How to talk and write to the person: large print, interpreter."
            ),
        ),
    )
    spec = PartSpec(
        "communication_needs",
        CommunicationNeedDraft,
        NEED_FIELDS,
        3,
        _never,
        words,
    )
    return PartRows(spec, _tools(today, enum_choices(CommunicationNeedKind, "communication_need")))


def _tools(today: Today, kinds: Choices) -> FormTools:
    return FormTools(today, lambda text: translate(CONTEXT, text), {"kind": kinds})


def _no_contact(person: ContactPersonDraft) -> bool:
    return not (person.relation or person.name or person.phone or person.note)


def _no_representative(person: RepresentativeDraft) -> bool:
    told = (person.given_name, person.family_name, person.phone, person.address, person.basis)
    return not any(told)


def _never(_need: CommunicationNeedDraft) -> bool:
    """A need chosen from the list is always told."""
    return False
