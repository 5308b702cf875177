"""Background work: order of writes, results on the GUI thread, failures, closing."""

from __future__ import annotations

import threading
import time
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cus_desktop.errors import DiskFull
from cus_desktop.ui.background import Background
from cus_desktop.ui.changes import Changes
from tests.ui.gallery import raise_it


def test_writes_keep_their_order_and_run_one_at_a_time(background: Background) -> None:
    running, most = 0, 0
    order: list[int] = []

    def write(number: int) -> int:
        nonlocal running, most
        running += 1
        most = max(most, running)
        time.sleep(0.001 * (5 - number % 5))
        running -= 1
        return number

    for number in range(20):
        background.write(partial(write, number), order.append)
    assert background.wait_idle()
    assert (order, most) == (list(range(20)), 1)


def test_results_come_back_on_the_thread_of_the_window(background: Background) -> None:
    threads: list[threading.Thread] = []
    background.read(threading.current_thread, threads.append)
    background.read(lambda: None, lambda _result: threads.append(threading.current_thread()))
    background.wait_idle()
    worker, window = sorted(threads, key=lambda one: one is threading.main_thread())
    assert worker is not threading.main_thread()
    assert window is threading.main_thread()


def test_a_slow_read_does_not_hold_up_another(background: Background) -> None:
    gate, done = threading.Event(), []
    background.read(lambda: gate.wait(5), lambda _result: done.append("slow"))
    background.read(gate.set, lambda _result: done.append("quick"))
    background.wait_idle()
    assert sorted(done) == ["quick", "slow"]


class Card(QLabel):
    """A widget that waits for a result."""

    def take(self, result: object) -> None:
        self.setText(str(result))


def test_a_result_for_a_widget_that_is_gone_is_dropped(
    background: Background, qtbot: QtBot
) -> None:
    gate, card = threading.Event(), Card()
    background.read(lambda: gate.wait(5), card.take)
    from shiboken6 import delete

    delete(card)
    gate.set()
    assert background.wait_idle()


def test_failures_go_to_who_asked_or_to_the_last_resort(qtbot: QtBot) -> None:
    own: list[BaseException] = []
    rest: list[BaseException] = []
    background = Background(rest.append)

    def fail() -> None:
        raise DiskFull

    background.write(fail, failed=own.append)
    background.write(fail)
    background.wait_idle()
    background.close()
    assert [type(error) for error in (*own, *rest)] == [DiskFull, DiskFull]


def test_busy_is_told_at_the_first_and_the_last(background: Background) -> None:
    told: list[bool] = []
    background.busy_changed.connect(told.append)
    for _ in range(5):
        background.read(lambda: None, lambda _result: None)
    assert background.busy
    background.wait_idle()
    assert told == [True, False]


def test_closing_finishes_what_was_given(qtbot: QtBot) -> None:
    background = Background(raise_it)
    written: list[int] = []
    for number in range(10):
        background.write(partial(written.append, number))
    background.close()
    assert written == list(range(10))
    background.write(lambda: written.append(99))
    assert 99 not in written


class Commits:
    """A store that tells of commits."""

    def subscribe(self, listener: object) -> None:
        self.listener = listener


def test_a_commit_on_another_thread_is_told_on_the_windows_thread(qtbot: QtBot) -> None:
    commits, changes, told = Commits(), Changes(), []

    class Screen(QObject):
        def hear(self, change: object) -> None:
            told.append((change, threading.current_thread() is threading.main_thread()))

    screen = Screen()
    changes.follow(commits)
    changes.committed.connect(screen.hear)
    thread = threading.Thread(target=lambda: commits.listener("change"))  # type: ignore[operator]
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [("change", True)]
