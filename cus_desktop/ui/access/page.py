"""The page of the access log: one list of looks and saves, filters, export, old lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from cus_desktop.domain.access_acts import ActKind
from cus_desktop.domain.dates import format_date
from cus_desktop.domain.rights import Right
from cus_desktop.errors import CusError
from cus_desktop.services.access_log import (
    LogQuestion,
    LogUser,
    OldLines,
    ShownLine,
    let_go_old_lines,
    old_lines,
    page_of_access,
    users_of_log,
)
from cus_desktop.services.rights import may
from cus_desktop.ui.access.export import LogExport
from cus_desktop.ui.access.filters import LogFilters
from cus_desktop.ui.access.words import (
    kind_chip,
    kind_words,
    record_words,
    resident_words,
    what_words,
    when_words,
)
from cus_desktop.ui.ask import Answer, Question
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.shell.commands import Command
from cus_desktop.ui.shell.pages import Page
from cus_desktop.ui.tables.columns import Column
from cus_desktop.ui.tables.list_panel import ListPanel, ListWords
from cus_desktop.ui.tables.paging import Page as RowPage
from cus_desktop.ui.tables.paging import PageRequest
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.buttons import secondary
from cus_desktop.ui.widgets.card import PageHeader
from cus_desktop.ui.words import say


class AccessLogPage(Page):
    """Who did what, when, to whose record; the newest first."""

    help_page = "access-log"

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._resident_id = ""
        self._question = LogQuestion()
        self._export: LogExport | None = None
        self.filters = LogFilters(context.today)
        self.panel = self._make_panel()
        self.old = Banner("info")
        self.old.set_action(self.tr("Delete the old lines…"), self.delete_old)
        self.one = Banner("info")
        self.one.set_action(self.tr("Show everything"), self.show_all)
        header = PageHeader(self.tr("Access log"))
        header.set_subtitle(
            self.tr("Who viewed, printed, exported and changed what. Lines are only added.")
        )
        self.export = secondary(self.tr("Export…"), "file-spreadsheet")
        self.export.clicked.connect(self.export_log)
        header.add_action(self.export)
        column = self.column()
        column.addWidget(header)
        column.addWidget(self.old)
        column.addWidget(self.one)
        column.addWidget(self.filters)
        column.addWidget(self.panel, 1)
        self.setFocusProxy(self.panel)
        self.filters.changed.connect(self._narrow)
        self.panel.cleared.connect(self._clear)
        self.panel.opened.connect(self._open)
        context.commands.add(
            Command(
                "access.export",
                self.tr("Export the access log"),
                "file-spreadsheet",
                self.export_log,
                page="access",
            )
        )

    # For the window

    def show_target(self, target: Any) -> None:
        """Show what concerned one resident: the id and the name."""
        self._resident_id, name = target
        self.filters.clear()
        words = self.tr("Only what concerned %1 is shown.").replace("%1", name)
        self.one.show_message("info", words)
        self._narrow()

    def show_all(self) -> None:
        """Show the log of everybody again."""
        self._clear()
        self._narrow()

    def shown(self) -> None:
        super().shown()
        self.panel.reload()
        read = self._context.background.read
        read(partial(users_of_log, self._context.desk), self._show_users, self._refused)
        read(self._old, self._show_old, self._refused)

    def panes(self) -> Sequence[QWidget]:
        return (self.filters, self.panel.bar, self.panel.table)

    # Reading

    def question(self) -> LogQuestion:
        """What the list shows now."""
        return replace(self._question, text="" if self._resident_id else self.panel.search.text())

    def _narrow(self) -> None:
        """Ask anew; pages are read on another thread, which must not look at the fields."""
        self._question = self.filters.narrowed(LogQuestion(resident_id=self._resident_id))
        self.panel.reload()

    def _page_of(self, request: PageRequest) -> RowPage[ShownLine]:
        asked = self._question
        question = asked if asked.resident_id else replace(asked, text=request.text)
        found = page_of_access(
            self._context.desk, question, after=request.after, limit=request.limit
        )
        total = found.matching
        if request.after is None and question != LogQuestion():
            total = page_of_access(self._context.desk, LogQuestion(), limit=1).matching
        return RowPage(found.rows, next=found.next, matching=found.matching, total=total)

    def _clear(self) -> None:
        self._resident_id = ""
        self.one.show_message("info", "")
        self.filters.clear()
        self._question = LogQuestion()

    def _show_users(self, users: Sequence[LogUser]) -> None:
        self.filters.show_users(users)

    def _refused(self, error: BaseException) -> None:
        """The list tells why; here it need not be told again."""
        if not isinstance(error, CusError):
            raise error

    # Opening

    def _open(self, row: ShownLine) -> None:
        """Go to the resident the line is about."""
        if row.line.resident_id and may(self._context.desk, Right.RESIDENTS_VIEW):
            self._context.navigate("residents", row.line.resident_id)

    # Export

    def export_log(self) -> None:
        """Write the lines as they are narrowed now to a spreadsheet."""
        self._export = LogExport(self._context, self.question(), self)
        self._export.begin()

    # Old lines

    def _old(self) -> OldLines | None:
        desk = self._context.desk
        return old_lines(desk) if may(desk, Right.DATA_DESTROY) else None

    def _show_old(self, found: OldLines | None) -> None:
        words = ""
        if found is not None and found.count:
            #: %1 is a date, %2 a number of months
            words = self.tr(
                "%n line(s) are from before %1 and older than %2 months.", "", found.count
            )
            words = words.replace("%1", format_date(found.kept_from))
            words = words.replace("%2", str(found.months))
        self.old.show_message("info", words)

    def delete_old(self) -> None:
        """Ask, and let the lines go whose time is over."""
        question = Question(
            self.tr("Delete the old lines?"),
            self.tr(
                "Lines of past years are deleted for good; the log keeps a line that says how "
                "many. Export them first if somebody may still ask for them."
            ),
            (
                Answer("cancel", self.tr("Cancel")),
                Answer("delete", self.tr("Delete the lines"), "danger"),
            ),
            "warning",
        )
        if self._context.asker.ask(self, question) == "delete":
            work = partial(let_go_old_lines, self._context.desk)
            self._context.background.write(work, self._deleted, self._not_deleted)

    def _deleted(self, _count: int) -> None:
        self.shown()

    def _not_deleted(self, error: BaseException) -> None:
        if not isinstance(error, CusError):
            raise error
        self.old.show_message("warning", say(error))

    # Making

    def _make_panel(self) -> ListPanel[ShownLine]:
        words = ListWords(
            name=self.tr("Access log"),
            search=self.tr("Search a resident in the access log"),
            search_hint=self.tr("Search: name or PESEL of a resident…"),
            empty_icon="eye",
            empty_title=self.tr("Nothing has been written yet"),
            empty_text=self.tr("Looks at people's data and all changes will stand here."),
            nothing_found=self.tr("Choose a longer period, another person or another kind."),
        )
        return ListPanel(words, self._columns(), self._page_of, _row_id, self._context.background)

    def _columns(self) -> tuple[Column[ShownLine], ...]:
        longest = max((kind_words(kind) for kind in ActKind), key=len)
        return (
            Column("when", self.tr("When"), when_words, "00.00.0000, 00.00"),
            Column("who", self.tr("Who"), _who, "Małgorzata Śniegoń", strong=True),
            Column("kind", self.tr("Kind"), _kind, longest, chip=kind_chip, rank=1),
            Column(
                "what", self.tr("What was done"), what_words, "Otwarto kartę osoby", stretch=True
            ),
            Column(
                "resident",
                self.tr("Resident"),
                resident_words,
                "Żółcińska-Gęś Stanisława",
                stretch=True,
            ),
            Column("record", self.tr("Record"), record_words, "IPUS/2026/0147", rank=2),
        )


def _row_id(row: ShownLine) -> str:
    return row.line.id


def _who(row: ShownLine) -> str:
    return row.who


def _kind(row: ShownLine) -> str:
    return kind_words(row.line.kind)
