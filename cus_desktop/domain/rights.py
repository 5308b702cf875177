"""Who may do and see what: the one table of roles and rights (D85).

A right is given by a role held today. Two things stand beside roles: the written authorisation
to approve plans (D23) and the restriction of a resident's record to its responsible staff.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from cus_desktop.domain.staff import Role
from cus_desktop.i18n import QT_TRANSLATE_NOOP


class Right(Enum):
    """One thing a person may do or see."""

    RESIDENTS_VIEW = "residents.view"
    RESIDENTS_EDIT = "residents.edit"
    RESIDENTS_IMPORT = "residents.import"
    RESIDENTS_EXPORT = "residents.export"
    HEALTH_VIEW = "health.view"
    CONFIDENTIAL_VIEW = "confidential.view"
    RESTRICTED_VIEW = "restricted.view"
    RESTRICTED_SET = "restricted.set"
    NOTES_VIEW = "notes.view"
    PLANS_VIEW = "plans.view"
    PLANS_EDIT = "plans.edit"
    PLANS_PRINT = "plans.print"
    ASSESSMENT_VIEW = "assessment.view"
    CATALOGUE_VIEW = "catalogue.view"
    CATALOGUE_EDIT = "catalogue.edit"
    OFFICE_VIEW = "office.view"
    OFFICE_EDIT = "office.edit"
    PARAMETERS_EDIT = "parameters.edit"
    STAFF_EDIT = "staff.edit"
    ACCOUNTS_MANAGE = "accounts.manage"
    HISTORY_VIEW = "history.view"
    TRACES_VIEW = "traces.view"
    PRIVACY_WORK = "privacy.work"
    DATA_DESTROY = "data.destroy"
    STORE_BACKUP = "store.backup"
    STORE_RESTORE = "store.restore"


RIGHT_NAMES = {
    Right.RESIDENTS_VIEW: QT_TRANSLATE_NOOP("rights", "see residents"),
    Right.RESIDENTS_EDIT: QT_TRANSLATE_NOOP("rights", "add and change residents"),
    Right.RESIDENTS_IMPORT: QT_TRANSLATE_NOOP("rights", "import residents"),
    Right.RESIDENTS_EXPORT: QT_TRANSLATE_NOOP("rights", "export lists of residents"),
    Right.HEALTH_VIEW: QT_TRANSLATE_NOOP("rights", "see data about health"),
    Right.CONFIDENTIAL_VIEW: QT_TRANSLATE_NOOP("rights", "see confidential addresses"),
    Right.RESTRICTED_VIEW: QT_TRANSLATE_NOOP("rights", "see all restricted records"),
    Right.RESTRICTED_SET: QT_TRANSLATE_NOOP("rights", "restrict a record to chosen persons"),
    Right.NOTES_VIEW: QT_TRANSLATE_NOOP("rights", "read entries about calls and letters"),
    Right.PLANS_VIEW: QT_TRANSLATE_NOOP("rights", "see plans"),
    Right.PLANS_EDIT: QT_TRANSLATE_NOOP("rights", "make and change plans"),
    Right.PLANS_PRINT: QT_TRANSLATE_NOOP("rights", "print plans"),
    Right.ASSESSMENT_VIEW: QT_TRANSLATE_NOOP("rights", "see texts of the assessment"),
    Right.CATALOGUE_VIEW: QT_TRANSLATE_NOOP("rights", "see the catalogue of services"),
    Right.CATALOGUE_EDIT: QT_TRANSLATE_NOOP("rights", "change the catalogue and programmes"),
    Right.OFFICE_VIEW: QT_TRANSLATE_NOOP("rights", "see the data of the office"),
    Right.OFFICE_EDIT: QT_TRANSLATE_NOOP("rights", "change the data of the office"),
    Right.PARAMETERS_EDIT: QT_TRANSLATE_NOOP("rights", "change amounts and periods"),
    Right.STAFF_EDIT: QT_TRANSLATE_NOOP("rights", "change staff, roles and authorisations"),
    Right.ACCOUNTS_MANAGE: QT_TRANSLATE_NOOP("rights", "manage accounts and passwords"),
    Right.HISTORY_VIEW: QT_TRANSLATE_NOOP("rights", "see the history of changes"),
    Right.TRACES_VIEW: QT_TRANSLATE_NOOP("rights", "see who viewed what"),
    Right.PRIVACY_WORK: QT_TRANSLATE_NOOP("rights", "answer people about their data"),
    Right.DATA_DESTROY: QT_TRANSLATE_NOOP("rights", "destroy and anonymise records"),
    Right.STORE_BACKUP: QT_TRANSLATE_NOOP("rights", "make backups"),
    Right.STORE_RESTORE: QT_TRANSLATE_NOOP("rights", "restore a backup"),
}

_EVERYBODY = frozenset(
    {
        Right.RESIDENTS_VIEW,
        Right.PLANS_VIEW,
        Right.CATALOGUE_VIEW,
        Right.OFFICE_VIEW,
        Right.STORE_BACKUP,
    }
)
_CASE_WORK = _EVERYBODY | {
    Right.RESIDENTS_EDIT,
    Right.HEALTH_VIEW,
    Right.CONFIDENTIAL_VIEW,
    Right.NOTES_VIEW,
    Right.ASSESSMENT_VIEW,
    Right.PLANS_EDIT,
    Right.PLANS_PRINT,
    Right.HISTORY_VIEW,
}
_ORGANISING = {
    Right.CATALOGUE_EDIT,
    Right.RESIDENTS_IMPORT,
    Right.RESIDENTS_EXPORT,
    Right.PARAMETERS_EDIT,
}

RIGHTS_OF: dict[Role, frozenset[Right]] = {
    Role.DIRECTOR: frozenset(Right),
    Role.SERVICE_ORGANISER: _CASE_WORK | _ORGANISING,
    Role.PLAN_COORDINATOR: _CASE_WORK,
    # Bonds in the village, not illnesses (D85).
    Role.COMMUNITY_ORGANISER: _EVERYBODY | {Right.RESIDENTS_EDIT, Right.HISTORY_VIEW},
    Role.SOCIAL_ASSISTANCE_ORGANISER: _CASE_WORK,
    # Takes the calls and letters, but what the coordinator found out is not its business (D85).
    Role.FRONT_DESK: _EVERYBODY | {Right.RESIDENTS_EDIT, Right.NOTES_VIEW},
    # Runs the machine and the accounts; people's files are not needed for that.
    Role.ADMINISTRATOR: frozenset(
        {
            Right.CATALOGUE_VIEW,
            Right.OFFICE_VIEW,
            Right.OFFICE_EDIT,
            Right.STAFF_EDIT,
            Right.ACCOUNTS_MANAGE,
            Right.TRACES_VIEW,
            Right.STORE_BACKUP,
            Right.STORE_RESTORE,
        }
    ),
    Role.INSPECTOR: _EVERYBODY - {Right.STORE_BACKUP}
    | {
        Right.HEALTH_VIEW,
        Right.CONFIDENTIAL_VIEW,
        Right.NOTES_VIEW,
        Right.ASSESSMENT_VIEW,
        Right.HISTORY_VIEW,
        Right.TRACES_VIEW,
        Right.PLANS_PRINT,
    },
}
"""What each role may; a person has the rights of all roles held today."""


def rights_of(roles: Iterable[Role]) -> frozenset[Right]:
    """Everything the roles allow together."""
    return frozenset().union(*(RIGHTS_OF[role] for role in roles))


_TO_UNDO = {
    "residents": Right.RESIDENTS_EDIT,
    "households": Right.RESIDENTS_EDIT,
    "restricted": Right.RESTRICTED_SET,
    "plans": Right.PLANS_EDIT,
    "catalogue": Right.CATALOGUE_EDIT,
    "programmes": Right.CATALOGUE_EDIT,
    "office": Right.OFFICE_EDIT,
    "municipalities": Right.OFFICE_EDIT,
    "villages": Right.OFFICE_EDIT,
    "parameters": Right.PARAMETERS_EDIT,
    "staff": Right.STAFF_EDIT,
    "consents": Right.RESIDENTS_EDIT,
    "requests": Right.PRIVACY_WORK,
    "breaches": Right.PRIVACY_WORK,
}


def right_to_undo(title: str) -> Right:
    """What taking back a step needs: the right to do it; ``plans.edit`` needs ``PLANS_EDIT``.

    Steps of other subjects are taken back by the director only.
    """
    return _TO_UNDO.get(title.partition(".")[0], Right.DATA_DESTROY)
