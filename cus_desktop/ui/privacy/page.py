"""The page of personal data: what people ask, what went wrong, what they were told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QTabWidget, QWidget

from cus_desktop.domain.rights import Right
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.privacy.breaches_tab import BreachesTab
from cus_desktop.ui.privacy.destruction_tab import DestructionTab
from cus_desktop.ui.privacy.notices_tab import NoticesTab
from cus_desktop.ui.privacy.register_tab import RegisterTab
from cus_desktop.ui.privacy.requests_tab import RequestsTab
from cus_desktop.ui.privacy.tab import PrivacyTab
from cus_desktop.ui.shell.commands import Command
from cus_desktop.ui.shell.pages import Page
from cus_desktop.ui.widgets.card import PageHeader


class PrivacyPage(Page):
    """Requests, breaches, notices, the processing register, destruction of files."""

    help_page = "privacy"

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.requests = RequestsTab(context)
        self.breaches = BreachesTab(context)
        self.notices = NoticesTab(context)
        self.register = RegisterTab(context)
        self.destruction = DestructionTab(context)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of the page"))
        for tab, words in (
            (self.requests, self.tr("Requests")),
            (self.breaches, self.tr("Breaches")),
            (self.notices, self.tr("Privacy notices")),
            (self.register, self.tr("Processing register")),
            (self.destruction, self.tr("Destruction of files")),
        ):
            self.tabs.addTab(tab, words)
        if not context.may(Right.DATA_DESTROY):
            self.tabs.removeTab(self.tabs.indexOf(self.destruction))
        column = self.column()
        column.addWidget(PageHeader(self.tr("Personal data")))
        column.addWidget(self.tabs, 1)
        self.setFocusProxy(self.tabs)
        self.tabs.currentChanged.connect(self._changed)
        self._add_commands(context)

    def show_target(self, target: Any) -> None:
        """Show a tab: requests, breaches, notices, register or destruction."""
        found = getattr(self, str(target), None)
        if isinstance(found, PrivacyTab):
            self.tabs.setCurrentWidget(found)

    def shown(self) -> None:
        super().shown()
        self._changed()

    def panes(self) -> Sequence[QWidget]:
        return (self.tabs.tabBar(), self.tabs.currentWidget())

    def new_request(self) -> None:
        """Write down a request."""
        self.tabs.setCurrentWidget(self.requests)
        self.requests.new()

    def new_breach(self) -> None:
        """Write down a breach."""
        self.tabs.setCurrentWidget(self.breaches)
        self.breaches.new()

    def _changed(self) -> None:
        tab = self.tabs.currentWidget()
        if isinstance(tab, PrivacyTab):
            tab.shown()

    def _add_commands(self, context: UiContext) -> None:
        for key, words, run in (
            ("privacy.request", self.tr("New request about personal data"), self.new_request),
            ("privacy.breach", self.tr("New breach of personal data"), self.new_breach),
        ):
            context.commands.add(Command(key, words, "plus", run, page="privacy"))
