"""The log of looks and steps that change no record: views, prints, exports, logins (D84)."""

from __future__ import annotations

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
    look = (desk.user, act, table, row)
    if not _looks_at(desk).is_fresh(look, desk.now()):
        _write(desk, look, Entry(act, table, row, _resident(desk, table, row)))


def refused(desk: Desk, right: str) -> None:
    """Write that a step was refused for want of a right; once in ten minutes for each right."""
    look = (desk.user, REFUSED, right, None)
    if not _looks_at(desk).is_fresh(look, desk.now()):
        _write(desk, look, Entry(REFUSED, detail=right))


class _Looks:
    """When each look of this run was written down."""

    def __init__(self) -> None:
        self._last: dict[_Look, datetime] = {}
        self._lock = Lock()

    def is_fresh(self, look: _Look, now: datetime) -> bool:
        """True when the look was written down less than ten minutes ago."""
        with self._lock:
            last = self._last.get(look)
        return last is not None and abs(now - last) < ONE_LOOK

    def note(self, look: _Look, now: datetime) -> None:
        """Remember a look that was written down, and forget those that are over."""
        with self._lock:
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


def _write(desk: Desk, look: _Look, entry: Entry) -> None:
    desk.store.trace(desk.user, [entry])
    # Only what stands counts: a line that could not be written is tried again.
    _looks_at(desk).note(look, desk.now())
