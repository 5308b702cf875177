"""Work away from the window: one writer that keeps the order, two readers.

Results come back on the GUI thread. A result for a widget that is gone is dropped.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from cus_desktop.ui.garbage import GuiGarbage

Result = TypeVar("Result")
Failed = Callable[[BaseException], object]

_READERS = 2
_PATIENCE_MS = 10_000


class _Hold:
    """Stands in the line of writes where it is held."""


_HOLD = _Hold()


class _Job(Generic[Result]):
    """One piece of work with those who wait for it."""

    def __init__(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], object] | None,
        failed: Failed,
    ) -> None:
        self._work = work
        self._done = done
        self._failed = failed
        self._result: Result | None = None
        self._error: BaseException | None = None
        self.round = 0

    def run(self) -> None:
        """On the worker's thread."""
        try:
            self._result = self._work()
        except Exception as error:  # noqa: BLE001 - whoever asked decides what it means
            self._error = error

    def forget(self) -> None:
        """Whoever waits is gone: nothing is run and nobody told."""
        self._work, self._done, self._failed = _nothing, None, _nothing  # type: ignore[assignment]

    def deliver(self) -> None:
        """On the GUI thread."""
        if self._error is not None:
            if _is_there(self._failed):
                self._failed(self._error)
        elif self._done is not None and _is_there(self._done):
            self._done(self._result)  # type: ignore[arg-type]  # set when there is no error


_Queue = SimpleQueue["_Job[Any] | _Hold | None"]


class Background(QObject):
    """Runs reads and writes for the screens.

    ``busy_changed`` carries True when the first work starts and False when the last is done.
    """

    busy_changed = Signal(bool)
    _finished = Signal(object)

    def __init__(self, unhandled: Failed) -> None:
        """``unhandled`` gets, on the GUI thread, every failure nobody asked for."""
        super().__init__()
        self._unhandled = unhandled
        self._reads: _Queue = SimpleQueue()
        self._writes: _Queue = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._pending = 0
        self._closed = False
        self._garbage: GuiGarbage | None = None
        self._round = 0
        """Work of an earlier round was dropped."""
        self._free = threading.Event()
        self._free.set()
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], object],
        failed: Failed | None = None,
    ) -> None:
        """Run something that changes nothing; reads may overtake each other."""
        self._submit(self._reads, _Job(work, done, failed or self._unhandled))

    def write(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], object] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run something that changes the store; writes keep their order."""
        self._submit(self._writes, _Job(work, done, failed or self._unhandled))

    def hold(
        self, last: Callable[[], Result], done: Callable[[Result], object], failed: Failed
    ) -> None:
        """Finish the writes that wait, run ``last`` behind them, and let everything else wait.

        Reads wait from now on. `release` lets all of it go on.
        """
        self._free.clear()
        self._submit(self._writes, _Job(last, done, failed))
        self._writes.put(_HOLD)

    def release(self, *, drop: bool = False) -> None:
        """Go on after `hold`; with ``drop`` what waited is forgotten, nobody being there for it."""
        if drop:
            self._round += 1
        self._free.set()

    def aside(
        self, work: Callable[[], Result], done: Callable[[Result], object], failed: Failed
    ) -> None:
        """Run something at once on a thread of its own, also while the rest is held."""
        job = _Job(work, done, failed)
        self._count_one()

        def run() -> None:
            job.run()
            if isValid(self):
                self._finished.emit(job)

        threading.Thread(target=run, name="background-aside", daemon=True).start()

    @property
    def busy(self) -> bool:
        """True while something runs or waits."""
        return self._pending > 0

    def wait_idle(self, patience_ms: int = _PATIENCE_MS) -> bool:
        """Let the window live until nothing runs; False when that takes too long."""
        loop = QEventLoop()
        timer = QTimer()
        timer.setSingleShot(True)
        timer.timeout.connect(loop.quit)
        timer.start(patience_ms)
        while self._pending and timer.isActive():
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return self._pending == 0

    def close(self) -> None:
        """Finish what waits and stop the threads; called once, at the end."""
        self._closed = True
        self.release(drop=not self._free.is_set())
        if self._garbage is not None:
            self._garbage.close()
        for _ in range(_READERS):
            self._reads.put(None)
        self._writes.put(None)
        for thread in self._threads:
            thread.join(_PATIENCE_MS / 1000)
        self._threads.clear()

    def _submit(self, queue: _Queue, job: _Job[Any]) -> None:
        if self._closed:
            return
        if not self._threads:
            self._start()
        self._count_one()
        job.round = self._round
        queue.put(job)

    def _count_one(self) -> None:
        self._pending += 1
        if self._pending == 1:
            self.busy_changed.emit(True)

    def _start(self) -> None:
        self._garbage = GuiGarbage(self)
        queues = [self._writes] + [self._reads] * _READERS
        for number, queue in enumerate(queues):
            thread = threading.Thread(
                target=self._work, args=(queue,), name=f"background-{number}", daemon=True
            )
            thread.start()
            self._threads.append(thread)

    def _work(self, queue: _Queue) -> None:
        while (job := queue.get()) is not None:
            if job is _HOLD:
                self._free.wait()
                continue
            assert isinstance(job, _Job)
            if queue is self._reads:
                self._free.wait()
            if job.round != self._round:
                job.forget()
            job.run()
            if isValid(self):
                self._finished.emit(job)
            # Held until the next one comes, it could be the last to hold a closed window.
            del job

    @Slot(object)
    def _deliver(self, job: _Job[Any]) -> None:
        self._pending -= 1
        try:
            job.deliver()
        finally:
            if self._pending == 0:
                self.busy_changed.emit(False)


def _nothing(*_anything: object) -> None:
    """Stands for work that nobody waits for any more."""


def _is_there(receiver: Callable[..., object]) -> bool:
    """False for a method of a widget that was deleted meanwhile."""
    owner = getattr(receiver, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
