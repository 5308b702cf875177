"""Version, licences and facts about the office's data."""

from __future__ import annotations

import json
from functools import partial

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from cus_desktop import __version__
from cus_desktop.domain.dates import format_date
from cus_desktop.domain.numbers import format_decimal
from cus_desktop.services.upkeep import StoreInfo, store_info
from cus_desktop.system.resources import resource
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.settings.section import SettingsSection
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.buttons import secondary
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.key_values import KeyValueGrid
from cus_desktop.ui.widgets.labels import ElidedText, Text
from cus_desktop.ui.window_size import fit_to_screen, grown

_MEGABYTE = 1024 * 1024


class AboutSection(SettingsSection):
    """What runs here and what it keeps."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.facts = KeyValueGrid()
        self.folder = ElidedText(str(context.desk.store.folder))
        self.licences_button = secondary(self.tr("Licences…"), "scale")
        self.cards.addWidget(self._program_card())
        self.cards.addWidget(self._data_card())
        self.cards.addStretch(1)
        self.licences_button.clicked.connect(self.show_licences)

    def shown(self) -> None:
        self._context.background.read(partial(store_info, self._context.desk), self._show)

    def show_licences(self) -> None:
        """Open the licences of the program and of what it contains."""
        self.licences = LicencesDialog(self)
        self.licences.open()

    def _show(self, info: StoreInfo) -> None:
        rows = info.rows
        self.facts.set_items(
            (
                (self.tr("Made on"), format_date(info.created.astimezone().date())),
                (
                    self.tr("Size"),
                    self.tr("%1 MB").replace("%1", format_decimal(-(-info.size // _MEGABYTE))),
                ),
                (self.tr("Saved steps"), format_decimal(info.saves)),
                (self.tr("Residents"), format_decimal(rows.get("resident", 0))),
                (self.tr("Plans"), format_decimal(rows.get("service_plan", 0))),
                (self.tr("Services"), format_decimal(rows.get("service", 0))),
            )
        )

    def _program_card(self) -> Card:
        card = Card("CUS Desktop")
        version = self.tr("Version %1").replace("%1", __version__)
        card.body.addWidget(Text(version, selectable=True))
        words = self.tr(
            "Free software under the European Union Public Licence 1.2. The data stays on this "
            "computer, encrypted; the program sends nothing anywhere."
        )
        card.body.addWidget(Text(words, "muted", wrap=True))
        card.body.addLayout(_row(self.licences_button))
        return card

    def _data_card(self) -> Card:
        card = Card(self.tr("Data of the office"))
        folder = QVBoxLayout()
        folder.setSpacing(Space.HAIR)
        folder.addWidget(Text(self.tr("Folder"), "label"))
        folder.addWidget(self.folder)
        card.body.addLayout(folder)
        card.body.addWidget(self.facts)
        return card


class LicencesDialog(QDialog):
    """The texts of the licences of everything the program contains."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self.text = QPlainTextEdit(licence_texts())
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Texts of the licences"))
        close = secondary(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.CARD)
        column.setSpacing(Space.FIELD)
        column.addWidget(self.text, 1)
        column.addLayout(foot)
        fit_to_screen(self, grown(self, 720, 540))


def licence_texts() -> str:
    """Name, version and licence of each part that others made, then the texts."""
    folder = resource("licences")
    parts = json.loads((folder / "index.json").read_text("utf-8"))
    lines = [f"{part['name']} {part['version']}: {part['licence']}" for part in parts]
    texts = [path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))]
    return "\n\n".join(["\n".join(lines), *texts])


def _row(button: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row
