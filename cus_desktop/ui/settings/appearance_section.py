"""Text size, colours and language of this computer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSlider

from cus_desktop.i18n import LANGUAGES
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.settings.section import SettingsSection
from cus_desktop.ui.theme.look import LARGEST_TEXT, SMALLEST_TEXT, Scheme
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.buttons import ChipGroup, secondary
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.labels import Text

_STEP = 10


class AppearanceSection(SettingsSection):
    """Everything takes effect at once, except the language: at the next start."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._started_in = str(context.settings.get("language", "pl"))
        self.slider = self._make_slider()
        self.percent = Text("", "strong")
        self.usual = secondary(self.tr("Usual size"), "type")
        self.schemes = ChipGroup[Scheme](
            self.tr("Colours"),
            (
                (Scheme.SYSTEM, self.tr("As the system")),
                (Scheme.LIGHT, self.tr("Light")),
                (Scheme.DARK, self.tr("Dark")),
            ),
        )
        self.languages = ChipGroup[str](
            self.tr("Language"),
            tuple((code, {"pl": "Polski", "en": "English"}[code]) for code in LANGUAGES),
        )
        self.later = Banner("info")
        for card in (self._size_card(), self._colour_card(), self._language_card()):
            self.cards.addWidget(card)
        self.cards.addStretch(1)
        self._connect()
        self._show()

    def shown(self) -> None:
        self._show()

    def _show(self) -> None:
        appearance = self._context.look.appearance
        self.slider.blockSignals(True)
        self.slider.setValue(appearance.text_percent // _STEP)
        self.slider.blockSignals(False)
        self.percent.setText(f"{appearance.text_percent}%")
        self.schemes.set_value(appearance.scheme)
        self.languages.set_value(str(self._context.settings.get("language", "pl")))

    def _set_size(self, tenths: int) -> None:
        self._context.look.set_text_percent(tenths * _STEP)
        self._keep()

    def _set_usual(self) -> None:
        self._set_size(100 // _STEP)

    def _set_scheme(self, scheme: Scheme) -> None:
        self._context.look.set_scheme(scheme)
        self._keep()

    def _set_language(self, code: str) -> None:
        self._context.settings.set("language", code)
        text = self.tr("The language changes at the next start of the program.")
        self.later.show_message("info", text if code != self._started_in else "")

    def _keep(self) -> None:
        appearance = self._context.look.appearance
        self._context.settings.set("look.scheme", appearance.scheme.value)
        self._context.settings.set("look.text_percent", appearance.text_percent)
        self._show()

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self._set_size)
        self.usual.clicked.connect(self._set_usual)
        self.schemes.changed.connect(self._set_scheme)
        self.languages.changed.connect(self._set_language)
        self._context.look.changed.connect(self._show)

    def _make_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setAccessibleName(self.tr("Text size"))
        slider.setRange(SMALLEST_TEXT // _STEP, LARGEST_TEXT // _STEP)
        slider.setPageStep(2)
        slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        slider.setTickInterval(1)
        return slider

    def _size_card(self) -> Card:
        card = Card(self.tr("Text size"))
        row = QHBoxLayout()
        row.setSpacing(Space.FIELD)
        row.addWidget(self.slider, 1)
        row.addWidget(self.percent)
        row.addWidget(self.usual)
        card.body.addLayout(row)
        hint = self.tr("Also with Ctrl + and Ctrl − on every page. Prints keep their own size.")
        card.body.addWidget(Text(hint, "muted", wrap=True))
        return card

    def _colour_card(self) -> Card:
        card = Card(self.tr("Colours"))
        card.body.addWidget(self.schemes)
        return card

    def _language_card(self) -> Card:
        card = Card(self.tr("Language"))
        card.body.addWidget(self.languages)
        hint = self.tr("Printed documents stay Polish.")
        card.body.addWidget(Text(hint, "muted", wrap=True))
        card.body.addWidget(self.later)
        return card
