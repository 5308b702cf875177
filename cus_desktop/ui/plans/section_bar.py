"""The parts of a plan as tabs above the page that scrolls: where one is, and where one can go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from cus_desktop.ui.forms.scroll import UpDownScroll
from cus_desktop.ui.theme.tokens import Space

_INTO = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Down})
_ROW = 8
"""Widgets whose tops differ by less stand in one row."""


@dataclass(frozen=True)
class PlanSection:
    """One part of a plan on the page."""

    name: str
    """On the tab: a word or two, in the language of the window."""
    title: str
    """The whole title, read aloud and shown as the tool tip."""
    widget: QWidget
    stop: Callable[[], QWidget | None] | None = None
    """Where the keyboard goes; None for the first field of the part."""


class SectionBar(QTabBar):
    """Follows the keyboard and the scrolling; choosing a tab goes to its part.

    The arrows move from part to part and stay on the tabs, Enter and Down go into the part.
    """

    def __init__(self, area: UpDownScroll) -> None:
        super().__init__()
        self._area = area
        self._sections: list[PlanSection] = []
        self._going = False
        self.setAccessibleName(self.tr("Parts of the plan"))
        self.setObjectName("sections")
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.currentChanged.connect(self._look_at)
        self.tabBarClicked.connect(self.go)
        area.verticalScrollBar().valueChanged.connect(self._scrolled)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def set_sections(self, sections: Sequence[PlanSection]) -> None:
        """Show the parts of another plan; the first is the current one."""
        blocked = QSignalBlocker(self)
        while self.count():
            self.removeTab(0)
        self._sections = list(sections)
        for place, section in enumerate(self._sections):
            self.addTab(section.name)
            self.setTabToolTip(place, section.title)
            self.setAccessibleTabName(place, section.title)
        blocked.unblock()

    def step(self, by: int) -> None:
        """Go so many parts on, or back; the first and the last part are the ends."""
        self.go(min(max(0, self.currentIndex() + by), len(self._sections) - 1))

    def go(self, place: int) -> None:
        """Go to a part with the keyboard, too; a part with nothing to type in is only shown."""
        if not 0 <= place < len(self._sections):
            return
        self._look_at(place)
        section = self._sections[place]
        stop = section.stop() if section.stop is not None else _first_stop(section.widget)
        (stop or self).setFocus(Qt.FocusReason.OtherFocusReason)
        self._mark(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _INTO and not event.modifiers():
            self.go(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _look_at(self, place: int) -> None:
        """Scroll to a part and leave the keyboard where it is."""
        if not 0 <= place < len(self._sections):
            return
        self._going = True
        self._area.verticalScrollBar().setValue(self._top(self._sections[place]) - Space.FIELD)
        self._going = False
        self._mark(place)

    def _mark(self, place: int) -> None:
        blocked = QSignalBlocker(self)
        self.setCurrentIndex(place)
        blocked.unblock()

    # Following

    def _scrolled(self) -> None:
        if not self._going and self._sections:
            focus = QApplication.focusWidget()
            seen = focus is not None and not focus.visibleRegion().isEmpty()
            place = self._with(focus) if seen else None
            self._mark(place if place is not None else self._at_sight())

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        place = self._with(now)
        if place is not None:
            self._mark(place)

    def _with(self, widget: QWidget | None) -> int | None:
        """The part that holds a widget; None for one outside the plan."""
        for place, section in enumerate(self._sections):
            if widget is not None and section.widget.isAncestorOf(widget):
                return place
        return None

    def _at_sight(self) -> int:
        """The part that crosses a line in the upper half of what is seen."""
        bar = self._area.verticalScrollBar()
        line = bar.value() + self._area.viewport().height() // 3
        if bar.value() in (bar.minimum(), bar.maximum()):
            return len(self._sections) - 1 if bar.value() > bar.minimum() else 0
        above = [place for place, one in enumerate(self._sections) if self._top(one) <= line]
        return above[-1] if above else 0

    def _top(self, section: PlanSection) -> int:
        content = self._area.widget()
        return section.widget.mapTo(content, QPoint(0, 0)).y() if content is not None else 0


def _first_stop(part: QWidget) -> QWidget | None:
    """The topmost, leftmost widget of a part that takes the keyboard."""
    stops = [
        widget
        for widget in part.findChildren(QWidget)
        if widget.isVisibleTo(part)
        and widget.isEnabled()
        and widget.focusProxy() is None
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    return min(stops, key=lambda widget: _place(widget, part), default=None)


def _place(widget: QWidget, part: QWidget) -> tuple[int, int]:
    corner = widget.mapTo(part, QPoint(0, 0))
    return corner.y() // _ROW, corner.x()
