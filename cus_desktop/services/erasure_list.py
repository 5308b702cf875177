"""The list of erased people beside the store: ids only, so that a backup put back erases them again.

Backups of older days still hold who was erased since. After one is restored the list is applied
anew when the store is opened (storage-and-sync, section 6).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from pathlib import Path

from sqlalchemy import func, select

from cus_desktop.models.erasure import is_erased
from cus_desktop.models.households import HouseholdMember
from cus_desktop.models.personal import keys_about
from cus_desktop.models.privacy import DestroyedFile
from cus_desktop.models.queries.journal import Key
from cus_desktop.models.residents import Resident
from cus_desktop.models.store import Store
from cus_desktop.models.unit_of_work import ReadSession, WriteSession
from cus_desktop.system.atomic import write_bytes
from cus_desktop.system.disk_failures import disk_failures

FILE = "erased"
AGAIN = "privacy.erase_again"
_TABLE = Resident.__tablename__
_ID = re.compile(r"[0-9a-f]{32}")


@disk_failures()
def note_erased(folder: Path, residents: Iterable[str]) -> None:
    """Add the ids to the list, on the disk when this returns."""
    known = dict.fromkeys((*noted(folder), *residents))
    write_bytes(folder / FILE, "".join(f"{each}\n" for each in known).encode("ascii"))


def noted(folder: Path) -> list[str]:
    """The ids on the list; a line that is no id is passed over."""
    try:
        text = (folder / FILE).read_text("ascii", "replace")
    except FileNotFoundError:
        return []
    return [line for line in text.split() if _ID.fullmatch(line)]


def settle(store: Store) -> int:
    """Bring list and store together when a store is opened; how many people were erased again.

    Who stands on the list is erased in a backup that was put back; who was erased just before
    the power went is put on the list.
    """
    listed = noted(store.folder)
    with store.read() as session:
        missing = _unlisted(session, listed)
        again = _came_back(session, listed)
    if missing:
        note_erased(store.folder, missing)
    if again:
        with store.write(AGAIN) as writing:
            writing.erase(keys_of_files(writing, again))
    return len(again)


def keys_of_files(session: ReadSession | WriteSession, residents: Iterable[str]) -> list[Key]:
    """Every row about these people, and the households in which nobody else is left."""
    people = list(residents)
    keys = dict.fromkeys(key for each in people for key in keys_about(session, each))
    homes = select(HouseholdMember.household_id).where(HouseholdMember.resident_id.in_(people))
    for home in session.scalars(homes).all():
        others = select(HouseholdMember.id).where(
            HouseholdMember.household_id == home,
            HouseholdMember.resident_id.not_in(people),
        )
        if home and session.scalar(others.limit(1)) is None:
            keys["household", home] = None
    return list(keys)


def _came_back(session: ReadSession, listed: Collection[str]) -> list[str]:
    if not listed:
        return []
    query = select(Resident.id).where(Resident.id.in_(listed))
    connection = session.connection()
    return [each for each in session.scalars(query) if not is_erased(connection, (_TABLE, each))]


def _unlisted(session: ReadSession, listed: Collection[str]) -> list[str]:
    """Erased people who are not on the list; looked for only where the protocols hold more."""
    if (session.scalar(select(func.count()).select_from(DestroyedFile)) or 0) <= len(listed):
        return []
    query = select(Resident.id).where(Resident.dead.is_(True), Resident.family_name.is_(None))
    connection = session.connection()
    return [
        each
        for each in session.scalars(query)
        if each not in listed and is_erased(connection, (_TABLE, each))
    ]
