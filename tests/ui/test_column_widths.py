"""Sharing the width of a table among its columns."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.ui.tables.column_widths import Wish, share

sizes = st.tuples(*[st.integers(10, 400)] * 3).map(sorted)


@st.composite
def wishes(draw: st.DrawFn) -> Wish:
    least, usual, whole = draw(sizes)
    return Wish(least, usual, whole, draw(st.integers(0, 4)), draw(st.booleans()))


@given(st.lists(wishes(), min_size=1, max_size=8), st.integers(0, 3000))
def test_columns_fill_the_room_and_never_overflow_it_for_nothing(
    columns: list[Wish], room: int
) -> None:
    widths = share(columns, room)
    shown = [(wish, width) for wish, width in zip(columns, widths, strict=True) if width]
    assert all(width >= wish.least for wish, width in shown)
    needed = sum(wish.least for wish, _ in shown)
    assert sum(width for _, width in shown) <= max(room, needed)
    assert all(
        width is not None for wish, width in zip(columns, widths, strict=True) if not wish.rank
    )


@given(st.lists(wishes(), min_size=1, max_size=8))
def test_nothing_is_cut_where_there_is_room_for_all(columns: list[Wish]) -> None:
    widths = share(columns, sum(wish.whole for wish in columns))
    assert widths == [wish.whole for wish in columns]


def test_a_column_that_is_mostly_empty_gives_its_room_to_one_that_is_cut() -> None:
    names = Wish(100, 250, 260, stretch=True)
    remarks = Wish(80, 80, 900, stretch=True)
    given_names, given_remarks = share([names, remarks], 400)
    assert given_names is not None
    assert given_remarks is not None
    assert given_names >= 250
    assert given_names + given_remarks == 400


def test_the_least_needed_column_is_left_out_first() -> None:
    name, fee, unit = Wish(200, 200, 200), Wish(100, 100, 100, 1), Wish(80, 80, 80, 2)
    assert share([name, fee, unit], 320) == [200, 120, None]
    assert share([name, fee, unit], 250) == [250, None, None]
