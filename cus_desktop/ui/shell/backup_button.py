"""The entry at the foot of the navigation that tells how old the last proved backup is."""

from __future__ import annotations

from cus_desktop.ui.shell.nav_button import NavButton
from cus_desktop.ui.theme.icons import icon
from cus_desktop.ui.widgets.labels import set_style_property


class BackupButton(NavButton):
    """Hidden until there is something to tell."""

    def __init__(self) -> None:
        super().__init__("", "archive")
        self._details = ""
        self._warning = False
        self.hide()

    def show_age(self, words: str, details: str, *, warning: bool) -> None:
        """Say the age; with ``warning`` icon and colour say that something is to be done."""
        self._title, self._details, self._warning = words, details, warning
        self._icon_name = "triangle-alert" if warning else "archive"
        set_style_property(self, "warning", "true" if warning else "false")
        self.set_current(False)
        self.set_wide(self._wide)
        self.show()

    def set_current(self, current: bool) -> None:
        """Never the page that is shown; keeps the colour of the warning."""
        super().set_current(current)
        if getattr(self, "_warning", False):
            self.setIcon(icon(self._icon_name, "nav_warning"))

    def set_wide(self, wide: bool) -> None:
        """Show the words, or only the icon; what is wrong stands in the tool tip."""
        super().set_wide(wide)
        if getattr(self, "_details", ""):
            self.setToolTip(f"{self._title}\n{self._details}")
            self.setAccessibleDescription(self._details)
