"""Kinds of acts in the access log (D84), told by the codes of steps and looks.

A code such as ``residents.view`` or ``staff.edit`` belongs to the first kind whose pattern it
fits. The patterns know only one sign, ``*`` for any text, so that a query can ask for them too.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from fnmatch import fnmatchcase

from cus_desktop.i18n import QT_TRANSLATE_NOOP


class ActKind(Enum):
    """What somebody did, as the filter of the access log groups it."""

    LOGIN = "login"
    VIEW = "view"
    PRINT = "print"
    EXPORT = "export"
    IMPORT = "import"
    CREATION = "creation"
    CHANGE = "change"
    DELETION = "deletion"
    PERMISSION = "permission"
    REFUSED = "refused"
    STORE = "store"


KIND_NAMES = {
    ActKind.LOGIN: QT_TRANSLATE_NOOP("access", "Signing in"),
    ActKind.VIEW: QT_TRANSLATE_NOOP("access", "Viewing"),
    ActKind.PRINT: QT_TRANSLATE_NOOP("access", "Printing"),
    ActKind.EXPORT: QT_TRANSLATE_NOOP("access", "Export"),
    ActKind.IMPORT: QT_TRANSLATE_NOOP("access", "Import"),
    ActKind.CREATION: QT_TRANSLATE_NOOP("access", "New record"),
    ActKind.CHANGE: QT_TRANSLATE_NOOP("access", "Change"),
    ActKind.DELETION: QT_TRANSLATE_NOOP("access", "Removal"),
    ActKind.PERMISSION: QT_TRANSLATE_NOOP("access", "Permissions"),
    ActKind.REFUSED: QT_TRANSLATE_NOOP("access", "Refused step"),
    ActKind.STORE: QT_TRANSLATE_NOOP("access", "Store and backups"),
}

PATTERNS: Mapping[ActKind, tuple[str, ...]] = {
    ActKind.CHANGE: ("undo.*", "redo.*"),
    ActKind.REFUSED: ("*.refused", "login.failed"),
    ActKind.LOGIN: ("login*", "logout*", "unlock*", "lock*"),
    ActKind.PERMISSION: (
        "staff.*",
        "accounts.*",
        "account.*",
        "users.*",
        "password.*",
        "recovery.*",
        "rights.*",
        "restrictions.*",
    ),
    ActKind.STORE: ("backup*", "restore*", "store.*", "traces.*"),
    ActKind.EXPORT: ("export.*", "*.export"),
    ActKind.PRINT: ("*.print",),
    ActKind.VIEW: ("*.view", "*.preview"),
    ActKind.IMPORT: ("import.*", "*.import", "*.paste"),
    ActKind.DELETION: ("*.remove", "*.remove_*", "*.destroy", "*.erase", "*.anonymise"),
    ActKind.CREATION: ("*.add", "*.note", "*.seed", "*.relation", "*.amend"),
}
"""The first kind that fits holds; whatever fits none is a change."""

LOOKS = frozenset({ActKind.VIEW, ActKind.PRINT, ActKind.EXPORT})
"""The kinds by which somebody came to know what a record says."""


def kind_of(code: str) -> ActKind:
    """The kind of a code of the journal or of the log of looks."""
    for kind, patterns in PATTERNS.items():
        if any(fnmatchcase(code, pattern) for pattern in patterns):
            return kind
    return ActKind.CHANGE
