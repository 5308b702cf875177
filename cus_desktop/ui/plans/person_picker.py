"""Choosing the person a plan is begun for."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cus_desktop.services.residents import ResidentRow
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.residents.resident_list import columns, list_words, read_page
from cus_desktop.ui.tables.list_panel import ListPanel
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.buttons import primary, secondary
from cus_desktop.ui.widgets.card import PageHeader
from cus_desktop.ui.window_size import fit_to_screen, grown

_WIDTH, _HEIGHT = 820, 560


class PersonPicker(QDialog):
    """``picked`` carries the row of the person chosen."""

    picked = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None) -> None:
        super().__init__(parent)
        title = self.tr("For whom is the plan?")
        self.setWindowTitle(title)
        self.panel: ListPanel[ResidentRow] = ListPanel(
            list_words(),
            columns(context.today()),
            partial(read_page, context.desk, ""),
            _row_id,
            context.background,
            sort="name",
        )
        self._take = primary(self.tr("Begin the plan"), "file-plus")
        self._take.setEnabled(False)
        cancel = secondary(self.tr("Cancel"))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.CARD)
        column.setSpacing(Space.FIELD)
        column.addWidget(PageHeader(title))
        column.addWidget(self.panel, 1)
        column.addLayout(foot)
        self.panel.current_changed.connect(self._chosen)
        self.panel.opened.connect(self._pick)
        self._take.clicked.connect(self._pick_current)
        cancel.clicked.connect(self.reject)
        fit_to_screen(self, grown(self, _WIDTH, _HEIGHT))
        self.panel.setFocus()

    def _chosen(self, row: ResidentRow | None) -> None:
        self._take.setEnabled(row is not None)

    def _pick_current(self) -> None:
        row = self.panel.current()
        if row is not None:
            self._pick(row)

    def _pick(self, row: ResidentRow) -> None:
        self.accept()
        self.picked.emit(row)


def _row_id(row: ResidentRow) -> str:
    return row.id
