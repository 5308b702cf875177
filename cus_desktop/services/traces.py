"""The log of looks and steps that change no record: views, prints, exports, logins (D84)."""

from __future__ import annotations

from cus_desktop.models.traces import Entry
from cus_desktop.services.desk import Desk


def record(
    desk: Desk,
    act: str,
    *,
    table: str | None = None,
    row: str | None = None,
    person: str | None = None,
    detail: str | None = None,
) -> None:
    """Write one line in the name of the person at the desk; it stands when this returns.

    Parameters:
        act: stable code of the step, such as ``residents.view`` or ``plans.print``.
        person: id of the resident whose data was touched.
        detail: a number, a code or a count; never a name or a text about a person.
    """
    desk.store.trace(desk.user, [Entry(act, table, row, person, detail)])
