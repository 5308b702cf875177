"""What the main window itself asks the services: people for the palette, and undo."""

from __future__ import annotations

from collections.abc import Sequence

from cus_desktop.domain.dates import format_date
from cus_desktop.services.desk import Desk
from cus_desktop.services.history import undo_last as take_back
from cus_desktop.services.resident_timeline import recent_residents
from cus_desktop.services.residents import ResidentRow, search_residents
from cus_desktop.texts.step_titles import step_title
from cus_desktop.ui.shell.people import FoundPerson
from cus_desktop.ui.words import translate

MOST_PEOPLE = 6


def find_people(desk: Desk, text: str) -> Sequence[FoundPerson]:
    """People whose names, places or numbers begin with what was typed.

    While nothing is typed, those whose records were saved last.
    """
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
