"""A window that takes a pasted list of villages, one in a line."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from cus_desktop.domain.problems import Problem
from cus_desktop.errors import CusError, Refused
from cus_desktop.services.villages import PastedVillages, paste_villages
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.buttons import primary, secondary
from cus_desktop.ui.widgets.card import PageHeader
from cus_desktop.ui.widgets.labels import Text
from cus_desktop.ui.window_size import fit_to_screen, grown
from cus_desktop.ui.words import say


class PasteVillagesDialog(QDialog):
    """Gmina, a box for the list, and what came of it."""

    def __init__(
        self, context: UiContext, gminas: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(self.tr("Paste a list of villages"))
        self.gmina = QComboBox()
        self.gmina.setAccessibleName(self.tr("Gmina"))
        for gmina_id, name in gminas:
            self.gmina.addItem(name, gmina_id)
        self.box = QPlainTextEdit()
        self.box.setAccessibleName(self.tr("List of villages"))
        self.box.setTabChangesFocus(True)
        self.banner = Banner("info")
        self.add_button = primary(self.tr("Add villages"), "plus")
        self.close_button = secondary(self.tr("Close"))
        hint = Text(
            self.tr(
                "One village in a line. From a spreadsheet also sołectwo, post code and post "
                "office in the next columns. Names that are already on the list stay as they are."
            ),
            "muted",
            wrap=True,
        )
        foot = QHBoxLayout()
        foot.setSpacing(Space.SMALL)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.CARD)
        column.setSpacing(Space.FIELD)
        column.addWidget(PageHeader(self.tr("Paste a list of villages")))
        for part in (self.gmina, hint, self.box, self.banner):
            column.addWidget(part, 1 if part is self.box else 0)
        column.addLayout(foot)
        fit_to_screen(self, grown(self, 612, 540))
        self.add_button.clicked.connect(self.add)
        self.close_button.clicked.connect(self.reject)
        self.box.textChanged.connect(self._typed)
        self._typed()
        self.box.setFocus()

    def add(self) -> None:
        """Add every line as a village of the chosen gmina."""
        self.add_button.setEnabled(False)
        work = partial(
            paste_villages,
            self._context.desk,
            self.gmina.currentData(),
            self.box.toPlainText(),
        )
        self._context.background.write(work, self._added, self._failed)

    def _added(self, done: PastedVillages) -> None:
        self.box.clear()
        words = self.tr("%n village(s) added.", "", len(done.added))
        if done.known:
            shown = ", ".join(done.known)
            words += " " + self.tr("Already on the list: %1").replace("%1", shown)
        self.banner.show_message("success", words)

    def _failed(self, error: BaseException) -> None:
        self._typed()
        if isinstance(error, Refused):
            lines = [self._line_words(problem) for problem in error.problems]
            self.banner.show_message("danger", "\n".join(lines))
        elif isinstance(error, CusError):
            self.banner.show_message("danger", say(error))
        else:
            raise error

    def _line_words(self, problem: Problem) -> str:
        line = self.tr("Line %1: %2").replace("%1", str(problem.params.get("row", "")))
        return line.replace("%2", say(problem))

    def _typed(self) -> None:
        self.add_button.setEnabled(bool(self.box.toPlainText().strip()))
