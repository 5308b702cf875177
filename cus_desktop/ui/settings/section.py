"""What every section of the settings is to the page."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from cus_desktop.ui.forms.scroll import ScrollPage


class SettingsSection(ScrollPage):
    """One section: a scrolling column of cards; put them into ``body``."""

    def __init__(self) -> None:
        super().__init__(margin=0)

    def shown(self) -> None:
        """Called each time the section comes to the front; reads what it shows."""

    def may_leave(self) -> bool:
        """False keeps the person here, after it has asked about unsaved text."""
        return True

    @property
    def cards(self) -> QVBoxLayout:
        """The column the cards stand in."""
        return self.body
