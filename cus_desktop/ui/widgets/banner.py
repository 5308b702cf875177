"""Messages inside a page: banners, empty states, errors at fields, the undo bar."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.buttons import Button, Run, link, primary, with_shortcut, without_state
from cus_desktop.ui.widgets.labels import IconMark, Text, set_style_property, show_if

BannerKind = Literal["info", "warning", "danger", "success"]

_ICONS = {
    "info": ("info", "accent"),
    "warning": ("triangle-alert", "warning"),
    "danger": ("circle-alert", "danger"),
    "success": ("circle-check", "success"),
}
_UNDO_SECONDS = 10
_TEXT_WIDTH = 36
"""Width of the text of an empty state, in capital letters."""


class Banner(QFrame):
    """A tinted line with icon, text and at most one action. Hidden until it has a text."""

    def __init__(self, kind: BannerKind = "info", text: str = "") -> None:
        super().__init__()
        self._icon = IconMark(*_ICONS[kind])
        self._text = Text("", wrap=True)
        self._action: Button | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.FIELD, Space.SMALL, Space.FIELD, Space.SMALL)
        self._row.setSpacing(Space.SMALL)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._text, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.show_message(kind, text)

    def sizeHint(self) -> QSize:
        """As high as the text is at the width there is; a layout gives no more than this."""
        hint = super().sizeHint()
        if self.isVisible():
            hint.setHeight(max(hint.height(), self.heightForWidth(self.width())))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @property
    def text(self) -> str:
        """What is said now."""
        return self._text.text()

    def show_message(self, kind: BannerKind, text: str) -> None:
        """Say something else; an empty text hides the banner."""
        set_style_property(self, "banner", kind)
        if self._text.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            self._text.style().unpolish(self._text)
            self._text.style().polish(self._text)
        self._icon.set_icon(*_ICONS[kind])
        self._text.setText(text)
        self.setAccessibleName(text)
        show_if(self, bool(text))

    def set_action(self, text: str, run: Run) -> Button:
        """Put one action at the right end, in place of an earlier one."""
        if self._action is not None:
            self._row.removeWidget(self._action)
            self._action.deleteLater()
        self._action = link(text)
        self._action.clicked.connect(without_state(run))
        self._row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        return self._action


class EmptyState(QWidget):
    """What a list shows when it has nothing: icon, what will be here and one button."""

    def __init__(self, icon_name: str, title: str, text: str = "", action: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.SMALL)
        column.addStretch(2)
        self._icon = IconMark(icon_name, "muted", 2.6)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        self._title = Text(title, "section", wrap=True)
        self._text = Text(text, "muted", wrap=True)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        self.button = primary(action, "plus")
        show_if(self.button, bool(action))
        column.addSpacing(Space.TINY)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def set_words(self, title: str, text: str, icon_name: str | None = None) -> None:
        """Say something else, for example which filter hides the data."""
        self._title.setText(title)
        self._text.setText(text)
        if icon_name is not None:
            self._icon.set_icon(icon_name, "muted")

    def set_action(self, text: str, icon_name: str | None = None) -> None:
        """Change the words on the button; an empty text hides it."""
        self.button.setText(text)
        if icon_name is not None:
            self.button.set_icon_name(icon_name)
        show_if(self.button, bool(text))


class FieldError(QWidget):
    """The message under a field: red or amber with an icon; hidden while all is well."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconMark("circle-alert", "danger", 0.95)
        self._text = Text("", "error", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now; empty when hidden."""
        return self._text.text()

    def say(self, text: str, *, warning: bool = False) -> None:
        """Show a message, or hide with an empty text."""
        self._icon.set_icon(
            "triangle-alert" if warning else "circle-alert", "warning" if warning else "danger"
        )
        set_style_property(self._text, "role", "warning" if warning else "error")
        self._text.setText(text)
        show_if(self, bool(text))


class UndoBar(QFrame):
    """A dark bar that offers to take back the last step for ten seconds.

    ``undone`` is sent when the person takes the step back. The time waits while the pointer
    or the focus is on the bar.
    """

    undone = Signal()

    def __init__(self, parent: QWidget, seconds: int = _UNDO_SECONDS) -> None:
        super().__init__(parent)
        self.setProperty("undo", "true")
        self._seconds = seconds
        self._left = 0
        self._text = Text("")
        self._button = Button(self.tr("Undo"), "link", tone="inverse")
        self._button.setToolTip(with_shortcut(self.tr("Undo"), "Ctrl+Z"))
        self._button.clicked.connect(self._undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.CARD, Space.SMALL, Space.CARD, Space.SMALL)
        row.setSpacing(Space.CARD)
        row.addWidget(self._text)
        row.addWidget(self._button)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        self.hide()

    def offer(self, text: str) -> None:
        """Show what was done and offer to take it back."""
        self._button.show()
        self._appear(text)

    def tell(self, text: str) -> None:
        """Show what was done without an offer."""
        self._button.hide()
        self._appear(text)

    def _appear(self, text: str) -> None:
        self._text.setText(text)
        self._left = self._seconds
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()
        self._clock.start()
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def place(self) -> None:
        """Stand in the middle, above the foot of the page; call it when the parent is resized."""
        around = self.parentWidget()
        if around is None:
            return
        left = max(0, (around.width() - self.width()) // 2)
        self.move(left, _top_of_foot(around) - self.height() - Space.PAGE)

    def dismiss(self) -> None:
        """Hide without taking anything back."""
        self._clock.stop()
        self.hide()

    def _undo(self) -> None:
        self.dismiss()
        self.undone.emit()

    def _tick(self) -> None:
        self.place()  # the foot of the page may have come since
        if self.underMouse() or self._button.hasFocus():
            return
        self._left -= 1
        if self._left <= 0:
            self.dismiss()


def _top_of_foot(around: QWidget) -> int:
    """Where the bar with the buttons of the page begins; without one, the bottom edge."""
    tops = (
        foot.mapTo(around, QPoint(0, 0)).y()
        for foot in around.findChildren(QFrame)
        if foot.property("bar") == "foot" and foot.isVisible() and foot.window() is around.window()
    )
    return min(tops, default=around.height())
