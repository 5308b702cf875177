"""The log of looks and steps that change no record: views, prints, exports, logins (D84)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from threading import Lock
from weakref import WeakKeyDictionary

from cus_desktop.models.personal import residents_of
from cus_desktop.models.store import Store
from cus_desktop.models.traces import Entry
from cus_desktop.services.desk import Desk

ONE_LOOK = timedelta(minutes=10)
"""Looking again so soon is the same look."""

REFUSED = "rights.refused"

_Look = tuple[str, str, str | None, str | None]
"""Who, act, and the record or the right."""


def record(
    desk: Desk,
    act: str,
    table: str | None = None,
    row: str | None = None,
    *,
    person: str | None = None,
    detail: str | None = None,
) -> None:
    """Write one line in the name of the person at the desk; it stands when this returns.

    Parameters:
        act: stable code of the step, such as ``residents.view`` or ``plans.print``.
        person: id of the resident whose data was touched; found by the record where it is
            about one.
        detail: a number, a code or a count; never a name or a text about a person.
    """
    about = person or _resident(desk, table, row)
    desk.store.trace(desk.user, [Entry(act, table, row, about, detail)])


def looked(desk: Desk, act: str, table: str | None = None, row: str | None = None) -> None:
    """Write that a record is about to be shown; call it before reading what is shown.

    The line names the resident the record is about. The same person looking at the same record
    again within ten minutes writes nothing.
    """
    with _looks_at(desk).once((desk.user, act, table, row), desk.now()) as due:
        if due:
            desk.store.trace(desk.user, [Entry(act, table, row, _resident(desk, table, row))])


def refused(desk: Desk, right: str) -> None:
    """Write that a step was refused for want of a right; once in ten minutes for each right."""
    with _looks_at(desk).once((desk.user, REFUSED, right, None), desk.now()) as due:
        if due:
            desk.store.trace(desk.user, [Entry(REFUSED, detail=right)])


class _Looks:
    """When each look of this run was written down."""

    def __init__(self) -> None:
        self._last: dict[_Look, datetime] = {}
        self._lock = Lock()

    @contextmanager
    def once(self, look: _Look, now: datetime) -> Iterator[bool]:
        """True for a look that is to be written; other threads wait until it is.

        Only what stands counts: a line that could not be written is tried again.
        """
        with self._lock:
            last = self._last.get(look)
            due = last is None or abs(now - last) >= ONE_LOOK
            yield due
            if due:
                kept = {other: at for other, at in self._last.items() if abs(now - at) < ONE_LOOK}
                self._last = {**kept, look: now}


_looks: WeakKeyDictionary[Store, _Looks] = WeakKeyDictionary()


def _looks_at(desk: Desk) -> _Looks:
    return _looks.setdefault(desk.store, _Looks())


def _resident(desk: Desk, table: str | None, row: str | None) -> str | None:
    if not table or not row:
        return None
    with desk.store.read() as session:
        return residents_of(session, [(table, row)]).get((table, row))
