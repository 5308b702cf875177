"""Which passwords may be used, and how long wrong ones make wait."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.passwords import (
    BEST_SCORE,
    SHORTEST,
    check_new_password,
    strength,
)
from cus_desktop.domain.throttle import DELAYS_S, FREE, Attempts, delay_after
from cus_desktop.texts import SENTENCES

NOW = datetime(2026, 11, 3, 9, 30, tzinfo=UTC)
PERSONAL = ("Elżbieta", "Żurawska-Łoś", "CUS w Jarzębinowie", "ela")


def codes(password: str, repeated: str | None = None) -> list[str]:
    repeated = password if repeated is None else repeated
    return [problem.code for problem in check_new_password(password, repeated, PERSONAL)]


@pytest.mark.parametrize(
    "password",
    [
        "zielony rower na strychu",
        "kot pies dom słoń",
        "gęśla-7-czajników",
        "x" * 5 + "żyrafa nad Bugiem",
    ],
)
def test_a_few_uncommon_words_are_enough(password: str):
    assert codes(password) == []


@pytest.mark.parametrize(
    "password",
    [
        "haslo123",
        "Hasło123!",
        "dyrektor1",
        "Dyrektor2026",
        "elżbieta1",
        "Elzbieta!",
        "zurawska",
        "Żurawska2026",
        "jarzebinowie",
        "qwertyuiop",
        "12345678",
        "aaaaaaaaa",
        "abcabcabc",
        "12.11.1985",
        "zaq12wsx",
        "polska2024",
        "Poniedziałek",
        "mops2024",
        "Grażyna1975",
        "Katarzyna2026",
        "krzysztof!",
    ],
)
def test_what_is_tried_first_is_refused_with_a_reason(password: str):
    (code,) = codes(password)
    assert code.startswith("password-")
    assert code in SENTENCES


def test_a_short_or_differently_repeated_password_is_refused():
    assert codes("x" * (SHORTEST - 1)) == ["password-too-short"]
    assert codes("zielony rower na strychu", "zielony rower") == ["password-differs"]


def test_no_kinds_of_signs_are_asked_for():
    assert codes("rower zielony strych") == []


@given(st.text(max_size=300), st.lists(st.text(max_size=20), max_size=3))
def test_any_text_can_be_judged(password: str, personal: list[str]):
    assert 0 <= strength(password, personal).score <= BEST_SCORE


def test_what_one_person_is_called_does_not_weaken_the_password_of_another():
    strength("żurawska", PERSONAL)
    assert strength("jarzębina pod oknem", ()).enough


def test_the_first_wrong_passwords_cost_no_wait_and_the_others_ever_more():
    delays = [delay_after(count) for count in range(30)]

    assert delays[:FREE] == [timedelta()] * FREE
    assert delays == sorted(delays)
    assert delays[FREE] == timedelta(seconds=5)
    assert delays[-1] == timedelta(minutes=15)


@given(st.integers(0, 50), st.integers(-(10**6), 10**6))
def test_nobody_waits_longer_than_the_delay_whatever_the_clock_does(count: int, seconds: int):
    attempts = Attempts(count, NOW, NOW)
    wait = attempts.wait(NOW + timedelta(seconds=seconds))

    assert timedelta() <= wait <= delay_after(count) <= timedelta(seconds=DELAYS_S[-1])


def test_waiting_ends_and_a_further_mistake_makes_it_longer():
    attempts = Attempts()
    for _ in range(FREE):
        assert attempts.wait(NOW) == timedelta()
        attempts = attempts.failed(NOW)
    assert attempts.wait(NOW) == timedelta(seconds=5)
    later = NOW + timedelta(seconds=5)
    assert attempts.wait(later) == timedelta()
    assert attempts.failed(later).wait(later) == timedelta(seconds=15)
