"""The pages of the main window, in the order of the navigation."""

from __future__ import annotations

from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.shell.pages import Offer, Page, PageSpec


def _residents(context: UiContext) -> Page:
    from cus_desktop.ui.residents.page import ResidentsPage

    return ResidentsPage(context)


def _plans(context: UiContext) -> Page:
    from cus_desktop.ui.plans.page import PlansPage

    return PlansPage(context)


def _plan(context: UiContext) -> Page:
    from cus_desktop.ui.plans.editor_page import PlanEditorPage

    return PlanEditorPage(context)


def _catalogue(context: UiContext) -> Page:
    from cus_desktop.ui.catalogue.page import CataloguePage

    return CataloguePage(context)


def _history(context: UiContext) -> Page:
    from cus_desktop.ui.history.page import HistoryPage

    return HistoryPage(context)


def _access(context: UiContext) -> Page:
    from cus_desktop.ui.access.page import AccessLogPage

    return AccessLogPage(context)


def _privacy(context: UiContext) -> Page:
    from cus_desktop.ui.privacy.page import PrivacyPage

    return PrivacyPage(context)


def _settings(context: UiContext) -> Page:
    from cus_desktop.ui.settings.page import SettingsPage

    return SettingsPage(context)


PAGES = (
    PageSpec(
        "residents",
        "Navigation",
        QT_TRANSLATE_NOOP("Navigation", "&Residents"),
        "users",
        _residents,
        offers=(Offer("residents.new", "ResidentCommands", "New resident", "user-plus", "Ctrl+N"),),
    ),
    PageSpec(
        "plans",
        "Navigation",
        QT_TRANSLATE_NOOP("Navigation", "&Plans"),
        "clipboard-list",
        _plans,
        offers=(Offer("plans.new", "PlansPage", "New plan", "file-plus", "Ctrl+N"),),
    ),
    PageSpec(
        "plan",
        "Navigation",
        QT_TRANSLATE_NOOP("Navigation", "Plan"),
        "clipboard-list",
        _plan,
        "hidden",
        under="plans",
    ),
    PageSpec(
        "catalogue",
        "Navigation",
        QT_TRANSLATE_NOOP("Navigation", "&Catalogue"),
        "library",
        _catalogue,
        offers=(
            Offer("catalogue.new", "CataloguePage", "New service", "plus", "Ctrl+N"),
            Offer("catalogue.import", "CataloguePage", "Import a catalogue of services", "import"),
            Offer("catalogue.programmes", "CataloguePage", "Programmes of services", "landmark"),
        ),
    ),
    PageSpec(
        "history", "Navigation", QT_TRANSLATE_NOOP("Navigation", "&History"), "history", _history
    ),
    PageSpec(
        "access",
        "Navigation",
        QT_TRANSLATE_NOOP("Navigation", "&Access log"),
        "eye",
        _access,
        offers=(
            Offer("access.export", "AccessLogPage", "Export the access log", "file-spreadsheet"),
        ),
    ),
    PageSpec(
        "privacy",
        "Navigation",
        QT_TRANSLATE_NOOP("Navigation", "Pe&rsonal data"),
        "shield-check",
        _privacy,
        offers=(
            Offer("privacy.request", "PrivacyPage", "New request about personal data", "plus"),
            Offer("privacy.breach", "PrivacyPage", "New breach of personal data", "plus"),
        ),
    ),
    PageSpec(
        "settings",
        "Navigation",
        QT_TRANSLATE_NOOP("Navigation", "&Settings"),
        "settings",
        _settings,
        "foot",
    ),
)
