"""What the main window itself asks the services: people for the palette, and undo."""

from __future__ import annotations

from collections.abc import Sequence

from cus_desktop.domain.dates import format_date
from cus_desktop.domain.rights import Right
from cus_desktop.services.desk import Desk
from cus_desktop.services.history import undo_last as take_back
from cus_desktop.services.offices import get_office
from cus_desktop.services.resident_timeline import recent_residents
from cus_desktop.services.residents import ResidentRow, search_residents
from cus_desktop.services.rights import may
from cus_desktop.texts.step_titles import step_title
from cus_desktop.ui.shell.people import FoundPerson
from cus_desktop.ui.words import translate

MOST_PEOPLE = 6
_CENTRE = "Centrum Usług Społecznych"
"""What every full name of a centre begins with (CUS act, art. 9); the head says CUS for it."""


def office_name(desk: Desk) -> str:
    """What stands behind "CUS" in the head: the short name, else the town, else the name."""
    office = get_office(desk)
    return _behind_cus(office.short_name) or office.city.strip() or _behind_cus(office.name)


def _behind_cus(name: str) -> str:
    words = name.strip()
    for opening in (_CENTRE, "CUS"):
        if f"{words} ".casefold().startswith(f"{opening} ".casefold()):
            return words[len(opening) :].strip()
    return words


def find_people(desk: Desk, text: str) -> Sequence[FoundPerson]:
    """People whose names, places or numbers begin with what was typed.

    While nothing is typed, those whose records were saved last.
    """
    if not may(desk, Right.RESIDENTS_VIEW):
        return []
    if text:
        rows: Sequence[ResidentRow] = search_residents(desk, text, MOST_PEOPLE).rows
    else:
        rows = recent_residents(desk, MOST_PEOPLE)
    return [
        FoundPerson(
            row.id,
            f"{row.family_name} {row.given_name}".strip(),
            " · ".join(
                part
                for part in (format_date(row.born_on) if row.born_on else "", row.village)
                if part
            ),
        )
        for row in rows
    ]


def undo_last(desk: Desk) -> str:
    """Take back the last step of this run; the words that say what was taken back.

    Raises Refused and RecordChanged.
    """
    title = step_title(take_back(desk), translate)
    return translate("undo", "Taken back: %1").replace("%1", title)
