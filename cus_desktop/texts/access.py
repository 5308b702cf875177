"""Words of the access log: what each act is called, and the sentences of its refusals.

English source texts in the contexts ``access`` and ``texts``.
"""

from __future__ import annotations

from collections.abc import Mapping

from cus_desktop.domain.access_acts import KIND_NAMES, kind_of
from cus_desktop.domain.backups import OCCASION_NAMES
from cus_desktop.domain.rights import RIGHT_NAMES
from cus_desktop.i18n import QT_TRANSLATE_NOOP, Translate
from cus_desktop.texts.step_titles import REDO_PREFIX, STEP_TITLES, UNDO_PREFIX, step_title

SENTENCES: Mapping[str, str] = {
    "access-too-many-people": QT_TRANSLATE_NOOP(
        "texts",
        "More than {most} people fit what was typed. Type more of the name or the whole PESEL.",
    ),
}

ACT_TITLES: Mapping[str, str] = {
    "login": QT_TRANSLATE_NOOP("access", "Signed in"),
    "login.failed": QT_TRANSLATE_NOOP("access", "Signing in failed"),
    "logout": QT_TRANSLATE_NOOP("access", "Signed out"),
    "lock": QT_TRANSLATE_NOOP("access", "Program locked"),
    "unlock": QT_TRANSLATE_NOOP("access", "Program unlocked"),
    "accounts.give": QT_TRANSLATE_NOOP("access", "Account given"),
    "accounts.reset": QT_TRANSLATE_NOOP("access", "Forgotten password replaced"),
    "accounts.disable": QT_TRANSLATE_NOOP("access", "Account disabled"),
    "password.change": QT_TRANSLATE_NOOP("access", "Own password changed"),
    "recovery.used": QT_TRANSLATE_NOOP("access", "Office opened with the paper key"),
    "recovery.new": QT_TRANSLATE_NOOP("access", "New paper key"),
    "recovery.check": QT_TRANSLATE_NOOP("access", "Paper key checked"),
    "store.new_key": QT_TRANSLATE_NOOP("access", "Data written under a new key"),
    "store.repaired": QT_TRANSLATE_NOOP("access", "Data repaired from the history"),
    "store.restored": QT_TRANSLATE_NOOP("access", "Backup restored"),
    "backup.made": QT_TRANSLATE_NOOP("access", "Backup made"),
    "backup.proved": QT_TRANSLATE_NOOP("access", "Backup proved"),
    "backup.failed": QT_TRANSLATE_NOOP("access", "Backup failed"),
    "rights.refused": QT_TRANSLATE_NOOP("access", "Step refused: no right"),
    "residents.view": QT_TRANSLATE_NOOP("access", "Card of a resident viewed"),
    "plans.view": QT_TRANSLATE_NOOP("access", "Plan viewed"),
    "plans.preview": QT_TRANSLATE_NOOP("access", "Print of a plan viewed"),
    "plans.print": QT_TRANSLATE_NOOP("access", "Plan printed or saved as a file"),
    "history.view": QT_TRANSLATE_NOOP("access", "History of changes viewed"),
    "access.view": QT_TRANSLATE_NOOP("access", "Access log viewed"),
    "export.residents": QT_TRANSLATE_NOOP("access", "List of residents exported"),
    "export.access_log": QT_TRANSLATE_NOOP("access", "Access log exported"),
    "privacy.export": QT_TRANSLATE_NOOP("access", "Copy of a resident's data made"),
    "destruction.print": QT_TRANSLATE_NOOP("access", "Paper of a destruction printed"),
    "traces.let_go": QT_TRANSLATE_NOOP("access", "Old lines of the access log deleted"),
}


def act_title(code: str, translate: Translate) -> str:
    """What an act or a step is called; an act of a newer program by its kind."""
    if code in ACT_TITLES:
        return translate("access", ACT_TITLES[code])
    if code in STEP_TITLES or code.startswith((UNDO_PREFIX, REDO_PREFIX)):
        return step_title(code, translate)
    return translate("access", KIND_NAMES[kind_of(code)])


def act_detail(act: str, detail: str, translate: Translate) -> str:
    """What the log adds to an act, in words: why a backup was made, which right was missing."""
    known = {
        "backup.made": {one.value: ("backups", name) for one, name in OCCASION_NAMES.items()},
        "rights.refused": {one.value: ("rights", name) for one, name in RIGHT_NAMES.items()},
    }
    context, name = known.get(act, {}).get(detail, ("", ""))
    return translate(context, name) if name else detail
