from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.plan_week import WEEKDAYS, week
from cus_desktop.domain.plans import ItemTimeDraft
from tests.domain.plan_samples import a_plan, a_service, a_supporting, a_time, an_external

TIMES = st.builds(
    lambda weekday, starts, length: ItemTimeDraft(
        weekday=weekday,
        starts_at=starts,
        ends_at=None if starts is None or length is None else starts + length,
    ),
    st.integers(0, 6),
    st.none() | st.integers(0, 1380),
    st.none() | st.integers(1, 60),
)


def test_a_week_tells_who_comes_in_the_order_of_the_day():
    plan = a_plan(
        items=(
            a_supporting(times=(a_time(0, 17 * 60, 18 * 60),)),
            a_service(times=(a_time(0), a_time(3))),
            an_external(times=(a_time(0, None, None),)),
        )
    )
    monday = week(plan).on(0)
    assert [entry.who for entry in monday] == ["NFZ", "Gabinet „Krok”", "Łucja Ćwik"]


def test_days_on_which_nobody_comes_are_gaps():
    plan = a_plan(items=(a_service(times=tuple(a_time(day) for day in range(5))),))
    assert week(plan).gaps == (5, 6)


def test_a_plan_without_times_has_no_gaps():
    assert week(a_plan(items=(a_service(),))).gaps == ()


def test_visits_that_share_a_minute_clash_and_neighbouring_ones_do_not():
    first = a_service(times=(a_time(0, 480, 600),))
    touching = an_external(times=(a_time(0, 600, 660),))
    sharing = an_external(times=(a_time(0, 599, 660),))
    assert week(a_plan(items=(first, touching))).clashes == ()
    [clash] = week(a_plan(items=(sharing, first))).clashes
    assert (clash.first.item_id, clash.second.item_id) == (first.id, sharing.id)


def test_visits_in_different_months_do_not_clash():
    winter = a_service(times=(a_time(0),), valid_to=date(2027, 2, 28))
    spring = a_service(times=(a_time(0),), valid_from=date(2027, 3, 1))
    plan = a_plan(items=(winter, spring))
    assert week(plan).clashes == ()
    assert len(week(plan, date(2027, 1, 5)).entries) == 1


def test_a_day_without_an_hour_clashes_with_nothing():
    plan = a_plan(
        items=(a_service(times=(a_time(0),)), an_external(times=(a_time(0, None, None),)))
    )
    assert week(plan).clashes == ()


def test_d30_a_helper_who_is_not_to_be_named_is_not_named_in_the_week():
    [entry] = week(a_plan(items=(a_supporting(who_may_be_named=False),))).entries
    assert entry.who == ""


@given(st.lists(TIMES, max_size=8), st.lists(TIMES, max_size=8))
def test_the_week_depends_neither_on_the_order_of_lines_nor_of_times(
    ours: list[ItemTimeDraft], theirs: list[ItemTimeDraft]
):
    one, two = a_service(times=tuple(ours)), an_external(times=tuple(theirs))
    plain = week(a_plan(items=(one, two)))
    turned = week(
        a_plan(
            items=(
                replace(two, times=tuple(reversed(theirs))),
                replace(one, times=tuple(reversed(ours))),
            )
        )
    )
    assert plain == turned


@given(st.lists(TIMES, min_size=1, max_size=12))
def test_every_day_is_either_taken_or_a_gap(times: list[ItemTimeDraft]):
    found = week(a_plan(items=(a_service(times=tuple(times)),)))
    taken = {time.weekday for time in times}
    assert set(found.gaps) | taken == set(WEEKDAYS)
    assert not set(found.gaps) & taken
    assert len(found.entries) == len(times)


@given(st.lists(TIMES, max_size=10))
def test_a_clash_is_two_times_that_share_a_minute(times: list[ItemTimeDraft]):
    items = tuple(a_service(times=(time,)) for time in times)
    clashing = {
        frozenset((clash.first.item_id, clash.second.item_id))
        for clash in week(a_plan(items=items)).clashes
    }
    for place, one in enumerate(items):
        for two in items[place + 1 :]:
            shared = _minutes(one.times[0]) & _minutes(two.times[0])
            assert (frozenset((one.id, two.id)) in clashing) == bool(shared)


def _minutes(time: ItemTimeDraft) -> set[tuple[int, int]]:
    if time.starts_at is None:
        return set()
    ends = time.ends_at if time.ends_at is not None else time.starts_at + 1
    return {(time.weekday, minute) for minute in range(time.starts_at, ends)}
