"""What each journalled step is called for people: ``residents.edit`` -> "Resident changed".

English source texts in the context ``steps``.
"""

from __future__ import annotations

from collections.abc import Mapping

from cus_desktop.i18n import QT_TRANSLATE_NOOP, Translate

_UNDONE = QT_TRANSLATE_NOOP("steps", "Taken back: %1")
_REDONE = QT_TRANSLATE_NOOP("steps", "Done again: %1")
_OTHER = QT_TRANSLATE_NOOP("steps", "Change of data")

STEP_TITLES: Mapping[str, str] = {
    "residents.add": QT_TRANSLATE_NOOP("steps", "Resident added"),
    "residents.edit": QT_TRANSLATE_NOOP("steps", "Resident's data changed"),
    "residents.note": QT_TRANSLATE_NOOP("steps", "Entry about a resident added"),
    "residents.remove": QT_TRANSLATE_NOOP("steps", "Resident taken off the register"),
    "residents.import": QT_TRANSLATE_NOOP("steps", "Residents imported from a file"),
    "residents.merge": QT_TRANSLATE_NOOP("steps", "Two records of a resident joined"),
    "restricted.set": QT_TRANSLATE_NOOP("steps", "Record restricted to chosen persons"),
    "restricted.lift": QT_TRANSLATE_NOOP("steps", "Restriction of a record lifted"),
    "households.add": QT_TRANSLATE_NOOP("steps", "Household added"),
    "households.edit": QT_TRANSLATE_NOOP("steps", "Household changed"),
    "households.remove": QT_TRANSLATE_NOOP("steps", "Household taken off"),
    "households.move_out": QT_TRANSLATE_NOOP("steps", "Person left a household"),
    "households.relation": QT_TRANSLATE_NOOP("steps", "Family relation noted"),
    "households.remove_relation": QT_TRANSLATE_NOOP("steps", "Family relation taken off"),
    "office.edit": QT_TRANSLATE_NOOP("steps", "Office data changed"),
    "municipalities.add": QT_TRANSLATE_NOOP("steps", "Gmina added"),
    "municipalities.edit": QT_TRANSLATE_NOOP("steps", "Gmina changed"),
    "municipalities.remove": QT_TRANSLATE_NOOP("steps", "Gmina taken off the list"),
    "villages.add": QT_TRANSLATE_NOOP("steps", "Village added"),
    "villages.edit": QT_TRANSLATE_NOOP("steps", "Village changed"),
    "villages.remove": QT_TRANSLATE_NOOP("steps", "Village taken off the list"),
    "villages.paste": QT_TRANSLATE_NOOP("steps", "List of villages pasted"),
    "staff.add": QT_TRANSLATE_NOOP("steps", "Person of the office added"),
    "staff.edit": QT_TRANSLATE_NOOP("steps", "Person of the office changed"),
    "staff.remove": QT_TRANSLATE_NOOP("steps", "Person of the office taken off the list"),
    "parameters.add": QT_TRANSLATE_NOOP("steps", "Value of a parameter added"),
    "parameters.remove": QT_TRANSLATE_NOOP("steps", "Value of a parameter taken back"),
    "parameters.seed": QT_TRANSLATE_NOOP("steps", "Parameters of a new office written down"),
    "catalogue.add": QT_TRANSLATE_NOOP("steps", "Service added to the catalogue"),
    "catalogue.edit": QT_TRANSLATE_NOOP("steps", "Service changed"),
    "catalogue.remove": QT_TRANSLATE_NOOP("steps", "Service taken off the catalogue"),
    "catalogue.import": QT_TRANSLATE_NOOP("steps", "Catalogue imported from a file"),
    "programmes.add": QT_TRANSLATE_NOOP("steps", "Programme added"),
    "programmes.edit": QT_TRANSLATE_NOOP("steps", "Programme changed"),
    "programmes.remove": QT_TRANSLATE_NOOP("steps", "Programme taken off the list"),
    "plans.add": QT_TRANSLATE_NOOP("steps", "Plan begun"),
    "plans.edit": QT_TRANSLATE_NOOP("steps", "Plan changed"),
    "plans.agree": QT_TRANSLATE_NOOP("steps", "Plan agreed with the person"),
    "plans.reopen": QT_TRANSLATE_NOOP("steps", "Agreed plan reopened"),
    "plans.approve": QT_TRANSLATE_NOOP("steps", "Plan approved"),
    "plans.activate": QT_TRANSLATE_NOOP("steps", "Plan started"),
    "plans.amend": QT_TRANSLATE_NOOP("steps", "New version of a plan begun"),
    "plans.complete": QT_TRANSLATE_NOOP("steps", "Plan completed"),
    "plans.terminate": QT_TRANSLATE_NOOP("steps", "Plan ended early"),
    "plans.abandon": QT_TRANSLATE_NOOP("steps", "Draft of a plan abandoned"),
    "plans.coordinator": QT_TRANSLATE_NOOP("steps", "Coordinator of a plan changed"),
    "plans.copy": QT_TRANSLATE_NOOP("steps", "Copy of a plan handed over"),
    "consents.add": QT_TRANSLATE_NOOP("steps", "Consent written down"),
    "consents.edit": QT_TRANSLATE_NOOP("steps", "Consent changed or withdrawn"),
    "breaches.add": QT_TRANSLATE_NOOP("steps", "Breach of personal data written down"),
    "breaches.edit": QT_TRANSLATE_NOOP("steps", "Breach of personal data changed"),
    "requests.add": QT_TRANSLATE_NOOP("steps", "Request about personal data received"),
    "requests.edit": QT_TRANSLATE_NOOP("steps", "Request about personal data changed"),
    "privacy.destroy": QT_TRANSLATE_NOOP("steps", "Files destroyed by protocol"),
    "privacy.erase_again": QT_TRANSLATE_NOOP("steps", "Erased again after a backup was put back"),
    "practice.residents": QT_TRANSLATE_NOOP("steps", "Practice residents made"),
}


def step_title(title: str, translate: Translate) -> str:
    """The words of a step; ``undo.residents.edit`` tells what was taken back."""
    for prefix, words in ((UNDO_PREFIX, _UNDONE), (REDO_PREFIX, _REDONE)):
        if title.startswith(prefix):
            step = step_title(title.removeprefix(prefix), translate)
            return translate("steps", words).replace("%1", step)
    return translate("steps", STEP_TITLES.get(title, _OTHER))


UNDO_PREFIX, REDO_PREFIX = "undo.", "redo."
"""How the history titles the steps that take another one back and do it again."""
