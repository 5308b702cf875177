"""The style sheet, computed from the colours and the font.

Qt draws a control natively until one of its parts is styled, and then not at all; so every
control touched here is styled completely. Sizes follow the font: at 200 per cent text a
button is twice as high, not cut off.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont

from cus_desktop.system.resources import resource
from cus_desktop.ui.theme.tokens import CARD_RADIUS, CELL_PADDING, RADIUS, Tokens

_PLAIN_LINE_HEIGHT = 18
"""Height of one line at 100 per cent; other heights scale the distances."""


@dataclass(frozen=True)
class _Sheet:
    """What the parts of the sheet are made from."""

    colors: Tokens
    points: float
    line: int

    def px(self, length: int) -> str:
        """A distance grown with the text, but half as fast as the text itself."""
        growth = 1 + (self.line / _PLAIN_LINE_HEIGHT - 1) / 2
        return f"{max(1, round(length * growth))}px"

    def size(self, factor: float) -> str:
        """A font size relative to the base text."""
        return f"{self.points * factor:.2f}pt"

    def control_icon(self, name: str) -> str:
        """A style sheet address of a small picture in the colours of the set."""
        path = resource(f"icons/controls/{self.colors.name}/{name}.svg")
        return f"url({path.as_posix()})"


def style_sheet(colors: Tokens, font: QFont, line: int) -> str:
    """The whole sheet for a colour set, the base font and the height of its line in pixels."""
    sheet = _Sheet(colors, font.pointSizeF(), line)
    parts = (
        _texts,
        _frames,
        _buttons,
        _fields,
        _choices,
        _sliders,
        _tables,
        _tabs,
        _scrolling,
        _shell,
    )
    return "\n".join(part(sheet) for part in parts)


def _texts(s: _Sheet) -> str:
    c = s.colors
    return f"""
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: {s.size(1.7)}; font-weight: 600; }}
QLabel[role="section"] {{ font-size: {s.size(1.2)}; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[role="label"] {{ color: {c.muted}; font-size: {s.size(0.92)}; }}
QLabel[role="error"] {{ color: {c.danger}; }}
QLabel[role="warning"] {{ color: {c.warning}; }}
QLabel[role="success"] {{ color: {c.success}; }}
QToolTip {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border};
  padding: {s.px(4)} {s.px(8)}; }}
"""


def _frames(s: _Sheet) -> str:
    c = s.colors
    banners = "\n".join(
        f'QFrame[banner="{kind}"] {{ background: {tint}; border: none;'
        f" border-radius: {RADIUS}px; }}\n"
        f'QFrame[banner="{kind}"] QLabel {{ color: {color}; }}'
        for kind, color, tint in (
            ("info", c.accent, c.accent_tint),
            ("warning", c.warning, c.warning_tint),
            ("danger", c.danger, c.danger_tint),
            ("success", c.success, c.success_tint),
        )
    )
    return f"""
QDialog, QMainWindow {{ background: {c.window}; }}
QFrame[card="true"] {{ background: {c.surface}; border: 1px solid {c.hairline};
  border-radius: {CARD_RADIUS}px; }}
QFrame[card="pop"] {{ background: {c.surface}; border: 1px solid {c.border};
  border-radius: {CARD_RADIUS}px; }}
QFrame[bar="foot"] {{ background: {c.surface}; border: none;
  border-top: 1px solid {c.hairline}; }}
QFrame[line="true"] {{ background: {c.hairline}; border: none; }}
{banners}
QFrame[undo="true"] {{ background: {c.text}; border: none; border-radius: {RADIUS}px; }}
QFrame[undo="true"] QLabel {{ color: {c.surface}; }}
"""


def _buttons(s: _Sheet) -> str:
    c = s.colors
    pad, side = s.px(6), s.px(12)
    return f"""
QPushButton {{ border-radius: {RADIUS}px; padding: {pad} {side}; background: {c.surface};
  color: {c.text}; border: 1px solid {c.border}; }}
QPushButton:hover {{ background: {c.sunk}; }}
QPushButton:pressed {{ background: {c.selected}; }}
QPushButton:disabled {{ color: {c.border}; border-color: {c.hairline}; background: {c.surface}; }}
QPushButton:focus {{ border: 2px solid {c.focus}; padding: {_less(pad)} {_less(side)}; }}
QPushButton[kind="primary"] {{ background: {c.accent}; color: {c.on_accent};
  border: 1px solid {c.accent}; font-weight: 600; }}
QPushButton[kind="primary"]:hover {{ background: {c.accent_hover}; }}
QPushButton[kind="primary"]:disabled {{ background: {c.sunk}; color: {c.muted};
  border-color: {c.hairline}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {c.text}; }}
QPushButton[kind="danger"] {{ color: {c.danger}; border-color: {c.danger}; }}
QPushButton[kind="danger"]:hover {{ background: {c.danger_tint}; }}
QPushButton[kind="danger"]:disabled {{ color: {c.border}; border-color: {c.hairline}; }}
QPushButton[kind="link"] {{ background: transparent; border: 1px solid transparent;
  color: {c.accent}; padding: {s.px(3)} {s.px(4)}; text-align: left; }}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border: 2px solid {c.focus};
  padding: {_less(s.px(3))} {_less(s.px(4))}; }}
QPushButton[kind="link"][tone="danger"] {{ color: {c.danger}; }}
QPushButton[kind="link"][tone="warning"] {{ color: {c.warning}; }}
QPushButton[kind="link"][tone="inverse"] {{ color: {c.surface}; font-weight: 600;
  text-decoration: underline; }}
QPushButton[kind="link"][tone="inverse"]:focus {{ border-color: {c.surface}; }}
QPushButton[kind="chip"] {{ border-radius: {round(s.line * 0.5) + 4}px;
  padding: {s.px(3)} {s.px(12)}; }}
QPushButton[kind="chip"]:checked {{ background: {c.accent_tint}; border-color: {c.accent};
  color: {c.accent}; font-weight: 600; }}
QPushButton[kind="chip"]:focus {{ border: 2px solid {c.focus};
  padding: {_less(s.px(3))} {_less(s.px(12))}; }}
QToolButton {{ background: transparent; border: 1px solid transparent;
  border-radius: {RADIUS}px; padding: {s.px(4)}; color: {c.text}; }}
QToolButton:hover {{ background: {c.sunk}; }}
QToolButton:focus {{ border: 2px solid {c.focus}; padding: {_less(s.px(4))}; }}
QToolButton:checked {{ background: {c.accent_tint}; border-color: {c.accent}; }}
QToolButton[edge="true"] {{ padding: 0; border: none; }}
QToolButton::menu-indicator {{ image: none; }}
QPushButton::menu-indicator {{ image: {s.control_icon("chevron-down")}; width: {s.px(12)};
  height: {s.px(12)}; subcontrol-position: center right; right: {s.px(8)}; }}
"""


def _fields(s: _Sheet) -> str:
    c = s.colors
    pad, side = s.px(5), s.px(8)
    every = ", ".join(_FIELDS)
    focus = ", ".join(f"{one}:focus" for one in _FIELDS)
    off = ", ".join(f"{one}:disabled" for one in _FIELDS)
    wrong = ", ".join(f'{one}[state="error"]' for one in _FIELDS)
    unsure = ", ".join(f'{one}[state="warning"]' for one in _FIELDS)
    return f"""
{every} {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border};
  border-radius: {RADIUS}px; padding: {pad} {side};
  selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
{off} {{ background: {c.sunk}; color: {c.muted}; border-color: {c.hairline}; }}
QLineEdit:read-only {{ background: {c.sunk}; }}
{unsure} {{ border: 2px solid {c.warning}; padding: {_less(pad)} {_less(side)}; }}
{wrong} {{ border: 2px solid {c.danger}; padding: {_less(pad)} {_less(side)}; }}
{focus} {{ border: 2px solid {c.focus}; padding: {_less(pad)} {_less(side)}; }}
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus {{ border: none; padding: {pad} 0; }}
QComboBox {{ padding-right: {s.px(28)}; }}
QComboBox:focus {{ padding-right: {s.px(27)}; }}
QComboBox::drop-down {{ subcontrol-origin: border; subcontrol-position: center right;
  width: {s.px(28)}; border: none; background: transparent; }}
QComboBox::down-arrow {{ image: {s.control_icon("chevron-down")};
  width: {s.px(14)}; height: {s.px(14)}; }}
QComboBox QAbstractItemView {{ background: {c.surface}; color: {c.text};
  border: 1px solid {c.border}; outline: 0; selection-background-color: {c.selected};
  selection-color: {c.text}; }}
QComboBox QAbstractItemView::item {{ min-height: {s.line + 10}px; padding: 0 {s.px(8)}; }}
QCalendarWidget QWidget {{ alternate-background-color: {c.sunk}; }}
"""


_FIELDS = ("QLineEdit", "QComboBox", "QPlainTextEdit", "QSpinBox")


def _choices(s: _Sheet) -> str:
    c = s.colors
    side = round(s.line * 0.9)
    return f"""
QCheckBox, QRadioButton {{ spacing: {s.px(8)}; padding: {s.px(3)}; border: 2px solid transparent;
  border-radius: {RADIUS}px; background: transparent; color: {c.text}; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {c.focus}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {side}px; height: {side}px;
  border: 1px solid {c.border}; background: {c.surface}; }}
QCheckBox::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: {side // 2 + 1}px; }}
QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
  image: {s.control_icon("check")}; }}
QCheckBox::indicator:indeterminate {{ background: {c.accent}; border-color: {c.accent};
  image: {s.control_icon("minus")}; }}
QRadioButton::indicator:checked {{ border-color: {c.accent}; background: {c.accent};
  image: {s.control_icon("dot")}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ background: {c.sunk};
  border-color: {c.hairline}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {c.muted}; }}
QMenu {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.border};
  padding: {s.px(4)}; }}
QMenu::item {{ padding: {s.px(6)} {s.px(24)} {s.px(6)} {s.px(12)}; border-radius: 4px; }}
QMenu::item:selected {{ background: {c.selected}; }}
QMenu::item:disabled {{ color: {c.border}; }}
QMenu::icon {{ padding-left: {s.px(8)}; }}
QMenu::separator {{ height: 1px; background: {c.hairline}; margin: {s.px(4)} {s.px(8)}; }}
"""


def _sliders(s: _Sheet) -> str:
    c = s.colors
    side = round(s.line * 0.9)
    groove = 4
    return f"""
QSlider {{ min-height: {side + 8}px; background: transparent; }}
QSlider::groove:horizontal {{ height: {groove}px; border-radius: {groove // 2}px;
  background: {c.border}; }}
QSlider::sub-page:horizontal {{ height: {groove}px; border-radius: {groove // 2}px;
  background: {c.accent}; }}
QSlider::handle:horizontal {{ width: {side}px; height: {side}px; margin: {-(side // 2)}px 0;
  border-radius: {side // 2}px; background: {c.accent}; border: 2px solid {c.surface}; }}
QSlider::handle:horizontal:focus {{ border-color: {c.focus}; background: {c.surface}; }}
"""


def _tables(s: _Sheet) -> str:
    c = s.colors
    return f"""
QTableView, QTreeView {{ background: transparent; color: {c.text}; border: none; outline: 0;
  gridline-color: {c.hairline}; selection-background-color: {c.selected};
  selection-color: {c.text}; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: {c.surface}; color: {c.muted}; border: none;
  border-bottom: 1px solid {c.hairline}; padding: {s.px(8)} {CELL_PADDING}px; font-weight: 600; }}
QHeaderView::section:hover {{ color: {c.text}; }}
QHeaderView::up-arrow {{ image: {s.control_icon("chevron-up")}; width: {s.px(12)};
  height: {s.px(12)}; subcontrol-position: center right; margin-right: 4px; }}
QHeaderView::down-arrow {{ image: {s.control_icon("chevron-down")}; width: {s.px(12)};
  height: {s.px(12)}; subcontrol-position: center right; margin-right: 4px; }}
QListView {{ background: transparent; color: {c.text}; border: none; outline: 0; }}
QListView::item:selected {{ background: {c.selected}; color: {c.text}; }}
QListView[menu="true"]::item {{ padding: 0 {s.px(8)}; border: 2px solid transparent; border-radius: {RADIUS}px; }}
QListView[menu="true"]::item:hover {{ background: {c.sunk}; }}
QListView[menu="true"]::item:selected {{ background: {c.selected}; }}
QListView[menu="true"]::item:selected:focus {{ border-color: {c.focus}; }}
QTextBrowser {{ background: {c.surface}; color: {c.text}; border: none;
  selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
"""


def _tabs(s: _Sheet) -> str:
    c = s.colors
    return f"""
QTabWidget::pane {{ border: none; border-top: 1px solid {c.hairline}; }}
QTabBar {{ qproperty-drawBase: 0; background: transparent; }}
QTabBar::tab {{ padding: {s.px(7)} {s.px(12)}; border: 2px solid transparent;
  border-bottom: 3px solid transparent; color: {c.muted}; background: transparent; }}
QTabBar::tab:hover {{ color: {c.text}; }}
QTabBar::tab:selected {{ color: {c.text}; border-bottom-color: {c.accent}; font-weight: 600; }}
QTabBar::tab:focus:selected {{ border: 2px solid {c.focus};
  border-bottom: 3px solid {c.accent}; border-radius: 4px; }}
QTabBar::tear {{ image: none; width: 0; }}
QTabBar::scroller {{ width: {s.px(26)}; }}
QTabBar QToolButton {{ background: {c.window}; border: none; border-radius: 0; padding: 0; }}
QTabBar QToolButton:hover {{ background: {c.sunk}; }}
QTabBar QToolButton::left-arrow {{ image: {s.control_icon("chevron-left")};
  width: {s.px(16)}; height: {s.px(16)}; }}
QTabBar QToolButton::left-arrow:disabled,
QTabBar QToolButton::right-arrow:disabled {{ image: none; }}
QTabBar QToolButton::right-arrow {{ image: {s.control_icon("chevron-right")};
  width: {s.px(16)}; height: {s.px(16)}; }}
"""


def _scrolling(s: _Sheet) -> str:
    c = s.colors
    return f"""
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; border: none; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; border: none; }}
QScrollBar::handle {{ background: {c.border}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:hover {{ background: {c.muted}; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollArea {{ border: none; background: transparent; }}
QWidget[clear="true"] {{ background: transparent; }}
QSplitter::handle {{ background: transparent; }}
QProgressBar {{ background: {c.sunk}; border: none; border-radius: 4px; color: {c.text};
  text-align: center; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 4px; }}
"""


def _shell(s: _Sheet) -> str:
    c = s.colors
    pad, side = s.px(7), s.px(10)
    return f"""
QFrame[nav="true"] {{ background: {c.nav}; border: none; }}
QFrame[nav="true"] QLabel {{ color: {c.nav_text}; }}
QFrame[nav="true"] QLabel[role="brand"], QFrame[nav="true"] QLabel[role="brand-mark"] {{
  color: {c.nav_current}; font-size: {s.size(1.25)}; }}
QFrame[nav="true"] QLabel[role="brand-mark"] {{ font-weight: 700; }}
QFrame[nav="true"] QLabel[role="face"], QFrame[nav="true"] QLabel[role="face-mark"] {{
  color: {c.nav_current}; font-size: {s.size(2.2)}; }}
QFrame[nav="true"] QLabel[role="face-mark"] {{ font-weight: 700; }}
QFrame[nav="true"] QFrame[ribbon="true"] {{ background: {c.warning_tint}; border: none;
  border-radius: 4px; }}
QFrame[nav="true"] QFrame[ribbon="true"] QLabel {{ color: {c.warning}; font-weight: 600;
  font-size: {s.size(0.85)}; }}
QFrame[nav="true"] QPushButton {{ color: {c.nav_text}; background: transparent;
  border: 2px solid transparent; border-radius: {RADIUS}px;
  padding: {_less(pad)} {_less(side)}; text-align: left; }}
QFrame[nav="true"] QPushButton:hover {{ background: {c.nav_selected}; }}
QFrame[nav="true"] QPushButton[current="true"] {{ background: {c.nav_selected};
  color: {c.nav_current}; font-weight: 600; }}
QFrame[nav="true"] QPushButton[warning="true"] {{ color: {c.nav_warning}; }}
QFrame[nav="true"] QPushButton:focus {{ border-color: {c.nav_focus}; }}
"""


def _less(length: str) -> str:
    """One pixel less, so that a two-pixel border keeps the text in its place."""
    return f"{max(0, int(length.removesuffix('px')) - 1)}px"
