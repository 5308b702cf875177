"""Who may be inside the store: sessions come and go, a lock or a new key waits for them."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from cus_desktop.errors import StoreLocked

PATIENCE_S = 30.0
"""A session that takes longer is not waited for; it ends with its connection."""


class Doors:
    """Counts the sessions inside by thread; a session within a session always gets in."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._inside: Counter[int] = Counter()
        self._shut = False
        self._alone: int | None = None

    @property
    def shut(self) -> bool:
        """Whether the store is locked."""
        return self._shut

    @contextmanager
    def inside(self) -> Iterator[None]:
        """Be inside for the block. Raises StoreLocked; waits while a thread is alone inside."""
        me = threading.get_ident()
        with self._changed:
            if not self._inside[me]:
                self._changed.wait_for(lambda: self._alone in (None, me))
                if self._shut:
                    raise StoreLocked
            self._inside[me] += 1
        try:
            yield
        finally:
            with self._changed:
                self._inside[me] -= 1
                self._inside += Counter()  # forget threads that left
                self._changed.notify_all()

    def close(self) -> None:
        """Let nobody new in, then wait for those inside; refused ones get StoreLocked."""
        with self._changed:
            self._shut = True
            self._changed.wait_for(self._only_me, PATIENCE_S)

    def open(self) -> None:
        """Let everybody in again."""
        with self._changed:
            self._shut = False
            self._changed.notify_all()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody else is inside during the block; whoever comes waits for its end."""
        with self._changed:
            self._changed.wait_for(lambda: self._alone is None)
            self._alone = threading.get_ident()
            self._changed.wait_for(self._only_me)
        try:
            yield
        finally:
            with self._changed:
                self._alone = None
                self._changed.notify_all()

    def _only_me(self) -> bool:
        return all(thread == threading.get_ident() for thread in self._inside)
