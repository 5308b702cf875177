"""What the tabs of the page share: a scrolling column, reading in the background, trouble."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cus_desktop.errors import CusError
from cus_desktop.services.desk import ChangeSet
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms.scroll import ScrollPage
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.words import say


class PrivacyTab(ScrollPage):
    """One tab; subclasses say what they read and which tables make them read again."""

    tables: frozenset[str] = frozenset()

    def __init__(self, context: UiContext) -> None:
        super().__init__(margin=0)
        self.context = context
        self.body.setContentsMargins(0, Space.FIELD, 0, 0)
        self.trouble = Banner("danger")
        self.body.addWidget(self.trouble)
        context.changes.committed.connect(self._committed)

    def shown(self) -> None:
        """Called each time the tab comes to the front; reads what it shows."""

    def read(self, work: Callable[[], Any], show: Callable[[Any], None]) -> None:
        """Read in the background; an expected failure is said above."""
        self.context.background.read(work, show, self.refuse)

    def refuse(self, error: BaseException) -> None:
        """Say why something could not be done."""
        if not isinstance(error, CusError):
            raise error
        self.trouble.show_message("danger", say(error))

    def _committed(self, change: ChangeSet) -> None:
        if self.isVisible() and any(table in self.tables for table, _ in change.rows):
            self.shown()
