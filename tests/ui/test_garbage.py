"""Widgets caught in cycles die on the GUI thread, whatever the readers do."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject

from cus_desktop.ui.background import Background
from cus_desktop.ui.garbage import GuiGarbage


class Caught(QObject):
    """An object that only the collection of cycles can free."""

    def __init__(self) -> None:
        super().__init__()
        self.myself = self


def allocate_much() -> int:
    """More than enough to start an automatic collection."""
    return len([[number] for number in range(200_000)])


def test_a_reader_never_destroys_a_caught_object(background: Background) -> None:
    background.read(lambda: 0, lambda _result: None)
    background.wait_idle()
    died_on: list[int] = []
    caught = Caught()
    weakref.finalize(caught, lambda: died_on.append(threading.get_ident()))
    del caught
    background.read(allocate_much, lambda _result: None)
    background.wait_idle()
    assert died_on == []
    [garbage] = background.findChildren(GuiGarbage)
    allocate_much()
    kept = [[number] for number in range(2_000)]  # enough to make a collection due
    garbage.collect_due()
    assert kept
    assert died_on == [threading.get_ident()]


def test_a_worker_lets_go_of_a_job_at_once(background: Background) -> None:
    died_on: list[int] = []

    class Payload:
        def work(self) -> int:
            return 1

        def take(self, _result: int) -> None:
            """Somebody who is gone afterwards."""

    payload = Payload()
    weakref.finalize(payload, lambda: died_on.append(threading.get_ident()))
    background.read(payload.work, payload.take)
    del payload
    background.wait_idle()
    assert died_on == [threading.get_ident()]


def test_the_collection_is_python_s_own_again_afterwards(background: Background) -> None:
    background.read(lambda: 0, lambda _result: None)
    background.wait_idle()
    assert not gc.isenabled()
    background.close()
    assert gc.isenabled()
