"""The colour tokens and the distances every screen is built from.

Colours are named by their role. Each pair that carries meaning stands in ``PAIRS`` with the
contrast it must reach (WCAG 2.2 AA); a test computes every one of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor


@dataclass(frozen=True)
class Tokens:
    """One complete set of colours, each ``#RRGGBB``."""

    name: str
    window: str
    surface: str
    sunk: str
    hairline: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_tint: str
    selected: str
    focus: str
    danger: str
    danger_tint: str
    warning: str
    warning_tint: str
    success: str
    success_tint: str
    nav: str
    nav_text: str
    nav_selected: str
    nav_current: str
    nav_focus: str
    nav_warning: str
    shade: str

    def color(self, role: str) -> QColor:
        """The colour of a role, for painting."""
        return QColor(getattr(self, role))

    @property
    def dark(self) -> bool:
        """True for the set that is light text on a dark surface."""
        return self.name == "dark"


LIGHT: Final = Tokens(
    name="light",
    window="#F4F6F8",
    surface="#FFFFFF",
    sunk="#EBEFF2",
    hairline="#C9D2D9",
    border="#7C8A95",
    text="#16222B",
    muted="#4A5A66",
    accent="#0B4F6C",
    on_accent="#FFFFFF",
    accent_hover="#0E5F82",
    accent_tint="#E1EEF4",
    selected="#D3E7F1",
    focus="#0A6EA0",
    danger="#A8201A",
    danger_tint="#FBE9E7",
    warning="#7A4B00",
    warning_tint="#FFF1D6",
    success="#1B5E3B",
    success_tint="#E2F2E8",
    nav="#0D2F40",
    nav_text="#D7E5EC",
    nav_selected="#1B4B62",
    nav_current="#FFFFFF",
    nav_focus="#9FD6EE",
    nav_warning="#F6CF86",
    shade="#0B1318",
)

DARK: Final = Tokens(
    name="dark",
    window="#11181D",
    surface="#1A232A",
    sunk="#222D35",
    hairline="#36444E",
    border="#81909B",
    text="#E8EEF1",
    muted="#AEBBC4",
    accent="#7CC7E8",
    on_accent="#06222F",
    accent_hover="#97D4EF",
    accent_tint="#173341",
    selected="#1F4254",
    focus="#8AD2F2",
    danger="#FFB4AB",
    danger_tint="#4A1F1B",
    warning="#F6CF86",
    warning_tint="#44330F",
    success="#9BD8B3",
    success_tint="#1A3A28",
    nav="#0B1318",
    nav_text="#C6D4DC",
    nav_selected="#1D3948",
    nav_current="#FFFFFF",
    nav_focus="#9FD6EE",
    nav_warning="#F6CF86",
    shade="#000000",
)

TEXT: Final = 4.5
"""Least contrast of text against what it stands on."""
CONTROL: Final = 3.0
"""Least contrast of a control's border, of focus and of icons that carry meaning."""

PAIRS: Final[tuple[tuple[str, str, float], ...]] = (
    ("text", "surface", TEXT),
    ("text", "window", TEXT),
    ("text", "sunk", TEXT),
    ("text", "selected", TEXT),
    ("text", "accent_tint", TEXT),
    ("muted", "surface", TEXT),
    ("muted", "window", TEXT),
    ("muted", "sunk", TEXT),
    ("muted", "selected", TEXT),
    ("accent", "surface", TEXT),
    ("accent", "window", TEXT),
    ("accent", "accent_tint", TEXT),
    ("on_accent", "accent", TEXT),
    ("on_accent", "accent_hover", TEXT),
    ("danger", "surface", TEXT),
    ("danger", "window", TEXT),
    ("danger", "danger_tint", TEXT),
    ("warning", "surface", TEXT),
    ("warning", "window", TEXT),
    ("warning", "warning_tint", TEXT),
    ("success", "surface", TEXT),
    ("success", "window", TEXT),
    ("success", "success_tint", TEXT),
    ("nav_text", "nav", TEXT),
    ("nav_text", "nav_selected", TEXT),
    ("nav_current", "nav_selected", TEXT),
    ("nav_warning", "nav", TEXT),
    ("nav_warning", "nav_selected", TEXT),
    ("nav_focus", "nav", CONTROL),
    ("nav_focus", "nav_selected", CONTROL),
    ("border", "surface", CONTROL),
    ("border", "window", CONTROL),
    ("focus", "surface", CONTROL),
    ("focus", "window", CONTROL),
    ("focus", "sunk", CONTROL),
    ("focus", "selected", CONTROL),
)
"""Foreground role, background role, least contrast."""


def contrast(first: str, second: str) -> float:
    """The WCAG contrast ratio of two colours, from 1.0 to 21.0."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    channels = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class Space:
    """Distances in logical pixels; never any other number."""

    HAIR = 2
    TINY = 4
    SMALL = 8
    FIELD = 12
    CARD = 16
    PAGE = 24
    WIDE = 32


RADIUS: Final = 6
CARD_RADIUS: Final = 8
CELL_PADDING: Final = 10
"""Left and right of a table cell and of its heading."""
ROW_PADDING: Final = 18
"""A table row is as high as its font plus this."""
