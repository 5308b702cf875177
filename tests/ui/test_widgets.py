"""Small widgets: dates, times, sums, facts, the week."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from cus_desktop.domain.money import Money
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.theme.look import Scheme
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.buttons import ChipGroup
from cus_desktop.ui.widgets.date_edit import DateEdit, date_echo, distance
from cus_desktop.ui.widgets.key_values import KeyValueGrid
from cus_desktop.ui.widgets.labels import Text
from cus_desktop.ui.widgets.money_edit import MoneyEdit
from cus_desktop.ui.widgets.time_range import TimeRangeEdit
from cus_desktop.ui.widgets.timeline import Timeline, TimelineEntry
from cus_desktop.ui.widgets.week_grid import WeekGrid
from cus_desktop.ui.widgets.week_layout import WeekBlock, hours_shown, placed

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("3.11.26", "03.11.2026"),
        ("03112026", "03.11.2026"),
        ("+14", "05.12.2026"),
        ("dzis", "21.11.2026"),
        ("", ""),
    ],
)
def test_dates_are_typed_as_people_write_them(qtbot: QtBot, typed: str, shown: str) -> None:
    edit = DateEdit(lambda: TODAY)
    qtbot.addWidget(edit)
    edit.show()
    qtbot.keyClicks(edit, typed)
    edit.normalise()
    assert edit.text() == shown


def test_up_and_down_change_the_date_by_a_day_and_f4_opens_the_calendar(qtbot: QtBot) -> None:
    edit = DateEdit(lambda: TODAY)
    qtbot.addWidget(edit)
    edit.show()
    edit.set_value(date(2026, 2, 28))
    qtbot.keyClick(edit, Qt.Key.Key_Up)
    assert edit.value() == date(2026, 3, 1)
    qtbot.keyClick(edit, Qt.Key.Key_F4)
    assert edit._calendar is not None
    with qtbot.waitSignal(edit.changed):
        edit._calendar._taken(edit._calendar._month.selectedDate().addDays(1))
    assert edit.value() == date(2026, 3, 2)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (TODAY, "dziś"),
        (TODAY + timedelta(days=1), "jutro"),
        (TODAY + timedelta(days=12), "za 12 dni"),
        (TODAY + timedelta(weeks=3), "za 3 tygodnie"),
        (TODAY - timedelta(weeks=5), "5 tygodni temu"),
        (TODAY + timedelta(days=365), "za 12 miesięcy"),
        (date(1948, 8, 4), "78 lat temu"),
    ],
)
def test_the_distance_is_told_in_polish(desktop: Desktop, day: date, words: str) -> None:
    assert distance(day, TODAY) == words


def test_the_weekday_is_echoed(desktop: Desktop) -> None:
    assert date_echo(date(2026, 12, 9), TODAY).startswith("śr., za")


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_every_date_has_a_distance(desktop: Desktop, day: date) -> None:
    assert distance(day, TODAY)
    assert "%n" not in distance(day, TODAY)


def test_sums_take_comma_dot_and_spaces(qtbot: QtBot) -> None:
    edit = MoneyEdit()
    qtbot.addWidget(edit)
    for typed in ("2 024,50", "2024.5"):
        edit.set_typed(typed)
        assert edit.value() == Money.parse("2024,50")
    edit.set_typed("dwa")
    assert edit.malformed is not None


def test_the_dash_of_a_range_goes_on_to_the_end(qtbot: QtBot) -> None:
    edit = TimeRangeEdit("poniedziałek")
    qtbot.addWidget(edit)
    edit.show()
    qtbot.keyClicks(edit.start, "8-")
    assert edit.focusWidget() is edit.end
    qtbot.keyClicks(edit.end, "10.30")
    assert edit.value() == (480, 630)
    assert edit._length.text().replace("\u00a0", " ") == "2 h 30 min"
    edit.end.set_typed("7")
    assert edit.malformed is not None


def test_empty_facts_are_an_em_dash_and_are_read_with_their_label(qtbot: QtBot) -> None:
    grid = KeyValueGrid()
    qtbot.addWidget(grid)
    grid.set_items([("Telefon", ""), ("Adres", "<b>Lipowa</b>")])
    shown = [label.text() for label in grid.findChildren(Text)]
    assert shown == ["Telefon", "—", "Adres", "<b>Lipowa</b>"]
    named = {label.accessibleName() for label in grid.findChildren(Text)}
    assert "Telefon: —" in named


def test_markup_in_data_stays_text(qtbot: QtBot) -> None:
    banner = Banner("info", "<img src=x>")
    qtbot.addWidget(banner)
    assert banner._text.textFormat() == Qt.TextFormat.PlainText


def test_an_address_on_the_web_does_not_widen_a_page(qtbot: QtBot) -> None:
    address = "https://samorzad.gov.pl/web/gmina-jarzebinowo/" + "a" * 300
    text = Text(address, wrap=True)
    qtbot.addWidget(text)
    assert text.minimumSizeHint().width() < 60 * text.fontMetrics().averageCharWidth()
    assert text.text().replace("\u200b", "") == address
    text.setText("Wólka Źródlana 17")
    assert text.text() == "Wólka Źródlana 17"


def test_chips_tell_the_value_chosen(qtbot: QtBot) -> None:
    chips = ChipGroup("Stan", [(None, "Wszystkie"), ("a", "Aktywne")])
    qtbot.addWidget(chips)
    with qtbot.waitSignal(chips.changed) as told:
        chips._group.button(1).click()
    assert (told.args, chips.value()) == (["a"], "a")
    chips.set_first()
    assert chips.value() is None


def test_the_timeline_is_walked_and_read(qtbot: QtBot) -> None:
    timeline = Timeline("Oś czasu")
    qtbot.addWidget(timeline)
    timeline.set_entries(
        [TimelineEntry("21.11.2026", "Plan", "Dodano transport.", id="p1"), TimelineEntry("1", "2")]
    )
    timeline.show()
    index = timeline.model().index(0, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "21.11.2026, Plan, Dodano transport."
    timeline.setCurrentIndex(index)
    with qtbot.waitSignal(timeline.opened) as told:
        timeline.activated.emit(index)
    assert told.args == ["p1"]


# The week


def block(name: str, day: int, start: int | None, end: int | None) -> WeekBlock:
    return WeekBlock(name, day, name, "Usługa", "handshake", "accent", start, end)


WEEK = (
    block("a", 0, 480, 600),
    block("b", 0, 570, 660),
    block("c", 2, 540, 585),
    block("d", 4, None, None),
)


@given(st.lists(st.tuples(st.integers(0, 1380), st.integers(1, 300)), max_size=12))
def test_blocks_beside_each_other_never_cover_each_other(times: list[tuple[int, int]]) -> None:
    blocks = [
        block(str(n), 0, start, min(1440, start + length))
        for n, (start, length) in enumerate(times)
    ]
    laid = placed(blocks, 0)
    assert len(laid) == len(blocks)
    for one in laid:
        assert 0 <= one.lane < one.lanes
        for other in laid:
            if one is not other and one.start < other.end and other.start < one.end:
                assert (one.lane, one.lanes) != (other.lane, other.lanes)
                assert one.lanes == other.lanes


def test_the_scale_holds_early_and_late_visits() -> None:
    assert hours_shown(WEEK) == (480, 1020)
    assert hours_shown([*WEEK, block("e", 0, 310, 330)])[0] == 300
    assert hours_shown([*WEEK, block("f", 0, 1300, 1330)])[1] == 1380


@pytest.fixture
def week(qtbot: QtBot) -> WeekGrid:
    grid = WeekGrid("Tydzień")
    qtbot.addWidget(grid)
    grid.set_blocks(WEEK, gaps=(1,))
    grid.resize(900, grid.sizeHint().height())
    grid.show()
    grid.setFocus()
    grid.grab()
    return grid


def test_the_week_is_told_in_words(week: WeekGrid) -> None:
    words = week.accessibleDescription()
    assert "poniedziałek: 8.00–10.00, a, Usługa; 9.30–11.00, b, Usługa" in words
    assert "wtorek: nikt nie przychodzi" in words


def test_arrows_walk_through_the_week_and_enter_opens(week: WeekGrid, qtbot: QtBot) -> None:
    visited = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(week, key)
        current = week.current()
        assert current is not None
        visited.append(current.id)
    assert visited == ["b", "c", "d", "c"]
    with qtbot.waitSignal(week.opened) as told:
        qtbot.keyClick(week, Qt.Key.Key_Return)
    assert told.args == ["c"]
    assert week.accessibleName().startswith("Tydzień: środa, 9.00–9.45")


def test_a_double_click_on_an_empty_place_asks_for_a_new_visit(
    week: WeekGrid, qtbot: QtBot
) -> None:
    column = week._column(3)
    point = QPoint(column.center().x(), week._top() + round(week._minute() * 125))
    with qtbot.waitSignal(week.asked_new) as told:
        qtbot.mouseDClick(week, Qt.MouseButton.LeftButton, pos=point)
    assert told.args == [3, 600]


def test_the_week_is_painted_in_both_colour_sets(week: WeekGrid, desktop: Desktop) -> None:
    light = week.grab().toImage()
    desktop.look.set_scheme(Scheme.DARK)
    assert week.grab().toImage() != light
