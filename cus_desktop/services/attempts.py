"""Wrong passwords of a store, counted in a small file beside the key file.

The file says how many and when, never whose. Whoever may delete it may copy the key file too:
the cost of each try (Argon2id) is what protects against that; the count is against hands.
"""

from __future__ import annotations

import json
import logging
import math
from datetime import datetime
from pathlib import Path

from cus_desktop.domain.throttle import Attempts
from cus_desktop.errors import TooManyAttempts
from cus_desktop.system import atomic

FILE = "attempts.json"
_MINUTE = 60

log = logging.getLogger(__name__)


def refuse_too_many(folder: Path, now: datetime) -> None:
    """Raise TooManyAttempts while the next try of a password has to wait."""
    seconds = math.ceil(read(folder).wait(now).total_seconds())
    if seconds > _MINUTE:
        raise TooManyAttempts("wait-minutes", minutes=math.ceil(seconds / _MINUTE))
    if seconds > 0:
        raise TooManyAttempts("wait-seconds", seconds=seconds)


def count_failure(folder: Path, now: datetime) -> None:
    """Note one more wrong password; on disk when this returns."""
    attempts = read(folder).failed(now)
    content = {
        "format": 1,
        "count": attempts.count,
        "first": _text(attempts.first),
        "last": _text(attempts.last),
    }
    try:
        atomic.write_text(folder / FILE, json.dumps(content) + "\n")
    except OSError as error:
        # The answer must be "wrong password" all the same; the next try may find more room.
        log.warning("wrong password not counted (%s)", error.errno)


def read(folder: Path) -> Attempts:
    """The wrong passwords since the last right one; none where the file says nothing."""
    try:
        content = json.loads((folder / FILE).read_bytes())
        found = Attempts(int(content["count"]), _moment(content["first"]), _moment(content["last"]))
    except FileNotFoundError:
        return Attempts()
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        log.warning("the count of wrong passwords is unreadable")
        return Attempts()
    return found


def forget(folder: Path) -> None:
    """Begin at nothing, after the failures were written into the log of the store."""
    try:
        (folder / FILE).unlink(missing_ok=True)
    except OSError as error:
        log.warning("the count of wrong passwords stays (%s)", error.errno)


def in_words(attempts: Attempts) -> str:
    """Count and times for the log: ``3 2026-11-03T09:30:00Z 2026-11-03T09:31:10Z``."""
    return f"{attempts.count} {_text(attempts.first)} {_text(attempts.last)}"


def _text(moment: datetime | None) -> str:
    return "" if moment is None else f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return moment
