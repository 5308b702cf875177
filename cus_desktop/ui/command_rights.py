"""Which commands and pages are offered to whom; the services refuse by themselves besides."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from cus_desktop.domain.rights import Right

PAGE_RIGHTS: Mapping[str, Right] = {
    "residents": Right.RESIDENTS_VIEW,
    "plans": Right.PLANS_VIEW,
    "plan": Right.PLANS_VIEW,
    "catalogue": Right.CATALOGUE_VIEW,
    "history": Right.HISTORY_VIEW,
    "access": Right.TRACES_VIEW,
    "privacy": Right.PRIVACY_WORK,
}
"""What a page needs; pages that are not named are for everybody."""

COMMAND_RIGHTS: Mapping[str, Right] = {
    "residents.new": Right.RESIDENTS_EDIT,
    "residents.edit": Right.RESIDENTS_EDIT,
    "residents.note": Right.RESIDENTS_EDIT,
    "residents.plan": Right.PLANS_VIEW,
    "residents.household": Right.RESIDENTS_EDIT,
    "residents.relation": Right.RESIDENTS_EDIT,
    "residents.history": Right.HISTORY_VIEW,
    "residents.restrict": Right.RESTRICTED_SET,
    "residents.import": Right.RESIDENTS_IMPORT,
    "residents.export": Right.RESIDENTS_EXPORT,
    "plans.new": Right.PLANS_EDIT,
    "plan.save": Right.PLANS_EDIT,
    "plan.print": Right.PLANS_PRINT,
    "catalogue.new": Right.CATALOGUE_EDIT,
    "catalogue.edit": Right.CATALOGUE_EDIT,
    "catalogue.remove": Right.CATALOGUE_EDIT,
    "catalogue.import": Right.CATALOGUE_EDIT,
    "catalogue.programmes": Right.CATALOGUE_EDIT,
    "access.export": Right.TRACES_VIEW,
    "privacy.request": Right.PRIVACY_WORK,
    "privacy.breach": Right.PRIVACY_WORK,
}
"""What a command needs; commands that are not named are for everybody."""

SECTION_RIGHTS: Mapping[str, Right] = {
    "office": Right.OFFICE_EDIT,
    "places": Right.OFFICE_VIEW,
    "staff": Right.OFFICE_VIEW,
    "parameters": Right.OFFICE_VIEW,
}
"""What a section of the settings needs; sections that are not named are for everybody."""

_GO_TO = "page."


def page_offered(page: str, rights: Collection[Right]) -> bool:
    """True when somebody with these rights is offered the page."""
    return page not in PAGE_RIGHTS or PAGE_RIGHTS[page] in rights


def section_offered(section: str, rights: Collection[Right]) -> bool:
    """True when somebody with these rights is offered the section of the settings."""
    return section not in SECTION_RIGHTS or SECTION_RIGHTS[section] in rights


def command_offered(command: str, rights: Collection[Right]) -> bool:
    """True when somebody with these rights is offered the command."""
    if command.startswith(_GO_TO):
        return page_offered(command.removeprefix(_GO_TO), rights)
    return command not in COMMAND_RIGHTS or COMMAND_RIGHTS[command] in rights
