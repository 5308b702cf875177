from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.plan_monitoring import merged, suggested_checks
from cus_desktop.domain.plans import MonitoringDraft

FIRST, LAST = date(2026, 12, 1), date(2027, 5, 31)


def test_d33_a_call_every_month_and_a_visit_every_third():
    checks = suggested_checks(FIRST, LAST, "rozmowa", "wizyta", "Bożena Kłąb")
    assert [(check.due_on, check.form) for check in checks] == [
        (date(2027, 1, 1), "rozmowa"),
        (date(2027, 2, 1), "rozmowa"),
        (date(2027, 3, 1), "wizyta"),
        (date(2027, 4, 1), "rozmowa"),
        (date(2027, 5, 1), "rozmowa"),
    ]


@given(st.dates(date(2026, 1, 1), date(2028, 12, 31)), st.integers(0, 400))
def test_every_suggested_check_lies_inside_the_plan(first: date, days: int):
    last = first + timedelta(days=days)
    checks = suggested_checks(first, last, "r", "w", "")
    assert all(check.due_on is not None and first < check.due_on <= last for check in checks)


def test_checks_that_are_there_stay_and_only_free_days_are_filled():
    own = MonitoringDraft(due_on=date(2027, 3, 1), form="spotkanie")
    both = merged([own, MonitoringDraft()], suggested_checks(FIRST, LAST, "r", "w", ""))
    assert own in both
    assert [check.due_on for check in both].count(date(2027, 3, 1)) == 1
    assert len(both) == 5
    assert merged(both, suggested_checks(FIRST, LAST, "r", "w", "")) == both
