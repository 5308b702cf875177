"""What stands on the page of a plan: head with tabs, the part that scrolls, foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QAbstractSlider, QVBoxLayout, QWidget

from cus_desktop.ui.forms.scroll import ScrollPage
from cus_desktop.ui.forms.tab_order import order_tabs
from cus_desktop.ui.plans.plan_footer import PlanFooter
from cus_desktop.ui.plans.plan_header import PlanHeader
from cus_desktop.ui.plans.section_bar import PlanSection, SectionBar
from cus_desktop.ui.shell.pages import Page
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.labels import hairline

_PAGES = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}


class PlanFrame(Page):
    """Whose plan it is and its parts stay in sight; the plan itself scrolls between them."""

    help_page = "plan-editor"

    def __init__(self) -> None:
        super().__init__()
        self.header = PlanHeader()
        self.trouble = Banner("danger")
        self.restored = Banner("info")
        self.area = ScrollPage()
        self.sections = SectionBar(self.area)
        self.footer = PlanFooter()
        self.head = self._make_head()
        self._content: QWidget | None = None
        self._place = QVBoxLayout()
        self._place.setSpacing(Space.CARD)
        self.area.body.addWidget(self.restored)
        self.area.body.addLayout(self._place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(hairline())
        column.addWidget(self.area, 1)
        column.addWidget(self.footer)

    def show_content(self, content: QWidget, sections: Sequence[PlanSection]) -> None:
        """Show a plan from its top, in place of the one before."""
        old, self._content = self._content, content
        if old is not None:
            self._place.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._place.addWidget(content)
        self.area.show_now(content)
        self.sections.set_sections(sections)
        self.area.verticalScrollBar().setValue(0)
        order_tabs(self)

    def panes(self) -> Sequence[QWidget]:
        return (self.head, self.area, self.footer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The page keys scroll the plan from everywhere, also while its head has the keyboard."""
        for key, action in _PAGES.items():
            if event.key() == key and not event.modifiers():
                self.area.verticalScrollBar().triggerAction(action)
                return
        super().keyPressEvent(event)

    def _make_head(self) -> QWidget:
        head = QWidget()
        words = QVBoxLayout()
        # At the right the cards leave room for the bar by which the page is scrolled.
        words.setContentsMargins(Space.PAGE, 0, Space.PAGE + Space.FIELD, 0)
        words.setSpacing(Space.SMALL)
        words.addWidget(self.header)
        words.addWidget(self.trouble)
        tabs = QVBoxLayout()
        # The words of the first tab stand below the title, its padding beside it.
        tabs.setContentsMargins(Space.PAGE - Space.FIELD, 0, Space.PAGE, 0)
        tabs.addWidget(self.sections)
        column = QVBoxLayout(head)
        column.setContentsMargins(0, Space.PAGE - Space.TINY, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(words)
        column.addLayout(tabs)
        return head
