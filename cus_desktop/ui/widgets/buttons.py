"""Buttons: one primary per page, secondary, danger, link, icon-only, and filter chips."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, Literal, TypeVar

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from cus_desktop.ui.theme.icons import icon
from cus_desktop.ui.theme.tokens import Space

Run = Callable[[], object]
"""What a button or command does when it is used."""
Kind = Literal["primary", "secondary", "danger", "link"]
Tone = Literal["accent", "danger", "warning", "inverse"]

_ICON_ROLE = {"primary": "on_accent", "secondary": "text", "danger": "danger", "link": "accent"}
_ICON_GAP = 6


class Button(QPushButton):
    """A button whose icon grows with its text and whose tool tip names its shortcut."""

    def __init__(
        self,
        text: str,
        kind: Kind = "secondary",
        *,
        icon_name: str | None = None,
        tip: str = "",
        shortcut: str = "",
        tone: Tone | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon_role = _ICON_ROLE[kind]
        self.setProperty("kind", kind)
        if tone is not None:
            self.setProperty("tone", tone)
            self._icon_role = {"inverse": "surface"}.get(tone, tone)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon_name is not None:
            self.set_icon_name(icon_name)
        if shortcut:
            self.setShortcut(shortcut)
        self.setToolTip(with_shortcut(tip or text.replace("&", ""), shortcut))
        self._fit_icon()

    def setText(self, text: str) -> None:
        """Change the words; the icon keeps its distance from them."""
        super().setText(text)
        self._fit_icon()

    def set_icon_name(self, name: str) -> None:
        """Show another icon, in the colour of the button's text."""
        self.setIcon(icon(name, self._icon_role))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit_icon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def _fit_icon(self) -> None:
        side = icon_side(self)
        wanted = QSize(side + (_ICON_GAP if self.text() else 0), side)
        if self.iconSize() != wanted:
            self.setIconSize(wanted)


class IconButton(QToolButton):
    """A button with only an icon; its name is read aloud and shown as the tool tip."""

    def __init__(
        self, icon_name: str, name: str, *, shortcut: str = "", role: str = "text"
    ) -> None:
        super().__init__()
        self.setIcon(icon(icon_name, role))
        self.setAccessibleName(name)
        if shortcut:
            self.setShortcut(shortcut)
        self.setToolTip(with_shortcut(name, shortcut))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fit_icon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit_icon()

    def _fit_icon(self) -> None:
        side = icon_side(self)
        self.setIconSize(QSize(side, side))


def primary(text: str, icon_name: str | None = None, *, shortcut: str = "") -> Button:
    """The one obvious action of a page or dialog."""
    return Button(text, "primary", icon_name=icon_name, shortcut=shortcut)


def secondary(text: str, icon_name: str | None = None, *, shortcut: str = "") -> Button:
    """Any other action."""
    return Button(text, "secondary", icon_name=icon_name, shortcut=shortcut)


def danger(text: str, icon_name: str | None = None, *, shortcut: str = "") -> Button:
    """An action that takes something away."""
    return Button(text, "danger", icon_name=icon_name, shortcut=shortcut)


def link(text: str, *, tone: Tone | None = None) -> Button:
    """An action inside a sentence or a list, without a frame."""
    return Button(text, "link", tone=tone)


def icon_side(widget: QWidget) -> int:
    """The side of an icon beside one line of the widget's text, in pixels."""
    return round(widget.fontMetrics().height() * 0.95)


def with_shortcut(text: str, shortcut: str) -> str:
    """A tool tip that ends with the shortcut as this system writes it."""
    if not shortcut:
        return text
    from PySide6.QtGui import QKeySequence  # only for buttons that have one

    native = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{text} ({native})"


def without_state(run: Run) -> Callable[..., None]:
    """The function as a receiver of ``clicked`` that drops the "checked" Qt sends along."""

    def call(*_sent: object) -> None:
        run()

    return call


Value = TypeVar("Value")


class _ChipButton(QPushButton):
    """A chip keeps room for its bold text, so that nothing moves when it is chosen."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setProperty("kind", "chip")
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        more = QFontMetrics(bold).horizontalAdvance(self.text())
        more -= self.fontMetrics().horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(0, more), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class ChipGroup(QWidget, Generic[Value]):
    """A row of filter chips of which exactly one is on.

    ``changed`` carries the value of the chip just chosen. Arrow keys move between chips, Tab
    leaves the group.
    """

    changed = Signal(object)

    def __init__(self, name: str, choices: Sequence[tuple[Value, str]]) -> None:
        """``name`` says aloud what is filtered; ``choices`` are values with their words."""
        super().__init__()
        self.setAccessibleName(name)
        self._values = [value for value, _ in choices]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        for place, (_, words) in enumerate(choices):
            row.addWidget(self._chip(place, words))
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._group.idClicked.connect(self._chosen)
        self._group.buttonToggled.connect(_take_tab)

    def value(self) -> Value:
        """The value of the chip that is on."""
        return self._values[max(0, self._group.checkedId())]

    def set_value(self, value: Value) -> None:
        """Turn a chip on without sending ``changed``; an unknown value turns on the first."""
        place = self._values.index(value) if value in self._values else 0
        self._group.button(place).setChecked(True)

    def words(self) -> str:
        """What stands on the chip that is on."""
        button = self._group.button(max(0, self._group.checkedId()))
        return button.text().replace("&", "")

    def is_first(self) -> bool:
        """True while the first chip is on, which stands for no filter."""
        return self._group.checkedId() <= 0

    def set_first(self) -> None:
        """Turn the first chip on, which stands for no filter."""
        self._group.button(0).setChecked(True)

    def set_words(self, value: Value, words: str) -> None:
        """Change what stands on one chip, for example a count."""
        self._group.button(self._values.index(value)).setText(words)

    def _chip(self, place: int, words: str) -> QPushButton:
        chip = _ChipButton(words)
        chip.setAutoDefault(False)
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.setChecked(place == 0)
        _take_tab(chip, place == 0)
        self._group.addButton(chip, place)
        return chip

    def _chosen(self, place: int) -> None:
        self.changed.emit(self._values[place])


def _take_tab(chip: QAbstractButton, chosen: bool) -> None:
    """Tab stops at the chip that is on; by itself Qt stops at the first until one was used."""
    policy = Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
    chip.setFocusPolicy(policy)
