"""One entry of the navigation."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QSizePolicy

from cus_desktop.ui.theme.icons import icon
from cus_desktop.ui.widgets.buttons import icon_side
from cus_desktop.ui.widgets.labels import set_style_property

ICON_GAP = 8


class NavButton(QPushButton):
    """One entry. Without words it keeps its name, its tool tip and its Alt key."""

    def __init__(self, title: str, icon_name: str, shortcut: str = "") -> None:
        super().__init__(title)
        self._title = title
        self._icon_name = icon_name
        self._shortcut = shortcut
        self._wide = True
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_current(False)
        self.set_wide(True)

    def set_current(self, current: bool) -> None:
        """Mark the page that is shown."""
        set_style_property(self, "current", "true" if current else "false")
        self.setIcon(icon(self._icon_name, "nav_current" if current else "nav_text"))
        self.setAccessibleDescription(self.tr("this page is shown") if current else "")

    def set_wide(self, wide: bool) -> None:
        """Show the words, or only the icon."""
        self._wide = wide
        plain = self._title.replace("&", "")
        self.setText(self._title if wide else "")
        self.setShortcut(QKeySequence(self._shortcut or QKeySequence.mnemonic(self._title)))
        keys = self.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setAccessibleName(plain)
        self.setToolTip(f"{plain} ({keys})" if keys else plain)
        self._fit_icon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens as Space does; outside of dialogs Qt would pass it by."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit_icon()

    def _fit_icon(self) -> None:
        side = icon_side(self)
        wanted = QSize(side + (ICON_GAP if self._wide else 0), side)
        if self.iconSize() != wanted:
            self.setIconSize(wanted)
