"""Lists: pages arrive in order, late answers are dropped, the selection follows the record."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from cus_desktop.ui.application import Desktop
from cus_desktop.ui.background import Background
from cus_desktop.ui.changes import Changes
from cus_desktop.ui.tables.columns import Column
from cus_desktop.ui.tables.list_panel import ListPanel, ListWords
from cus_desktop.ui.tables.paged_model import PagedModel
from cus_desktop.ui.tables.paging import Page, PageRequest
from tests.ui.gallery import Person, people, people_source

COLUMNS = (
    Column[Person]("name", "Nazwisko", lambda row: row.name, "Żółcińska Anna", "name"),
    Column[Person]("place", "Miejscowość", lambda row: row.place, "Łężany", rank=1),
    Column[Person]("end", "Koniec", lambda row: "", "00.00.0000", right=True, rank=2),
)
WORDS = ListWords("Lista", "Szukaj", "Szukaj…", "users", "Pusto", "Dodaj osobę.", "Dodaj")


class Store:
    """A source whose rows change and whose answers can be held back."""

    def __init__(self, rows: list[Person]) -> None:
        self.rows = rows
        self.requests: list[PageRequest] = []
        self.gate = threading.Event()
        self.gate.set()

    def read(self, request: PageRequest) -> Page[Person]:
        self.requests.append(request)
        rows = list(self.rows)
        if request.text.startswith("slow"):
            self.gate.wait(5)
            request = replace(request, text="")
        return people_source(rows)(request)


@pytest.fixture
def store() -> Store:
    """A thousand and fifty made-up people."""
    return Store(people(1_050))


@pytest.fixture
def model(store: Store, background: Background) -> PagedModel[Person]:
    """A model under Qt's own tester."""
    made = PagedModel[Person](COLUMNS, lambda row: row.id, store.read, background)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning, made)
    return made


@pytest.fixture
def panel(qtbot: QtBot, store: Store, background: Background) -> ListPanel[Person]:
    """A shown list."""
    made = ListPanel[Person](
        WORDS,
        COLUMNS,
        store.read,
        lambda row: row.id,
        background,
        filters=((None, "Wszyscy"), ("active", "Aktywni")),
        sort="name",
    )
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    background.wait_idle()
    return made


def fetch_all(model: PagedModel[Person], background: Background) -> None:
    """Scroll to the end."""
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
        background.wait_idle()


def names(model: PagedModel[Person]) -> list[str]:
    """The first column as shown."""
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_all_rows_arrive_once_and_in_order(
    model: PagedModel[Person], store: Store, background: Background
) -> None:
    model.ask(PageRequest())
    background.wait_idle()
    fetch_all(model, background)
    assert names(model) == [row.name for row in store.rows]
    assert len({model.id_at(row) for row in range(model.rowCount())}) == 1_050


def test_a_listener_that_asks_during_the_insertion_doubles_no_row(
    model: PagedModel[Person], store: Store, background: Background
) -> None:
    model.rowsInserted.connect(lambda: model.fetchMore(QModelIndex()))
    model.ask(PageRequest())
    background.wait_idle()
    fetch_all(model, background)
    assert model.rowCount() == len(store.rows)


def test_a_late_answer_to_an_older_question_is_dropped(
    model: PagedModel[Person], store: Store, background: Background
) -> None:
    store.gate.clear()
    model.ask(PageRequest(text="slow"))
    model.ask(PageRequest(text="zolcinska"))
    QTest.qWait(50)
    store.gate.set()
    background.wait_idle()
    assert set(names(model)) == {row.name for row in store.rows if "Żółcińska" in row.name}
    assert model.matching < model.total == 1_050


def test_cells_are_read_aloud_with_their_column(
    model: PagedModel[Person], background: Background
) -> None:
    model.ask(PageRequest())
    background.wait_idle()
    spoken = model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Koniec: —"


@settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(questions=st.lists(st.sampled_from(["", "zol", "cwik anna", "łęż", "qqq"]), max_size=6))
def test_whatever_is_typed_the_last_question_is_answered(
    model: PagedModel[Person], store: Store, background: Background, questions: list[str]
) -> None:
    for text in (*questions, "gęś"):
        model.ask(PageRequest(text=text))
    background.wait_idle()
    fetch_all(model, background)
    assert names(model) == [row.name for row in store.rows if "Gęś" in row.name]


def test_typing_finds_people_without_polish_letters(
    panel: ListPanel[Person], background: Background, qtbot: QtBot
) -> None:
    qtbot.keyClicks(panel.search, "zolcinska lez")
    qtbot.waitUntil(lambda: panel.model.request.text == "zolcinska lez")
    background.wait_idle()
    row = panel.current()
    assert row is not None
    assert (row.name.split()[0], row.place) == ("Żółcińska", "Łężany")
    assert panel.count.text() == f"{panel.model.matching} z 1\u00a0050"


def test_a_word_typed_quickly_asks_once(
    panel: ListPanel[Person], store: Store, qtbot: QtBot, background: Background
) -> None:
    asked = len(store.requests)
    qtbot.keyClicks(panel.search, "pajak")
    qtbot.waitUntil(lambda: panel.model.request.text == "pajak")
    background.wait_idle()
    assert len(store.requests) == asked + 1


def test_nothing_found_empties_the_card_and_offers_to_clear(
    panel: ListPanel[Person], background: Background, qtbot: QtBot
) -> None:
    shown: list[object] = []
    panel.current_changed.connect(shown.append)
    panel.search.setText("qqq")
    qtbot.waitUntil(lambda: bool(shown) and shown[-1] is None)
    assert panel.current() is None
    panel._nothing.button.click()
    background.wait_idle()
    assert (panel.search.text(), panel.model.matching) == ("", 1_050)
    assert shown[-1] is not None


def test_an_empty_list_says_what_will_be_here(qtbot: QtBot, background: Background) -> None:
    panel = ListPanel[Person](WORDS, COLUMNS, Store([]).read, lambda row: row.id, background)
    qtbot.addWidget(panel)
    panel.show()
    background.wait_idle()
    with qtbot.waitSignal(panel.new_asked):
        panel._empty.button.click()
    assert panel._empty.isVisible()


def test_the_same_person_stays_selected_when_the_list_changes(
    panel: ListPanel[Person], store: Store, background: Background
) -> None:
    panel.select(store.rows[120].id)
    kept = store.rows[120].id
    store.rows = [replace(store.rows[5], id="new", name="Aaa Aaa"), *store.rows]
    panel.reload()
    background.wait_idle()
    row = panel.current()
    assert row is not None
    assert (row.id, panel.table.currentIndex().row()) == (kept, 121)


def test_a_person_far_down_is_found_and_nobody_else_is_shown_meanwhile(
    panel: ListPanel[Person], store: Store, background: Background
) -> None:
    shown: list[Person | None] = []
    panel.current_changed.connect(shown.append)
    panel.set_filter("active")
    background.wait_idle()
    hidden = next(row for row in store.rows[900:] if row.state != "active")
    shown.clear()
    panel.select(hidden.id)
    background.wait_idle()
    assert [row for row in shown if row is not None] == [hidden]
    assert panel.current() == hidden
    assert panel.chips is not None
    assert panel.chips.value() is None


def test_a_person_who_is_nowhere_leaves_the_first_selected(
    panel: ListPanel[Person], store: Store, background: Background
) -> None:
    panel.select("nobody")
    background.wait_idle()
    assert panel.current() == store.rows[0]


def test_end_goes_to_the_last_of_all_people_and_home_back(
    qtbot: QtBot, background: Background
) -> None:
    store = Store(people(20_000))
    panel = ListPanel[Person](WORDS, COLUMNS, store.read, lambda row: row.id, background)
    qtbot.addWidget(panel)
    panel.show()
    background.wait_idle()
    qtbot.keyClick(panel.table, Qt.Key.Key_End)
    background.wait_idle()
    assert panel.current() == store.rows[-1]
    assert panel.model.rowCount() == 20_000
    assert len(store.requests) <= 12, "read in large steps, nothing twice"
    qtbot.keyClick(panel.table, Qt.Key.Key_Home)
    assert panel.current() == store.rows[0]


def test_another_key_ends_the_way_to_the_last(
    panel: ListPanel[Person], background: Background
) -> None:
    panel.model.read_all()
    QTest.keyClick(panel.table, Qt.Key.Key_Down)
    background.wait_idle()
    assert panel.table.currentIndex().row() == 1


def test_down_goes_from_the_search_to_the_list_and_enter_opens(
    panel: ListPanel[Person], qtbot: QtBot
) -> None:
    opened: list[Person] = []
    panel.opened.connect(opened.append)
    panel.search.setFocus()
    qtbot.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.table.hasFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert opened == [panel.model.row_at(1)]


def test_escape_clears_the_search(
    panel: ListPanel[Person], background: Background, qtbot: QtBot
) -> None:
    panel.search.setText("zajac")
    qtbot.waitUntil(lambda: panel.model.request.text == "zajac")
    qtbot.keyClick(panel.search, Qt.Key.Key_Escape)
    background.wait_idle()
    assert (panel.search.text(), panel.model.request.text) == ("", "")


def test_the_arrow_in_the_header_tells_the_real_order(
    panel: ListPanel[Person], background: Background
) -> None:
    header = panel.table.horizontalHeader()
    assert header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
    panel.table._header_clicked(0)
    background.wait_idle()
    assert panel.model.request.descending
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    panel.table._header_clicked(1)
    background.wait_idle()
    assert header.sortIndicatorSection() == 0


def test_narrow_lists_leave_out_the_least_needed_columns(panel: ListPanel[Person]) -> None:
    table = panel.table
    shown = []
    for width in (900, 330, 200):
        panel.setFixedWidth(width)
        table.fit_columns()
        shown.append([not table.isColumnHidden(place) for place in range(3)])
    assert shown[0] == [True, True, True]
    assert shown[-1][0] is True
    assert shown[-1][2] is False


class Change:
    """What a commit tells."""

    def __init__(self, *tables: str) -> None:
        self.rows = frozenset((table, "1") for table in tables)


def test_a_commit_to_its_table_is_read_at_once_and_a_hidden_list_waits(
    panel: ListPanel[Person], store: Store, background: Background, qtbot: QtBot
) -> None:
    changes = Changes()
    panel.follow(changes, {"resident"})
    before = len(store.requests)
    changes.committed.emit(Change("plan"))
    changes.committed.emit(Change("resident"))
    background.wait_idle()
    assert len(store.requests) == before + 1
    panel.hide()
    changes.committed.emit(Change("resident"))
    background.wait_idle()
    assert len(store.requests) == before + 1
    panel.show()
    background.wait_idle()
    assert len(store.requests) == before + 2


def test_long_lists_never_hold_the_window_up(
    model: PagedModel[Person], background: Background
) -> None:
    ticks: list[float] = []
    model.loaded.connect(lambda: ticks.append(1.0))
    rows: Callable[[], int] = model.rowCount
    model.ask(PageRequest())
    assert rows() == 0, "the first page must not be read on the window's thread"
    background.wait_idle()
    assert (ticks, rows()) == ([1.0], 200)


def test_large_text_gives_the_chips_a_row_of_their_own(
    store: Store, background: Background, qtbot: QtBot, desktop: Desktop
) -> None:
    filters = ((None, "Wszyscy"), ("active", "W realizacji"), ("renew", "Do odnowienia"))
    made = ListPanel(
        WORDS, COLUMNS, store.read, lambda row: row.id, background, filters=filters, sort="name"
    )
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    background.wait_idle()
    chips = made.chips
    assert chips is not None
    assert abs(chips.geometry().center().y() - made.search.geometry().center().y()) < 8
    desktop.look.set_text_percent(200)
    made.resize(700, 500)
    qtbot.waitUntil(lambda: chips.y() > made.search.geometry().bottom())
    assert chips.x() == made.search.x()
    hint = made.search.fontMetrics().horizontalAdvance("Szukaj: nazwisko")
    assert made.search.width() > hint


def test_a_cut_cell_tells_all_of_it_in_its_tool_tip(panel: ListPanel[Person], qtbot: QtBot) -> None:
    table = panel.table
    index = panel.model.index(0, 0)
    table.setColumnWidth(0, 40)
    where = table.visualRect(index).center()
    event = QHelpEvent(QEvent.Type.ToolTip, where, table.viewport().mapToGlobal(where))
    QApplication.sendEvent(table.viewport(), event)
    assert QToolTip.text() == index.data()
    table.setColumnWidth(0, 400)
    QApplication.sendEvent(table.viewport(), event)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
