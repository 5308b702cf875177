"""Sentences about the office, its gminas and villages, its people and their authorisations."""

from __future__ import annotations

from cus_desktop.i18n import QT_TRANSLATE_NOOP

_OFFICE = {
    "office-name-missing": QT_TRANSLATE_NOOP("texts", "Type the full name of the centre."),
    "email-shape": QT_TRANSLATE_NOOP(
        "texts", "This does not look like an e-mail address. Type it as name@office.pl."
    ),
    "privacy-version-missing": QT_TRANSLATE_NOOP(
        "texts", "Give the privacy notice a version, for example 1."
    ),
    "privacy-version-same": QT_TRANSLATE_NOOP(
        "texts",
        "The text of the privacy notice has changed. Give it a new version: residents were "
        "handed the old one under the old mark.",
    ),
}

_PLACES = {
    "municipality-name-missing": QT_TRANSLATE_NOOP("texts", "Type the name of the gmina."),
    "municipality-known": QT_TRANSLATE_NOOP("texts", "This gmina is already on the list."),
    "municipality-leading-twice": QT_TRANSLATE_NOOP(
        "texts", "Another gmina already leads the centre. Change it there first."
    ),
    "agreement-number-missing": QT_TRANSLATE_NOOP(
        "texts", "Note the number of the agreement with this gmina."
    ),
    "municipality-in-use": QT_TRANSLATE_NOOP(
        "texts", "The gmina has villages ({villages}). Take them off the list first."
    ),
    "village-name-missing": QT_TRANSLATE_NOOP("texts", "Type the name of the village."),
    "village-municipality-missing": QT_TRANSLATE_NOOP("texts", "Choose the gmina of the village."),
    "village-known": QT_TRANSLATE_NOOP("texts", "The gmina already has a village of this name."),
    "village-twice-in-list": QT_TRANSLATE_NOOP("texts", "The list names twice: {names}."),
    "village-in-use": QT_TRANSLATE_NOOP(
        "texts", "Residents live in this village ({residents}). Correct their addresses first."
    ),
}

_STAFF = {
    "staff-name-missing": QT_TRANSLATE_NOOP("texts", "Type the family name."),
    "login-taken": QT_TRANSLATE_NOOP(
        "texts", "Another person already uses this user name. Choose another one."
    ),
    "authorisation-start-missing": QT_TRANSLATE_NOOP(
        "texts",
        "Type the first day of the authorisation. Without it nobody may approve plans by it.",
    ),
    "authorisation-number-missing": QT_TRANSLATE_NOOP(
        "texts", "Type the number of the authorisation: it is printed under the signature."
    ),
    "authorisation-backdated": QT_TRANSLATE_NOOP(
        "texts", "The authorisation holds from a day before it was granted. Check the dates."
    ),
    "team-no-director": QT_TRANSLATE_NOOP("texts", "No director is on the list of staff."),
    "team-nobody-approves": QT_TRANSLATE_NOOP(
        "texts",
        "Nobody may approve plans today. Add a director or an authorisation with its first day.",
    ),
    "team-without-processing": QT_TRANSLATE_NOOP(
        "texts",
        "Users of the program without a valid authorisation to process data today: {count}.",
    ),
    "team-role-missing": QT_TRANSLATE_NOOP("texts", "The centre has nobody in the role: {role}."),
}

_PARAMETERS = {
    "parameter-already-holds": QT_TRANSLATE_NOOP(
        "texts", "This value already holds and stays in the history. Add a new value instead."
    ),
}

SENTENCES = _OFFICE | _PLACES | _STAFF | _PARAMETERS
