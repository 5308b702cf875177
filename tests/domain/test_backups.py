"""Which backups are kept: by days, weeks and months, and never without a proved one."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.backups import (
    DAYS_KEPT,
    MONTHS_KEPT,
    PRECAUTIONS,
    WEEKS_KEPT,
    KeptBackup,
    Occasion,
    backup_name,
    has_expired,
    is_backup_name,
    is_stale,
    let_go,
)

TODAY = date(2026, 11, 3)
NOON = datetime(2026, 11, 3, 12, tzinfo=UTC)

moments = st.integers(-500 * 24, 48).map(lambda hours: NOON + timedelta(hours=hours))
backups = st.lists(st.tuples(moments, st.sampled_from(Occasion), st.booleans()), max_size=80).map(
    lambda made: [
        KeptBackup(f"{place}", moment, occasion, proved)
        for place, (moment, occasion, proved) in enumerate(made)
    ]
)


def left(made: list[KeptBackup]) -> list[KeptBackup]:
    gone = let_go(made, TODAY)
    return [one for one in made if one.name not in gone]


@given(backups)
def test_the_newest_proved_backup_and_the_newest_of_all_are_never_removed(
    made: list[KeptBackup],
) -> None:
    kept = left(made)
    for chosen in (made, [one for one in made if one.proved]):
        if chosen:
            newest = max(one.made for one in chosen)
            assert any(one.made == newest for one in kept if one in chosen)


@given(backups)
def test_letting_go_twice_lets_nothing_more_go(made: list[KeptBackup]) -> None:
    assert let_go(left(made), TODAY) == frozenset()


@given(backups)
def test_each_of_the_latest_days_weeks_and_months_keeps_one(made: list[KeptBackup]) -> None:
    kept = left(made)
    for count, period in (
        (DAYS_KEPT, lambda one: one.made.date()),
        (WEEKS_KEPT, lambda one: one.made.isocalendar()[:2]),
        (MONTHS_KEPT, lambda one: (one.made.year, one.made.month)),
    ):
        lasting = [one for one in made if not has_expired(one.made.date(), TODAY)]
        latest = sorted({period(one) for one in lasting}, reverse=True)[:count]
        assert set(latest) <= {period(one) for one in kept}


@given(backups)
def test_no_more_is_kept_than_the_periods_and_the_fresh_precautions_ask_for(
    made: list[KeptBackup],
) -> None:
    fresh = TODAY - timedelta(days=DAYS_KEPT)
    ordinary = [
        one for one in left(made) if one.occasion not in PRECAUTIONS or one.made.date() <= fresh
    ]
    assert len(ordinary) <= DAYS_KEPT + WEEKS_KEPT + MONTHS_KEPT + 2


@given(backups)
def test_after_thirteen_months_only_the_newest_and_the_newest_proved_are_left(
    made: list[KeptBackup],
) -> None:
    old = [one for one in left(made) if has_expired(one.made.date(), TODAY)]
    best = [max(made, key=lambda one: one.made)] if made else []
    proved = [one for one in made if one.proved]
    best += [max(proved, key=lambda one: one.made)] if proved else []
    assert {one.made for one in old} <= {one.made for one in best}


@given(backups)
def test_precautions_of_the_last_week_are_all_kept(made: list[KeptBackup]) -> None:
    kept = left(made)
    for one in made:
        if one.occasion in PRECAUTIONS and TODAY - one.made.date() < timedelta(days=DAYS_KEPT):
            assert one in kept


def test_of_one_day_the_proved_backup_is_kept_rather_than_a_later_one() -> None:
    morning, evening = NOON - timedelta(days=1, hours=4), NOON - timedelta(days=1)
    made = [
        KeptBackup("today", NOON, Occasion.DAILY),
        KeptBackup("proved", morning, Occasion.DAILY, proved=True),
        KeptBackup("later", evening, Occasion.CLOSE),
    ]
    assert let_go(made, TODAY) == {"later"}


def test_a_year_of_daily_backups_shrinks_to_days_weeks_and_months() -> None:
    made = [
        KeptBackup(f"{age}", NOON - timedelta(days=age), Occasion.DAILY, proved=True)
        for age in range(366)
    ]
    ages = sorted(int(one.name) for one in left(made))
    assert ages[:7] == [0, 1, 2, 3, 4, 5, 6]
    # Two weeks and two months have one of the seven days already.
    assert len(ages) == 7 + (5 - 2) + (12 - 2)


@given(moments, st.sampled_from(Occasion), st.integers(0, 4))
def test_every_name_the_program_gives_is_known_again_and_free(
    moment: datetime, occasion: Occasion, before: int
) -> None:
    taken: list[str] = []
    for _ in range(before + 1):
        taken.append(backup_name(moment, occasion, taken))
    assert len(set(taken)) == before + 1
    assert all(is_backup_name(name) for name in taken)


def test_a_name_tells_day_hour_and_occasion() -> None:
    assert backup_name(NOON, Occasion.CLOSE) == "cus-2026-11-03-120000-close.cusbackup"


def test_files_of_other_names_are_not_ours_to_remove() -> None:
    for name in ("office.db", "cus-2026.cusbackup", "cus-2026-11-03-120000-close.cusbackup.txt"):
        assert not is_backup_name(name)


def test_a_backup_is_overdue_after_three_days_or_when_there_is_none() -> None:
    assert is_stale(None, NOON)
    assert not is_stale(NOON - timedelta(days=3), NOON)
    assert is_stale(NOON - timedelta(days=3, seconds=1), NOON)
