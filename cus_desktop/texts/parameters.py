"""Sentences about the dated parameters."""

from __future__ import annotations

from cus_desktop.i18n import QT_TRANSLATE_NOOP

SENTENCES = {
    "parameter-missing": QT_TRANSLATE_NOOP(
        "texts", "The parameter {key} has no value on {day}. Enter one in the settings."
    ),
    "parameter-unknown": QT_TRANSLATE_NOOP("texts", "There is no such parameter."),
    "parameter-value-missing": QT_TRANSLATE_NOOP("texts", "Type the value."),
    "parameter-from-missing": QT_TRANSLATE_NOOP("texts", "Type the first day of the value."),
    "parameter-from-taken": QT_TRANSLATE_NOOP(
        "texts", "There is already a value from {day}. Choose another day."
    ),
    "parameter-limits-crossed": QT_TRANSLATE_NOOP(
        "texts",
        "From {day} the shortest coordination of a plan would be {least} months and the longest"
        " plan {most}. Type a value with which a plan is possible.",
    ),
    "parameter-from-past": QT_TRANSLATE_NOOP(
        "texts", "The value starts in the past ({day}): earlier deadlines may change."
    ),
    "parameter-source-missing": QT_TRANSLATE_NOOP(
        "texts", "Say where the value comes from: act, regulation or resolution."
    ),
    "parameter-too-small": QT_TRANSLATE_NOOP("texts", "Type a value of at least {least}."),
    "parameter-too-large": QT_TRANSLATE_NOOP("texts", "Type a value of at most {most}."),
    "parameter-days-of-other-year": QT_TRANSLATE_NOOP(
        "texts", "The list may hold days of the year {year} only."
    ),
    "retention-class-unknown": QT_TRANSLATE_NOOP(
        "texts", "Type an archive class, for example A, B10 or BE5."
    ),
}
