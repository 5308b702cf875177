"""Invented residents: the same seed gives the same people.

Each PESEL has a wrong check digit, so that it can belong to nobody; each phone number
is one of 600 000 000 to 600 000 999.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from cus_desktop.domain.residents import (
    CommunicationNeedDraft,
    CommunicationNeedKind,
    ContactPersonDraft,
    ResidentDraft,
)
from cus_desktop.services.practice import names

OVERRIDE = "dane przykładowe"
_WEIGHTS = (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)


@dataclass(frozen=True)
class PracticeVillage:
    """What a practice resident needs of a village."""

    id: str
    name: str
    postcode: str
    post_town: str


def invented_residents(
    count: int, villages: Sequence[PracticeVillage], *, seed: int, today: date
) -> Iterator[ResidentDraft]:
    """``count`` people spread over the villages; older people are more frequent."""
    chance = random.Random(seed)  # noqa: S311 - invented people, not keys
    for number in range(count):
        yield _resident(number, chance, villages, today)


def _resident(
    number: int, chance: random.Random, villages: Sequence[PracticeVillage], today: date
) -> ResidentDraft:
    female = chance.random() < 0.62
    born = today - timedelta(days=int(chance.triangular(6 * 365, 96 * 365, 78 * 365)))
    surname = chance.choice(names.SURNAMES)[1 if female else 0]
    village = chance.choice(villages)
    street = chance.choice(names.STREETS) if village.name == "Jarzębinowo" else ""
    return ResidentDraft(
        id=f"{chance.getrandbits(128):032x}",
        given_name=chance.choice(names.WOMEN if female else names.MEN),
        family_name=surname,
        pesel=invented_pesel(born, number % 1000, female=female),
        pesel_override_reason=OVERRIDE,
        born_on=born,
        sex="female" if female else "male",
        village_id=village.id,
        street=street,
        house_no=str(chance.randint(1, 96)),
        postcode=village.postcode,
        post_town=village.post_town,
        phone=f"+48600000{chance.randint(0, 999):03d}" if chance.random() < 0.85 else "",
        contacts=_contacts(chance),
        communication_needs=_needs(chance),
        privacy_notice_version="1",
        privacy_notice_on=today - timedelta(days=chance.randint(0, 400)),
    )


def invented_pesel(born: date, serial: int, *, female: bool) -> str:
    """Eleven digits that fit the birth date and sex but have a wrong check digit."""
    month = born.month + (20 if born.year >= 2000 else 0)
    sex_digit = serial % 5 * 2 + (0 if female else 1)
    digits = f"{born:%y}{month:02d}{born.day:02d}{serial:03d}{sex_digit}"
    total = sum(int(d) * w for d, w in zip(digits, _WEIGHTS, strict=True))
    wrong = (10 - total % 10 + 1) % 10
    return f"{digits}{wrong}"


def _contacts(chance: random.Random) -> tuple[ContactPersonDraft, ...]:
    if chance.random() > 0.4:
        return ()
    relation = chance.choice(names.RELATIONS)
    given = chance.choice(names.MEN if relation in {"syn", "brat", "zięć"} else names.WOMEN)
    surname = chance.choice(names.SURNAMES)[0 if given in names.MEN else 1]
    phone = f"+48600000{chance.randint(0, 999):03d}"
    return (ContactPersonDraft(relation=relation, name=f"{given} {surname}", phone=phone),)


def _needs(chance: random.Random) -> tuple[CommunicationNeedDraft, ...]:
    if chance.random() > 0.12:
        return ()
    return (CommunicationNeedDraft(kind=chance.choice(list(CommunicationNeedKind))),)
