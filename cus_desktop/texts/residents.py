"""Sentences about residents, their households, and the import of a list of residents."""

from __future__ import annotations

from cus_desktop.i18n import QT_TRANSLATE_NOOP

_IDENTITY = {
    "newborn-long-ago": QT_TRANSLATE_NOOP(
        "texts", "A person born more than a year ago is no newborn child. Choose another reason."
    ),
    "pesel-reason-missing": QT_TRANSLATE_NOOP("texts", "Say why there is no PESEL, or type it."),
    "pesel-other-birth-date": QT_TRANSLATE_NOOP(
        "texts", "By the PESEL the birth date is {day}. Compare both with the document."
    ),
    "pesel-other-sex": QT_TRANSLATE_NOOP(
        "texts", "The PESEL tells the other sex. Compare both with the document."
    ),
    "pesel-known": QT_TRANSLATE_NOOP(
        "texts",
        "Somebody with this PESEL is in the register already. Open that person instead of "
        "adding a second one.",
    ),
    "birth-date-missing": QT_TRANSLATE_NOOP("texts", "The birth date is missing."),
    "born-in-future": QT_TRANSLATE_NOOP(
        "texts", "The birth date lies in the future. Check the year."
    ),
    "age-unlikely": QT_TRANSLATE_NOOP(
        "texts", "By this date the person is {age} years old. Check the year of birth."
    ),
    "died-before-birth": QT_TRANSLATE_NOOP(
        "texts", "The day of death lies before the birth date. Correct one of them."
    ),
}

_ADDRESS = {
    "outside-service-area": QT_TRANSLATE_NOOP(
        "texts",
        "The place lies outside the gminas that the centre serves. Check whether the person may "
        "use its services.",
    ),
    "village-unknown": QT_TRANSLATE_NOOP(
        "texts", "This village is not on the list any more. Choose the village again."
    ),
    "village-missing": QT_TRANSLATE_NOOP("texts", "The village is missing."),
    "confidential-reason-missing": QT_TRANSLATE_NOOP(
        "texts", "Say why the address is confidential."
    ),
    "residence-basis-missing": QT_TRANSLATE_NOOP("texts", "The basis of the stay is missing."),
    "residence-ended": QT_TRANSLATE_NOOP(
        "texts", "The basis of the stay ended on {day}. Ask for the new document."
    ),
    "residence-ends-soon": QT_TRANSLATE_NOOP(
        "texts", "The basis of the stay ends on {day}. Remind the person of it."
    ),
}

_PEOPLE = {
    "basis-missing": QT_TRANSLATE_NOOP(
        "texts", "Note the basis: number of the court ruling or the power of attorney."
    ),
    "representation-ended": QT_TRANSLATE_NOOP(
        "texts", "The right to represent ended on {day}. Ask for the new document."
    ),
    "privacy-notice-missing": QT_TRANSLATE_NOOP(
        "texts", "It is not noted that the privacy notice was handed over."
    ),
    "resident-looks-like-restricted": QT_TRANSLATE_NOOP(
        "texts",
        "A similar person has a record that is restricted to chosen persons. Ask the director.",
    ),
    "restriction-without-reason": QT_TRANSLATE_NOOP(
        "texts", "Write why the record is restricted: a control may ask for it."
    ),
    "resident-looks-like-known": QT_TRANSLATE_NOOP(
        "texts", "Somebody very similar is in the register already. Check that it is not the same."
    ),
    "note-empty": QT_TRANSLATE_NOOP("texts", "Type what happened."),
    "date-in-future": QT_TRANSLATE_NOOP("texts", "The day lies in the future. Check the date."),
}

_HOUSEHOLDS = {
    "person-not-chosen": QT_TRANSLATE_NOOP(
        "texts", "Nobody is chosen. Choose the person from the list that opens while typing."
    ),
    "member-missing": QT_TRANSLATE_NOOP("texts", "Choose the person."),
    "member-twice": QT_TRANSLATE_NOOP("texts", "This person is in the household already."),
    "household-two-heads": QT_TRANSLATE_NOOP(
        "texts", "A household has one head. Mark only one person."
    ),
    "relation-person-missing": QT_TRANSLATE_NOOP("texts", "Choose the other person."),
    "relation-with-self": QT_TRANSLATE_NOOP(
        "texts", "A person cannot be related to themselves. Choose another one."
    ),
    "relation-known": QT_TRANSLATE_NOOP(
        "texts", "A relation between these two people is noted already."
    ),
}

_IMPORT = {
    "name-cannot-be-parted": QT_TRANSLATE_NOOP(
        "texts", "The cell holds one word. Type the family name and the given name."
    ),
    "pesel-reason-option": QT_TRANSLATE_NOOP(
        "texts", "Type the reason after --pesel-override-reason."
    ),
    "pesel-reason-column": QT_TRANSLATE_NOOP(
        "texts", "To keep the PESEL of a row, type the reason in a column pesel_override_reason."
    ),
    "name-of-several-cells": QT_TRANSLATE_NOOP(
        "texts",
        "The name holds a line break or a semicolon: more than one cell ran together. Correct "
        "the row in the file.",
    ),
    "pesel-zeros-restored": QT_TRANSLATE_NOOP(
        "texts", "Zeros lost by the spreadsheet were put back in front of the PESEL."
    ),
    "birth-century-unclear": QT_TRANSLATE_NOOP(
        "texts", "The year of birth may mean two centuries. Type it with four digits."
    ),
    "date-without-year": QT_TRANSLATE_NOOP("texts", "The date has no year. Type it with the year."),
    "date-order-unclear": QT_TRANSLATE_NOOP(
        "texts",
        "Some dates of this column have the month first, so this one may mean two days. "
        "Type it as day.month.year.",
    ),
    "date-as-number": QT_TRANSLATE_NOOP(
        "texts",
        "The cell holds the number {number} instead of a date, perhaps {day}. Format the column "
        "as dates or type the date.",
    ),
    "word-unknown": QT_TRANSLATE_NOOP("texts", "This word is not known here. Use another one."),
    "village-ambiguous": QT_TRANSLATE_NOOP(
        "texts", "There are {count} villages of this name. Add the post code."
    ),
    "resident-matches-several": QT_TRANSLATE_NOOP(
        "texts", "The row fits {count} people. Add the PESEL or choose the person."
    ),
    "resident-twice-in-file": QT_TRANSLATE_NOOP(
        "texts", "The same person stands higher up in the file with other data. Keep one row."
    ),
    "import-no-person-column": QT_TRANSLATE_NOOP(
        "texts",
        "No column holds the names of the residents. Give the columns headings such as nazwisko "
        "and imię, or choose the columns yourself.",
    ),
    "import-not-people": QT_TRANSLATE_NOOP(
        "texts",
        "This does not look like a list of residents: it has no column for PESEL, birth date or "
        "family name, and most columns are unknown. Choose the right file, or choose the columns "
        "yourself.",
    ),
    "resident-add-anyway": QT_TRANSLATE_NOOP(
        "texts", "Nobody was added. If the data are right all the same, add --anyway."
    ),
    "import-column-unknown": QT_TRANSLATE_NOOP(
        "texts", "There is no such column in the file, or no such field: {column}."
    ),
    "resident-pesel-of-other-name": QT_TRANSLATE_NOOP(
        "texts",
        "The register holds somebody of another name with this PESEL. Check which is right.",
    ),
    "resident-number-of-other-person": QT_TRANSLATE_NOOP(
        "texts",
        "The register holds somebody else under this number. Check which is right.",
    ),
    "resident-pesel-differs": QT_TRANSLATE_NOOP(
        "texts", "The person known has another PESEL. Check which one is right."
    ),
}

SENTENCES = {**_IDENTITY, **_ADDRESS, **_PEOPLE, **_HOUSEHOLDS, **_IMPORT}
