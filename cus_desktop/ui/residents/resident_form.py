"""The fields of a resident: PESEL first, then name, address, contact and what else is known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from cus_desktop.domain.identifiers import PhoneNumber
from cus_desktop.domain.residents import (
    CommunicationNeedDraft,
    ContactPersonDraft,
    RepresentativeDraft,
    ResidentDraft,
)
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.services.villages import VillageRow
from cus_desktop.texts.stored_words import choices_of
from cus_desktop.ui.forms import editors
from cus_desktop.ui.forms.fields import Choices, Field, FieldGroup, FormTools
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.plans.part_rows import PartRows, PartSpec, PartWords
from cus_desktop.ui.residents.words import phone_words
from cus_desktop.ui.words import translate

CONTEXT = "resident_form"
Today = Callable[[], date]


def _read_phone(text: str) -> str:
    return PhoneNumber.parse(text).e164


_PHONE = editors.parsed(_read_phone, phone_words)

_PERSON = FieldGroup(
    QT_TRANSLATE_NOOP("resident_form", "Person"),
    (
        Field(
            "pesel",
            QT_TRANSLATE_NOOP("resident_form", "&PESEL"),
            editors.text(max_length=20),
            hint=QT_TRANSLATE_NOOP("resident_form", "Fills the birth date and the sex."),
        ),
        Field(
            "no_pesel_reason",
            QT_TRANSLATE_NOOP("resident_form", "Why there is no PESEL"),
            editors.choice(empty=""),
        ),
        Field(
            "pesel_override_reason",
            QT_TRANSLATE_NOOP("resident_form", "Why this PESEL is kept"),
            editors.text(max_length=200),
            width="wide",
        ),
        Field(
            "family_name",
            QT_TRANSLATE_NOOP("resident_form", "Family &name"),
            editors.text(max_length=120),
            required=True,
        ),
        Field(
            "given_name",
            QT_TRANSLATE_NOOP("resident_form", "&Given name"),
            editors.text(max_length=80),
            required=True,
        ),
        Field(
            "second_name",
            QT_TRANSLATE_NOOP("resident_form", "Second name"),
            editors.text(max_length=80),
        ),
        Field(
            "born_on",
            QT_TRANSLATE_NOOP("resident_form", "Date of &birth"),
            editors.date(past=True, tell_distance=False),
        ),
        Field("sex", QT_TRANSLATE_NOOP("resident_form", "Sex"), editors.choice(empty="")),
        Field(
            "citizenship",
            QT_TRANSLATE_NOOP("resident_form", "Citizenship"),
            editors.choice(),
        ),
        Field(
            "residence_basis",
            QT_TRANSLATE_NOOP("resident_form", "Basis of stay"),
            editors.text(max_length=120),
        ),
        Field(
            "residence_valid_to",
            QT_TRANSLATE_NOOP("resident_form", "Basis of stay valid to"),
            editors.date(),
        ),
        Field(
            "other_id_kind",
            QT_TRANSLATE_NOOP("resident_form", "Kind of document"),
            editors.text(max_length=60),
        ),
        Field(
            "other_id_number",
            QT_TRANSLATE_NOOP("resident_form", "Number of the document"),
            editors.text(max_length=60),
        ),
    ),
)
_ADDRESS = FieldGroup(
    QT_TRANSLATE_NOOP("resident_form", "Place of stay"),
    (
        Field(
            "village_id",
            QT_TRANSLATE_NOOP("resident_form", "&Village"),
            editors.choice(
                empty=QT_TRANSLATE_NOOP("resident_form", "another place or not known"),
                searchable=True,
            ),
        ),
        Field(
            "place_name",
            QT_TRANSLATE_NOOP("resident_form", "Place outside the list"),
            editors.text(max_length=120),
        ),
        Field("street", QT_TRANSLATE_NOOP("resident_form", "Street"), editors.text(max_length=120)),
        Field(
            "house_no",
            QT_TRANSLATE_NOOP("resident_form", "&House number"),
            editors.text(max_length=20),
            width="half",
        ),
        Field(
            "flat_no",
            QT_TRANSLATE_NOOP("resident_form", "Flat"),
            editors.text(max_length=20),
            width="half",
        ),
        Field(
            "postcode",
            QT_TRANSLATE_NOOP("resident_form", "Post code"),
            editors.text(max_length=8, placeholder="00-000"),
            width="half",
        ),
        Field(
            "post_town",
            QT_TRANSLATE_NOOP("resident_form", "Post office"),
            editors.text(max_length=80),
        ),
        Field(
            "registered_address",
            QT_TRANSLATE_NOOP("resident_form", "Registered address, if different"),
            editors.text(max_length=240),
            width="wide",
        ),
        Field(
            "address_confidential",
            QT_TRANSLATE_NOOP("resident_form", "The address is confidential"),
            editors.yes_no(),
        ),
        Field(
            "confidential_reason",
            QT_TRANSLATE_NOOP("resident_form", "Why it is confidential"),
            editors.text(max_length=200),
            width="wide",
        ),
    ),
)
_CONTACT = FieldGroup(
    QT_TRANSLATE_NOOP("resident_form", "Contact"),
    (
        Field("phone", QT_TRANSLATE_NOOP("resident_form", "Ph&one"), _PHONE),
        Field("email", QT_TRANSLATE_NOOP("resident_form", "E-mail"), editors.text(max_length=120)),
        Field(
            "contact_preference",
            QT_TRANSLATE_NOOP("resident_form", "How to contact"),
            editors.choice(empty=""),
        ),
        Field("language", QT_TRANSLATE_NOOP("resident_form", "Language"), editors.choice()),
    ),
)
_PAPERS = FieldGroup(
    QT_TRANSLATE_NOOP("resident_form", "Papers"),
    (
        Field(
            "privacy_notice_on",
            QT_TRANSLATE_NOOP("resident_form", "Privacy notice given on"),
            editors.date(past=True),
        ),
        Field(
            "privacy_notice_version",
            QT_TRANSLATE_NOOP("resident_form", "Version of the notice"),
            editors.text(max_length=40),
        ),
        Field(
            "file_place",
            QT_TRANSLATE_NOOP("resident_form", "Where the paper file stands"),
            editors.text(max_length=120),
        ),
        Field(
            "disability_level",
            QT_TRANSLATE_NOOP("resident_form", "Disability certificate"),
            editors.choice(empty=""),
        ),
        Field(
            "disability_valid_to",
            QT_TRANSLATE_NOOP("resident_form", "Certificate valid to"),
            editors.date(),
        ),
        Field(
            "external_ref",
            QT_TRANSLATE_NOOP("resident_form", "Number in another system"),
            editors.text(max_length=80),
        ),
        Field(
            "left_on",
            QT_TRANSLATE_NOOP("resident_form", "Moved out on"),
            editors.date(past=True),
        ),
        Field(
            "died_on",
            QT_TRANSLATE_NOOP("resident_form", "Died on"),
            editors.date(past=True),
        ),
    ),
)
_NOTES = FieldGroup(
    QT_TRANSLATE_NOOP("resident_form", "Notes"),
    (
        Field(
            "note",
            QT_TRANSLATE_NOOP("resident_form", "Note"),
            editors.long_text(lines=3),
            width="full",
        ),
        Field(
            "sensitive_note",
            QT_TRANSLATE_NOOP("resident_form", "Sensitive note"),
            editors.long_text(lines=2),
            hint=QT_TRANSLATE_NOOP(
                "resident_form", "Health and family matters. Left out of lists and exports."
            ),
            width="full",
        ),
    ),
)
_CONTACT_FIELDS = (
    Field("relation", QT_TRANSLATE_NOOP("resident_form", "Who it is"), editors.text(max_length=60)),
    Field("name", QT_TRANSLATE_NOOP("resident_form", "Name"), editors.text(max_length=160)),
    Field("phone", QT_TRANSLATE_NOOP("resident_form", "Phone"), _PHONE),
    Field("note", QT_TRANSLATE_NOOP("resident_form", "Note"), editors.text(max_length=200)),
)
_REPRESENTATIVE_FIELDS = (
    Field("kind", QT_TRANSLATE_NOOP("resident_form", "Capacity"), editors.choice()),
    Field(
        "given_name", QT_TRANSLATE_NOOP("resident_form", "Given name"), editors.text(max_length=80)
    ),
    Field(
        "family_name",
        QT_TRANSLATE_NOOP("resident_form", "Family name"),
        editors.text(max_length=120),
    ),
    Field("phone", QT_TRANSLATE_NOOP("resident_form", "Phone"), _PHONE),
    Field("address", QT_TRANSLATE_NOOP("resident_form", "Address"), editors.text(max_length=240)),
    Field(
        "basis",
        QT_TRANSLATE_NOOP("resident_form", "Basis: ruling, power of attorney"),
        editors.text(max_length=200),
    ),
    Field("valid_from", QT_TRANSLATE_NOOP("resident_form", "Valid from"), editors.date()),
    Field("valid_to", QT_TRANSLATE_NOOP("resident_form", "Valid to"), editors.date()),
)
_NEED_FIELDS = (
    Field("kind", QT_TRANSLATE_NOOP("resident_form", "Need"), editors.choice()),
    Field(
        "note",
        QT_TRANSLATE_NOOP("resident_form", "Remark, for example the language"),
        editors.text(max_length=200),
        width="wide",
    ),
)
_LISTED = (
    "no_pesel_reason",
    "sex",
    "citizenship",
    "contact_preference",
    "language",
    "disability_level",
)


def resident_form(
    draft: ResidentDraft, villages: Sequence[VillageRow], today: Today
) -> Form[ResidentDraft]:
    """The form of a resident, filled from a draft."""
    choices: dict[str, Choices] = {
        name: choices_of("resident", name, translate) for name in _LISTED
    }
    choices["village_id"] = _village_choices(villages)
    return Form(
        (
            _PERSON,
            _ADDRESS,
            _CONTACT,
            _contacts(today),
            _representatives(today),
            _needs(today),
            _PAPERS,
            _NOTES,
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
    spec = PartSpec("contacts", ContactPersonDraft, _CONTACT_FIELDS, 4, _no_contact, words)
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
        _REPRESENTATIVE_FIELDS,
        4,
        _no_representative,
        words,
    )
    return PartRows(spec, _tools(today, choices_of("representative", "kind", translate)))


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
        _NEED_FIELDS,
        3,
        _never,
        words,
    )
    return PartRows(spec, _tools(today, choices_of("communication_need", "kind", translate)))


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
