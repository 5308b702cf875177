"""The history page: the journal of the last steps, or all changes of one record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from cus_desktop.errors import CusError
from cus_desktop.services.desk import ChangeSet
from cus_desktop.services.history import HistoryEntry, journal_entries, record_history, undo
from cus_desktop.services.record_names import names_in, with_author_names
from cus_desktop.texts.field_labels import table_label
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms.scroll import ScrollPage
from cus_desktop.ui.history.entry_words import (
    change_lines,
    record_words,
    title_words,
    when_words,
)
from cus_desktop.ui.history.parts import PARTS
from cus_desktop.ui.shell.pages import Page
from cus_desktop.ui.tables.columns import Column
from cus_desktop.ui.tables.paged_model import RowsModel
from cus_desktop.ui.tables.table_view import TableView
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner, EmptyState
from cus_desktop.ui.widgets.buttons import secondary
from cus_desktop.ui.widgets.card import Card, PageHeader
from cus_desktop.ui.widgets.labels import Text, show_if
from cus_desktop.ui.words import say, translate

MOST_ENTRIES = 300

Target = tuple[str, str]
"""Table and id of the record whose history is wanted."""


@dataclass(frozen=True)
class _Read:
    """What a background read gives the page."""

    target: Target | None
    entries: Sequence[HistoryEntry]
    names: Mapping[str, str]


class HistoryPage(Page):
    """Who changed what: a list of steps, and each field of the selected one."""

    help_page = "history"

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._target: Target | None = None
        self._names: Mapping[str, str] = {}
        self._stale = True
        self._header = PageHeader(self.tr("History of changes"))
        self.whole = secondary(self.tr("Show the whole journal"), "history")
        self.whole.clicked.connect(self.show_journal)
        self._header.add_action(self.whole)
        self.trouble = Banner("warning")
        self.model = RowsModel(self._columns(), lambda entry: entry.dot, self)
        self.table = TableView(self.tr("Steps, the newest first"), self.model)
        self.details = _EntryCard()
        self.details.undo.clicked.connect(self.undo_shown)
        self._empty = EmptyState(
            "history",
            self.tr("No changes yet"),
            self.tr("Everything that is saved appears here with its author and time."),
        )
        self._list = Card(padding=1)
        self._list.body.addWidget(self.table)
        self._list.body.addWidget(self._empty)
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._moved)
        context.changes.committed.connect(self._committed)

    # For the window

    def show_target(self, target: Any) -> None:
        """Show the history of a record: its table and id."""
        table, record_id = target
        self._target = (table, record_id)
        self._read()

    def show_journal(self) -> None:
        """Show the last steps of the whole office."""
        self._target = None
        self._read()

    def shown(self) -> None:
        self.table.setFocus()
        if self._stale:
            self._read()

    def panes(self) -> Sequence[QWidget]:
        return (self.table, self.details)

    # Taking back

    def undo_shown(self) -> None:
        """Take back the step that is shown, where that is still possible."""
        entry = self.details.entry
        if entry is not None:
            work = partial(undo, self._context.desk, entry.dot)
            self._context.background.write(work, self._undone, self._refused)

    def _undone(self, _title: str) -> None:
        self.trouble.show_message("success", self.tr("The step was taken back."))

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, CusError):
            raise error
        self.trouble.show_message("warning", say(error))

    # Reading

    def _read(self) -> None:
        self._stale = False
        self.trouble.show_message("warning", "")
        target = self._target
        self._context.background.read(partial(self._entries, target), self._show, self._refused)

    def _entries(self, target: Target | None) -> _Read:
        desk = self._context.desk
        if target is None:
            entries: Sequence[HistoryEntry] = journal_entries(desk, limit=MOST_ENTRIES)
        else:
            table, record_id = target
            entries = record_history(
                desk, table, record_id, children=PARTS.get(table, ()), limit=MOST_ENTRIES
            )
        return _Read(target, with_author_names(desk, entries), names_in(desk, entries))

    def _show(self, found: _Read) -> None:
        if found.target != self._target:
            return
        self._names = found.names
        self.model.set_rows(found.entries)
        self.table.fit_columns()
        self._header.set_subtitle(self._subject(found))
        self.whole.setVisible(found.target is not None)
        show_if(self.table, bool(found.entries))
        show_if(self._empty, not found.entries)
        self.details.setVisible(bool(found.entries))
        if found.entries:
            self.table.setCurrentIndex(self.model.index(0, 0))
            self._show_entry(0)

    def _subject(self, found: _Read) -> str:
        if found.target is None:
            return self.tr("The last steps of the office")
        table, record_id = found.target
        return f"{table_label(table, translate)} {found.names.get(record_id, '')}".strip()

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self._show_entry(current.row())

    def _show_entry(self, place: int) -> None:
        entry = self.model.row_at(place)
        if entry is not None:
            record = self._target[1] if self._target else ""
            possible = entry.dot in self._context.desk.store.recent
            self.details.show_entry(entry, self._names, record, undoable=possible)

    def _committed(self, _change: ChangeSet) -> None:
        if self.isVisible():
            self._read()
        else:
            self._stale = True

    # Making

    def _columns(self) -> tuple[Column[HistoryEntry], ...]:
        return (
            Column(
                "when", self.tr("When"), lambda entry: when_words(entry.when), "00.00.0000, 00.00"
            ),
            Column(
                "what",
                self.tr("What was done"),
                title_words,
                "Uzgodniono plan z osobą",
                strong=True,
                stretch=True,
                wraps=True,
            ),
            Column("who", self.tr("Who"), lambda entry: entry.who, "Elżbieta Śliwińska", rank=2),
            Column(
                "record",
                self.tr("Record"),
                lambda entry: record_words(entry, self._names),
                "plan IPUS/2026/0147",
                stretch=True,
                wraps=True,
                rank=1,
            ),
        )

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(Space.FIELD)
        splitter.addWidget(self._list)
        splitter.addWidget(self.details)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([600, 400])
        column = self.column()
        column.addWidget(self._header)
        column.addWidget(self.trouble)
        column.addWidget(splitter, 1)
        self.setFocusProxy(self.table)


class _EntryCard(Card):
    """One step: what, who, when, and every field from old to new."""

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.entry: HistoryEntry | None = None
        self._title = Text("", "section", wrap=True)
        self._who = Text("", "muted", wrap=True)
        self.undo = secondary(self.tr("Take this step back"), "undo-2")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.SMALL)
        self.shown: list[Text] = []
        scroll = ScrollPage(margin=Space.CARD)
        scroll.body.setSpacing(Space.FIELD)
        scroll.body.addWidget(self._title)
        scroll.body.addWidget(self._who)
        scroll.body.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)
        scroll.body.addLayout(self._lines)
        scroll.body.addStretch(1)
        self.body.addWidget(scroll)

    def show_entry(
        self, entry: HistoryEntry, names: Mapping[str, str], record: str, *, undoable: bool
    ) -> None:
        """Show a step; ``record`` is the record whose history is read, or empty."""
        self.entry = entry
        self._title.setText(title_words(entry))
        by = self.tr("%1, by %2").replace("%1", when_words(entry.when))
        self._who.setText(by.replace("%2", entry.who))
        show_if(self.undo, undoable)
        for line in self.shown:
            self._lines.removeWidget(line)
            line.hide()
            line.deleteLater()
        lines = list(change_lines(entry, names, record))
        left = entry.rows - len({change.row_id for change in entry.changes} | _ids(entry))
        if left > 0 and not record:
            lines.append(self.tr("and %n more record(s)", "", left))
        self.shown = [Text(line, wrap=True, selectable=True) for line in lines]
        for text in self.shown:
            self._lines.addWidget(text)


def _ids(entry: HistoryEntry) -> set[str]:
    return {row_id for _, row_id in entry.added}
