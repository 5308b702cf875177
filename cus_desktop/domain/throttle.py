"""How long to wait after wrong passwords: the first few cost nothing, then ever more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

FREE = 5
"""So often may somebody mistype."""

DELAYS_S = (5, 15, 60, 180, 300, 900)
"""After the last free try and each that follows; the longest is a quarter of an hour."""


@dataclass(frozen=True)
class Attempts:
    """Wrong passwords since the last right one. Nothing says whose they were."""

    count: int = 0
    first: datetime | None = None
    last: datetime | None = None

    def failed(self, now: datetime) -> Attempts:
        """One more."""
        return Attempts(self.count + 1, self.first or now, now)

    def wait(self, now: datetime) -> timedelta:
        """How long until the next try; nothing when it is free.

        A clock that was set back makes nobody wait longer than the whole delay.
        """
        if self.last is None:
            return timedelta()
        delay = delay_after(self.count)
        return max(timedelta(), min(delay, self.last + delay - now))


def delay_after(count: int) -> timedelta:
    """The wait after so many wrong passwords in a row."""
    if count < FREE:
        return timedelta()
    return timedelta(seconds=DELAYS_S[min(count - FREE, len(DELAYS_S) - 1)])
