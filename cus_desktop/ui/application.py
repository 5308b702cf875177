"""Setting up Qt: style, font, colours, text size and language.

``create_application`` comes first in every process with a window; nothing here opens a
store or reads the disk beyond fonts and translations.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from cus_desktop.i18n import Translator
from cus_desktop.system.resources import resource
from cus_desktop.ui.theme.look import Appearance, Look

PINNED_FAMILY = "Noto Sans"
_PINNED_POINTS = 10.0
_SMALLEST_SYSTEM_POINTS = 10.0


class CatalogueTranslator(QTranslator):
    """Lets Qt ask our own reader of translations, which the command line uses as well."""

    def __init__(self, translator: Translator) -> None:
        super().__init__()
        self._translator = translator

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The words for a source text with ``%n`` left in.

        None becomes Qt's null text, which makes Qt ask the next translator.
        """
        return self._translator.find(context, text, disambiguation, n)


@dataclass
class Desktop:
    """The running Qt application with what must live as long as it."""

    app: QApplication
    look: Look
    translators: tuple[QTranslator, ...]
    language: str


def create_application(
    arguments: Sequence[str],
    appearance: Appearance | None = None,
    *,
    language: str = "pl",
    translator: Translator | None = None,
    pinned_font: bool = False,
) -> Desktop:
    """The application, ready to show windows.

    ``pinned_font`` uses the shipped Noto Sans at 10 pt, for tests and pictures that must be
    equal everywhere; otherwise the system's own font (Segoe UI on Windows) is used.
    """
    running = QApplication.instance()
    if isinstance(running, QApplication):
        app = running
        app.setStyle("Fusion")
    else:
        app = _new_application(arguments)
    app.setApplicationName("CUS Desktop")
    app.setApplicationDisplayName("CUS Desktop")
    app.setDesktopFileName("cus-desktop")
    points = _pin_font(app) if pinned_font else _system_points(app)
    QLocale.setDefault(_locale(language))
    translators = _install_translators(app, language, translator)
    look = Look(app, appearance or Appearance(), points)
    return Desktop(app, look, translators, language)


def _new_application(arguments: Sequence[str]) -> QApplication:
    """With its style from the beginning: asking for it later makes PySide6 describe QStyle."""
    program, *rest = arguments or ["cus-desktop"]
    return QApplication([program, "-style", "Fusion", *rest])


def _pin_font(app: QApplication) -> float:
    for path in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    font = QFont(PINNED_FAMILY)
    font.setPointSizeF(_PINNED_POINTS)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    app.setFont(font)
    app.setCursorFlashTime(0)
    return _PINNED_POINTS


def _system_points(app: QApplication) -> float:
    """The system's text size, but never smaller than what the screens are drawn for."""
    return max(_SMALLEST_SYSTEM_POINTS, app.font().pointSizeF())


def _locale(language: str) -> QLocale:
    if language == "en":
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return QLocale(QLocale.Language.Polish, QLocale.Country.Poland)


def _install_translators(
    app: QApplication, language: str, translator: Translator | None
) -> tuple[QTranslator, ...]:
    ours = CatalogueTranslator(translator or Translator.load(language))
    qt = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt.load(f"qtbase_{language}", folder):
        app.installTranslator(qt)
    app.installTranslator(ours)
    return (qt, ours)
