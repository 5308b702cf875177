"""The window that shows help: pages at the left, text at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from cus_desktop.ui.help.library import HelpLibrary
from cus_desktop.ui.help.typography import set_like_a_page
from cus_desktop.ui.tables.search_box import SearchBox
from cus_desktop.ui.theme.look import tokens
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.labels import Text
from cus_desktop.ui.window_size import fit_to_screen, grown

_NAME = Qt.ItemDataRole.UserRole


class HelpViewer(QWidget):
    """One window for all help; it stays beside the program while one works."""

    def __init__(self, parent: QWidget, library: HelpLibrary) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._library = library
        self._shown = ""
        self.setWindowTitle(self.tr("Help"))
        self.setObjectName("help-viewer")
        self._search = SearchBox(self.tr("Search the help"), self.tr("Search the help…"))
        self._list = QListWidget()
        self._list.setProperty("menu", "true")
        self._list.setAccessibleName(self.tr("Help pages"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = Text(self.tr("No page holds these words."), "muted", wrap=True)
        self._text = QTextBrowser()
        self._text.setAccessibleName(self.tr("Text of the help page"))
        self._text.setOpenLinks(False)
        self._lay_out()
        self._search.searched.connect(self._find)
        self._search.left_down.connect(self._list.setFocus)
        self._list.currentItemChanged.connect(self._chosen)
        self._text.anchorClicked.connect(self._follow)
        self._find("")

    @classmethod
    def show_page(cls, parent: QWidget, name: str) -> HelpViewer:
        """Show a page in the help window of a main window, opened now if need be."""
        viewer = parent.findChild(cls)
        if viewer is None:
            language = QLocale().name().split("_", 1)[0]
            viewer = cls(parent, HelpLibrary.of_language(language))
        viewer.go_to(name)
        viewer.show()
        viewer.raise_()
        viewer.activateWindow()
        return viewer

    def go_to(self, name: str) -> None:
        """Show a page by name."""
        page = self._library.page(name)
        if page is None:
            self._text.setPlainText(self.tr("No page holds these words."))
            return
        self._shown = page.name
        self._text.document().setDefaultStyleSheet(f"a {{ color: {tokens().accent}; }}")
        self._text.setMarkdown(page.text)
        set_like_a_page(self._text.document(), tokens())
        for row in range(self._list.count()):
            if self._list.item(row).data(_NAME) == page.name:
                self._list.blockSignals(True)
                self._list.setCurrentRow(row)
                self._list.blockSignals(False)

    def _fit_list(self) -> None:
        """As wide as the longest title, so that none is cut."""
        metrics = self.fontMetrics()
        widest = max(
            (metrics.horizontalAdvance(page.title) for page in self._library.search("")), default=0
        )
        self._list.setMinimumWidth(widest + Space.WIDE + Space.CARD)
        for place in range(self._list.count()):
            self._list.item(place).setSizeHint(self._line_size())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _show_again(self) -> None:
        if self._shown:
            self.go_to(self._shown)

    def _line_size(self) -> QSize:
        return QSize(0, self.fontMetrics().height() + Space.FIELD)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = {QEvent.Type.FontChange, QEvent.Type.PaletteChange}
        if event.type() in kinds and hasattr(self, "_list"):
            self._fit_list()
            # Sizes and colours within the text were taken from the former look.
            QTimer.singleShot(0, self, self._show_again)

    def _find(self, text: str) -> None:
        self._list.clear()
        found = self._library.search(text)
        for page in found:
            item = QListWidgetItem(page.title)
            item.setData(_NAME, page.name)
            self._list.addItem(item)
        self._nothing.setVisible(not found)
        self._fit_list()
        if text and found:
            self.go_to(found[0].name)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.go_to(str(item.data(_NAME)))

    def _follow(self, address: QUrl) -> None:
        """Links between pages stay here; others open in the browser of the computer."""
        if address.isRelative():
            self.go_to(address.path().removesuffix(".md"))
        else:
            QDesktopServices.openUrl(address)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(Space.SMALL)
        left.addWidget(self._search)
        left.addWidget(self._nothing)
        left.addWidget(self._list, 1)
        card = Card()
        card.body.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.CARD, Space.CARD, Space.CARD, Space.CARD)
        row.setSpacing(Space.CARD)
        row.addLayout(left, 1)
        row.addWidget(card, 3)
        fit_to_screen(self, grown(self, 936, 648))
        self.setFocusProxy(self._search)
