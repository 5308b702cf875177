"""Which people in the store look like the one being typed or imported (D95).

Only an equal PESEL is proof. Everything else is a likeness with reasons, on which a person
decides: names are mistyped, swapped, shortened and changed by marriage; dates lose a digit.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from cus_desktop.domain.sorting import words

SHOWN_FROM = 50
"""Likenesses below this are chance: a common name with another birth date."""
PROBABLE_FROM = 85
"""From here on the import stops and asks."""
CERTAIN = 100

_SHORTEST_WITH_TYPO = 4
"""In shorter words one letter makes another name (Jan, Jon, Ewa, Iwa)."""
_PESEL_LENGTH = 11


class Likeness(Enum):
    """One reason why two records may be the same person."""

    SAME_PESEL = "same_pesel"
    PESEL_TYPO = "pesel_typo"
    OTHER_PESEL = "other_pesel"
    """Speaks against: both have a PESEL and the two differ."""
    SAME_NAME = "same_name"
    SIMILAR_NAME = "similar_name"
    SWAPPED_NAMES = "swapped_names"
    OTHER_FAMILY_NAME = "other_family_name"
    """Same given name and birth date: a name changed by marriage."""
    SAME_BIRTH_DATE = "same_birth_date"
    BIRTH_DATE_TYPO = "birth_date_typo"
    SAME_VILLAGE = "same_village"
    SAME_PHONE = "same_phone"
    SAME_NUMBER = "same_number"
    """The number in another system, or our own in an exported list."""


@dataclass(frozen=True)
class Traits:
    """What two records are compared by; identifiers in their stored form."""

    id: str = ""
    given_name: str = ""
    family_name: str = ""
    pesel: str = ""
    born_on: date | None = None
    village_id: str = ""
    phone: str = ""


@dataclass(frozen=True)
class LookAlike:
    """A record of the store that resembles the one asked about; ``score`` is 0 to 100."""

    id: str
    score: int
    reasons: tuple[Likeness, ...]

    @property
    def certain(self) -> bool:
        """True when the PESEL is the same."""
        return self.score >= CERTAIN

    @property
    def probable(self) -> bool:
        """True when an import has to ask before adding a second person."""
        return self.score >= PROBABLE_FROM


def look_alikes(asked: Traits, known: Iterable[Traits]) -> list[LookAlike]:
    """The people who resemble ``asked``, most alike first; never the record itself."""
    found = [compare(asked, other) for other in known if other.id != asked.id]
    shown = [likeness for likeness in found if likeness.score >= SHOWN_FROM]
    return sorted(shown, key=lambda likeness: (-likeness.score, likeness.id))


def compare(asked: Traits, other: Traits) -> LookAlike:
    """How much two records resemble each other, and in what."""
    if asked.pesel and asked.pesel == other.pesel:
        return LookAlike(other.id, CERTAIN, (Likeness.SAME_PESEL,))
    scored = [
        _names(asked, other),
        _pesels(asked.pesel, other.pesel),
        _birth_dates(asked.born_on, other.born_on),
        _same(asked.village_id, other.village_id, 8, Likeness.SAME_VILLAGE),
        _same(asked.phone, other.phone, 12, Likeness.SAME_PHONE),
    ]
    reasons = tuple(reason for _, reason in scored if reason is not None)
    score = sum(points for points, _ in scored)
    return LookAlike(other.id, max(0, min(score, CERTAIN - 1)), reasons)


def stays_same_person(before: Traits, after: Traits) -> bool:
    """True when the names and the birth date told anew may be those of the person known.

    People get a second name, a name without its typing error or, with the given name and the
    birth date as they were, another family name. Anything more is another person, whatever
    number they share.
    """
    days = _birth_dates(before.born_on, after.born_on)
    if days[0] < 0:
        return False
    _, names = _names(before, after)
    if names is Likeness.SWAPPED_NAMES:
        return False
    return names is not None or _same_but_for_second_names(before, after)


def _same_but_for_second_names(before: Traits, after: Traits) -> bool:
    given = set(words(before.given_name)), set(words(after.given_name))
    if not (given[0] <= given[1] or given[1] <= given[0]):
        return False
    return _family_misses(words(before.family_name), words(after.family_name)) is not None


_Scored = tuple[int, Likeness | None]
_NOTHING: _Scored = (0, None)


def _names(asked: Traits, other: Traits) -> _Scored:
    given = (_first(asked.given_name), _first(other.given_name))
    family = (words(asked.family_name), words(other.family_name))
    if not all(given) or not all(family):
        return _NOTHING
    misses = _given_misses(*given), _family_misses(*family)
    if misses == (0, 0):
        return 50, Likeness.SAME_NAME
    if misses[0] == 0 and _one_is_part(*family):
        return SHOWN_FROM, Likeness.SIMILAR_NAME
    if None not in misses:
        return 40, Likeness.SIMILAR_NAME
    joined = ("".join(family[0]), "".join(family[1]))
    if given[0] == joined[1] and given[1] == joined[0]:
        return 45, Likeness.SWAPPED_NAMES
    same_day = asked.born_on is not None and asked.born_on == other.born_on
    if misses[0] == 0 and same_day:
        return 12, Likeness.OTHER_FAMILY_NAME
    return _NOTHING


def _given_misses(one: str, two: str) -> int | None:
    """0 for the same name, 1 for one slip of the keyboard, None for another name."""
    if one == two:
        return 0
    return 1 if _one_slip(one, two) else None


def _family_misses(one: tuple[str, ...], two: tuple[str, ...]) -> int | None:
    """As above; one part of a double name also counts as a slip."""
    if one == two:
        return 0
    if _one_is_part(one, two):
        return 1
    return 1 if _one_slip("".join(one), "".join(two)) else None


def _one_is_part(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Half of a double name: people leave it out when they say who they are."""
    return set(one) <= set(two) or set(two) <= set(one)


def _one_slip(one: str, two: str) -> bool:
    """One letter changed, left out, added, or two neighbours swapped."""
    if max(len(one), len(two)) < _SHORTEST_WITH_TYPO:
        return False
    from rapidfuzz.distance import OSA

    return OSA.distance(one, two, score_cutoff=1) <= 1


def _pesels(one: str, two: str) -> _Scored:
    if len(one) != _PESEL_LENGTH or len(two) != _PESEL_LENGTH:
        return _NOTHING
    if _one_slip(one, two):
        return 45, Likeness.PESEL_TYPO
    return -35, Likeness.OTHER_PESEL


def _birth_dates(one: date | None, two: date | None) -> _Scored:
    if one is None or two is None:
        return _NOTHING
    if one == two:
        return 40, Likeness.SAME_BIRTH_DATE
    swapped = one.year == two.year and (one.day, one.month) == (two.month, two.day)
    if swapped or _one_slip(f"{one:%d%m%Y}", f"{two:%d%m%Y}"):
        return 20, Likeness.BIRTH_DATE_TYPO
    return -40, None


def _same(one: str, two: str, points: int, reason: Likeness) -> _Scored:
    return (points, reason) if one and one == two else _NOTHING


def _first(given_name: str) -> str:
    """The first given name, folded; a second one is often left out."""
    return next(iter(words(given_name)), "")
