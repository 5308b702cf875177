"""Sentences about services, programmes and the import of a catalogue."""

from __future__ import annotations

from cus_desktop.i18n import QT_TRANSLATE_NOOP

_SERVICES = {
    "service-name-missing": QT_TRANSLATE_NOOP("texts", "Type the name of the service."),
    "service-name-taken": QT_TRANSLATE_NOOP(
        "texts", "The catalogue already has a service of this name. Give it another name."
    ),
    "service-areas-missing": QT_TRANSLATE_NOOP(
        "texts", "Choose at least one of the 14 areas of social services."
    ),
    "area-unknown": QT_TRANSLATE_NOOP(
        "texts", "This is none of the 14 areas. Choose areas from the list."
    ),
    "service-track-missing": QT_TRANSLATE_NOOP(
        "texts",
        "Choose the legal track: programme (qualification) or social assistance (decision).",
    ),
    "track-unknown": QT_TRANSLATE_NOOP("texts", "Choose the legal track from the list."),
    "unit-unknown": QT_TRANSLATE_NOOP("texts", "Choose the unit from the list."),
    "service-after-programme": QT_TRANSLATE_NOOP(
        "texts",
        "The programme of this service ends on {day}. Choose an earlier day or another programme.",
    ),
    "service-standard-missing": QT_TRANSLATE_NOOP(
        "texts",
        "A service of a programme needs a quality standard. Write it down or name its source.",
    ),
    "service-recheck": QT_TRANSLATE_NOOP(
        "texts",
        "The description was last checked on {day}. It should be checked every {months} months.",
    ),
    "ends-before-start": QT_TRANSLATE_NOOP(
        "texts", "The last day lies before the first. Correct one of them."
    ),
    "text-too-long": QT_TRANSLATE_NOOP("texts", "Type at most {longest} characters."),
}

_PROGRAMMES = {
    "programme-name-missing": QT_TRANSLATE_NOOP("texts", "Type the name of the programme."),
    "programme-resolution-missing": QT_TRANSLATE_NOOP(
        "texts",
        "Note the number and date of the resolution, the position in the journal and the first "
        "day in force.",
    ),
    "programme-ends-soon": QT_TRANSLATE_NOOP(
        "texts",
        "The programme ends on {day}. Put its continuation on the agenda of the council in time.",
    ),
    "programme-in-use": QT_TRANSLATE_NOOP(
        "texts",
        "Services of the catalogue belong to this programme ({services}). Give them another "
        "programme first.",
    ),
}

_IMPORT = {
    "sheet-no-rows": QT_TRANSLATE_NOOP("texts", "The file holds headings but no rows."),
    "import-no-name-column": QT_TRANSLATE_NOOP(
        "texts", "No column holds the names of the services. Choose it in the row of headings."
    ),
    "service-twice-in-file": QT_TRANSLATE_NOOP(
        "texts",
        "A service of this name stands higher up in the file with other data. Keep one of the rows.",
    ),
    "service-matches-several": QT_TRANSLATE_NOOP(
        "texts",
        "The catalogue has several services of this name. Rename them, then import the row again.",
    ),
    "answer-unknown": QT_TRANSLATE_NOOP(
        "texts", "The answer {answer} fits no open question. Look at the questions of the preview."
    ),
}

SENTENCES = _SERVICES | _PROGRAMMES | _IMPORT
