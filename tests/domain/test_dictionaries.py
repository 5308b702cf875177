"""Dictionaries that are data: reasons for an early end, archive classes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.endings import EARLY_END_LABELS, EarlyEnd
from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.retention import RETENTION_DEFAULTS, RetentionClass


def test_every_reason_for_an_early_end_has_words():
    assert set(EARLY_END_LABELS) == set(EarlyEnd)
    assert [reason for reason in EarlyEnd if reason.needs_words] == [EarlyEnd.OTHER]
    assert [reason for reason in EarlyEnd if not reason.conversation_possible] == [EarlyEnd.DEATH]


@given(st.sampled_from(["B", "BE"]), st.integers(1, 99))
def test_an_archive_class_reads_back(category, years):
    assert RetentionClass.parse(f"{category}{years}") == RetentionClass(category, years)
    assert str(RetentionClass.parse(f"{category.lower()}-{years}")) == f"{category}{years}"


def test_years_are_full_years_after_the_case_was_closed():
    assert RetentionClass.parse("B10").kept_until(date(2026, 1, 2)) == date(2036, 12, 31)
    assert RetentionClass.parse("B1").kept_until(date(2026, 12, 31)) == date(2027, 12, 31)
    assert RetentionClass.parse("A").kept_until(date(2026, 1, 2)) is None


@pytest.mark.parametrize("text", ["", "B", "B0", "C5", "B100", "BE", "A5"])
def test_other_classes_are_refused(text):
    with pytest.raises(Malformed, match="retention-class-unknown"):
        RetentionClass.parse(text)


def test_the_defaults_have_words_and_one_key_each():
    keys = [default.key for default in RETENTION_DEFAULTS]
    assert len(keys) == len(set(keys))
    assert all(default.label for default in RETENTION_DEFAULTS)
