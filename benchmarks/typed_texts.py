"""What people type into a search box: every beginning of names, villages, numbers and dates.

The texts are drawn from people of the store itself with a fixed seed, so that selective and
unselective ones come in the mixture of real typing: each text is typed letter by letter, and
each letter is a search.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date

from sqlalchemy import select

from cus_desktop.domain.sorting import fold
from cus_desktop.models.offices import Village
from cus_desktop.models.residents import Resident
from cus_desktop.services.desk import Desk

LONGEST = 14
"""Nobody types further than this before the person is seen."""


def typed_texts(desk: Desk, people: int, seed: int = 7) -> list[str]:
    """The text of the search box after each keystroke, in typing order, with repetitions."""
    query = (
        select(
            Resident.given_name,
            Resident.family_name,
            Village.name,
            Resident.phone,
            Resident.born_on,
            Resident.pesel,
        )
        .join(Village, Village.id == Resident.village_id)
        .where(Resident.dead.is_(False))
        .order_by(Resident.id)
    )
    with desk.store.read() as session:
        everybody = session.execute(query).all()
    chance = random.Random(seed)
    found: list[str] = []
    for person in chance.sample(everybody, people):
        given, family, village, phone, born_on, pesel = person
        assert given
        assert family
        assert village
        assert born_on
        assert pesel
        for text in _ways_to_look_for(given, family, village, phone, born_on, pesel):
            found.extend(text[:end] for end in range(1, min(len(text), LONGEST) + 1))
    return [text for text in found if text.strip()]


def _ways_to_look_for(
    given: str, family: str, village: str, phone: str | None, born_on: date, pesel: str
) -> Iterator[str]:
    yield family
    yield fold(f"{given} {family}")
    yield f"{family[:4].lower()} {given.lower()}"
    yield fold(village)
    yield f"{fold(given)} {fold(village)}"
    yield f"{born_on:%d.%m.%Y}"
    yield pesel
    if phone:
        local = phone.removeprefix("+48")
        yield f"{local[:3]} {local[3:6]} {local[6:]}"
