"""What is shown when something goes wrong, and how often."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from cus_desktop.errors import DiskFull
from cus_desktop.ui.failures import Failures, details
from tests.ui.gallery import Recorder

SECRET = "Żółcińska-Tajna 44051401458"


class Shown:
    """Failures with a recorder for a person."""

    def __init__(self) -> None:
        self.asker = Recorder()
        self.recorded: list[BaseException] = []
        self.failures = Failures(self._record, self.asker)

    def _record(self, error: BaseException) -> str:
        self.recorded.append(error)
        return f"{len(self.recorded):04d}"


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown()


@pytest.fixture
def hooks() -> Iterator[None]:
    """The hooks of the process come back after the test."""
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before


def defect() -> BaseException:
    """An error with a person's data in its text."""
    try:
        raise ValueError(SECRET)
    except ValueError as error:
        return error


def test_an_expected_failure_is_a_sentence_without_a_report(shown: Shown) -> None:
    shown.failures.handle(DiskFull())
    assert shown.recorded == []
    assert "miejsc" in shown.asker.questions[0].text


def test_a_defect_is_shown_once_per_kind_and_counted(shown: Shown) -> None:
    for _ in range(700):
        shown.failures.handle(defect())
    other = KeyError("x")
    shown.failures.handle(other)
    assert len(shown.asker.questions) == len(shown.recorded) == 2
    assert shown.failures.times_seen(defect()) == 700
    assert "0001" in shown.asker.questions[0].text


def test_no_personal_data_is_shown(shown: Shown) -> None:
    shown.failures.handle(defect())
    question = shown.asker.questions[0]
    assert SECRET not in question.text + question.details
    assert "test_failures.py" in question.details
    assert details(defect()).startswith("ValueError")


def test_failures_of_other_threads_come_to_the_window(
    shown: Shown, hooks: None, qtbot: QtBot
) -> None:
    shown.failures.install()

    def fail() -> None:
        raise ZeroDivisionError

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(shown.recorded))
    assert isinstance(shown.recorded[0], ZeroDivisionError)


def test_the_hook_of_the_process_shows_defects_later_on_the_windows_thread(
    shown: Shown, hooks: None, qtbot: QtBot
) -> None:
    shown.failures.install()
    error = defect()
    sys.excepthook(type(error), error, error.__traceback__)
    assert shown.recorded == []
    qtbot.waitUntil(lambda: shown.recorded == [error])
