"""The fields of a resident and of the people around, as data."""

from __future__ import annotations

from cus_desktop.domain.identifiers import PhoneNumber, shown_phone
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.ui.forms import editors
from cus_desktop.ui.forms.fields import Field, FieldGroup


def _read_phone(text: str) -> str:
    return PhoneNumber.parse(text).e164


_PHONE = editors.parsed(_read_phone, shown_phone)

PERSON = FieldGroup(
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
ADDRESS = FieldGroup(
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
CONTACT = FieldGroup(
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
PAPERS = FieldGroup(
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
NOTES = FieldGroup(
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
CONTACT_FIELDS = (
    Field("relation", QT_TRANSLATE_NOOP("resident_form", "Who it is"), editors.text(max_length=60)),
    Field("name", QT_TRANSLATE_NOOP("resident_form", "Name"), editors.text(max_length=160)),
    Field("phone", QT_TRANSLATE_NOOP("resident_form", "Phone"), _PHONE),
    Field("note", QT_TRANSLATE_NOOP("resident_form", "Note"), editors.text(max_length=200)),
)
REPRESENTATIVE_FIELDS = (
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
NEED_FIELDS = (
    Field("kind", QT_TRANSLATE_NOOP("resident_form", "Need"), editors.choice()),
    Field(
        "note",
        QT_TRANSLATE_NOOP("resident_form", "Remark, for example the language"),
        editors.text(max_length=200),
        width="wide",
    ),
)
