"""The look in force: which colours and which text size are shown right now.

A program shows one look at a time, as it has one palette; widgets that paint themselves ask
``tokens()`` while painting and so follow every change without being told.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from cus_desktop.ui.theme.stylesheet import style_sheet
from cus_desktop.ui.theme.tokens import DARK, LIGHT, Tokens

SMALLEST_TEXT = 90
LARGEST_TEXT = 200


class Scheme(Enum):
    """Which of the two colour sets is wished for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Appearance:
    """What a person chooses in the settings: colours and text size in per cent."""

    scheme: Scheme = Scheme.SYSTEM
    text_percent: int = 100


class _Shown:
    colors: Tokens = LIGHT


def tokens() -> Tokens:
    """The colours in force."""
    return _Shown.colors


class Look(QObject):
    """Applies an appearance to the whole application, at start and live.

    ``changed`` is sent after a new look is in place; it carries nothing.
    """

    changed = Signal()

    def __init__(self, app: QApplication, appearance: Appearance, base_points: float) -> None:
        super().__init__(app)
        self._app = app
        self._base_points = base_points
        self._appearance = appearance
        self._apply()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)

    @property
    def appearance(self) -> Appearance:
        """What is applied."""
        return self._appearance

    def set_scheme(self, scheme: Scheme) -> None:
        """Change the colours at once."""
        self._set(replace(self._appearance, scheme=scheme))

    def set_text_percent(self, percent: int) -> None:
        """Change the size of all text at once; kept within 90 to 200 per cent."""
        kept = max(SMALLEST_TEXT, min(LARGEST_TEXT, percent))
        self._set(replace(self._appearance, text_percent=kept))

    def toggle_dark(self) -> None:
        """Go from what is shown to the other colour set."""
        self.set_scheme(Scheme.LIGHT if tokens().dark else Scheme.DARK)

    def _set(self, appearance: Appearance) -> None:
        if appearance != self._appearance:
            self._appearance = appearance
            self._apply()
            self.changed.emit()

    def _system_changed(self) -> None:
        if self._appearance.scheme is Scheme.SYSTEM and _wanted(Scheme.SYSTEM) is not tokens():
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        shown = _Shown.colors = _wanted(self._appearance.scheme)
        font = QFont(self._app.font())
        font.setPointSizeF(self._base_points * self._appearance.text_percent / 100)
        high_contrast = prefers_high_contrast()
        if not high_contrast:
            self._app.setPalette(_palette(shown))
        self._app.setFont(font)
        self._app.setStyleSheet(
            "" if high_contrast else style_sheet(shown, font, QFontMetrics(font).height())
        )


def prefers_high_contrast() -> bool:
    """True when the system asks for high contrast: then its own palette is kept."""
    hints = QGuiApplication.styleHints()
    preference = hints.accessibility().contrastPreference()
    return preference == Qt.ContrastPreference.HighContrast


def _wanted(scheme: Scheme) -> Tokens:
    if scheme is Scheme.SYSTEM:
        system = QGuiApplication.styleHints().colorScheme()
        return DARK if system == Qt.ColorScheme.Dark else LIGHT
    return DARK if scheme is Scheme.DARK else LIGHT


def _palette(shown: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colors = {
        role.Window: shown.window,
        role.WindowText: shown.text,
        role.Base: shown.surface,
        role.AlternateBase: shown.sunk,
        role.Text: shown.text,
        role.Button: shown.surface,
        role.ButtonText: shown.text,
        role.Highlight: shown.selected,
        role.HighlightedText: shown.text,
        role.ToolTipBase: shown.surface,
        role.ToolTipText: shown.text,
        role.Link: shown.accent,
        role.LinkVisited: shown.accent,
        role.PlaceholderText: shown.muted,
        role.Accent: shown.accent,
        role.Mid: shown.hairline,
        role.Dark: shown.border,
        role.Light: shown.sunk,
    }
    palette = QPalette()
    for one, color in colors.items():
        palette.setColor(one, QColor(color))
    for one in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(shown.border))
    return palette
